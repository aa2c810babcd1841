"""What a step says is true on the day it is read, also while the step is still to come."""

from datetime import date

import pytest
from tests.core.playing import (
    MANAGER,
    ONE_HOST,
    TOLD,
    TWO_HOSTS,
    days,
    only,
    rejected,
    sent,
    steps,
)

from afterword.core.letters.purposes import Purpose
from afterword.core.reading.reading import Door, OpenDoor, Reason
from afterword.core.steps import StepKind, StepState


def test_nobody_is_said_to_be_silent_a_minute_after_they_were_asked() -> None:
    asked = sent(Purpose.THANK_AND_ASK, TOLD + days(2))
    step = only(StepKind.REMIND, steps(ONE_HOST, asked, after=2.01))
    assert step.state is StepState.LATER
    assert "not answered" not in step.why
    assert "usual" not in step.why
    assert "if no answer has come by then" in step.why


def test_once_the_days_are_over_it_is_said_that_no_answer_is_usual() -> None:
    asked = sent(Purpose.THANK_AND_ASK, TOLD + days(2))
    step = only(StepKind.REMIND, steps(ONE_HOST, asked, after=17))
    assert step.state is StepState.OPEN
    assert "has not answered your question, which is usual" in step.why


def test_an_invitation_still_to_come_does_not_say_that_they_know_you_by_now() -> None:
    later = only(StepKind.CONNECT, steps(ONE_HOST, after=2))
    assert later.state is StepState.LATER
    assert "by now" not in later.why
    assert "by now" in only(StepKind.CONNECT, steps(ONE_HOST, after=8)).why


def test_a_question_still_to_come_is_said_to_come_after_the_thanks() -> None:
    thanked = sent(Purpose.THANK_YOU, TOLD + days(2))
    later = only(StepKind.ASK_ADVICE, steps(TWO_HOSTS, thanked, after=2.01))
    assert later.state is StepState.LATER
    assert "some days after the thank-you" in later.why
    now = only(StepKind.ASK_ADVICE, steps(TWO_HOSTS, thanked, after=9))
    assert now.state is StepState.OPEN
    assert "some days after" not in now.why


@pytest.mark.parametrize("reason", [Reason.FILLED, Reason.CANCELLED, Reason.PAUSED])
def test_a_look_at_the_jobs_page_is_for_some_weeks_later(reason: Reason) -> None:
    told = rejected(MANAGER, reason=reason)
    later = only(StepKind.WATCH, steps(told, after=2))
    assert later.state is StepState.LATER
    assert "some weeks from the news" in later.why
    opened = only(StepKind.WATCH, steps(told, after=50))
    assert opened.state is StepState.OPEN
    assert "some weeks from the news" not in opened.why


def test_a_door_that_opens_on_a_day_does_not_ask_for_a_look_now() -> None:
    told = rejected(MANAGER, door=OpenDoor(Door.REAPPLY, "", date(2026, 9, 1)))
    later = only(StepKind.OPEN_DOOR, steps(told, after=3))
    assert later.state is StepState.LATER
    assert "now" not in later.why.split()
    assert "when the time comes" in later.why


def test_no_step_to_come_speaks_of_what_has_not_happened() -> None:
    told = rejected(MANAGER, reason=Reason.FILLED)
    asked = sent(Purpose.THANK_AND_ASK, TOLD + days(2))
    for touchpoints in ((), (asked,)):
        for step in steps(told, *touchpoints, after=2.01):
            if step.state is StepState.LATER:
                for words in ("has not answered", "by now", "gone by", "not too late"):
                    assert words not in step.why
