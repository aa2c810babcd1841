"""What the person said of one message holds for the next of the same shape from the same sender.

A sender who writes by a template writes the same words around other names and dates. So the names,
numbers and links are left out, and what remains is compared: the share of the longer text's
three-word sequences that stand in the other one as well. What was added counts, and what was left
out: a few words turn thanks into a no.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.ports import Filed
from afterword.core.reading.read import read_as
from afterword.core.reading.reading import Kind, Reading, ReadingContext
from afterword.core.reading.sentences import Sentence, sentences_of

ALIKE: Final = 0.8
"""Share of the sequences of the longer text that make two texts of one shape. Of the pairs by one
sender in the training mail, all 31 at least so alike are of one kind, but for those written to
differ in their kind and in little else: of 5078 such twins 220 are so alike, and of the shorter
text's sequences 973 would share as many."""
FEWEST: Final = 6
"""Sequences below which a text has no shape: "Thanks, see you" teaches nothing."""

_WORD = later(r"[a-z]+(?:[./@-][a-z]+)*")
_SERIAL = later(r"\d+|\b[0-9a-f]{6,}\b")

FAMILIAR: Final = 0.7
"""Share of a sentence's sequences from which on it stands in the text that was judged already; the
rest are other jobs and days (judgement)."""

Shape = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Lesson:
    """The person's word on one message."""

    sender: str
    """The address it came from, without serial numbers."""
    shape: Shape
    kind: Kind
    message_id: str
    read_as: Kind | None = None
    """What it was read as by itself; None where the reading followed another lesson."""


def lessons_from(overruled: Iterable[Filed]) -> tuple[Lesson, ...]:
    """Return what can be learned from the messages the person judged, in the same order."""
    found = []
    for one in overruled:
        sender, shape = sender_key(one.message), shape_of(one.message)
        if one.overruled is not None and sender and len(shape) >= FEWEST:
            read_kind = None if one.reading.taught_by else one.reading.kind
            found.append(Lesson(sender, shape, one.overruled, one.message.message_id, read_kind))
    return tuple(found)


def follow(
    reading: Reading, message: Message, context: ReadingContext, lessons: Iterable[Lesson]
) -> Reading:
    """Return the reading as the person would have it; unchanged where nothing was taught.

    Where several lessons fit equally well, the last one counts. A reading that contradicts the
    lesson in words the person has not judged is not overridden, and not certain either.
    """
    sender = sender_key(message)
    near = [one for one in lessons if one.sender == sender]
    if not near:
        return reading
    shape = shape_of(message)
    best, chosen = ALIKE, None
    for one in near:
        share = likeness(shape, one.shape)
        if share >= best:
            best, chosen = share, one
    if chosen is None or chosen.message_id == message.message_id:
        return reading
    if _is_contradicted(chosen, reading, message):
        return replace(reading, is_certain=False)
    if chosen.kind is not reading.kind:
        reading = read_as(chosen.kind, message, context)
    return replace(reading, confidence=1.0, is_certain=True, taught_by=chosen.message_id)


def _is_contradicted(lesson: Lesson, reading: Reading, message: Message) -> bool:
    """Tell whether a reading says something else than the lesson, and rests on words of its own."""
    if reading.kind in {lesson.kind, Kind.OTHER}:
        return False
    if reading.is_certain and lesson.read_as is lesson.kind:
        return True  # the person only agreed with the reader there, and overruled nothing
    rests_on = (
        _sequences(sentence)
        for sentence in sentences_of(message)
        if any(one.start < sentence.end and sentence.start < one.end for one in reading.evidence)
    )
    return any(len(one & lesson.shape) < FAMILIAR * len(one) for one in rests_on)


def shape_of(message: Message) -> Shape:
    """Return the three-word sequences of what the sender wrote, without names and numbers."""
    return Shape().union(*(_sequences(sentence) for sentence in sentences_of(message)))


def _sequences(sentence: Sentence) -> Shape:
    """Return those of a sentence; one of fewer words is a sequence by itself."""
    words = tuple(word for word in _WORD.findall(sentence.plain) if word not in sentence.names)
    if 0 < len(words) < 3:
        return Shape((words,))
    return Shape(zip(words, words[1:], words[2:], strict=False))


def likeness(one: Shape, other: Shape) -> float:
    """Return which share of the longer text stands in the shorter one, 0 to 1."""
    shorter, longer = sorted((len(one), len(other)))
    return len(one & other) / longer if shorter >= FEWEST else 0.0


def sender_key(message: Message) -> str:
    """Return the sender's address as they keep it; systems put serial numbers into theirs."""
    address = message.sender
    return _SERIAL.sub("", address.address.lower()) if address is not None else ""
