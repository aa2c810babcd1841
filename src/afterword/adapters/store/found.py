"""What was found on the web: feeds and articles, boards and openings; and the person's own news."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from afterword.adapters.store.book import new_id
from afterword.adapters.store.codecs import storable, to_row
from afterword.adapters.store.overlaying import by_number
from afterword.adapters.store.rows import add_values, chosen, owned, put, values_of
from afterword.adapters.store.tables import (
    article_matches,
    articles,
    boards,
    feeds,
    openings,
    own_news,
)
from afterword.core.articles import Article, ArticleMatch, Entry, Feed, best_first
from afterword.core.openings import Board, Opening
from afterword.core.own_news import OwnNews


def all_feeds(conn: Connection, owner: str) -> list[Feed]:
    """Return every feed, by address."""
    return values_of(conn, Feed, owned(owner, feeds).order_by(feeds.c.address))


def save_feed(conn: Connection, owner: str, feed: Feed) -> None:
    """Keep a feed, or replace the one with the same address."""
    put(conn, feeds, [{"owner_id": owner, **to_row(feed)}])


def remove_feed(conn: Connection, owner: str, address: str) -> bool:
    """Forget a feed with its articles, and tell whether there was one."""
    conn.execute(delete(articles).where(articles.c.owner_id == owner, articles.c.feed == address))
    gone = delete(feeds).where(feeds.c.owner_id == owner, feeds.c.address == address)
    return conn.execute(gone).rowcount > 0


def add_articles(
    conn: Connection, owner: str, feed: str, entries: Iterable[Entry], at: datetime
) -> list[Article]:
    """Keep the articles whose link is not known yet."""
    by_link = {one.link: one for one in reversed(list(entries))}
    links = list(reversed(by_link))
    known: set[str] = set()
    ours = select(articles.c.link).where(articles.c.owner_id == owner)
    for part in chosen(ours, articles.c.link, links):
        known |= set(conn.scalars(part))
    new = [
        Article(
            new_id(conn, owner, "R"), one.link, one.title, one.summary, feed, at, one.published_at
        )
        for one in map(by_link.__getitem__, links)
        if one.link not in known
    ]
    add_values(conn, owner, articles, new)
    return new


def all_articles(
    conn: Connection, owner: str, since: datetime | None, most: int | None
) -> list[Article]:
    """Return articles, the newest first."""
    wanted = owned(owner, articles)
    if since is not None:
        wanted = wanted.where(articles.c.first_seen_at >= since)
    found = values_of(
        conn, Article, wanted.order_by(articles.c.first_seen_at.desc(), articles.c.id).limit(most)
    )
    found.sort(key=by_number, reverse=True)
    return sorted(found, key=lambda one: one.first_seen_at, reverse=True)


def articles_by_id(conn: Connection, owner: str, ids: Iterable[str]) -> dict[str, Article]:
    """Return the articles with these ids."""
    parts = chosen(owned(owner, articles), articles.c.id, ids)
    return {one.id: one for part in parts for one in values_of(conn, Article, part)}


def save_article_texts(conn: Connection, owner: str, texts: Mapping[str, str]) -> None:
    """Keep what stands in articles."""
    for article_id, text in texts.items():
        this = articles.c.owner_id == owner, articles.c.id == article_id
        conn.execute(update(articles).where(*this).values(text=text))


def prune_articles(conn: Connection, owner: str, before: datetime) -> int:
    """Forget what was first seen before a moment."""
    old = articles.c.owner_id == owner, articles.c.first_seen_at < before
    return conn.execute(delete(articles).where(*old)).rowcount


def save_article_matches(
    conn: Connection, owner: str, matches: Sequence[ArticleMatch], *, anew: bool
) -> None:
    """Keep matches; those of an article that is gone meanwhile are left out."""
    if anew:
        conn.execute(delete(article_matches).where(article_matches.c.owner_id == owner))
    there = set(conn.scalars(select(articles.c.id).where(articles.c.owner_id == owner)))
    rows = [
        {
            "owner_id": owner,
            "contact_id": one.contact_id,
            "article_id": one.article_id,
            "score": one.score,
            "words": [storable(word) for word in one.words],
        }
        for one in matches
        if one.article_id in there
    ]
    put(conn, article_matches, rows)


def all_article_matches(
    conn: Connection, owner: str, only: Iterable[str] | None = None
) -> list[ArticleMatch]:
    """Return every match, or those of some contacts, the best of each contact first."""
    parts = chosen(owned(owner, article_matches), article_matches.c.contact_id, only)
    found = [one for part in parts for one in values_of(conn, ArticleMatch, part)]
    return sorted(found, key=best_first)


def all_boards(conn: Connection, owner: str) -> list[Board]:
    """Return every board, by organisation and address."""
    by_house = owned(owner, boards).order_by(boards.c.organisation, boards.c.address)
    return values_of(conn, Board, by_house)


def save_board(conn: Connection, owner: str, board: Board) -> None:
    """Keep a board, or replace the one with the same address."""
    put(conn, boards, [{"owner_id": owner, **to_row(board)}])


def remove_board(conn: Connection, owner: str, address: str) -> bool:
    """Forget a board with its openings, and tell whether there was one."""
    conn.execute(delete(openings).where(openings.c.owner_id == owner, openings.c.board == address))
    gone = delete(boards).where(boards.c.owner_id == owner, boards.c.address == address)
    return conn.execute(gone).rowcount > 0


def all_openings(conn: Connection, owner: str) -> list[Opening]:
    """Return every opening, by id."""
    return sorted(values_of(conn, Opening, owned(owner, openings)), key=by_number)


def save_openings(conn: Connection, owner: str, changed: Iterable[Opening]) -> None:
    """Keep openings; one of the same board and key keeps its id."""
    ids = {(one.board, one.key): one.id for one in all_openings(conn, owner)}
    kept = [
        replace(one, id=ids.get((one.board, one.key)) or new_id(conn, owner, "O"))
        for one in changed
    ]
    put(conn, openings, [{"owner_id": owner, **to_row(one)} for one in kept])


def all_own_news(conn: Connection, owner: str) -> list[OwnNews]:
    """Return the person's own news, oldest first."""
    found = values_of(conn, OwnNews, owned(owner, own_news))
    return sorted(found, key=lambda one: (one.at, *by_number(one)))


def add_own_news(conn: Connection, owner: str, line: str, at: datetime) -> OwnNews:
    """Keep a line."""
    kept = OwnNews(new_id(conn, owner, "N"), line, at)
    add_values(conn, owner, own_news, [kept])
    return kept


def remove_own_news(conn: Connection, owner: str, news_id: str) -> bool:
    """Forget a line, and tell whether there was one."""
    gone = delete(own_news).where(own_news.c.owner_id == owner, own_news.c.id == news_id)
    return conn.execute(gone).rowcount > 0
