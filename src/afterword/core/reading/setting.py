"""What a message is about, before asking what it says: hiring, something else, an open thread."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from afterword.core.messages.message import Address, Message
from afterword.core.patterns import later
from afterword.core.reading.anchors import Filed
from afterword.core.reading.answering import is_reply
from afterword.core.reading.domains import is_recruiting_system
from afterword.core.reading.reading import ReadingContext
from afterword.core.reading.sentences import Sentence
from afterword.core.reading.signals import Needs
from afterword.core.reading.vocabulary.candidacy import CUES, Cue
from afterword.core.reading.vocabulary.work import (
    ASKING,
    ELSEWHERE,
    HIRING,
    OCCUPATIONS,
    PERHAPS,
)

_MACHINE = later(
    r"no[._-]?reply|donot[._-]?reply|alert|newsletter|notification|digest|news@", re.IGNORECASE
)
_DESK = later(
    r"^(?:.*[._+-])?(?:careers?|jobs?|recruit\w*|talent\w*|hiring|hr|people|applications?|vacanc\w+|"
    r"bewerbung\w*|karriere|personal\w*|recrutement|rh|seleccion|candidat\w+|werving|vacatures?|"
    r"selezione|recrutamento|concorsi|vagas)"
    r"(?:[._+-].*)?$"
)


_PERHAPS_WORK: Final = OCCUPATIONS | {f"{one}s" for one in OCCUPATIONS}
_CUES: Final = Filed((number, cue.ways) for number, cue in enumerate(CUES))
SEVERAL: Final = 2
"""Words of other things one may be refused that show what a message is about."""
_MANY = 36
"""Sentences a letter to a candidate rarely exceeds."""
_FEW = 14
"""Sentences a person who says no in their own words rarely exceeds."""
_FIRST = 40
"""Sentences that are searched for cues; who writes more than that writes a newsletter."""
_SENDERS = 256
"""Addresses of which it is kept at hand what they say; few write most of what one gets."""
_SHORT = 150
"""Words up to which every one counts in full; a digest speaks of everything."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How far a message speaks of hiring, and how far its thread waits for an answer."""

    points: float
    """Words of hiring less words of other things one applies for; 1.5 leave little doubt."""
    thread: float
    """0 to 1: how surely an answer of an employer is awaited here."""
    breadth: float = 1.0
    """Below 1 for a long message: among many sentences one is easily misread."""

    def where_awaited(self) -> "Setting":
        """Return the setting the same message has where an answer is awaited."""
        return Setting(self.points + 2.0, 1.0, self.breadth)

    def force(self, needs: Needs) -> float:
        """Return which share of its weight a construction has here, 0 to 1."""
        if needs is Needs.NOTHING:
            return min(1.0, max(0.0, self.points + 1.0)) * self.breadth
        if needs is Needs.HINT:
            return min(1.0, max(0.0, self.points - 0.2, self.thread + 0.2)) * self.breadth
        if needs is Needs.WORK:
            return min(1.0, max(0.0, 0.2 + self.points / 1.5)) * self.breadth
        return self.thread * min(1.0, max(0.0, 0.6 + self.points / 1.5))


def find_setting(
    message: Message,
    sentences: Sequence[Sentence],
    subject: Sentence | None,
    context: ReadingContext,
) -> Setting:
    """Tell what a message is about from its words, its subject, its sender and its thread."""
    words: set[str] = set()
    for sentence in sentences:
        words |= sentence.words
    size = len(words)
    named = subject.words if subject is not None else frozenset[str]()
    in_subject = _points(named)
    points = _points(words - named) + min(3.0, 2.0 * in_subject)
    if size > _SHORT:
        points *= (_SHORT / size) ** 0.5
    points += _sender_points(message.sender)
    is_answer = message.in_reply_to is not None or is_reply(message.subject)
    thread = 0.3 * is_answer + 0.4 * (in_subject > 0.2)
    # Landlords and editors thank, praise and console as employers do.
    is_elsewhere = len((words | named) & ELSEWHERE) >= SEVERAL and points <= 1.0
    for cue in _cues_in(sentences):
        points += 0.0 if is_elsewhere else cue.work
        thread += cue.thread
    breadth = min(1.0, max(0.4, (_MANY / max(len(sentences), 1)) ** 0.5))
    if context.is_awaited:
        return Setting(points, thread, breadth).where_awaited()
    # What a stranger writes at length is rarely the answer that nobody knows to be awaited.
    thread = min(1.0, thread) * min(1.0, _FEW / max(len(sentences), 1))
    if message.sender is not None and _is_machine(message.sender.address):
        thread *= 0.4
    return Setting(points, thread, breadth)


def _cues_in(sentences: Sequence[Sentence]) -> list[Cue]:
    found = {number for sentence in sentences[:_FIRST] for number in _cues_of(sentence)}
    return [CUES[number] for number in sorted(found)]


def _cues_of(sentence: Sentence) -> list[int]:
    notes = sentence.spelling.notes
    found: list[int] | None = notes.get(_cues_of)
    if found is None:
        called = _CUES.called(sentence.keys)
        found = [number for number in called if CUES[number].is_in(sentence.plain)]
        notes[_cues_of] = found
    return found


def _points(words: AbstractSet[str]) -> float:
    works = {word.removesuffix("s") for word in words & _PERHAPS_WORK} & OCCUPATIONS
    points = len(words & HIRING) + 0.5 * len(words & PERHAPS) + 0.5 * len(works)
    points += 0.25 * len(words & ASKING)
    # An insurer hires, too, and then speaks of insurance and more often of the work.
    return points - len(words & ELSEWHERE) * (0.6 if points >= 3.0 else 1.0)


def _sender_points(sender: Address | None) -> float:
    if sender is None:
        return 0.0
    return 1.0 * is_recruiting_system(sender.domain) + 1.0 * _is_desk(sender.address)


@lru_cache(maxsize=_SENDERS)
def _is_desk(address: str) -> bool:
    return bool(_DESK.match(address.lower().partition("@")[0]))


@lru_cache(maxsize=_SENDERS)
def _is_machine(address: str) -> bool:
    return bool(_MACHINE.search(address))
