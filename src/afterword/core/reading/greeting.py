"""Whom a message greets."""

import re

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.people.names import clean_person, is_first_name, is_full_name

_GREETING = later(
    r"^\W*(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|hallo|"
    r"liebe[r]?|"
    r"moin|guten (?:tag|morgen)|sehr geehrte[r]?|bonjour|bonsoir|cher|chère|hola|buenos días|"
    r"buenas tardes|"
    r"estimad[oa]|querid[oa]|ol[áa]|bom dia|boa tarde|car[oa]|prezad[oa]|beste|geachte|dag|"
    r"gentile|ciao|"
    r"salve|egregio)[ ,]+(?P<name>[^\W\d_][^\n,!.:;()–—]{0,40})",
    re.IGNORECASE | re.MULTILINE,
)
_NAME_ALONE = later(r"^\s*(?P<name>[^\W\d_][\w’' -]{0,30}),[ \t]*$", re.MULTILINE)
_BEGINNING = 400
"""Characters in which a greeting stands."""


def addressee(message: Message) -> str | None:
    """Return the name of whom a message greets; None where it greets nobody by name."""
    beginning = message.text[:_BEGINNING]
    for pattern in (_GREETING, _NAME_ALONE):
        found = pattern.search(beginning)
        if found is None or (pattern is _NAME_ALONE and beginning[: found.start("name")].strip()):
            continue
        name = clean_person(found["name"])
        if is_full_name(name) or is_first_name(name):
            return name
    return None
