"""What the program asks of the world. Each port has its implementation in ``adapters``."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from afterword.core.accounts import Account
from afterword.core.applications import Application
from afterword.core.letters.letter import Letter
from afterword.core.messages.message import Message
from afterword.core.people import Contact
from afterword.core.places import Places
from afterword.core.reading.reading import HiringRole, Kind, Reading
from afterword.core.touchpoints import Channel, Touchpoint


class Clock(Protocol):
    """The time, read at the edge only."""

    def now(self) -> datetime:
        """Return the present moment, aware, UTC."""
        ...


# --- mail in ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message as a mailbox holds it, or the reason why it could not be read."""

    key: str
    """Names the message inside its source, and does not change while its bytes do not."""
    raw: bytes
    problem: str | None = None
    """One sentence; then ``raw`` is empty and the message is tried again next time."""
    bytes_done: int = 0
    """How much of the source is behind us, of ``Mailbox.size``."""
    bookmark: str | None = None
    """Where to go on after this message, once it is stored; None where keys are enough.

    Beside a problem: where to go on once the problem was said."""
    is_whole: bool = True
    """False where ``raw`` is only the header: the mail can be left out by it."""
    is_pause: bool = False
    """What comes next takes longer: a good moment to store what came."""


class Mailbox(Protocol):
    """A place mail is read from. Reading changes nothing in it."""

    source: str
    """Names the place in the store, for example an absolute path."""

    def size(self) -> int:
        """Return how much there is to go through, in bytes (or files, for all arrivals alike)."""
        ...

    def arrivals(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator[Arrival]:
        """Stream what is new since ``bookmark`` and not in ``seen``, in a stable order.

        Args:
            bookmark: The last one this source gave and the store kept; None the first time.
            seen: Keys of this source that are stored already.
        """
        ...

    def fetch(self, key: str) -> bytes | None:
        """Return the bytes of one message again, or None if it is gone."""
        ...


# --- letters out -----------------------------------------------------------------------------


class Delivery(StrEnum):
    """What came of handing a letter to an outlet."""

    PLACED = "placed"
    """It lies where the person sends it from; whether it went out is theirs to say."""
    SENT = "sent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an outlet did with a letter."""

    letter_id: str
    outlet: str
    at: datetime
    delivery: Delivery
    detail: str
    """For the person: a path, an address, what to do next."""


class Outlet(Protocol):
    """A place a letter may go."""

    name: str
    says: str
    """One line for ``--help`` and the docs."""
    irreversible: bool
    """True where delivering is sending: both edges then ask first."""

    def deliver(self, letter: Letter, now: datetime) -> Receipt:
        """Put the letter there.

        Raises:
            Unavailable: The place could not be reached; nothing was delivered.
        """
        ...


# --- what is kept ----------------------------------------------------------------------------


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
class Filed:
    """A message that is kept, what was read from it, and what the person said of it."""

    message: Message
    reading: Reading
    source: str
    key: str
    overruled: Kind | None = None
    """The kind the person gave it; it outlives every re-scan."""

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
class Assembly:
    """Everything that follows from the mail and the person's decisions, computed as a whole."""

    applications: tuple[Application, ...] = ()
    contacts: tuple[Contact, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()
    """Those that follow from mail; what the person recorded is kept apart."""
    unmatched: tuple[str, ...] = ()
    """Message-IDs that fit several applications; the person decides."""


class Store(Places, Protocol):
    """What was acknowledged is on disk. One owner's view; each call is one transaction."""

    # scanning
    def bookmark(self, source: str) -> str | None:
        """Return where reading of ``source`` stopped."""
        ...

    def seen_keys(self, source: str) -> set[str]:
        """Return the keys of ``source`` that were read."""
        ...

    def record(self, source: str, scanned: Iterable[Scanned], bookmark: str | None) -> int:
        """Remember messages and move the bookmark, all or nothing.

        Args:
            source: Where they were met; each key is remembered, known message or not.
            scanned: Any number; a text that comes with a message is kept.
            bookmark: Where to go on next time; None leaves the one there is.

        Returns:
            How many of them were new: no message with the same digest was known.
        """
        ...

    def keep(self, source: str, scanned: Scanned, instead_of: str | None = None) -> None:
        """Keep what was only remembered, until now by the digest ``instead_of`` if given."""
        ...

    def left_out(self) -> Iterator[Skim]:
        """Stream what is remembered of the messages whose text was not kept."""
        ...

    def common_recipients(self, limit: int = 10) -> list[tuple[str, int]]:
        """Return the addresses mail was sent to most often, with how often; ties by name."""
        ...

    def sent_to(self, addresses: Iterable[str]) -> set[str]:
        """Return the digests of messages sent to any of these addresses (lower case)."""
        ...

    def message_count(self) -> int:
        """Return how many messages are remembered, kept or not."""
        ...

    # what was read
    def filed(self) -> list[Filed]:
        """Return every kept message with its reading, oldest first."""
        ...

    def message(self, message_id: str) -> Filed | None:
        """Return a kept message by its Message-ID."""
        ...

    def save_reading(self, digest: str, reading: Reading) -> None:
        """Replace what was read from a kept message."""
        ...

    def overruled(self) -> list[Filed]:
        """Return the kept messages the person judged, the latest judgement last."""
        ...

    def overrule(self, digest: str, kind: Kind | None, at: datetime) -> None:
        """Keep the person's own judgement of a message; append-only, the last one counts.

        Args:
            digest: The message.
            kind: What it is; None takes back what was said before.
            at: When the person said so.
        """
        ...

    # applications and people
    def new_id(self, prefix: str) -> str:
        """Return the next id with prefix ``A``, ``P``, ``L`` or ``T``; never the same twice."""
        ...

    def save_assembly(self, assembly: Assembly) -> None:
        """Replace what follows from mail. Notes, snoozes and recorded touchpoints stay."""
        ...

    def add(self, added: AddedRejection) -> None:
        """Keep a rejection the person told us about."""
        ...

    def added(self) -> list[AddedRejection]:
        """Return what the person told us about, oldest first."""
        ...

    def applications(self) -> list[Application]:
        """Return every application, by id."""
        ...

    def save_notes(self, application_id: str, notes: str) -> None:
        """Keep the person's notes on an application, over every re-assembly."""
        ...

    def contacts(self) -> list[Contact]:
        """Return every contact, by id."""
        ...

    def save_contact(self, contact: Contact) -> None:
        """Keep what the person changed of a contact, over every re-assembly."""
        ...

    def touchpoints(self) -> list[Touchpoint]:
        """Return every touchpoint, from mail and recorded, oldest first."""
        ...

    def add_touchpoint(self, touchpoint: Touchpoint) -> None:
        """Record a touchpoint that does not follow from mail."""
        ...

    def confirm_sent(self, letter_id: str, went_out: bool) -> None:
        """Settle whether a placed letter went out; its touchpoint is confirmed or withdrawn."""
        ...

    # letters
    def save_letter(self, letter: Letter) -> None:
        """Keep a letter, or replace the one with the same id."""
        ...

    def letters(self) -> list[Letter]:
        """Return every letter, by id."""
        ...

    def save_receipt(self, receipt: Receipt, touchpoint: Touchpoint | None) -> None:
        """Keep what an outlet did, together with the touchpoint that follows from it."""
        ...

    def receipts(self) -> list[Receipt]:
        """Return every receipt, oldest first."""
        ...

    # accounts
    def save_account(self, account: Account) -> None:
        """Keep a mail account, or replace the one with the same name."""
        ...

    def accounts(self) -> list[Account]:
        """Return every mail account, by name."""
        ...

    def remove_account(self, name: str) -> bool:
        """Forget a mail account, and tell whether there was one; what was read stays."""
        ...

    # settings
    def setting(self, name: str) -> str | None:
        """Return a setting the person changed, as text."""
        ...

    def save_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        ...

    def close(self) -> None:
        """Let go of the disk."""
        ...


class Secrets(Protocol):
    """Where the passwords and tokens of mail accounts lie; never in the store."""

    def get(self, account: Account) -> str:
        """Return what proves who one is to the account's servers.

        Raises:
            NotFound: None is kept for this account.
            Invalid: The passphrase does not open the sealed file.
            Unavailable: The keyring, the file or the command does not give it.
        """
        ...

    def save(self, account: Account, secret: str) -> str:
        """Keep a secret and return in words where it lies."""
        ...

    def forget(self, account: Account) -> None:
        """Forget the secret, wherever it lies; one that is not there is no error."""
        ...


class Reporter(Protocol):
    """Shows how long work goes on; silent where nobody watches."""

    def start(self, what: str, total: int) -> None:
        """Begin a piece of work of ``total`` units."""
        ...

    def at(self, done: int) -> None:
        """Say how many units are behind us."""
        ...

    def stop(self) -> None:
        """End the piece of work."""
        ...
