"""Many ways of saying one thing as one pattern, of which only those are tried that can match.

A rule has dozens of lines and a letter a dozen sentences; nearly every line asks for words that
are in none of them. So a line is compiled when a sentence first holds its words.
"""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from re import Match, Pattern
from typing import Any, Final

from afterword.core.patterns import later
from afterword.core.reading.anchors import Filed, keys_in, ways_of

_WORD = later(r"[^\W_]+")
_TEXTS: Final = 512
"""Sentences whose words are remembered; a letter is looked at by a hundred patterns."""


class Anchored:
    """Stands for ``A|B|...``: what it finds is what that would find."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = tuple(lines)
        self._patterns = [later(bounded(line)) for line in self._lines]

    def search(self, text: str, start: int = 0) -> Match[str] | None:
        """Return the first match in a text; where two begin at one place, the line before."""
        filed, always = self._filed
        called = filed.called(_keys_of(text))
        found: Match[str] | None = None
        for number in sorted((*called, *always)) if always else called:
            match = self._patterns[number].search(text, start)
            if match is not None and (found is None or match.start() < found.start()):
                found = match
        return found

    def sources(self) -> list[str]:
        """Return its patterns as they are looked up."""
        return [bounded(line) for line in self._lines]

    @cached_property
    def _filed(self) -> tuple[Filed[int], tuple[int, ...]]:
        ways = []
        always = []
        for number, line in enumerate(self._lines):
            try:
                ways.append((number, ways_of(bounded(line))))
            except ValueError:  # it needs no word in particular
                always.append(number)
        return Filed(ways), tuple(always)

    @cached_property
    def _whole(self) -> Pattern[str]:
        return later(bounded("|".join(self._lines)))

    def __getattr__(self, name: str) -> Any:
        """Do everything else a pattern can do with all lines at once."""
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._whole, name)


def bounded(expression: str) -> str:
    """Let an expression match whole words only."""
    return rf"(?<![\w'])(?:{expression})(?!\w)"


@lru_cache(maxsize=_TEXTS)
def _keys_of(text: str) -> frozenset[str]:
    return keys_in(_WORD.findall(text))
