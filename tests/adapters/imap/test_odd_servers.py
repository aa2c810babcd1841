"""A server that refuses what it should do, or never comes to an end: one sentence, nothing lost."""

import contextlib
import socket
import threading
import time
from dataclasses import replace

import pytest
from tests.adapters.imap.conftest import Silent
from tests.adapters.imap.mails import mail
from tests.cutting import Cutting

from afterword.adapters.imap import client
from afterword.adapters.imap.session import open_session
from afterword.core.accounts import Account, Security, Server
from afterword.core.errors import Unavailable
from afterword.services.mail.scanning import scan


@pytest.mark.parametrize(
    ("refused", "says"),
    [
        (b"STATUS", "The folder 'INBOX' could not be read this time."),
        (b"EXAMINE", "The folder 'INBOX' could not be read this time."),
        (b"UID SEARCH", "The folder 'INBOX' could not be read this time."),
        (b"UID FETCH", "The server does not give out message 1 of 'INBOX'."),
    ],
)
def test_a_folder_the_server_refuses_is_said_and_read_the_next_time(
    box, reading, store, refused, says
) -> None:
    box.put(mail(1))
    line = Cutting(box.stack.imap, None, refuses=refused)
    account = replace(box.plain_account, imap=replace(box.plain_account.imap, port=line.port))
    report = scan(reading(account, store), store, Silent())
    assert report.new == 0
    assert says in report.problems
    line._refuses = b""
    again = scan(reading(account, store), store, Silent())
    line.close()
    assert (again.new, again.problems) == (1, ())


def test_a_server_that_does_not_list_its_folders_is_said(box, reading, store) -> None:
    line = Cutting(box.stack.imap, None, refuses=b"LIST")
    account = replace(box.plain_account, imap=replace(box.plain_account.imap, port=line.port))
    with pytest.raises(Unavailable, match="shows no folder with mail"):
        scan(reading(account, store), store, Silent())
    line.close()


def dripping(greeting: bytes, drops: bytes) -> tuple[int, threading.Thread]:
    """Serve one caller who is greeted, and is then answered with so many drops, one by one."""
    listening = socket.create_server(("127.0.0.1", 0))

    def drip() -> None:
        with listening, contextlib.suppress(OSError):
            here, _ = listening.accept()
            with here:
                here.sendall(greeting)
                for drop in drops:
                    here.sendall(bytes([drop]))
                    time.sleep(0.01)

    thread = threading.Thread(target=drip, daemon=True)
    thread.start()
    return listening.getsockname()[1], thread


@pytest.mark.parametrize("greeting", [b"", b"* OK [CAPABILITY IMAP4rev1] ready\r\n"])
def test_a_server_that_drips_for_ever_is_left_and_said(monkeypatch, greeting) -> None:
    monkeypatch.setattr(client, "LONGEST", 0.3)
    port, thread = dripping(greeting, b"* CAPABILITY " + b"x" * 2_000)
    account = Account("home", "a@b.example", "a", Server("127.0.0.1", port, Security.NONE))
    with pytest.raises(Unavailable, match="sends so little at a time"):
        open_session(account, "secret", patience=30)
    thread.join()
