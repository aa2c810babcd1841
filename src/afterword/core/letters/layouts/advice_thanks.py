"""Thanks for advice that came, and what becomes of it."""

import re

from afterword.core.letters.answers.said import split_sentences, word_count
from afterword.core.letters.frames.intention import intention
from afterword.core.letters.frames.learned import learned
from afterword.core.letters.frames.news import news
from afterword.core.letters.ground import Draft, Ground, tell
from afterword.core.letters.layout import Layout
from afterword.core.letters.moves.staying import keep_in_mind
from afterword.core.letters.purposes import Move, Purpose
from afterword.core.patterns import later

LONGEST_QUOTE = 24
"""Words: what is longer is thanked for without being quoted."""

_FEWEST = 4
"""Words of a line that says something by itself, where another does (judgement)."""
_NUMBER = later(
    r"^(?:First|Second|Third|One|Two|Three|[1-9])(?:, (?:smaller|bigger|and last))?[:,.)] ",
    re.IGNORECASE,
)
"""What counts the points of advice, and is no part of the one that is quoted."""
_THANKS = (
    "Thank you for your advice.",
    "Thank you for taking the time to answer.",
    "Thank you for the advice; it helps.",
    "Thank you for answering my question.",
    "I'm grateful for your advice.",
)
_QUOTED = ("I have kept it in your own words: “{quote}”",
           "One line I will keep: “{quote}”",
           "I wrote down this line: “{quote}”")  # fmt: skip


def _lay(ground: Ground, draft: Draft) -> None:
    """Thank, say what one does with it, stay in touch."""
    quote = _quote(ground.facts.advice_words)
    quoted = ground.choose("quote", _QUOTED, quote=quote) if quote else ""
    plans = tell(ground, draft, "differently", intention)
    plans += tell(ground, draft, "learned", learned)
    if not plans and not quote:
        draft.miss(Move.LEARNED)
    draft.add(ground.choose("thanks", _THANKS), quoted, *plans)
    draft.add(*tell(ground, draft, "news", news))
    draft.add(*keep_in_mind(ground, takes_up_talk=False))


def _quote(words: str | None) -> str:
    """Return the advice to quote, whole sentences; empty where it is too long or not known."""
    sentences = split_sentences(" ".join((words or "").split()))
    if not sentences or word_count(sentences[0]) > LONGEST_QUOTE or "?" in sentences[0]:
        return ""
    bare = [_NUMBER.sub("", one.strip('"“”')) for one in sentences if "?" not in one]
    telling = (one for one in bare if _FEWEST <= word_count(one) <= LONGEST_QUOTE)
    text = next(telling, bare[0])
    text = f"{text[:1].upper()}{text[1:]}"
    return text if text.endswith((".", "!")) else f"{text}."


LAYOUT = Layout(
    Purpose.ADVICE_THANKS, ("Thank you for your advice", "Thank you for the advice"), _lay
)
