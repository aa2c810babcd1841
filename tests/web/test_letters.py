"""The way out: only with a yes to that very letter, once, and said afterwards."""

import email
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from starlette.testclient import TestClient
from tests.loopback import free_port
from tests.web.handing import Found, asked, words_of_shown

from afterword.app import App
from afterword.core.accounts import Account, Security, Server
from afterword.core.letters.letter import Answers, Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.outbox import Outgoing, State
from afterword.core.ports import Delivery
from afterword.services.known import known
from afterword.services.letters.writing import finish, sit_down

BARB = "I am surprised you chose someone else, and I deserve a better explanation by Friday."


class Kept:
    """A mail server that takes everything and keeps it."""

    def __init__(self) -> None:
        self.taken: list[bytes] = []

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        self.taken.append(envelope.content)
        return "250 kept"


@pytest.fixture
def outside(app: App) -> Iterator[Kept]:
    """A mail server, and an account that sends by it."""
    kept, port = Kept(), free_port()
    controller = Controller(
        kept,
        hostname="127.0.0.1",
        port=port,
        authenticator=lambda *_: AuthResult(success=True),
        auth_require_tls=False,
    )
    controller.start()
    here = Server("127.0.0.1", port, Security.NONE)
    account = Account(
        "home", "ana@mailbox.example", "ana", here, here, secret_command="echo sesame"
    )
    app.store.save_account(account)
    try:
        yield kept
    finally:
        controller.stop()


def words_of(letter: Letter, browser: TestClient) -> Found:
    page = browser.get(f"/letters/{letter.id}").text
    version = re.search(r'name="version" value="(\w+)"', page)
    assert version is not None
    return {
        "version": version[1],
        "purpose": letter.purpose.value,
        "subject": letter.subject,
        "body": letter.body,
        "enjoyed": letter.answers.enjoyed,
    }


@pytest.mark.parametrize("via", ["eml", "mailto", "clipboard"])
def test_what_is_taken_along_is_kept_first_and_then_given(
    browser: TestClient, app: App, letter: Letter, via: str
) -> None:
    path = f"/letters/{letter.id}"
    assert browser.get(f"{path}/eml").status_code == 404
    answer = browser.post(f"{path}/place", data=words_of(letter, browser) | {"via": via})
    assert answer.headers["location"] == path
    (receipt,) = app.store.receipts()
    assert (receipt.outlet, receipt.delivery) == (via, Delivery.PLACED)
    page = browser.get(path).text
    assert "Did it go out?" in page
    assert "mailto:dana.kim@" in page
    assert "<textarea" not in page
    assert not (app.home / "letters").exists()


def test_a_letter_that_was_begun_is_thrown_away_and_brought_back_as_it_was(
    browser: TestClient, app: App, letter: Letter
) -> None:
    path = f"/letters/{letter.id}"
    assert f'action="{path}/discard"' in browser.get(path).text
    gone = browser.post(f"{path}/discard")
    assert gone.headers["location"] == "/letters"
    assert browser.post(f"{path}/discard").headers["location"] == "/letters"
    assert app.store.letters() == []
    page = browser.get("/letters").text
    assert "thrown away" in page
    assert f'action="{path}/bring-back"' in page
    assert browser.get(path).status_code == 404
    back = browser.post(f"{path}/bring-back")
    assert back.headers["location"] == path
    assert app.store.letters() == [letter]
    assert browser.post(f"{path}/bring-back").headers["location"] == path
    assert app.store.letters() == [letter]


def test_a_letter_that_was_handed_over_stays(browser: TestClient, app: App, letter: Letter) -> None:
    path = f"/letters/{letter.id}"
    browser.post(f"{path}/place", data=words_of(letter, browser) | {"via": "eml"})
    assert browser.post(f"{path}/discard").status_code == 409
    browser.post(f"{path}/sent", data={"went_out": "no", "back": "letter"})
    assert f'action="{path}/discard"' not in browser.get(path).text
    assert browser.post(f"{path}/discard").status_code == 409
    assert app.store.letters() == [letter]


def test_a_letter_that_only_waits_for_its_server_can_be_thrown_away(
    browser: TestClient, app: App, letter: Letter
) -> None:
    nowhere = Server("127.0.0.1", free_port(), Security.NONE)
    app.store.save_account(
        Account("home", "ana@mailbox.example", "ana", nowhere, nowhere, secret_command="echo x")
    )
    _, yes = asked(browser, f"/letters/{letter.id}/hand-over?via=smtp")
    browser.post(f"/letters/{letter.id}/hand-over", data=yes)
    assert [one.state for one in app.outbox().all()] == [State.INTENDED]
    assert browser.post(f"/letters/{letter.id}/discard").status_code == 303
    assert app.store.letters() == []
    assert [one.state for one in app.outbox().all()] == [State.REFUSED]


