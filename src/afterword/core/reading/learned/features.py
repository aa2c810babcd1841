"""A message as the small model sees it: features of its sentences, its subject and its shape."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.reading.learned.classes import CLASSES, FUNCTION_WORDS
from afterword.core.reading.learned.clauses import questions
from afterword.core.reading.sentences import Sentence

NAME: Final = "Name"
"""Stands for a word written like a name; no plain word has a capital."""
MOST_SENTENCES: Final = 40
"""Sentences that are looked at; a letter to a candidate rarely has more."""
LONGEST_RUN: Final = 3
"""Words, or classes, in the longest sequence that is a feature."""

_SHORT: Final = 2
_TOKEN = re.compile(r"[a-z]+|\d+|[.,;:!?()]| - ")
_REPLY = re.compile(r"^\s*(?:re|aw|sv|antw|ref)\b", re.IGNORECASE)
_TAG = re.compile(r"^(?:\s*re:)?\s*\[[^\]]+\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Features:
    """What is noted of a message; each feature counts once, however often it occurs."""

    by_sentence: tuple[frozenset[str], ...]
    """For each sentence that was looked at, in order."""
    of_whole: frozenset[str]
    """Of the subject, the sender and the shape."""

    @property
    def words(self) -> frozenset[str]:
        """Return the words of the sentences that carry something: three letters and more."""
        return frozenset(
            one
            for sentence in self.by_sentence
            for one in sentence
            if len(one) > _SHORT and one.isalpha() and one.islower()
        )

    def all(self) -> frozenset[str]:
        """Return every feature of the message."""
        return self.of_whole.union(*self.by_sentence)


def features_of(message: Message, sentences: Sequence[Sentence]) -> Features:
    """Note what a message's sentences, subject, sender and shape show."""
    looked_at = sentences[:MOST_SENTENCES]
    by_sentence = tuple(_of_sentence(one) for one in looked_at)
    words = sum(one.plain.count(" ") + 1 for one in looked_at)
    return Features(by_sentence, frozenset(_of_whole(message, len(sentences), words)))


def _of_sentence(sentence: Sentence) -> frozenset[str]:
    names = sentence.names
    tokens: list[str] = []
    for token in _TOKEN.findall(sentence.plain):
        if token[0].isdigit():
            tokens.append("0")
        elif token in names and token not in CLASSES:
            tokens.append(NAME)
        else:
            tokens.append(token.strip())
    found = questions(tokens, NAME)
    words = ["^", *tokens, "$"]
    found.update(words)
    found.update(f"{one} {two}" for one, two in pairwise(words))
    found.update(_runs(["^", *map(_class_of, tokens), "$"]))
    return frozenset(found)


def _class_of(token: str) -> str:
    """Return what stands for a token in a sequence of classes; empty where nothing does."""
    if token in FUNCTION_WORDS:
        return token
    classes = CLASSES.get(token)
    if classes:
        return classes[0].upper()
    return "" if token.isalpha() and token != NAME else token


def _runs(tokens: Sequence[str]) -> Iterator[str]:
    """Return the sequences of classes, at least one of which says something."""
    for length in range(1, LONGEST_RUN + 1):
        for at in range(len(tokens) - length + 1):
            run = tokens[at : at + length]
            if run[0] and run[-1]:
                yield "c " + " ".join(run)


def _of_whole(message: Message, sentences: int, words: int) -> Iterator[str]:
    for token in _TOKEN.findall(message.subject.lower()):
        yield f"s {token.strip()}"
    yield "s Re" if _REPLY.match(message.subject) else "s -"
    yield f"words {min(8, int(words**0.5 / 2))}"
    yield f"sentences {min(12, sentences)}"
    yield f"parts {min(3, len(message.authored))}"
    if _TAG.match(message.subject):
        yield "subject tag"
    authored = " ".join(span.of(message.text) for span in message.authored)
    yield f"links {min(2, authored.count('://') + authored.count('www.'))}"
    figures = sum(one.isdigit() for one in authored)
    yield f"figures {min(4, int(40 * figures / max(1, len(authored))))}"
    marks = sum(one in "<>=*_|{}[]/#$%" for one in authored)
    yield f"marks {min(4, int(60 * marks / max(1, len(authored))))}"
