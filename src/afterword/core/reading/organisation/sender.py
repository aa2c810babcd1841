"""What the sender of a message calls itself, and whose domain it writes from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from afterword.core.messages.message import Address, Message
from afterword.core.patterns import later
from afterword.core.reading.domains import RECRUITING_SYSTEMS, own_domain, registrable_domain
from afterword.core.reading.organisation.carriers import (
    VIA,
    carried_for,
    is_agency_domain,
    is_between_people,
    is_carried,
)
from afterword.core.reading.organisation.desk_names import house_in
from afterword.core.reading.organisation.domain import SHORT, agrees, names_like, squeezed
from afterword.core.reading.organisation.names import (
    is_plausible_organisation,
    looks_like_organisation,
    without_desk,
)
from afterword.core.reading.people.names import (
    clean_person,
    is_full_name,
    is_known_first_name,
    is_same_person,
)
from afterword.core.reading.people.signatures import find_signature
from afterword.core.reading.sender import is_no_reply, is_role_address, writer
from afterword.core.spans import Evidence

_SYSTEM_NAMES = frozenset(
    domain.partition(".")[0]
    for domain in RECRUITING_SYSTEMS
    if not domain.startswith(("join.", "talent."))
) | {"ehire", "erecruit", "successfactors", "google", "outlook", "docusign"}
_OF_SYSTEMS: Final = frozenset({"admin", "alerts", "mail", "notifications", "support", "system"})
"""What stands behind a system's name in a header or in a domain: ``Calendly Notifications``."""
SURE: Final = 2.0
"""Weight of words that are said of nobody but an employer."""
_DESK_AHEAD = later(
    r"^(?:hr|human resources|sekretariat|vacancies|planning|"
    r"careers?|recruit(?:ing|ment)|resourcing|bewerbermanagement|"
    r"vagas|vacantes|recrutamento|recrutement|selección|seleção|selezione|vacatures|selecties|"
    r"karriere|bewerbungen|rrhh|rh|personal\w+)(?: team| desk)?(?: at| of| for| -| \||,)? ",
    re.IGNORECASE,
)
_STAFFING = later(r" (?:resourcing|staffing)$", re.IGNORECASE)
"""The end of an agency's name, or of a desk's behind a name of two words."""
_DESK_NAME = later(r"e-?recruit\w*|online|portal|applications?|jobs?|no-?reply|hr\b", re.IGNORECASE)
_DESK_BEHIND = later(r"(?<=\w{3})(?:careers?|jobs?|recruit(?:ing|ment)?|hir(?:e|ing)|talent)$")
"""What an employer adds to its name for a domain of its own: ``acme-careers``."""


_ONLY_ROOM = later(
    r"(?:the )?(?:dep(?:artmen)?t\.?|department[oe]|département|departamento|ufficio|office|"
    r"oficina|abteilung|bureau|afdeling|service|servicio|serviço|servizio|setor|direction|unit|desk|team)",
    re.IGNORECASE,
)
"""What is left of a desk's name without what it is for: ``HR Dept``, ``Ufficio Risorse Umane``."""


class Source(Enum):
    """Where a name was read; places of two sources know nothing of each other."""

    SENDER = auto()
    SUBJECT = auto()
    TEXT = auto()
    SIGNATURE = auto()


@dataclass(frozen=True, slots=True)
class Vote:
    """One place that names an organisation."""

    name: str
    weight: float
    evidence: Evidence | None = None
    is_employer: bool = False
    """The words around it are said of nobody but who hires."""
    source: Source = Source.TEXT


def from_sender(sender: Address | None, label: str, signed: str | None) -> Iterator[Vote]:
    """Yield what a display name names, without the person, the desk and the carrier in it."""
    if sender is None or not sender.name:
        return
    name = re.sub(r"\s+", " ", sender.name).strip(" \"'")
    name = re.sub(r"\s+no-?reply\b.*$", "", VIA.sub("", name), flags=re.IGNORECASE)
    name = carried_for(name) or name
    behind = re.search(r"(?:\s(?:at|from|@|bei|chez|\||[-–—])\s|\()\s*([^()|]+)\)?$", name)
    if behind:
        ahead = name[: behind.start()].strip()
        if not without_desk(behind.group(1)) or _DESK_NAME.match(behind.group(1)):
            # "Greta (Talent)" is somebody at the desk.
            if not is_known_first_name(ahead) or agrees(ahead, label):
                yield from _display_name(ahead, 2.0, label)
            return
        yield from _display_name(behind.group(1), 2.0, label)
        if not is_full_name(clean_person(ahead)):
            yield from _display_name(ahead, 1.0, label)
        return
    if signed and without_desk(name) == name and is_same_person(clean_person(name), signed):
        return
    by_machine = is_machine(sender) or has_box_of_its_own(sender)
    has_desk = without_desk(name) != name or is_carried(sender)
    local = sender.address.casefold().partition("@")[0]
    is_firm = agrees(house_in(name, label), label) and not any(
        word.casefold() in local for word in name.split() if len(word) > 2 and is_full_name(name)
    )
    if has_desk or by_machine or is_firm:
        is_open = is_between_people(sender) or not (
            is_carried(sender) or is_no_reply(sender.address)
        )
        is_person = (
            is_open
            and is_full_name(clean_person(name))
            and not (is_firm or looks_like_organisation(name))
        )
        is_sure = (has_desk or by_machine) and not is_person
        yield from _display_name(name, 2.0 if is_sure else 1.5 if is_firm else 1.0, label)


