"""Days in figures: "Thursday 10/8", "Mittwoch, 16.9.". Which figure is the month, the weekday says.

Half the world writes the month first. Where no weekday stands beside it, a figure above twelve can
only be the day; what may be either is not read at all.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from afterword.core.patterns import later

_FIGURES: Final = later(
    r"(?:\b(?P<weekday>[a-z]{2,9})\.?,? (?:the |den |le )?)?(?<![\d/.:])"
    r"(?P<one>\d{1,2})(?P<mark>[/.])(?P<two>\d{1,2})(?:(?P=mark)(?P<year>20\d\d|\d\d)\b)?"
    r"(?P<end>\.?)(?![\d/:%]|[.-]\d| ?(?:am|pm|uhr|hours|hrs)\b)"
)
_FARTHEST: Final = timedelta(days=240)
"""How far ahead a meeting is set that gives no year (judgement)."""
_MOST_MONTHS: Final = 12
_ALWAYS: Final = (24, 7)
"""``24/7`` is no day."""


def days_by_number(plain: str, said_on: date, weekdays: Mapping[str, int]) -> list[date]:
    """Return the days to come that words name in figures, in their order.

    Args:
        plain: A sentence in plain spelling.
        said_on: The day it was said on.
        weekdays: What weekdays are called, Monday 0.
    """
    found = (_day(figures, said_on, weekdays) for figures in _FIGURES.finditer(plain))
    return [day for day in found if day is not None]


def _day(figures: re.Match[str], said_on: date, weekdays: Mapping[str, int]) -> date | None:
    one, two = int(figures["one"]), int(figures["two"])
    weekday = weekdays.get(figures["weekday"] or "")
    is_dotted = figures["mark"] == "."
    if (one, two) == _ALWAYS or (is_dotted and weekday is None and not figures["year"]):
        return None  # "9.30" is a time
    possible = set(_readings(one, two, figures["year"], said_on, is_dotted=is_dotted))
    if weekday is not None:
        possible = {day for day in possible if day.weekday() == weekday}
    elif not is_dotted and max(one, two) <= _MOST_MONTHS and one != two:
        return None
    return next(iter(possible)) if len(possible) == 1 else None


def _readings(
    one: int, two: int, year: str | None, said_on: date, *, is_dotted: bool
) -> Iterator[date]:
    """Yield what two figures can mean: with a dot between them the day stands first."""
    years = [int(year) % 100 + 2000] if year else [said_on.year, said_on.year + 1]
    for month, day in ((two, one),) if is_dotted else ((two, one), (one, two)):
        for each in years:
            try:
                found = date(each, month, day)
            except ValueError:
                continue
            if found >= said_on and (year or found - said_on <= _FARTHEST):
                yield found
