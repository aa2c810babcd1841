"""Places in a text: half-open, counted in code points of the text they were made for."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range ``[start, end)`` of a text, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words of ``text`` that this span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """The very words a judgement rests on, and where they stand in the message text."""

    start: int
    end: int
    text: str

    @classmethod
    def at(cls, text: str, start: int, end: int) -> Self:
        """Take the words of ``text`` between ``start`` and ``end``."""
        return cls(start, end, text[start:end])
