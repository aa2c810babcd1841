"""Which employers a letter names, and where a known name stands in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.check import other_houses
from afterword.core.check import readers_house as here
from afterword.core.check.house_names import houses_in, is_plainly_a_house, may_be_somebody
from afterword.core.check.letter_text import LetterText, Sentence, plain
from afterword.core.patterns import later
from afterword.core.spans import Span

_CLAUSE = later(r"[;:(!?]|\s-\s|, (?:and|but|so|though|yet|because)\b|\bbut\b")
"""Where a clause begins anew within a sentence."""
_THING = later(r"\s+(?!(?:and|or|but|for|to|is|was|are|were|that|who|as|in|on|at|with|from|if|when|"
    r"has|have|had|will|would|so|because|since|again|one|some|next|last|this|after|before|by|during|than|"
    r"where|which|while|i|you|we|they|he|she|it|the|a|an|my|your|our|not|once|too|very|really|just|"
    r"today|yesterday|tomorrow|went|made|gave|showed|felt|did|does|can|could|should|may|might|must|"
    r"until|till|about|of|back|even|ever|over|there|here|nobody|everyone|people|still|also|came|"
    r"seemed|seems|looks|treated|took|already|either|all|both|deserves?|needs?|whose|what|how|why)\b)[a-z]")
"""A word that makes a thing of a name before it: *the Terraform exercise*, *the Leeds office*."""
_SITE = later(r" (?:office|branch|site|depot|plant|campus|property|works|store|factory|road|street)\b")
"""What makes a town of the name before it."""
_TITLED = later(r"\b(?:mr|mrs|ms|miss|dr|prof|sir|chef|nurse|sister|father|captain|principal|professor|"
                r"uncle|aunt|big|little|old|young|councillor|chief|matron)\.? $")


@dataclass(frozen=True, slots=True)
class NamedHouse:
    """A house the letter speaks of as the reader's."""

    span: Span
    is_sure: bool
    """False where a person, a town or a thing may be meant."""


def places_of(name: str, letter: LetterText) -> Iterator[Span]:
    """Find a name in the letter, at word boundaries, whatever the case and the quotes."""
    words = _words_of(name)
    # Somebody with hundreds of applications has as many names to look for; most are not there.
    if not words or not all(word in letter.plain for word in words):
        return
    pattern = re.compile(rf"(?<!\w){r' +'.join(map(re.escape, words))}(?!\w)")
    for part in letter.parts:
        for match in pattern.finditer(letter.plain, part.start, part.end):
            yield Span(match.start(), match.end())


@lru_cache(maxsize=8192)
def _words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name in their plain form."""
    return tuple(plain(name).split())


def readers_houses(letter: LetterText, own: str) -> Iterator[NamedHouse]:
    """Find names the letter uses as the reader's house: ``everyone at Northpier``.

    Args:
        letter: With all its sentences, a postscript behind the sign-off included.
        own: The house of the reader, which tells what kind of house to expect.
    """
    found = [
        (sentence, span, span.of(letter.text))
        for sentence in _looked_at(letter)
        for span in houses_in(sentence, letter)
    ]
    elsewhere = {
        name for sentence, span, name in found if is_elsewhere(sentence, span, is_near_only=False)
    }
    for sentence, span, name in found:
        if name in elsewhere or other_houses.is_of_another_kind(name, own):
            continue
        sure = _speaks_of_reader(sentence, span, name, letter)
        if sure is not None:
            yield NamedHouse(span, sure)


def _looked_at(letter: LetterText) -> Iterator[Sentence]:
    """Yield the sentences behind the greeting; in the sign-off only those that say something."""
    after = letter.greeting.end if letter.greeting else 0
    closing = letter.sign_off.start if letter.sign_off else len(letter.text)
    for sentence in letter.sentences:
        if sentence.span.end <= after:
            continue
        if sentence.span.start < closing or len(sentence.plain.split()) > _SIGNATURE:
            yield sentence


_SIGNATURE = 4
"""Words of the longest line of a signature that is not looked at."""


def is_elsewhere(sentence: Sentence, span: Span, *, is_near_only: bool = True) -> bool:
    """Tell whether the words around a name say that it is another house, and meant to be."""
    start, end = span.start - sentence.span.start, span.end - sentence.span.start
    said = sentence.plain
    begin = max((cut.end() for cut in _CLAUSE.finditer(said, 0, start)), default=0)
    if other_houses.BEHIND.match(said, end) or other_houses.NEAR.search(said[begin:start]):
        return True
    close = _CLAUSE.search(said, end)
    rest = said[end : close.start() if close else len(said)]
    if other_houses.BEFORE.search(said, begin, start) or other_houses.AHEAD.search(rest):
        return True
    return bool(
        other_houses.LATER.search(rest) and other_houses.TO_COME.search(said, begin, start)
    )


def _speaks_of_reader(
    sentence: Sentence, span: Span, name: str, letter: LetterText
) -> bool | None:
    """Tell how surely a name stands for the reader's house; None where nothing says so."""
    start, end = span.start - sentence.span.start, span.end - sentence.span.start
    said = sentence.plain
    before = said[:start]
    if _TITLED.search(before) or _SITE.match(said, end):
        return None
    leads = bool(here.LEADS.search(before))
    if here.GREETED.search(before) and here.CREW.match(said, end):
        return True if is_plainly_a_house(name) else None
    is_thing = _THE.search(before) is not None and _THING.match(said, end) is not None
    if is_thing:
        return True if here.WORN.match(said, end) else None
    if (
        here.SURE.search(before)
        or (here.PLACE.search(before) and here.THERE.match(said, end))
        or (leads and here.SUBJECT.match(said, end))
        or (_WHAT.search(before) and here.WHAT.match(said, end))
        or (here.ASKED.search(before) and here.PLANS.match(said, end))
        or here.WHEN_I_CAME.match(said, end)
        or (is_plainly_a_house(name) and _is_at(letter.text, span.start))
        or (_LEFT.search(before) and here.LEFT.match(said, end))
    ):
        return True
    is_house = is_plainly_a_house(name)
    if not is_house and may_be_somebody(name, letter):
        return None
    if (
        here.OWNED.match(said, end)
        or here.REPUTE.search(before)
        or (leads and here.SUBJECT_OF_NO_PERSON.match(said, end))
        or (here.NO_PERSON.search(before) and here.SEEN.match(said, end))
    ):
        return is_house or " " in name
    if " " in name and here.OWNED_LIKELY.match(said, end):
        return is_house
    if is_house and (
        here.LIKELY.search(before) or (leads and here.SUBJECT_LIKELY.match(said, end))
    ):
        return True
    return None


def _is_at(text: str, start: int) -> bool:
    """Tell whether a name stands behind *at*, and not behind somebody who is there (*Jo at …*)."""
    return _AT.search(text, max(0, start - _FAR), start) is not None


_AT = later(r"(?:^|\s)[a-z'’]+,?\s+at\s+(?:the\s+)?$")
_FAR = 40
_THE = later(r"\bthe (?:whole |entire )?$")
_WHAT = later(r"\bwhat (?:the )?$")
_LEFT = later(r"\b(?:left|leaving) (?:the )?$")
