"""How likely a sentence is a barb, and which of its words say so.

Logistic regression over what ``features`` notes. The weights stand in ``weights.tsv.gz`` beside
this file, written by ``python -m tools.train_check`` from the sentences in ``training/sentences``.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from afterword.core.check.constructions import spoken
from afterword.core.check.diagnostic import Severity
from afterword.core.check.learned.features import Feature, Token, features_of, share_of, tokens_of
from afterword.core.check.letter_text import Sentence
from afterword.core.linear import ALWAYS, SCALE, Table, Weights, shipped
from afterword.core.spans import Span

RULE_SHARE: Final = 3.0
"""What a rule's word counts as, beside the words' own share (judgement: 1 to 5 differ little)."""
_SENTENCES: Final = 256
"""Sentences that are remembered; the longest letter has a tenth of it."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What the model makes of one sentence."""

    odds: float
    """Log-odds that it is a barb; above 0 it is likelier one than not."""
    evidence: Span
    """The words that weighed most, in the text of the letter."""


@cache
def weights() -> Table:
    """Return the weights that ship with the program.

    Raises:
        ValueError: Their file is missing or was cut.
    """
    return shipped(__package__)


def said_by(found: Iterable[tuple[str, Severity]]) -> frozenset[str]:
    """Return what tone rules say of a sentence, as features; learned like the words themselves.

    So a rule that is often right weighs much, and one that nags weighs little.
    """
    said = set()
    for code, severity in found:
        said.add(f"rule {code}")
        said.add(f"rule {code} {severity.name.lower()}")
        if severity >= Severity.WARNING:
            said.add("rule warns")
    return frozenset(said)


def hear(sentence: Sentence, said: Collection[str] = (), table: Weights | None = None) -> Heard:
    """Return how likely a sentence is a barb; what it quotes is not the writer's.

    Args:
        sentence: Of a letter.
        said: What rules say of it, as ``said_by`` returns it.
        table: Other weights than those that ship.
    """
    words = spoken(sentence)
    odds, loud = _heard(words) if table is None else _hear(words, table)
    known: Mapping[str, tuple[int, ...]] = weights() if table is None else table
    # Whole numbers first: their sum is the same in whatever order a set gives them.
    by_rules = sum(known[name][0] for name in said if name in known)
    odds += by_rules * RULE_SHARE / SCALE
    if loud is None:
        return Heard(odds, sentence.span)
    start = sentence.span.start
    return Heard(odds, Span(start + loud.start, start + loud.end))


@lru_cache(maxsize=_SENTENCES)
def _heard(words: str) -> tuple[float, Span | None]:
    """Hear a sentence with the weights that ship; the same ones come again and again."""
    return _hear(words, weights())


def _hear(words: str, table: Mapping[str, tuple[int, ...]]) -> tuple[float, Span | None]:
    """Return the log-odds of a barb, and the place of what speaks loudest for one."""
    tokens = tokens_of(words)
    features = features_of(tokens)
    share = share_of(len(features)) / SCALE
    told = {name: table[name][0] * share for name in features if name in table}
    odds = sum(table[name][0] for name in told) * share + table.get(ALWAYS, (0,))[0] / SCALE
    return odds, _evidence(tokens, features, told)


def _evidence(
    tokens: Sequence[Token], features: Mapping[str, Feature], told: Mapping[str, float]
) -> Span | None:
    """Return the run of words that speaks loudest for a barb; None where there are no words."""
    if not tokens:
        return None
    loud = [0.0] * len(tokens)
    for name, weight in told.items():
        _, first, last = features[name]
        for at in range(first, last + 1):
            loud[at] += weight / (last - first + 1)
    first, last = _loudest(loud)
    return Span(tokens[first].start, tokens[last].end)


def _loudest(loud: Sequence[float]) -> tuple[int, int]:
    """Return the first and last place of the stretch with the largest sum."""
    best = (loud[0], 0, 0)
    total, first = 0.0, 0
    for at, one in enumerate(loud):
        if total <= 0.0:
            total, first = 0.0, at
        total += one
        if total > best[0]:
            best = (total, first, at)
    return best[1:]
