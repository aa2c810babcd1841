"""A line of moods as SVG text."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import Final

from afterword.core.insights.dots import Dot, Sheet, dots
from afterword.core.private.moods import Mood, MoodWord

_SHEET: Final = Sheet(
    "How you were, over time", tuple(one.value for one in reversed(MoodWord)), is_joined=True
)


def mood_line(moods: Sequence[Mood], zone: tzinfo) -> str:
    """Draw moods over time, each where its word stands.

    Args:
        moods: Oldest first; at least one.
        zone: Where the person lives; days are named there.
    """
    return dots([Dot(one.at, one.word.value) for one in moods], _SHEET, zone)
