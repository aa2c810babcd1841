"""Other application: the letter names somebody from another application.

## Why it costs you
Thanking Dana for what Priya showed you elsewhere tells both that they are one of many.

## Instead
Name only those who were there.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.named import places_of
from afterword.core.check.rule import Example, Finding, Rule


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    known = " ".join(_known(context)).casefold()
    for name in context.other_people:
        if " " in name and name.casefold() not in known:
            for span in places_of(name, letter):
                yield Finding(span)


def _known(context: CheckContext) -> Iterator[str]:
    yield from filter(None, (context.to_name, context.writer, context.organisation))
    if context.facts is not None:
        answers = context.facts.answers
        yield from (answers.enjoyed, answers.learned, answers.differently, answers.news)
        yield answers.reason
        yield from (name for meeting in context.facts.meetings for name in meeting.others)


_CONTEXT = CheckContext(to_name="Dana Kim", other_people=("Priya Nair", "Dana Kim"))

RULE = Rule(
    code="F406",
    name="other-application",
    severity=Severity.WARNING,
    message="This name belongs to another of your applications.",
    check=_check,
    bad=(
        Example("Hi Dana,\n\nPriya Nair showed me the depot.\n\nBest,\nAna", _CONTEXT),
        Example("Hi Dana,\n\nPlease greet priya nair from me.\n\nBest,\nAna", _CONTEXT),
    ),
    good=(
        Example("Hi Dana,\n\nOmar Haddad showed me the depot.\n\nBest,\nAna", _CONTEXT),
        Example("Hi Dana Kim,\n\nThank you for your time.\n\nBest,\nAna", _CONTEXT),
        "Hi Dana,\n\nPriya Nair showed me the depot.\n\nBest,\nAna",
    ),
)
