"""Nothing specific: a thank-you that could have been written by anybody.

## Why it costs you
A letter of stock sentences is read as one, however kind. What only you could have noticed is what
the reader remembers.

## Instead
One thing you enjoyed talking about, or one thing you learned. A few words are plenty.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.moves import moves_of
from afterword.core.check.particular import says_something_particular
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.letters.purposes import Move, Purpose
from afterword.core.spans import Span

_PERSONAL = frozenset({Purpose.THANK_YOU, Purpose.THANK_AND_ASK, Purpose.INTERVIEW_THANK_YOU})


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    if context.purpose not in _PERSONAL or not letter.body:
        return
    moves = moves_of(letter)
    if moves.get(Move.ENJOYED) or moves.get(Move.LEARNED):
        return
    if not says_something_particular(letter, context):
        first = letter.body[0].span
        yield Finding(Span(first.end, first.end))


_THANKS = CheckContext(purpose=Purpose.THANK_YOU)

RULE = Rule(
    code="M204",
    name="nothing-specific",
    severity=Severity.INFO,
    message="Nothing here could only have come from you; one thing you enjoyed would do it.",
    check=_check,
    bad=(
        Example(
            "Hi Dana,\n\nThank you for your time. Please keep me in mind.\n\nBest,\nAna", _THANKS
        ),
        Example(
            "Hi Dana,\n\nThank you for calling. Keep me in mind, please.\n\nBest,\nAna", _THANKS
        ),
    ),
    good=(
        Example(
            "Hi Dana,\n\nThank you for your time. I enjoyed working through the Sunday timetable. "
            "Please keep me in mind.\n\nBest,\nAna",
            _THANKS,
        ),
        Example(
            "Hi Dana,\n\nThank you for your advice.\n\nBest,\nAna",
            CheckContext(purpose=Purpose.ADVICE_THANKS),
        ),
    ),
)
