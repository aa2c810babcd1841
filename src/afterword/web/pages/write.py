"""*Write*: the letter as it is laid out from what is known, before anything of it is kept."""

from dataclasses import replace

from starlette.responses import Response

from afterword.core.letters.letter import Answers
from afterword.core.letters.purposes import Purpose
from afterword.core.reasons import answers_from
from afterword.services.applications.views import find_application
from afterword.services.letters.checking import check_letter
from afterword.services.letters.keeping import (
    Clash,
    Words,
    begin,
    find_open,
    is_as_laid_out,
    laid_out,
    unkept,
    version_of,
)
from afterword.services.letters.writing import Desk, sit_down
from afterword.services.people.reasons import find_reason
from afterword.web.keeping import clashed, pressed
from afterword.web.outlets import offer_for
from afterword.web.sheet import Sheet, page_of, purpose_from, words_from
from afterword.web.visit import Visit, action, page
from afterword.web.way_out import go_out


def show(visit: Visit) -> Response:
    """Show the letter that could be written; the one that was begun, where there is one."""
    asked = visit.asked("purpose")
    desk = _desk(visit, visit.asked("to"), purpose_from(asked) if asked else None)
    begun = find_open(visit.app.store, desk)
    if begun is not None:
        return visit.go("letter", id=begun.id)
    answers = _begun_with(visit, visit.asked("reason"))
    words = laid_out(desk, Words(desk.purpose, "", "", answers))
    letter = unkept(desk, words)
    report = check_letter(visit.app.store, letter, visit.moment)
    return visit.show(page_of(visit, Sheet(desk, letter, words, report, offer_for(visit, letter))))


def start(visit: Visit) -> Response:
    """Keep what was written as a new letter; pressed twice, it is still one."""
    typed = words_from(visit)
    words = _followed(visit, typed)
    with visit.site.beginning:
        desk = _desk(visit, visit.line("to"), words.purpose)
        kept = begin(visit.app.store, desk, words, typed)
    if isinstance(kept, Clash):
        return clashed(visit, kept.theirs, words)
    if visit.line("via"):
        return go_out(visit, kept, visit.line("via"))
    return pressed(visit, kept, words, version_of(kept))


def _followed(visit: Visit, words: Words) -> Words:
    """Let the text follow what was answered or chosen, where nobody has touched it."""
    if visit.is_by_script or not visit.line("begun_as"):
        return words
    desk = _desk(visit, visit.line("to"), purpose_from(visit.line("begun_as")))
    answers = _begun_with(visit, visit.line("begun_with"))
    untouched = replace(words, purpose=desk.purpose, answers=answers)
    return laid_out(desk, words) if is_as_laid_out(desk, untouched) else words


def _begun_with(visit: Visit, reason: str) -> Answers:
    """Return what a reason answers by itself."""
    return answers_from(find_reason(visit.app.store, reason)) if reason else Answers()


def _desk(visit: Visit, to: str, purpose: Purpose | None) -> Desk:
    application = find_application(visit.app.store, visit.part("id"))
    return sit_down(visit.app.store, application, visit.moment, to=to or None, purpose=purpose)


ROUTES = (
    page("/applications/{id}/write", show, "write"),
    action("/applications/{id}/letters", start, "letter-begin"),
)
