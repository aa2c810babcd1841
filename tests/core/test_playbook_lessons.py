"""Months after advice a note of what came of it; a kind line for a refusal; interviews noted."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.lessons.kept import InterviewNote, Practice
from afterword.core.lessons.theme import Theme
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact, Participant
from afterword.core.playbook import playbook
from afterword.core.playbook.noting import note_steps
from afterword.core.reading.reading import HiringRole, ReachedStage, SenderKind
from afterword.core.settings import Settings
from afterword.core.steps import Step, StepKind, StepState
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

TOLD = datetime(2026, 3, 10, 16, 10, tzinfo=UTC)
DANA = Contact("P1", "Dana Kim", "dana@northbank.example")
ENDED = Application(
    "A1",
    "Northbank Rail",
    "Timetable planner",
    Stage.INTERVIEW,
    Outcome.REJECTED,
    rejection=Rejection(TOLD, Channel.MAIL, SenderKind.PERSON, ReachedStage.AFTER_INTERVIEW, "P1"),
    interviews=(Interview(TOLD - timedelta(days=6), 60, ("P1",)),),
    participants=(Participant("P1", HiringRole.HIRING_MANAGER, was_interviewer=True),),
)
PRACTISED = Practice(
    "E1",
    Theme.EXAMPLES_AND_DEPTH,
    "Ninety seconds, one number.",
    TOLD + timedelta(days=10),
    "digest",
    "P1",
    "A1",
    TOLD + timedelta(days=20),
)


def touch(
    number: int, day: float, direction: Direction, nature: Nature, **more: object
) -> Touchpoint:
    at = TOLD + timedelta(days=day)
    one = Touchpoint(f"T{number}", "P1", at, direction, Channel.MAIL, nature, "A1")
    return replace(one, **more)


ASKED = touch(1, 2, Direction.OUTBOUND, Nature.MESSAGE, purpose=Purpose.THANK_AND_ASK)
ADVISED = touch(2, 5, Direction.INBOUND, Nature.ADVICE)
THANKED = touch(3, 6, Direction.OUTBOUND, Nature.MESSAGE, purpose=Purpose.ADVICE_THANKS)
REFUSED = touch(4, 5, Direction.INBOUND, Nature.NO_ADVICE)


def steps(after: float, *touches: Touchpoint, practices: tuple[Practice, ...] = ()) -> list[Step]:
    now = TOLD + timedelta(days=after)
    return playbook(ENDED, touches, now, Settings(), [DANA], practices=practices)


def telling(found: list[Step]) -> list[StepState]:
    return [one.state for one in found if one.kind is StepKind.TELL_OUTCOME]


def test_what_came_of_advice_is_told_three_to_six_months_after_it() -> None:
    told = (ASKED, ADVISED, THANKED)
    assert telling(steps(60, *told, practices=(PRACTISED,))) == [StepState.LATER]
    assert telling(steps(100, *told, practices=(PRACTISED,))) == [StepState.OPEN]
    assert telling(steps(180, *told, practices=(PRACTISED,))) == [StepState.OPEN]
    assert telling(steps(190, *told, practices=(PRACTISED,))) == [StepState.PASSED]


def test_nothing_is_told_where_nothing_was_practised() -> None:
    told = (ASKED, ADVISED, THANKED)
    assert telling(steps(100, *told)) == []
    still_open = replace(PRACTISED, done_at=None)
    assert telling(steps(100, *told, practices=(still_open,))) == []
    by_another = replace(PRACTISED, contact_id="P2")
    assert telling(steps(100, *told, practices=(by_another,))) == []


def test_what_came_of_it_is_told_once() -> None:
    wrote = touch(9, 100, Direction.OUTBOUND, Nature.MESSAGE, purpose=Purpose.CHECK_IN)
    told = (ASKED, ADVISED, THANKED, wrote)
    assert telling(steps(110, *told, practices=(PRACTISED,))) == []


def test_a_refusal_is_thanked_with_a_line_and_never_asked_again() -> None:
    found = steps(6, ASKED, REFUSED)
    kinds = {one.kind for one in found if one.state is StepState.OPEN}
    assert StepKind.ASK_ADVICE not in kinds
    assert StepKind.REMIND not in kinds
    (thanks,) = [one for one in found if one.kind is StepKind.THANK_FOR_ADVICE]
    assert (thanks.state, thanks.purpose) == (StepState.OPEN, Purpose.REPLY)
    wrote = touch(9, 7, Direction.OUTBOUND, Nature.MESSAGE)
    later = steps(8, ASKED, REFUSED, wrote)
    assert not [one for one in later if one.kind is StepKind.THANK_FOR_ADVICE]


RUNNING = Application(
    "A2", "Westisle", None, Stage.INTERVIEW, interviews=(Interview(TOLD, 45, ("P1",)),)
)


def noting(after_minutes: float, *notes: InterviewNote) -> list[Step]:
    return note_steps([RUNNING], notes, TOLD + timedelta(minutes=after_minutes), UTC)


def test_an_interview_is_asked_about_once_it_is_over_and_for_three_days() -> None:
    day = 24 * 60
    assert noting(30) == []
    (now,) = noting(46)
    assert (now.kind, now.state, now.application_id) == (
        StepKind.NOTE_INTERVIEW,
        StepState.OPEN,
        "A2",
    )
    assert len(noting(day)) == 1
    assert noting(4 * day) == []


def test_an_interview_that_is_written_down_is_asked_about_no_more() -> None:
    assert noting(60, InterviewNote("A2", TOLD, liked="the view")) == []
    assert len(noting(60, InterviewNote("A2", TOLD))) == 1
