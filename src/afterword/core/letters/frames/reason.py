"""Frames for *What makes you write now?*: an article, their news, an opening, a question."""

import re
from collections.abc import Iterator

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers.form import Form
from afterword.core.letters.frames.fitting import Piece, is_definite

_LINK = re.compile(r"^\W*(?:https?://|www\.)\S+\W*$", re.IGNORECASE)


def reason(piece: Piece) -> Iterator[str]:
    """Frame why the writer writes again."""
    words, form = piece.words, piece.formed.form
    if _LINK.match(piece.formed.text):
        yield f"This made me think of you: {piece.formed.text}"
        return
    match form:
        case Form.SENTENCE | Form.QUESTION:
            return
        case Form.NOUN if piece.is_sure and is_definite(piece.formed) and not piece.lead:
            yield f"I'm writing because of {words}"
            yield f"What made me write is {words}"
            yield f"My reason for writing is {words}"
        case Form.WH_CLAUSE if piece.is_sure and piece.formed.first in {"how", "whether", "what"}:
            yield f"I've been wondering {words}"
            yield f"I would like to know {words}"
        case Form.PAST:
            yield f"I {words}"
        case Form.THAT_CLAUSE:
            yield f"I heard {words}"
            yield f"I saw {words}"
        case Form.GERUND if piece.formed.first in {"seeing", "reading", "hearing"}:
            yield f"What made me write was {words}"
            yield f"{words[0].upper()}{words[1:]} made me want to write"
        case _:
            yield f"My reason for writing: {words}"
            yield f"What made me write: {words}"


def article(piece: Piece) -> Iterator[str]:
    """Frame something to read that the writer passes on."""
    words, form = piece.words, piece.formed.form
    if _LINK.match(piece.formed.text):
        yield f"I came across this and thought of you: {piece.formed.text}"
        yield f"This made me think of our conversation: {piece.formed.text}"
        return
    if form in {Form.SENTENCE, Form.QUESTION}:
        return
    if form is Form.NOUN and piece.is_sure and is_definite(piece.formed) and "http" not in words:
        yield f"I came across {words} and thought of you"
        yield f"I read {words} and thought it might interest you"
    elif form is Form.PREPOSITION and piece.formed.first in {"about", "on"}:
        yield f"I read something {words} and thought of you"
    elif form is Form.PAST:
        yield f"I {words}"
    else:
        yield f"I came across something you may like: {words}"
        yield f"This made me think of you: {words}"


def opening(piece: Piece) -> Iterator[str]:
    """Frame an opening the writer has seen."""
    words, form = piece.words, piece.formed.form
    if _LINK.match(piece.formed.text):
        yield f"I saw this opening with you: {piece.formed.text}"
        return
    if form in {Form.SENTENCE, Form.QUESTION}:
        return
    if form is Form.NOUN and piece.is_sure and is_definite(piece.formed):
        yield f"I saw {words}, and thought of our conversation"
        yield f"I noticed {words}, and it made me think of our conversation"
    elif form is Form.PAST:
        yield f"I {words}"
    elif form is Form.THAT_CLAUSE:
        yield f"I saw {words}"
        yield f"I noticed {words}"
    else:
        yield f"I saw an opening with you: {words}"
        yield f"The opening I mean: {words}"


def congratulation(piece: Piece) -> Iterator[str]:
    """Frame what the reader is congratulated on."""
    words, form = piece.words, piece.formed.form
    low = {t.low for t in piece.formed.tokens}
    if "congratulations" in low or "congrats" in low or form is Form.QUESTION:
        return
    if form is Form.SENTENCE:
        starts = piece.formed.first in lex.DETERMINERS | {"you", "you're", "you've"}
        if starts and piece.is_sure and not piece.lead and not re.search(r"[;:!?]", words):
            yield f"I heard that {words}. Congratulations"
            yield f"I saw that {words}. Congratulations"
        else:
            text = piece.formed.text
            yield f"Congratulations. {text[:1].upper()}{text[1:]}"
        return
    if form is Form.PAST:
        yield f"I {words}. Congratulations"
        yield f"I {words}. My congratulations"
        return
    if form in {Form.NOUN, Form.GERUND, Form.WH_CLAUSE} and piece.is_sure and not piece.lead:
        yield f"Congratulations on {words}"
        yield f"I'd like to congratulate you on {words}"
    elif form is Form.THAT_CLAUSE:
        yield f"I heard {words}. Congratulations"
    elif form is Form.PREPOSITION:
        yield f"Congratulations {words}"
    else:
        yield f"Congratulations: {words}"
