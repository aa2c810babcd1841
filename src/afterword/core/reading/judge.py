"""From the sentences of a message to the kind it is: every kind weighed, one chosen."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp

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
        setting: Setting,
    ) -> tuple[Weighed, ...]:
        """Weigh every kind, in the order the kinds were given."""
        tallies = [_Tally(kind) for kind in self.kinds]
        self._hear(tallies, sentences, setting)
        if subject is not None:
            self._hear_subject(tallies, subject)
        if any(tally.is_in_question for tally in tallies):
            self._object(tallies, sentences)
        return tuple(tally.weighed(message) for tally in tallies)

    def _hear(
        self, tallies: Sequence["_Tally"], sentences: Sequence[Sentence], setting: Setting
    ) -> None:
        forces = {needs: setting.force(needs) for needs in Needs}
        for sentence in sentences:
            for k, s in _called(self.saying, sentence):
                signal = self.kinds[k].signals[s]
                force = forces[signal.needs]
                if force >= LEAST_FORCE:
                    tallies[k].hear(signal, s, sentence, force)

    def _hear_subject(self, tallies: Sequence["_Tally"], subject: Sentence) -> None:
        for k, s in self.in_subject.called(subject.keys):
            signal = self.kinds[k].signals[s]
            if signal.pattern.search(subject.bare):
                tallies[k].subject = max(tallies[k].subject, signal.weight)

    def _object(self, tallies: Sequence["_Tally"], sentences: Sequence[Sentence]) -> None:
        for sentence in sentences:
            for k, s in _called(self.opposing, sentence):
                if tallies[k].is_in_question:
                    tallies[k].object(self.kinds[k].signals[s], s, sentence)


class _Tally:
    """What was found for one kind so far."""

    __slots__ = ("decisions", "kind", "opposed", "subject", "supports")

    def __init__(self, kind: MailKind) -> None:
        self.kind = kind
        self.decisions: dict[Span, float] = {}
        self.supports: dict[int, tuple[float, Span]] = {}
        self.opposed: dict[int, float] = {}
        self.subject = 0.0

    @property
    def is_in_question(self) -> bool:
        """Tell whether anything spoke for the kind, so that objections matter."""
        return bool(self.decisions or self.supports)

    def hear(self, signal: Signal, number: int, sentence: Sentence, force: float) -> None:
        """Look for a construction that speaks for the kind."""
        weight = _weight_in(sentence, signal) * force
        if not weight:
            return
        span = Span(sentence.start, sentence.end)
        if signal.part is Part.DECIDES:
            self.decisions[span] = max(weight, self.decisions.get(span, 0.0))
        elif weight > self.supports.get(number, (0.0, span))[0]:
            self.supports[number] = (weight, span)

    def object(self, signal: Signal, number: int, sentence: Sentence) -> None:
        """Look for a construction that speaks against it."""
        weight = _weight_in(sentence, signal)
        if weight:
            self.opposed[number] = max(weight, self.opposed.get(number, 0.0))

    def weighed(self, message: Message) -> Weighed:
        """Add up what was found."""
        envelope = self.kind.envelope(message) if self.kind.envelope is not None else 0.0
        if not (self.decisions or self.supports or self.subject or self.opposed or envelope):
            return _silent(self.kind.kind, self.kind.head_start, self.kind.bias)
        strongest = sorted(self.decisions.items(), key=lambda item: (-item[1], item[0]))
        odds = self.kind.bias + _together([weight for _, weight in strongest])
        odds += min(SUPPORT_LIMIT, sum(weight for weight, _ in self.supports.values()))
        odds += min(SUBJECT_LIMIT, self.subject)
        odds += envelope
        odds -= sum(self.opposed.values())
        decided = [span for span, weight in strongest if weight >= 1.0]
        evidence = decided or [span for _, span in self.supports.values()]
        return Weighed(
            kind=self.kind.kind,
            head_start=self.kind.head_start,
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
