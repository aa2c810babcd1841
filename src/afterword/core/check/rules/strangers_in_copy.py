"""Strangers in copy: people who were never in the thread would read along.

## Why it costs you
A copy that reaches another candidate, a friend or a former boss tells them that you were turned
down, and tells the reader that you tell everybody.

## Instead
Write to the one person it is for. Whoever was in the thread may stay in copy.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.messages.message import Address
from afterword.core.reading.domains import own_domain
from afterword.core.spans import Span


def _check(_letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    thread = {one.casefold() for one in context.thread_addresses}
    house = own_domain((context.to_address or "").rpartition("@")[2])
    for one in context.cc:
        is_colleague = house is not None and own_domain(one.domain) == house
        if one.address.casefold() not in thread and not is_colleague:
            yield Finding(
                Span(0, 0), message=f"{one.name or one.address} would read along, who never has."
            )


def _copied(*addresses: str) -> CheckContext:
    return CheckContext(
        to_address="dana@rail.example",
        cc=tuple(Address("", one) for one in addresses),
        thread_addresses=("dana@rail.example", "jo@agency.example"),
    )


_LETTER = "Hi Dana,\n\nThank you for the hour on Tuesday.\n\nAna"

RULE = Rule(
    code="S703",
    name="strangers-in-copy",
    severity=Severity.WARNING,
    message="Somebody would read along who was never in this thread.",
    check=_check,
    bad=(
        Example(_LETTER, _copied("ben@mail.example")),
        Example(_LETTER, _copied("jo@agency.example", "carla@gmail.com")),
    ),
    good=(
        Example(_LETTER, _copied("omar@rail.example")),
        Example(_LETTER, _copied("jo@agency.example")),
        _LETTER,
    ),
)
