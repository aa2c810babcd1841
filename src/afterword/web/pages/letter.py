"""One letter: where it is written, kept and checked; once it went out, to be read."""

from dataclasses import dataclass, replace
from typing import ClassVar

from starlette.responses import JSONResponse, Response

from afterword.core.letters.letter import Letter
from afterword.core.letters.notes import search_address
from afterword.core.outbox import State
from afterword.core.reach import linkedin_profile
from afterword.core.wording import day_in_words, moment_in_words
from afterword.services.letters.keeping import laid_out, with_words
from afterword.services.letters.standing import OPEN, Standing, receipts_of, standing_of
from afterword.services.letters.writing import desk_of, find_letter, lay_out
from afterword.services.wording import PURPOSE_IN_WORDS, left_out_lines, missing_words
from afterword.web.findings import as_json
from afterword.web.keeping import pressed
from afterword.web.outlets import is_taken_along, offer_for
from afterword.web.sheet import (
    Sheet,
    is_note,
    page_of,
    reader_of,
    subject_of,
    words_from,
    words_of,
)
from afterword.web.underway import Underway, underway
from afterword.web.visit import Visit, action, page


@dataclass(frozen=True, slots=True)
class TakeAlong:
    """What the person takes a letter along with."""

    eml: str
    """The path of the file; empty for a note that is no mail."""
    mailto: str
    """The link; empty where the letter is too long for one, or has no address."""
    is_too_long: bool
    search: str
    """The page on LinkedIn that looks for the reader; empty where it is no note for there."""
    is_answer: bool
    """Whether it belongs into a thread, which a link does not find."""


@dataclass(frozen=True, slots=True)
class LetterPage:
    """The page of a letter that was handed over."""

    template: ClassVar[str] = "letter.html"
    title: str
    id: str
    reader: str
    subject: str
    body: str
    standing: str
    receipts: tuple[str, ...]
    is_asked: bool
    """Whether only the person can tell if it went out."""
    is_revocable: bool
    """Whether they may say that it did not, although it counts as sent."""
    take: TakeAlong | None
    try_again: str
    """The path that tries again at once what waits in the outbox; empty where nothing does."""


def show(visit: Visit) -> Response:
    """Show the letter: to write it, or to read it."""
    letter = find_letter(visit.app.store, visit.part("id"))
    standing = standing_of(visit.app.store, letter)
    out = underway(visit, letter)
    desk = desk_of(visit.app.store, letter, visit.moment)
    if standing not in OPEN or out.is_shut or desk is None:
        return visit.show(_to_read(visit, letter, standing, out))
    report = visit.site.checks.report(visit.app.store, letter, lambda: visit.moment)
    sheet = Sheet(
        desk, letter, words_of(letter), report, offer_for(visit, letter), outbox=out.sentence
    )
    return visit.show(page_of(visit, sheet))


def _to_read(visit: Visit, letter: Letter, standing: Standing, out: Underway) -> LetterPage:
    moment = visit.moment
    receipts = receipts_of(visit.app.store, letter)
    said = [f"{moment_in_words(one.at, moment.now, moment.zone)}: {one.detail}" for one in receipts]
    if out.sentence:
        said.append(out.sentence)
    by_hand = any(is_taken_along(visit, one.outlet) for one in receipts)
    is_unknown = standing is Standing.UNKNOWN or out.state is State.UNKNOWN
    return LetterPage(
        title=f"To {letter.to.name or letter.to.address}",
        id=letter.id,
        reader=reader_of(letter),
        subject=subject_of(letter),
        body=letter.body,
        standing=_standing_words(visit, letter, standing, out, is_unknown=is_unknown),
        receipts=tuple(one[:1].upper() + one[1:] for one in said),
        is_asked=standing is Standing.PLACED or is_unknown,
        is_revocable=standing is Standing.SENT and not is_unknown and by_hand,
        take=_take(visit, letter) if by_hand and standing is Standing.PLACED else None,
        try_again=_try_again(visit, letter, out),
    )


def _standing_words(
    visit: Visit, letter: Letter, standing: Standing, out: Underway, *, is_unknown: bool
) -> str:
    day = day_in_words(letter.created_at.astimezone(visit.app.zone).date(), visit.moment.today)
    purpose = PURPOSE_IN_WORDS[letter.purpose]
    start = f"{purpose[:1].upper()}{purpose[1:]}, written {day}."
    if is_unknown:
        return f"{start} It may or may not have gone out."
    if standing is Standing.PLACED:
        return f"{start} It is handed over, for you to send."
    if standing is Standing.SENT:
        return f"{start} It went out."
    if out.is_stuck:
        return f"{start} It has not gone out."
    if out.is_shut:
        return f"{start} It is on its way out, in the words you agreed to."
    return start


def _try_again(visit: Visit, letter: Letter, out: Underway) -> str:
    if out.state is not State.INTENDED:
        return ""
    names = visit.app.outlets()
    via = next((one for one in (f"smtp:{out.account}", "smtp") if one in names), "")
    return f"{visit.url('letter-hand-over', id=letter.id)}?via={via}" if via else ""


def _take(visit: Visit, letter: Letter) -> TakeAlong:
    if is_note(letter):
        contacts = visit.app.store.contacts()
        reader = next((one for one in contacts if one.id == letter.contact_id), None)
        house = reader.organisation if reader else None
        search = linkedin_profile(reader) or search_address(letter.to.name, house)
        return TakeAlong("", "", is_too_long=False, search=search, is_answer=False)
    link = visit.app.mailto_link(letter) if letter.to.address else None
    is_too_long = bool(letter.to.address) and link is None
    is_answer = letter.in_reply_to is not None
    path = visit.url("letter-eml", id=letter.id)
    return TakeAlong(path, link or "", is_too_long, "", is_answer)


def save(visit: Visit) -> Response:
    """Keep the words, and do what the pressed button says."""
    letter = find_letter(visit.app.store, visit.part("id"))
    return pressed(visit, letter, words_from(visit))


def look(visit: Visit) -> Response:
    """Check the words as they are being typed; nothing is kept."""
    letter = find_letter(visit.app.store, visit.part("id"))
    words = words_from(visit)
    typed = replace(with_words(letter, words), body=words.body)
    report = visit.site.checks.report(visit.app.store, typed, lambda: visit.moment)
    return JSONResponse(as_json(report, visit.url("rule", code="CODE")))


def lay(visit: Visit) -> Response:
    """Lay the letter out from the answers as they are being typed; nothing is kept."""
    letter = find_letter(visit.app.store, visit.part("id"))
    words = words_from(visit)
    desk = visit.site.checks.around(visit.app.store, letter, lambda: visit.moment).desk
    if desk is None:
        return visit.problem("Its application is gone, so nothing can be laid out anew.", 409)
    composed = lay_out(replace(desk, purpose=words.purpose), words.answers)
    said = {
        "subject": letter.subject if letter.in_reply_to else laid_out(desk, words).subject,
        "body": composed.body,
        "note": missing_words(composed.gaps),
        "left_out": left_out_lines(composed),
    }
    return JSONResponse(said)


ROUTES = (
    page("/letters/{id}", show, "letter"),
    action("/letters/{id}", save, "letter-keep"),
    action("/letters/{id}/check", look, "letter-check"),
    action("/letters/{id}/lay-out", lay, "letter-lay-out"),
)
