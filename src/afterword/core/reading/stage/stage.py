"""How far an application had come when a message was written."""

from datetime import date

from afterword.core.messages.message import Message
from afterword.core.reading.reading import ReachedStage, ReadingContext
from afterword.core.reading.said import plain_sentences
from afterword.core.reading.sentences import Sentence, sentence_of
from afterword.core.reading.stage.before import (
    BEFORE,
    NO_MEETING,
    RECORDED,
    without_meetings_not_held,
)
from afterword.core.reading.stage.meetings import MET, MET_SURELY, THANKED, thanked_for
from afterword.core.reading.stage.titles import without_names
from afterword.core.spans import Span

_OPENING_LINES = 12
"""Sentences in which a letter says what it looks back on."""


def find_stage(message: Message, context: ReadingContext) -> ReachedStage:
    """Tell whether there was an interview before this message, as far as it can be known.

    Known from the thread (``context.interviewed_on``) or from words that look back on a meeting.
    A letter that speaks only of an application, and of no meeting, came before any; so did one
    that calls the meeting off.
    """
    said_on = message.date.date() if message.date is not None else None
    if context.interviewed_on is not None and (
        said_on is None or context.interviewed_on <= said_on
    ):
        return ReachedStage.AFTER_INTERVIEW
    is_before = False
    for sentence in plain_sentences(message)[:_OPENING_LINES]:
        if RECORDED.search(sentence):
            is_before = True
            continue
        is_after, is_off = _looks_back(sentence, message, said_on)
        if is_after:
            return ReachedStage.AFTER_INTERVIEW
        is_before = is_before or is_off or bool(BEFORE.search(sentence))
    return ReachedStage.BEFORE_CONTACT if is_before else ReachedStage.UNKNOWN


def _looks_back(sentence: Sentence, message: Message, said_on: date | None) -> tuple[bool, bool]:
    """Tell whether a sentence looks back on a meeting, and whether it speaks of one not held."""
    plain, is_off = without_meetings_not_held(sentence.plain, said_on)
    if not any(words.search(sentence) for words in (MET_SURELY, MET, THANKED)):
        return False, is_off
    plain = without_names(plain, message)
    if plain != sentence.plain:
        sentence = sentence_of(plain, Span(0, len(plain)))
    if MET_SURELY.search(sentence):
        return True, is_off
    not_met = NO_MEETING.search(sentence)
    for met in (MET.search(sentence), THANKED.search(sentence) and thanked_for(sentence.plain)):
        # "I enjoyed our call, but we will not ask you to an interview": the call took place.
        if met and (not_met is None or met.end() <= not_met.start()):
            return True, is_off
    return False, is_off
