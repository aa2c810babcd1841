"""A time in a mail is one of somebody's clock: the one it names, else the person's own."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.reading.appointments.appointments import find_appointment, find_offers
from afterword.core.reading.appointments.clock_zones import clock_zone

NEW_YORK = ZoneInfo("America/New_York")
SINGAPORE = ZoneInfo("Asia/Singapore")
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("zone", "hour"), [(UTC, 17), (NEW_YORK, 22), (SINGAPORE, 9), (BERLIN, 16)]
)
def test_a_time_is_one_of_the_persons_own_clock(mail, zone, hour):
    found = find_appointment(mail("See you for the interview on Thursday at 17:00."), zone)
    assert found == datetime(2026, 11, 26, hour, tzinfo=UTC)
    assert found.astimezone(zone).date().isoformat() == "2026-11-26"


def test_a_day_without_a_time_is_that_day_where_the_person_lives(mail):
    auckland = ZoneInfo("Pacific/Auckland")
    found = find_appointment(mail("See you for the interview on Thursday 26 November."), auckland)
    assert found.astimezone(auckland).isoformat() == "2026-11-26T12:00:00+13:00"


def test_tomorrow_is_the_day_after_it_was_sent_where_the_person_lives(mail):
    late = mail("Your interview is tomorrow at 10:00.", date="Tue, 24 Nov 2026 01:30:00 +0000")
    assert find_appointment(late, NEW_YORK) == datetime(2026, 11, 24, 15, tzinfo=UTC)
    asked = mail("Could you do tomorrow at 9am?", date="Tue, 24 Nov 2026 01:30:00 +0000")
    assert [one.day.day for one in find_offers(asked, NEW_YORK)] == [24]


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("Your interview is on Thursday at 2pm EST.", 19),
        ("Your interview is on Thursday at 2:00 PM (ET).", 19),
        ("Your interview is on Thursday at 2 p.m. Pacific Time.", 22),
        ("Your interview is on Thursday at 14:00 CET.", 13),
        ("Your interview is on Thursday at 14:00 (GMT).", 14),
        ("Interview details\n\nDate: Thursday, 26 November 2026\nTime: 2.00 PM Central Time", 20),
        ("Your interview is on Thursday at 2pm ET / 7pm UK time.", 19),
    ],
)
def test_a_clock_that_is_named_goes_before_the_persons_own(mail, words, hour):
    found = find_appointment(mail(f"Dear Ana,\n\n{words}\n"), BERLIN)
    assert found == datetime(2026, 11, 26, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    "words",
    [
        "L'entretien aura lieu jeudi à 14:00 et durera une heure.",
        "See you for the interview on Thursday at 14:00, Central Library, room 4.",
        "See you for the interview on Thursday at 14:00 Pacific House.",
        "See you for the interview on Thursday at 2pm IST.",
        "The EST team will see you for the interview on Thursday at 14:00.",
    ],
)
def test_what_only_looks_like_a_clock_is_none(mail, words):
    assert clock_zone(mail(words), BERLIN) is BERLIN
