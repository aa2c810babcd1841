"""For whom somebody writes who places people with others, where nobody is called a client.

Agencies speak of the employer from outside: *your profile went over to Harrow Dairy*, *Harrow
Dairy have come back to me*; and they put its name in the subject. Their own name stands under the
mail and their domain is made of it, which else would decide.
"""

from collections.abc import Iterator
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.heads import Frame, places
from afterword.core.reading.organisation.additions import is_place
from afterword.core.reading.organisation.at import is_a_job, name_at, name_before, words_at
from afterword.core.reading.organisation.carriers import is_agency
from afterword.core.reading.organisation.client_frames import (
    ACTS,
    AT,
    AT_A_JOB,
    BEFORE,
    FRAMES,
    MESSRS,
    SURE,
    TAKES,
)
from afterword.core.reading.organisation.desk_names import house_in
from afterword.core.reading.organisation.domain import agrees
from afterword.core.reading.organisation.names import (
    is_plausible_organisation,
    looks_like_organisation,
)
from afterword.core.reading.organisation.outside import speaks_from_outside
from afterword.core.reading.organisation.sender import Source, Vote
from afterword.core.reading.organisation.short_names import in_full, named_in_both, subject_names
from afterword.core.reading.people.names import (
    HONORIFIC,
    first_name,
    is_full_name,
    is_known_first_name,
)
from afterword.core.reading.prose import evidence, prose
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Evidence

_BEHIND: Final = (*TAKES, *ACTS)
PROOF: Final = 4.0
"""Weight of words by which the writer tells their own house from the employer."""
_SPELT: Final = 1.5
"""Weight of the same name in full."""
_A_ROOM = later(
    r"(?:[’']s)? (?:\w+ )?(?:site|offices?|branch|stores?|shop|depot|campus|plant|hotel|school|"
    r"warehouse|restaurant|station|airport|centre|center|hospital|ward|team|road|street)\b"
)
"""Behind the name of a place where the writer's own house is."""


def votes_of_clients(message: Message, label: str) -> Iterator[Vote]:
    """Yield whom a mail names as the employer as somebody from outside does.

    Words that an employer may say of another house as well count where an agency writes, or where
    the subject names the same house.

    Args:
        message: A mail by a person.
        label: The first part of the domain it came from; what agrees with it is the writer's own.
    """
    running = prose(message)
    is_placed = speaks_from_outside(message)
    said: dict[str, tuple[bool, Evidence | None]] = {}
    for one, start, end in places(running, FRAMES):
        place = name_before(running, start, BEFORE) if one in _BEHIND else name_at(running, end)
        if place is None or is_a_job(running, place[1]) or _A_ROOM.match(running, place[1]):
            continue
        name = words_at(running, place)
        if not (_can_be_client(name, label) and (one is MESSRS or not _is_person(name))):
            continue
        is_sure = _is_enough(one, name, message.subject, is_placed=is_placed)
        if name not in said or (is_sure and not said[name][0]):
            said[name] = is_sure, evidence(message, *place)
    if is_placed:
        for place in named_in_both(message.subject, running):
            name = words_at(running, place)
            is_client = _can_be_client(name, label) and not _is_person(name)
            if is_client and not is_a_job(running, place[1]):
                said.setdefault(name, (True, evidence(message, *place)))
    for name, (is_sure, shown) in said.items():
        if is_sure:
            yield Vote(name, PROOF, shown, is_employer=True)
            yield from _in_full(message, name, label)


def _in_full(message: Message, name: str, label: str) -> Iterator[Vote]:
    """Yield the whole of a name that was read cut short, where a mail has it."""
    for place in in_full(name, message.text):
        whole = words_at(message.text, place)
        if _can_be_client(whole, label):
            yield Vote(whole, _SPELT, evidence(message, *place))
    for place in in_full(name, message.subject):
        whole = words_at(message.subject, place)
        if _can_be_client(whole, label):
            yield Vote(whole, _SPELT, source=Source.SUBJECT)


def _is_enough(one: Frame, name: str, subject: str, *, is_placed: bool) -> bool:
    is_named = subject_names(subject, name)
    if one in AT_A_JOB and not (
        looks_like_organisation(name) or (is_placed and is_named and one is not AT and " " in name)
    ):
        return False  # a town, a product, a team
    if " " not in name and not is_placed:
        return False
    if one in SURE or is_named or (one in TAKES and " " in name):
        return True
    return is_placed and one not in AT_A_JOB and looks_like_organisation(name)


def _can_be_client(name: str, label: str) -> bool:
    """Tell whether a name is that of another house, and of no place or job."""
    if agrees(name, label) or is_agency(name) or is_place(name):
        return False
    if has_job_noun(_PARTNERS.sub("", name)) or _is_within(name):
        return False
    return (
        not HONORIFIC.match(name) and bool(house_in(name, "")) and is_plausible_organisation(name)
    )


def _is_person(name: str) -> bool:
    is_name = " " not in name or is_full_name(name)
    return is_name and is_known_first_name(first_name(name)) and not looks_like_organisation(name)


def _is_within(name: str) -> bool:
    """Tell whether a name is that of a part of any house: ``Medical Affairs``."""
    words = name.casefold().split()
    return words[-1] in _BODIES or all(word in _DEPARTMENTS for word in words)


_BODIES: Final = wordlist("committee leadership management panel team")
_DEPARTMENTS: Final = wordlist(
    """
    & affairs and assurance audit business chain change clinical commercial communications
    compliance corporate customer data delivery design development digital education engineering
    estates experience external facilities field finance governance health human information
    intelligence internal it learning legal logistics marketing medical nursing occupational
    operations people planning procurement product programme projects property public quality
    regulatory relations research resources risk safety sales science security services strategy
    success supply support sustainability technical technology training transformation transport
    """
)
_PARTNERS = later(r" (?:Partners|Associates)$")
"""The end of a firm's name, and no job of anybody."""
