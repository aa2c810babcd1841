"""Frames for *What is new with you?*."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.letters.answers.form import STANDS_ALONE, Form
from afterword.core.letters.frames.fitting import Piece, each
from afterword.core.patterns import later

_NEW_POST = later(
    r"(?:a )?new (?=(?:[\w-]+ ){0,2}(?:job|role|post|position|contract|placement) \w)",
    re.IGNORECASE,
)
"""*new job at the mill*: what somebody has now."""
_COLON = ("News from my side: {}", "What is new with me: {}", "My own news: {}")
_BY_FORM: Final[dict[Form, tuple[str, ...]]] = {
    Form.PAST: ("I {}", "Since we spoke, I {}"),
    Form.MODAL: ("I {}",),
    Form.GERUND: ("I'm {}", "These days I'm {}"),
    Form.THAT_CLAUSE: ("My own news is {}", "The news from my side is {}"),
}


def news(piece: Piece) -> Iterator[str]:
    """Frame the writer's own news."""
    form, first = piece.formed.form, piece.formed.first
    if form in STANDS_ALONE:
        return
    if (form is Form.NOUN or not piece.is_sure) and (post := _NEW_POST.match(piece.told)):
        yield f"I have a new {piece.told[post.end() :]}"
    elif first in {"being", "having", "not"} or not piece.is_sure:
        yield from each(_COLON, piece.told)
    elif form is Form.PAST and first in {"am", "was"}:
        yield from each(("I {}",), piece.told)
    elif form is Form.FRAGMENT and first in {"in", "at", "back"}:
        yield from each(_BY_FORM[Form.GERUND], piece.told)
    elif form is Form.GERUND and {"since", "for"} & set(piece.formed.low):
        yield from each(("I've been {}",), piece.told)
    else:
        yield from each(_BY_FORM.get(form, _COLON), piece.told)
