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

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Fix, Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Finding, Rule
from afterword.core.patterns import later
from afterword.core.reading.wordlist import wordlist
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
_PARTS_OF_WORDS = later(r"[A-Z]+")
_SHOUTED: Final = wordlist(
    """
    THE YOU YOUR YOURS MY MINE WE OUR HE SHE THEY THEM THEIR HIS HER THIS THAT THESE THOSE IS ARE
    WAS WERE BEEN HAVE HAS HAD DO DID DOES DON DIDN WON WOULD WOULDN COULD COULDN SHOULD WILL MUST
    NOT NEVER EVER ALWAYS AGAIN PLEASE THANK THANKS VERY MUCH MANY MORE MOST REALLY TRULY ABSOLUTELY
    SO TOO JUST ONLY NOW TODAY WHY WHAT WHEN WHERE HOW EVERY EVERYTHING EVERYBODY EVERYONE NOTHING
    NOBODY SOMEBODY ANYTHING ANY BEST GREAT GOOD BAD WORST HAPPY SORRY AMAZING WONDERFUL LOVE LOVED
    ENJOYED WANT NEED HIRE HIRED KNOW THINK BELIEVE TELL TOLD SAID GIVE GAVE CALL CALLED ANSWER
    REPLY WAITING TIME CHANCE INTERVIEW LETTER DECISION FROM WITH FOR BECAUSE BUT ABOUT AFTER BEFORE
    """
)
"""Words of sentences. Three capitals in a row may be *HTML, CSS, SQL* or *ANA MARIA LOPEZ*, and are
neither shouted nor spoken; no such row holds one of these."""


def _check(letter: LetterText, _context: CheckContext) -> Iterator[Finding]:
    marks = list(_exclamations(letter))
    loud = [one for one in marks if one.end - one.start > 1]
    before = {one: last.end for last, one in pairwise(marks)}
    for one in loud or marks[_MUCH:]:
        yield _calmed(letter, one, before.get(one, 0))
    for part in letter.parts:
        for found in _CAPITALS.finditer(letter.text, part.start, part.end):
            span = Span(found.start(), found.end())
            if _is_spoken(found.group()) and not _is_name(letter, span):
                yield Finding(
                    span,
                    severity=Severity.WARNING,
                    message="Words in capitals can read as shouting.",
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


def _is_spoken(words: str) -> bool:
    return not _SHOUTED.isdisjoint(_PARTS_OF_WORDS.findall(words))


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
