"""Who is thanked for a meeting, and from when on."""

from datetime import timedelta

import pytest
from tests.core.letters.planned import (
    AHEAD,
    JONAS,
    NOW,
    OPEN,
    PEOPLE,
    applied,
    letter_to,
    plan_letter,
)

from afterword.core.applications import Interview
from afterword.core.errors import Refused
from afterword.core.letters.planning import Plan
from afterword.core.letters.purposes import Purpose
from afterword.core.reading.reading import (
    HiringRole,
)
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint


def test_nobody_is_thanked_for_a_meeting_that_is_still_ahead() -> None:
    coming = applied(
        ("P1", HiringRole.INTERVIEWER, True), ("P2", None, True), **OPEN, interviews=(AHEAD,)
    )
    with pytest.raises(Refused, match="with Dana Kim and Omar Haddad is still ahead"):
        plan_letter(coming, PEOPLE)
    for purpose in (None, Purpose.INTERVIEW_THANK_YOU):
        with pytest.raises(Refused, match="with Omar Haddad is still ahead"):
            plan_letter(coming, PEOPLE, contact_id="P2", purpose=purpose)
    named = plan_letter(coming, PEOPLE, contact_id="P2", purpose=Purpose.REPLY)
    assert named.purpose is Purpose.REPLY
    after = NOW + timedelta(days=4)
    assert plan_letter(coming, PEOPLE, now=after).purpose is Purpose.INTERVIEW_THANK_YOU


def test_a_meeting_that_is_going_on_is_not_over() -> None:
    going_on = Interview(NOW - timedelta(minutes=20), 45, ("P1",))
    today = applied(("P1", None, True), **OPEN, interviews=(going_on,))
    with pytest.raises(Refused, match="still ahead"):
        plan_letter(today, PEOPLE)
    assert plan_letter(today, PEOPLE, now=NOW + timedelta(hours=1)).contact_id == "P1"


def test_who_was_talked_to_is_thanked_while_others_are_still_to_be_met() -> None:
    call = Interview(NOW - timedelta(days=2), 30, ("P4",))
    both = applied(
        ("P1", HiringRole.HIRING_MANAGER, True), ("P2", None, True), ("P4", None, True),
        **OPEN, interviews=(call, AHEAD),
    )  # fmt: skip
    plan = plan_letter(both, [*PEOPLE, JONAS])
    assert plan == Plan(Purpose.INTERVIEW_THANK_YOU, "P4")
    done = [letter_to("P4", Purpose.INTERVIEW_THANK_YOU)]
    assert plan_letter(both, [*PEOPLE, JONAS], done) == Plan(Purpose.CHECK_IN, "P4")


def test_who_is_met_a_second_time_was_met() -> None:
    first = Interview(NOW - timedelta(days=2), 30, ("P1",))
    again = applied(("P1", None, True), **OPEN, interviews=(first, AHEAD))
    assert plan_letter(again, PEOPLE, contact_id="P1").purpose is Purpose.INTERVIEW_THANK_YOU


def test_an_announced_interviewer_was_met_only_where_something_says_so() -> None:
    announced = applied(("P1", HiringRole.INTERVIEWER, True), **OPEN)
    with pytest.raises(Refused, match="noted on the application's page"):
        plan_letter(announced, PEOPLE)
    assert plan_letter(announced, PEOPLE, contact_id="P1").purpose is Purpose.CHECK_IN
    assert plan_letter(announced, PEOPLE, met=["P1"]).purpose is Purpose.INTERVIEW_THANK_YOU
    call = Touchpoint(
        "T4", "P1", NOW - timedelta(days=1), Direction.INBOUND, Channel.PHONE, Nature.CALL, "A7"
    )
    assert plan_letter(announced, PEOPLE, [call]).purpose is Purpose.INTERVIEW_THANK_YOU


def test_an_interview_of_long_ago_is_greeted_and_no_longer_thanked_for() -> None:
    long_ago = Interview(NOW - timedelta(days=70), 60, ("P1",))
    waiting = applied(("P1", None, True), **OPEN, interviews=(long_ago,))
    assert plan_letter(waiting, PEOPLE).purpose is Purpose.CHECK_IN
