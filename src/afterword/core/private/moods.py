"""How somebody is, in one of five plain words. Nothing is counted, averaged or compared."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class MoodWord(StrEnum):
    """The five words, the heaviest first."""

    HEAVY = "heavy"
    LOW = "low"
    EVEN = "even"
    LIGHTER = "lighter"
    BRIGHT = "bright"


@dataclass(frozen=True, slots=True)
class Mood:
    """A word said at a moment."""

    id: str
    """``M`` and a number, given by the store and never used twice."""
    at: datetime
    """Aware, UTC."""
    word: MoodWord
