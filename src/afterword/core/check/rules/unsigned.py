"""Unsigned: closing words, and nobody's name below them.

## Why it costs you
Whoever reads many letters in a day finds you again by your name, and a letter that stops at "Kind
regards" looks as if it had been sent before it was done.

## Instead
Your name, on a line of its own. `afterword settings name "Ana Ruiz"` keeps it for the letters that
are laid out.
"""

from collections.abc import Iterator
from typing import Final

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.letters.purposes import PURPOSES, Purpose
from afterword.core.patterns import later

_CLOSING: Final = later(
    r"(?:(?:with |my |warm |kind |best |many |very |sincere |again )*(?:regards|wishes|thanks)|"
    r"(?:all the |the )?best|yours(?: sincerely| faithfully| truly)?|sincerely(?: yours)?|"
    r"cheers|warmly|gratefully|take care)[,.!]?"
)
"""A last line that closes a letter and is nobody's name."""


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    is_note = context.purpose is not None and PURPOSES[context.purpose].characters is not None
    if is_note or letter.sign_off is None or not letter.body:
        return
    last = letter.sign_off.of(letter.text).strip()
    if _CLOSING.fullmatch(last.lower()):
        yield Finding(letter.sign_off)


_THANKS = CheckContext(purpose=Purpose.THANK_YOU)

RULE = Rule(
    code="L503",
    name="unsigned",
    severity=Severity.WARNING,
    message="Nobody's name stands below the closing words.",
    check=_check,
    bad=(
        Example("Hi Dana,\n\nThank you for the hour on Tuesday.\n\nKind regards,", _THANKS),
        Example("Hi Dana,\n\nThank you for the hour on Tuesday.\n\nWith best wishes,\n", _THANKS),
    ),
    good=(
        Example("Hi Dana,\n\nThank you for the hour on Tuesday.\n\nKind regards,\nAna", _THANKS),
        Example("Hi Dana,\n\nThank you for the hour on Tuesday.\n\nBest, Ana", _THANKS),
        Example("Hi Dana,\n\nThank you for the hour on Tuesday.\n\nAna", _THANKS),
    ),
)
