"""Calendar arithmetic: days and months are counted on the calendar, never in seconds.

A day is the day where the person lives, so a window neither drifts with daylight saving nor
slips to the day before in another zone. Public holidays differ by place and are not known here:
a working day is a day from Monday to Friday.
"""

from calendar import monthrange
from collections.abc import Container
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

WORKING_WEEK = range(5)
"""Monday to Friday, as ``date.weekday()`` counts."""

MORNING = time(9)
"""When a step that opens on a day opens on it (judgement: the start of a working day)."""


def local_day(at: datetime, timezone: tzinfo) -> date:
    """Return the calendar day of a moment where the person lives."""
    return at.astimezone(timezone).date()


def morning_of(day: date, timezone: tzinfo) -> datetime:
    """Return nine o'clock on ``day`` where the person lives, as aware UTC."""
    return datetime.combine(day, MORNING, timezone).astimezone(UTC)


@lru_cache(maxsize=8192)  # the playbook asks the same of every application again and again
def days_later(at: datetime, days: int, timezone: tzinfo) -> datetime:
    """Return the same time of day on the wall clock, ``days`` calendar days on, as aware UTC."""
    local = at.astimezone(timezone)
    day = local.date() + timedelta(days=days)
    return datetime.combine(day, local.time(), timezone).astimezone(UTC)


def add_working_days(day: date, count: int) -> date:
    """Return the day on which ``count`` further working days have come round."""
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() in WORKING_WEEK
    return day


def add_months(day: date, months: int) -> date:
    """Return the same day ``months`` later; the last day of the month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def next_day_among(weekdays: Container[int], day: date) -> date:
    """Return ``day``, or the first day after it that is one of ``weekdays`` (Monday is 0)."""
    while day.weekday() not in weekdays and day < date.max:
        day += timedelta(days=1)
    return day
