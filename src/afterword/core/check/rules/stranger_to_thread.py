"""Stranger to the thread: the letter answers a thread its reader was never in.

## Why it costs you
A letter that lands with the wrong person makes two people wonder, and tells a stranger that
you were turned down.

## Instead
Write to somebody who wrote to you, or start a new letter to a new person.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.spans import Span


def _check(_letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    thread = {address.casefold() for address in context.thread_addresses}
    if thread and context.to_address and context.to_address.casefold() not in thread:
        yield Finding(Span(0, 0))


_THREAD = ("dana@rail.example", "ana@mailbox.example")

RULE = Rule(
    code="S702",
    name="stranger-to-thread",
    severity=Severity.WARNING,
    message="The person this goes to is not in the thread it answers.",
    check=_check,
    bad=(
        Example(
            "Hi Dana,\n\nThank you.\n\nAna",
            CheckContext(to_address="dana@railway.example", thread_addresses=_THREAD),
        ),
        Example(
            "Hi Omar,\n\nThank you.\n\nAna",
            CheckContext(to_address="omar@rail.example", thread_addresses=_THREAD),
        ),
    ),
    good=(
        Example(
            "Hi Dana,\n\nThank you.\n\nAna",
            CheckContext(to_address="Dana@Rail.example", thread_addresses=_THREAD),
        ),
        Example("Hi Dana,\n\nThank you.\n\nAna", CheckContext(to_address="dana@rail.example")),
    ),
)
