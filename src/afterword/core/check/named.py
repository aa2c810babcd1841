"""Which employers a letter names, and where a known name stands in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from afterword.core.check.house_names import houses_in, is_own_name, is_plainly_a_house
from afterword.core.check.letter_text import LetterText, Sentence, plain
from afterword.core.check.other_houses import is_of_another_kind
from afterword.core.check.spoken_of import (
    Mention,
    how_surely_the_readers,
    is_elsewhere,
    may_be_the_readers,
)
from afterword.core.check.towns import TOWNS
from afterword.core.spans import Span


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


def readers_houses(letter: LetterText, own: str, known: Sequence[str]) -> Iterator[NamedHouse]:
    """Find names the letter uses as the reader's house and that are not: ``everyone at Northpier``.

    Args:
        letter: With all its sentences, a postscript behind the sign-off included.
        own: The house of the reader, which tells what kind of house to expect.
        known: The names that are right: the house, the role, the reader, the writer.
    """
    mentions = (
        Mention.of(sentence, span, letter)
        for sentence in _looked_at(letter)
        for span in houses_in(sentence, letter)
    )
    found = list(islice(mentions, _MOST))
    strange = [one for one in found if not _is_known(one.name, known)]
    elsewhere = {one.name for one in strange if is_elsewhere(one)}
    for one in strange:
        if one.name in elsewhere or is_of_another_kind(one.name, own) or _is_town(one.name):
            continue
        sure = how_surely_the_readers(one)
        if sure is not None:
            yield NamedHouse(one.span, sure and is_plainly_a_house(one.name))


def other_houses_places(name: str, own: str, letter: LetterText) -> Iterator[Span]:
    """Find where a letter speaks of another application's house as of the reader's.

    A name is an ordinary word as often as not (Apple, Target, Shell), and people travel with the
    firms they apply to: so it counts where it has its capitals and the sentence speaks of a house
    one writes to. In small letters only a name of several words counts, where nothing else fits.

    Args:
        name: The other house.
        own: The reader's; the other's name may be a part of it.
        letter: Any letter.
    """
    own_places = list(places_of(own, letter))
    for span in places_of(name, letter):
        if any(place.start < span.end and span.start < place.end for place in own_places):
            continue
        has_capitals = _has_capitals(span.of(letter.text), name)
        if has_capitals and letter.greeting and span.end <= letter.greeting.end:
            yield span
            continue
        around = (one for one in letter.sentences if one.span.start <= span.start < one.span.end)
        for one in (Mention.of(sentence, span, letter) for sentence in around):
            if is_elsewhere(one):
                continue
            sure = how_surely_the_readers(one)
            is_said = sure is not None or may_be_the_readers(one)
            if (has_capitals and is_said) or (sure and " " in name):
                yield span


def _has_capitals(said: str, name: str) -> bool:
    """Tell whether a name is written with the capitals it has."""
    pairs = zip(said.split(), name.split(), strict=False)
    return all(here[:1].isupper() or not there[:1].isupper() for here, there in pairs)


def _is_town(name: str) -> bool:
    return name.casefold() in TOWNS


def _is_known(name: str, known: Sequence[str]) -> bool:
    return any(is_own_name(name, one) or name in one for one in known)


def _looked_at(letter: LetterText) -> Iterator[Sentence]:
    """Yield the sentences behind the greeting; in the sign-off only those that say something."""
    after = letter.greeting.end if letter.greeting else 0
    closing = letter.sign_off.start if letter.sign_off else len(letter.text)
    for sentence in letter.sentences:
        if sentence.span.end <= after:
            continue
        if sentence.span.start < closing or len(sentence.plain.split()) > _SIGNATURE:
            yield sentence


_MOST = 200
"""Names that are looked at; a letter has a dozen."""
_SIGNATURE = 4
"""Words of the longest line of a signature that is not looked at."""
