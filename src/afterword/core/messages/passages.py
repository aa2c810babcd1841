"""A message's text in passages: what its sender wrote now, and what only came along."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.core.messages.message import Message
from afterword.core.spans import Span


class Part(StrEnum):
    """Whose words a passage is."""

    AUTHORED = "authored"
    SIGNATURE = "signature"
    BROUGHT_ALONG = "brought_along"
    """Quoted mail, footers, what a system adds."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a message's text, without the empty lines around it."""

    part: Part
    span: Span


def passages(message: Message) -> tuple[Passage, ...]:
    """Cut the text of a message where its sender begins and ends to speak.

    Every word of the text is in exactly one passage, in the order of the text. A message of
    which nothing is known to be written now is all its sender's words.
    """
    text, known = message.text, _known(message)
    found: list[Passage] = []
    at = 0
    for span, part in known:
        found += _trimmed(text, at, span.start, Part.BROUGHT_ALONG)
        found += _trimmed(text, max(at, span.start), span.end, part)
        at = max(at, span.end)
    found += _trimmed(text, at, len(text), Part.BROUGHT_ALONG)
    return tuple(found)


def _known(message: Message) -> list[tuple[Span, Part]]:
    if not message.authored:
        return [(Span(0, len(message.text)), Part.AUTHORED)]
    known = [(span, Part.AUTHORED) for span in message.authored]
    if message.signature is not None:
        known.append((message.signature, Part.SIGNATURE))
    return sorted(known)


def _trimmed(text: str, start: int, end: int, part: Part) -> list[Passage]:
    """Return the passage between two places, none where there are no words."""
    piece = text[start:end]
    if not piece.strip():
        return []
    # Lines keep their indentation; only whole empty ones around them go.
    lead = len(piece) - len(piece.lstrip())
    start += piece.rfind("\n", 0, lead) + 1
    return [Passage(part, Span(start, start + len(text[start:end].rstrip())))]
