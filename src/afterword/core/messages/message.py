"""One mail as received, as an immutable value."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Final

from afterword.core.messages.reports import MailReport
from afterword.core.spans import Span

_NO_ID: Final = "@no-message-id.invalid"


def made_up_id(digest: str) -> str:
    """Return the Message-ID of a message that has none: it can still be told from others."""
    return f"{digest}{_NO_ID}"


def is_made_up(message_id: str) -> bool:
    """Tell whether a message had no Message-ID of its own."""
    return message_id.endswith(_NO_ID)


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox as a header names it; the name may be empty."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """Return the part behind the last ``@``, in lower case; empty if there is none."""
        return self.address.rpartition("@")[2].lower() if "@" in self.address else ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A calendar part: a meeting somebody proposed, moved, or called off (RFC 5545)."""

    method: str
    """``REQUEST``, ``CANCEL``, ``REPLY``, ``PUBLISH``, ...; upper case, empty if absent."""
    uid: str
    summary: str
    starts_at: datetime | None
    """Aware, UTC; None where the part gives no usable time."""
    minutes: int | None
    """Length of the meeting, where start and end are both given."""
    organiser: Address | None
    attendees: tuple[Address, ...] = ()
    """The human beings invited, as far as the calendar says; no rooms and no lists."""
    location: str = ""
    not_needed: tuple[Address, ...] = ()
    """Those attendees without whom it takes place: they declined, or may stay away."""
    is_floating: bool = False
    """It names no zone: ``starts_at`` is what the reader's own clock shows, written as UTC."""

    def starts_in(self, zone: tzinfo) -> datetime | None:
        """Return the moment it starts at, in UTC, for somebody who lives in a zone."""
        if self.starts_at is None or not self.is_floating:
            return self.starts_at
        return self.starts_at.replace(tzinfo=zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Message:
    """One RFC 5322 mail. Every text is decoded, free of NUL, and bounded in size.

    Header ids are bare: the angle brackets are stripped once, here. A message without a
    Message-ID gets ``<digest>@no-message-id.invalid`` so that it can still be told apart.
    """

    digest: str
    """SHA-256 of the raw bytes, in hex."""
    message_id: str
    sender: Address | None
    """The From header's first mailbox."""
    subject: str
    date: datetime | None
    """Aware, UTC; None where the Date header is missing or unreadable."""
    text: str
    """The text a person sees: the plain part, or the HTML part laid out as text."""
    authored: tuple[Span, ...] = ()
    """The parts of ``text`` the sender wrote now: no quoted mail, no signature, no footer."""
    signature: Span | None = None
    """The sender's signature block in ``text``, where one can be told."""
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    headers: dict[str, str] = field(default_factory=dict)
    """First value of each header a judgement may need, names in lower case (``list-id``,
    ``auto-submitted``, ``precedence``, ``list-unsubscribe``, ``content-type``,
    ``x-auto-response-suppress``, ``x-failed-recipients``, ``return-path``, ``sender``)."""
    attachments: tuple[str, ...] = ()
    """File names of attachments, made harmless; their bytes are never kept."""
    defects: tuple[str, ...] = ()
    """What was wrong with the bytes and was mended or left out, in words."""
    forwarded_from: Address | None = None
    """Who wrote the forwarded text, where a forwarded mail is what ``authored`` covers."""
    report: MailReport | None = None
    """What a mail system says of a letter, where the mail is such a report."""
