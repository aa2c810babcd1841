"""Mails to read facts from: parsed as they came, so that quotes and signatures are told apart."""

from collections.abc import Callable
from email.message import EmailMessage

import pytest

from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse


@pytest.fixture
def mail() -> Callable[..., Message]:
    """Return a function that makes a parsed message of its parts."""

    def make(
        text: str,
        *,
        sender: str = "",
        subject: str = "",
        to: str = "Ana Ruiz <ana@home.test>",
        date: str = "Mon, 23 Nov 2026 10:00:00 +0000",
        headers: tuple[tuple[str, str], ...] = (),
        calendar: str = "",
    ) -> Message:
        made = EmailMessage()
        if sender:
            made["From"] = sender
        made["To"] = to
        made["Subject"] = subject
        made["Date"] = date
        made["Message-ID"] = "<one@mail.test>"
        for name, value in headers:
            made[name] = value
        made.set_content(text)
        if calendar:
            made.add_attachment(calendar.encode(), maintype="text", subtype="calendar")
        return parse(bytes(made))

    return make
