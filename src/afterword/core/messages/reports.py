"""A report of a mail system about a letter, as a value; `delivery` reads one from a mail."""

from dataclasses import dataclass
from enum import StrEnum


class ReportKind(StrEnum):
    """What a report is about."""

    DELIVERY = "delivery"
    """Whether a letter got to its mailbox (DSN)."""
    OPENED = "opened"
    """Whether a letter was displayed, a receipt (MDN)."""


@dataclass(frozen=True, slots=True)
class RecipientReport:
    """What became of a letter for one recipient."""

    address: str
    """As the sender wrote it where the report tells, else where it went in the end."""
    action: str
    """``failed``, ``delayed``, ``delivered``, ``relayed`` or ``expanded``; lower case."""
    status: str
    """``5.1.1`` and the like; empty where none is given."""
    says: str
    """The refusing server's own words; may be empty."""


@dataclass(frozen=True, slots=True)
class MailReport:
    """A report, as its part for machines says."""

    kind: ReportKind
    about: str | None = None
    """Message-ID of the letter it is about, bare."""
    recipients: tuple[RecipientReport, ...] = ()
