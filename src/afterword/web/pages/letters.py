"""*Letters*: what was written, the newest first, and how far each came."""

from dataclasses import dataclass
from typing import ClassVar

from starlette.responses import Response

from afterword.core.letters.letter import Letter
from afterword.core.wording import day_in_words
from afterword.services.letters.standing import OPEN, standing_of
from afterword.services.wording import PURPOSE_IN_WORDS, STANDING_IN_WORDS
from afterword.web.visit import Visit, page


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One letter in the list."""

    path: str
    name: str
    about: str
    standing: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class LettersPage:
    """The page."""

    template: ClassVar[str] = "letters.html"
    title: str
    letters: tuple[LetterLine, ...]


def show(visit: Visit) -> Response:
    """List the letters."""
    found = sorted(visit.app.store.letters(), key=lambda one: (one.created_at, len(one.id), one.id))
    return visit.show(LettersPage("Letters", tuple(_line(visit, one) for one in found[::-1])))


def _line(visit: Visit, letter: Letter) -> LetterLine:
    store, moment = visit.app.store, visit.moment
    standing = standing_of(store, letter)
    day = day_in_words(letter.created_at.astimezone(moment.zone).date(), moment.today)
    purpose = PURPOSE_IN_WORDS[letter.purpose]
    about = next(
        (one.organisation for one in store.applications() if one.id == letter.application_id), None
    )
    at = f" at {about}" if about else ""
    return LetterLine(
        path=visit.url("letter", id=letter.id),
        name=f"{letter.to.name or letter.to.address}{at}",
        about=f"{purpose[:1].upper()}{purpose[1:]}, written {day}",
        standing=STANDING_IN_WORDS[standing],
        is_open=standing in OPEN,
    )


ROUTES = (page("/letters", show, "letters"),)
