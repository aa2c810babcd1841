"""Short names of a house: a subject says *Harrow*, the text *Harrow Dairy*."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.organisation.additions import is_place
from afterword.core.reading.organisation.at import name_at
from afterword.core.reading.organisation.legal_forms import has_legal_form
from afterword.core.reading.organisation.names import (
    TOO_COMMON,
    is_plausible_organisation,
    looks_like_organisation,
)
from afterword.core.reading.people.names import is_known_first_name
from afterword.core.reading.role.job_titles import has_job_noun

_SHORTEST: Final = 4
"""Letters of a first word that names a house by itself."""
_MOST: Final = 8
"""Places of a short name that are looked at."""


def subject_names(subject: str, name: str) -> bool:
    """Tell whether a subject names a house, be it without its first word or by it alone.

    ``Zilvermeeuw`` is a ``Stichting Zilvermeeuw``; ``Harrow - sorry`` is on ``Harrow Dairy``.
    """
    first, _, rest = name.partition(" ")
    if name in subject or (" " in rest and rest in subject):
        return True
    return bool(rest) and _names_alone(first) and _has_word(subject, first, rest.partition(" ")[0])


def _names_alone(word: str) -> bool:
    return (
        len(word) >= _SHORTEST
        and word.casefold() not in TOO_COMMON
        and not (is_place(word) or has_job_noun(word) or is_known_first_name(word))
    )


def _has_word(subject: str, word: str, following: str) -> bool:
    """Tell whether a subject has the first word of a name, and not as that of another name.

    ``Fulmar Air, Monday`` is on no *Fulmar House*, ``Fulmar Offer`` may be.
    """
    found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)(?: (\w+))?", subject, re.IGNORECASE)
    if found is None:
        return False
    behind = found[1] or ""
    is_another = behind.istitle() and behind != following and is_plausible_organisation(behind)
    return not is_another


def named_in_both(subject: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of houses in a text that its subject names in full or by their first word.

    In full it may be any name, by one word only what looks like a house.
    """
    for word in islice(_WORD.finditer(subject), _MOST_WORDS):
        if not _names_alone(word[0]):
            continue
        same = re.compile(rf"(?<!\w)(?=[A-Z])(?i:{re.escape(word[0])}) (?=[A-Z&])")
        for found in islice(same.finditer(text), _MOST):
            place = name_at(text, found.start())
            if place is None or place[1] <= found.end():
                continue
            if _IN.search(text, max(0, place[0] - _AHEAD), place[0]):
                continue
            name = text[slice(*place)]
            if not subject_names(subject, name) and not _is_part(subject, name):
                continue
            if name.isupper() and not has_legal_form(name):
                continue  # in capitals all is alike
            if looks_like_organisation(name) or _is_part(subject, name):
                yield place


def _is_part(subject: str, name: str) -> bool:
    """Tell whether a name is all between two dashes of a subject, or its end."""
    whole = re.escape(name)
    is_part = re.search(rf"(?:^|[-–—:|/]\s*){whole}\s*[-–—:|/,]", subject, re.IGNORECASE)
    ends = rf"(?:^|[-–—:|/,]\s*|(?-i:[a-z!?.])\s){whole}\s*$"
    return is_part is not None or re.search(ends, subject, re.IGNORECASE) is not None


_WORD: Final = later(r"[^\W\d_][\w’'-]*")
_IN: Final = later(r"\b(?:an?|as|in|near|around|our|your|this) $", re.IGNORECASE)
"""In front of a place, or a job."""
_AHEAD: Final = 8
"""Characters in which those words stand."""
_MOST_WORDS: Final = 14
"""Words of a subject that are looked up."""


def in_full(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text says more of a name: ``Harrow Dairy`` for ``Harrow``.

    Args:
        name: What was read as a house.
        text: Where the house may stand in full.
    """
    if len(name) < _SHORTEST or " " in name:
        return  # behind two words stands a ward or a site as often
    longer = re.compile(rf"(?<!\w){re.escape(name)} (?=[A-Z&])")
    for found in islice(longer.finditer(text), _MOST):
        place = name_at(text, found.start())
        if place is None or place[1] <= found.end():
            continue
        whole = text[slice(*place)]
        if is_plausible_organisation(whole) and not has_job_noun(whole):
            yield place
