"""Lists of names in a text, and the people they name."""

import re
from collections.abc import Iterator

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.people.names import clean_person, is_first_name, is_full_name
from afterword.core.reading.prose import evidence
from afterword.core.reading.reading import HiringRole, PersonFound
from afterword.core.reading.wordlist import wordlist

_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'-]*\w"
NAME = (
    rf"{_WORD}(?: (?:(?:van|von|de|der|den|del|della|di|da|dos|bin|al|el|la|le|ter) ){{0,2}}"
    rf"(?:[A-Z]\.|{_WORD})){{0,3}}"
)
NAMES = rf"(?P<names>{NAME}(?:(?:, (?:and )?| and | & | und | et | y | e | en ){NAME}){{0,5}})"

_NO_FIRST_WORDS = wordlist(
    """
    alright bom bonjour buongiorno cara caro ciao gentile hallo hiya hoi hola moin namaste now olá
    salut
    """
)
"""Greetings, which run on into a name without a comma: ``Ciao Luca, the chef told me``."""
_NO_LAST_WORDS = wordlist("avenue bay beach quay road street st")
"""What ends the name of a place."""
_SPLIT = later(r", and |, | and | & | und | et | y | e | en ")


def each_of(
    message: Message,
    found: re.Match[str],
    role: HiringRole | None,
    first_names: frozenset[str] | None,
    since: int | None = None,
) -> Iterator[PersonFound]:
    """Yield the people of a list of names; a first name alone must be known, or in company.

    The evidence is what was found, or all from ``since`` on.
    """
    shown = found.start() if since is None else since
    at = found.start("names")
    for part in _SPLIT.split(found["names"]):
        place = found.string.index(part, at)
        at = place + len(part)
        if part.isupper():
            continue
        name = clean_person(part)
        words = name.casefold().split() or [""]
        if words[0] in _NO_FIRST_WORDS or (len(words) > 1 and words[-1] in _NO_LAST_WORDS):
            continue
        is_known = first_names is None or name in first_names
        if is_full_name(name) or (is_known and is_first_name(name)):
            yield PersonFound(name, None, None, role, evidence(message, shown, found.end()))
