"""What is kept of imports, people's news and merged contacts, as the program asks for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from afterword.core.address_books import AddressBook
from afterword.core.cards.card import Card
from afterword.core.merges import Merge
from afterword.core.people import Contact
from afterword.core.ports.kept import Assembly
from afterword.core.their_news import TheirNews
from afterword.core.touchpoints import Touchpoint


@dataclass(frozen=True, slots=True)
class KeptCard:
    """What a source said of a contact the last time."""

    source: str
    key: str
    contact_id: str
    card: Card
    seen_at: datetime
    raw: str = ""
    """The card as a server holds it; empty for files."""
    etag: str = ""


@dataclass(frozen=True, slots=True)
class SentApplication:
    """An application an export tells of."""

    id: str
    """The application's id."""
    key: str
    """The same application has the same key in every export."""
    organisation: str
    role: str
    """May be empty."""
    on: date


@dataclass(frozen=True, slots=True)
class Batch:
    """What an import changes; kept as a whole or not at all."""

    contacts: tuple[Contact, ...] = ()
    cards: tuple[KeptCard, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()
    """Those that are kept already are left as they are."""
    news: tuple[TheirNews, ...] = ()
    sent: tuple[SentApplication, ...] = ()


class Cards(Protocol):
    """Cards, people's news, and which contacts are one person."""

    def new_ids(self, prefix: str, number: int) -> list[str]:
        """Return as many ids as are wanted, in order; never the same twice."""
        ...

    def cards(self) -> list[KeptCard]:
        """Return every card, by source and key, each with the contact it counts for."""
        ...

    def save_batch(self, batch: Batch) -> None:
        """Keep what an import changes, all or nothing."""
        ...

    def remove_cards(self, source: str, keys: Iterable[str]) -> None:
        """Forget what a source said; the contacts stay."""
        ...

    def their_news(self) -> list[TheirNews]:
        """Return what is new with people, oldest first."""
        ...

    def sent_applications(self) -> list[SentApplication]:
        """Return the applications exports tell of, by id."""
        ...

    def unmerged(self) -> Assembly:
        """Return applications, contacts and touchpoints as mail and imports give them.

        Nobody counts as somebody else here. A contact that mail shows has the name and the
        organisation mail gives, whatever was laid over them.
        """
        ...

    def imported_only(self) -> frozenset[str]:
        """Return the ids of contacts no mail shows."""
        ...

    def merges(self) -> list[Merge]:
        """Return which contacts count as one, oldest first."""
        ...

    def merge(self, kept_id: str, gone_id: str, at: datetime, *, is_automatic: bool) -> Merge:
        """Let two contacts count as one from now on.

        Raises:
            NotFound: One of them is not in the book.
        """
        ...

    def undo_merge(self, merge_id: str) -> Merge:
        """Take a merge back: both are as they were, save what was changed since.

        Raises:
            NotFound: There is no such merge.
            Refused: A later one builds on it.
        """
        ...

    def tell_apart(self, one: str, other: str) -> None:
        """Keep that two contacts are two people."""
        ...

    def told_apart(self) -> list[frozenset[str]]:
        """Return the pairs that are two people."""
        ...

    def address_books(self) -> list[AddressBook]:
        """Return the address books on servers, by name."""
        ...

    def save_address_book(self, book: AddressBook) -> None:
        """Keep an address book, or replace the one with the same name."""
        ...

    def remove_address_book(self, name: str) -> bool:
        """Forget an address book with its cards; the contacts stay. Tell whether there was one."""
        ...
