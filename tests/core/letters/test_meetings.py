"""Interviews as a letter speaks of them."""

from datetime import date, timedelta

import pytest

from afterword.core.letters.letter import Meeting
from afterword.core.letters.meetings import company, in_month, length, times, when

FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (-1, ""),
        (0, "today"),
        (1, "yesterday"),
        (3, "on Tuesday"),
        (6, "on Saturday"),
        (8, "on Thursday last week"),
        (11, "on 9 November"),
        (60, "on 21 September"),
        (61, "in September"),
        (370, "in November last year"),
        (800, "in September 2024"),
    ],
)
def test_a_day_is_named_as_one_would_say_it(ago: int, said: str) -> None:
    assert when(FRIDAY - timedelta(days=ago), FRIDAY) == said


def test_ten_days_back_across_two_weekends_a_date_is_clearer() -> None:
    monday = date(2026, 11, 23)
    assert when(monday - timedelta(days=10), monday) == "on 13 November"


def test_without_a_today_no_day_is_named() -> None:
    assert when(FRIDAY, date.min) == ""


def test_a_month_ahead_is_named_too() -> None:
    assert in_month(date(2027, 4, 1), FRIDAY) == "in April"


def test_a_length_has_a_round_name_or_none() -> None:
    assert length(60) == "the hour"
    assert length(90) == "the hour and a half"
    assert length(47) == "the time"
    assert length(None) == "the time"


def test_those_present_are_named_as_they_are_called() -> None:
    assert company([], is_formal=False) == "you"
    assert company(["Omar Haddad"], is_formal=False) == "you and Omar"
    assert company(["Dr Hana Sato"], is_formal=True) == "you and Dr Sato"
    assert company(["Omar Haddad", "Omar Lind"], is_formal=False) == (
        "you, Omar Haddad and Omar Lind"
    )
    assert company(["A B", "C D", "E F", "G H"], is_formal=False) == "you and your colleagues"
    assert company(["room-4@halden.example", "Recruiting Team"], is_formal=False) == "you"


def test_an_hour_with_two_people_is_thanked_for_as_that() -> None:
    met = Meeting(FRIDAY - timedelta(days=3), 60, ("Omar Haddad",))
    phrases = times([met], FRIDAY, is_formal=False)
    assert phrases[0] == "the hour that you and Omar gave me on Tuesday"
    assert len(set(phrases)) == len(phrases) >= 4


def test_an_hour_alone_can_be_given() -> None:
    phrases = times([Meeting(FRIDAY - timedelta(days=1), 30)], FRIDAY, is_formal=False)
    assert "giving me half an hour yesterday" in phrases


def test_two_interviews_are_two_conversations() -> None:
    met = [Meeting(FRIDAY - timedelta(days=ago), 60) for ago in (3, 10)]
    assert times(met, FRIDAY, is_formal=False)[0] == (
        "the two conversations with you, on Tuesday last week and on Tuesday"
    )
    assert times(met, FRIDAY, is_formal=False)[3].startswith("meeting me twice")


def test_three_interviews_are_counted_and_not_dated() -> None:
    met = [Meeting(FRIDAY - timedelta(days=ago)) for ago in (3, 10, 17)]
    assert times(met, FRIDAY, is_formal=False)[1] == "all three conversations"


def test_two_interviews_on_one_day_share_it() -> None:
    met = [Meeting(FRIDAY - timedelta(days=3), 30), Meeting(FRIDAY - timedelta(days=3), 60)]
    assert times(met, FRIDAY, is_formal=False)[1] == "both conversations on Tuesday"


def test_an_interview_to_come_is_not_thanked_for() -> None:
    assert times([Meeting(FRIDAY + timedelta(days=1), 60)], FRIDAY, is_formal=False) == ()
    assert times([], FRIDAY, is_formal=False) == ()


def test_a_dozen_interviews_are_several() -> None:
    met = [Meeting(FRIDAY - timedelta(days=ago)) for ago in range(12)]
    assert times(met, FRIDAY, is_formal=False)[0] == "the several conversations with you"
    assert times(met, FRIDAY, is_formal=False)[3] == "meeting me so often"
