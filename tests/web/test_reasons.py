"""*Today* shows what there is to write about, and the button takes it along."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from selectolax.lexbor import LexborHTMLParser
from starlette.testclient import TestClient
from tests.web.conftest import NOW

from afterword.app import App
from afterword.core.articles import ArticleMatch, Entry
from afterword.services.applications.views import today

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


def test_the_letter_begins_with_the_reason(app: App, at: Callable[..., TestClient]) -> None:
    later = NOW + timedelta(days=54)
    browser = at(later)
    person = next(card for card in today(app.store, app.moment) if card.step.needs_reason)
    assert person.contact is not None
    assert person.application is not None
    app.store.add_articles("f", [Entry("https://rail.example/1", "Depots at night")], later)
    path = f"/applications/{person.application.id}/write?to={person.contact.id}&purpose=article"
    assert "Depots at night (https://rail.example/1)" in browser.get(f"{path}&reason=R1").text
    assert "Depots" not in browser.get(path).text
    assert browser.get(f"{path}&reason=R99").status_code == 404


@pytest.mark.parametrize("added", ["", "\nPS: bees"], ids=["untouched", "written on"])
def test_an_untouched_letter_with_a_reason_follows_another_purpose_without_any_script(
    app: App, at: Callable[..., TestClient], added: str
) -> None:
    later = NOW + timedelta(days=54)
    browser = at(later)
    person = next(card for card in today(app.store, app.moment) if card.step.needs_reason)
    assert person.contact is not None
    assert person.application is not None
    app.store.add_articles("f", [Entry("https://rail.example/1", "Depots at night")], later)
    about = f"/applications/{person.application.id}"
    page = browser.get(f"{about}/write?to={person.contact.id}&purpose=article&reason=R1").text
    form = LexborHTMLParser(page).css_first("#sheet")
    sent = {
        str(one.attributes["name"]): one.attributes.get("value") or one.text()
        for one in form.css("input[name], textarea[name]")
    }
    sent["body"] = sent["body"].lstrip("\n")
    body = sent["body"] + added
    answer = browser.post(f"{about}/letters", data={**sent, "body": body, "purpose": "check_in"})
    assert answer.status_code == 303, answer.text
    kept = app.store.letters()[-1]
    assert (kept.body.strip() != body.strip()) is (not added)


def test_an_interest_that_is_written_down_finds_what_was_read_before(
    app: App, at: Callable[..., TestClient]
) -> None:
    later = NOW + timedelta(days=54)
    browser = at(later)
    person = next(card for card in today(app.store, app.moment) if card.step.needs_reason)
    assert person.contact is not None
    app.store.add_articles("f", [Entry("https://rail.example/1", "Bees in winter")], later)
    notes = {"notes": "", "interests": "choirs, bees", "was_notes": "", "was_interests": ""}
    page = browser.app.url_path_for("person-notes", id=person.contact.id)
    assert browser.post(str(page), data=notes).status_code == 303
    assert "something to read on “bees”" in browser.get("/").text
