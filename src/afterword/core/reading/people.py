"""The human beings a message and its invitations show.

Headers name addresses, signatures name titles, the text names those who were in the room. What
belongs together is one person: the same address, the same name, or a first name that only one of
the others has. Desks, lists, rooms, systems and the owner of the mailbox are nobody.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from afterword.core.messages.message import Address, Message
from afterword.core.patterns import later
from afterword.core.reading.boxes import is_box_of
from afterword.core.reading.domains import is_recruiting_system, is_shared_mail
from afterword.core.reading.greeting import addressee
from afterword.core.reading.hiring_roles import role_of_title, role_of_writer
from afterword.core.reading.organisation import find_organisation, normalise_organisation
from afterword.core.reading.people_in_text import named_in_text
from afterword.core.reading.person_names import (
    clean_person,
    first_name,
    is_first_name,
    is_full_name,
    is_known_first_name,
    is_same_person,
)
from afterword.core.reading.reading import HiringRole, PersonFound, ReadingContext
from afterword.core.reading.sender import is_no_reply, is_role_address, writer
from afterword.core.reading.signatures import find_signature

_ASIDE = later(
    r"\s*(?:\([^)]*\)|\[[^\]]*\])\s*$|\s+(?:via|at|from|bei|chez|c/o|@|\|)\s.*$|\s[|–—]\s.*$|"
    r"\s+-\s.*$",
    re.IGNORECASE,
)
_SHORTEST_WORD: Final = 3
"""Letters up to which an address is somebody's initials rather than a word (judgement)."""
_RESOURCE = later(r"resource|room|conference|calendar|@group\.|group\.calendar", re.IGNORECASE)

_ROOM = later(
    r"\b(?:rooms?|boardroom|auditorium|projector|whiteboard|beamer|telephone booth|phone booth|"
    r"\w*raum|\w*zimmer|saal|salle|vidéoprojecteur|sala|proyector|projetor|proiettore|aula|"
    r"\w*zaal|\w*kamer)\b",
    re.IGNORECASE,
)
"""What is booked for a meeting beside its people, by its name."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known before the text is read."""

    owner_names: tuple[str, ...]
    organisation: str

    def is_owner(self, name: str) -> bool:
        return any(is_same_person(name, owner) for owner in self.owner_names)

    def is_organisation(self, name: str) -> bool:
        return bool(self.organisation) and normalise_organisation(name) == self.organisation


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
        if not known.is_owner(person.name) and not known.is_organisation(person.name)
    ]
    merged = _merged(people, context.people)
    return tuple(sorted(merged, key=lambda person: person.address is None))


# --- where people come from ---------------------------------------------------------------------


def _from_writer(message: Message, owners: frozenset[str]) -> Iterable[PersonFound]:
    sender = writer(message)
    if sender is not None and sender.address.lower() in owners:
        return
    signature = find_signature(message)
    name = _person_name(sender, is_alone=False) if sender is not None else None
    address = _reachable(message, sender, name, signature.name)
    if signature.name and (name is None or is_same_person(name, signature.name)):
        name = max(name or "", signature.name, key=lambda each: len(each.split()))
        if name.isupper():
            name = signature.name
    is_signed = signature.name is not None
    if sender is not None and is_no_reply(sender.address) and address is None and not is_signed:
        return
    if name is None:
        name = _name_of_address(address) if address else None
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
        yield from _human(address, owners)
    for address in message.reply_to:
        for person in _human(address, owners):
            yield person if _is_theirs(address, person.name) else replace(person, address=None)


def _from_invitations(message: Message, owners: frozenset[str]) -> Iterable[PersonFound]:
    for invitation in message.invitations:
        organiser = [*_human(invitation.organiser, owners)] if invitation.organiser else []
        needed = [each for each in invitation.attendees if each not in invitation.not_needed]
        others = [
            person
            for each in needed
            for person in _human(each, owners)
            if not organiser or person.address != organiser[0].address
        ]
        # Who is invited beside the organiser sits in it; alone, the organiser does.
        for person in others:
            yield replace(person, role=HiringRole.INTERVIEWER)
        for person in organiser:
            yield person if others else replace(person, role=HiringRole.INTERVIEWER)
        for each in invitation.not_needed:
            yield from _human(each, owners)


