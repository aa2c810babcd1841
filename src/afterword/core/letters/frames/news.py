"""Frames for *What is new with you?*."""

from collections.abc import Iterator

from afterword.core.letters.answers.form import Form
from afterword.core.letters.frames.fitting import Piece

_COLON = ("News from my side: {}", "What is new with me: {}", "My own news: {}")


def news(piece: Piece) -> Iterator[str]:
    """Frame the writer's own news."""
    words, form = f"{piece.lead} {piece.words}".strip(), piece.formed.form
    if form in {Form.SENTENCE, Form.QUESTION}:
        return
    match form:
        case Form.PAST:
            yield f"I {words}"
            yield f"Since we spoke, I {words}"
        case Form.MODAL:
            yield f"I {words}"
        case Form.GERUND if piece.formed.first not in {"being", "having", "not"}:
            yield f"I'm {words}"
            yield f"These days I'm {words}"
        case Form.THAT_CLAUSE:
            yield f"My own news is {words}"
            yield f"The news from my side is {words}"
        case _:
            for template in _COLON:
                yield template.format(words)
