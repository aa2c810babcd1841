"""Words as they are compared with an article: folded, and cut to what their forms share.

The cutting is the part of Porter's algorithm (1980) that takes off English inflections, steps
1a to 1c, with the final e. It makes ``timetables``, ``timetabled`` and ``timetabling`` one word,
and leaves words of other languages mostly as they are.
"""

from functools import lru_cache
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.wordlist import wordlist
from afterword.core.searching import folded

_WORD: Final = later(r"[^\W_]+(?:['’+#][^\W_]*)*")
_VOWEL: Final = later(r"[aeiou]|[^aeiou]y")
_DOUBLE: Final = later(r"([^aeiouylsz\d])\1$")
_LONGEST: Final = 40
"""Letters; what is longer is no word."""

COMMON: Final = wordlist(
    """
    a about after again all also am an and any are as at be because been before being best better
    between both but by can come could day did do does done down each even ever every few find
    first for from get give go good great had has have having he her here him his how i if in into
    is it its job just know last let like look made make many may me might mine more most much
    must my need never new next no nor not now of off on once one only or other our out over own
    part people per said same say see she should since so some still such take team than that the
    their them then there these they thing this those through time to too two under until up us
    use very was way we week well went were what when where which while who why will with within
    without work would year yes yet you your
    und der die das ein eine einer im in mit von zu auf den dem des fur ist
    le la les un une des du de et en pour sur dans est avec
    el los las una y en con por para del que es
    het een van voor met op
    il lo gli di e per che con della
    o os as um uma do da dos em
    """
)
"""Folded words that say nothing of what a text is about."""


def words_in(text: str) -> list[str]:
    """Return the words of a text, folded, in order; common ones are left out."""
    found = _WORD.findall(folded(text))
    return [one for one in found if len(one) > 1 and one not in COMMON and len(one) <= _LONGEST]


def stems_in(text: str) -> list[str]:
    """Return the stems of the words of a text, in order; common words are left out."""
    return [stem(one) for one in words_in(text)]


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Cut a folded word to what its English forms share."""
    word = word.partition("'")[0].partition("’")[0] or word
    if len(word) < 4 or not word.isalpha():
        return word
    word = _without_plural(word)
    word = _without_tense(word)
    if word.endswith("y") and _VOWEL.search(word[:-1]) and len(word) > 3:
        word = f"{word[:-1]}i"
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


def _without_plural(word: str) -> str:
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith("ies"):
        return word[:-2] if len(word) > 4 else word[:-1]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _without_tense(word: str) -> str:
    if word.endswith("eed"):
        return word
    for ending in ("ing", "ed"):
        cut = word.removesuffix(ending)
        if cut != word and len(cut) > 2 and _VOWEL.search(cut):
            if cut.endswith(("at", "bl", "iz")):
                return f"{cut}e"
            return cut[:-1] if _DOUBLE.search(cut) else cut
    return word
