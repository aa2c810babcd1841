"""What a rule may know besides the letter's text."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo

from afterword.core.letters.letter import Facts
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address
from afterword.core.people import Contact
from afterword.core.settings import Settings
from afterword.core.touchpoints import Touchpoint


@dataclass(frozen=True, slots=True)
class CheckContext:
    """Everything here may be unknown; a rule that needs what is missing says nothing."""

    purpose: Purpose | None = None
    organisation: str | None = None
    role: str | None = None
    to_name: str | None = None
    to_address: str | None = None
    cc: tuple[Address, ...] = ()
    writer: str | None = None
    interviewed_on: tuple[date, ...] = ()
    facts: Facts | None = None
    """What the letter may rest on, where it was laid out from answers."""
    other_organisations: tuple[str, ...] = ()
    """Organisations of the person's other applications."""
    other_people: tuple[str, ...] = ()
    """Names of contacts who are not in this thread."""
    own_people: tuple[str, ...] = ()
    """Names of contacts who have a part in this application."""
    thread_addresses: tuple[str, ...] = ()
    """Addresses seen in the thread the letter answers; empty where there is no thread."""
    earlier_letters: tuple[str, ...] = ()
    """Bodies of letters to other people."""
    touchpoints: tuple[Touchpoint, ...] = ()
    """With the reader of this letter."""
    contact: Contact | None = None
    """The reader of this letter, as the contact book knows them."""
    news_at: datetime | None = None
    """When the person was told that it is a no."""
    settings: Settings = field(default_factory=Settings)
    zone: tzinfo = UTC
    """Where the person lives; days begin and end there."""
    now: datetime | None = None
    subject: str | None = None
    attachments: tuple[str, ...] | None = None
    """Names of attached files; None where it cannot be known."""
