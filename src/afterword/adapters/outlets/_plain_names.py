"""Names in plain letters, as people write them where there is no other key: Kjær as kjaer."""

import re
import unicodedata
from typing import Final

_LATIN: Final = {
    "æ": "ae", "œ": "oe", "ø": "o", "å": "a", "ð": "d", "þ": "th", "đ": "d", "ħ": "h", "ı": "i",
    "ĸ": "k", "ł": "l", "ŋ": "ng", "ŧ": "t", "ə": "e", "ɓ": "b", "ɗ": "d", "ɛ": "e", "ɔ": "o",
    "ƙ": "k", "ƴ": "y", "ơ": "o", "ư": "u", "ŀ": "l",
}  # fmt: skip
"""Letters that are no plain letter with a mark, so that taking marks off does not reach them."""
_CYRILLIC: Final = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "є": "ye", "і": "i", "ґ": "g",
    "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ў": "u", "ѓ": "g", "ќ": "k",
}  # fmt: skip
"""As passports of these countries write them, without their marks (ICAO Doc 9303, near enough)."""
_GREEK: Final = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th",
    "ι": "i", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r",
    "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
"""As Greek passports write them (ELOT 743)."""
_PLAIN: Final = {**_LATIN, **_CYRILLIC, **_GREEK}
_SPLIT: Final = re.compile(r"[^\w]+|_+")
_ASCII: Final = re.compile(r"[a-z0-9]+")


def in_plain_letters(text: str) -> str:
    """Return the words of a text in lower case, plain letters and digits, hyphens between.

    A word of a script that has no plain letters for it is left out whole: half a name would be
    another name.
    """
    words = (_plain_word(one) for one in _SPLIT.split(_composed(text)))
    return "-".join(one for one in words if _ASCII.fullmatch(one))


def _composed(text: str) -> str:
    """Return a text with each letter and its mark as one, and nothing that is not seen."""
    seen = "".join(c for c in text if unicodedata.category(c) not in {"Cf", "Cs"})
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", seen).casefold())


def _plain_word(word: str) -> str:
    return "".join(_plain_letter(one) for one in word.replace("ου", "ou"))


def _plain_letter(letter: str) -> str:
    if letter in _PLAIN:
        return _PLAIN[letter]
    bare = "".join(
        one for one in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(one)
    )
    return "".join(_PLAIN.get(one, one) for one in bare)
