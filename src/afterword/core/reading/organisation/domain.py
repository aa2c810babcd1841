"""Telling a name by the domain it writes from: in full, cut short, or by its initials."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.organisation.at import name_at
from afterword.core.reading.organisation.names import normalise_organisation

SHORT: Final = 3
"""Letters of the shortest word a domain is recognised by."""
_TWO: Final = 2
"""Letters to which no word is cut short: one is an initial, three can be told."""
_FEWEST_LETTERS: Final = 5
"""Letters of a domain in which a name that only begins alike can be recognised (judgement)."""
_SAINTS: Final = frozenset({"st", "saint"})
_LONG: Final = 8
"""Letters of a domain that may leave out a name's first word: ``tarninfirmary`` of the *Royal Tarn
Infirmary* (judgement)."""
_OF_PLACES: Final = frozenset(
    {"borough", "city", "county", "diocese", "district", "parish", "town"}
)
"""What stands before a place that a domain is called by: ``tarnford`` of the *City of Tarnford*."""
_WITHOUT_STROKES: Final = str.maketrans({"ø": "o", "æ": "ae", "ł": "l", "đ": "d"})
"""Letters that no accent makes, as domains write them."""
_CAPITAL = later(r"(?<![^\W_])[A-ZÀ-Þ]")


@lru_cache(maxsize=1024)
def squeezed(name: str) -> str:
    """Return the letters and digits of a name, as a domain has them."""
    return re.sub(r"[^a-z0-9]", "", normalise_organisation(name).translate(_WITHOUT_STROKES))


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", normalise_organisation(name).translate(_WITHOUT_STROKES))


@lru_cache(maxsize=1024)
def agrees(name: str, label: str) -> bool:
    """Tell whether a domain label is the name, its first word or words, or its initials."""
    if not label:
        return False
    words = [word for word in _words(name) if word != "and"]
    if not words:
        return False
    if words[0] in _SAINTS and name.endswith(("'s", "’s")):
        words[-1] = words[-1].removesuffix("s")  # St Wulfric's at stwulfricparish
    key = "".join(words)
    initials = "".join(word[0] for word in words)
    if label in {key, words[0], initials, squeezed(name)}:
        return True
    begins = label.startswith(key) or key.startswith(label)
    if (min(len(key), len(label)) > 3 and begins) or _leaves_out_first(label, words):
        return True
    if len(words) < 2 or len(label) < _FEWEST_LETTERS or label[0] != key[0]:
        return False
    return label.startswith(words[0] + words[1]) or _is_shortened(label, tuple(words))


def _leaves_out_first(label: str, words: list[str]) -> bool:
    """Tell whether a domain is two or more words of a name behind its first one."""
    if words[0] in _OF_PLACES and words[1:2] == ["of"]:
        return label == "".join(words[2:])
    if len(label) < _LONG or words[1:2] == ["of"]:
        return False
    return any(label == "".join(words[1:end]) for end in range(3, len(words) + 1))


def _is_shortened(label: str, words: tuple[str, ...]) -> bool:
    """Tell whether a domain is a name cut short: ``haltonlt`` of ``Halton Learning Trust``.

    Every word gives its first letter, three letters or more, or, but for the first, nothing; one
    word of four letters or more stands there in full.
    """
    return _rest_of(label, words, is_first=True, is_full=False)


def _rest_of(label: str, words: tuple[str, ...], *, is_first: bool, is_full: bool) -> bool:
    if not label:
        return is_full
    if not words:
        return False
    word, others = words[0], words[1:]
    shared = 0
    while shared < min(len(word), len(label)) and word[shared] == label[shared]:
        shared += 1
    for taken in range(shared, 0, -1):
        if taken == _TWO and taken < len(word):
            continue
        is_whole = is_full or (taken == len(word) and taken > SHORT)
        if _rest_of(label[taken:], others, is_first=False, is_full=is_whole):
            return True
    return not is_first and _rest_of(label, others, is_first=False, is_full=is_full)


def names_like(text: str, label: str) -> Iterator[tuple[int, int]]:
    """Yield the names in a text that a domain can be of."""
    for found in _CAPITAL.finditer(text):
        if found.group().casefold() == label[0]:
            place = name_at(text, found.start())
            if place is not None and _is_of_domain(text[slice(*place)], label):
                yield place


def _is_of_domain(name: str, label: str) -> bool:
    if len(label) >= _FEWEST_LETTERS and _is_made_of(squeezed(name), label):
        return True
    # One word, where the domain is it and little more: ``Quillon`` at quillonhq.
    is_most = len(name) > SHORT and label.startswith(squeezed(name)) and len(label) < 2 * len(name)
    return is_most or (" " in name and agrees(name, label))


def _is_made_of(name: str, label: str) -> bool:
    """Tell whether a name and a domain begin alike, as far as most of the domain goes."""
    pairs = zip(name, label, strict=False)
    shared = next((n for n, (one, other) in enumerate(pairs) if one != other), None)
    if shared is None:
        shared = min(len(name), len(label))
    return shared >= _FEWEST_LETTERS and shared * 3 >= len(label) * 2
