"""Invitations with a note: a few a month, and said in words when they are used up."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core.letters.purposes import Purpose
from afterword.core.playbook.budget import notes_left, notes_sent, within_budget
from afterword.core.settings import Settings
from afterword.core.steps import Step, StepKind, StepState, Window
from afterword.core.touchpoints import Channel, Direction, Touchpoint

NOW = datetime(2026, 11, 19, 12, tzinfo=UTC)
WINDOW = Window(NOW, NOW, NOW + timedelta(days=30))
STEP = Step(
    StepKind.CONNECT,
    StepState.OPEN,
    WINDOW,
    "Dana wrote back, so an invitation comes as no surprise.",
    contact_id="P1",
    purpose=Purpose.LINKEDIN_NOTE,
)
TWO = Settings(linkedin_notes_per_month=2)


def note(at: datetime, purpose: Purpose = Purpose.LINKEDIN_NOTE) -> Touchpoint:
    return Touchpoint(f"T{at}", "P9", at, Direction.OUTBOUND, Channel.LINKEDIN, purpose=purpose)


def test_notes_of_this_month_to_anybody_count_and_nothing_else_does() -> None:
    sent = notes_sent(
        [
            note(datetime(2026, 10, 31, 23, tzinfo=UTC)),
            note(datetime(2026, 11, 2, tzinfo=UTC)),
            note(NOW + timedelta(hours=1)),
            note(datetime(2026, 11, 3, tzinfo=UTC), Purpose.CHECK_IN),
            replace(note(datetime(2026, 11, 4, tzinfo=UTC)), direction=Direction.INBOUND),
        ]
    )
    assert notes_left(sent, NOW, TWO, UTC) == 1
    assert notes_left(sent, NOW, TWO, ZoneInfo("Asia/Tokyo")) == 0  # there it was November


def test_an_invitation_with_a_note_left_stays_as_it_is() -> None:
    assert within_budget([STEP], [], NOW, TWO, UTC) == [STEP]


def test_without_a_note_left_the_invitation_is_offered_without_one_and_says_so() -> None:
    sent = [NOW - timedelta(days=1), NOW - timedelta(days=2)]
    (step,) = within_budget([STEP], sent, NOW, TWO, UTC)
    assert step.purpose is None
    assert (step.kind, step.state, step.window) == (STEP.kind, STEP.state, STEP.window)
    assert step.why == (
        "Dana wrote back, so an invitation comes as no surprise; this month's 2 notes are used, "
        "so send it without one, or with one in December."
    )


def test_the_notes_left_go_to_the_most_pressing_invitations() -> None:
    steps = [replace(STEP, contact_id=f"P{n}") for n in range(3)]
    found = within_budget(steps, [NOW - timedelta(days=1)], NOW, TWO, UTC)
    assert [one.purpose is not None for one in found] == [True, False, False]


def test_letters_and_invitations_for_later_are_left_alone() -> None:
    later = replace(STEP, state=StepState.LATER)
    letter = replace(STEP, kind=StepKind.THANK, purpose=Purpose.THANK_YOU)
    none = Settings(linkedin_notes_per_month=0)
    assert within_budget([later, letter], [], NOW, none, UTC) == [later, letter]
    (step,) = within_budget([STEP], [], NOW, none, UTC)
    assert step.why.endswith("; invitations carry no note in your settings.")
