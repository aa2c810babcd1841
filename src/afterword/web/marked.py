"""A text in pieces, some of them marked: what a template shows as underlined."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text; together the pieces are the text."""

    text: str
    is_marked: bool = False
    note: str = ""
    """What is said of it, where it is marked."""


def marked(text: str, spans: Iterable[tuple[int, int]]) -> tuple[Piece, ...]:
    """Cut a text where spans begin and end.

    Args:
        text: The whole text.
        spans: Half-open, in code points, in any order; where they overlap, both are marked.
    """
    inside = sorted((max(0, start), min(len(text), end)) for start, end in spans)
    pieces: list[Piece] = []
    at = 0
    for start, end in inside:
        if end <= max(start, at):
            continue
        if start > at:
            pieces.append(Piece(text[at:start]))
        pieces.append(Piece(text[max(start, at) : end], is_marked=True))
        at = end
    if at < len(text):
        pieces.append(Piece(text[at:]))
    return tuple(pieces)


def apart(one: str, other: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Mark in each of two texts where it is not as the other: from the first to the last place."""
    most = min(len(one), len(other))
    head = next((n for n in range(most) if one[n] != other[n]), most)
    tail = next((n for n in range(most - head) if one[-1 - n] != other[-1 - n]), most - head)
    return (
        marked(one, [(head, len(one) - tail)]),
        marked(other, [(head, len(other) - tail)]),
    )
