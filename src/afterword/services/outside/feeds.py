"""Feeds: subscribe, take over a list, read them all, whatever becomes of one of them."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import timedelta

from afterword.core.articles import Article, Feed, FeedText
from afterword.core.errors import AfterwordError, Invalid, NotFound, Unavailable
from afterword.core.ports import Fetcher, Reporter, Store
from afterword.services.moment import Moment
from afterword.services.people.interests import match_new

KEPT = timedelta(days=365)
"""How long an article is kept."""
_AT_ONCE = 8
"""Feeds that are read at the same time; most of it is waiting (judgement)."""
_MOST_FEEDS = 2_000
"""Feeds in all, as many as one list may bring."""


@dataclass(frozen=True, slots=True)
class Newsstand:
    """How what the person follows is read."""

    fetcher: Fetcher
    read_feed: Callable[[bytes, str, str], FeedText]
    """Takes the bytes, their content type and where they are from."""
    read_page: Callable[[bytes], str] | None = None
    """Takes a web page and returns its text; None where that is not installed."""


@dataclass(frozen=True, slots=True)
class FeedRead:
    """What came of reading one feed."""

    feed: Feed
    new: int = 0
    is_unchanged: bool = False
    is_empty: bool = False
    """It could be read, and holds no article."""

    @property
    def problem(self) -> str:
        """Return why it could not be read; empty where it was."""
        return self.feed.problem


@dataclass(frozen=True, slots=True)
class Round:
    """What came of reading all feeds once."""

    feeds: tuple[FeedRead, ...]
    """By address."""
    pages: int = 0
    """New articles that were to be read in full."""
    pages_failed: int = 0
    """Those of them that could not be."""


def subscribe(store: Store, stand: Newsstand, address: str, moment: Moment) -> tuple[Feed, int]:
    """Follow a feed, and read it at once.

    Args:
        store: Where it is kept.
        stand: How it is read.
        address: Of the feed, or of a page that names one.
        moment: When.

    Returns:
        The feed and how many articles it holds.

    Raises:
        Invalid: It is empty, followed already, or there are too many.
        AfterwordError: It cannot be read; then nothing is kept.
    """
    address = address.strip()
    if not address:
        raise Invalid("Name the feed, or the page that names one: https://example.org/feed.xml.")
    _refuse_known(store, address)
    found = _asked(stand, Feed(address))
    if found.text is not None and found.text.others and not found.text.entries:
        _refuse_known(store, found.text.others[0])
        found = _asked(stand, Feed(found.text.others[0]), found_at=address)
    if found.feed.problem:
        raise Unavailable(found.feed.problem)
    if found.text is None or (found.text.others and not found.text.entries):
        raise Unavailable(f"{_host(address)}: what is there is no feed; look for its own address.")
    store.save_feed(replace(found.feed, read_at=moment.now))
    new = store.add_articles(found.feed.address, found.text.entries, moment.now)
    _read_pages(store, stand, new, moment)
    match_new(store, _again(store, new), moment)
    return found.feed, len(found.text.entries)


def take_over(store: Store, named: Iterable[tuple[str, str]]) -> tuple[int, int, list[str]]:
    """Follow the feeds of a list; they are read when all feeds are read next.

    Returns:
        How many are new, how many were followed already, and those that are no web addresses.
    """
    known = {one.address for one in store.feeds()}
    new, old, wrong = 0, 0, []
    for address, title in named:
        if address in known:
            old += 1
        elif not address.lower().startswith(("http://", "https://")) or "@" in address[:200]:
            wrong.append(address[:80])
        elif len(known) >= _MOST_FEEDS:
            raise Invalid(f"More than {_MOST_FEEDS} feeds are more than anybody reads.")
        else:
            store.save_feed(Feed(address, title))
            known.add(address)
            new += 1
    return new, old, wrong


def unsubscribe(store: Store, named: str) -> Feed:
    """Follow a feed no longer, and forget its articles.

    Args:
        store: Where it is kept.
        named: Its address, or a part of its address or title that no other has.

    Raises:
        NotFound: None is called so.
        Invalid: Several are.
    """
    feeds, wanted = store.feeds(), named.strip()
    found = [one for one in feeds if one.address == wanted] or [
        one for one in feeds if wanted.casefold() in f"{one.address} {one.title}".casefold()
    ]
    if not wanted or not found:
        raise NotFound(f"You follow no feed called '{named}'. 'afterword feed list' shows them.")
    if len(found) > 1:
        raise Invalid(f"'{named}' could be {len(found)} feeds: give the whole address of one.")
    store.remove_feed(found[0].address)
    return found[0]


def read_all(store: Store, stand: Newsstand, moment: Moment, reporter: Reporter) -> Round:
    """Read every feed; what goes wrong with one is said with it and stops no other.

    Args:
        store: Where they are kept.
        stand: How they are read.
        moment: When.
        reporter: Told how many feeds are behind us.

    Returns:
        What came of each, and of reading the new articles themselves.
    """
    feeds = store.feeds()
    new: list[Article] = []
    results: list[FeedRead] = []
    reporter.start("Reading feeds", len(feeds))
    with ThreadPoolExecutor(_AT_ONCE) as at_once:
        for answer in at_once.map(lambda one: _asked(stand, one), feeds):
            result, articles = _kept(store, answer, moment)
            results.append(result)
            new += articles
            reporter.at(len(results))
    reporter.stop()
    pages, failed = _read_pages(store, stand, new, moment)
    store.prune_articles(moment.now - KEPT)
    match_new(store, _again(store, new), moment)
    return Round(tuple(results), pages, failed)


@dataclass(frozen=True, slots=True)
class _Answer:
    feed: Feed
    """With what is new of it, or with its problem."""
    text: FeedText | None
    """None where nothing changed, or it failed."""


def _asked(stand: Newsstand, feed: Feed, found_at: str = "") -> _Answer:
    """Ask for one feed; never raises what a feed can be the cause of."""
    try:
        got = stand.fetcher.fetch(
            feed.address, etag=feed.etag, modified=feed.modified, found_at=found_at
        )
        if got.is_unchanged:
            return _Answer(replace(feed, problem=""), None)
        text = _read(stand, got.body, got.content_type, got.address, feed.address)
    except AfterwordError as error:
        return _Answer(replace(feed, problem=_named(feed, str(error))), None)
    title = text.title or feed.title
    return _Answer(
        replace(feed, title=title, etag=got.etag, modified=got.modified, problem=""), text
    )


def _read(stand: Newsstand, body: bytes, kind: str, found_at: str, address: str) -> FeedText:
    try:
        return stand.read_feed(body, kind, found_at)
    except AfterwordError as error:
        raise type(error)(f"{_host(address)}: {error}.") from None


def _kept(store: Store, answer: _Answer, moment: Moment) -> tuple[FeedRead, list[Article]]:
    feed = answer.feed
    if not feed.problem and answer.text is not None and answer.text.others:
        problem = "a web page is there now and no feed; look for its feed."
        feed = replace(feed, problem=_named(feed, problem))
    if feed.problem:
        store.save_feed(feed)
        return FeedRead(feed), []
    feed = replace(feed, read_at=moment.now)
    if answer.text is None:
        store.save_feed(feed)
        return FeedRead(feed, is_unchanged=True), []
    # First the articles: what is interrupted between is read again, and known then.
    new = store.add_articles(feed.address, answer.text.entries, moment.now)
    store.save_feed(feed)
    return FeedRead(feed, len(new), is_empty=not answer.text.entries), new


def _read_pages(
    store: Store, stand: Newsstand, new: Sequence[Article], moment: Moment
) -> tuple[int, int]:
    """Read some of the new articles in full, for better matching; none is missed if that fails.

    Returns:
        How many, and how many of them could not be read.
    """
    read = stand.read_page
    chosen = new[: moment.settings.article_pages]
    if read is None or not chosen:
        return 0, 0

    def text_of(article: Article) -> str | None:
        try:
            got = stand.fetcher.fetch(article.link, found_at=article.feed)
            return read(got.body) if "html" in got.content_type else ""
        except AfterwordError:
            return None  # its title and summary are matched as they are

    with ThreadPoolExecutor(_AT_ONCE) as at_once:
        texts = dict(zip([one.id for one in chosen], at_once.map(text_of, chosen), strict=True))
    store.save_article_texts({article_id: text for article_id, text in texts.items() if text})
    return len(chosen), sum(text is None for text in texts.values())


def _again(store: Store, articles: Sequence[Article]) -> list[Article]:
    """Return articles as they are kept now, with their texts."""
    kept = store.articles_by_id(one.id for one in articles)
    return [kept[one.id] for one in articles if one.id in kept]


def _refuse_known(store: Store, address: str) -> None:
    feeds = store.feeds()
    if any(one.address == address for one in feeds):
        raise Invalid("You follow this feed already. 'afterword feed read' reads it.")
    if len(feeds) >= _MOST_FEEDS:
        raise Invalid(f"More than {_MOST_FEEDS} feeds are more than anybody reads.")


def _named(feed: Feed, problem: str) -> str:
    """Say whose problem it is: one server may keep many feeds."""
    host = _host(feed.address)
    for name in (host, host.partition(":")[0]):
        problem = problem.removeprefix(f"{name}: ")
    return f"{feed.title or feed.address}: {problem}"


def _host(address: str) -> str:
    """Return whose address it is, for a sentence."""
    return address.partition("://")[2].partition("/")[0][:80] or address[:80]
