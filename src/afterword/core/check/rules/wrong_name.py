"""Wrong name: the letter greets somebody else than it goes to.

## Why it costs you
A name is the first word that is read. Getting it wrong says that the conversation left no mark.

## Instead
Greet the reader by the name they sign with.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Fix, Severity
from afterword.core.check.greeted import called_names, greeted_name
from afterword.core.check.letter_text import LetterText
from afterword.core.check.near_names import is_desk
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.check.same_person import is_slip, right_name, same_person, without_title
from afterword.core.reading.organisation.organisation import is_same_organisation
from afterword.core.spans import Span


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    if not context.to_name or is_desk(context.to_name) or _is_house(context):
        return
    greeted = greeted_name(letter)
    if greeted is not None:
        yield from _compared(greeted, letter, context.to_name)
    greeting = greeted.of(letter.text) if greeted else ""
    known = [one for one in (greeting, context.organisation, context.role, context.writer) if one]
    for span in called_names(letter):
        if not any(_is_part(span.of(letter.text), one) for one in known):
            yield from _compared(span, letter, context.to_name)


def _compared(span: Span, letter: LetterText, name: str) -> Iterator[Finding]:
    said = span.of(letter.text)
    if not same_person(said, name):
        start = span.end - len(without_title(said))
        yield Finding(Span(start, span.end), fix=Fix(right_name(said, name)))
    elif is_slip(said, name):
        message = f"The reader spells it {name}. If you know them so, leave it."
        yield Finding(span, Severity.WARNING, message, Fix(right_name(said, name)))


def _is_house(context: CheckContext) -> bool:
    """Tell whether the mail comes in the name of the house, so that anybody may read it."""
    name, house = context.to_name or "", context.organisation or ""
    return bool(name and house) and is_same_organisation(name, house)


def _is_part(said: str, known: str) -> bool:
    """Tell whether somebody who is called by name was greeted or is known otherwise."""
    return said.rsplit(maxsplit=1)[-1].casefold() in known.casefold()


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
        Example("Hi Dana,\n\nThank you Priya for the hour on Tuesday.\n\nBest,\nAna", _DANA),
        Example("Hi Dana,\n\nNext spring, Priya, you will hear from me.\n\nBest,\nAna", _DANA),
        Example("Hi Dana,\n\nThanks again, Pani Krystyno, for the tea.\n\nBest,\nAna", _DANA),
        Example("Hi Dana,\n\nI had fun.\n\nThanks again, Priya, and take care.\nAna", _DANA),
        Example("Dear Katherine,\n\nThank you.\n\nAna", CheckContext(to_name="Catherine Bloom")),
        Example("Dear Paul,\n\nThank you.\n\nAna", CheckContext(to_name="Paula Ruiz")),
        Example("Dear Jon,\n\nThank you.\n\nAna", CheckContext(to_name="John Ruiz")),
        Example("Dear Dana Park,\n\nThank you.\n\nAna", _DANA),
        Example("Hey, Priya\n\nThank you.\n\nAna", _DANA),
        Example("Dear Lan Ahn,\n\nThank you.\n\nAna", CheckContext(to_name="Lan Anh Duong")),
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
        Example("Dear Interview Panel,\n\nThank you for the hour.\n\nAna", _DANA),
        Example("Dear Dana,\n\nThank you.\n\nAna", CheckContext(to_name="HR Team")),
        Example("Hi Dana and Omar,\n\nThank you for the hour.\n\nBest,\nAna", _DANA),
        Example("Dear Gosia,\n\nThanks.\n\nAna", CheckContext(to_name="Małgorzata Nowak")),
        Example("Dear Łukasz,\n\nThanks.\n\nAna", CheckContext(to_name="Lukasz Nowak")),
        Example("Dear Jürgen,\n\nThanks.\n\nAna", CheckContext(to_name="Juergen Voss")),
        Example("Dear Pani Urszulo,\n\nThanks.\n\nAna", CheckContext(to_name="Urszula Lis")),
        Example("Dear Kate,\n\nThanks.\n\nAna", CheckContext(to_name="Catherine Bloom")),
        Example("Dear Seun,\n\nThanks.\n\nAna", CheckContext(to_name="Oluwaseun Ade")),
        Example("Dear Captain,\n\nThank you.\n\nAna", CheckContext(to_name="Capt. Selva")),
        Example("Dear Ms Walsh,\n\nThank you.\n\nAna", CheckContext(to_name="Erin")),
        Example("Hi Dana,\n\nPlease thank Priya for the tea.\n\nAna", _DANA),
        Example("Hi Dana,\n\nYour colleague, Omar, you will agree, is a star.\n\nAna", _DANA),
        "Hi Priya,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna",
    ),
)
