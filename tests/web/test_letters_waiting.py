"""A letter that a server did not take yet: it waits, and its page says what is true of it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from starlette.testclient import TestClient
from tests.loopback import free_port
from tests.web.handing import asked, words_of_shown

from afterword.app import App
from afterword.core.accounts import Account, Security, Server
from afterword.core.letters.letter import Letter


def test_a_server_that_is_not_there_leaves_the_letter_waiting_and_says_so(
    browser: TestClient, app: App, letter: Letter
) -> None:
    nowhere = Server("127.0.0.1", free_port(), Security.NONE)
    app.store.save_account(
        Account("home", "ana@mailbox.example", "ana", nowhere, nowhere, secret_command="echo x")
    )
    _, yes = asked(browser, f"/letters/{letter.id}/hand-over?via=smtp")
    answer = browser.post(f"/letters/{letter.id}/hand-over", data=yes)
    page = browser.get(answer.headers["location"]).text
    assert "the letter waits in the outbox" in page
    assert "Try again now" in page
    assert app.store.receipts() == []
    draft = browser.post(
        f"/letters/{letter.id}/place", data=words_of_shown(letter) | {"via": "draft"}
    )
    assert draft.status_code == 409  # or it could go out twice, by two ways
    assert "on its way out" in draft.text


@pytest.mark.parametrize("gone", [False, True])
def test_a_letter_that_goes_no_more_by_itself_is_not_said_to_be_on_its_way(
    browser: TestClient, app: App, letter: Letter, gone: bool
) -> None:
    nowhere = Server("127.0.0.1", free_port(), Security.NONE)
    app.store.save_account(
        Account("home", "ana@mailbox.example", "ana", nowhere, nowhere, secret_command="echo x")
    )
    _, yes = asked(browser, f"/letters/{letter.id}/hand-over?via=smtp")
    browser.post(f"/letters/{letter.id}/hand-over", data=yes)
    assert "It is on its way out" in browser.get(f"/letters/{letter.id}").text
    if gone:
        app.store.remove_account("home")
    else:
        (waiting,) = app.outbox().all()
        app.outbox().keep(replace(waiting, written_at=waiting.written_at - timedelta(days=5)))
    page = browser.get(f"/letters/{letter.id}").text
    assert "It has not gone out." in page
    assert "on its way out" not in page
    assert ("Hand the letter over in another way" if gone else "waited too long") in page
