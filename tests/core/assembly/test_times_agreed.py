"""A time that was offered and accepted is a meeting; one that was not, is none."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.core.reading.reading import Kind

RUTH = "Ruth Amsel <ruth@quarry.example>"
OFFER = (
    "Hi Ana,\n\nWe liked your application for Site Planner at Quarry Works. Would Wednesday 16 "
    "September at 9:00 suit you for a first conversation, or Thursday at 14:00?\n\nRuth Amsel"
)


def _story(mail, answer, **changes):
    known = {"to": RUTH, "id": "q2", "answers": "q1", "kind": Kind.OTHER}
    return [
        mail(9, RUTH, "Site Planner", OFFER, Kind.INTERVIEW, id="q1"),
        mail(10, "Ana Ruiz <ana@home.test>", "Re: Site Planner", answer, **(known | changes)),
    ]


def _meetings(assembled, mails):
    (application,) = assembled(mails).applications
    return [one.at for one in application.interviews]


NINE = datetime(2026, 9, 16, 9, tzinfo=UTC)


def test_a_time_that_was_accepted_is_a_meeting(assembled, mail):
    mails = _story(mail, "Hi Ruth,\n\nWednesday at 9:00 is perfect.\n\nAna")
    assert _meetings(assembled, mails) == [NINE]


def test_a_confirmation_of_it_is_the_same_meeting(assembled, mail):
    mails = _story(mail, "Hi Ruth,\n\nWednesday at 9:00 is perfect.\n\nAna")
    text = "Hi Ana,\n\nConfirming our conversation on Wednesday 16 September at 9:00.\n\nRuth"
    mails.append(mail(11, RUTH, "Re: Site Planner", text, Kind.INTERVIEW, answers="q2"))
    assert _meetings(assembled, mails) == [NINE]


def test_it_is_on_the_day_and_at_the_time_of_the_persons_own_clock(assembled, mail):
    singapore = ZoneInfo("Asia/Singapore")
    mails = _story(mail, "Hi Ruth,\n\nThursday at 14:00 is perfect.\n\nAna")
    text = "Hi Ana,\n\nOur second conversation is on Friday 18 September at 17:30.\n\nRuth"
    mails.append(mail(11, RUTH, "Re: Site Planner", text, Kind.INTERVIEW, answers="q2"))
    (application,) = assembled(mails, zone=singapore).applications
    assert [one.at.astimezone(singapore).isoformat() for one in application.interviews] == [
        "2026-09-17T14:00:00+08:00",
        "2026-09-18T17:30:00+08:00",
    ]


@pytest.mark.parametrize(
    "answer",
    [
        "Wednesday would work for me, but could we start at ten?",
        "I'm sorry, neither works for me. Would Friday be possible?",
        "I have decided to withdraw my application.",
    ],
)
def test_a_time_that_was_not_is_none(assembled, mail, answer):
    assert _meetings(assembled, _story(mail, f"Hi Ruth,\n\n{answer}\n\nAna")) == []


def test_a_yes_in_another_thread_is_to_something_else(assembled, mail):
    other = {"to": "Tom Vale <tom@else.example>", "answers": ""}
    mails = _story(mail, "Hi Tom,\n\nWednesday at 9:00 is perfect.\n\nAna", **other)
    found = assembled(mails).applications
    assert not any(one.interviews for one in found)


def test_a_meeting_that_is_moved_by_a_yes_counts_once(assembled, mail):
    mails = _story(mail, "Hi Ruth,\n\nWednesday at 9:00 is perfect.\n\nAna")
    move = "Hi Ana,\n\nCould we move our conversation to Friday 18 September at 11:00?\n\nRuth"
    mails += [
        mail(11, RUTH, "Re: Site Planner", move, Kind.INTERVIEW, id="q3", answers="q2"),
        mail(
            11.2, "Ana Ruiz <ana@home.test>", "Re: Site Planner", "Friday at 11 works. Ana",
            Kind.OTHER, to=RUTH, answers="q3",
        ),
    ]  # fmt: skip
    assert _meetings(assembled, mails) == [datetime(2026, 9, 18, 11, tzinfo=UTC)]


def test_a_calendar_part_says_the_same_day_to_the_minute(assembled, mail, invitation):
    mails = _story(mail, "Hi Ruth,\n\nWednesday is perfect.\n\nAna")
    part = invitation("quarry-1", 15 + 2 / 24, [RUTH])
    mails.append(
        mail(11, RUTH, "Site Planner", "Here is the invitation. Ruth", Kind.INTERVIEW,
             id="q3", answers="q2", calendar=part)
    )  # fmt: skip
    (application,) = assembled(mails).applications
    (interview,) = application.interviews
    assert (interview.at, interview.minutes) == (datetime(2026, 9, 16, 11, tzinfo=UTC), 60)


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/New_York"])
def test_a_calendar_part_without_a_zone_is_by_the_persons_own_clock(
    assembled, mail, invitation, zone
):
    part = re.sub(
        r"(DTSTART|DTEND):\d+T\d+Z",
        lambda line: f"{line[1]}:20260916T1{'6' if line[1] == 'DTSTART' else '7'}0000",
        invitation("quarry-1", 15, [RUTH]),
    )
    story = [mail(9, RUTH, "Site Planner", OFFER, Kind.INTERVIEW, id="q1", calendar=part)]
    (application,) = assembled(story, zone=ZoneInfo(zone)).applications
    (interview,) = application.interviews
    assert interview.at == datetime(2026, 9, 16, 16, tzinfo=ZoneInfo(zone))
    assert interview.minutes == 60
