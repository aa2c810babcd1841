"""Who the people of an application are: one contact a person, never the owner, never a machine."""

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, field, replace

from afterword.core.assembly.register import Register
from afterword.core.merging import is_one_name
from afterword.core.people import Contact
from afterword.core.reading.organisation.organisation import is_same_organisation
from afterword.core.reading.reading import PersonFound


@dataclass(slots=True)
class Book:
    """The contact book while it is put together."""

    owner: frozenset[str]
    known: Sequence[Contact]
    """Contacts of the time before, whose ids and flags stay."""
    new_id: Callable[[str], str]
    imported: frozenset[str] = frozenset()
    """Ids of known contacts no mail has shown: only name and address together are theirs."""
    _here: Register = field(default_factory=Register)
    _before: Register = field(default_factory=Register)
    aliases: dict[str, str] = field(init=False)
    """Whose an address is, where somebody has one in their mail and one the person gave."""

    def __post_init__(self) -> None:
        """Learn which two addresses are one person's."""
        self.aliases = {
            address.casefold(): one.id
            for one in self.known
            if one.id not in self.imported
            for address in (*one.all_addresses, one.reach.address)
            if address
        }
        for one in self.known:
            self._before.put(one)

    @property
    def contacts(self) -> dict[str, Contact]:
        """Return who was written in, by id, in the order they were."""
        return self._here.people

    def write_in(
        self, person: PersonFound, organisation: str | None, within: Container[str]
    ) -> str:
        """Find or add a person; return their id.

        Args:
            person: Who was found.
            organisation: Where the candidacy is.
            within: Ids of those known to belong to the same candidacy.
        """
        found = self._find(self._here, person, organisation, within)
        if found is None:
            found = self._remembered(person, organisation)
        if found is None:
            found = Contact(self.new_id("P"), person.name)
        longer = max(
            found.name, person.name, key=lambda name: (len(name.split()), name == found.name)
        )
        self._here.put(
            replace(
                found,
                name=longer if _is_short_for(found.name, person.name) else found.name,
                address=found.address or person.address,
                title=found.title or person.title,
                organisation=found.organisation or organisation,
            )
        )
        return found.id

    def find(self, person: PersonFound, within: Container[str]) -> str | None:
        """Return the id of a person of a candidacy, by address, else by name."""
        found = self._find(self._here, person, None, within)
        return found.id if found is not None and found.id in within else None

    def by_address(self, address: str) -> str | None:
        """Return the id of whoever has this address."""
        wanted = address.casefold()
        if not wanted:
            return None
        at_it = self._here.at(wanted, self.aliases.get(wanted))
        return at_it[0].id if at_it else None

    def _remembered(self, person: PersonFound, organisation: str | None) -> Contact | None:
        """Take over the id and the flags of a contact of the time before, and nothing else."""
        nobody: frozenset[str] = frozenset()
        found = self._find(self._before, person, organisation, nobody, self._is_free)
        if found is None and organisation is None:
            found = next(
                (
                    one
                    for one in self._before.called(person.name)
                    if self._is_free(one)
                    and one.organisation is None
                    and not (person.address and one.address)
                    and _is_one_name(one.name, person.name)
                ),
                None,
            )
        found = found or self._imported(person)
        if found is None:
            return None
        return Contact(
            found.id,
            person.name,
            do_not_contact=found.do_not_contact,
            is_closed=found.is_closed,
            snoozed_until=found.snoozed_until,
        )

    def _imported(self, person: PersonFound) -> Contact | None:
        """Find somebody an address book gave, by name and address."""
        wanted = (person.address or "").casefold()
        if not wanted:
            return None
        return next(
            (
                one
                for one in self.known
                if one.id in self.imported
                and one.id not in self.contacts
                and wanted in {each.casefold() for each in one.all_addresses}
                and is_one_name(one.name, person.name)
            ),
            None,
        )

    def _is_free(self, contact: Contact) -> bool:
        """Tell whether somebody known may be whoever is written in next."""
        return contact.id not in self.contacts and contact.id not in self.imported

    def _find(
        self,
        register: Register,
        person: PersonFound,
        organisation: str | None,
        within: Container[str],
        counts: Callable[[Contact], bool] = lambda _: True,
    ) -> Contact | None:
        """Find somebody by address, else by name within one organisation or one candidacy."""
        if person.address:
            wanted = person.address.casefold()
            for one in register.at(wanted, self.aliases.get(wanted)):
                if counts(one):
                    return one
        for one in register.called(person.name):
            if (person.address and one.address) or not counts(one):
                continue
            is_near = one.id in within or _is_one_organisation(one.organisation, organisation)
            if is_near and _is_one_name(one.name, person.name):
                return one
        return None


def _is_one_organisation(one: str | None, other: str | None) -> bool:
    return bool(one and other) and is_same_organisation(one or "", other or "")


def _is_one_name(one: str, other: str) -> bool:
    return (
        one.casefold() == other.casefold() or _is_short_for(one, other) or _is_short_for(other, one)
    )


def _is_short_for(short: str, long: str) -> bool:
    """Tell whether a first name alone stands for a whole name: ``Omar`` for ``Omar Haddad``."""
    few, many = short.casefold().split(), long.casefold().split()
    return len(few) == 1 and len(many) > 1 and few[0] == many[0]
