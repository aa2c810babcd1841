"""What a message says, sentence by sentence in plain spelling, worked out once for all who ask."""

from functools import lru_cache

from afterword.core.messages.message import Message
from afterword.core.reading.prose import authored_spans, sentences
from afterword.core.reading.sentences import MOST, Sentence, sentence_of
from afterword.core.spans import Evidence, Span


def plain_sentences(message: Message) -> tuple[Sentence, ...]:
    """Return the authored sentences of a message; see ``sentences.MOST``."""
    return _spelt(message.text, authored_spans(message) and sentences(message)[:MOST])


@lru_cache(maxsize=4)
def _spelt(text: str, spans: tuple[Span, ...]) -> tuple[Sentence, ...]:
    return tuple(sentence_of(text, span) for span in spans)


def words_of(message: Message, sentence: Sentence) -> Evidence:
    """Return the very words of a sentence."""
    return Evidence.at(message.text, sentence.start, sentence.end)
