"""Unsafe header: a line break or an invisible character in the subject or an address.

## Why it costs you
A hidden line break in a subject can add a recipient nobody chose. Afterword never lets one out;
this says so before you press send.

## Instead
Type the subject again as one plain line.
"""

import unicodedata
from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.spans import Span


def _check(_letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    values = (
        context.subject,
        context.to_name,
        context.to_address,
        *(part for one in context.cc for part in (one.name, one.address)),
    )
    if any(value and _is_unsafe(value) for value in values):
        yield Finding(Span(0, 0))


def _is_unsafe(value: str) -> bool:
    """Tell whether a value holds control or direction characters, plain or as encoded words."""
    folded = value.lower().replace("=0d", "\r").replace("=0a", "\n") if "=?" in value else value
    return any(unicodedata.category(char) in {"Cc", "Cf", "Zl", "Zp"} for char in folded)


RULE = Rule(
    code="S705",
    name="unsafe-header",
    severity=Severity.ERROR,
    message="The subject or the address holds a hidden line break or character.",
    check=_check,
    bad=(
        Example("Hi,\n\nThank you.\n\nAna", CheckContext(subject="Re: Hi\r\nBcc: x@y.example")),
        Example("Hi Dana,\n\nThank you.\n\nAna", CheckContext(subject="=?utf-8?q?Hi=0ABcc:_x?=")),
        Example("Hi Dana,\n\nThank you.\n\nAna", CheckContext(to_name="Dana\u202e Kim")),
    ),
    good=(
        Example("Hi Dana,\n\nThank you.\n\nAna", CheckContext(subject="Re: Interview on Tuesday")),
        Example("Hi Dana,\n\nThank you.\n\nAna", CheckContext(subject="Re: Gespräch – Dienstag")),
    ),
)
