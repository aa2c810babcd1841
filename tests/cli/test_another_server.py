"""OpenSMTPD for sending: it refuses at the recipient, has a limit, and reports what came back."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.smtp.letters import LETTER, NOW, account
from tests.cli.test_sending_by_account import NO
from tests.mailstack import PASSWORD, Box
from tests.opensmtpd import SIZE, OpenSmtpd

from afterword.adapters.outlets.smtp import smtp_outlet
from afterword.core.errors import Unavailable
from afterword.core.messages.message import Address

Afterword = Callable[..., Any]


@pytest.fixture
def letter_to(
    afterword: Afterword, box: Box, tmp_path: Path, opensmtpd: OpenSmtpd,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[..., str]:  # fmt: skip
    """Return a function that writes a letter to somebody, with an account to send it by."""

    def write(address: str) -> str:
        secret = tmp_path / "secret.sh"
        secret.write_text(f"#!/bin/sh\necho {PASSWORD}\n")
        secret.chmod(0o700)
        account = box.account
        no = NO % account.address.encode()
        box.put(no.replace(b"dana@harbour.example", address.encode()))
        # The server knows no other time than its own.
        monkeypatch.setenv("AFTERWORD_NOW", time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime()))
        added = afterword(
            *("account", "add", "home", "--address", account.address, "--user", account.user),
            *("--imap", f"{account.imap.host}:{account.imap.port}", "--imap-security", "tls"),
            *("--smtp", f"127.0.0.1:{opensmtpd.port}", "--smtp-security", "none"),
            *("--secret-command", str(secret), "--ca-file", account.ca_file),
        )
        assert added.code == 0, added.err
        assert afterword("settings", "name", "Ana Ruiz").code == 0
        assert afterword("scan").code == 0
        answers = "the depot\nyour trams\n\n"
        written = afterword("write", "A1", "--purpose", "thank_you", stdin=answers)
        assert written.code == 0, written.err
        return "L1"

    return write


def send(afterword: Afterword, letter: str) -> Any:
    return afterword("send", letter, "--via", "smtp", "--anyway", stdin="y\n")


def test_a_letter_it_takes_goes_out_and_lies_in_sent(
    afterword: Afterword, box: Box, letter_to: Callable[..., str], opensmtpd: OpenSmtpd
) -> None:
    sent = send(afterword, letter_to("dana@elsewhere.test"))
    assert sent.code == 0, sent.err
    until(lambda: bool(opensmtpd.outside.taken))
    with box.door() as door:
        assert door.select("Gesendet", readonly=True)[1] == [b"1"]
    assert afterword("scan").code == 0
    with box.door() as door:
        assert door.select("Gesendet", readonly=True)[1] == [b"1"]


def test_a_recipient_it_does_not_take_is_said_at_once(
    afterword: Afterword, letter_to: Callable[..., str]
) -> None:
    refused = send(afterword, letter_to("dana@nowhere.test"))
    assert refused.code == 5
    assert "does not take mail for dana@nowhere.test" in refused.err
    assert "nothing was sent" in refused.err


def test_a_letter_over_its_limit_is_said_before_it_is_given(
    opensmtpd: OpenSmtpd, tmp_path: Path
) -> None:
    long = replace(LETTER, body="the depot\n" * 2000, to=Address("Dana", "dana@elsewhere.test"))
    one = smtp_outlet(account(opensmtpd.port), lambda: PASSWORD, tmp_path)
    with pytest.raises(Unavailable, match=f"where it takes {SIZE:,}"):
        one.deliver(long, NOW)
    assert opensmtpd.outside.taken == []


def test_it_knows_ascii_addresses_only_and_that_is_said(
    afterword: Afterword, letter_to: Callable[..., str]
) -> None:
    refused = send(afterword, letter_to("dána@elsewhere.test"))
    assert refused.code == 5
    assert "does not take addresses that are not ASCII" in refused.err


def test_a_letter_that_comes_back_days_or_seconds_later_asks_for_another_address(
    afterword: Afterword, box: Box, letter_to: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = letter_to("dora@elsewhere.test")
    assert send(afterword, letter).code == 0  # taken here, refused further on
    until(lambda: len(box.flags()) == 2)
    monkeypatch.setenv("AFTERWORD_NOW", time.strftime("%Y-%m-%dT%H:%M:%S+00:00",
                                                      time.gmtime(time.time() + 60)))  # fmt: skip
    assert afterword("scan").code == 0
    said = " ".join(afterword("today").out.split())
    assert "The address dora@elsewhere.test did not take your letter" in said
    assert "User unknown" in said
    assert "afterword address P1 ADDRESS" in said


def until(is_so: Callable[[], bool]) -> None:
    while not is_so():
        time.sleep(0.05)
