"""Shouting: capitals, and more than one exclamation mark.

## Why it costs you
Warmth that is louder than the occasion is read as strain: answers rise with a slightly positive
tone and fall when it gushes (Boomerang 2016).

## Instead
One full stop says it.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from afterword.core.check.capitals import calm_words, is_spoken
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Fix, Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Finding, Rule
from afterword.core.patterns import later
from afterword.core.spans import Span

_MARKS = later(r"[!！‼❗]+(?![\w=])")
_OPENING: Final = "¡"
_ENDS: Final = "?.…"
"""Marks that end a sentence already, so that no full stop is put beside them."""
_SENTENCE_END = later(r"[?.…]\s|\n\n")
_MUCH: Final = 2
"""Exclamation marks that are one each and no problem; from the third on they are (judgement)."""
_NAME_WITH_MARK = later(r"\b(?:jeopardy|yahoo|oklahoma|yum|mamma mia|westward ho)$", re.IGNORECASE)
"""Names that are written with an exclamation mark, before it."""
_GOES_ON = later(r"[\"'”’)\]]* *[\"'“‘(\[]?[a-z]")
"""What follows a mark inside a sentence: *the Jeopardy! clue*."""
_CAPITALS = later(r"\b[A-Z]{2,}(?:['’][A-Z]+)?(?:[ ,]+[A-Z]+(?:['’][A-Z]+)?){2,}\b")


def _check(letter: LetterText, _context: CheckContext) -> Iterator[Finding]:
    marks = list(_exclamations(letter))
    loud = [one for one in marks if one.end - one.start > 1]
    before = {one: last.end for last, one in pairwise(marks)}
    for one in loud or marks[_MUCH:]:
        yield _calmed(letter, one, before.get(one, 0))
    for part in letter.parts:
        for found in _CAPITALS.finditer(letter.text, part.start, part.end):
            span = Span(found.start(), found.end())
            if is_spoken(found.group()) and not _is_name(letter, span):
                yield Finding(
                    span,
                    severity=Severity.WARNING,
                    message="Words in capitals can read as shouting.",
                    fix=_in_calm_case(letter, span),
                )


def _exclamations(letter: LetterText) -> Iterator[Span]:
    """Find the exclamation marks that end something; one in a name ends nothing."""
    for part in letter.parts:
        for found in _MARKS.finditer(letter.text, part.start, part.end):
            span = Span(found.start(), found.end())
            line = letter.text[letter.text.rfind("\n", 0, span.start) + 1 : span.start]
            is_single = span.end - span.start == 1
            if is_single and (_does_go_on(letter, span) or _NAME_WITH_MARK.search(line)):
                continue
            yield span


def _calmed(letter: LetterText, mark: Span, after: int) -> Finding:
    """Put what ends a sentence calmly in place of a mark; one that opens it goes with it."""
    calm = _calm(letter, mark)
    opening = letter.text.rfind(_OPENING, after, mark.start)
    inner = letter.text[opening + 1 : mark.start]
    if opening < 0 or _SENTENCE_END.search(inner):
        return Finding(mark, fix=Fix(calm, is_safe=True))
    start = opening
    while start > after and letter.text[start - 1] == _OPENING:
        start -= 1
    return Finding(Span(start, mark.end), fix=Fix(inner + calm, is_safe=True))


def _calm(letter: LetterText, mark: Span) -> str:
    text = letter.text
    if text[mark.start - 1 : mark.start] in set(_ENDS) or text[mark.end : mark.end + 1] in set(
        _ENDS
    ):
        return ""
    if letter.greeting and letter.greeting.start < mark.start <= letter.greeting.end:
        return ","
    return "!" if _does_go_on(letter, mark) else "."


def _does_go_on(letter: LetterText, mark: Span) -> bool:
    return _GOES_ON.match(letter.text, mark.end) is not None


def _in_calm_case(letter: LetterText, span: Span) -> Fix | None:
    """Write a row of capitals as sentences are written, where no word of it may be a name."""
    opens = any(sentence.span.start == span.start for sentence in letter.sentences)
    words = calm_words(span.of(letter.text), opens=opens)
    return Fix(words, is_safe=True) if words is not None else None


def _is_name(letter: LetterText, span: Span) -> bool:
    """Tell whether words stand below the closing phrase, where the name and degrees are."""
    closing = letter.sign_off
    if closing is None or span.start < closing.start:
        return False
    below = letter.text.find("\n", closing.start, closing.end)
    return below < 0 or span.start > below


RULE = Rule(
    code="L502",
    name="shouting",
    severity=Severity.INFO,
    message="More than one exclamation mark can read as strained.",
    check=_check,
    bad=(
        "Hi Dana!\n\nThank you for the hour! I loved it! All the best!\n\nAna",
        "Hi Dana,\n\nThank you so much!!\n\nAna",
        "Hi Dana,\n\nTHANK YOU VERY MUCH for the hour.\n\nAna",
    ),
    good=(
        "Hi Dana!\n\nThank you for the hour on Tuesday.\n\nAna",
        "Hi Dana,\n\nI passed the NEBOSH and the IOSH exam.\n\nAna",
    ),
)
