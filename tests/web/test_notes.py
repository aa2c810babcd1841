"""Notes for LinkedIn on the pages: what they hold, how many are left, where they are pasted."""

from dataclasses import replace
from datetime import timedelta

from starlette.testclient import TestClient

from afterword.app import App
from afterword.core.letters.purposes import Purpose
from afterword.core.touchpoints import Channel, Direction, Touchpoint
from afterword.services.applications.views import today


def place_notes(app: App, number: int) -> None:
    for n in range(number):
        at = app.now - timedelta(hours=n + 1)
        one = Touchpoint(f"T9{n}", "P1", at, Direction.OUTBOUND, Channel.LINKEDIN)
        app.store.add_touchpoint(replace(one, purpose=Purpose.LINKEDIN_NOTE))


def test_the_sheet_says_what_a_note_holds_and_how_many_are_left(
    browser: TestClient, app: App
) -> None:
    application = next(one for one in app.store.applications() if one.interviews)
    to = application.participants[0].contact_id
    path = f"/applications/{application.id}/write?to={to}&purpose=linkedin_note"
    page = browser.get(path).text
    assert "of 200 characters, counted as LinkedIn counts." in page
    assert "5 of 5 notes left this month." in page
    app.store.save_setting("linkedin_note_characters", "300")
    place_notes(app, 5)
    page = browser.get(path).text
    assert "of 300 characters" in page
    assert "No note is left this month" in page
    assert "characters, counted" not in browser.get(path.replace("linkedin_note", "thank_you")).text


def test_today_offers_an_invitation_without_a_note_once_they_are_used(app: App) -> None:
    def notes() -> list[str]:
        cards = today(app.store, app.moment)
        return [one.step.why for one in cards if one.step.purpose is Purpose.LINKEDIN_NOTE]

    assert notes()
    app.store.save_setting("linkedin_notes_per_month", "0")
    assert notes() == []
    said = [one.step.why for one in today(app.store, app.moment)]
    assert any("carry no note in your settings" in one for one in said)
