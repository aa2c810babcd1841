"""What a mail kind is made of: constructions looked for in sentences, each with its weight."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache

from afterword.core.messages.message import Message
from afterword.core.patterns import SHELF, later
from afterword.core.reading.anchors import Ways, ways_of
from afterword.core.reading.reading import Kind, ReadingContext


@cache
def compiled(source: str) -> re.Pattern[str]:
    """Compile a pattern, once, or take up what an earlier start compiled."""
    return SHELF.pattern(source, 0)


class Needs(IntEnum):
    """What must be known besides the sentence for a signal to count."""

    NOTHING = 0
    """The sentence alone says that it is about somebody's application for paid work."""
    HINT = 1
    """The message must speak of work a little, or answer somebody."""
    WORK = 2
    """The message must speak of paid work or of hiring somewhere."""
    THREAD = 3
    """The thread must be known to wait for an answer, or the message to show that it does."""


class Part(IntEnum):
    """What a signal does in the judgement."""

    DECIDES = 0
    """Says by itself what the message is; its sentence is evidence."""
    SUPPORTS = 1
    """Makes a decision likelier; several add up, to a limit."""
    OPPOSES = 2
    """Makes the kind less likely, wherever it stands in the message."""
    SUBJECT = 3
    """Looked for in the subject line, which never decides alone."""


@dataclass(frozen=True, slots=True, eq=False)
class Signal:
    """One construction; another of the same words is another one."""

    source: str
    """Looked for in ``Sentence.bare``: lower case, contractions opened, fillers left out."""
    weight: float
    """Log-odds it adds (``OPPOSES``: takes away) where it counts in full."""
    part: Part = Part.DECIDES
    needs: Needs = Needs.NOTHING
    is_hedged: bool = True
    """False for a construction that means the same behind an ``if`` or in a question."""
    hedge: str = ""
    """How its language says *if*, where that is not English."""

    @property
    def ways(self) -> Ways:
        """Return the words it cannot match without, see ``anchors``: most are never tried."""
        return ways_of(self.source)

    @property
    def pattern(self) -> re.Pattern[str]:
        """Return the construction compiled; most are never needed, so they wait until then."""
        return compiled(self.source)


@dataclass(frozen=True, slots=True)
class Example:
    """A mail written for this project, to show and to test what a kind claims."""

    text: str
    subject: str = ""
    sender: str = ""
    """An address, or ``Name <address>``."""
    headers: Mapping[str, str] = field(default_factory=dict)
    context: ReadingContext = field(default_factory=ReadingContext)


@dataclass(frozen=True, slots=True)
class MailKind:
    """One kind of message: how it is recognised, and what it must leave alone."""

    kind: Kind
    head_start: float
    """Log-odds it is ahead by where several kinds are likely: a no that opens with thanks for
    applying is a no."""
    signals: tuple[Signal, ...]
    examples: tuple[Example, ...]
    """Mails it claims."""
    near_misses: tuple[Example, ...]
    """Mails that look like it and that it must not claim."""
    bias: float = -3.0
    """Log-odds before anything is known; most mail is of no kind."""
    envelope: Callable[[Message], float] | None = None
    """Log-odds from headers, sender and calendar parts, where they tell."""


@dataclass(frozen=True, slots=True)
class Language:
    """What the kinds are told by in one language besides English."""

    code: str
    """ISO 639-1."""
    common: frozenset[str]
    """Its most frequent words, without accents, by which a text in it is known."""
    signals: Mapping[Kind, tuple[Signal, ...]]
    examples: Mapping[Kind, tuple[Example, ...]]
    """Mails each kind claims; ``other``: mails that no kind may claim."""


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Compiles constructions; ``<name>`` in a template stands for ``pieces[name]``."""

    pieces: Mapping[str, str]
    hedge: str = ""
    """How the language says *if*; empty for English, see ``hedges``."""
    needs: Needs = Needs.NOTHING
    """What its constructions need where they do not say so themselves."""

    def decides(
        self,
        weight: float,
        template: str,
        *,
        needs: Needs | None = None,
        is_hedged: bool = True,
    ) -> Signal:
        """Make a construction whose sentence says what the message is."""
        return self._signal(
            template, weight, Part.DECIDES, self.needs if needs is None else needs, is_hedged
        )

    def supports(self, weight: float, template: str, *, needs: Needs | None = None) -> Signal:
        """Make a construction that adds to a judgement and cannot make it alone."""
        return self._signal(
            template, weight, Part.SUPPORTS, self.needs if needs is None else needs, is_hedged=True
        )

    def opposes(self, weight: float, template: str, *, is_hedged: bool = False) -> Signal:
        """Make a construction that speaks against the kind."""
        return self._signal(template, weight, Part.OPPOSES, Needs.NOTHING, is_hedged)

    def in_subject(self, weight: float, template: str) -> Signal:
        """Make a construction looked for in the subject line."""
        return self._signal(template, weight, Part.SUBJECT, Needs.NOTHING, is_hedged=True)

    def _signal(
        self, template: str, weight: float, part: Part, needs: Needs, is_hedged: bool
    ) -> Signal:
        source = self.opened(template)
        return Signal(source, weight, part, needs, is_hedged, self.hedge)

    def opened(self, template: str) -> str:
        """Put the pieces in, and the pieces of the pieces."""
        pattern = template
        while (opened := _PIECE.sub(self._piece, pattern)) != pattern:
            pattern = opened
        return pattern

    def _piece(self, found: re.Match[str]) -> str:
        return self.pieces[found.group(1)]


_PIECE = later(r"(?<!\?P)<([a-z_]+\d*)>")
