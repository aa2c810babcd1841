"""What people advised over time: a row a theme, a dot each time somebody named it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from afterword.core.insights.dots import Dot, Sheet, dots
from afterword.core.lessons.lesson import Lesson
from afterword.core.lessons.theme import HANDS, NAMES, Hands, Theme
from afterword.core.wording import listed, month

TITLE = "What people advised, over time"
_WIDTH = 560
_NAMES_WIDTH = 190
"""Room for the longest name of a theme."""


@dataclass(frozen=True, slots=True)
class Advised:
    """One theme, and when somebody named it."""

    theme: Theme
    at: tuple[datetime, ...]
    """Oldest first."""

    def in_words(self, zone: tzinfo) -> str:
        """Name the months; a month is said once, however often the theme was."""
        local = [one.astimezone(zone) for one in self.at]
        months = dict.fromkeys(f"{month(one.month)} {one.year}" for one in local)
        return listed(list(months))


def advised(lessons: Iterable[Lesson]) -> tuple[Advised, ...]:
    """Return when each theme was named, in the order of the themes; a refusal is none."""
    found: dict[Theme, list[datetime]] = {}
    for lesson in lessons:
        for theme in lesson.themes:
            if HANDS[theme] is not Hands.UNSAID:
                found.setdefault(theme, []).append(lesson.at)
    return tuple(Advised(one, tuple(sorted(found[one]))) for one in Theme if one in found)


def advice_line(found: Sequence[Advised], zone: tzinfo) -> str:
    """Draw when each theme was named.

    Args:
        found: At least one theme.
        zone: Where the person lives; days are named there.
    """
    sheet = Sheet(TITLE, tuple(NAMES[one.theme] for one in found), _WIDTH, _NAMES_WIDTH)
    said = [Dot(at, NAMES[one.theme]) for one in found for at in one.at]
    return dots(sorted(said, key=lambda one: (one.at, one.row)), sheet, zone)
