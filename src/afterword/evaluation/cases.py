"""Labelled mail: what a person said it is, and what the reader makes of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind, ReachedStage, Reading

LABELS: Final = {
    "interview_invitation": Kind.INTERVIEW,
    "application_received": Kind.ACKNOWLEDGEMENT,
    "recruiter_outreach": Kind.OUTREACH,
}
"""Labels that are spelt otherwise in files than in the program."""
OTHER_HIRING_MAIL: Final = {
    "with feedback": Kind.FEEDBACK,
    "feedback": Kind.FEEDBACK,
    "no feedback": Kind.NO_FEEDBACK,
    "auto-reply": Kind.AUTO_REPLY,
    "bounce": Kind.BOUNCE,
}
"""What a ``job_other`` is, by its ``sub``; the rest is ``other``."""
STAGES: Final = {
    "pre-contact": ReachedStage.BEFORE_CONTACT.value,
    "after_application": ReachedStage.BEFORE_CONTACT.value,
    "post-interview": ReachedStage.AFTER_INTERVIEW.value,
}
"""Stages that are spelt otherwise in files than in the program."""


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled mail and what was read from it."""

    name: str
    label: Kind
    half: str
    message: Message
    reading: Reading
    company: str | None = None
    role: str | None = None
    stage: str | None = None
    sender: str | None = None
    is_plain: bool = False
    """A rejection without one stock phrase, as a person says it."""
    writer: str = ""

    @property
    def is_right(self) -> bool:
        """Tell whether the kind is the label."""
        return self.label is self.reading.kind


def cases_of(rows: Iterable[Mapping[str, object]]) -> Iterator[Case]:
    """Read every row as the mail it was; without context, as a first scan does."""
    for number, row in enumerate(rows, 1):
        name = str(row.get("id") or number)
        message = parse(mail_of(row, name))
        yield Case(
            name=name,
            label=label_of(row),
            half=half_of(name),
            message=message,
            reading=read(message),
            company=_text(row, "company", "organisation"),
            role=_text(row, "role"),
            stage=STAGES.get(str(row.get("stage")), _text(row, "stage")),
            sender=_text(row, "sender"),
            is_plain=bool(row.get("plain")),
            writer=str(row.get("writer") or row.get("source") or ""),
        )


def half_of(name: str) -> str:
    """Say in which half a mail falls; the same mail always falls in the same."""
    return "ab"[sha256(name.encode()).digest()[-1] % 2]


def label_of(row: Mapping[str, object]) -> Kind:
    """Return the kind a row is labelled with.

    Raises:
        ValueError: It has no label, or one nobody knows.
    """
    label = str(row.get("label", row.get("kind")))
    if label == "job_other":
        return OTHER_HIRING_MAIL.get(str(row.get("sub") or ""), Kind.OTHER)
    return LABELS.get(label) or Kind(label)


def mail_of(row: Mapping[str, object], name: str) -> bytes:
    """Write a row as the mail it was."""
    mail = EmailMessage()
    for header, key in (("From", "from"), ("Subject", "subject")):
        value = " ".join(str(row.get(key) or "").replace("\x00", "").split())
        try:
            mail[header] = value[:900]
        except (ValueError, IndexError, MessageError):
            mail[header] = "unreadable"
    mail["To"] = "reader@reader.example"
    mail["Date"] = "Thu, 01 Jan 2026 09:00:00 +0000"
    mail["Message-ID"] = f"<{name}@labelled.example>"
    mail.set_content(str(row.get("body") or "").encode("utf-8", "replace").decode())
    return mail.as_bytes(policy=SMTP)


def _text(row: Mapping[str, object], *keys: str) -> str | None:
    return next((str(row[key]) for key in keys if row.get(key)), None)
