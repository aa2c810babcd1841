"""Constructions looked up by the word they begin with: one pass over a text serves all of them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.patterns import later

_WORD = later(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Frame:
    """A construction behind which a name or a title stands."""

    heads: frozenset[str]
    """Words it can begin with, in lower case."""
    rest: re.Pattern[str]
    """What follows the head, up to where the name begins."""
    weight: float = 2.0
    """Judgement: 2 for words that nothing else follows, 1 for words that much can follow."""


def frame(heads: str, rest: str, weight: float = 2.0) -> Frame:
    """Make a construction of its heads, separated by spaces, and a pattern for the rest."""
    return Frame(frozenset(heads.split()), later(rest, re.IGNORECASE), weight)


def by_head(frames: Iterable[Frame]) -> Mapping[str, tuple[Frame, ...]]:
    """Return the constructions each word can begin."""
    table: dict[str, tuple[Frame, ...]] = {}
    for one in frames:
        for head in one.heads:
            table[head] = (*table.get(head, ()), one)
    return table


@lru_cache(maxsize=8)
def words_of_text(text: str) -> Mapping[str, Sequence[tuple[int, int]]]:
    """Return the words of a text in lower case, each with its places; kept for who asks next."""
    stands: dict[str, list[tuple[int, int]]] = {}
    for found in _WORD.finditer(text):
        stands.setdefault(found[0].casefold(), []).append(found.span())
    return stands


def word_set(text: str) -> AbstractSet[str]:
    """Return the words of a text in lower case."""
    return words_of_text(text).keys()


def may_hold(text: str, words: AbstractSet[str]) -> bool:
    """Tell whether a pattern in any case may find one of these words in a text.

    A dotted capital or a dotless small letter is an *i* to a pattern, and to nobody else.
    """
    return not word_set(text).isdisjoint(words) or "\u0130" in text or "\u0131" in text


def standing(text: str, asked: AbstractSet[str]) -> list[tuple[int, int, str]]:
    """Return where words stand in a text, in text order: beginning, end, and which it is."""
    words = words_of_text(text)
    return sorted((*place, word) for word in words.keys() & asked for place in words[word])


def places(text: str, table: Mapping[str, tuple[Frame, ...]]) -> Iterator[tuple[Frame, int, int]]:
    """Yield each construction in a text, where it begins and where it ends, in text order."""
    for start, end, word in standing(text, table.keys()):
        for one in table[word]:
            found = one.rest.match(text, end)
            if found:
                yield one, start, found.end()
