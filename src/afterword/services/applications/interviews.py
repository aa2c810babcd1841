"""Three lines while an interview is fresh, kept for each interview."""

from dataclasses import dataclass
from datetime import timedelta

from afterword.core.applications import Application, Interview
from afterword.core.errors import Invalid, NotFound
from afterword.core.lessons.kept import InterviewNote
from afterword.core.ports import Store
from afterword.services.moment import Moment

_LONGEST = 4_000
"""Characters of one line of a note on an interview: two pages (judgement)."""


@dataclass(frozen=True, slots=True)
class Question:
    """One of the three lines."""

    key: str
    text: str


QUESTIONS = (
    Question("talked", "What did you talk about?"),
    Question("liked", "What did you like?"),
    Question("differently", "What would you do differently?"),
)


def held(application: Application, moment: Moment) -> list[Interview]:
    """Return the interviews that have begun, the latest first."""
    past = [one for one in application.interviews if one.at <= moment.now]
    return sorted(past, key=lambda one: one.at, reverse=True)


def upcoming(application: Application, moment: Moment) -> Interview | None:
    """Return the next interview, or the one that is going on; None where there is none."""
    still = [
        one
        for one in application.interviews
        if one.at + timedelta(minutes=one.minutes or 0) >= moment.now
    ]
    return min(still, key=lambda one: one.at, default=None)


def find_held(application: Application, moment: Moment, day: str = "") -> Interview:
    """Return the interview that is meant: the latest, or the one on a day.

    Args:
        application: Which application.
        moment: When and where.
        day: As ``2026-03-12``, where the person lives; empty for the latest.

    Raises:
        NotFound: There was none, or none on that day.
    """
    past = held(application, moment)
    if not past:
        raise NotFound(
            f"No interview of {application.id} has taken place yet, as far as the mail shows."
        )
    if not day:
        return past[0]
    for one in past:
        if one.at.astimezone(moment.zone).date().isoformat() == day:
            return one
    days = ", ".join(one.at.astimezone(moment.zone).date().isoformat() for one in past)
    raise NotFound(f"There was no interview on {day}; there were on {days}.")


def note_of(store: Store, application: Application, interview: Interview) -> InterviewNote:
    """Return what was written after an interview; empty where nothing was."""
    for one in store.interview_notes():
        if (one.application_id, one.held_at) == (application.id, interview.at):
            return one
    return InterviewNote(application.id, interview.at)


def keep_note(store: Store, note: InterviewNote) -> None:
    """Keep what was written after an interview.

    Raises:
        Invalid: A line is too long, or there is nothing at all.
    """
    lines = (note.talked, note.liked, note.differently)
    if any(len(one) > _LONGEST for one in lines):
        raise Invalid("Three lines are enough; this one is too long to be kept.")
    if note.is_empty and note_of_key(store, note) is None:
        raise Invalid("Nothing was written, so nothing was kept.")
    store.save_interview_note(note)


def note_of_key(store: Store, note: InterviewNote) -> InterviewNote | None:
    """Return what is kept already of the same interview."""
    same = (note.application_id, note.held_at)
    return next(
        (one for one in store.interview_notes() if (one.application_id, one.held_at) == same), None
    )
