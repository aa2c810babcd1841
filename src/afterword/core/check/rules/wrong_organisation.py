"""Wrong organisation: the letter thanks one employer in the name of another.

## Why it costs you
Several applications run at once, and letters get reused. A reader who sees another firm's name
stops believing the rest.

## Instead
Name the organisation you write to, or none at all.
"""

from collections.abc import Iterator
from typing import Final

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Fix, Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.named import other_houses_places, readers_houses
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.reading.organisation.organisation import is_same_organisation

_DOUBTFUL: Final = "Is this their house? If it is a place, a person or a part of it, leave it."


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    own = context.organisation
    if not own:
        return
    for other in context.other_organisations:
        if not is_same_organisation(other, own):
            for span in other_houses_places(other, own, letter):
                yield Finding(span, fix=Fix(own))
    known = [one for one in (own, context.role, context.to_name, context.writer) if one]
    for house in readers_houses(letter, own, known):
        if house.is_sure:
            yield Finding(house.span, fix=Fix(own))
        else:
            yield Finding(house.span, Severity.WARNING, _DOUBTFUL, Fix(own))


_HARBOUR = CheckContext(organisation="Harbour Light Rail", other_organisations=("Northpier",))

RULE = Rule(
    code="F402",
    name="wrong-organisation",
    severity=Severity.ERROR,
    message="This names another organisation than the one the letter is for.",
    check=_check,
    bad=(
        Example("Hi Dana,\n\nI enjoyed learning about Northpier.\n\nBest,\nAna", _HARBOUR),
        Example(
            "Hi Dana,\n\nThank you for considering me for the role at Gullwing Freight.\n\n"
            "Best,\nAna",
            _HARBOUR,
        ),
        Example(
            "Dear Dana,\n\nI remain very interested in Saltmarsh Bank.\n\nKind regards,\nAna",
            _HARBOUR,
        ),
        Example(
            "Dear Dana,\n\nPlease keep me in mind for openings at Denby Ceramics.\n\nAna",
            _HARBOUR,
        ),
        Example("Hi Dana,\n\nI'd be in the queue at Millbank Ferries.\n\nBest,\nAna", _HARBOUR),
        Example("Hi Dana,\n\nI was keen to join the team at Fenwick Rail.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nDenby Ceramics is my kind of place.\n\nBest,\nAna", _HARBOUR),
        Example("Hi Dana,\n\nI still think about Fenwick Rail.\n\nBest,\nAna", _HARBOUR),
        Example("Hi Dana,\n\nIt's two months since I applied to Tolland.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nI like what Tolland is doing with the night trains.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nAt Tolland nobody made me feel a fool.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nTolland deserves every one of those prizes.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nIs Tolland planning to hire in spring?\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nI have heard only good things of Tolland Ferries.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nThanks again.\n\nAna\n\nPS Did anyone at Tolland see it?", _HARBOUR),
        Example("Hi Dana,\n\nThe Tolland Ferries team was so welcoming.\n\nAna", _HARBOUR),
        Example("HI DANA\n\nTELL EVERYBODY AT TOLLAND FERRIES THAT I MISS THEM.\n\nANA", _HARBOUR),
    ),
    good=(
        Example("Hi Dana,\n\nI'm now at Millbank Ferries, working for Jo Fenn.\n\nAna", _HARBOUR),
        Example(
            "Hi Dana,\n\nI'm in the office at Tolland and I've a bus to catch.\n\nAna", _HARBOUR
        ),
        Example("Hi Dana,\n\nAt Tolland we never had a board like yours.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nI have an interview at Tolland next week.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nThere's a good piece about Tolland in Rail Monthly.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nJo at Tolland Recruitment gave me your number.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nI enjoyed my visit to Leeds.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nI came home over the northpier in the rain.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nI start at Northpier in May.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nIf HLR hires again, I'd love to join HLR.\n\nAna", _HARBOUR),
        Example(
            "Hi Dana,\n\nI enjoyed the hour with Tolland, who knows his trams.\n\nAna", _HARBOUR
        ),
        Example("Hi Dana,\n\nI liked the people at Light Rail and I'd come back.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nHarbour Light Rail is my kind of place.\n\nBest,\nAna", _HARBOUR),
        Example("Hi Dana,\n\nMy old firm, Denby Ceramics, was the best place.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nMy old boss asked me to join Fenwick Rail.\n\nAna", _HARBOUR),
        Example("Hi Dana,\n\nI enjoyed learning about Harbour Light Rail.\n\nBest,\nAna", _HARBOUR),
        Example("Hi Dana,\n\nI liked the team at Harbour Light.\n\nBest,\nAna", _HARBOUR),
        Example(
            "Hi Dana,\n\nI enjoyed hearing about the Sunderland line and SAP.\n\nAna", _HARBOUR
        ),
        Example("Hi Dana,\n\nSee you at Monday's fair, or at Easter.\n\nBest,\nAna", _HARBOUR),
        "Hi Dana,\n\nI enjoyed learning about Northpier.\n\nBest,\nAna",
    ),
)
