"""Whether a name somebody is greeted with can be the name they have."""

import re
import unicodedata
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import product
from typing import Final

from afterword.core.check.near_names import is_a_mans, is_another_surname, sounds_alike
from afterword.core.letters.family_first import may_be_family_first
from afterword.core.patterns import later
from afterword.core.reading.people.diminutives import bare_name, is_diminutive

_TITLE = (
    r"(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|madam|mdm|mme|monsieur|madame|"
    r"herr|frau|pan|pani|panie|senhor|senhora|sr|sra|se[ñn]ora?|sig|signora?|dona|dom|don|do[ñn]a|"
    r"doctor|doktor|captain|capt|chief|father|fr|sister|brother|rev|reverend|pastor|rabbi|imam|"
    r"councillor|cllr|principal|chef|coach|nurse|matron|sergeant|sgt|major|colonel|col|lord|lady|"
    r"hon|judge|justice|engr|eng|arch|barr|adv|advocate|alhaji|alhaja|mallam|chair|auntie|aunty|"
    r"uncle|shri|smt|kum|sri|mister|mrs\.|dott|dra|ing|judge|engineer|trustee|archdeacon|bishop|"
    r"canon|dean|deacon|provost|venerable|excellency|director|directora|diretora?)\.?"
)
TITLES: Final = later(
    rf"^(?:(?:the )?{_TITLE}\s+(?:(?:and|&|und|et|y|i|e)\s+(?={_TITLE}\s))?)+", re.IGNORECASE
)
"""What stands before a name, however many of them."""
_SPELT_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}
"""How those without the letter on their keyboard write it."""
_WORD = later(r"[^\W\d_]+")
_ALIKE = 0.6
"""Share of letters in common from which a word is another one misspelt."""


def without_title(name: str) -> str:
    """Return a name without *Dr* and its kin; a title alone stays."""
    titled = TITLES.match(name)
    return name[titled.end() :] if titled and titled.end() < len(name) else name


def same_person(greeted: str, name: str) -> bool:
    """Tell whether a greeting can be for somebody with this name; one shared part is enough.

    A greeting that has a part right and another one misspelt (``Lan Ahn`` for Lan Anh) is not.
    """
    said, known = without_title(greeted), without_title(name)
    if not _words(known) or _is_unknown(greeted, said, name, known):
        return True
    own = {form for word in _words(name) for form in _forms(word)}
    met = [word for word in _words(said) if not own.isdisjoint(_forms(word))]
    if met:
        return not _is_misspelt(said, known, own)
    return _is_short_form(said, known) or _is_initials(said, known)


def is_slip(greeted: str, name: str) -> bool:
    """Tell whether a name that can be theirs is spelt otherwise, or goes on with another surname.

    Asked only where ``same_person`` holds; nobody is accused, for some do write their name in two
    ways.
    """
    said, known = without_title(greeted), without_title(name)
    if _are_several(said):
        return False
    words = [bare_name(word) for word in _words(said)]
    own = [bare_name(word) for word in _words(known)]
    forms = {form for word in _words(known) for form in _forms(word)}
    strange = [bare_name(word) for word in _words(said) if forms.isdisjoint(_forms(word))]
    missing = [word for word in own if word not in words]
    if any(sounds_alike(word, one) for word, one in product(strange, missing)):
        return True
    return said == greeted and is_another_surname(said.split(), name)


def right_name(greeted: str, name: str) -> str:
    """Return what to greet somebody by in place of what stands there: the name in its form."""
    known = without_title(name).split() or [name]
    if may_be_family_first(known):
        return " ".join(known)
    return known[-1] if TITLES.match(greeted) else known[0]


@lru_cache(maxsize=1024)
def _forms(word: str) -> frozenset[str]:
    """Return the spellings of one word: ``Müller`` is Muller and Mueller, ``Tiwariji`` Tiwari."""
    composed = unicodedata.normalize("NFC", word.casefold())
    spelt_out = "".join(_SPELT_OUT.get(char, char) for char in composed)
    spelt = {bare_name(word), bare_name(spelt_out)}
    return frozenset(spelt | {one[:-2] for one in spelt if len(one) > 5 and one.endswith("ji")})


def _words(name: str) -> list[str]:
    return [word for word in _WORD.findall(name) if len(word) > 1]


