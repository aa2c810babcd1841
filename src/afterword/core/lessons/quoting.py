"""Somebody's advice on a page, in whole sentences."""

from collections.abc import Iterator, Sequence
from typing import Final

from afterword.core.check.sentences import sentences_in
from afterword.core.spans import Evidence

LONGEST_SENTENCE: Final = 400
"""Characters of one sentence that is still shown whole (judgement: some seventy words); what is
longer is a text without stops, and is cut at a word."""


def quoted(places: Sequence[Evidence], longest: int) -> str:
    """Return sentences of advice on one line: as many whole ones as there is room for.

    The first is shown whole even where it alone takes more room: half a sentence may say the
    opposite of the whole.

    Args:
        places: Sentences, in the order of the text they stand in.
        longest: Characters there is room for.

    Returns:
        Sentences; what was left out between or after them shows as ``…``.
    """
    line = ""
    last: int | None = None
    for place in _sentences(places):
        words = " ".join(place.text.split())
        between = "" if last is None else (" " if place.start - last <= _NEXT else " … ")
        if last is not None and len(line) + len(between) + len(words) > longest:
            return f"{line} …"
        line, last = f"{line}{between}{words}", place.end
    return line if len(line) <= max(longest, LONGEST_SENTENCE) else shortened(line, longest)


def _sentences(places: Sequence[Evidence]) -> Iterator[Evidence]:
    """Yield the sentences of each place; one may hold a whole letter."""
    for place in places:
        for one in sentences_in(place.text, 0, len(place.text)):
            words = one.of(place.text)
            yield Evidence(place.start + one.start, place.start + one.end, words)


def shortened(words: str, longest: int) -> str:
    """Return the beginning of a text on one line; what was left out shows as ``…``."""
    line = " ".join(words.split())
    if len(line) <= longest:
        return line
    cut = line[:longest].rpartition(" ")[0] or line[:longest]
    return f"{cut.rstrip(' ,;:-')} …"


_NEXT: Final = 2
"""Characters between two sentences of which nothing was left out."""
