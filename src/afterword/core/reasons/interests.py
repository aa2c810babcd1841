"""What somebody may care about, as phrases an article is looked through for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from afterword.core.patterns import later
from afterword.core.people import Contact
from afterword.core.reading.organisation.names import normalise_organisation
from afterword.core.reading.wordlist import wordlist
from afterword.core.reasons.stems import stem, words_in

_BETWEEN: Final = later(r"[,;\n\r•·|]+|\s[–—-]\s|\.\s|\band\b", re.IGNORECASE)
_MOST_PHRASES: Final = 12
_MOST_WORDS: Final = 6
"""Words of one phrase; more would never be found together."""
_IN_MANY_ROLES: Final = wordlist(
    """
    senior junior lead principal staff head chief deputy assistant associate trainee apprentice
    intern graduate executive director manager supervisor officer specialist coordinator
    administrator representative member clerk expert consultant professional partner full part
    time remote hybrid temporary permanent contract role position opening
    """
)
"""Words of job titles that name a rank and not a subject."""


class Source(StrEnum):
    """Where a phrase is from."""

    INTEREST = "interest"
    ORGANISATION = "organisation"
    ROLE = "role"


WEIGHTS: Final = {Source.INTEREST: 1.0, Source.ORGANISATION: 1.0, Source.ROLE: 0.5}
"""How much a phrase counts (judgement: what somebody said of themselves counts in full)."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that have to stand in an article, all of them."""

    words: str
    """As a person reads them."""
    stems: tuple[str, ...]
    """Without doubles, in order; never empty."""
    source: Source


@dataclass(frozen=True, slots=True)
class Interests:
    """The phrases of one contact."""

    contact_id: str
    phrases: tuple[Phrase, ...]


def interests_of(contact: Contact, said: str, roles: Iterable[str]) -> Interests:
    """Gather what a contact may care about.

    Args:
        contact: Whose organisation is one of the phrases.
        said: What the person wrote down of their interests; commas, lines and ``and`` divide it.
        roles: The job titles that were talked about with them. A title needs two words that name
            a subject; one alone, such as ``planner``, is in every newspaper.
    """
    found: dict[tuple[str, ...], Phrase] = {}
    for piece in _BETWEEN.split(said[:2000]):
        _add(found, piece, Source.INTEREST)
    name = contact.organisation or ""
    if name:
        _add(found, normalise_organisation(name) or name, Source.ORGANISATION, shown=name)
    for role in roles:
        words = [_deed(one) for one in words_in(role) if one not in _IN_MANY_ROLES]
        if len(words) > 1:
            shown = " ".join(one for one in words_in(role) if one not in _IN_MANY_ROLES)
            _add(found, " ".join(words), Source.ROLE, shown=shown)
    return Interests(contact.id, tuple(found.values())[:_MOST_PHRASES])


def _deed(word: str) -> str:
    """Return what somebody of a trade does: ``planner``, ``plan``; other words as they are."""
    if len(word) < 6 or not word.endswith("er") or word.endswith("eer"):
        return word
    return stem(f"{word[:-2]}ing")


def _add(
    found: dict[tuple[str, ...], Phrase], text: str, source: Source, shown: str | None = None
) -> None:
    stems = tuple(dict.fromkeys(stem(one) for one in words_in(text)))
    if stems and len(stems) <= _MOST_WORDS:
        found.setdefault(stems, Phrase(" ".join((shown or text).split()), stems, source))