def _is_unknown(greeted: str, said: str, name: str, known: str) -> bool:
    """Tell whether one is a surname only and the other a first name, so that nothing is known."""
    is_surname = name != known and len(_words(known)) == 1
    is_first = name == known and len(_words(known)) == 1
    return (is_surname and greeted == said and len(_words(said)) == 1) or (
        is_first and greeted != said
    )


def _is_misspelt(said: str, known: str, own: set[str]) -> bool:
    """Tell whether a word of the greeting is nearly, but not quite, one of the name."""
    words = [bare_name(word) for word in _words(said) if own.isdisjoint(_forms(word))]
    if _are_several(said):
        return False
    rest = own.difference(*(_forms(word) for word in _words(said)))
    if len(_words(said)) > 1 and len(_words(known)) > 1 and words:
        surname = bare_name(_words(known)[-1])
        is_last = words[-1] == bare_name(_words(said)[-1]) and surname in rest
        if is_last and _is_surname_misspelt(words[-1], surname):
            return True
    return any(
        any(
            word[0] == one[0] and not is_alike(word, one) and _likeness(word, one) >= _ALIKE
            for one in rest
        )
        for word in words
    )


def _is_surname_misspelt(said: str, surname: str) -> bool:
    """Tell ``Kimm`` for Kim; a surname is not shortened as a first name is."""
    is_near = said[0] == surname[0] and _likeness(said, surname) >= _ALIKE
    return is_near and not _is_called_out(said, surname) and not is_diminutive(said, surname)


def _are_several(said: str) -> bool:
    """Tell whether a greeting names two."""
    return re.search(r"&|/|,|\b(?:and|und|y|i|e|et)\b", said.casefold()) is not None


def is_alike(short: str, name: str) -> bool:
    """Tell whether one of two first names is the other shortened or in another case."""
    return name.startswith(short) or short.startswith(name) or is_diminutive(short, name)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def _is_short_form(said: str, known: str) -> bool:
    """``Tom`` greets Thomas, ``Gina`` greets Georgina, ``Pani Urszulo`` greets Urszula."""
    words = _words(known)
    given = words if may_be_family_first(known.split()) else words[:-1] or words
    firsts = [bare_name(one) for one in given]
    shorts = [bare_name(one) for one in _words(said)]
    return any(_shortens(short, first) for short, first in product(shorts, firsts))


def _shortens(short: str, first: str) -> bool:
    """Tell whether ``short`` can be what somebody called ``first`` is called."""
    if is_a_mans(short, first):
        return False
    is_end = len(short) >= _WHOLE_END and first.endswith(short)
    is_fond = (
        short.endswith(("ie", "y", "i") if len(short) > _FOND else ("ie", "y", "i", "o", "s", "z"))
        and short[:_SAME_START] == first[:_SAME_START]
        and len(first) >= len(short) + 2
    )
    return (
        first.startswith(short)
        or is_end
        or is_fond
        or _is_called_out(short, first)
        or is_diminutive(short, first)
        or short in _nicknames_of(first)
    )


def _is_called_out(said: str, first: str) -> bool:
    """Tell a name in the case one is called by: ``Bogdanie``, ``Urszulo``, ``Marku``."""
    if len(first) < _WHOLE_END:
        return False
    stem = first.removesuffix("a")
    loose = stem[:-2] + stem[-1] if stem.endswith(("ek", "ec")) else stem
    return any(said.removeprefix(one) in _CALLS for one in (stem, loose) if said.startswith(one))


_CALLS = frozenset({"o", "u", "e", "ie", "ze", "iu", "io", "y", "i"})
"""Endings of the vocative in Polish, Ukrainian, Czech and Croatian."""
_WHOLE_END = 4
"""Letters an end needs to stand for the name; three would make an Ana of every Dana."""
_SAME_START = 3
_FOND = 5
"""Letters of the longest *Davo*, *Debs* and *Jules*."""


def _is_initials(said: str, known: str) -> bool:
    """Tell whether somebody is called by initials: ``AJ``, ``JP``, ``T``, ``Mr B``."""
    letters = "".join(char for char in said if char.isalpha())
    initials = "".join(word[0] for word in _WORD.findall(known)).upper()
    is_one = len(letters) == 1 and letters in initials
    is_start = 0 < len(letters) <= len(initials) and initials.startswith(letters)
    return letters.isupper() and (is_one or is_start)


@cache
def _nicknames_of(first: str) -> frozenset[str]:
    """Return the English nicknames of a first name; the list is read when it is needed."""
    from nicknames import NickNamer

    namer: NickNamer = NickNamer()
    return frozenset(namer.nicknames_of(first))
