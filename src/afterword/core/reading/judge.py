"""From the sentences of a message to the kind it is: every kind weighed, one chosen."""

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from math import exp
from typing import TypeAlias

from afterword.core.messages.message import Message
from afterword.core.reading.anchors import Filed
from afterword.core.reading.hedges import is_hedged
from afterword.core.reading.reading import Kind
from afterword.core.reading.sentences import Sentence
from afterword.core.reading.setting import Setting
from afterword.core.reading.signals import MailKind, Needs, Part, Signal
from afterword.core.spans import Span

SUPPORT_LIMIT = 4.0
"""Log-odds that supporting constructions can add together: many kind words decide nothing."""
SECOND_SHARE = 0.3
"""What a second deciding sentence adds, as a share of its weight."""
SUBJECT_LIMIT = 1.5
"""Log-odds a subject line can add: subjects mislead, so they never decide."""
SPEAKS_FOR_ITSELF = 4.0
"""Log-odds from headers or a calendar part that decide without a sentence."""
CLEAR = 3.0
"""Log-odds from which a kind has its whole head start."""
ENOUGH = 5.0
"""Log-odds beyond which being surer says nothing about which of two kinds is meant."""
LEAST_FORCE = 0.25
"""The share of its weight below which a construction is not looked for: it could not decide."""
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
    """True where deciding words or an unmistakable envelope took part."""

    @property
    def probability(self) -> float:
        """Return the odds as a probability."""
        return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, self.odds))))


class Index:
    """All signals of all kinds, ready to weigh a message."""

    __slots__ = ("in_subject", "kinds", "opposing", "saying")

    def __init__(self, kinds: Iterable[MailKind], beyond: "Index | None" = None) -> None:
        """File the signals of kinds.

        Args:
            kinds: All of them.
            beyond: An index of the same kinds whose signals come first in each of these; they
                are filed there, and not a second time.
        """
        self.kinds = tuple(kinds)
        first = beyond or self
        begin = [len(one.signals) if beyond else 0 for one in first.kinds]
        self.saying: Filed[tuple[int, int]] = self._filed(
            {Part.DECIDES, Part.SUPPORTS}, begin, beyond.saying if beyond else None
        )
        self.opposing: Filed[tuple[int, int]] = self._filed(
            {Part.OPPOSES}, begin, beyond.opposing if beyond else None
        )
        self.in_subject: Filed[tuple[int, int]] = self._filed(
            {Part.SUBJECT}, begin, beyond.in_subject if beyond else None
        )

    def _filed(
        self, parts: set[Part], begin: Sequence[int], beside: Filed[tuple[int, int]] | None
    ) -> Filed[tuple[int, int]]:
        new = (
            ((k, s), kind.signals[s].ways)
            for k, kind in enumerate(self.kinds)
            for s in range(begin[k], len(kind.signals))
            if kind.signals[s].part in parts
        )
        return Filed(new, beside)

    def weigh(
        self,
        message: Message,
        sentences: Sequence[Sentence],
        subject: Sentence | None,
        *settings: Setting,
    ) -> tuple[tuple[Weighed, ...], ...]:
        """Weigh every kind, in the order the kinds were given, once for each setting."""
        tallies = self._hear(sentences, settings)
        in_question = {k for one in tallies for k in one}
        opposed = self._opposed(sentences, in_question) if in_question else {}
        in_subject = self._in_subject(subject)
        envelopes = [0.0 if one.envelope is None else one.envelope(message) for one in self.kinds]
        return tuple(
            tuple(
                _weighed_up(
                    kind, one.get(k), opposed.get(k, {}), in_subject.get(k, 0.0), envelopes[k]
                )
                for k, kind in enumerate(self.kinds)
            )
            for one in tallies
        )

    def _hear(
        self, sentences: Sequence[Sentence], settings: Sequence[Setting]
    ) -> list[dict[int, "_Tally"]]:
        """Return for each setting the kinds that anything spoke for, and what that was."""
        forces = [tuple(map(setting.force, Needs)) for setting in settings]
        # Which constructions count anywhere: the others need not be looked for.
        counting = tuple(max(each) >= LEAST_FORCE for each in zip(*forces, strict=True))
        tallies: list[dict[int, _Tally]] = [{} for _ in settings]
        for sentence in sentences:
            for k, s, signal, weight in self._said_in(sentence, counting):
                for tally, force in zip(tallies, forces, strict=True):
                    share = force[signal.needs]
                    if share >= LEAST_FORCE:
                        tally.setdefault(k, _Tally()).hear(signal, s, sentence, weight * share)
        return tallies

    def _said_in(self, sentence: Sentence, counting: tuple[bool, ...]) -> "_Said":
        """Return what speaks for any kind in a sentence; mail says the same over and over."""
        notes = sentence.spelling.notes
        found: _Said | None = notes.get((self, counting))
        if found is None:
            found = notes[self, counting] = []
            bare, plain = sentence.bare, sentence.plain
            for k, s in self.saying.called(sentence.keys):
                signal = self.kinds[k].signals[s]
                # Nine in ten do not stand in it: only of the others it is asked how.
                if counting[signal.needs] and signal.pattern.search(
                    bare if signal.part is Part.DECIDES else plain
                ):
                    weight = _weighed(sentence, signal)
                    if weight:
                        found.append((k, s, signal, weight))
        return found

    def _in_subject(self, subject: Sentence | None) -> dict[int, float]:
        """Return what the subject line says for kinds."""
        found: dict[int, float] = {}
        for k, s in self.in_subject.called(subject.keys) if subject is not None else ():
            signal = self.kinds[k].signals[s]
            if signal.pattern.search(subject.bare if subject else ""):
                found[k] = max(found.get(k, 0.0), signal.weight)
        return found

    def _opposed(
        self, sentences: Sequence[Sentence], in_question: AbstractSet[int]
    ) -> dict[int, dict[int, float]]:
        """Return what speaks against kinds for which anything spoke, whatever the setting."""
        found: dict[int, dict[int, float]] = {}
        for sentence in sentences:
            for k, s in _called(self.opposing, sentence):
                if k in in_question and (weight := _weight_in(sentence, self.kinds[k].signals[s])):
                    against = found.setdefault(k, {})
                    against[s] = max(weight, against.get(s, 0.0))
        return found


