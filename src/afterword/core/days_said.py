"""A day somebody typed: which one is meant, and which ones cannot be.

In words of everyday: ``yesterday``, ``friday``, ``3 days ago``, ``in two weeks``, ``20 November``.
What could be two days is asked for again and never guessed.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from afterword.core.errors import Invalid
from afterword.core.patterns import later
from afterword.core.workdays import add_months

EARLIEST_YEAR: Final = 1950
"""No search for work that is still on anybody's mind began before (judgement)."""
LATEST_YEAR: Final = 2200
"""No plan reaches further, and a calendar can still count on from there (judgement)."""

_NEAR: Final = {"today": 0, "yesterday": -1, "tomorrow": 1}
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_NUMBERS: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_COUNTED: Final = later(
    r"(?P<ahead>in )?(?P<number>\d{1,3}|[a-z]+) (?P<unit>day|week|month|year)s?(?P<behind> ago)?"
)
_NAMED: Final = later(
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?(?P<month>[a-z]{3,9})\.?|"
    r"(?P<month2>[a-z]{3,9})\.? (?P<day2>\d{1,2})(?:st|nd|rd|th)?),?(?: (?P<year>\d{4}))?"
)
_DOTTED: Final = later(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})?")
_SLASHED: Final = later(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/(?P<year>\d{4}))?")
_MOST_MONTHS: Final = 12


def refuse_long_ago(day: date, said: str) -> None:
    """Refuse a day of a year that was mistyped, before anything is reckoned from it.

    A moment at the very beginning of the calendar cannot be told in another time zone.

    Raises:
        Invalid: It is too long ago.
    """
    if day.year < EARLIEST_YEAR:
        raise Invalid(f"'{said}' is too long ago; write the year in full, as in 2026-11-20.")


def day_said(text: str, today: date, *, is_ahead: bool = False) -> date:
    """Read a day as people type it.

    Args:
        text: What was typed.
        today: The day it was typed on.
        is_ahead: Days to come are asked for, so that ``friday`` is the next one, not the last.

    Raises:
        Invalid: It is no day, could be two, or is too long ago.
    """
    said = " ".join(text.casefold().split()).removeprefix("on ")
    try:
        day = _exactly(said) or _by_name(said, today, is_ahead=is_ahead)
    except (ValueError, OverflowError):
        day = None
    if day is None and _SLASHED.fullmatch(said):
        raise Invalid(f"'{text}' could be two days; write it as 2026-11-20.")
    if day is None:
        raise Invalid(
            f"'{text}' is not a day; write it as 2026-11-20, or as 20 November, yesterday or "
            f"{'in two weeks' if is_ahead else '3 days ago'}."
        )
    refuse_long_ago(day, text)
    return day


def _exactly(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None


def _by_name(said: str, today: date, *, is_ahead: bool) -> date | None:
    if said in _NEAR:
        return today + timedelta(days=_NEAR[said])
    weekday = said.removeprefix("next " if is_ahead else "last ")
    if weekday in _WEEKDAYS:
        apart = (_WEEKDAYS.index(weekday) - today.weekday()) % 7
        return today + timedelta(days=(apart or 7) if is_ahead else apart - 7)
    if (counted := _COUNTED.fullmatch(said)) is not None:
        return _counted(counted, today)
    named = _NAMED.fullmatch(said)
    if named is not None:
        month = _month(named["month"] or named["month2"])
        return _in_year(named, int(named["day"] or named["day2"]), month, today, is_ahead=is_ahead)
    return _in_figures(said, today, is_ahead=is_ahead)


def _in_figures(said: str, today: date, *, is_ahead: bool) -> date | None:
    figures = _DOTTED.fullmatch(said) or _SLASHED.fullmatch(said)
    if figures is None:
        return None
    day, month = int(figures["day"]), int(figures["month"])
    if "/" in said:
        if day <= _MOST_MONTHS and month <= _MOST_MONTHS and day != month:
            return None  # half the world writes the month first
        day, month = max(day, month), min(day, month)
    return _in_year(figures, day, month, today, is_ahead=is_ahead)


def _counted(found: re.Match[str], today: date) -> date | None:
    number = found["number"]
    count = int(number) if number.isdigit() else _NUMBERS.get(number, 0)
    if not count or bool(found["ahead"]) == bool(found["behind"]):
        return None
    count = count if found["ahead"] else -count
    steps: dict[str, Callable[[], date]] = {
        "day": lambda: today + timedelta(days=count),
        "week": lambda: today + timedelta(weeks=count),
        "month": lambda: add_months(today, count),
        "year": lambda: add_months(today, 12 * count),
    }
    return steps[found["unit"]]()


def _month(name: str) -> int:
    """Return a month by its name or the first letters of it; 0 where it is none."""
    return next((n for n, month in enumerate(_MONTHS, 1) if month.startswith(name)), 0)


def _in_year(
    found: re.Match[str], day: int, month: int, today: date, *, is_ahead: bool
) -> date | None:
    """Return a day of a month in the year that was said, else the nearest that way."""
    if found["year"]:
        return date(int(found["year"]), month, day)
    this = date(today.year, month, day)
    if is_ahead and this < today:
        return date(today.year + 1, month, day)
    return date(today.year - 1, month, day) if not is_ahead and this > today else this
