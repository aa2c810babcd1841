"""Contacts in their order, found by address or by the first word of their name."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from afterword.core.people import Contact


@dataclass(slots=True)
class Register:
    """Contacts as they were first put in; what is put in again takes its old place."""

    people: dict[str, Contact] = field(default_factory=dict)
    _places: dict[str, int] = field(default_factory=dict)
    _by_address: dict[str, set[str]] = field(default_factory=dict)
    _by_word: dict[str, set[str]] = field(default_factory=dict)

    def put(self, contact: Contact) -> None:
        """Put a contact in, or another version of one; nobody loses an address or first name."""
        name = contact.id
        self._places.setdefault(name, len(self._places))
        self.people[name] = contact
        if contact.address:
            self._by_address.setdefault(contact.address.casefold(), set()).add(name)
        self._by_word.setdefault(first_word(contact.name), set()).add(name)

    def at(self, address: str, also: str | None) -> list[Contact]:
        """Return who has a (folded) address of their own, and one more person, in order."""
        found = self._by_address.get(address, set())
        return self._in_order(found | {also} if also in self.people else found)

    def called(self, name: str) -> list[Contact]:
        """Return everybody whose name begins with the same word, in order."""
        return self._in_order(self._by_word.get(first_word(name), set()))

    def _in_order(self, names: Iterable[str | None]) -> list[Contact]:
        there = [one for one in names if one is not None]
        return [self.people[one] for one in sorted(there, key=self._places.__getitem__)]


def first_word(name: str) -> str:
    """Return the first word of a name, folded: two spellings of one name share it."""
    return next(iter(name.casefold().split()), "")
