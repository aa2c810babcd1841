"""Whether a letter says something that only its writer could have said."""

from collections.abc import Iterator
from typing import Final

from afterword.core.check.context import CheckContext
from afterword.core.check.letter_text import LetterText, Sentence, plain
from afterword.core.check.stock_words import STOCK_WORDS
from afterword.core.patterns import later

_WORD: Final = later(r"[^\W_]+")
_SHORTEST: Final = 4
"""Shorter words hold a sentence together; what it is about is nearly always longer (judgement)."""
_PARTICULAR: Final = 2
"""So many words of its own make a sentence somebody's own; one may be the trade (judgement)."""


def says_something_particular(
    letter: LetterText, context: CheckContext, *, besides: str = ""
) -> bool:
    """Tell whether a sentence of the letter speaks of something in words of its own.

    Names say little here, for every letter has the reader's, the house's and the job's.

    Args:
        letter: The letter.
        context: What is known besides.
        besides: Words that do not count either.
    """
    known = f"{context.organisation or ''} {context.role or ''} {besides}"
    named = set(_WORD.findall(plain(known)))
    return any(
        len({word for word in _own_words(letter, one) if word not in named}) >= _PARTICULAR
        for one in letter.body
    )


def says_only(letter: LetterText, sentence: Sentence, words: str) -> bool:
    """Tell whether what is particular in a sentence stands in some words."""
    own, known = set(_own_words(letter, sentence)), set(_WORD.findall(plain(words)))
    return bool(own & known) and len(own - known) < _PARTICULAR


def _own_words(letter: LetterText, sentence: Sentence) -> Iterator[str]:
    """Give the words of a sentence that no stock phrase needs; what has a capital is a name."""
    for match in _WORD.finditer(sentence.span.of(letter.text)):
        word = match.group()
        if len(word) >= _SHORTEST and word.islower() and word not in STOCK_WORDS:
            yield word
