"""No-reply address: the letter goes to a machine nobody reads.

## Why it costs you
63 % of rejections come from such an address (Talent Board 2021). A letter sent there reaches
nobody, and the writer waits for an answer that cannot come.

## Instead
Write to a person from the thread, or ask the recruiter for an address.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.reading.sender import is_no_reply
from afterword.core.spans import Span


def _check(_letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    if context.to_address and is_no_reply(context.to_address):
        yield Finding(Span(0, 0))


RULE = Rule(
    code="S701",
    name="no-reply-address",
    severity=Severity.ERROR,
    message="Nobody reads this address; the letter needs a person's.",
    check=_check,
    bad=(
        Example("Hi Dana,\n\nThank you.\n\nAna", CheckContext(to_address="no-reply@rail.example")),
        Example("Hi Dana,\n\nThank you.\n\nAna", CheckContext(to_address="DoNotReply@x.example")),
    ),
    good=(
        Example("Hi Dana,\n\nThank you.\n\nAna", CheckContext(to_address="dana@rail.example")),
        "Hi Dana,\n\nThank you.\n\nAna",
    ),
)
