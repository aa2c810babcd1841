"""A clause of feedback as the small model sees it.

Hands differ more than themes: few words are shared. So besides words and pairs their beginnings are
noted (*confident*, *confidence*), which of the vocabulary's entries a clause speaks of, and what is
written as only names, tickets, sums and times are. What the rest of the text is about is heard
beside it, softly: *that was it, really* says something only there.
"""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
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
AROUND: Final = 0.4
"""How loud the words of the whole text are beside those of the clause (on hands left out, 0.3 and
0.4 do alike)."""
_STEM: Final = 5
"""Letters of a word's beginning, of which the words of the whole text are noted."""
_BEGINNINGS: Final = (3, 4, 5)
"""Letters of a word's beginning that are noted in a clause."""
_TOKEN = later(r"[a-z]+(?:'[a-z]+)?|\d+|[£$€?\"]")
_SHAPES: Final = {
    "acronym": later(
        r"\b(?!(?:HR|CV|US|UK|OK|PM|AM|C[EFTO]O|MD|VP|TV|ID|PS|EU|FYI|ASAP|TBH|BTW|RE)\b)"
        r"[A-Z][A-Z0-9]+s?\b|\b[A-Z]?[a-z]+[A-Z]\w*"
    ),
    "name": later(r"(?<=[\w,;] )[A-Z][a-z]\w*"),
    "sum": later(r"[£$€]\s?\d|\b\d+(?:\.\d+)?\s?[kK]\b|\b\d{2,3},\d{3}\b"),
    "time": later(r"\b\d+\s?(?:years?|yrs?|months?|weeks?|wks?)\b"),
    "way": later(r"\b\d+\s?(?:miles?|km|hours?|hrs?|min(?:ute)?s?)\b"),
}
"""What words in lower case do not show: a certificate, a tool or person, money, time, distance."""
_ENTRIES: Final = {
    name: construction("{" + name + "}", vocabulary=VOCABULARY) for name in VOCABULARY
}
_COMMON: Final = wordlist(
    """
    a an the of to in on at and or but for with as by from that this it its is was were are be been
    so if then than there here we i they she he our us them me
    """
)


def features_of(clause: Clause, around: AbstractSet[str] = frozenset()) -> dict[str, float]:
    """Return what a clause shows, by name, with its weight.

    Args:
        clause: Of a piece of feedback.
        around: What its whole text is about, as ``around`` returns it.
    """
    found = frozenset(_noted(clause))
    said = dict.fromkeys(sorted(found), _share(found))
    beside = dict.fromkeys(sorted(around), AROUND * _share(around))
    return {**said, **beside}


def around(clauses: Iterable[Clause]) -> frozenset[str]:
    """Return what a whole text is about: the beginnings of its words, as features."""
    words = (word for clause in clauses for word in _TOKEN.findall(clause.plain))
    return frozenset(f"w {word[:_STEM]}" for word in words if word not in _COMMON)


def _share(features: AbstractSet[str]) -> float:
    return sqrt(USUAL / max(FEWEST, len(features)))


def _noted(clause: Clause) -> Iterator[str]:
    words = _TOKEN.findall(clause.plain)
    for word in words:
        if word not in _COMMON:
            yield word
            yield from (f"{word[:letters]}-" for letters in _BEGINNINGS if len(word) > letters)
    for one, other in pairwise(words):
        yield f"{one} {other}"
    shapes = [name for name, shape in _SHAPES.items() if shape.search(clause.written)]
    yield from (f"has {name}" for name in shapes)
    spoken = [name for name, entry in _ENTRIES.items() if entry.search(clause.plain)]
    yield from (f"about {name}" for name in spoken)
    yield from (f"{one}+has {name}" for one in spoken for name in shapes)
    yield from (f"{one}+{other}" for i, one in enumerate(spoken) for other in spoken[i + 1 :])
