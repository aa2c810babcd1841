"""A message as the pages show it: text first, the words in question marked, the rest quieter."""

from dataclasses import dataclass
from typing import Final

from afterword.core.messages.passages import Part, Passage, passages
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind
from afterword.services.mail.reviewing import id_of
from afterword.services.wording import IN_WORDS
from afterword.web.marked import Piece, marked
from afterword.web.visit import Visit

_SUMMARIES: Final = {
    Part.AUTHORED: "",
    Part.SIGNATURE: "",
    Part.BROUGHT_ALONG: "What came along: earlier mail, or a footer",
}


@dataclass(frozen=True, slots=True)
class PassageShown:
    """A stretch of a message, its marked words told apart."""

    pieces: tuple[Piece, ...]
    is_quiet: bool
    """A signature: shown, and quieter."""
    summary: str
    """What a fold around it is called; empty where it is simply shown."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One kind a message can be, in words."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Correction:
    """What the person can say of how a message was read."""

    reads_as: str
    """``Read as a no.``, and by whose word."""
    is_said: bool
    """The person said so; then it can be taken back."""
    decide: str
    """The path an answer is posted to."""
    undo: str
    back: str
    """Names the page that is shown afterwards."""
    choices: tuple[Choice, ...]
    """What else it can be."""


def text_of(filed: Filed, most: int | None = None) -> tuple[PassageShown, ...]:
    """Return a message's text in passages.

    Args:
        filed: The message.
        most: Characters that are shown; None for all of them.
    """
    message = filed.message
    spans = [(one.start, one.end) for one in filed.reading.evidence]
    shown: list[PassageShown] = []
    left = len(message.text) if most is None else most
    for one in passages(message):
        if left <= 0:
            break
        shown.append(_passage(message.text, one, spans, left))
        left -= one.span.end - one.span.start
    return tuple(shown)


def length_of(filed: Filed) -> int:
    """Return how many characters the text of a message has."""
    return len(filed.message.text)


def _passage(text: str, one: Passage, spans: list[tuple[int, int]], most: int) -> PassageShown:
    start = one.span.start
    words = text[start : min(one.span.end, start + most)]
    pieces = marked(words, [(a - start, b - start) for a, b in spans])
    return PassageShown(pieces, one.part is Part.SIGNATURE, _SUMMARIES[one.part])


def correction_of(visit: Visit, filed: Filed, back: str) -> Correction:
    """Return what can be said of how a message was read."""
    name, words = id_of(filed), IN_WORDS[filed.kind]
    if filed.overruled is not None:
        reads_as = f"You said that this is {words}."
    elif filed.reading.taught_by is not None:
        reads_as = f"Read as {words}, as you said of one like it."
    elif filed.is_settled:
        reads_as = f"Read as {words}."
    else:
        reads_as = f"Read as {words}, without being sure."
    return Correction(
        reads_as,
        filed.overruled is not None,
        visit.url("review-decide", id=name),
        visit.url("review-undo", id=name),
        back,
        tuple(Choice(one.value, IN_WORDS[one]) for one in Kind if one is not filed.kind),
    )
