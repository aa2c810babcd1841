"""A letter goes into Drafts, is sent from a mail program, and is noticed; or goes by SMTP, once."""

import email
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from tests.loopback import free_port
from tests.mailstack import PASSWORD, Box

Afterword = Callable[..., Any]

NO = b"""From: Dana Kim <dana@harbour.example>
To: Ana Ruiz <%s>
Subject: Re: Timetable Planner
Date: Mon, 16 Nov 2026 09:00:00 +0000
Message-ID: <no@harbour.example>

Hi Ana,

Thank you for coming in on Tuesday to talk about the Timetable Planner role at Harbour Light Rail.
Unfortunately we have decided to go with another candidate. Please keep in touch.

Dana Kim
Head of Planning, Harbour Light Rail
"""


class Kept:
    """A mail server that takes everything and keeps it, unless it is busy."""

    def __init__(self) -> None:
        self.taken: list[tuple[list[str], bytes]] = []
        self.is_busy = False

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        if self.is_busy:
            return "451 busy, come again"
        self.taken.append((envelope.rcpt_tos, envelope.content))
        return "250 kept"


@pytest.fixture
def outside() -> Iterator[tuple[Kept, int]]:
    kept = Kept()
    controller = Controller(
        kept,
        hostname="127.0.0.1",
        port=free_port(),
        authenticator=lambda *_: AuthResult(success=True),
        auth_require_tls=False,
    )
    controller.start()
    try:
        yield kept, controller.port
    finally:
        controller.stop()


@pytest.fixture
def letter(afterword: Afterword, box: Box, tmp_path: Path, outside: tuple[Kept, int]) -> str:
    """Return the id of a letter that is written, with an account to send it by."""
    secret = tmp_path / "secret.sh"
    secret.write_text(f"#!/bin/sh\necho {PASSWORD}\n")
    secret.chmod(0o700)
    account = box.account
    box.put(NO % account.address.encode())
    added = afterword(
        *("account", "add", "home", "--address", account.address, "--user", account.user),
        *("--imap", f"{account.imap.host}:{account.imap.port}", "--imap-security", "tls"),
        *("--smtp", f"127.0.0.1:{outside[1]}", "--smtp-security", "none"),
        *("--secret-command", str(secret), "--ca-file", account.ca_file),
    )
    assert added.code == 0, added.err
    assert afterword("settings", "name", "Ana Ruiz").code == 0
    assert afterword("scan").code == 0
    written = afterword("write", "A1", "--purpose", "thank_you", stdin="the depot\nyour trams\n\n")
    assert written.code == 0, written.err
    return "L1"


def test_a_draft_lies_in_the_mailbox_in_its_thread_and_is_noticed_once_sent(
    afterword: Afterword, box: Box, letter: str
) -> None:
    placed = afterword("send", letter, "--via", "draft", "--anyway")
    assert placed.code == 0, placed.err
    with box.door() as door:
        door.select("Vorlagen", readonly=True)  # known by its flag, not its name
        flags = door.fetch("1", "(FLAGS)")[1][0]
        raw = door.fetch("1", "(BODY.PEEK[])")[1][0][1]
    assert rb"\Draft" in flags
    assert rb"\Seen" in flags
    draft = email.message_from_bytes(raw)
    assert draft["In-Reply-To"] == "<no@harbour.example>"
    assert draft["Subject"] == "Re: Timetable Planner"
    assert "went out" not in afterword("scan").out
    box.put(raw, into="Gesendet")
    assert f"{letter} to Dana Kim went out" in afterword("scan").out
    assert "went out" not in afterword("scan").out


def test_a_letter_is_sent_once_and_only_after_a_yes(
    afterword: Afterword, letter: str, outside: tuple[Kept, int]
) -> None:
    kept, _ = outside
    refused = afterword("send", letter, "--via", "smtp", "--anyway", stdin="n\n")
    assert refused.code != 0
    assert kept.taken == []
    sent = afterword("send", letter, "--via", "smtp", "--anyway", stdin="y\n")
    assert sent.code == 0, sent.err
    assert [recipients for recipients, _ in kept.taken] == [["dana@harbour.example"]]
    again = afterword("send", letter, "--via", "smtp", "--anyway", stdin="y\n")
    assert len(kept.taken) == 1, again.out


