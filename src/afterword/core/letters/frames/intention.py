"""Frames for *What will you do with the advice?*."""

from collections.abc import Iterator

from afterword.core.letters.answers import verbs
from afterword.core.letters.answers.form import Form
from afterword.core.letters.frames.fitting import Piece, is_definite


def intention(piece: Piece) -> Iterator[str]:
    """Frame what somebody will do."""
    words, form = f"{piece.lead} {piece.words}".strip(), piece.formed.form
    if form in {Form.SENTENCE, Form.QUESTION}:
        return
    match form:
        case Form.VERB | Form.FRAGMENT if piece.formed.first in verbs.BASES:
            yield f"I'm going to {words}"
            yield f"What I will do is {words}"
        case Form.INFINITIVE:
            yield f"My plan is {words}"
        case Form.GERUND:
            yield f"I will start with {words}"
            yield f"I'll start by {words}"
        case Form.NOUN if piece.is_sure and is_definite(piece.formed):
            yield f"I will start with {words}"
            yield f"I'll begin with {words}"
        case Form.PAST | Form.MODAL:
            yield f"I {words}"
        case _:
            yield f"What I will do with it: {words}"
            yield f"My plan: {words}"
