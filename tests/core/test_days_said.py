"""A day is typed as people say it; what could be two days is asked for again."""

from datetime import date

import pytest

from afterword.core.days_said import day_said
from afterword.core.errors import Invalid

TODAY = date(2026, 11, 19)
"""A Thursday."""


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2026-11-02", date(2026, 11, 2)),
        ("today", TODAY),
        ("Yesterday", date(2026, 11, 18)),
        ("monday", date(2026, 11, 16)),
        ("last Friday", date(2026, 11, 13)),
        ("on thursday", date(2026, 11, 12)),
        ("3 days ago", date(2026, 11, 16)),
        ("two weeks ago", date(2026, 11, 5)),
        ("a month ago", date(2026, 10, 19)),
        ("12 March", date(2026, 3, 12)),
        ("March 12th", date(2026, 3, 12)),
        ("the 12th of December".removeprefix("the "), date(2025, 12, 12)),
        ("12 mar 2024", date(2024, 3, 12)),
        ("2.11.2026", date(2026, 11, 2)),
        ("24.12.", date(2025, 12, 24)),
        ("18/11", date(2026, 11, 18)),
        ("11/18/2026", date(2026, 11, 18)),
    ],
)
def test_a_day_that_was_is_the_last_one_called_so(said: str, day: date) -> None:
    assert day_said(said, TODAY) == day


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("tomorrow", date(2026, 11, 20)),
        ("friday", date(2026, 11, 20)),
        ("next thursday", date(2026, 11, 26)),
        ("in two weeks", date(2026, 12, 3)),
        ("in 3 months", date(2027, 2, 19)),
        ("12 March", date(2027, 3, 12)),
        ("Dec 24", date(2026, 12, 24)),
    ],
)
def test_a_day_to_come_is_the_next_one_called_so(said: str, day: date) -> None:
    assert day_said(said, TODAY, is_ahead=True) == day


@pytest.mark.parametrize(
    "said", ["tomorrow or so", "", "soon", "31 february", "in two weeks ago", "3 days", "x march"]
)
def test_anything_else_is_said_to_be_no_day(said: str) -> None:
    with pytest.raises(Invalid, match="is not a day; write it as 2026-11-20"):
        day_said(said, TODAY)


def test_what_could_be_two_days_is_asked_for_again() -> None:
    with pytest.raises(Invalid, match="could be two days"):
        day_said("03/04", TODAY)


@pytest.mark.parametrize("mistyped", ["0001-01-01", "0026-11-20", "1026-11-20", "1949-12-31"])
def test_a_year_nobody_can_mean_is_asked_for_again(mistyped: str) -> None:
    with pytest.raises(Invalid, match="write the year in full"):
        day_said(mistyped, TODAY)
    assert day_said("1950-01-01", TODAY) == date(1950, 1, 1)
