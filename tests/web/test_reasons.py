"""*Today* shows what there is to write about, and the button takes it along."""

from collections.abc import Callable
from datetime import timedelta

from starlette.testclient import TestClient
from tests.web.conftest import NOW

from afterword.app import App
from afterword.core.articles import ArticleMatch, Entry
from afterword.services.views import today

TRAP = '<script>x()</script>"> & co'


def test_a_reason_stands_with_its_words_and_its_link(
    app: App, at: Callable[..., TestClient]
) -> None:
    later = NOW + timedelta(days=54)  # a Tuesday, when check-ins are due
    browser = at(later)
    person = next(card for card in today(app.store, app.moment) if card.step.needs_reason)
    assert person.contact is not None
    [article] = app.store.add_articles("f", [Entry("https://rail.example/1", TRAP)], later)
    words = ("night depots", TRAP)
    app.store.save_article_matches(
        [ArticleMatch(person.contact.id, article.id, 2.0, words)], anew=False
    )
    shown = browser.get("/").text
    assert "something to read on “night depots”" in shown
    assert "<script>x()" not in shown
    assert 'href="https://rail.example/1" rel="noreferrer noopener"' in shown
    assert f"to={person.contact.id}&amp;purpose=article&amp;reason={article.id}" in shown


def test_own_news_is_shown_where_there_is_nothing_else(
    app: App, at: Callable[..., TestClient]
) -> None:
    later = NOW + timedelta(days=54)
    browser = at(later)
    app.store.add_own_news("I finished the course", later)
    assert "Your news: I finished the course" in browser.get("/").text
