"""Wrong name: the letter greets somebody else than it goes to.

## Why it costs you
A name is the first word that is read. Getting it wrong says that the conversation left no mark.

## Instead
Greet the reader by the name they sign with.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Fix, Severity
from afterword.core.check.greeted import greeted_name, same_person
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Example, Finding, Rule


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    if not context.to_name:
        return
    span = greeted_name(letter)
    if span is not None and not same_person(span.of(letter.text), context.to_name):
        yield Finding(span, fix=Fix(context.to_name.split()[0]))


_DANA = CheckContext(to_name="Dana Kim")

RULE = Rule(
    code="F403",
    name="wrong-name",
    severity=Severity.ERROR,
    message="The letter goes to somebody with another name.",
    check=_check,
    bad=(
        Example("Hi Priya,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna", _DANA),
        Example("Dear Mr Haddad,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna", _DANA),
        Example("Dear Dina,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna", _DANA),
    ),
    good=(
        Example("Hi Dana,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna", _DANA),
        Example("Dear Ms Kim,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna", _DANA),
        Example(
            "Heya Gina,\n\nThank you for the hour.\n\nBest,\nAna",
            CheckContext(to_name="Georgina Achter"),
        ),
        Example(
            "Dear Bernie,\n\nThank you for the hour.\n\nBest,\nAna",
            CheckContext(to_name="Bernadette Okoye"),
        ),
        Example("Hi Theresa,\n\nThank you.\n\nAna", CheckContext(to_name="Theresa Bloom")),
        Example("Respected Ma'am,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna", _DANA),
        Example("Hello again,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna", _DANA),
        Example("Hi Dana and Omar,\n\nThank you for the hour.\n\nBest,\nAna", _DANA),
        "Hi Priya,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna",
    ),
)
