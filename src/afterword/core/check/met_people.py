"""Who a letter says was there: *the interview with Ingrid*, *Petter showed me the yard*."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.patterns import later
from afterword.core.spans import Span

_UP = r"[A-ZÀ-ÖØ-ÞĄĆĈČĎĐĘĚĞĢİĶĹĻŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽ]"
_CALLED = (
    r"(?P<title>(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Herr|Frau|Sra?|Pani?|Captain|Chef)\.? )?"
    rf"(?P<name>{_UP}[^\W\d_]+(?:[-'’]{_UP}?[^\W\d_]+)*)(?P<goes_on> {_UP}[\w'’-]+)?"
)
_WITH = later(
    r"\b(?i:(?:interview|conversation|chat|talk|meeting|tour|hour|session|call|time|minutes|"
    r"afternoon|morning|day|shift|lunch|coffee|spoke|talked|speaking|talking|sat) (?:with|to|from)|"
    r"met|meeting|thank|thanks to|thankful to|grateful to|greet|(?:regards|greetings|hello|wishes|"
    rf"love|best) to|you and)\s{_CALLED}"
)
_DID = later(
    rf"(?<![\w'’]){_CALLED} (?:also |kindly |patiently |very |so |then |really |both |who )*(?:"
    r"showed|explained|told|asked|walked|took me|introduced|taught|gave me|let me|made me|offered|"
    r"interviewed|welcomed|said|mentioned|described|answered|poured|demonstrated)\b"
)
_OWNED = later(
    rf"(?<![\w'’]){_CALLED}['’]s (?:[\w-]+ )?(?:questions?|explanations?|tour|kindness|patience|"
    r"stor(?:y|ies)|advice|welcome|team|answers?|interview|words|enthusiasm|warmth|humour|humor)\b"
)
_KIN = later(
    r"\b(?:my|our|his|her|their|an?)(?: [\w-]+)? "
    r"(?!(?:to|with|from|and|for|of|in|on|by|meeting|met|thank|that|when)\b)[\w-]+,? $",
    re.IGNORECASE,
)
"""What makes the name behind it somebody of one's own: *my cousin Ingrid*."""
_AROUND = 60
"""Characters before a name that are looked at."""


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody a letter says was there."""

    name: str
    """One word, as it is written."""
    is_surname: bool
    span: Span


def met_people(letter: LetterText) -> Iterator[Met]:
    """Find who is said to have been there by a first name, or by a title and a last name.

    Whoever is named in full, and whoever is the writer's own friend or kin, is left out.
    """
    for sentence in letter.body:
        yield from _met_in(sentence, letter.text)


def _met_in(sentence: Sentence, text: str) -> Iterator[Met]:
    words, first = sentence.span.of(text), sentence.span.start
    seen: set[int] = set()
    for pattern in (_WITH, _DID, _OWNED):
        for found in pattern.finditer(words):
            start, end = found.span("name")
            before = words[max(0, start - _AROUND) : start]
            if found["goes_on"] or start in seen or _KIN.search(before):
                continue
            seen.add(start)
            yield Met(found["name"], found["title"] is not None, Span(first + start, first + end))
