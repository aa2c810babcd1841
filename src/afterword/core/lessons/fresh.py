"""What was written down after an interview, as answers a letter can be laid out from."""

from collections.abc import Iterable
from typing import Final

from afterword.core.applications import Application
from afterword.core.lessons.kept import InterviewNote
from afterword.core.letters.letter import Answers
from afterword.core.letters.purposes import Purpose

_SPEAK_OF_IT: Final = frozenset(
    {
        Purpose.THANK_YOU,
        Purpose.THANK_AND_ASK,
        Purpose.ADVICE_REQUEST,
        Purpose.INTERVIEW_THANK_YOU,
    }
)
"""Letters that speak of the interview itself."""


def answers_from(
    application: Application,
    reader_id: str,
    purpose: Purpose,
    notes: Iterable[InterviewNote],
) -> Answers:
    """Return the answers that the notes already hold; a letter to somebody else has its own.

    The latest interview with the reader counts; where nobody knows who was there, the latest one.
    """
    if purpose not in _SPEAK_OF_IT:
        return Answers()
    written = {one.held_at: one for one in notes if one.application_id == application.id}
    held = [one for one in application.interviews if one.at in written]
    theirs = [one for one in held if reader_id in one.with_]
    nobody_named = [one for one in held if not one.with_]
    latest = max(theirs or nobody_named, key=lambda one: one.at, default=None)
    if latest is None:
        return Answers()
    note = written[latest.at]
    return Answers(enjoyed=note.liked, learned=note.talked, differently=note.differently)
