"""The small models: how likely each kind is, and which sentences say so.

One weight for each feature and kind, added up, and the constructions' own log-odds among them
(multinomial logistic regression). One model reads English, one all other languages. The weights
stand in ``weights.tsv.gz`` and ``weights_abroad.tsv.gz`` beside this file, written by
``python -m tools.train_reader`` from the mail in ``training/``; a person can read there what each
word weighs.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, cached_property
from math import exp, sqrt
from typing import Final

from afterword.core.linear import ALWAYS, FILE, SCALE, Sums, Weights, shipped
from afterword.core.messages.message import Message
from afterword.core.reading.heard import Heard
from afterword.core.reading.judge import Weighed
from afterword.core.reading.learned.features import Features, features_of, words_of
from afterword.core.reading.reading import Kind

ODDS_LIMIT: Final = 6.0
"""Log-odds of the constructions beyond which being surer adds nothing."""
ODDS_FLOOR: Final = -4.0
USUAL: Final = 300
"""Features of a mail that each count whole; one of middle length has twice as many."""
FEWEST: Final = 120
"""Features below which a mail is not made louder any more."""
_ABROAD: Final = "weights_abroad.tsv.gz"


@dataclass(frozen=True, slots=True)
class Familiarity:
    """How much a model is believed by the share of a mail's words that it has met.

    The numbers were chosen with those of ``verdict``, on the same mail.
    """

    least: float
    """The share below which the model is not asked: it could only lose."""
    usual: float
    """The share it knows in letters of the kind it was trained on."""
    strange: float
    """What every kind of hiring mail loses, in log-odds, for each whole of unknown words beyond."""
    sure: float
    """The probability from which what it says is filed unasked."""
    doubt: float = 0.0
    """What a no loses besides."""


ENGLISH: Final = Familiarity(least=0.5, usual=0.95, strange=20.0, sure=0.93)
ABROAD: Final = Familiarity(least=0.3, usual=0.45, strange=8.0, sure=0.96, doubt=1.5)
"""It met a sixth of the mail, so that more words are new to it, and a no is more often in vain."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What the model makes of one message."""

    probability: Mapping[Kind, float]
    """Of every kind; they add up to 1."""
    known: float
    """The share of the words the model has met, 0 to 1; of what is new to it, it knows little."""
    features: Features
    source: "Model"

    @property
    def strangeness(self) -> float:
        """Return what kinds of hiring mail lose by the words that are new, in log-odds."""
        by = self.source.familiarity
        return by.strange * max(0.0, by.usual - self.known)

    def leaning(self, kind: Kind) -> list[float]:
        """Return for each sentence how far it speaks for a kind, against the next likely one.

        What stands in several sentences counts for the first.
        """
        kinds = self.source.kinds
        rival = max((one for one in kinds if one is not kind), key=self.probability.__getitem__)
        mine, other = kinds.index(kind), kinds.index(rival)
        seen: set[str] = set()
        found = []
        for one in self.features.by_sentence:
            sums = self.source.sums_of(one - seen)
            found.append((sums[mine] - sums[other]) / SCALE)
            seen |= one
        return found


@dataclass(frozen=True)
class Model:
    """Weights by feature, one for each kind in the order of ``kinds``."""

    kinds: tuple[Kind, ...]
    weights: Weights
    is_english: bool = True
    """Whether it reads English, or everything else."""

    @property
    def familiarity(self) -> Familiarity:
        """Return how much it is believed."""
        return ENGLISH if self.is_english else ABROAD

    @cached_property
    def _sums(self) -> Sums:
        return Sums(self.weights, len(self.kinds))

    @cached_property
    def _rows(self) -> dict[str, tuple[tuple[int, int], ...]]:
        return {}

    def _said(self, name: str) -> tuple[tuple[int, int], ...]:
        """Return the labels, by number, that a feature with a value speaks for, and how far."""
        if name not in self._rows:
            weights = enumerate(self.weights.get(name, ()))
            self._rows[name] = tuple((at, weight) for at, weight in weights if weight)
        return self._rows[name]

    def listen(self, message: Message, heard: Heard) -> Learned | None:
        """Return what it makes of a message; None where it knows too little of its words."""
        sentences = heard.sentences
        known = self.share_known(words_of(sentences, is_english=self.is_english))
        if known < self.familiarity.least:
            return None
        features = features_of(message, sentences, is_english=self.is_english)
        return self.judge(features, stated(heard), known)

    def sums_of(self, features: AbstractSet[str]) -> list[int]:
        """Return what features say for each kind together, in parts of a log-odd."""
        return self._sums.of(features)

    def share_known(self, words: AbstractSet[str]) -> float:
        """Return which share of the words the model has met, 0 to 1."""
        return self._sums.known(words) / max(1, len(words))

    def judge(self, features: Features, stated: Mapping[str, float], known: float) -> Learned:
        """Return how likely each kind is.

        Args:
            features: Of the message, as ``features_of`` returns them.
            stated: What the constructions and the setting say, as ``stated`` returns it.
            known: The share of the message's words the model has met.
        """
        found = features.all()
        share = share_of(len(found))
        # Whole numbers first: their sum is the same in whatever order a set gives them.
        sums = [one * share for one in self._sums.of(found)]
        for name, value in {ALWAYS: 1.0, **stated}.items():
            for at, weight in self._said(name):
                sums[at] += weight * value
        sums = [one / SCALE for one in sums]
        highest = max(sums)
        parts = [exp(one - highest) for one in sums]
        whole = sum(parts)
        chances = {kind: part / whole for kind, part in zip(self.kinds, parts, strict=True)}
        return Learned(chances, known, features, self)


def share_of(features: int) -> float:
    """Return what one feature counts among as many: a long mail is not surer than a short one."""
    return sqrt(USUAL / max(FEWEST, features))


def stated(heard: Heard) -> dict[str, float]:
    """Return what the constructions and the setting say, as features with a value.

    What the constructions would say of an awaited answer is told too: of a plain no they say
    nothing else, and only the other words can tell whether that counts here.
    """
    values = {_NAMES[one.kind]: _share_of_odds(one) for one in heard.weighed}
    values |= {_NAMES_IF_AWAITED[one.kind]: _share_of_odds(one) for one in heard.if_awaited}
    values["rule of hiring"] = (max(-1.0, min(3.0, heard.setting.points)) + 1.0) / 2.0
    values["rule of thread"] = heard.setting.thread * 2.0
    values["rule of breadth"] = heard.setting.breadth
    return values


_NAMES: Final = {kind: f"rule {kind}" for kind in Kind}
_NAMES_IF_AWAITED: Final = {kind: f"rule {kind} if awaited" for kind in Kind}


def _share_of_odds(one: Weighed) -> float:
    return (max(ODDS_FLOOR, min(ODDS_LIMIT, one.odds)) - ODDS_FLOOR) / (ODDS_LIMIT - ODDS_FLOOR)


@cache
def model(*, is_english: bool = True) -> Model:
    """Return a model that ships with the program: the one for English, or that for the rest.

    Raises:
        ValueError: Its file is missing or was cut.
    """
    table = shipped(__package__, FILE if is_english else _ABROAD)
    return Model(tuple(Kind(name) for name in table.labels), table, is_english)
