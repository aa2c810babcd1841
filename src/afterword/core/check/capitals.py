"""Words in capitals: whether they are spoken loudly, and how they are said calmly.

Abbreviations and names are written so without being loud, so words count only where a language is
plain to see in them: *WORKING THROUGH TIMETABLES*, not *HTML, CSS, SQL* nor *ANA MARIA LOPEZ*.
"""

import re
from typing import Final

from afterword.core.check.stock_words import STOCK_WORDS
from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers import verbs
from afterword.core.patterns import later
from afterword.core.reading.people.diminutives import is_first_name
from afterword.core.reading.wordlist import wordlist

_PARTS: Final = later(r"[A-Z]+")
_BETWEEN: Final = later(r"([ ,]+)")
_SHOUTED: Final = wordlist(
    """
    the you your yours my mine we our he she they them their his her this that these those is are
    was were been have has had do did does don didn won would wouldn could couldn should will must
    not never ever always again please thank thanks very much many more most really truly absolutely
    so too just only now today why what when where how every everything everybody everyone nothing
    nobody somebody anything any best great good bad worst happy sorry amazing wonderful love loved
    enjoyed want need hire hired know think believe tell told said give gave call called answer
    reply waiting time chance interview letter decision from with for because but about after before
    """
)
"""Words of sentences. No row of abbreviations, *HTML, CSS, SQL*, and no name holds one of these."""
_LEAST_LETTERS: Final = 4
"""Letters from which a word is hardly an abbreviation (judgement): *OVER*, not *OFF* or *CAN*."""
_LEAST_SPOKEN: Final = 2
"""Further words of speech a row needs (judgement): *WORKING TITLE FILMS* has one, and is a name."""
_UNSURE: Final = wordlist(
    """
    it us who am mark will bill art hope faith grace joy rose an as or in pa ed ok mr mrs ms dr
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december christmas easter english german french spanish
    """
)
"""Words that are also names or abbreviations when they stand in capitals, or keep a capital."""
_ENDINGS: Final = frozenset({"t", "s", "m", "d", "re", "ve", "ll"})
_CUT_OFF: Final = frozenset({"don", "didn", "wouldn", "couldn"})
"""What stands before *'T*, and is a name or nothing without it."""
_PLAIN: Final = (
    lex.DETERMINERS | lex.POSSESSIVES | lex.SUBJECTS | lex.INDEFINITES | lex.PREPOSITIONS
    | lex.PARTICLES | lex.SUBORDINATORS | lex.QUANTITIES | lex.ADVERBS | lex.ADJECTIVES
    | lex.EVENTS | lex.AMOUNTS | lex.PLURALS_WITHOUT_S | lex.COLLECTIVES | lex.ENGLISH
    | lex.TRADES_IN_ING | verbs.BASES | verbs.PASTS | verbs.PARTICIPLES | verbs.AUXILIARIES
    | verbs.BASE_OF_THIRD.keys() | STOCK_WORDS | _SHOUTED
)  # fmt: skip


def is_spoken(words: str) -> bool:
    """Tell whether a row of words in capitals is a sentence or part of one."""
    parts = {part.lower() for part in _PARTS.findall(words)}
    return not _SHOUTED.isdisjoint(parts) or sum(map(_is_of_speech, parts)) >= _LEAST_SPOKEN


def calm_words(words: str, *, opens: bool) -> str | None:
    """Return words in capitals as one writes them; None where one of them may be a name.

    Args:
        words: The words, all in capitals.
        opens: Whether a sentence begins with them.
    """
    calm = [_calm(part) for part in _BETWEEN.split(words)]
    if any(part is None for part in calm):
        return None
    text = "".join(part for part in calm if part is not None)
    return text[:1].upper() + text[1:] if opens else text


def _calm(part: str) -> str | None:
    if not any(char.isalpha() for char in part):
        return part
    low = part.lower()
    stem, _, ending = low.replace("’", "'").partition("'")
    if stem == "i" and (not ending or ending in _ENDINGS):
        return f"I{low[1:]}"
    is_known = stem in _PLAIN or _is_gerund(stem)
    is_whole = ending in _ENDINGS if ending else stem not in _CUT_OFF
    if not is_known or not is_whole or stem in _UNSURE:
        return None
    return None if is_first_name(stem) and stem not in _SHOUTED | lex.ENGLISH else low


def _is_of_speech(word: str) -> bool:
    """Tell whether a word is a verb's form, or joins others; nouns and names are neither."""
    if len(word) < _LEAST_LETTERS or is_first_name(word):
        return False
    return _is_gerund(word) or word in (
        verbs.SURE_PASTS | lex.PREPOSITIONS | lex.ADVERBS | lex.SUBORDINATORS
    )


def _is_gerund(word: str) -> bool:
    if not word.endswith("ing"):
        return False
    stem = word.removesuffix("ing")
    bases = {stem, f"{stem}e", re.sub(r"(.)\1$", r"\1", stem)}
    return not verbs.BASES.isdisjoint(bases)
