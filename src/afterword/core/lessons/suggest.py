"""Which themes a piece of feedback speaks of, each with the words that say so."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from afterword.core.check.constructions import construction
from afterword.core.lessons.clauses import Clause, clauses_of
from afterword.core.lessons.features import around, features_of
from afterword.core.lessons.learned.model import Model, shares_of
from afterword.core.lessons.registry import all_signs
from afterword.core.lessons.theme import Theme
from afterword.core.lessons.vocabulary import VOCABULARY
from afterword.core.patterns import later
from afterword.core.spans import Evidence

HEARD: Final = 0.45
"""Probability from which the second reader's word counts where no construction speaks; of 0.35 to
0.5, it did best on six hands in usual words, each left out (micro F1 0.827, with 0.4 0.823)."""
BELIEVED: Final = 0.02
"""Probability below which it disbelieves a construction; up to 0.1 the same hands differ little."""
_SEVERAL: Final = 2
"""Clauses about themes that outweigh words which sound like a refusal."""

_STILL = later(
    r"\b(?:but|personally|off the record|between (?:us|you and me|ourselves)|that said|having said|"
    r"what i can (?:say|tell)|one thing|all i would|if i may|however|though)\b"
)
"""Words that turn from a refusal to an answer after all."""
_PRAISE = construction(
    r"""
    (lovely|brilliant|great|wonderful|excellent|delighted|impressed|impressive|loved|charmed|
        beautiful\w*|pleasure|joy|proud|fantastic|super|gorgeous|superb|best|favourite|enjoyed|liked|
        good company|
        breath of fresh air|top marks|recommend\w*|in a heartbeat|second|voted for|fought for)
    """,
    vocabulary=VOCABULARY,
)


_LACK = construction(
    r"""
    {not}
    {few}
    {weak}
    {wish}
    (but|though|only|too|more|another|somebody|someone|else)
    """,
    vocabulary=VOCABULARY,
)
"""Words without which a friendly clause is praise, and nothing else."""


@dataclass(frozen=True, slots=True)
class Suggested:
    """A theme and the words it was read from."""

    theme: Theme
    evidence: tuple[Evidence, ...]
    """At least one, in the order of the text."""


def suggest(text: str, *, is_note: bool = False, learned: Model | None = None) -> list[Suggested]:
    """Suggest the themes of a piece of feedback.

    Args:
        text: Word for word; it may hold greetings and much else.
        is_note: It is the person's own note of a talk: *I* in it is the one advised.
        learned: Another second reader than the one that ships; for measuring.

    Returns:
        Themes in the order of ``Theme``. ``none_given`` stands alone: a refusal is never a theme.
    """
    clauses = clauses_of(text, is_note=is_note)
    beside = around(clauses)
    shares = [shares_of(features_of(one, beside), learned) for one in clauses]
    found = _constructed(clauses, shares, text)
    refusal = found.pop(Theme.NONE_GIVEN, [])
    if refusal and not _is_answered_still(text, found, refusal):
        return [Suggested(Theme.NONE_GIVEN, tuple(refusal))]
    for theme, evidence in _heard(clauses, shares, text).items():
        found.setdefault(theme, evidence)
    refusal = found.pop(Theme.NONE_GIVEN, [])
    if not found:
        return [Suggested(Theme.NONE_GIVEN, tuple(refusal))] if refusal else []
    return [Suggested(one, tuple(sorted(set(found[one])))) for one in Theme if one in found]


Found = dict[Theme, list[Evidence]]


Shares = Sequence[dict[Theme, float]]
"""The second reader's word on each clause."""


def _constructed(clauses: Sequence[Clause], shares: Shares, text: str) -> Found:
    found: Found = {}
    for clause, heard in zip(clauses, shares, strict=True):
        for signs in all_signs():
            if heard[signs.theme] < BELIEVED:
                continue
            for _ in signs.found_in(clause):
                found.setdefault(signs.theme, []).append(_words(clause, text))
    return found


def _heard(clauses: Sequence[Clause], shares: Shares, text: str) -> Found:
    """Ask the second reader, clause by clause; it hears no questions."""
    found: Found = {}
    for clause, heard in zip(clauses, shares, strict=True):
        if clause.is_question or _is_praise(clause):
            continue
        for theme, share in heard.items():
            if share >= HEARD:
                found.setdefault(theme, []).append(_words(clause, text))
    return found


def _is_praise(clause: Clause) -> bool:
    return bool(_PRAISE.search(clause.plain)) and not _LACK.search(clause.plain)


def _is_answered_still(text: str, found: Found, refusal: Sequence[Evidence]) -> bool:
    """Tell whether somebody who says they cannot say much says something all the same."""
    apart = {one for places in found.values() for one in places} - set(refusal)
    if len(apart) >= _SEVERAL:
        return True
    after = text[min(one.start for one in refusal) :].lower()
    return bool(apart) and _STILL.search(after) is not None


def _words(clause: Clause, text: str) -> Evidence:
    return Evidence.at(text, clause.span.start, clause.span.end)
