"""Words that need no frame: what somebody wants to answer."""

from collections.abc import Iterator

from afterword.core.letters.answers.form import Form
from afterword.core.letters.frames.fitting import Piece


def plain(piece: Piece) -> Iterator[str]:
    """Frame an answer to a message; a past tense or a gerund gets its *I*."""
    words, form = f"{piece.lead} {piece.words}".strip(), piece.formed.form
    is_wish = form is Form.VERB and piece.formed.first in {"hope", "wish", "love", "look"}
    if is_wish or form in {Form.PAST, Form.MODAL}:
        yield f"I {words}"
    elif form is Form.GERUND and piece.formed.first not in {"being", "having"}:
        yield f"I'm {words}"
    elif form not in {Form.SENTENCE, Form.QUESTION}:
        yield words[:1].upper() + words[1:]
