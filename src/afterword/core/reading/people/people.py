"""The human beings a message and its invitations show.

Headers name addresses, signatures name titles, the text names those who were in the room. What
belongs together is one person: the same address, the same name, or a first name that only one of
the others has. Desks, lists, rooms, systems and the owner of the mailbox are nobody.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from afterword.core.messages.message import Message
from afterword.core.reading.boxes import has_word_of
from afterword.core.reading.greeting import addressee
from afterword.core.reading.organisation.organisation import (
    find_organisation,
    normalise_organisation,
)
from afterword.core.reading.organisation.signing_firms import is_sending_firm
from afterword.core.reading.people.hiring_roles import role_of_title, role_of_writer
from afterword.core.reading.people.in_headers import (
    human,
    is_theirs,
    name_of_address,
    person_name,
    reachable,
)
from afterword.core.reading.people.in_text import named_in_text
from afterword.core.reading.people.names import (
    clean_person,
    first_name,
    is_same_person,
)
from afterword.core.reading.people.signatures import find_signature
from afterword.core.reading.reading import HiringRole, PersonFound, ReadingContext
from afterword.core.reading.sender import is_no_reply, writer


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known before the text is read."""

    owner_names: tuple[str, ...]
    organisation: str

    def is_owner(self, name: str) -> bool:
        return any(is_same_person(name, owner) for owner in self.owner_names)

    def is_organisation(self, person: PersonFound) -> bool:
        if not self.organisation or normalise_organisation(person.name) != self.organisation:
            return False
        # Erik Larsen, who writes as erik@, may have a firm of his own name.
        return person.address is None or not has_word_of(person.address, person.name)


def find_people(message: Message, context: ReadingContext) -> tuple[PersonFound, ...]:
    """Find everyone human in headers, invitations, signature and text, but not the owner.

    Returns:
        Each person once, those with an address first, in the order they were met.
    """
    organisation = find_organisation(message)
    known = _Known(
        _owner_names(message, context.owner_addresses),
        normalise_organisation(organisation.value) if organisation else "",
    )
    people = [
        person
        for person in (
            *_from_writer(message, context.owner_addresses),
            *_from_headers(message, context.owner_addresses),
            *_from_invitations(message, context.owner_addresses),
            *named_in_text(message, _first_names(message, context)),
        )
        if not known.is_owner(person.name) and not known.is_organisation(person)
    ]
    merged = _merged(people, context.people)
    return tuple(sorted(merged, key=lambda person: person.address is None))


# --- where people come from ---------------------------------------------------------------------


def _from_writer(message: Message, owners: frozenset[str]) -> Iterable[PersonFound]:
    sender = writer(message)
    if sender is not None and sender.address.lower() in owners:
        return
    signature = find_signature(message)
    name = person_name(sender, is_alone=False) if sender is not None else None
    address = reachable(message, sender, name, signature.name)
    if signature.name and (name is None or is_same_person(name, signature.name)):
        name = max(name or "", signature.name, key=lambda each: len(each.split()))
        if name.isupper():
            name = signature.name
    is_signed = signature.name is not None
    if sender is not None and is_no_reply(sender.address) and address is None and not is_signed:
        return
    if name is not None and signature.title is None and is_sending_firm(message, name):
        name = None
    if name is None:
        name = name_of_address(address) if address else None
    if name is None:
        return
    is_signer = signature.name is not None and is_same_person(name, signature.name)
    title = signature.title if is_signer or signature.name is None else None
    evidence = signature.title_evidence if title else signature.name_evidence
    role = role_of_title(title) if title else None
    said = role_of_writer(message, title)
    if said is not None and role in {None, HiringRole.HIRING_MANAGER}:
        role, evidence = said
    yield PersonFound(name, address, title, role, evidence)


def _from_headers(message: Message, owners: frozenset[str]) -> Iterable[PersonFound]:
    for address in (*message.to, *message.cc):
        yield from human(address, owners)
    for address in message.reply_to:
        for person in human(address, owners):
            yield person if is_theirs(address, person.name) else replace(person, address=None)


def _from_invitations(message: Message, owners: frozenset[str]) -> Iterable[PersonFound]:
    for invitation in message.invitations:
        organiser = [*human(invitation.organiser, owners)] if invitation.organiser else []
        needed = [each for each in invitation.attendees if each not in invitation.not_needed]
        others = [
            person
            for each in needed
            for person in human(each, owners)
            if not organiser or person.address != organiser[0].address
        ]
        # Who is invited beside the organiser sits in it; alone, the organiser does.
        for person in others:
            yield replace(person, role=HiringRole.INTERVIEWER)
        for person in organiser:
            yield person if others else replace(person, role=HiringRole.INTERVIEWER)
        for each in invitation.not_needed:
            yield from human(each, owners)


# --- one person once ----------------------------------------------------------------------------


def _owner_names(message: Message, owners: frozenset[str]) -> tuple[str, ...]:
    addresses = [message.sender, *message.to, *message.cc]
    addresses += [guest for each in message.invitations for guest in each.attendees]
    names = {
        clean_person(address.name) or name_of_address(address.address.lower()) or ""
        for address in addresses
        if address is not None and address.address.lower() in owners
    }
    if not _is_from_owner(message, owners):
        names.add(addressee(message) or "")
    return tuple(sorted(name for name in names if name))


def _is_from_owner(message: Message, owners: frozenset[str]) -> bool:
    return message.sender is not None and message.sender.address.lower() in owners


def _first_names(message: Message, context: ReadingContext) -> frozenset[str]:
    """Return the first names that can be understood without a last name."""
    names = [person.name for person in context.people]
    signature = find_signature(message)
    names += [signature.name or ""]
    addresses = [message.sender, *message.to, *message.cc]
    names += [clean_person(each.name) for each in addresses if each is not None]
    return frozenset(first_name(name) for name in names if name)


def _merged(people: Iterable[PersonFound], earlier: tuple[PersonFound, ...]) -> list[PersonFound]:
    merged: list[PersonFound] = []
    for person in people:
        for number, one in enumerate(merged):
            if _is_one(one, person):
                merged[number] = _together(one, person)
                break
        else:
            merged.append(person)
    return [_completed(person, earlier) for person in merged]


def _is_one(one: PersonFound, other: PersonFound) -> bool:
    if one.address and other.address:
        return one.address == other.address
    return is_same_person(one.name, other.name)


_RANK = {
    HiringRole.HIRING_MANAGER: 5,
    HiringRole.COORDINATOR: 4,
    HiringRole.RECRUITER: 3,
    HiringRole.SOURCER: 2,
    HiringRole.INTERVIEWER: 1,
}


def _together(one: PersonFound, other: PersonFound) -> PersonFound:
    stronger = max(one, other, key=lambda person: _RANK.get(person.role, 0) if person.role else 0)
    return PersonFound(
        name=max(one.name, other.name, key=lambda name: len(name.split())),
        address=one.address or other.address,
        title=one.title or other.title,
        role=stronger.role,
        evidence=stronger.evidence or one.evidence or other.evidence,
    )


def _completed(person: PersonFound, earlier: tuple[PersonFound, ...]) -> PersonFound:
    """Give a first name the full one and the address, where the thread knows exactly one."""
    if " " in person.name and person.address:
        return person
    known = [one for one in earlier if is_same_person(one.name, person.name)]
    if len(known) != 1:
        return person
    name = max(person.name, known[0].name, key=lambda name: len(name.split()))
    return replace(person, name=name, address=person.address or known[0].address)
