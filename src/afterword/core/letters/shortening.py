"""Making a letter as short as it is read, without cutting into a sentence of the person's.

First our own words become few, then of a long answer only the sentences that carry it go in, and
last whole answers stay out, the least needed first. What stays out is listed, never lost.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final

from afterword.core.letters.answers.carrying import carrying
from afterword.core.letters.answers.said import Said, word_count
from afterword.core.letters.ground import Draft, Ground
from afterword.core.letters.layout import Layout
from afterword.core.letters.purposes import Purpose

RAMBLING: Final = 80
"""Words: of an answer longer than this only the sentences that carry it go in (judgement)."""
ROOM: Final = (60, 40, 25)
"""Words an answer may take, tried in turn while the letter is too long (judgement)."""
_AFTER_TALKING: Final = ("differently", "learned", "enjoyed")
_AFTERWARDS: Final = ("learned", "enjoyed", "news")
_LEAST_NEEDED: Final[dict[Purpose, tuple[str, ...]]] = {
    Purpose.THANK_YOU: _AFTER_TALKING,
    Purpose.THANK_AND_ASK: _AFTER_TALKING,
    Purpose.INTERVIEW_THANK_YOU: _AFTER_TALKING,
    Purpose.ADVICE_REQUEST: ("learned", "enjoyed", "differently"),
    Purpose.ADVICE_THANKS: ("news", "learned", "differently"),
    Purpose.LINKEDIN_NOTE: (),
}
"""Answers a letter can do without, the least needed first (judgement): its question stands
without the writer's own guess, but the one thing enjoyed is what it is remembered by. The reason
to write is in none, for without it there is nothing to write; a note is cut by its characters."""


@dataclass(frozen=True, slots=True)
class _Measure:
    """How much of the words there are may go in."""

    room: int
    """Words any one answer may take."""
    is_lean: bool = True
    is_tight: bool = True
    without: frozenset[str] = frozenset()
    """Answers that stay out whole."""


def fitted(layout: Layout, ground: Ground, most: int) -> Draft:
    """Lay out a letter that takes no more words than ``most``, where there is a way.

    Returns:
        The first draft that fits; where none does, the shortest of those that leave out no answer
        whole. What is missing is told from the answers that were given: an answer left out for
        want of room is no gap.
    """
    drafts: list[Draft] = []
    for measure in _with_every_answer(ground):
        drafts.append(_laid_out(layout, ground, measure))
        if _words(drafts[-1]) <= most:
            return drafts[-1]
    for without in _spare(layout, ground, drafts[0].used):
        for room in (RAMBLING, *ROOM):
            draft = _laid_out(layout, ground, _Measure(room, without=without))
            if _words(draft) <= most:
                draft.gaps = [gap for gap in draft.gaps if gap in drafts[0].gaps]
                return draft
    return min(drafts, key=_words)


def _with_every_answer(ground: Ground) -> Iterator[_Measure]:
    """Give all our words, then few, then less of a long answer."""
    yield _Measure(RAMBLING, ground.is_lean, ground.is_lean)
    yield _Measure(RAMBLING, ground.is_lean)
    for room in (RAMBLING, *ROOM):
        yield _Measure(room)


def _spare(layout: Layout, ground: Ground, told: set[str]) -> Iterator[frozenset[str]]:
    """Give the answers that can stay out, fewest first; one of those told always stays."""
    given = told & ground.answers.keys()
    spare = [key for key in _LEAST_NEEDED.get(layout.purpose, _AFTERWARDS) if key in given]
    for count in range(1, min(len(spare), len(given) - 1) + 1):
        yield from map(frozenset, combinations(spare, count))


def _laid_out(layout: Layout, ground: Ground, measure: _Measure) -> Draft:
    """Lay out a letter by a measure."""
    answers: dict[str, Said] = {}
    dropped: list[str] = []
    for key, answer in ground.answers.items():
        kept, rest = carrying(answer.sentences, measure.room, key)
        if key in measure.without:
            kept, rest = (), answer.sentences
        if kept:
            answers[key] = replace(answer, sentences=kept)
        dropped.extend(rest)
    said = {sentence for answer in answers.values() for sentence in answer.sentences}
    draft = Draft(left_out=[sentence for sentence in dropped if sentence not in said])
    wording = replace(ground.wording, is_tight=measure.is_tight)
    layout.lay(replace(ground, answers=answers, is_lean=measure.is_lean, wording=wording), draft)
    return draft


def _words(draft: Draft) -> int:
    return sum(word_count(sentence) for block in draft.paragraphs for sentence in block)
