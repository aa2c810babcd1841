"""Whose mail comes from one domain: one house under several names, or an agency's many clients."""

import re
from functools import lru_cache
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.organisation.at import name_at
from afterword.core.reading.organisation.carriers import is_agency
from afterword.core.reading.organisation.domain import agrees, squeezed
from afterword.core.reading.organisation.names import (
    TOO_COMMON,
    is_plausible_organisation,
    is_same_organisation,
    looks_like_organisation,
    normalise_organisation,
)
from afterword.core.reading.organisation.votes import named_client, votes_of
from afterword.core.reading.people.names import is_known_first_name
from afterword.core.reading.people.signatures import find_signature
from afterword.core.reading.prose import prose

_TELLING: Final = 4
"""Letters of the shortest first word that two names of one house can be told by (judgement)."""
_DECIDES: Final = later(
    r"\s+(?:(?:has|have|had)\b|(?:decided|chose|went|felt|feels?|wants?|would|will|did|cannot)\b|"
    r"(?:hat|haben|a|ont|ha|han|heeft|hebben|tem|decidiu)\s)"
)
"""What stands behind the name of a house that did or decided something."""
_CLIENT: Final = later(
    r"\b(?:clients?|clientes?|clienti|klient\w*|mandant\w*|kunden?|opdrachtgever\w*)\b",
    re.IGNORECASE,
)
"""What an agency calls those it writes for, in the languages that are read."""
_CLIENT_AHEAD: Final = later(
    r"\b(?i:(?:my|our|the|mon|notre|mein\w*|unser\w*|mi|nuestro|meu|nosso|mijn|onze)"
    r"(?: \w+)? (?:client|cliente|kunde|klant|opdrachtgever)),?\s+(?=[^\W\d_a-z])"
)
"""What stands before the name of one of them: ``our client Marlow Foods``."""


@lru_cache(maxsize=1024)
def is_house_of(name: str, domain: str) -> bool:
    """Tell whether a name is that of the house a registrable domain belongs to.

    An agency is taken for the house it writes from, whatever its domain is called.
    """
    return agrees(name, _label(domain)) or is_agency(name)


@lru_cache(maxsize=1024)
def is_another_client(one: str, other: str) -> bool:
    """Tell two clients of a house from two names for one of them: neither is like the other.

    Names are alike in full, cut short, by their initials, or where one begins with a word the
    other has as well.
    """
    if is_same_organisation(one, other):
        return False
    if agrees(one, squeezed(other)) or agrees(other, squeezed(one)):
        return False
    left, right = (normalise_organisation(name).split() for name in (one, other))
    shared = {left[0], right[0]} & set(left) & set(right)
    return not any(len(word) >= _TELLING and word not in TOO_COMMON for word in shared)


def clients_in(message: Message, domain: str) -> frozenset[str]:
    """Return whom a message names as the one that hires, besides the house it comes from.

    A message is read as its house's where nothing else is sure. That is right for an employer,
    and says nothing of an agency's clients.
    """
    client = named_client(message)
    if client is not None:
        return frozenset({client.value})
    text = prose(message)
    places = (name_at(text, found.end()) for found in _CLIENT_AHEAD.finditer(text))
    called = frozenset(text[slice(*place)] for place in places if place is not None)
    if called:
        return frozenset(name for name in called if is_plausible_organisation(name))
    votes = votes_of(message, find_signature(message), _label(domain))
    return frozenset(
        vote.name
        for vote in votes
        if vote.evidence is not None
        and (vote.is_employer or _decides(vote.name, message.text, vote.evidence.end))
        and is_plausible_organisation(vote.name)
        and not is_house_of(vote.name, domain)
    )


def _decides(name: str, text: str, end: int) -> bool:
    """Tell whether a firm, and no person, is said to have done or decided something."""
    is_firm = looks_like_organisation(name) or not is_known_first_name(name.split(maxsplit=1)[0])
    return is_firm and _DECIDES.match(text, end) is not None


def speaks_of_clients(message: Message) -> bool:
    """Tell whether a message may be from somebody who fills places for others."""
    return _CLIENT.search(prose(message)) is not None


def _label(domain: str) -> str:
    return re.sub(r"[^a-z0-9]", "", domain.partition(".")[0])
