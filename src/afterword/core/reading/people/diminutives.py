"""What people are called for short: ``Gosia`` is Małgorzata, ``Nell`` is Eleanor.

``diminutives.txt`` was written for this project, from English, Irish, Scots, Polish, German, Dutch,
Spanish, Portuguese, Italian, French, Russian, Ukrainian, Nigerian and Indian usage. One line a
family: the names in full, a colon, the short forms of each of them, all without accents. A short
form may stand in several families, and a name in full may be another's short form.
"""

import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

_FILE: Final = "diminutives.txt"
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"}
    | {"ħ": "h", "ŧ": "t", "ŋ": "n"}
)
"""Letters that no decomposition takes apart."""


@cache
def _short_forms() -> dict[str, frozenset[str]]:
    """Return every name in full with what it is shortened to; read when first needed."""
    forms: dict[str, frozenset[str]] = {}
    text = files(__package__).joinpath(_FILE).read_text(encoding="utf-8")
    for line in text.splitlines():
        names, _, shorts = line.partition(":")
        for name in names.split():
            forms[name] = forms.get(name, frozenset()) | frozenset(shorts.split())
    return forms


@cache
def _all_names() -> frozenset[str]:
    return frozenset(_short_forms()).union(*_short_forms().values())


def is_diminutive(short: str, name: str) -> bool:
    """Tell whether somebody with a name in full may be called by a short one.

    Args:
        short: What somebody is called, in lower case without accents.
        name: The first name in full, spelt alike.
    """
    return short in _short_forms().get(name, frozenset())


def is_first_name(word: str) -> bool:
    """Tell whether a word, in lower case without accents, is a first name known here."""
    return word in _all_names()


@lru_cache(maxsize=1024)
def bare_name(word: str) -> str:
    """Return a name in lower case without accents, for every letter with a stroke its plain one."""
    folded = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    return "".join(char for char in folded if not unicodedata.combining(char))
