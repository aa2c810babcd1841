"""The language somebody writes in, so that a letter in another one is noticed."""

from collections.abc import Iterable
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.reading.read import languages_read
from afterword.core.reading.said import plain_sentences
from afterword.core.reading.vocabulary.fillers import ENGLISH

NAMES: Final = {
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
}
"""What each language that is read is called, by its code."""
_ENOUGH: Final = 6
"""Different frequent words of a language that show it (judgement: a greeting has one or two)."""
_TIMES: Final = 2
"""How many times as many as of English: who mixes both can be written to in English."""


def written_in(messages: Iterable[Message]) -> str:
    """Return what the language of some messages is called; empty for English, or in doubt.

    Args:
        messages: Of one person.
    """
    words = frozenset[str]().union(
        *(one.words for message in messages for one in plain_sentences(message))
    )
    english = len(words & ENGLISH)
    hits = {one.code: len(words & one.common) for one in languages_read()}
    code = max(hits, key=lambda it: hits[it])
    return NAMES[code] if hits[code] >= max(_ENOUGH, _TIMES * english) else ""
