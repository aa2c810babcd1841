"""A sentence of a letter as the small model sees it.

Hands share few words, so their beginnings are noted too, and runs of three.
*I hope the new man is as punctual as your letter was* and *I hope to be as punctual as your letter
was* share nearly all words. So besides words and pairs it is noted who is spoken of, in what order,
and beside which of them a word stands.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import sqrt
from typing import Final, NamedTuple

from afterword.core.patterns import later
from afterword.core.reading.wordlist import wordlist

USUAL: Final = 66
"""Features of a short sentence; a longer one is not heard louder."""
FEWEST: Final = 13

_TOKEN = later(r"[a-z]+(?:'[a-z]+)?|\d+|[.,;:!?\"()-]|…")
_WHO: Final = {
    **dict.fromkeys(wordlist("i me my mine myself we us our"), "ME"),
    **dict.fromkeys(wordlist("you your yours yourself yourselves"), "YOU"),
    **dict.fromkeys(
        wordlist(
            """
            they them their he she him her his who whoever somebody someone anybody nobody panel
            committee team
            """
        ),
        "THEY",
    ),
}
_BEGINNINGS: Final = (3, 4, 5)
"""Letters of a word's beginning: *decide*, *decided* and *decision* share some."""
_BEFORE = 4
"""Words behind a person within which one stands beside them."""
_BEHIND = 3


class Feature(NamedTuple):
    """What is noted, and the tokens it was read from."""

    name: str
    first: int
    last: int


class Token(NamedTuple):
    """A word or mark, and its place in the sentence."""

    text: str
    start: int
    end: int


def tokens_of(plain: str) -> list[Token]:
    """Return the words and marks of a sentence in lower case, with straight quotes."""
    return [Token(found.group(), *found.span()) for found in _TOKEN.finditer(plain)]


def features_of(tokens: Sequence[Token]) -> dict[str, Feature]:
    """Return what a sentence shows, by name; each counts once, at its first place."""
    noted: dict[str, Feature] = {}
    for one in _noted([token.text for token in tokens]):
        noted.setdefault(one.name, one)
    return noted


def share_of(features: int) -> float:
    """Return what one feature counts among as many."""
    return sqrt(USUAL / max(FEWEST, features))


def _noted(words: Sequence[str]) -> Iterator[Feature]:
    last = len(words) - 1
    for at, word in enumerate(words):
        yield Feature(word, at, at)
        before = words[at - 1] if at else "^"
        yield Feature(f"{before} {word}", max(0, at - 1), at)
    if words:
        yield Feature(f"{words[-1]} $", last, last)
        yield Feature(f"start {' '.join(words[:2])}", 0, min(1, last))
        yield Feature(f"end {' '.join(words[-3:])}", max(0, last - 2), last)
    yield from _beginnings(words)
    yield from _runs(words)
    yield from _people(words)


def _beginnings(words: Sequence[str]) -> Iterator[Feature]:
    for at, word in enumerate(words):
        for letters in _BEGINNINGS:
            if len(word) > letters:
                yield Feature(f"{word[:letters]}-", at, at)


def _runs(words: Sequence[str]) -> Iterator[Feature]:
    """Note three words beside each other."""
    for at in range(2, len(words)):
        yield Feature("|".join(words[at - 2 : at + 1]), at - 2, at)


def _people(words: Sequence[str]) -> Iterator[Feature]:
    """Note who is spoken of, in what order, and what is said beside them."""
    last = max(0, len(words) - 1)
    who = [_WHO.get(word.partition("'")[0], "") for word in words]
    named = [(at, one) for at, one in enumerate(who) if one]
    yield Feature(f"first {named[0][1] if named else '-'}", 0, last)
    yield Feature(f"who {' '.join(sorted({one for _, one in named}))}", 0, last)
    yield Feature(f"length {min(8, int(sqrt(len(words))))}", 0, last)
    for (at, one), (there, other) in pairwise(named):
        yield Feature(f"{one}..{other}", at, there)
    for at, word in enumerate(words):
        if who[at]:
            continue
        ahead = next((d for d in range(1, _BEFORE + 1) if at >= d and who[at - d]), 0)
        if ahead:
            yield Feature(f"{who[at - ahead]} < {word}", at, at)
        behind = next((d for d in range(1, _BEHIND + 1) if at + d <= last and who[at + d]), 0)
        if behind:
            yield Feature(f"{word} > {who[at + behind]}", at, at)
