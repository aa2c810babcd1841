"""From the sentences of a message to the kind it is: every kind weighed, one chosen."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp

from afterword.core.messages.message import Message
from afterword.core.reading.anchors import Keys
from afterword.core.reading.hedges import is_hedged
from afterword.core.reading.reading import Kind
from afterword.core.reading.sentences import Sentence
from afterword.core.reading.setting import Setting
from afterword.core.reading.signals import MailKind, Part, Signal
from afterword.core.spans import Span

SUPPORT_LIMIT = 4.0
"""Log-odds that supporting constructions can add together: many kind words decide nothing."""
SECOND_SHARE = 0.3
"""What a second deciding sentence adds, as a share of its weight."""
SUBJECT_LIMIT = 1.5
"""Log-odds a subject line can add: subjects mislead, so they never decide."""
ENOUGH = 5.0
"""Log-odds beyond which being surer says nothing about which of two kinds is meant."""
HEDGED = 0.1
"""The share of its weight a construction keeps behind an ``if``."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """How surely a message is of one kind, and the sentences that say so."""

    kind: Kind
    head_start: float
    odds: float
    """Log-odds; above 0 it is likelier than not."""
    evidence: tuple[Span, ...]
    is_decided: bool
    """True where a deciding construction took part, not only supporting ones."""

    @property
    def probability(self) -> float:
        """Return the odds as a probability."""
        return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, self.odds))))


class Index:
    """All signals of all kinds by the words that call them."""

    __slots__ = ("_by_key", "_keys", "_kinds", "_more")

    def __init__(self, kinds: Iterable[MailKind]) -> None:
        self._kinds = tuple(kinds)
        self._by_key: dict[str, list[tuple[int, int]]] = {}
        self._more: dict[tuple[int, int], Keys] = {}
        for k, kind in enumerate(self._kinds):
            for s, signal in enumerate(kind.signals):
                self._more[k, s] = signal.keys[1:]
                for key in signal.keys[0]:
                    self._by_key.setdefault(key, []).append((k, s))
        self._keys = frozenset(self._by_key)

    def weigh(
        self,
        message: Message,
        sentences: Sequence[Sentence],
        subject: Sentence | None,
        setting: Setting,
    ) -> tuple[Weighed, ...]:
        """Weigh every kind, in the order the kinds were given."""
        tallies = [_Tally(kind) for kind in self._kinds]
        for sentence in sentences:
            for k, s in self._called(sentence):
                signal = self._kinds[k].signals[s]
                if signal.part is not Part.SUBJECT:
                    tallies[k].look(signal, s, sentence, setting)
        if subject is not None:
            for k, s in self._called(subject):
                signal = self._kinds[k].signals[s]
                if signal.part is Part.SUBJECT and signal.pattern.search(subject.bare):
                    tallies[k].subject = max(tallies[k].subject, signal.weight)
        return tuple(tally.weighed(message) for tally in tallies)

    def _called(self, sentence: Sentence) -> list[tuple[int, int]]:
        """Return the signals whose words the sentence has, kind by kind."""
        keys = sentence.keys
        called = {place for key in keys & self._keys for place in self._by_key[key]}
        return sorted(
            place
            for place in called
            if not any(keys.isdisjoint(more) for more in self._more[place])
        )


class _Tally:
    """What was found for one kind so far."""

    __slots__ = ("decisions", "kind", "opposed", "subject", "supports")

    def __init__(self, kind: MailKind) -> None:
        self.kind = kind
        self.decisions: dict[Span, float] = {}
        self.supports: dict[int, tuple[float, Span]] = {}
        self.opposed: dict[int, float] = {}
        self.subject = 0.0

    def look(self, signal: Signal, number: int, sentence: Sentence, setting: Setting) -> None:
        text = sentence.bare if signal.part is Part.DECIDES else sentence.plain
        found = _found(signal, text, sentence)
        if found is None:
            return
        weight = signal.weight
        if signal.is_hedged and is_hedged(text, found.start(), found.end(), signal.hedge):
            weight *= HEDGED
        span = Span(sentence.start, sentence.end)
        if signal.part is Part.OPPOSES:
            self.opposed[number] = max(weight, self.opposed.get(number, 0.0))
            return
        weight *= setting.force(signal.needs)
        if signal.part is Part.DECIDES:
            self.decisions[span] = max(weight, self.decisions.get(span, 0.0))
        elif weight > self.supports.get(number, (0.0, span))[0]:
            self.supports[number] = (weight, span)

    def weighed(self, message: Message) -> Weighed:
        strongest = sorted(self.decisions.items(), key=lambda item: (-item[1], item[0]))
        odds = self.kind.bias + _together([weight for _, weight in strongest])
        odds += min(SUPPORT_LIMIT, sum(weight for weight, _ in self.supports.values()))
        odds += min(SUBJECT_LIMIT, self.subject)
        if self.kind.envelope is not None:
            odds += self.kind.envelope(message)
        odds -= sum(self.opposed.values())
        decided = [span for span, weight in strongest if weight >= 1.0]
        evidence = decided or [span for _, span in self.supports.values()]
        return Weighed(
            kind=self.kind.kind,
            head_start=self.kind.head_start,
            odds=odds,
            evidence=tuple(sorted(set(evidence[:3]))),
            is_decided=bool(decided),
        )


def _found(signal: Signal, text: str, sentence: Sentence) -> re.Match[str] | None:
    """Find the construction; a group ``name`` must have been written like a name."""
    if "name" not in signal.pattern.groupindex:
        return signal.pattern.search(text)
    found = signal.pattern.search(text)
    while found is not None and found["name"] is not None:
        if found["name"] in sentence.names:
            return found
        found = signal.pattern.search(text, found.start() + 1)
    return found


def _together(weights: Sequence[float]) -> float:
    if not weights:
        return 0.0
    return weights[0] + SECOND_SHARE * sum(weights[1:3])


def choose(weighed: Iterable[Weighed]) -> Weighed | None:
    """Return the kind a message is of: the likeliest, with each kind's head start."""
    likely = [one for one in weighed if one.odds > 0.0]
    return max(likely, key=_standing, default=None)


def _standing(one: Weighed) -> float:
    """Rank likely kinds; only words that decide earn the head start."""
    return min(one.odds, ENOUGH) + one.head_start * one.is_decided


def by_kind(weighed: Iterable[Weighed]) -> Mapping[Kind, Weighed]:
    """Return the same by kind, for those who ask for one."""
    return {one.kind: one for one in weighed}