def _human(address: Address, owners: frozenset[str]) -> Iterable[PersonFound]:
    bare = address.address.lower()
    if bare in owners or is_no_reply(bare) or is_role_address(bare) or _is_thing(address):
        return
    name = _person_name(address, is_alone=True) or _name_of_address(bare)
    if name is not None:
        yield PersonFound(name, None if is_recruiting_system(address.domain) else bare)


def _is_thing(address: Address) -> bool:
    """Tell a room or a projector, which calendars invite as they do people."""
    name = _ASIDE.sub("", address.name)
    if _RESOURCE.search(address.address.lower()):
        return True
    if _ROOM.search(name) and not is_known_first_name(first_name(name)):
        return True
    return any(letter.isdigit() for letter in name) and "@" not in name


def _reachable(
    message: Message, sender: Address | None, shown: str | None, signed: str | None
) -> str | None:
    """Return the writer's own address: none of a desk's, a system's, or nobody's.

    Args:
        message: The message.
        sender: Who wrote it, as its header has it.
        shown: The name of a human being in that header.
        signed: The name under the text.
    """
    names = [name for name in (shown, signed) if name]
    for address in (sender, *message.reply_to):
        if address is None or "@" not in address.address:
            continue
        bare = address.address.lower()
        if is_no_reply(bare) or is_role_address(bare) or is_recruiting_system(address.domain):
            continue
        is_open = address is sender and (shown is not None or not _is_word(address))
        if is_open or not names or any(_is_theirs(address, name) for name in names):
            return bare
    return None


def _is_word(address: Address) -> bool:
    """Tell whether an address at a house's own domain is one word: ``ovens@``, not ``x4711@``."""
    local = address.address.partition("@")[0]
    return local.isalpha() and len(local) > _SHORTEST_WORD and not is_shared_mail(address.domain)


def _is_theirs(address: Address, name: str) -> bool:
    """Tell whether an address bears a name, beside it or in it; one made for a mail does not."""
    if is_box_of(address.address, name):
        return True
    is_made = "+" in address.address or any(letter.isdigit() for letter in address.address)
    return not is_made and is_same_person(clean_person(_ASIDE.sub("", address.name)), name)


def _person_name(address: Address, *, is_alone: bool) -> str | None:
    """Read a display name; one word alone must be in the address as well."""
    name = clean_person(_ASIDE.sub("", address.name))
    if not name or "@" in name:
        return None
    local = re.sub(r"[^a-z]", "", address.address.lower().partition("@")[0])
    label = re.sub(r"[^a-z]", "", address.domain.partition(".")[0])
    key = re.sub(r"[^a-z]", "", name.casefold())
    if key and key in {label, re.sub(r"[^a-z]", "", address.domain.rpartition(".")[0])}:
        return None
    words = [re.sub(r"[^a-z]", "", word.casefold()) for word in name.split()]
    if len(label) > 3 and words[0] == label and not any(word in local for word in words if word):
        return None  # "Quillon Assessments" at quillon.example
    if is_full_name(name):
        return None if is_no_reply(address.address) and is_alone else name
    if is_first_name(name) and local.startswith(key) and not is_role_address(address.address):
        return name
    return None


def _name_of_address(address: str) -> str | None:
    """Read ``dana.kim@`` as Dana Kim; other shapes say too little."""
    words = re.split(r"[._]", re.sub(r"\d+$", "", address.partition("@")[0]))
    if not 2 <= len(words) <= 3 or not all(word.isalpha() for word in words):
        return None
    if len(words[0]) < 2 or len(words[-1]) < 2:
        return None
    name = " ".join(word.capitalize() for word in words)
    return name if is_full_name(name) else None


# --- one person once ----------------------------------------------------------------------------


def _owner_names(message: Message, owners: frozenset[str]) -> tuple[str, ...]:
    addresses = [message.sender, *message.to, *message.cc]
    addresses += [guest for each in message.invitations for guest in each.attendees]
    names = {
        clean_person(address.name) or _name_of_address(address.address.lower()) or ""
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