def test_what_was_never_thrown_away_is_not_brought_back(browser: TestClient) -> None:
    assert browser.post("/letters/L99/bring-back").status_code == 404
    assert browser.post("/letters/L99/discard").status_code == 404


@pytest.mark.parametrize(("via", "opens"), [("eml", "/letters/L1/eml"), ("mailto", "mailto:")])
def test_one_press_gives_it_and_looking_again_gives_it_no_second_time(
    browser: TestClient, letter: Letter, via: str, opens: str
) -> None:
    path = f"/letters/{letter.id}"
    browser.post(f"{path}/place", data=words_of(letter, browser) | {"via": via})
    page = browser.get(path).text
    given = re.findall(r'<meta http-equiv="refresh" content="0;url=([^"]*)">', page)
    assert [one.startswith(opens) for one in given] == [True]
    assert "Did it go out?" in page
    assert 'http-equiv="refresh"' not in browser.get(path).text


def test_what_was_copied_opens_nothing(browser: TestClient, letter: Letter) -> None:
    path = f"/letters/{letter.id}"
    browser.post(f"{path}/place", data=words_of(letter, browser) | {"via": "clipboard"})
    assert 'http-equiv="refresh"' not in browser.get(path).text


def test_the_file_is_the_letter_in_its_thread(browser: TestClient, letter: Letter) -> None:
    words = words_of(letter, browser) | {"via": "eml"}
    browser.post(f"/letters/{letter.id}/place", data=words)
    file = browser.get(f"/letters/{letter.id}/eml")
    assert "attachment" in file.headers["content-disposition"]
    message = email.message_from_bytes(file.content)
    assert message["In-Reply-To"] == f"<{letter.in_reply_to}>"
    assert message["X-Unsent"] == "1"


def test_a_second_press_hands_nothing_over_again(
    browser: TestClient, app: App, letter: Letter
) -> None:
    words = words_of(letter, browser) | {"via": "eml"}
    browser.post(f"/letters/{letter.id}/place", data=words)
    again = browser.post(f"/letters/{letter.id}/place", data=words)
    assert again.status_code == 303
    assert len(app.store.receipts()) == 1
    assert "handed over already" in browser.get(f"/letters/{letter.id}").text


def test_sending_asks_with_the_very_letter_and_sends_it_once(
    browser: TestClient, app: App, letter: Letter, outside: Kept
) -> None:
    answer = browser.post(
        f"/letters/{letter.id}/place", data=words_of(letter, browser) | {"via": "smtp"}
    )
    page, yes = asked(browser, answer.headers["location"])
    assert "Sunday timetable on the whiteboard" in page
    assert "Send it now" in page
    assert "dana.kim@" in page
    assert outside.taken == []
    path = f"/letters/{letter.id}/hand-over"
    answers: list[int] = []
    presses = [
        threading.Thread(target=lambda: answers.append(browser.post(path, data=yes).status_code))
        for _ in range(3)
    ]
    for press in presses:
        press.start()
    for press in presses:
        press.join()
    assert answers == [303, 303, 303], browser.post(path, data=yes).text
    assert len(outside.taken) == 1
    assert [one.delivery for one in app.store.receipts()] == [Delivery.SENT]
    assert "It went out." in browser.get(f"/letters/{letter.id}").text


def test_a_yes_holds_for_the_letter_that_was_shown_and_no_other(
    browser: TestClient, app: App, letter: Letter, outside: Kept
) -> None:
    _, yes = asked(browser, f"/letters/{letter.id}/hand-over?via=smtp")
    changed = replace(letter, body="Hi Dana,\n\nSomething else altogether.\n\nAna\n")
    assert app.store.replace_letter(changed, letter)
    answer = browser.post(f"/letters/{letter.id}/hand-over", data=yes)
    assert outside.taken == []
    page = browser.get(answer.headers["location"]).text
    assert "was changed meanwhile" in page
    assert "Something else altogether." in page


def test_fresh_news_are_said_and_waved_only_by_a_second_yes(
    app: App, letter: Letter, at: Callable[..., TestClient]
) -> None:
    about = known(app.store).applications[letter.application_id or ""]
    assert about.rejection is not None
    browser = at(about.rejection.at + timedelta(hours=2))
    answer = browser.post(
        f"/letters/{letter.id}/place", data=words_of(letter, browser) | {"via": "eml"}
    )
    assert app.store.receipts() == []
    page, yes = asked(browser, answer.headers["location"])
    assert "The news is fresh" in page
    refused = browser.post(f"/letters/{letter.id}/hand-over", data=yes | {"waved": ""})
    assert refused.headers["location"].endswith("?via=eml")
    assert app.store.receipts() == []
    browser.post(f"/letters/{letter.id}/hand-over", data=yes)
    assert len(app.store.receipts()) == 1


