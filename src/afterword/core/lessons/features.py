"""A clause of feedback as the small model sees it.

Hands differ more than themes: few words are shared. So besides words and pairs their beginnings are
noted (*confident*, *confidence*), and which of the vocabulary's entries a clause speaks of.
"""

from collections.abc import Iterator
from itertools import pairwise
from math import sqrt
from typing import Final

from afterword.core.check.constructions import construction
from afterword.core.lessons.clauses import Clause
from afterword.core.lessons.vocabulary import VOCABULARY
from afterword.core.patterns import later
from afterword.core.reading.wordlist import wordlist

USUAL: Final = 40
"""Features of a short clause; a longer one is not heard louder."""
FEWEST: Final = 12
_STEM: Final = 5
"""Letters of a word's beginning."""
_TOKEN = later(r"[a-z]+(?:'[a-z]+)?|\d+|[£$€?\"]")
_ENTRIES: Final = {
    name: construction("{" + name + "}", vocabulary=VOCABULARY) for name in VOCABULARY
}
_COMMON: Final = wordlist(
    """
    a an the of to in on at and or but for with as by from that this it its is was were are be been
    so if then than there here we i they she he our us them me
    """
)


def features_of(clause: Clause) -> dict[str, float]:
    """Return what a clause shows, by name, with its weight."""
    found = dict.fromkeys(_noted(clause), 0.0)
    share = sqrt(USUAL / max(FEWEST, len(found)))
    return dict.fromkeys(found, share)


def _noted(clause: Clause) -> Iterator[str]:
    words = _TOKEN.findall(clause.plain)
    for word in words:
        if word not in _COMMON:
            yield word
            if len(word) > _STEM:
                yield f"{word[:_STEM]}-"
    for one, other in pairwise(words):
        yield f"{one} {other}"
    spoken = [name for name, entry in _ENTRIES.items() if entry.search(clause.plain)]
    yield from (f"about {name}" for name in spoken)
    yield from (f"{one}+{other}" for i, one in enumerate(spoken) for other in spoken[i + 1 :])
