"""*People*: who comes next and why, a person's page, and what is done there."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from starlette.testclient import TestClient

from afterword.app import App
from afterword.core.letters.letter import Answers
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint
from afterword.services.letters.sending import hand_out
from afterword.services.letters.writing import finish, sit_down
from afterword.services.people.people import PersonState, people
from afterword.web.tie_line import tie_line


def whom(app: App, name: str) -> Contact:
    return next(one for one in app.store.contacts() if one.name == name)


def test_everybody_one_keeps_in_touch_with_stands_there_with_why_and_a_line(
    browser: TestClient, app: App
) -> None:
    page = unescape(browser.get("/people").text)
    everybody = people(app.store, app.moment)
    kept = [one for one in everybody if one.state is not PersonState.KNOWN]
    assert len(kept) > 5
    for one in everybody:
        assert one.contact.name in page
        assert one.why in page
    assert page.count('role="img" aria-label="') == len(everybody)
    assert "style=" not in page


def test_somebody_is_found_by_a_part_of_the_name(browser: TestClient) -> None:
    page = browser.get("/people", params={"search": "dana"}).text
    assert "Dana Kim" in page
    assert "Omar Haddad" not in page
    assert "Nobody here is called that." in browser.get("/people?search=zzzz").text


def test_the_empty_page_says_where_people_come_from(empty_browser: TestClient) -> None:
    assert "come from your mail" in empty_browser.get("/people").text


def test_a_person_has_every_touchpoint_with_its_mail(browser: TestClient, app: App) -> None:
    dana = whom(app, "Dana Kim")
    page = unescape(browser.get(f"/people/{dana.id}").text)
    theirs = [one for one in app.store.touchpoints() if one.contact_id == dana.id]
    assert page.count('<p class="when">') == len(theirs)
    assert page.count('href="/messages/') == len(theirs)
    assert f"?to={dana.id}&purpose=" in page


@pytest.mark.parametrize("path", ["/people/P9999", "/people/../x", "/people/nobody"])
def test_nobody_is_a_kind_page(browser: TestClient, path: str) -> None:
    assert browser.get(path).status_code in {404, 422}


def test_set_aside_rest_stop_and_reopen_each_with_a_way_back(browser: TestClient, app: App) -> None:
    dana = whom(app, "Dana Kim")
    path = f"/people/{dana.id}"
    for action, data in (
        ("snooze", {"weeks": "4"}),
        ("rest", {}),
        ("stop", {}),
        ("reopen", {}),
    ):
        assert browser.post(f"{path}/{action}", data=data or {"x": ""}).status_code == 303
        assert "Take it back" in browser.get(path).text
    assert browser.post(f"{path}/snooze", data={"weeks": "4000"}).status_code == 422
    restored = browser.post(
        f"{path}/restore", data={"snoozed_until": "2026-04-09", "is_closed": "yes"}
    )
    assert restored.status_code == 303
    now = whom(app, "Dana Kim")
    assert (str(now.snoozed_until), now.is_closed, now.do_not_contact) == (
        "2026-04-09",
        True,
        False,
    )


def test_who_is_set_aside_is_so_until_the_chosen_day_and_nothing_is_suggested_before(
    browser: TestClient, app: App
) -> None:
    dana = whom(app, "Dana Kim")
    (application,) = (
        one
        for one in app.store.applications()
        if any(part.contact_id == dana.id for part in one.participants)
    )
    suggested = f"?to={dana.id}&purpose="
    assert suggested in unescape(browser.get(f"/applications/{application.id}").text)
    browser.post(f"/people/{dana.id}/snooze", data={"weeks": "2"})
    for path in (f"/people/{dana.id}", "/people"):
        days = re.findall(r"Set aside until [^.]*\.", browser.get(path).text)
        assert days == ["Set aside until 26 March."]
    assert suggested not in unescape(browser.get(f"/applications/{application.id}").text)
    browser.post(f"/people/{dana.id}/reopen")
    assert suggested in unescape(browser.get(f"/applications/{application.id}").text)


def test_a_thank_you_that_waits_for_the_cooling_off_is_what_comes_next_with_somebody(
    app: App, at: Callable[[datetime], TestClient]
) -> None:
    dana = whom(app, "Dana Kim")
    (told,) = (
        one.rejection.at
        for one in app.store.applications()
        if one.rejection and one.rejection.contact_id == dana.id
    )
    fresh = at(told + timedelta(hours=2))
    page = fresh.get(f"/people/{dana.id}").text
    assert "Ready tomorrow at" in page
    assert "Next from" not in page
    assert "A word is open now" not in page


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((1,), "They were in touch once, yesterday."),
        ((9, 1), "They were in touch twice; the last one yesterday."),
        ((9, 3), "They were in touch twice; the last one on Monday."),
        ((40, 9), "They were in touch twice; the last one on 3 March."),
    ],
)
def test_the_line_of_a_tie_says_in_english_when_the_last_word_was(
    days: tuple[int, ...], said: str
) -> None:
    now = datetime(2026, 3, 12, 18, tzinfo=UTC)
    talks = [
        Touchpoint(
            f"T{n}", "P1", now - timedelta(days=n), Direction.INBOUND, Channel.PHONE, Nature.CALL
        )
        for n in days
    ]
    assert tie_line(talks, now, UTC, 240, 12).says == said


def test_a_letter_in_hand_is_settled_on_the_page_of_whom_it_is_to(
    browser: TestClient, app: App
) -> None:
    dana = whom(app, "Dana Kim")
    about = next(
        one
        for one in app.store.applications()
        if dana.id in {part.contact_id for part in one.participants}
    )
    desk = sit_down(app.store, about, app.moment, to=dana.id, purpose=Purpose.THANK_AND_ASK)
    letter = finish(app.store, desk, "Thank you", "Hi Dana,\n\nThank you.\n\nAna", Answers())
    path = f"/people/{dana.id}"
    settles = f'action="/letters/{letter.id}/sent"'
    assert settles not in browser.get(path).text
    hand_out(app.store, letter, "eml", app.now, "Saved as a file.")
    page = unescape(browser.get(path).text)
    assert settles in page
    assert "You wrote to Dana: a thank-you that asks for advice, if it went out" in page
    assert "thank and ask" not in page
    said = browser.post(f"/letters/{letter.id}/sent", data={"went_out": "yes", "back": "person"})
    assert said.headers["location"] == path
    page = unescape(browser.get(path).text)
    assert "You wrote to Dana: a thank-you that asks for advice</a>" in page
    assert page.count(settles) == 1  # the one that takes it back


def test_a_talk_is_noted_once_and_can_be_taken_back(browser: TestClient, app: App) -> None:
    dana = whom(app, "Dana Kim")
    form = {"by": "coffee", "who": "you", "on": "2026-03-10", "note": "<b>night trains</b>"}
    for _ in range(2):
        assert browser.post(f"/people/{dana.id}/log", data=form).status_code == 303
    logged = [one for one in app.store.touchpoints() if one.is_logged]
    assert len(logged) == 1
    page = browser.get(f"/people/{dana.id}").text
    assert "&lt;b&gt;night trains&lt;/b&gt;" in page
    undo = f"/people/{dana.id}/log/{logged[0].id}/undo"
    assert undo in page
    for _ in range(2):
        assert browser.post(undo, data={"x": ""}).status_code == 303
    assert not [one for one in app.store.touchpoints() if one.is_logged]
    late = browser.post(f"/people/{dana.id}/log", data={**form, "on": "2030-01-01"})
    assert late.status_code == 422


def test_two_tabs_do_not_overwrite_each_others_notes(browser: TestClient, app: App) -> None:
    dana = whom(app, "Dana Kim")
    path = f"/people/{dana.id}/notes"
    first = {"notes": "One\r\ntwo", "interests": "trains", "was_notes": "", "was_interests": ""}
    for _ in range(2):
        assert browser.post(path, data=first).status_code == 303
    other = browser.post(path, data={**first, "notes": "Three", "interests": ""})
    assert other.status_code == 409
    assert "Three" in other.text
    assert whom(app, "Dana Kim").notes == "One\ntwo"
    again = {"notes": "Three", "was_notes": "One\ntwo", "was_interests": "trains"}
    assert browser.post(path, data=again).status_code == 303
    assert whom(app, "Dana Kim").notes == "Three"


def test_looking_forgets_nobody_and_a_yes_does(browser: TestClient, app: App) -> None:
    dana = whom(app, "Dana Kim")
    path = f"/people/{dana.id}/forget"
    assert "It cannot be undone." in browser.get(path).text
    assert whom(app, "Dana Kim") == dana
    assert browser.post(path, data={"with_files": "yes"}).headers["location"] == "/people"
    page = browser.get("/people").text
    assert "Dana Kim is forgotten." in page
    assert "Dana Kim" not in browser.get("/people").text
    assert browser.get(path).status_code == 404
    assert browser.post(path, data={"x": ""}).status_code == 404
