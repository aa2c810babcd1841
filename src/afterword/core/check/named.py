"""Which employers a letter names, and where a known name stands in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.check import other_houses, readers_house
from afterword.core.check.house_names import houses_in, is_plainly_a_house
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
        sure = _speaks_of_reader(sentence, span, name)
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
    return bool(
        other_houses.BEFORE.search(said, begin, start) or other_houses.AHEAD.search(rest)
    )


def _speaks_of_reader(sentence: Sentence, span: Span, name: str) -> bool | None:
    """Tell how surely a name stands for the reader's house; None where nothing says so."""
    start, end = span.start - sentence.span.start, span.end - sentence.span.start
    said = sentence.plain
    before = said[:start]
    is_house = is_plainly_a_house(name)
    is_bare = " " not in name
    if _TITLED.search(before) or _SITE.match(said, end):
        return None
    is_thing = before.endswith("the ") and _THING.match(said, end)
    if not is_thing and readers_house.SURE.search(before):
        return True
    if not is_thing and readers_house.PLACE.search(before) and readers_house.THERE.match(said, end):
        return True
    if readers_house.LEADS.search(before) and readers_house.SUBJECT.match(said, end):
        return True
    if before.endswith((" what ", "what ")) and readers_house.WHAT.match(said, end):
        return True
    if readers_house.OWNED.match(said, end):
        return not is_bare or is_house
    if not is_bare and readers_house.OWNED_LIKELY.match(said, end):
        return is_house
    if readers_house.REPUTE.search(before):
        return not is_bare or is_house
    if not is_house or is_thing:
        return None
    if readers_house.LIKELY.search(before):
        return True
    if readers_house.LEADS.search(before) and readers_house.SUBJECT_LIKELY.match(said, end):
        return True
    return None
