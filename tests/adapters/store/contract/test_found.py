"""What was found on the web is kept once, forgotten when it is old, one owner's apart."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from afterword.core.articles import ArticleMatch, Entry, Feed
from afterword.core.openings import Board, Opening
from afterword.core.ports import Store

Opens = Callable[[str], Store]
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
FEED = Feed("https://rail.example/feed", "Rail", '"a"', "Mon", NOON, "")
ONE = Entry("https://rail.example/1", "One", "first \0 words", NOON)
TWO = Entry("https://rail.example/2", "Two")
BOARD = Board("Rail Works", "greenhouse", "https://b.example", '"a"', "", date(2026, 3, 2), NOON)
OPENING = Opening(
    "", "https://b.example", "7", "Planner", "", "", date(2026, 3, 2), date(2026, 3, 2)
)


def test_feeds_come_back_whole_and_are_replaced(store: Store) -> None:
    store.save_feed(FEED)
    failed = replace(FEED, problem="It does not answer.")
    store.save_feed(failed)
    assert store.feeds() == [failed]


def test_an_article_is_kept_once_whichever_feed_tells_of_it(store: Store) -> None:
    [first] = store.add_articles(FEED.address, [ONE, replace(ONE, title="Again")], NOON)
    assert (first.id, first.title, first.summary) == ("R1", "One", "first \0 words")
    new = store.add_articles("https://other.example", [TWO, ONE], NOON + timedelta(days=1))
    assert [one.title for one in new] == ["Two"]
    assert [one.id for one in store.articles()] == [new[0].id, "R1"]
    assert store.articles(NOON + timedelta(hours=1)) == new
    assert store.articles(most=1) == new
    assert store.articles_by_id(["R1", "R99"]) == {"R1": first}


def test_the_text_of_an_article_is_added(store: Store) -> None:
    store.add_articles(FEED.address, [ONE], NOON)
    store.save_article_texts({"R1": "all of it", "R99": "of nothing"})
    assert [one.text for one in store.articles()] == ["all of it"]


def test_matches_go_with_their_article(store: Store) -> None:
    store.add_articles(FEED.address, [ONE], NOON)
    store.add_articles(FEED.address, [TWO], NOON + timedelta(days=1))
    weak, strong = ArticleMatch("P1", "R1", 0.5, ("rail",)), ArticleMatch("P1", "R2", 2.5, ())
    other = ArticleMatch("P2", "R1", 9.0, ("x", "y"))
    store.save_article_matches([weak, other, strong, replace(weak, article_id="R9")], anew=False)
    assert store.article_matches() == [strong, weak, other]
    assert store.prune_articles(NOON + timedelta(hours=1)) == 1
    assert store.article_matches() == [strong]
    store.save_article_matches([replace(strong, contact_id="P3")], anew=True)
    assert [one.contact_id for one in store.article_matches()] == ["P3"]


def test_a_feed_goes_with_its_articles(store: Store) -> None:
    store.save_feed(FEED)
    store.add_articles(FEED.address, [ONE], NOON)
    store.save_article_matches([ArticleMatch("P1", "R1", 1.0, ())], anew=False)
    assert store.remove_feed(FEED.address)
    assert not store.remove_feed(FEED.address)
    assert (store.feeds(), store.articles(), store.article_matches()) == ([], [], [])


def test_an_opening_keeps_its_id_and_goes_with_its_board(store: Store) -> None:
    store.save_board(BOARD)
    store.save_openings([OPENING, replace(OPENING, key="8")])
    gone = replace(OPENING, closed_on=date(2026, 3, 9), published_on=date(2026, 2, 1))
    store.save_openings([gone])
    assert store.openings() == [
        replace(gone, id="O1"),
        replace(OPENING, id="O2", key="8"),
    ]
    assert store.boards() == [BOARD]
    assert store.remove_board(BOARD.address)
    assert not store.remove_board(BOARD.address)
    assert (store.boards(), store.openings()) == ([], [])


def test_own_news_is_kept_line_by_line(store: Store) -> None:
    later = store.add_own_news("later", NOON)
    earlier = store.add_own_news("earlier", NOON - timedelta(days=1))
    assert store.own_news() == [earlier, later]
    assert store.remove_own_news(later.id)
    assert not store.remove_own_news(later.id)
    assert store.own_news() == [earlier]


def test_what_was_found_is_its_owners_alone(opened: Opens) -> None:
    ana, ben = opened("ana"), opened("ben")
    for store in (ana, ben):
        store.save_feed(FEED)
        store.add_articles(FEED.address, [ONE], NOON)
        store.save_board(BOARD)
        store.save_openings([OPENING])
    assert ben.remove_feed(FEED.address)
    assert ben.remove_board(BOARD.address)
    assert ben.prune_articles(NOON + timedelta(days=9)) == 0
    assert (len(ana.feeds()), len(ana.articles()), len(ana.openings())) == (1, 1, 1)


def test_what_was_found_outlives_the_program(lasting: Opens) -> None:
    lasting("ana").save_feed(FEED)
    lasting("ana").add_articles(FEED.address, [ONE], NOON)
    again = lasting("ana")
    assert (again.feeds(), [one.link for one in again.articles()]) == ([FEED], [ONE.link])
