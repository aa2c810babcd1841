"""The part of the store that holds imported cards, merged contacts and address books."""

from collections.abc import Iterable
from datetime import datetime

from afterword.adapters.store import book, cards
from afterword.adapters.store.part import StorePart
from afterword.core.address_books import AddressBook
from afterword.core.merges import Merge
from afterword.core.ports import Assembly, Batch, KeptCard, SentApplication
from afterword.core.their_news import TheirNews


class CardStore(StorePart):
    """Implements `afterword.core.ports.cards.Cards`; each call is one transaction."""

    def new_ids(self, prefix: str, number: int) -> list[str]:
        """Return as many ids as are wanted, in order; never the same twice."""
        with self._writing(is_flushed=False) as conn:
            return book.new_ids(conn, self._owner, prefix, number)

    def cards(self) -> list[KeptCard]:
        """Return every card, by source and key, each with the contact it counts for."""
        with self._reading() as conn:
            return cards.all_cards(conn, self._owner)

    def save_batch(self, batch: Batch) -> None:
        """Keep what an import changes, all or nothing."""
        with self._writing() as conn:
            cards.save_batch(conn, self._owner, batch)

    def remove_cards(self, source: str, keys: Iterable[str]) -> None:
        """Forget what a source said; the contacts stay."""
        with self._writing() as conn:
            cards.remove_cards(conn, self._owner, source, keys)

    def their_news(self) -> list[TheirNews]:
        """Return what is new with people, oldest first."""
        with self._reading() as conn:
            return cards.all_their_news(conn, self._owner)

    def sent_applications(self) -> list[SentApplication]:
        """Return the applications exports tell of, by id."""
        with self._reading() as conn:
            return cards.all_sent(conn, self._owner)

    def unmerged(self) -> Assembly:
        """Return applications, contacts and touchpoints as mail and imports give them."""
        with self._reading() as conn:
            return book.unmerged(conn, self._owner)

    def imported_only(self) -> frozenset[str]:
        """Return the ids of contacts no mail shows."""
        with self._reading() as conn:
            return book.imported_only(conn, self._owner)

    def merges(self) -> list[Merge]:
        """Return which contacts count as one, oldest first."""
        with self._reading() as conn:
            return cards.all_merges(conn, self._owner)

    def merge(self, kept_id: str, gone_id: str, at: datetime, *, is_automatic: bool) -> Merge:
        """Let two contacts count as one from now on."""
        with self._writing() as conn:
            return cards.merge(conn, self._owner, (kept_id, gone_id), at, is_automatic=is_automatic)

    def undo_merge(self, merge_id: str) -> Merge:
        """Take a merge back: both are as they were, save what was changed since."""
        with self._writing() as conn:
            return cards.undo_merge(conn, self._owner, merge_id)

    def tell_apart(self, one: str, other: str) -> None:
        """Keep that two contacts are two people."""
        with self._writing() as conn:
            cards.tell_apart(conn, self._owner, one, other)

    def told_apart(self) -> list[frozenset[str]]:
        """Return the pairs that are two people."""
        with self._reading() as conn:
            return cards.all_apart(conn, self._owner)

    def address_books(self) -> list[AddressBook]:
        """Return the address books on servers, by name."""
        with self._reading() as conn:
            return cards.all_address_books(conn, self._owner)

    def save_address_book(self, book: AddressBook) -> None:
        """Keep an address book, or replace the one with the same name."""
        with self._writing() as conn:
            cards.save_address_book(conn, self._owner, book)

    def remove_address_book(self, name: str) -> bool:
        """Forget an address book with its cards; tell whether there was one."""
        with self._writing() as conn:
            return cards.remove_address_book(conn, self._owner, name)
