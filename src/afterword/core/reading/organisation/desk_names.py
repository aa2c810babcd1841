"""What a desk calls itself, and the house in it: ``Secretary, Tarn County Board`` is the board.

A desk writes under its own name as often as under its employer's: *Selection Desk*, *Placement
Coordination*. It is then no employer, unless the domain it writes from says so.
"""

import re
from functools import lru_cache
from typing import Final

from afterword.core.reading.desk_words import is_desk_word
from afterword.core.reading.organisation.domain import agrees, squeezed
from afterword.core.reading.organisation.legal_forms import has_legal_form
from afterword.core.reading.role.job_titles import JOB_NOUNS
from afterword.core.reading.wordlist import wordlist

_ROOMS: Final = wordlist(
    """
    bureau cell clinic coordination department dept desk directorate helpdesk hub mailbox office
    portal program programme registry secretariat section team unit
    """
)
"""Last words of a desk's name, whatever stands before them."""
_OF_DESKS: Final = wordlist(
    """
    & acquisition admin administration alerts and applicant applicants application applications
    appointments
    assessment assessments ats cabin campus candidate candidates capital careers central
    clinical community competition competitions crew crewing data early employee establishment
    establishments experience feedback fellowships graduate graduates hcm hiring hourly hr human
    inflight internal interns internship internships jobs joining lateral learnerships licensing
    medical mobilisation mobility mobilization notifications nursing office onboarding outcome
    people placement placements personnel portal practice privacy program programme project
    projects protection provisioning public quantitative records recruitment recrutement
    referral referrals registrar registry resource resources responses results safeguarding
    scheduling school screening section security sekretariat select selection service shared
    staff staffing status student students support system talent team tracking training unit
    updates vacancies vacancy vetting volume volunteer volunteers workforce
    """
)
"""Words that desks are named with; a house may have one of them beside a name of its own."""
_MOST_WORDS: Final = 12
"""Words of a display name that is taken apart; who writes more names no house (judgement)."""
_COMMA: Final = re.compile(r"\s*[,:]\s+")


@lru_cache(maxsize=256)
def house_in(name: str, label: str) -> str:
    """Return the house a display name names; empty where it names a desk and nothing else.

    Args:
        name: As the sender shows it, without a person.
        label: The first part of the domain it came from; what agrees with it is the house.
    """
    if len(name.split()) > _MOST_WORDS:
        return name
    parts = [part for part in _COMMA.split(name) if part.strip()]
    if has_legal_form(name):
        desk = parts[0].casefold().removesuffix(" services").split() if len(parts) > 1 else []
        return name.partition(", ")[2] if desk and all(map(_is_of_desk, desk)) else name
    houses = [part for part in parts if len(parts) > 1 and label and agrees(part, label)]
    houses = houses or [house for part in parts if (house := _without_room(part, label))]
    if len(houses) > 1:
        # "Tarn Sugar Estate, Labour Office": the office is the estate's.
        whole = [part for part in parts if part.split()[-1].casefold() not in _ROOMS]
        houses = whole if len(whole) == 1 else houses
    if len(parts) > 1 and len(houses) != 1:
        return name if houses else ""
    return _trimmed(houses[0], label) if houses else ""


def _without_room(part: str, label: str) -> str:
    """Return what is left of a name without the room behind it; empty where nothing is."""
    words = part.split()
    plain = [word.casefold().strip(".()[]-–—") for word in words]
    if label and plain[-1] in _ROOMS:
        for size in range(len(words) - 1, 0, -1):
            if squeezed(" ".join(words[:size])) == label:
                return " ".join(words[: _end_of_house(plain, size)])
    if label and agrees(part, label):
        return part
    end = len(words)
    if plain[-1] in _ROOMS:
        while end and _is_of_desk(plain[end - 1]):
            end -= 1
    rest = [word.removesuffix("'s").removesuffix("’s") for word in plain[:end] if word]
    if not rest or rest[-1] in JOB_NOUNS or all(map(_is_of_desk, rest)):
        return ""
    return " ".join(words[:end])


def _end_of_house(words: list[str], size: int) -> int:
    """Return how many words a house's name has whose domain is its first ``size`` words."""
    while size < len(words) and words[size] in _KINDS:
        size += 1
    return size


_KINDS: Final = frozenset({"academy", "college", "hospital", "school", "trust", "university"})
"""What a domain leaves off: ``tarnprimary`` of *Tarn Primary School*."""


def _is_of_desk(word: str) -> bool:
    return word in _ROOMS or word in _OF_DESKS or is_desk_word(word)


def _trimmed(name: str, label: str) -> str:
    """Return the words the domain agrees with where all others are a desk's."""
    words = name.split()
    if not label or len(words) == 1:
        return name
    plain = [word.casefold().strip(".,:|-–—") for word in words]
    spans = [
        (first, first + size)
        for size in range(len(words), 0, -1)
        for first in range(len(words) - size + 1)
        if all(map(_is_of_desk, (*plain[:first], *plain[first + size :])))
    ]
    inner = [" ".join(words[slice(*span)]).strip(" ,:|-–—") for span in spans]
    whole = next((one for one in inner if squeezed(one) == label), None)
    if whole and name.startswith(f"{whole} "):
        whole = " ".join(words[: _end_of_house(plain, len(whole.split()))])
    return whole or next(
        (
            one
            for one, (first, end) in zip(inner, spans, strict=True)
            if not (_is_of_desk(plain[first]) or _is_of_desk(plain[end - 1])) and agrees(one, label)
        ),
        name,
    )
