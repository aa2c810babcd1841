"""Which articles are for whom: BM25 over an index of what the contacts care about.

The index is turned round: there are many articles and few things a person cares about, so the
contacts' phrases are looked up for each word of an article. An article is a match where all the
words of one phrase stand in it. (Robertson & Zaragoza 2009 for BM25 and its usual constants.)
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import Final

from afterword.core.articles import Article, ArticleMatch
from afterword.core.reasons.interests import WEIGHTS, Interests, Phrase, Source
from afterword.core.reasons.stems import stems_in

_K1: Final = 1.2
_B: Final = 0.75
_TITLE: Final = 3
"""How often a word of the title counts."""
SMALL: Final = 50
"""Fewer articles than these tell nothing of how rare a word is: then words found are counted."""
MOST_EACH: Final = 5
"""Matches kept for one contact of one round, the best."""
_LONGEST_TEXT: Final = 20_000


@dataclass(frozen=True, slots=True)
class Background:
    """How many articles there are to compare with, and in how many each stem stands."""

    articles: int
    standing_in: Mapping[str, int]
    average_length: float

    @classmethod
    def of(cls, articles: Iterable[Article]) -> "Background":
        """Count the words of articles."""
        standing_in: Counter[str] = Counter()
        number = total = 0
        for one in articles:
            stems = _stems(one)
            standing_in.update(stems.keys())
            total += stems.total()
            number += 1
        return cls(number, standing_in, total / number if number else 1.0)

    def rarity(self, stem: str) -> float:
        """Return how much a word tells; never below zero, and 1 among few articles."""
        if self.articles < SMALL:
            return 1.0
        there = min(self.standing_in.get(stem, 0), self.articles)
        return log(1 + (self.articles - there + 0.5) / (there + 0.5))


def match_articles(
    articles: Sequence[Article], everybody: Iterable[Interests], background: Background
) -> list[ArticleMatch]:
    """Find the contacts each article may interest.

    Args:
        articles: Those to look through.
        everybody: What the contacts care about.
        background: What the articles are compared with; these may be in it.

    Returns:
        The best matches of every contact, contacts in the order given, best first; ties by the
        article's id.
    """
    order: dict[str, int] = {}
    whose: dict[tuple[str, ...], list[tuple[str, Phrase]]] = defaultdict(list)
    for one in everybody:
        order[one.contact_id] = len(order)
        for phrase in one.phrases:
            whose[phrase.stems].append((one.contact_id, phrase))
    led_by: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for stems in whose:
        led_by[max(stems, key=len)].append(stems)  # a long word is the rarer one
    found: dict[str, list[_Hit]] = defaultdict(list)
    for article in articles:
        _look_through(article, whose, led_by, background, found)
    return [
        _as_match(contact_id, hit)
        for contact_id in sorted(found, key=order.__getitem__)
        for hit in sorted(found[contact_id])[:MOST_EACH]
    ]


_Hit = tuple[float, int, str, tuple[str, ...]]
"""An article one contact may care about: by its place among theirs, then what was found in it.

The higher score comes first; between equals the newer article, whose id is the higher one.
"""


def _as_match(contact_id: str, hit: _Hit) -> ArticleMatch:
    score, _, article_id, phrases = hit
    return ArticleMatch(contact_id, article_id, round(-score, 4), tuple(dict.fromkeys(phrases)))


def _look_through(
    article: Article,
    whose: Mapping[tuple[str, ...], list[tuple[str, Phrase]]],
    led_by: Mapping[str, list[tuple[str, ...]]],
    background: Background,
    found: dict[str, list[_Hit]],
) -> None:
    stems, in_order = _stems(article), ""
    worth = _Worth(stems, background)
    scores: dict[str, float] = {}
    phrases: dict[str, tuple[str, ...]] = {}
    for leading in sorted(stems.keys() & led_by.keys()):
        for phrase_stems in led_by[leading]:
            if len(phrase_stems) > 1 and not all(one in stems for one in phrase_stems):
                continue
            score = sum(map(worth.__getitem__, phrase_stems))
            in_order = in_order or _in_order(article)
            is_named = f" {' '.join(phrase_stems)} " in in_order
            for contact_id, phrase in whose[phrase_stems]:
                source = phrase.source
                if source is Source.ORGANISATION and not is_named:
                    continue  # a house is named by its words next to one another
                if contact_id in scores:
                    scores[contact_id] += WEIGHTS[source] * score
                    phrases[contact_id] += (phrase.words,)
                else:
                    scores[contact_id] = WEIGHTS[source] * score
                    phrases[contact_id] = (phrase.words,)  # a tuple is cheaper to keep
    for contact_id, score in scores.items():
        hit = (-score, -len(article.id), article.id, phrases[contact_id])
        found[contact_id].append(hit)


def _stems(article: Article) -> Counter[str]:
    """Count the stems of an article, those of its title more than once."""
    stems = Counter(stems_in(f"{article.summary} {article.text[:_LONGEST_TEXT]}"))
    for one in stems_in(article.title):
        stems[one] += _TITLE
    return stems


class _Worth(dict[str, float]):
    """What each stem of one article adds to a score, worked out when it is first asked for."""

    def __init__(self, stems: Counter[str], background: Background) -> None:
        super().__init__()
        self._stems = stems
        self._background = background
        length = stems.total() / (background.average_length or 1.0)  # all of it may be empty
        self._evened = _K1 * (1 - _B + _B * length)

    def __missing__(self, stem: str) -> float:
        often = self._stems[stem]
        rarity = self._background.rarity(stem)
        self[stem] = found = rarity * (often * (_K1 + 1) / (often + self._evened))
        return found


def _in_order(article: Article) -> str:
    """Return the stems of an article as they follow one another, its parts kept apart."""
    parts = (article.title, article.summary, article.text[:_LONGEST_TEXT])
    return f" {' | '.join(' '.join(stems_in(one)) for one in parts)} "
