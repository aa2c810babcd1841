"""Mail for the reader: from an example, and from the files in ``mails``."""

from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest

from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse
from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example

MAILS = Path(__file__).parent / "mails"

# What a file holds, where its mails do not say so themselves.
HOLDS = {
    "acknowledgements": Kind.ACKNOWLEDGEMENT,
    "assessments": Kind.ASSESSMENT,
    "auto_replies": Kind.AUTO_REPLY,
    "bounces": Kind.BOUNCE,
    "feedbacks": Kind.FEEDBACK,
    "formal_rejections": Kind.REJECTION,
    "interviews": Kind.INTERVIEW,
    "job_alerts": Kind.JOB_ALERT,
    "near_twins": Kind.OTHER,
    "near_twins_three": Kind.OTHER,
    "near_twins_two": Kind.OTHER,
    "no_feedbacks": Kind.NO_FEEDBACK,
    "offers": Kind.OFFER,
    "outreach": Kind.OUTREACH,
    "plain_rejections": Kind.REJECTION,
    "plain_rejections_four": Kind.REJECTION,
    "plain_rejections_three": Kind.REJECTION,
    "plain_rejections_two": Kind.REJECTION,
}


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
    """Read a file: a line "[kind] subject | sender", the text, and a line of three dashes."""
    labelled = []
    for block in (MAILS / f"{stem}.txt").read_text(encoding="utf-8").split("\n---\n"):
        head, _, text = block.strip("\n").partition("\n")
        kind = HOLDS[stem]
        if head.startswith("["):
            name, _, head = head[1:].partition("] ")
            kind = Kind(name)
        subject, _, sender = head.rpartition(" | ")
        labelled.append(Labelled(kind, built(text, subject, sender)))
    return labelled


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
