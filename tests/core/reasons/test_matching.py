"""Articles find the people whose words they hold, and only those."""

from datetime import UTC, datetime

import pytest

from afterword.core.articles import Article, ArticleMatch
from afterword.core.people import Contact
from afterword.core.reasons.interests import interests_of
from afterword.core.reasons.matching import SMALL, Background, match_articles
from afterword.core.reasons.stems import stem, stems_in

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)
DANA = Contact("P1", "Dana Kim", organisation="Rail Works Ltd")
OMAR = Contact("P2", "Omar")


def article(number: int, title: str, summary: str = "", text: str = "") -> Article:
    return Article(
        f"R{number}", f"https://x.example/{number}", title, summary, "f", NOON, text=text
    )


def matched(*articles: Article, said: str = "", roles: tuple[str, ...] = ()) -> list[ArticleMatch]:
    everybody = [interests_of(DANA, said, roles), interests_of(OMAR, "", ())]
    return match_articles(articles, everybody, Background.of(articles))


@pytest.mark.parametrize(
    "words",
    [
        ("timetable", "timetables", "timetabled", "timetabling"),
        ("plan", "plans", "planned", "planning"),
        ("strategy", "strategies"),
        ("create", "creates", "created", "creating"),
    ],
)
def test_forms_of_one_word_are_one(words: tuple[str, ...]) -> None:
    assert len({stem(one) for one in words}) == 1


def test_words_that_say_nothing_are_left_out() -> None:
    assert stems_in("The Führung of it, and the C++ of “depots”") == ["fuhrung", "c++", "depot"]


def test_an_article_is_for_somebody_whose_interest_it_speaks_of() -> None:
    found = matched(
        article(1, "New rules for timetabling", "How railways rail at the rules."),
        article(2, "A cake for spring"),
        said="rail timetables, choirs",
    )
    assert [(one.contact_id, one.article_id, one.words) for one in found] == [
        ("P1", "R1", ("rail timetables",))
    ]


def test_half_a_phrase_is_no_match() -> None:
    assert matched(article(1, "Timetables of schools"), said="rail timetables") == []


def test_an_organisation_is_named_by_all_its_words_in_order() -> None:
    named = article(1, "Rail Works opens a depot")
    scattered = article(2, "It works: the rail is back")
    assert [one.article_id for one in matched(named, scattered)] == ["R1"]


def test_one_word_of_a_job_title_is_too_little() -> None:
    about = article(1, "Network planners meet", "The planning of a network")
    assert [one.words for one in matched(about, roles=("Senior Network Planner",))] == [
        ("network planner",)
    ]
    assert matched(about, roles=("Senior Planner",)) == []


def test_among_few_articles_words_are_counted_and_not_weighed() -> None:
    """With half of them holding the word, BM25's own weight of it would be about nothing."""
    few = [article(n, "On depots") for n in range(1, 5)]
    many = few + [article(n, "On cakes") for n in range(5, SMALL + 5)]
    among_few = matched(*few, said="depots")
    assert len(among_few) == len(few)
    assert all(one.score > 0.5 for one in among_few)
    assert Background.of(few).rarity("depot") == 1.0
    assert Background.of(many).rarity("depot") > 1.0
    assert all(Background.of([article(1, "depots")] * 60).rarity("depot") >= 0 for _ in "x")


def test_the_rarer_word_and_the_title_count_more() -> None:
    crowd = [article(n, "On rails", "more on rails") for n in range(10, 80)]
    in_title = article(1, "Depots at night", "and rails")
    in_text = article(2, "Nights", "of rails and depots and other things of the night")
    found = matched(*crowd, in_title, in_text, said="depots")
    assert [one.article_id for one in found] == ["R1", "R2"]


def test_the_text_of_an_article_is_looked_through() -> None:
    assert matched(article(1, "News", text="It is all about depots now."), said="depots")


def test_what_looks_like_a_query_is_only_words() -> None:
    assert matched(article(1, "depots"), said='depots" OR NEAR(*) --') == []
    assert matched(article(1, "depots"), said='"depots"; NOT') != []


def test_a_background_without_a_word_hinders_nothing() -> None:
    silent = Background(3, {}, 0.0)
    dana = interests_of(Contact("P1", "Dana"), "night trains", [])
    article = Article("R1", "https://x.example/1", "Night trains", "", "feed", NOON)
    (match,) = match_articles([article], [dana], silent)
    assert (match.contact_id, match.article_id) == ("P1", "R1")
