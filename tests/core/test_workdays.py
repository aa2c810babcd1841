"""Days and months are counted on the calendar."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.workdays import (
    add_months,
    add_working_days,
    days_later,
    local_day,
    morning_of,
    next_day_among,
)

BERLIN = ZoneInfo("Europe/Berlin")
dates = st.dates(date(1990, 1, 1), date(2090, 1, 1))
zones = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Pacific/Apia"]).map(ZoneInfo)


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2026, 3, 12), 0, date(2026, 3, 12)),
        (date(2026, 3, 12), 1, date(2026, 3, 13)),
        (date(2026, 3, 13), 1, date(2026, 3, 16)),
        (date(2026, 3, 14), 1, date(2026, 3, 16)),
        (date(2026, 3, 12), 10, date(2026, 3, 26)),
    ],
)
def test_weekends_are_no_working_days(start: date, count: int, end: date) -> None:
    assert add_working_days(start, count) == end


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
    ],
)
def test_the_end_of_a_month_is_clamped(start: date, months: int, end: date) -> None:
    assert add_months(start, months) == end


@given(dates, dates, st.integers(0, 60))
def test_a_later_day_is_never_earlier_months_on(one: date, other: date, months: int) -> None:
    first, second = sorted((one, other))
    assert add_months(first, months) <= add_months(second, months)
    end = add_months(first, months)
    assert (end.year - first.year) * 12 + end.month - first.month == months


@given(dates, st.integers(0, 30), zones)
def test_the_clock_on_the_wall_shows_the_same_time_days_later(day, count, zone) -> None:
    noon = datetime(day.year, day.month, day.day, 12, 30, tzinfo=zone).astimezone(UTC)
    later = days_later(noon, count, zone)
    assert later.utcoffset() == timedelta(0)
    assert later.astimezone(zone).time() == noon.astimezone(zone).time()
    assert local_day(later, zone) == local_day(noon, zone) + timedelta(days=count)


def test_a_morning_is_nine_oclock_where_the_person_lives() -> None:
    assert morning_of(date(2026, 1, 5), BERLIN) == datetime(2026, 1, 5, 8, tzinfo=UTC)
    assert morning_of(date(2026, 7, 6), BERLIN) == datetime(2026, 7, 6, 7, tzinfo=UTC)


@given(dates)
def test_the_next_sending_day_is_at_most_three_days_off(day: date) -> None:
    found = next_day_among(range(4), day)
    assert found.weekday() in range(4)
    assert timedelta(0) <= found - day <= timedelta(days=3)


def test_the_last_day_there_is_stays_the_last() -> None:
    assert next_day_among(range(4), date.max) == date.max
