"""The first day a vague date names."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reading.dates import days_named, named_date

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("apply again in spring", date(2027, 3, 1)),
        ("after the summer", date(2027, 9, 1)),
        ("late autumn", date(2027, 11, 1)),
        ("in q1 2027", date(2027, 1, 1)),
        ("in the second quarter", date(2027, 4, 1)),
        ("next quarter", date(2027, 1, 1)),
        ("mid-january", date(2027, 1, 15)),
        ("at the end of january", date(2027, 1, 21)),
        ("in november", date(2027, 11, 1)),
        ("in march 2028", date(2028, 3, 1)),
        ("in the new year", date(2027, 1, 1)),
        ("after christmas", date(2027, 1, 2)),
        ("next year", date(2027, 1, 1)),
        ("in 2028", date(2028, 1, 1)),
        ("next month", date(2026, 12, 1)),
        ("next week", date(2026, 11, 30)),
        ("in six months", date(2027, 5, 23)),
        ("in a couple of months", date(2027, 1, 23)),
        ("in half a year", date(2027, 5, 23)),
        ("a year from now", date(2027, 11, 23)),
        ("in two weeks", date(2026, 12, 7)),
        ("on 3 december", date(2026, 12, 3)),
        ("december 3, 2026", date(2026, 12, 3)),
        ("by 12 may", date(2027, 5, 12)),
        ("from 2027-02-01 on", date(2027, 2, 1)),
        ("am 3. dezember", date(2026, 12, 3)),
        ("im fruhjahr", date(2027, 3, 1)),
        ("mitte januar", date(2027, 1, 15)),
        ("dans six mois", date(2027, 5, 23)),
        ("a la rentree", date(2027, 9, 1)),
        ("a mediados de enero", date(2027, 1, 15)),
        ("na de zomer", date(2027, 9, 1)),
        ("in primavera", date(2027, 3, 1)),
        ("no outono", date(2027, 9, 1)),
    ],
)
def test_it_is_counted_from_the_day_it_was_said(words, day):
    assert named_date(words, TODAY) == day


@pytest.mark.parametrize(
    "words",
    [
        "you may apply again",
        "thank you for the summer you gave us",
        "we had three applicants",
        "in the meantime",
        "at some point",
        "on 3 december 2025",
        "march on",
    ],
)
def test_what_names_no_day_to_come_is_none(words):
    assert named_date(words, TODAY) is None


def test_a_month_that_ends_early_takes_its_last_day():
    assert named_date("in six months", date(2026, 8, 31)) == date(2027, 2, 28)


def test_days_are_read_in_the_order_of_the_text():
    assert days_named("on 5 may or 4 may", TODAY) == [date(2027, 5, 5), date(2027, 5, 4)]
    assert days_named("on 31 february", TODAY) == []


@given(
    words=st.text(
        alphabet=st.sampled_from("abcdefghijklmnopqrstuvwxyz 0123456789-.,'"), max_size=60
    ),
    said_on=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
)
def test_a_named_day_is_always_still_to_come(words, said_on):
    found = named_date(words, said_on)
    assert found is None or found > said_on


@given(
    season=st.sampled_from(["spring", "summer", "autumn", "winter"]),
    said_on=st.dates(date(1990, 1, 1), date(2100, 1, 1)),
)
def test_a_season_is_never_more_than_a_year_away(season, said_on):
    found = named_date(f"in {season}", said_on)
    assert found is not None
    assert 0 < (found - said_on).days <= 366
