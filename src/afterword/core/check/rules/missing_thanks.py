"""Missing thanks: a letter whose purpose is to thank, and that thanks for nothing.

## Why it costs you
The thanks is what the reader remembers. Writers undervalue it: they overestimate how awkward it
is and underestimate how much it pleases (Kumar & Epley 2018).

## Instead
Thank for one thing that was given: the hour, the conversation, the honest answer.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.moves import moves_of
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.letters.purposes import PURPOSES, Move, Purpose
from afterword.core.spans import Span


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    if context.purpose is None or Move.THANK_FOR_TIME not in PURPOSES[context.purpose].needs:
        return
    if letter.body and not moves_of(letter).get(Move.THANK_FOR_TIME):
        first = letter.body[0].span
        yield Finding(Span(first.start, first.start))


_THANKS = CheckContext(purpose=Purpose.THANK_YOU)

RULE = Rule(
    code="M201",
    name="missing-thanks",
    severity=Severity.WARNING,
    message="A reader may look for a word of thanks here; one sentence is enough.",
    check=_check,
    bad=(
        Example(
            "Hi Dana,\n\nI heard about the decision. Please keep me in mind.\n\nBest,\nAna", _THANKS
        ),
        Example(
            "Dear Ms Kim,\n\nThe Sunday timetable is a hard problem. If a place opens, please "
            "keep me in mind.\n\nAna",
            CheckContext(purpose=Purpose.THANK_AND_ASK),
        ),
    ),
    good=(
        Example(
            "Hi Dana,\n\nThank you for the hour on Tuesday. I enjoyed the whiteboard. Please "
            "keep me in mind.\n\nBest,\nAna",
            _THANKS,
        ),
        Example(
            "Hi Dana,\n\nI read a piece on night buses and thought of your depots.\n\nBest,\nAna",
            CheckContext(purpose=Purpose.ARTICLE),
        ),
    ),
)
