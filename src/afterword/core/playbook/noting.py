"""Three lines while an interview is fresh: the same evening, and the days after."""

from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo
from typing import Final

from afterword.core.applications import Application
from afterword.core.lessons.kept import InterviewNote
from afterword.core.steps import Step, StepKind, Window
from afterword.core.workdays import days_later

USUAL_MINUTES: Final = 60
"""How long an interview is taken to be where the invitation does not say."""
FRESH_DAYS: Final = 3
"""Days after an interview it is still asked about (judgement: memory of detail fades fast)."""


def note_steps(
    applications: Iterable[Application],
    notes: Iterable[InterviewNote],
    now: datetime,
    timezone: tzinfo,
) -> list[Step]:
    """Ask about each interview that is over and of which nothing is written down yet.

    Args:
        applications: All there are.
        notes: What was written after interviews.
        now: The present moment, aware.
        timezone: Where the person lives.

    Returns:
        Steps that are open; an interview long past is not asked about.
    """
    written = {(one.application_id, one.held_at) for one in notes if not one.is_empty}
    steps = []
    for one in applications:
        for interview in one.interviews:
            over = interview.at + timedelta(minutes=interview.minutes or USUAL_MINUTES)
            closes = days_later(interview.at, FRESH_DAYS, timezone)
            if (one.id, interview.at) in written or not over <= now <= closes:
                continue
            window = Window.fitted(over, over, closes)
            about = one.organisation or "them"
            why = f"You talked with {about}; three lines while it is fresh are worth a lot later."
            steps.append(Step(StepKind.NOTE_INTERVIEW, window.state(now), window, why, one.id))
    return steps
