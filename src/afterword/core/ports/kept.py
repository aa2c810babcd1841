"""What the store keeps, as values."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from afterword.core.applications import Application
from afterword.core.messages.message import Message
from afterword.core.people import Contact
from afterword.core.reading.reading import HiringRole, Kind, Reading
from afterword.core.touchpoints import Channel, Touchpoint


@dataclass(frozen=True, slots=True)
class Scanned:
    """One message that was read: always remembered, its text kept only if it matters."""

    key: str
    digest: str
    message_id: str
    references: tuple[str, ...]
    """In-Reply-To and References together, without doubles."""
    sender_address: str
    """Lower case; empty where there is none."""
    recipient_addresses: tuple[str, ...]
    """To addresses, lower case."""
    sent_at: datetime | None
    message: Message | None = None
    reading: Reading | None = None
    """Set together with ``message``, for messages about somebody's search for work."""


@dataclass(frozen=True, slots=True)
class Skim:
    """What is remembered of a message whose text was not kept."""

    source: str
    key: str
    digest: str
    message_id: str
    references: tuple[str, ...]
    sender_address: str


@dataclass(frozen=True, slots=True)
class Near:
    """Which of the messages that were left out are asked for: those that may belong to others."""

    ids: frozenset[str]
    """Message-IDs: theirs, or one they refer to."""
    digests: frozenset[str]
    """Their own."""
    is_by: Callable[[str], bool]
    """Tells whether all mail by a sender is asked for."""


@dataclass(frozen=True, slots=True)
class Filed:
    """A message that is kept, what was read from it, and what the person said of it."""

    message: Message
    reading: Reading
    source: str
    key: str
    overruled: Kind | None = None
    """The kind the person gave it; it outlives every re-scan."""
    read_with: str = ""
    """What was known when it was read, as `read_with` names it; empty where that was not kept."""
    beside: str = ""
    """What the person said it belongs to: the digest of another message of the application (its
    own for an application by itself), or the id of one the person told us about that has no mail.
    Empty where nothing was said."""

    @property
    def kind(self) -> Kind:
        """Return what it is taken for: the person's word goes before the reader's."""
        return self.overruled or self.reading.kind

    @property
    def is_settled(self) -> bool:
        """Tell whether nobody has to be asked about it: the person said, or the reader is sure."""
        return self.overruled is not None or self.reading.is_certain


@dataclass(frozen=True, slots=True)
class AddedRejection:
    """A rejection the person told us about: by phone, in person, through a portal."""

    id: str
    """The application's id."""
    organisation: str
    at: datetime
    channel: Channel
    role: str | None = None
    was_interviewed: bool = False
    person: str | None = None
    person_address: str | None = None
    person_role: HiringRole | None = None
    reason_words: str | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class PersonMet:
    """Somebody the person met at an interview, whom no mail names."""

    application_id: str
    name: str
    address: str | None = None
    role: HiringRole | None = None


@dataclass(frozen=True, slots=True)
class Assembly:
    """Everything that follows from the mail and the person's decisions, computed as a whole."""

    applications: tuple[Application, ...] = ()
    contacts: tuple[Contact, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()
    """Those that follow from mail; what the person recorded is kept apart."""
    unmatched: tuple[str, ...] = ()
    """Message-IDs that fit several applications; the person decides."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """Everything that goes with one person."""

    contact_id: str
    names: tuple[str, ...]
    """What they are called, each at least two words; a first name alone names many people."""
    addresses: tuple[str, ...]
    """In lower case."""
    letters: tuple[str, ...] = ()
    """Ids of the letters to them."""
    messages: tuple[str, ...] = ()
    """Digests of the mail from and to them, whose text goes."""
    near: tuple[str, ...] = ()
    """Digests of the other mail of their applications: there a first name means them as well."""
    parts: tuple[str, ...] = ()
    """Single names that are blackened in ``near``."""
    applications: tuple[str, ...] = ()
    """Ids of the applications they took part in."""
    added: tuple[AddedRejection, ...] = ()
    """What stays known of an answer that they gave, without them."""
    also: tuple[str, ...] = ()
    """Ids of further entries that count as the same person."""
