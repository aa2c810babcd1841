"""A day somebody typed: which ones cannot be meant."""

from datetime import date
from typing import Final

from afterword.core.errors import Invalid

EARLIEST_YEAR: Final = 1950
"""No search for work that is still on anybody's mind began before (judgement)."""
LATEST_YEAR: Final = 2200
"""No plan reaches further, and a calendar can still count on from there (judgement)."""


def refuse_long_ago(day: date, said: str) -> None:
    """Refuse a day of a year that was mistyped, before anything is reckoned from it.

    A moment at the very beginning of the calendar cannot be told in another time zone.

    Raises:
        Invalid: It is too long ago.
    """
    if day.year < EARLIEST_YEAR:
        raise Invalid(f"'{said}' is too long ago; write the year in full, as in 2026-11-20.")
