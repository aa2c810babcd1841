"""A message as the small model sees it: features of its sentences, its subject and its shape."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.learned.classes import CLASSES, FUNCTION_WORDS
from afterword.core.reading.learned.clauses import questions
from afterword.core.reading.sentences import Sentence

NAME: Final = "Name"
"""Stands for a word written like a name; no plain word has a capital."""
FIRST: Final = 2
"""Sentences from the top, of which it is noted that they stand there: greeting and opening."""
LAST: Final = 3
"""Sentences from the bottom that are its close."""
MOST_SENTENCES: Final = 40
"""Sentences that are looked at; a letter to a candidate rarely has more."""

_SHORT: Final = 2
_TOKEN = later(r"[a-z]+|\d+|[.,;:!?()]| - ")
_WORD = later(r"[a-z]+|\d+")
_REPLY = later(r"^\s*(?:re|aw|sv|antw|ref)\b", re.IGNORECASE)
_TAG = later(r"^(?:\s*re:)?\s*\[[^\]]+\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Features:
    """What is noted of a message; each feature counts once, however often it occurs."""

    by_sentence: tuple[frozenset[str], ...]
    """For each sentence that was looked at, in order."""
    of_whole: frozenset[str]
    """Of the subject, the sender and the shape."""

    def all(self) -> frozenset[str]:
        """Return every feature of the message."""
        return self.of_whole.union(*self.by_sentence)


def features_of(
    message: Message, sentences: Sequence[Sentence], *, is_english: bool = True
) -> Features:
    """Note what a message's sentences, subject, sender and shape show.

    Of another language than English only words and their neighbours are noted: what words are about
    is known of English alone, and a capital makes no name of a German noun.
    """
    looked_at = sentences[:MOST_SENTENCES]
    note = _of_sentence if is_english else _of_sentence_abroad
    by_sentence = tuple(note(one, _place(at, len(looked_at))) for at, one in enumerate(looked_at))
    words = sum(one.plain.count(" ") + 1 for one in looked_at)
    return Features(by_sentence, frozenset(_of_whole(message, len(sentences), words)))


def words_of(sentences: Sequence[Sentence], *, is_english: bool = True) -> frozenset[str]:
    """Return the words that carry something: three letters and more, and no English names."""
    looked_at = sentences[:MOST_SENTENCES]
    words = frozenset[str]().union(*map(_carrying, looked_at))
    return words.difference(*(one.names for one in looked_at)) if is_english else words


def _carrying(sentence: Sentence) -> frozenset[str]:
    notes = sentence.spelling.notes
    found: frozenset[str] | None = notes.get(_carrying)
    if found is None:
        words = (one for one in sentence.words if len(one) > _SHORT and one.isalpha())
        found = notes[_carrying] = frozenset(words)
    return found


def _place(at: int, sentences: int) -> str:
    """Return where in a mail a sentence stands; empty for its middle."""
    if at < FIRST:
        return "F"
    return "L" if at >= sentences - LAST else ""


def _of_sentence(sentence: Sentence, place: str) -> frozenset[str]:
    notes, key = sentence.spelling.notes, (_of_sentence, place)
    found: frozenset[str] | None = notes.get(key)
    if found is None:
        found = _noted(sentence, place)
        # Most sentences are said once; a hundred features of each would take megabytes.
        notes[key] = found if key in notes else None
    return found


def _of_sentence_abroad(sentence: Sentence, place: str) -> frozenset[str]:
    tokens = ["0" if one[0].isdigit() else one.strip() for one in _TOKEN.findall(sentence.plain)]
    return frozenset(_words_in(tokens, place))


def _words_in(tokens: Sequence[str], place: str) -> Iterator[str]:
    """Return words, their neighbours, and in which part of a mail they stand."""
    neighbours = map("+".join, pairwise(["^", *tokens, "$"]))
    return chain(tokens, neighbours, map(f"{place} ".__add__, tokens) if place else ())


def _noted(sentence: Sentence, place: str) -> frozenset[str]:
    names = {one for one in sentence.names if one not in CLASSES}
    tokens = [
        NAME if token in names else "0" if token[0].isdigit() else token.strip()
        for token in _TOKEN.findall(sentence.plain)
    ]
    found = questions(tokens, NAME)
    found.update(_words_in(tokens, place))
    found.update(_runs(["^", *_classes_of(tokens), "$"]))
    return frozenset(found)


_STANDS: Final = {
    **{word: classes[0].upper() for word, classes in CLASSES.items()},
    **{word: word for word in FUNCTION_WORDS},
    NAME: NAME,
}


def _classes_of(tokens: Sequence[str]) -> list[str]:
    """Return what stands for each token in a sequence of classes; empty where nothing does."""
    return [_STANDS.get(one) or ("" if one.isalpha() else one) for one in tokens]


def _runs(tokens: Sequence[str]) -> Iterator[str]:
    """Return the sequences of up to three classes that begin and end with one."""
    for one, two, three in zip(tokens, [*tokens[1:], ""], [*tokens[2:], "", ""], strict=False):
        if not one:
            continue
        yield f"c {one}"
        if two:
            yield f"c {one} {two}"
        if three:
            yield f"c {one} {two} {three}"


def _of_whole(message: Message, sentences: int, words: int) -> Iterator[str]:
    yield "reply" if _REPLY.match(message.subject) else "no reply"
    yield f"words {min(8, int(words**0.5 / 2))}"
    yield f"sentences {min(12, sentences)}"
    yield f"parts {min(3, len(message.authored))}"
    if _TAG.match(message.subject):
        yield "subject tag"
    yield from _of_subject(message.subject)
    authored = " ".join(span.of(message.text) for span in message.authored)
    length = max(1, len(authored))
    yield f"links {min(2, authored.count('://') + authored.count('www.'))}"
    yield f"figures {min(4, 40 * sum(map(authored.count, '0123456789')) // length)}"
    yield f"marks {min(4, 60 * sum(map(authored.count, '<>=*_|{}[]/#$%')) // length)}"


def _of_subject(subject: str) -> Iterator[str]:
    """Note the words of a subject and their neighbours; never enough to decide by themselves."""
    words = ["0" if one[0].isdigit() else one for one in _WORD.findall(subject[:200].lower())]
    yield from (f"s {one}" for one in words)
    yield from (f"s {one} {other}" for one, other in pairwise(["^", *words, "$"]))
