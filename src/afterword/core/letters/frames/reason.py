"""Frames for *What makes you write now?*: an article, their news, an opening, a question."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers.form import STANDS_ALONE, Form
from afterword.core.letters.frames.fitting import Piece, each, is_definite
from afterword.core.patterns import later

_LINK = later(r"^\W*(?:https?://|www\.)\S+\W*$", re.IGNORECASE)
_BECAUSE = ("I'm writing because of {}", "What made me write is {}", "My reason for writing is {}")
_COLON = ("My reason for writing: {}", "What made me write: {}")
_REASON: Final[dict[Form, tuple[str, ...]]] = {
    Form.THAT_CLAUSE: ("I heard {}", "I saw {}"),
    Form.INFINITIVE: ("I'm writing {}", "I write {}"),
    Form.WHEN_CLAUSE: ("I'm writing {}",),
}
_ARTICLE: Final[dict[Form, tuple[str, ...]]] = {
    Form.PAST: ("I {}",),
    Form.PREPOSITION: ("I read something {} and thought of you",),
}
_SOMETHING = ("I came across something you may like: {}", "I thought of you when I saw this: {}")
_CAME_ACROSS = (
    "I came across {} and thought of you",
    "I read {} and thought it might interest you",
)
_OPENING: Final[dict[Form, tuple[str, ...]]] = {
    Form.PAST: ("I {}",),
    Form.THAT_CLAUSE: ("I saw {}", "I noticed {}"),
}
_AN_OPENING = ("The opening I saw: {}", "The opening I mean: {}")
_SEEN = (
    "I saw {}, and thought of our conversation",
    "I noticed {}, and it reminded me of our conversation",
)
_CONGRATULATED: Final[dict[Form, tuple[str, ...]]] = {
    Form.PAST: ("I {}. Congratulations", "I {}. My congratulations"),
    Form.GERUND: ("Congratulations on {}", "I'd like to congratulate you on {}"),
    Form.WH_CLAUSE: ("Congratulations on {}", "I'd like to congratulate you on {}"),
    Form.THAT_CLAUSE: ("I heard {}. Congratulations", "I saw {}. My congratulations"),
}
_HEARD = ("I heard that {}. Congratulations", "I saw that {}. My congratulations")


def reason(piece: Piece) -> Iterator[str]:
    """Frame why the writer writes again."""
    form, first = piece.formed.form, piece.formed.first
    if form in STANDS_ALONE:
        return
    if _LINK.match(piece.formed.text):
        yield f"I thought of you when I saw this: {piece.formed.text}"
    elif form in {Form.PAST, Form.MODAL}:
        yield f"I {piece.told}"
    elif not piece.is_sure or piece.lead:
        yield from each(_COLON, piece.told)
    elif form is Form.NOUN and is_definite(piece.formed):
        is_question = "question" in piece.formed.low[:3]
        yield from each(("I'm writing with {}",) if is_question else _BECAUSE, piece.words)
    elif form is Form.WH_CLAUSE and first in {"how", "whether", "what", "if"}:
        yield from each(("I've been wondering {}", "I would like to know {}"), piece.words)
    elif form is Form.PREPOSITION and first == "about":
        yield from each(("I'm writing {}",), piece.words)
    elif form is Form.VERB and first in {"hope", "wish", "love", "read"}:
        yield from each(("I {}",), piece.words)
    elif form is Form.GERUND:
        yield from _doing(piece)
    else:
        yield from each(_REASON.get(form, _COLON), piece.words)


def _doing(piece: Piece) -> Iterator[str]:
    """*seeing the ferry run again*, *thinking of you after the storm*."""
    if piece.formed.first in {"seeing", "reading", "hearing", "watching"}:
        yield f"What made me write was {piece.words}"
    elif piece.formed.first in {"thinking", "wondering", "hoping", "writing"}:
        yield f"I'm {piece.words}"
    else:
        yield from each(_COLON, piece.words)


def article(piece: Piece) -> Iterator[str]:
    """Frame something to read that the writer passes on."""
    form, text = piece.formed.form, piece.formed.text
    if form in STANDS_ALONE:
        return
    if _LINK.match(text):
        yield f"I came across this and thought of you: {text}"
        yield f"This reminded me of our conversation: {text}"
    elif form in _ARTICLE and not piece.lead:
        yield from each(_ARTICLE[form], piece.words)
    elif form is Form.NOUN and piece.is_sure and is_definite(piece.formed) and "http" not in text:
        yield from each(_CAME_ACROSS, piece.told)
    else:
        yield from each(_SOMETHING, text)


def opening(piece: Piece) -> Iterator[str]:
    """Frame an opening the writer has seen."""
    form, text = piece.formed.form, piece.formed.text
    if form in STANDS_ALONE:
        return
    if _LINK.match(text):
        yield f"I saw this opening with you: {text}"
    elif form in _OPENING and not piece.lead:
        yield from each(_OPENING[form], piece.words)
    elif form is Form.NOUN and piece.is_sure and is_definite(piece.formed) and "http" not in text:
        yield from each(_SEEN, piece.told)
    else:
        yield from each(_AN_OPENING, text)


def congratulation(piece: Piece) -> Iterator[str]:
    """Frame what the reader is congratulated on."""
    formed, form = piece.formed, piece.formed.form
    if form is Form.QUESTION:
        return
    if {"congratulations", "congrats"} & set(formed.low):
        yield formed.text[:1].upper() + formed.text[1:]
    elif form is Form.SENTENCE:
        yield from _occasion(piece)
    elif piece.lead or not piece.is_sure:
        yield f"Congratulations: {formed.text}"
    elif form is Form.NOUN and is_definite(formed):
        yield from each(_CONGRATULATED[Form.GERUND], piece.words)
    elif formed.first == "on":
        yield f"Congratulations {piece.words}"
    else:
        yield from each(_CONGRATULATED.get(form, ("Congratulations: {}",)), piece.words)


def _occasion(piece: Piece) -> Iterator[str]:
    """*your team got the grant* can be what one heard; anything else stands as said."""
    is_theirs = piece.formed.first in lex.DETERMINERS | {"you", "you're", "you've"}
    if is_theirs and piece.is_sure and not piece.lead and not re.search(r"[;:!?]", piece.words):
        yield from each(_HEARD, piece.words)
    else:
        text = piece.formed.text
        yield f"Congratulations. {text[:1].upper()}{text[1:]}"
