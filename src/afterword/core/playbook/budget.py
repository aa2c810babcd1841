"""How many invitations with a note are left in a month, and what is said when they are used up.

A free account on LinkedIn may add a note to a few invitations a month. An invitation without a
note is always possible, so a step is never withheld: it says so.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo

from afterword.core.letters.purposes import Purpose
from afterword.core.settings import Settings
from afterword.core.steps import Step, StepState
from afterword.core.touchpoints import Direction, Touchpoint
from afterword.core.wording import count, month
from afterword.core.workdays import add_months, local_day


def notes_sent(touchpoints: Iterable[Touchpoint]) -> tuple[datetime, ...]:
    """Return when notes for invitations went out, or were placed; to anybody."""
    return tuple(
        one.at
        for one in touchpoints
        if one.direction is Direction.OUTBOUND and one.purpose is Purpose.LINKEDIN_NOTE
    )


def notes_left(
    sent: Iterable[datetime], now: datetime, settings: Settings, timezone: tzinfo
) -> int:
    """Return how many notes are left in this calendar month, where the person lives."""
    today = local_day(now, timezone)
    used = sum(
        (day.year, day.month) == (today.year, today.month)
        for day in (local_day(at, timezone) for at in sent if at <= now)
    )
    return max(settings.linkedin_notes_per_month - used, 0)


def within_budget(
    steps: Sequence[Step],
    sent: Iterable[datetime],
    now: datetime,
    settings: Settings,
    timezone: tzinfo,
) -> list[Step]:
    """Say of each invitation whether a note is left for it.

    Args:
        steps: The most pressing first.
        sent: When notes went out, as `notes_sent` returns it.
        now: The present moment, aware.
        settings: The budget.
        timezone: Where the person lives; months begin and end there.

    Returns:
        The steps in the same order. Those no note is left for have no letter, and say so.
    """
    left = notes_left(sent, now, settings, timezone)
    found: list[Step] = []
    for step in steps:
        is_open = step.state in {StepState.OPEN, StepState.HELD}
        if step.purpose is not Purpose.LINKEDIN_NOTE or not is_open:
            found.append(step)
        elif left:
            found.append(step)
            left -= 1
        else:
            found.append(_without_note(step, settings, local_day(now, timezone)))
    return found


def _without_note(step: Step, settings: Settings, today: date) -> Step:
    budget = settings.linkedin_notes_per_month
    said = "invitations carry no note in your settings"
    if budget:
        used = count(budget, "note")
        verb = "is" if budget == 1 else "are"
        following = month(add_months(today, 1).month)
        said = (
            f"this month's {used} {verb} used, so send it without one, or with one in {following}"
        )
    return replace(step, purpose=None, why=f"{step.why.removesuffix('.')}; {said}.")
