"""One name spelt in several ways: umlauts written out, "and" in any language, words in one."""

from functools import lru_cache
from typing import Final

from afterword.core.patterns import later

_WRITTEN_OUT: Final = later(r"([aou])e")
"""An umlaut, as it is written where there are none."""
_ONE_LETTER: Final = str.maketrans({"ø": "o", "æ": "a", "ł": "l", "đ": "d"})
_ANDS: Final = frozenset({"and", "und", "et", "y", "e", "en", "och", "og", "i"})


@lru_cache(maxsize=2048)
def words_to_compare(name: str) -> list[str]:
    """Return the words of a normalised name with umlauts and every "and" in one spelling."""
    words = _WRITTEN_OUT.sub(r"\1", name.translate(_ONE_LETTER)).split()
    last = len(words) - 1
    words = ["and" if 0 < n < last and word in _ANDS else word for n, word in enumerate(words)]
    return words[:-1] if len(words) > 1 and words[-1] == "and" else words


def is_spelt_alike(short: list[str], long: list[str]) -> bool:
    """Tell whether two names have the same letters, or one is the beginning of the other in one."""
    return (
        "".join(short) == "".join(long)
        or _is_written_as_one(short, long)
        or _is_written_as_one(long, short)
    )


def _is_written_as_one(one: list[str], words: list[str]) -> bool:
    """Tell whether a word, as a domain has it, is the first words of a name in one."""
    if len(one) > 1 or len(words) == 1 or not one[0].startswith(words[0]):
        return False
    linked = [word for word in words if word != "and"]
    starts = {"".join(linked[:number]) for number in range(2, len(linked) + 1)}
    starts |= {"".join(words[:number]) for number in range(3, len(words))}
    return one[0] in starts or _ENDING.sub("", one[0]) in starts


_ENDING = later(r"(?:company|co|inc|llc|ltd|limited|gmbh)$")
"""A legal form at the end of a domain: ``tidewatertheatreco``."""
