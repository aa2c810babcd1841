"""What is answered once the words of a letter came in: kept, or changed elsewhere meanwhile."""

from dataclasses import fields, replace
from typing import Final

from starlette.responses import JSONResponse, Response

from afterword.core.errors import Refused
from afterword.core.letters.letter import Answers, Letter
from afterword.core.wording import moment_in_words
from afterword.services.letters.checking import check_letter
from afterword.services.letters.keeping import (
    Clash,
    Words,
    is_as_laid_out,
    keep,
    laid_out,
    says,
    version_of,
    with_words,
)
from afterword.services.letters.writing import Desk, desk_of
from afterword.web.findings import find
from afterword.web.outlets import offer_for
from afterword.web.sheet import Sheet, page_of, words_of
from afterword.web.site import Undo
from afterword.web.underway import underway
from afterword.web.visit import Visit

CLASH: Final = 409
CHANGED: Final = "This letter was changed in another tab. Here are both."


def keep_words(
    visit: Visit, letter: Letter, words: Words, typed: Words | None = None
) -> Letter | Clash:
    """Keep what was written, if nobody else has changed it since the page was made.

    Args:
        visit: Who asks, with the version they saw.
        letter: As the store has it.
        words: What it shall say.
        typed: What the page held before a button changed it; None where none did.

    Raises:
        Refused: Its words may be on their way already.
    """
    if underway(visit, letter).is_shut:
        raise Refused("This letter is on its way out, in the words you agreed to, so it stays so.")
    store = visit.app.store
    before = store.stamp()
    seen = visit.line("over") or visit.line("version")
    if says(letter, typed or words):
        seen = version_of(letter)  # the page holds what lies here, so nothing is overwritten
    kept = keep(store, letter, words, seen)
    if isinstance(kept, Letter):
        visit.site.checks.is_kept(kept, before, store.stamp())
    return kept


def pressed(visit: Visit, letter: Letter, words: Words, version: str = "") -> Response:
    """Do what the button of the form says, keep the words, and show the page again."""
    wanted = _wanted(visit, letter, words)
    store = visit.app.store
    if version:
        kept = keep(store, letter, wanted, version)
    else:
        kept = keep_words(visit, letter, wanted, words)
    if isinstance(kept, Clash):
        return clashed(visit, kept.theirs, words)
    if visit.is_by_script:
        return _kept(visit, kept)
    if wanted.body != words.body and visit.line("action") == "lay":
        visit.say("The letter is laid out anew.", _bring_back(visit, kept, words))
    return visit.go("letter", id=letter.id, anchor="#letter")


def _kept(visit: Visit, letter: Letter) -> Response:
    at = moment_in_words(visit.app.now, visit.app.now, visit.app.zone).rpartition(" ")[2]
    return JSONResponse(
        {
            "path": visit.url("letter", id=letter.id),
            "version": version_of(letter),
            "sentence": f"Kept at {at}.",
        }
    )


def clashed(visit: Visit, theirs: Letter, words: Words) -> Response:
    """Show both texts; nothing of either is lost."""
    if visit.is_by_script:
        said = {
            "sentence": CHANGED,
            "path": visit.url("letter", id=theirs.id),
            "version": version_of(theirs),
            "subject": theirs.subject,
            "body": theirs.body,
        }
        return JSONResponse(said, CLASH)
    desk = desk_of(visit.app.store, theirs, visit.moment)
    if desk is None:
        return visit.problem(CHANGED, CLASH)
    mine = replace(with_words(theirs, words), body=words.body)
    report = check_letter(visit.app.store, mine, visit.moment)
    sheet = Sheet(
        desk,
        mine,
        words,
        report,
        offer_for(visit, mine),
        version=visit.line("version") or "none",
        theirs=theirs,
    )
    return visit.show(page_of(visit, sheet), CLASH)


def _wanted(visit: Visit, letter: Letter, words: Words) -> Words:
    """Return the words as the pressed button wants them.

    Raises:
        Refused: Their purpose looks back at what never was.
    """
    if visit.is_by_script:
        return words  # it lays out and replaces by itself
    if visit.line("fix"):
        return _fixed(visit, letter, words, visit.line("fix"))
    desk = desk_of(visit.app.store, letter, visit.moment)
    if desk is None:
        return words
    said = desk.lacks_ground(words.purpose) if words.purpose is not letter.purpose else ""
    if said:
        raise Refused(said)
    if visit.line("action") == "lay" or _is_to_follow(desk, words_of(letter), words):
        return laid_out(desk, words)
    return words


def _is_to_follow(desk: Desk, kept: Words, words: Words) -> bool:
    """Tell whether the text follows the answers by itself: nobody has touched it."""
    if (kept.answers, kept.purpose) == (words.answers, words.purpose):
        return False
    return words.body.strip() == kept.body.strip() and is_as_laid_out(desk, kept)


def _fixed(visit: Visit, letter: Letter, words: Words, value: str) -> Words:
    """Put other words where the check points; only if what it points at still stands there."""
    now = replace(with_words(letter, words), body=words.body)
    found = find(check_letter(visit.app.store, now, visit.moment), value)
    if found is None or found.fix is None:
        visit.say("The text has changed there meanwhile, so nothing was replaced.")
        return words
    return replace(words, body=words.body[: found.start] + found.fix.text + words.body[found.end :])


def _bring_back(visit: Visit, letter: Letter, before: Words) -> Undo:
    """Make the button that brings back the text before."""
    answers = [(one.name, getattr(before.answers, one.name)) for one in fields(Answers)]
    return Undo(
        visit.url("letter-keep", id=letter.id),
        "Bring back the text before",
        (
            ("version", version_of(letter)),
            ("purpose", before.purpose.value),
            ("subject", before.subject),
            ("body", before.body),
            *answers,
        ),
    )
