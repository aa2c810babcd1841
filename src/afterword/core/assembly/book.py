"""Who the people of an application are: one contact a person, never the owner, never a machine."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from afterword.core.assembly.candidacy import Candidacy, is_from
from afterword.core.people import Contact, Participant
from afterword.core.ports import Filed
from afterword.core.reading.reading import HiringRole, Kind, PersonFound
from afterword.core.reading.sender import is_no_reply, is_role_address

_RANK = (
    HiringRole.HIRING_MANAGER,
    HiringRole.INTERVIEWER,
    HiringRole.RECRUITER,
    HiringRole.COORDINATOR,
    HiringRole.SOURCER,
)
"""Where several messages give one person several parts, the first of these counts."""


@dataclass(slots=True)
class Book:
    """The contact book while it is put together."""

    owner: frozenset[str]
    known: Sequence[Contact]
    """Contacts of the time before, whose ids and flags stay."""
    new_id: Callable[[str], str]
    contacts: dict[str, Contact] = field(default_factory=dict)

    def write_in(self, person: PersonFound, organisation: str | None) -> str:
        """Find or add a person; return their id."""
        found = self._find(self.contacts.values(), person, organisation)
        if found is None:
            taken = [one for one in self.known if one.id not in self.contacts]
            found = self._find(taken, person, organisation)
        if found is None:
            found = Contact(self.new_id("P"), person.name)
        longer = max(
            found.name, person.name, key=lambda name: (len(name.split()), name == found.name)
        )
        self.contacts[found.id] = replace(
            found,
            name=longer if _is_short_for(found.name, person.name) else found.name,
            address=found.address or person.address,
            title=found.title or person.title,
            organisation=found.organisation or organisation,
        )
        return found.id

    def by_address(self, address: str) -> str | None:
        """Return the id of whoever has this address."""
        wanted = address.casefold()
        return next(
            (one.id for one in self.contacts.values() if (one.address or "").casefold() == wanted),
            None,
        )

    @staticmethod
    def _find(
        contacts: Iterable[Contact], person: PersonFound, organisation: str | None
    ) -> Contact | None:
        """Find somebody by address, else by name within one organisation."""
        pool = list(contacts)
        if person.address:
            wanted = person.address.casefold()
            for one in pool:
                if one.address and one.address.casefold() == wanted:
                    return one
        for one in pool:
            if person.address and one.address:
                continue
            if one.organisation == organisation and _is_one_name(one.name, person.name):
                return one
        return None


def _is_one_name(one: str, other: str) -> bool:
    return (
        one.casefold() == other.casefold() or _is_short_for(one, other) or _is_short_for(other, one)
    )


def _is_short_for(short: str, long: str) -> bool:
    """Tell whether a first name alone stands for a whole name: ``Omar`` for ``Omar Haddad``."""
    few, many = short.casefold().split(), long.casefold().split()
    return len(few) == 1 and len(many) > 1 and few[0] == many[0]


_SILENT = frozenset({Kind.BOUNCE, Kind.JOB_ALERT})


def people_of(candidacy: Candidacy, book: Book) -> dict[str, Participant]:
    """Enter everybody of a candidacy into the book, and tell their parts in it.

    Returns:
        Participants by contact id, in the order they first appeared.
    """
    parts: dict[str, Participant] = {}
    if candidacy.added is not None and candidacy.added.person:
        said = candidacy.added
        person = PersonFound(said.person or "", said.person_address, None, said.person_role)
        _join(parts, book.write_in(person, candidacy.organisation), person, said.was_interviewed)
    # Whole names and addresses first, so that a bare first name finds its owner.
    found = [one for filed in candidacy.mail for one in _found_in(filed, book.owner)]
    for person in sorted(found, key=lambda one: (not one.address, " " not in one.name)):
        is_met = person.role is HiringRole.INTERVIEWER
        _join(parts, book.write_in(person, candidacy.organisation), person, is_met)
    return parts


def _found_in(filed: Filed, owner: frozenset[str]) -> list[PersonFound]:
    if (filed.overruled or filed.reading.kind) in _SILENT or is_from(filed, owner):
        return []
    return [one for one in filed.reading.people if _is_human(one, owner)]


def _is_human(person: PersonFound, owner: frozenset[str]) -> bool:
    address = (person.address or "").lower()
    if not person.name.strip() or address in owner:
        return False
    return not address or not (is_no_reply(address) or is_role_address(address))


def _join(
    parts: dict[str, Participant], contact_id: str, person: PersonFound, was_met: bool
) -> None:
    part = parts.get(contact_id, Participant(contact_id))
    roles = [one for one in (part.role, person.role) if one is not None]
    parts[contact_id] = Participant(
        contact_id, min(roles, key=_RANK.index, default=None), part.was_interviewer or was_met
    )
