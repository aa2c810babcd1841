"""Another address of somebody, where a letter came back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from starlette.testclient import TestClient

from afterword.app import App
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address
from afterword.core.people import Contact, FailedAddress, Reach
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint


@pytest.fixture
def unreached(app: App) -> Contact:
    """Somebody of the demo whom a letter did not reach yesterday."""
    application = next(one for one in app.store.applications() if one.participants)
    known = {one.id: one for one in app.store.contacts()}
    contact = known[application.participants[0].contact_id]
    yesterday = app.now - timedelta(days=1)
    failed = FailedAddress(
        contact.address or "", yesterday, "5.1.1", "550 no such user", "<dsn@mx.example>"
    )
    contact = replace(contact, reach=Reach(contact.address, (failed,)))
    app.store.save_contact(contact)
    letter = Letter(
        id=app.store.new_id("L"),
        purpose=Purpose.THANK_YOU,
        to=Address(contact.name, contact.address or ""),
        subject="Thank you",
        body="Thank you for the hour.\n",
        created_at=yesterday,
        application_id=application.id,
        contact_id=contact.id,
        message_id="<thanks@ana.example>",
    )
    app.store.save_letter(letter)
    app.store.add_touchpoint(
        Touchpoint(
            id="T900",
            contact_id=contact.id,
            at=yesterday,
            direction=Direction.INBOUND,
            channel=Channel.MAIL,
            nature=Nature.BOUNCE,
            application_id=application.id,
            message_id="<thanks@ana.example>",
        )
    )
    return contact


def test_today_leads_to_where_another_address_is_given(
    browser: TestClient, unreached: Contact
) -> None:
    page = browser.get("/").text
    assert f'href="/people/{unreached.id}/address"' in page
    asked = browser.get(f"/people/{unreached.id}/address").text
    assert "did not take your letter" in asked
    assert "550 no such user" in asked


def test_the_letter_that_came_back_is_laid_out_for_the_new_address_and_nothing_is_sent(
    browser: TestClient, app: App, unreached: Contact
) -> None:
    given = browser.post(f"/people/{unreached.id}/address", data={"address": "new@there.example"})
    assert given.status_code == 303
    again = app.store.letters()[-1]
    assert given.headers["location"] == f"/letters/{again.id}"
    assert again.to.address == "new@there.example"
    assert again.message_id != "<thanks@ana.example>"
    assert not [one for one in app.store.receipts() if one.letter_id == again.id]


@pytest.mark.parametrize(
    ("address", "says"),
    [("dana", "is no mail address"), ("", "is no mail address"), ("no-reply@a.example", "Nobody")],
)
def test_what_cannot_be_their_address_is_said_and_what_was_typed_stays(
    browser: TestClient, app: App, unreached: Contact, address: str, says: str
) -> None:
    answer = browser.post(f"/people/{unreached.id}/address", data={"address": address})
    assert answer.status_code == 422
    assert says in answer.text
    assert f'value="{address}"' in answer.text
    kept = next(one for one in app.store.contacts() if one.id == unreached.id)
    assert kept.address == unreached.address