def test_what_the_check_would_look_at_again_is_said_before_it_goes(
    browser: TestClient, app: App, letter: Letter
) -> None:
    words = words_of(letter, browser) | {"via": "eml"}
    words["body"] = words["body"].replace("If something", f"{BARB} If something")
    answer = browser.post(f"/letters/{letter.id}/place", data=words)
    page, _ = asked(browser, answer.headers["location"])
    assert "The check would look again" in page
    assert "--anyway" not in page
    assert app.store.receipts() == []


def test_it_did_not_go_out_opens_the_letter_again(
    browser: TestClient, app: App, letter: Letter
) -> None:
    path = f"/letters/{letter.id}"
    browser.post(f"{path}/place", data=words_of(letter, browser) | {"via": "eml"})
    changed = words_of_shown(letter) | {"version": "x", "body": "Changed."}
    assert browser.post(path, data=changed).status_code == 409
    said = browser.post(f"{path}/sent", data={"went_out": "no", "back": "letter"})
    assert said.headers["location"] == path
    assert "<textarea" in browser.get(path).text
    words = words_of(letter, browser) | {"via": "eml"}
    _, yes = asked(browser, browser.post(f"{path}/place", data=words).headers["location"])
    browser.post(f"{path}/hand-over", data=yes)
    ours = [one for one in app.store.touchpoints() if one.letter_id == letter.id]
    assert len(ours) == 1  # so that nobody is offered the same letter again


def test_a_letter_of_unknown_fate_is_asked_about_and_settled(
    browser: TestClient, app: App, letter: Letter
) -> None:
    from afterword.adapters.smtp.files import digest

    raw = b"From: a\r\n\r\nx"
    files = app.outbox().files
    waiting = Outgoing(
        letter.id,
        letter.message_id,
        "home",
        "ana@mailbox.example",
        (letter.to.address,),
        letter.subject,
        digest(raw),
        written_at=app.now,
        changed_at=app.now,
    )
    files.intend(waiting, raw)
    handing = waiting.moved(State.HANDING_OVER, app.now)
    files.keep(handing)
    files.keep(handing.moved(State.UNKNOWN, app.now, "The line broke."))
    page = browser.get(f"/letters/{letter.id}").text
    assert "may or may not have gone out" in page
    assert "Did it go out?" in page
    answer = browser.post(f"/letters/{letter.id}/sent", data={"went_out": "yes"})
    assert answer.headers["location"] == "/"
    assert app.unknown_letters() == []
    assert "It went out." in browser.get(f"/letters/{letter.id}").text


def test_the_list_is_in_words_and_the_newest_is_first(
    browser: TestClient, app: App, letter: Letter
) -> None:
    older = replace(
        letter, id="L40", message_id="x@y", created_at=letter.created_at - timedelta(days=3)
    )
    app.store.save_letter(older)
    page = browser.get("/letters").text
    assert page.index(f'"/letters/{letter.id}"') < page.index('"/letters/L40"')
    assert "not handed over yet" in page
    assert "A thank-you, written" in page


def test_before_any_letter_the_list_says_where_to_look(empty_browser: TestClient) -> None:
    assert "No letters yet." in empty_browser.get("/letters").text


def test_only_outlets_that_are_there_are_offered(browser: TestClient, letter: Letter) -> None:
    page = browser.get(f"/letters/{letter.id}").text
    assert "Send</button>" not in page
    assert "/settings/accounts/new" in page
    answer = browser.post(
        f"/letters/{letter.id}/place", data=words_of(letter, browser) | {"via": "pigeon"}
    )
    assert answer.status_code == 404


def test_a_note_for_linkedin_is_copied_and_no_mail(browser: TestClient, app: App) -> None:
    everything = known(app.store)
    dana = next(one for one in everything.contacts.values() if one.name == "Dana Kim")
    about = next(
        one
        for one in everything.applications.values()
        if any(part.contact_id == dana.id for part in one.participants)
    )
    desk = sit_down(app.store, about, app.moment, to=dana.id, purpose=Purpose.LINKEDIN_NOTE)
    note = finish(app.store, desk, "", "Hi Dana,\nI'd be glad to connect.\nAna", Answers())
    page = browser.get(f"/letters/{note.id}").text
    assert "Save as .eml" not in page
    assert "@harbourlightrail" not in page.partition("What is known")[0]
    words = words_of(note, browser) | {"via": "clipboard"}
    browser.post(f"/letters/{note.id}/place", data=words)
    page = browser.get(f"/letters/{note.id}").text
    assert "Copy the text" in page
    assert "mailto:" not in page
