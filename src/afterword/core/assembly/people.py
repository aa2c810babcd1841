"""Who took part in an application: its people, their parts, its meetings, and who wrote what."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import UTC, tzinfo

from afterword.core.assembly.book import Book
from afterword.core.assembly.candidacy import Candidacy
from afterword.core.assembly.mail import is_from, kind_of
from afterword.core.assembly.meetings import Meeting, meetings_of
from afterword.core.merging import is_one_name
from afterword.core.people import HIRING_RANK, Participant
from afterword.core.ports import Filed, PersonMet
from afterword.core.reading.domains import own_domain
from afterword.core.reading.people.hiring_roles import role_of_writer
from afterword.core.reading.people.names import clean_person, is_full_name, is_same_person
from afterword.core.reading.reading import HiringRole, Kind, PersonFound, SenderKind
from afterword.core.reading.sender import is_no_reply, is_role_address


@dataclass(slots=True)
class People:
    """The people of one candidacy, entered into the book."""

    candidacy: Candidacy
    book: Book
    owner: frozenset[str]
    met: tuple[PersonMet, ...] = ()
    """Whom the person says they met here."""
    zone: tzinfo = UTC
    """Where the person lives."""
    parts: dict[str, Participant] = field(init=False)
    """By contact id, in the order they first appeared."""
    meetings: tuple[Meeting, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Enter everybody, then see who met whom."""
        self.parts = people_of(self.candidacy, self.book, self.met)
        self._see_who_hires()
        self.meetings = meetings_of(self.candidacy, self.book, self.parts, self.owner, self.zone)

    def _see_who_hires(self) -> None:
        """Take a title from one mail and a decision from another for what they are together."""
        for filed in self.candidacy.mail:
            if kind_of(filed) is not Kind.REJECTION or is_from(filed, self.owner):
                continue
            contact = self.writer(filed)
            part = self.parts.get(contact or "")
            if part is None or part.role not in {None, HiringRole.INTERVIEWER}:
                continue
            said = role_of_writer(filed.message, self.book.contacts[part.contact_id].title)
            if said is not None and said[0] is HiringRole.HIRING_MANAGER:
                self.parts[part.contact_id] = replace(part, role=said[0])

    def writer(self, filed: Filed) -> str | None:
        """Return who wrote a message, where it was a human being.

        Somebody who writes through a recruiting system has no address of their own; they are
        known by the name they write under, or as the only person the message shows. So is who
        has another address by now.
        """
        sender = filed.message.forwarded_from or filed.message.sender
        found = self.book.by_address(sender.address) if sender else None
        if found is None and filed.reading.sender is not SenderKind.AUTOMATED:
            people = _found_in(filed, self.owner)
            name = clean_person(sender.name) if sender else ""
            named = [one for one in people if name and is_same_person(one.name, name)]
            alone = people if len(people) == 1 or sender is None else []
            person = next(iter(named or alone), None)
            found = self.book.find(person, self.parts) if person else self._called(name)
        return found if found in self.parts else None

    def _called(self, name: str) -> str | None:
        """Return the one person here who bears a whole name.

        Who answers in a thread of ours from another address is still who they are.
        """
        if not is_full_name(name):
            return None
        found = [one for one in self.parts if is_one_name(self.book.contacts[one].name, name)]
        return found[0] if len(found) == 1 else None


_SILENT = frozenset({Kind.BOUNCE, Kind.JOB_ALERT})


def people_of(
    candidacy: Candidacy, book: Book, met: Sequence[PersonMet] = ()
) -> dict[str, Participant]:
    """Enter everybody of a candidacy into the book, and tell their parts in it.

    Returns:
        Participants by contact id, in the order they first appeared.
    """
    parts: dict[str, Participant] = {}
    for said in candidacy.told:
        if not said.person:
            continue
        person = PersonFound(said.person, said.person_address, None, said.person_role)
        _join(
            parts,
            book.write_in(person, candidacy.organisation, parts),
            person,
            said.was_interviewed,
        )
    # Whole names and addresses first, so that a bare first name finds its owner.
    found = [one for filed in candidacy.mail for one in _found_in(filed, book.owner)]
    found += [
        one
        for filed in candidacy.mail
        if is_from(filed, book.owner)
        for one in _written_to(filed, candidacy.domains)
    ]
    for person in sorted(found, key=lambda one: (not one.address, " " not in one.name)):
        is_met = person.role is HiringRole.INTERVIEWER
        _join(parts, book.write_in(person, candidacy.organisation, parts), person, is_met)
    for one in met:
        person = PersonFound(one.name, one.address, None, one.role)
        _join(parts, book.write_in(person, candidacy.organisation, parts), person, was_met=True)
    return parts


def _found_in(filed: Filed, owner: frozenset[str]) -> list[PersonFound]:
    if filed.kind in _SILENT or is_from(filed, owner):
        return []
    return [one for one in filed.reading.people if _is_human(one, owner)]


def _written_to(filed: Filed, domains: AbstractSet[str]) -> list[PersonFound]:
    """Return who at the house the person wrote to: whoever was met is thanked by name."""
    return [
        PersonFound(clean_person(one.name), one.address, None, None)
        for one in filed.message.to
        if is_full_name(clean_person(one.name))
        and not is_role_address(one.address)
        and own_domain(one.domain) in domains
    ]


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
        contact_id, min(roles, key=HIRING_RANK.index, default=None), part.was_interviewer or was_met
    )
