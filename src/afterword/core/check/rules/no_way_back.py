"""No way back: a letter that closes the door behind itself.

## Why it costs you
Runners-up do get hired later, and somebody who likes you cannot act on what you never said.

## Instead
One plain sentence: "If something comes up where I might fit, please keep me in mind."
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Fix, Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.moves import moves_of
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.letters.purposes import PURPOSES, Move, Purpose
from afterword.core.spans import Span


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    if context.purpose is None or Move.KEEP_IN_MIND not in PURPOSES[context.purpose].needs:
        return
    if letter.body and not moves_of(letter).get(Move.KEEP_IN_MIND):
        last = letter.body[-1].span
        added = " If something comes up where I might fit, please keep me in mind."
        yield Finding(Span(last.end, last.end), fix=Fix(added))


_THANKS = CheckContext(purpose=Purpose.THANK_YOU)

RULE = Rule(
    code="M202",
    name="no-way-back",
    severity=Severity.INFO,
    message="Nothing here says that you would like to hear from them again.",
    check=_check,
    bad=(
        Example("Hi Dana,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna", _THANKS),
        Example(
            "Hi Dana,\n\nThank you for the hour. I enjoyed the whiteboard.\n\nBest,\nAna", _THANKS
        ),
    ),
    good=(
        Example(
            "Hi Dana,\n\nThank you for the hour on Tuesday. I enjoyed hearing how you plan the "
            "night trains. If something comes up where I might fit, please keep me in mind.\n\n"
            "Best,\nAna",
            _THANKS,
        ),
        Example(
            "Hi Dana,\n\nCongratulations on the new line.\n\nBest,\nAna",
            CheckContext(purpose=Purpose.CONGRATULATION),
        ),
    ),
)
