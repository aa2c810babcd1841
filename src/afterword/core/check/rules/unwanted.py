"""Unwanted: the letter goes to somebody who is not to be written to.

## Why it costs you
Nothing you could write is worth as much as having kept your word.

## Instead
Leave them in peace. If it was you who decided so, the contact can be opened again.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.people import Contact
from afterword.core.spans import Span

_LETTER = "Hi Dana,\n\nI read that the depots open in May. Best wishes,\nAna"


def _check(_letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    if context.contact is not None and context.contact.is_left_in_peace:
        yield Finding(Span(0, 0))


_CLOSED = Contact("P1", "Dana Kim", do_not_contact=True)


RULE = Rule(
    code="C605",
    name="unwanted",
    severity=Severity.ERROR,
    message="This person is not to be written to; the letter would break that.",
    check=_check,
    bad=(Example(_LETTER, CheckContext(contact=_CLOSED)),),
    good=(Example(_LETTER, CheckContext(contact=Contact("P1", "Dana Kim"))), Example(_LETTER)),
)
