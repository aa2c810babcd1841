"""What is shown where something went wrong: one sentence, and no internals."""

from dataclasses import dataclass
from typing import ClassVar, Final

from afterword.core.errors import (
    AfterwordError,
    Invalid,
    NotFound,
    NotReady,
    Refused,
    Unavailable,
)

_STATUS: Final[dict[type[AfterwordError], int]] = {
    Invalid: 422,
    NotFound: 404,
    NotReady: 409,
    Refused: 409,
    Unavailable: 503,
}
_NOT_FOUND: Final = 404
_SENTENCES: Final = {
    _NOT_FOUND: "There is no such page. The address may have a typing error.",
    400: "This form could not be read; nothing was changed.",
    405: "This page cannot be asked for in that way.",
    413: "That is more than fits into one form; nothing was changed.",
}
OURS: Final = "This is a fault of ours, not yours; nothing that was saved is lost."


@dataclass(frozen=True, slots=True)
class ProblemPage:
    """A page in place of another one, with one sentence on why."""

    template: ClassVar[str] = "problem.html"
    title: str
    sentence: str
    kept: str = ""
    """Words the person had typed, so that they can be taken along."""


@dataclass(frozen=True, slots=True)
class TurnedAwayPage:
    """A page for a browser that was not let in; it holds nothing of anybody's."""

    template: ClassVar[str] = "turned_away.html"
    title: str
    sentence: str


def status_of(error: AfterwordError) -> int:
    """Return the HTTP status of an error's kind."""
    return next(status for kind, status in _STATUS.items() if isinstance(error, kind))


def sentence_for(status: int, detail: str) -> str:
    """Return what is said of a status; ``detail`` where nothing better is known."""
    return _SENTENCES.get(status, detail)


def title_for(status: int) -> str:
    """Return what a page with this status is called."""
    return "Not here" if status == _NOT_FOUND else "Not just now"
