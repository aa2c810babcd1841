"""Mail for the reader: from an example, and from the files in ``mails``."""

from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage

import pytest
from tools.training_text import KINDS, labelled_in

from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse
from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example


@dataclass(frozen=True, slots=True)
class Labelled:
    """One mail of a file and what it is."""

    kind: Kind
    message: Message


def built(text: str, subject: str = "", sender: str = "", **headers: str) -> Message:
    mail = EmailMessage()
    mail["From"] = sender or "somebody@mail.example"
    mail["To"] = "reader@reader.example"
    mail["Subject"] = subject
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return parse(mail.as_bytes())


def read_file(stem: str) -> list[Labelled]:
    """Read one file of ``training/kinds``."""
    return [
        Labelled(one.kind, built(one.text, one.subject, one.sender))
        for one in labelled_in(KINDS / f"{stem}.txt")
    ]


@pytest.fixture
def mail() -> Callable[..., Message]:
    return built


@pytest.fixture
def mail_of() -> Callable[[Example], Message]:
    def of(example: Example) -> Message:
        return built(example.text, example.subject, example.sender, **example.headers)

    return of


@pytest.fixture
def mails() -> Callable[[str], list[Labelled]]:
    return read_file
