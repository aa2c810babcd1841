"""Other application: the letter names somebody from another application.

## Why it costs you
Thanking Dana for what Priya showed you elsewhere tells both that they are one of many.

## Instead
Name only those who were there.
"""

import re
from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.met_people import met_people
from afterword.core.check.named import places_of
from afterword.core.check.near_names import is_desk
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.check.same_person import same_person
from afterword.core.reading.people.diminutives import bare_name


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    known = " ".join(_known(context)).casefold()
    for name in context.other_people:
        if " " in name and name.casefold() not in known:
            for span in places_of(name, letter):
                yield Finding(span)
    yield from _by_one_name(letter, context, known)


def _by_one_name(letter: LetterText, context: CheckContext, known: str) -> Iterator[Finding]:
    """Find who is said to have been there and is called as somebody elsewhere and nobody here."""
    elsewhere = [name for name in context.other_people if not is_desk(name) and " " in name]
    if not elsewhere:
        return
    here = tuple(_people_here(context))
    words = set(re.findall(r"[\w'’-]+", known))
    for one in met_people(letter):
        said = bare_name(one.name)
        is_theirs = any(_is_called(said, name, is_surname=one.is_surname) for name in elsewhere)
        if not is_theirs or one.name.casefold() in words:
            continue
        greeted = f"Mx {one.name}" if one.is_surname else one.name
        if not any(same_person(greeted, name) for name in here):
            yield Finding(one.span)


def _is_called(said: str, name: str, *, is_surname: bool) -> bool:
    """Tell whether somebody elsewhere has this very last name, or first name."""
    return said == bare_name(name.split()[-1 if is_surname else 0])


def _people_here(context: CheckContext) -> Iterator[str]:
    yield from filter(None, (context.to_name, context.writer))
    yield from context.own_people
    if context.facts is not None:
        yield from (name for meeting in context.facts.meetings for name in meeting.others)


def _known(context: CheckContext) -> Iterator[str]:
    yield from filter(None, (context.to_name, context.writer, context.organisation))
    yield from context.own_people
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
        Example("Hi Dana,\n\nThank you for the interview with Priya.\n\nBest,\nAna", _CONTEXT),
        Example("Hi Dana,\n\nMs Nair explained the signals to me.\n\nBest,\nAna", _CONTEXT),
    ),
    good=(
        Example("Hi Dana,\n\nOmar Haddad showed me the depot.\n\nBest,\nAna", _CONTEXT),
        Example("Hi Dana,\n\nMy sister Priya told me to write.\n\nBest,\nAna", _CONTEXT),
        Example("Hi Dana Kim,\n\nThank you for your time.\n\nBest,\nAna", _CONTEXT),
        "Hi Dana,\n\nPriya Nair showed me the depot.\n\nBest,\nAna",
    ),
)
