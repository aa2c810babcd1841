"""Many ways to say one thing: each is tried only in sentences that hold its words."""

import re
from collections.abc import Iterator

from afterword.core.reading.anchors import keys_of
from afterword.core.reading.sentences import Sentence


class Constructions:
    """A pattern whose alternatives are looked up by the words they need.

    Written as one regular expression over plain spelling (see ``sentences``), with the
    alternatives at its top level; found as fast as if most of them were not there.
    """

    __slots__ = ("_always", "_by_key", "_keys", "_more", "_patterns")

    def __init__(self, pattern: str) -> None:
        parts = list(_alternatives(pattern))
        self._patterns = [re.compile(part) for part in parts]
        self._more: list[tuple[frozenset[str], ...]] = []
        self._always: list[int] = []
        self._by_key: dict[str, list[int]] = {}
        for number, part in enumerate(parts):
            try:
                first, *more = keys_of(part)
            except ValueError:  # it needs no word in particular
                first, more = frozenset(), []
                self._always.append(number)
            self._more.append(tuple(more))
            for key in first:
                self._by_key.setdefault(key, []).append(number)
        self._keys = frozenset(self._by_key)

    def search(self, sentence: Sentence) -> re.Match[str] | None:
        """Return a match in a sentence, or None."""
        keys = sentence.keys
        called = {number for key in keys & self._keys for number in self._by_key[key]}
        for number in sorted({*called, *self._always}):
            if any(keys.isdisjoint(more) for more in self._more[number]):
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