def test_a_letter_that_waits_is_shown_and_goes_when_it_is_due(
    afterword: Afterword, letter: str, outside: tuple[Kept, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, _ = outside
    kept.is_busy = True
    assert afterword("send", letter, "--via", "smtp", "--anyway", stdin="y\n").code == 5
    assert letter in afterword("outbox").out
    kept.is_busy = False
    assert afterword("outbox", "--try").code == 0
    assert kept.taken == []  # it is not due yet
    monkeypatch.setenv("AFTERWORD_NOW", "2026-11-19T18:00:00+00:00")
    assert "Nothing waits" in afterword("outbox", "--try").out
    assert len(kept.taken) == 1


def test_a_letter_that_went_another_way_does_not_go_by_the_server_as_well(
    afterword: Afterword, letter: str, outside: tuple[Kept, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, _ = outside
    kept.is_busy = True
    assert afterword("send", letter, "--via", "smtp", "--anyway", stdin="y\n").code == 5
    by_hand = afterword("send", letter, "--via", "eml", "--anyway")
    assert by_hand.code == 0
    assert "now it waits there no longer" in by_hand.out
    assert afterword("sent", letter).code == 0
    kept.is_busy = False
    monkeypatch.setenv("AFTERWORD_NOW", "2026-11-20T18:00:00+00:00")
    assert "Nothing waits" in afterword("outbox", "--try").out
    assert kept.taken == []


@pytest.mark.parametrize("stop", [("sent", "--no"), ("discard",)])
def test_a_letter_that_waits_is_called_off_by_a_word(
    afterword: Afterword,
    letter: str,
    outside: tuple[Kept, int],
    monkeypatch: pytest.MonkeyPatch,
    stop: tuple[str, ...],
) -> None:
    kept, _ = outside
    kept.is_busy = True
    assert afterword("send", letter, "--via", "smtp", "--anyway", stdin="y\n").code == 5
    called_off = afterword(stop[0], letter, *stop[1:], stdin="y\n")
    assert called_off.code == 0, called_off.err
    kept.is_busy = False
    monkeypatch.setenv("AFTERWORD_NOW", "2026-11-19T18:00:00+00:00")
    afterword("outbox", "--try")
    assert kept.taken == []


def test_an_account_is_tested_in_both_directions(afterword: Afterword, letter: str) -> None:
    assert letter
    assert "ready to send" in afterword("account", "test").out


def test_a_broken_note_in_the_outbox_is_said_and_hides_nothing(
    afterword: Afterword, home: Path, demo_box: Path
) -> None:
    (home / "outbox").mkdir(parents=True)
    (home / "outbox" / "L1.json").write_text("{broken")
    scanned = afterword("scan", demo_box)
    assert scanned.code == 0
    assert "L1.jsoncannotberead" in "".join(scanned.out.split())
    assert "applications" in scanned.out
    assert afterword("outbox").code == 5


def test_a_copy_lies_in_sent_once_and_what_is_over_is_tidied_away(
    afterword: Afterword, box: Box, home: Path, letter: str, outside: tuple[Kept, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    sent = afterword("send", letter, "--via", "smtp", "--anyway", stdin="y\n")
    assert sent.code == 0, sent.err
    assert in_sent(box) == b"1"
    for _ in range(2):
        assert afterword("scan").code == 0
    assert in_sent(box) == b"1"
    shown = json.loads(afterword("show", "A1", "--format", "json").out)
    assert [one["letter_id"] for one in shown["touchpoints"] if one["purpose"]] == [letter]
    assert len(list((home / "outbox").iterdir())) == 2
    monkeypatch.setenv("AFTERWORD_NOW", "2026-12-20T16:31:00+00:00")
    assert afterword("scan").code == 0
    assert list((home / "outbox").iterdir()) == []
    again = afterword("send", letter, "--via", "smtp", "--anyway", stdin="y\n")
    assert again.code == 4
    assert "was sent on 2026-11-19" in again.err
    assert len(outside[0].taken) == 1


def test_a_copy_that_cannot_be_put_anywhere_is_one_line_and_is_caught_up(
    afterword: Afterword, box: Box, letter: str
) -> None:
    (box.folder / "Gesendet").mkdir(exist_ok=True)
    rights = box.folder / "Gesendet" / "dovecot-acl"
    rights.write_text("owner lr\n")
    sent = afterword("send", letter, "--via", "smtp", "--anyway", stdin="y\n")
    assert sent.code == 0, sent.err
    said = " ".join(sent.out.split())
    assert f"{letter} was sent; the next scan tries again to put a copy into Sent" in said
    assert "the folder may only be read" in said
    rights.unlink()
    assert afterword("scan").code == 0
    assert in_sent(box) == b"1"


def in_sent(box: Box) -> bytes:
    with box.door() as door:
        found: bytes = door.select("Gesendet", readonly=True)[1][0]
    return found
