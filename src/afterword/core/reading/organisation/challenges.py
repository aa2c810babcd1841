"""Whose test a testing service invites to: *you may take the Dunlin Hotels Coding Challenge*.

The test is called after the employer and after what it asks; what is in front of that is the name.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.heads import may_hold
from afterword.core.reading.organisation.names import is_plausible_organisation
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.wordlist import wordlist

_SITTINGS: Final = frozenset({"assessment", "challenge", "contest", "hackathon", "test"})
_OF_TESTS: Final = wordlist(
    """
    aptitude assessment back backend code coding cognitive data developer development end
    engineering entry experienced first front frontend full game graduate hiring initial intern
    internship junior lead level logic machine learning numerical online programming quant
    reasoning recruitment screening senior skills software stack summer talent technical typing
    verbal video your
    """
)
"""What such a test is of, or for."""
_INVITED: Final = later(
    r"\b(?:[Aa]ttempt|[Tt]ake|[Aa]ttend|[Cc]omplete|[Ss]tart|[Bb]egin|[Ff]inish)(?: the| your)? "
    r"(?P<name>[A-Z0-9][\w&’'.-]*(?: (?:[A-Z0-9&][\w&’'.-]*|of|and)){1,8}?) "
    r"(?:Assessment|Challenge|Contest|Hackathon|Test)\b"
)
_LOOKED_AT: Final = 3


def employers_in_tests(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of employers that a test is called after.

    Args:
        text: A subject, or running text.
    """
    if not may_hold(text, _SITTINGS):
        return
    for found in islice(_INVITED.finditer(text), _LOOKED_AT):
        words = list(re.finditer(r"\S+", found["name"]))
        while words and words[-1].group().casefold() in _OF_TESTS:
            words.pop()
        if not words or len(words) == len(found["name"].split()) == 1:
            continue
        name = found["name"][: words[-1].end()]
        if is_plausible_organisation(name) and not has_job_noun(name):
            start = found.start("name")
            yield start, start + len(name)
