"""What a letter is laid out on: its facts, the answers taken apart, and the choice of words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from afterword.core.letters.answers.said import Said
from afterword.core.letters.frames.fitting import Frame, framed, standing, stopped
from afterword.core.letters.letter import Facts
from afterword.core.letters.names import name_of, salutation
from afterword.core.letters.purposes import Move
from afterword.core.letters.roles import spoken_role
from afterword.core.letters.style import Style
from afterword.core.letters.wording import Wording
from afterword.core.patterns import later

_LEGAL = later(
    r",?\s+(?:ltd|limited|inc|incorporated|llc|llp|plc|gmbh|ag|se|s\.?a|s\.?r\.?l|b\.?v|n\.?v|"
    r"oy|ab|as|a/s|aps|kg|co|corp|corporation|pty(?: ltd)?)\.?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Ground:
    """Everything a move may use."""

    facts: Facts
    style: Style
    wording: Wording
    answers: dict[str, Said]
    """By key: *enjoyed*, *learned*, *differently*, *news*, *reason*; mended, never empty."""
    is_lean: bool = False
    """True where the person's own words leave little room for ours."""

    @property
    def role(self) -> str:
        """Return *the Rail Planner role*, or *the role* where the title is not for a sentence."""
        return spoken_role(self.facts.role)

    @property
    def organisation(self) -> str:
        """Return the organisation without its legal form; empty where it is not known."""
        name = " ".join((self.facts.organisation or "").split())
        return _LEGAL.sub("", name) or name

    @property
    def opening(self) -> str:
        """Return the line the letter opens with."""
        facts, style = self.facts, self.style
        return salutation(facts.reader, style.is_formal, style.greeting, facts.reader_goes_by)

    @property
    def is_about_rejection(self) -> bool:
        """Tell whether the letter follows a rejection, not an interview still open."""
        facts = self.facts
        return facts.told_by_mail or facts.told_by_phone or facts.told_on is not None

    @property
    def asks_already(self) -> bool:
        """Tell whether the person's own words hold a question; a letter asks only once."""
        return any("?" in s for said in self.answers.values() for s in said.sentences)

    def choose(self, slot: str, templates: Sequence[str], **values: str) -> str:
        """Choose a wording of something that has to be said, whole sentences with their stops."""
        options = self.wording.fill(templates, **values)
        return self.wording.choose(slot, options) or self.wording.ranked(slot, options)[0]

    def knows_answer(self, *keys: str) -> bool:
        """Tell whether one of the questions was answered."""
        return any(key in self.answers for key in keys)

    def names(self) -> frozenset[str]:
        """Return the first names the letter knows, in lower case."""
        facts = self.facts
        written = [facts.writer, facts.reader, *(o for m in facts.meetings for o in m.others)]
        found = (name_of(name) for name in written)
        known = [facts.reader_goes_by, *(name.full for name in found if name)]
        return frozenset(part.lower() for name in known for part in name.split())

    def was_told(self, answer: str) -> bool:
        """Tell whether an earlier letter to this same reader holds these words."""
        greeting = self.opening.casefold()
        plain = _plain(answer)
        return any(plain in _plain(body) for body in self.facts.told) or any(
            body.casefold().lstrip().startswith(greeting) and plain in _plain(body)
            for body in self.facts.earlier
        )


@dataclass(slots=True)
class Draft:
    """A letter while it is laid out: paragraphs of sentences, and what was missing."""

    paragraphs: list[list[str]] = field(default_factory=list)
    gaps: list[Move] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    used: set[str] = field(default_factory=set)
    """Keys of the answers this letter had a place for."""

    def add(self, *sentences: str) -> None:
        """Add a paragraph of the sentences that say something."""
        kept = [sentence for sentence in sentences if sentence]
        if kept:
            self.paragraphs.append(kept)

    def miss(self, move: Move) -> None:
        """Note a move for which there is no fact."""
        if move not in self.gaps:
            self.gaps.append(move)


def tell(
    ground: Ground, draft: Draft, key: str, frame: Frame, move: Move | None = None
) -> list[str]:
    """Lay out an answer as sentences.

    Words that an earlier letter to the same organisation already used word for word are left
    out and noted; where nothing is left, the move is a gap.

    Returns:
        The sentences; none where the question was not answered.
    """
    draft.used.add(key)
    said = ground.answers.get(key)
    if not said:
        if move is not None:
            draft.miss(move)
        return []
    found = framed(said, frame, ground.names())
    options = [stopped(ground.wording.opened(option)) for option in found.options]
    first = ground.wording.choose(key, options)
    if first is None and found.alone and ground.wording.is_fresh(found.alone):
        first = found.alone
    sentences = [first] if first is not None else []
    if first is None:
        draft.left_out.append(standing(said.sentences[0]))
    for sentence in found.rest:
        (sentences if ground.wording.is_fresh(sentence) else draft.left_out).append(sentence)
    if not sentences and move is not None:
        draft.miss(move)
    return sentences


def _plain(text: str) -> str:
    """Return only the words, for comparing."""
    return " ".join(re.findall(r"\w+", text.casefold()))
