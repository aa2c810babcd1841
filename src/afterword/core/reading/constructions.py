"""Many ways to say one thing: each is tried only in sentences that hold its words."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from afterword.core.patterns import later
from afterword.core.reading.anchors import keys_of
from afterword.core.reading.sentences import Sentence


class _Filed(NamedTuple):
    """Alternatives by the words they need."""

    by_key: dict[str, list[int]]
    keys: frozenset[str]
    others: list[tuple[frozenset[str], ...]]
    """What else each needs."""
    always: list[int]
    """Those that need no word in particular."""


class Constructions:
    """A pattern whose alternatives are looked up by the words they need.

    Written as one regular expression over plain spelling (see ``sentences``), with the
    alternatives at its top level; found as fast as if most of them were not there.
    """

    def __init__(self, pattern: str) -> None:
        self._parts = tuple(_alternatives(pattern))
        self._patterns = [later(part) for part in self._parts]

    def sources(self) -> tuple[str, ...]:
        """Return its alternatives."""
        return self._parts

    @cached_property
    def _filed(self) -> "_Filed":
        """File the alternatives by the words they need; those that need none stand apart."""
        by_key: dict[str, list[int]] = {}
        others: list[tuple[frozenset[str], ...]] = []
        always: list[int] = []
        for number, part in enumerate(self._parts):
            try:
                first, *more = keys_of(part)
            except ValueError:  # it needs no word in particular
                first, more = frozenset(), []
                always.append(number)
            others.append(tuple(more))
            for key in first:
                by_key.setdefault(key, []).append(number)
        return _Filed(by_key, frozenset(by_key), others, always)

    def search(self, sentence: Sentence) -> re.Match[str] | None:
        """Return a match in a sentence, or None."""
        notes = sentence.spelling.notes
        if self not in notes:
            notes[self] = self._search(sentence)
        found: re.Match[str] | None = notes[self]
        return found

    def _search(self, sentence: Sentence) -> re.Match[str] | None:
        keys = sentence.keys
        by_key, all_keys, others, always = self._filed
        held = keys & all_keys
        if not (held or always):
            return None
        called = {number for key in held for number in by_key[key]}
        for number in sorted({*called, *always}):
            if any(keys.isdisjoint(more) for more in others[number]):
                continue
            found = self._patterns[number].search(sentence.plain)
            if found:
                return found
        return None

    def is_in(self, words: str) -> bool:
        """Tell whether any alternative is found in words in plain spelling."""
        return any(pattern.search(words) for pattern in self._patterns)


def _alternatives(pattern: str) -> Iterator[str]:
    """Split a pattern at the bars outside of all brackets."""
    start = depth = 0
    is_class = False
    at = 0
    while at < len(pattern):
        letter = pattern[at]
        if letter == "\\":
            at += 1
        elif is_class:
            is_class = letter != "]"
        elif letter == "[":
            is_class = True
        elif letter == "|" and depth == 0:
            yield pattern[start:at]
            start = at + 1
        else:
            depth += (letter == "(") - (letter == ")")
        at += 1
    yield pattern[start:]
