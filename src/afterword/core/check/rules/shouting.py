"""Shouting: capitals, and more than one exclamation mark.

## Why it costs you
Warmth that is louder than the occasion is read as strain: answers rise with a slightly positive
tone and fall when it gushes (Boomerang 2016).

## Instead
One full stop says it.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Fix, Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Finding, Rule
from afterword.core.patterns import later
from afterword.core.spans import Span

_MARKS = later(r"[!¡！‼❗]+")
_CAPITALS = later(r"\b[A-Z]{3,}(?:['’][A-Z]+)?(?:[ ,]+[A-Z]{2,}(?:['’][A-Z]+)?){2,}\b")


def _check(letter: LetterText, _context: CheckContext) -> Iterator[Finding]:
    marks = [
        Span(found.start(), found.end())
        for part in letter.parts
        for found in _MARKS.finditer(letter.text, part.start, part.end)
    ]
    loud = [one for one in marks if one.end - one.start > 1]
    for one in loud or marks[2:]:
        yield Finding(one, fix=Fix(".", is_safe=True))
    for part in letter.parts:
        for found in _CAPITALS.finditer(letter.text, part.start, part.end):
            yield Finding(
                Span(found.start(), found.end()),
                severity=Severity.WARNING,
                message="Words in capitals can read as shouting.",
            )


RULE = Rule(
    code="L502",
    name="shouting",
    severity=Severity.INFO,
    message="More than one exclamation mark can read as strained.",
    check=_check,
    bad=(
        "Hi Dana!\n\nThank you for the hour! I loved it! All the best!\n\nAna",
        "Hi Dana,\n\nThank you so much!!\n\nAna",
        "Hi Dana,\n\nTHANK YOU VERY MUCH for the hour.\n\nAna",
    ),
    good=(
        "Hi Dana!\n\nThank you for the hour on Tuesday.\n\nAna",
        "Hi Dana,\n\nI passed the NEBOSH and the IOSH exam.\n\nAna",
    ),
)
