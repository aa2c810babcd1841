"""Lines of a text as editors and terminals count them."""

from dataclasses import dataclass
from typing import Final

from afterword.core.patterns import later

_BREAK: Final = later(r"\r\n|\r|\n")
"""Nothing else ends a line for an editor: a form feed and U+2028 stand inside of one."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text, in code points of it."""

    number: int
    """From 0."""
    start: int
    end: int
    """Where its last character ends; the line break is no part of it."""


def line_at(text: str, offset: int) -> Line:
    """Return the line a place is in; a line break belongs to the line it ends."""
    number = start = 0
    for found in _BREAK.finditer(text):
        if offset < found.end():
            return Line(number, start, found.start())
        number, start = number + 1, found.end()
    return Line(number, start, len(text))
