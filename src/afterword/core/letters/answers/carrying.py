"""Choosing, of a long answer, the sentences that carry it. Never part of a sentence."""

import re
from collections.abc import Sequence

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers.said import word_count
from afterword.core.letters.answers.tokens import tokens_of
from afterword.core.patterns import later

_LEANS_BACK = later(
    r"(?:it|that|this|these|those|they|he|she|which|and|but|so|because|then|also|or|plus|like|"
    r"it's|that's|there|him|her|anyway|still|after that|even|not just|same)\b",
    re.IGNORECASE,
)
_WANDERS = later(
    r"\b(?:anyway|whatever|long story|where was i|you know|i mean|not sure|i don'?t know|sorry|lol|"
    r"haha|rambling|rant|going on|i guess|if that makes sense|bla|blah|to be honest|tbh|hmm|let me "
    r"think|what else|off topic|by the way|btw|where do i start|good question)\b",
    re.IGNORECASE,
)
_SAYS_NOTHING = later(
    r"\W*(?:(?:oh|well|so|ok|and|hm+|wow|yes|yeah|no)\W+)*(?:where (?:do|should) i (?:start|begin)|"
    r"anyway|anyways|what else|let me (?:think|see)|good question|so many things|long story|"
    r"(?:that's|thats|that is) it|that's all|i (?:don't|dont) know|i could go on|sorry|what can i "
    r"say|i'm rambling|sorry for rambling|blah blah|hm+|hmm+|um+|lol|haha|ok|okay|yeah|yes|phew)"
    r"(?: now| really| anyway| lol)?\W*",
    re.IGNORECASE,
)
LEAST_WEIGHT = 1.5
"""Below it a sentence is not worth its room."""
_MONEY = later(
    r"\b(?:pay|salary|wage|wages|money|offer|offers|bonus|benefits|pension|rent|commute|parking)\b"
    r"|[£$€]",
    re.IGNORECASE,
)
_ABOUT = {
    "enjoyed": later(
        r"\b(?:enjoy\w*|lov\w*|lik\w*|fun|favou?rite|best|great|interest\w*|talk\w*|show\w*|laugh\w*|"
        r"glad|happy|highlight|memorable)\b",
        re.IGNORECASE,
    ),
    "learned": later(
        r"\b(?:learn\w*|know|knew|known|reali[sz]\w*|found out|surpris\w*|understand|understood|"
        r"how|turns out|didn'?t expect|never thought)\b",
        re.IGNORECASE,
    ),
    "differently": later(
        r"\b(?:should|would|could|next time|more|better|less|prepar\w*|forgot|wish|instead|"
        r"different\w*)\b",
        re.IGNORECASE,
    ),
}


def carrying(
    sentences: Sequence[str], most: int, key: str = ""
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Choose sentences of an answer so that they fit.

    A sentence that leans on the one before it (*It was fun*) comes only together with it. The
    order stays; at least one sentence is always chosen.

    Args:
        sentences: The answer.
        most: Words that fit.
        key: The question it answers; its own words count for more.

    Returns:
        The sentences chosen, and those left out.
    """
    telling = [at for at, s in enumerate(sentences) if not _SAYS_NOTHING.fullmatch(s)]
    places = telling or list(range(len(sentences)))
    chosen = _chosen([sentences[at] for at in places], most, key)
    kept = {places[at] for at in chosen}
    return (
        tuple(s for at, s in enumerate(sentences) if at in kept),
        tuple(s for at, s in enumerate(sentences) if at not in kept),
    )


def _chosen(sentences: Sequence[str], most: int, key: str) -> set[int]:
    """Choose among sentences that all say something; return their places."""
    if word_count(" ".join(sentences)) <= most:
        return set(range(len(sentences)))
    runs = sorted(_runs(sentences), key=lambda run: (-_weight(sentences[run[0]], key), run[0]))
    chosen: set[int] = set()
    taken = 0
    for run in runs:
        if chosen and _weight(sentences[run[0]], key) < LEAST_WEIGHT:
            continue
        for place in run:
            words = word_count(sentences[place])
            if chosen and taken + words > most:
                break
            chosen.add(place)
            taken += words
    return chosen


def _runs(sentences: Sequence[str]) -> list[list[int]]:
    """Gather each sentence with those behind it that lean on it."""
    runs: list[list[int]] = []
    for at, sentence in enumerate(sentences):
        if runs and _LEANS_BACK.match(sentence):
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _weight(sentence: str, key: str) -> float:
    """Weigh how much a sentence carries: things named, the reader, the question's own words."""
    tokens = tokens_of(sentence)
    small = lex.ENGLISH | lex.ADVERBS | lex.OPENERS | lex.PREPOSITIONS | lex.DETERMINERS
    things = sum(1 for token in tokens if token.low not in small and len(token.low) > 3)
    weight = float(min(things, 8))
    weight += 2 * any(token.is_name or token.low in {"you", "your"} for token in tokens)
    if (about := _ABOUT.get(key)) and about.search(sentence):
        weight += 3
    weight -= 5 * bool(_WANDERS.search(sentence))
    weight -= 4 * bool(_MONEY.search(sentence))
    weight -= 2 * sentence.endswith("?")
    weight -= max(0, len(tokens) - 30) / 6
    return weight