def _display_name(name: str, weight: float, label: str) -> Iterator[Vote]:
    whole = name
    name = name if "," in name else _DESK_AHEAD.sub("", name)
    name = _DESK_AHEAD.sub("", house_in(name, label))
    if is_of_people(name, label) or (is_known_first_name(name) and name != whole):
        return  # "Ana & Ben", "HR Ana"
    first, is_twice, _ = name.partition(" / ")
    name = first if is_twice and label and agrees(first, label) else name
    bare = _STAFFING.sub("", name)
    if " " in bare and squeezed(name) != label:
        name = bare
    name = name if squeezed(name) == label else without_desk(name.strip())
    if name and not is_system_name(name) and not _ONLY_ROOM.fullmatch(name):
        yield Vote(name, weight, source=Source.SENDER)


def is_of_people(name: str, label: str) -> bool:
    """Tell whether a name is people's, and no house of that domain: ``Ana & Ben``, ``Prof. Voss``.

    Args:
        name: What may be a house.
        label: The first part of the writer's own domain.
    """
    first, joint, second = name.replace(" and ", " & ").partition(" & ")
    is_pair = bool(joint) and is_known_first_name(first) and is_known_first_name(second)
    is_titled = bool(_TITLED.match(name)) and not looks_like_organisation(name)
    return (is_pair or is_titled) and not agrees(name, label)


_TITLED = later(r"(?:Prof\.?|Professor|Mrs\.?|Ms\.?|Miss|Frau|Herr) [A-ZÀ-Þ]")


def is_system_name(name: str) -> bool:
    """Tell whether a name is a recruiting system's."""
    words = name.casefold().split()
    while len(words) > 1 and words[-1] in _OF_SYSTEMS:
        words.pop()
    return squeezed(" ".join(words)) in _SYSTEM_NAMES


def is_machine(sender: Address) -> bool:
    """Tell whether an address is a desk's or nobody's."""
    return is_no_reply(sender.address) or is_role_address(sender.address)


def has_box_of_its_own(sender: Address) -> bool:
    """Tell whether a firm writes under its name from a box or a subdomain a carrier gave it.

    ``Kite Motors <kitemotors@carrier.example>`` is Kite Motors; a person's box says nothing.
    """
    name = without_desk(_STAFFING.sub("", sender.name))
    is_firm = looks_like_organisation(name) or name != sender.name
    if not is_firm or is_full_name(clean_person(sender.name)):
        return False
    box, _, domain = sender.address.casefold().partition("@")
    own = registrable_domain(domain)
    places = (box, *domain.removesuffix(own).split("."))
    given = (re.sub(r"[^a-z0-9]", "", one) for one in places)
    return any(len(one) > SHORT and agrees(name, one) for one in given)


def is_by_desk(message: Message) -> bool:
    """Tell whether a system or a desk sent a message, under whatever name."""
    sender = writer(message)
    return sender is not None and (is_machine(sender) or is_carried(sender))


def domain_label(message: Message) -> str:
    """Return the first part of a writer's own domain; empty where it is not their own.

    A domain the person written to has an address at as well is a mail provider's. A machine that
    writes under the name of somebody else is a recruiting system's, known or not.
    """
    label = sending_label(message)
    sender = writer(message)
    if not label or sender is None:
        return ""
    if is_carried(sender):
        return ""
    if is_machine(sender) or without_desk(sender.name) != sender.name or has_box_of_its_own(sender):
        votes = from_sender(sender, label, None)
        names = [
            vote.name
            for vote in votes
            if vote.weight >= SURE and is_plausible_organisation(vote.name)
        ]
        if names and not any(agrees(name, label) for name in names):
            is_desk = not any(name in message.text or name in message.subject for name in names)
            return label if is_desk and _is_in_its_own_mail(message, label) else ""
    return _DESK_BEHIND.sub("", label)


def _is_in_its_own_mail(message: Message, label: str) -> bool:
    """Tell whether the house a domain is of stands in or under a mail, in more than one word."""
    signed = (shown.text for shown in find_signature(message).organisations)
    if any(" " in name and agrees(name, label) for name in signed):
        return True
    return any(" " in message.text[slice(*place)] for place in names_like(message.text, label))


def sending_label(message: Message) -> str:
    """Return the first part of the domain a message was sent from, whoever's it is."""
    return re.sub(r"[^a-z0-9]", "", _sending_domain(message))


def domain_words(message: Message) -> list[str]:
    """Return the words of that domain, where hyphens tell them apart."""
    return _sending_domain(message).split("-")


def is_from_agency(message: Message) -> bool:
    """Tell whether the domain a message was sent from says that it places people with others."""
    return is_agency_domain(_sending_domain(message))


def _sending_domain(message: Message) -> str:
    sender = writer(message)
    domain = own_domain(sender.domain) if sender is not None else None
    shared = {registrable_domain(to.domain) for to in message.to}
    return "" if domain is None or shared == {domain} else domain.partition(".")[0]
