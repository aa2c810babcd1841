"""Windows, and what comes first."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.steps import Step, StepKind, StepState, Window, urgency

START = datetime(2026, 3, 10, 9, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WEEK = Window(START, START + DAY, START + 7 * DAY)


@pytest.mark.parametrize(
    ("now", "cooled_at", "state"),
    [
        (START - HOUR, None, StepState.LATER),
        (START - HOUR, START, StepState.HELD),
        (START - HOUR, START + HOUR, StepState.HELD),
        (START - HOUR, START - HOUR, StepState.LATER),
        (START - 3 * HOUR, START - HOUR, StepState.LATER),
        (START, START, StepState.OPEN),
        (START + 7 * DAY, None, StepState.OPEN),
        (START + 7 * DAY + HOUR, None, StepState.PASSED),
    ],
)
def test_a_window_is_open_from_its_first_to_its_last_moment(
    now: datetime, cooled_at: datetime | None, state: StepState
) -> None:
    assert WEEK.state(now, cooled_at) is state


def test_a_window_that_would_close_before_it_opens_stays_a_day() -> None:
    found = Window.fitted(START, START - DAY, START - 2 * DAY)
    assert found == Window(START, START, START + DAY)


def test_the_best_moment_lies_inside() -> None:
    found = Window.fitted(START, START + 9 * DAY, START + 7 * DAY)
    assert found.best == found.latest == START + 7 * DAY


def step(kind: StepKind, state: StepState = StepState.OPEN, days: int = 1) -> Step:
    best = START + days * DAY
    return Step(kind, state, Window(START, best, START + 30 * DAY), "Why.")


def test_open_comes_before_held_before_later_before_passed() -> None:
    states = [StepState.PASSED, StepState.LATER, StepState.HELD, StepState.OPEN]
    found = sorted((step(StepKind.THANK, state) for state in states), key=urgency)
    assert [one.state for one in found] == states[::-1]


def test_a_letter_in_hand_and_an_open_door_come_first_and_a_look_at_the_board_last() -> None:
    kinds = [
        StepKind.CHECK_IN,
        StepKind.WATCH,
        StepKind.CONNECT,
        StepKind.THANK,
        StepKind.OPEN_DOOR,
        StepKind.CONFIRM_SENT,
    ]
    found = sorted((step(one) for one in kinds), key=urgency)
    assert [one.kind for one in found] == kinds[::-1]


def test_among_equals_the_one_that_is_best_done_sooner_comes_first() -> None:
    late, soon = step(StepKind.THANK, days=5), step(StepKind.ASK_ADVICE, days=2)
    assert sorted([late, soon], key=urgency) == [soon, late]