_Said: TypeAlias = list[tuple[int, int, Signal, float]]
"""Of every construction that stands in a sentence its kind and number, itself and its weight."""


class _Tally:
    """What was found for one kind so far."""

    __slots__ = ("decisions", "supports")

    def __init__(self) -> None:
        self.decisions: dict[Span, float] = {}
        self.supports: dict[int, tuple[float, Span]] = {}

    def hear(self, signal: Signal, number: int, sentence: Sentence, weight: float) -> None:
        """Note a construction that speaks for the kind."""
        span = Span(sentence.start, sentence.end)
        if signal.part is Part.DECIDES:
            self.decisions[span] = max(weight, self.decisions.get(span, 0.0))
        elif weight > self.supports.get(number, (0.0, span))[0]:
            self.supports[number] = (weight, span)


def _weighed_up(
    kind: MailKind,
    tally: _Tally | None,
    opposed: Mapping[int, float],
    in_subject: float,
    envelope: float,
) -> Weighed:
    """Add up what was found for a kind."""
    if tally is None and not (in_subject or envelope):
        return _silent(kind.kind, kind.head_start, kind.bias)
    decisions, supports, against = (
        (tally.decisions, tally.supports, opposed) if tally is not None else ({}, {}, {})
    )
    strongest = sorted(decisions.items(), key=lambda item: (-item[1], item[0]))
    odds = kind.bias + _together([weight for _, weight in strongest])
    odds += min(SUPPORT_LIMIT, sum(weight for weight, _ in supports.values()))
    odds += min(SUBJECT_LIMIT, in_subject)
    odds += envelope
    odds -= sum(against.values())
    decided = [span for span, weight in strongest if weight >= 1.0]
    evidence = decided or [span for _, span in supports.values()]
    return Weighed(
        kind=kind.kind,
        head_start=kind.head_start,
        odds=odds,
        evidence=tuple(sorted(set(evidence[:3]))),
        is_decided=bool(decided) or envelope >= SPEAKS_FOR_ITSELF,
    )


@cache
def _silent(kind: Kind, head_start: float, bias: float) -> Weighed:
    """Return what a kind weighs where nothing at all was said of it."""
    return Weighed(kind, head_start, odds=bias, evidence=(), is_decided=False)


def _called(filed: Filed[tuple[int, int]], sentence: Sentence) -> list[tuple[int, int]]:
    """Return which constructions may stand in a sentence."""
    notes = sentence.spelling.notes
    called: list[tuple[int, int]] | None = notes.get(filed)
    if called is None:
        called = notes[filed] = filed.called(sentence.keys)
    return called


def _weight_in(sentence: Sentence, signal: Signal) -> float:
    """Return what a construction weighs in a sentence; 0 where it does not stand in it."""
    notes = sentence.spelling.notes
    weight: float | None = notes.get(signal)
    if weight is None:
        weight = notes[signal] = _weighed(sentence, signal)
    return weight


def _weighed(sentence: Sentence, signal: Signal) -> float:
    text = sentence.bare if signal.part is Part.DECIDES else sentence.plain
    found = _found(signal, text, sentence)
    if found is None:
        return 0.0
    if signal.is_hedged and is_hedged(text, found.start(), found.end(), signal.hedge):
        return signal.weight * HEDGED
    return signal.weight


def _found(signal: Signal, text: str, sentence: Sentence) -> re.Match[str] | None:
    """Find the construction; a group ``name`` must have been written like a name."""
    pattern = signal.pattern
    found = pattern.search(text)
    if found is None or not pattern.groupindex:
        return found
    names = sentence.names
    while found is not None and found["name"] is not None and found["name"] not in names:
        found = pattern.search(text, found.start() + 1)
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
    """Rank likely kinds; only words that decide earn the head start, and only as they are clear."""
    share = min(1.0, one.odds / CLEAR) if one.is_decided else 0.0
    return min(one.odds, ENOUGH) + one.head_start * share
