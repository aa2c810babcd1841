"""Words found in texts, whatever their case and accents: ``muller`` finds ``Müller``."""

import unicodedata
from collections.abc import Iterable, Sequence

from afterword.core.patterns import later
from afterword.core.spans import Span

MOST_WORDS = 8
"""Words of a question that are looked for; more narrow nothing down any further."""
_LONGEST_QUESTION = 200
_MARKS = later("[\u0300-\u036f]+")


def folded(text: str) -> str:
    """Return a text as it is compared: in lower case, letters without their accents."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFD", text.casefold()))


def words_of(question: str) -> tuple[str, ...]:
    """Return the words a question asks for, folded, at most `MOST_WORDS` of them."""
    asked = folded(question[:_LONGEST_QUESTION]).split()
    return tuple(dict.fromkeys(asked))[:MOST_WORDS]


def find_words(line: str, words: Iterable[str]) -> tuple[Span, ...]:
    """Return where folded words stand in a line, each at its first place, in order."""
    whole, starts = _placed(line)
    found: list[Span] = []
    for word in words:
        at = whole.find(word)
        if word and at >= 0:
            found.append(Span(starts[at], starts[at + len(word) - 1] + 1))
    return tuple(sorted(found))


def _placed(line: str) -> tuple[str, Sequence[int]]:
    """Fold a line, and tell for each character which one of the line it comes from."""
    if line.isascii():
        return line.lower(), range(len(line))
    pieces = [folded(one) for one in line]
    return "".join(pieces), [number for number, one in enumerate(pieces) for _ in one]


def excerpt(text: str, words: Iterable[str], width: int = 160) -> tuple[str, tuple[Span, ...]]:
    """Return the piece of a text that shows the words best, and where they stand in it.

    Args:
        text: The whole text.
        words: Folded; the first one that is there leads to the piece.
        width: Characters of the piece, without what shows that it was cut.

    Returns:
        One line, with dots where it was cut; empty where none of the words is in the text.
    """
    wanted = tuple(words)
    lines = text[:_LONGEST_TEXT].splitlines()
    compared = [folded(one) for one in lines]
    for word in wanted:
        number = next((n for n, one in enumerate(compared) if word in one), None)
        if number is None:
            continue
        line = lines[number]
        line = " ".join(line[:_LONGEST_LINE].split())
        places = find_words(line, [word])
        at = places[0].start if places else 0
        start = max(0, at - width // 3)
        if start:
            start = line.find(" ", start - 1, at + 1) + 1 or start
        piece = line[start : start + width]
        piece = ("… " if start else "") + piece + (" …" if start + width < len(line) else "")
        return piece, find_words(piece, wanted)
    return "", ()


_LONGEST_TEXT = 50_000
"""Characters of a text that are looked at to show a piece of it."""
_LONGEST_LINE = 5_000
"""Characters of a line that are looked at to show a piece of it."""
