"""The way out: a letter is shown once more, and goes only with a yes to that very letter."""

from dataclasses import dataclass
from typing import ClassVar

from starlette.responses import Response

from afterword.core.errors import NotFound
from afterword.core.letters.letter import Letter
from afterword.core.letters.rfc5322 import to_bytes
from afterword.services.letters.keeping import Clash, version_of
from afterword.services.letters.outbox import settle as settle_unknown
from afterword.services.letters.outbox import take_out
from afterword.services.letters.sending import Objection, objections, settle
from afterword.services.letters.standing import OPEN, receipts_of, standing_of
from afterword.services.letters.writing import find_letter
from afterword.services.mail.senders import sender_name
from afterword.web.keeping import clashed, keep_words
from afterword.web.outlets import is_sending, is_taken_along, label_of
from afterword.web.sheet import is_note, reader_of, subject_of, words_from
from afterword.web.site import Undo
from afterword.web.underway import underway
from afterword.web.visit import Visit, action, page
from afterword.web.way_out import asking, go_out, handed


@dataclass(frozen=True, slots=True)
class HandOverPage:
    """The page that asks."""

    template: ClassVar[str] = "hand_over.html"
    title: str
    id: str
    via: str
    version: str
    receipts: int
    reader: str
    sender: str
    """The address it is sent from; empty where the mail program decides."""
    subject: str
    thread: str
    """What it answers, in a sentence."""
    body: str
    objections: tuple[str, ...]
    waved: str
    """The reasons that are shown, for the yes that goes ahead all the same."""
    button: str


def place(visit: Visit) -> Response:
    """Keep the words of the sheet, then hand the letter over, or ask first."""
    letter = find_letter(visit.app.store, visit.part("id"))
    words = words_from(visit)
    kept = keep_words(visit, letter, words)
    if isinstance(kept, Clash):
        return clashed(visit, kept.theirs, words)
    return go_out(visit, kept, visit.line("via"))


def ask(visit: Visit) -> Response:
    """Show the very letter that would go, where to, and what speaks against it."""
    letter = find_letter(visit.app.store, visit.part("id"))
    via = visit.asked("via")
    sends = is_sending(visit, via)
    if standing_of(visit.app.store, letter) not in OPEN:
        return visit.go("letter", id=letter.id)
    against = objections(visit.app.store, letter, visit.moment)
    return visit.show(_page(visit, letter, via, against, sends=sends))


def _page(
    visit: Visit, letter: Letter, via: str, against: list[Objection], *, sends: bool
) -> HandOverPage:
    store = visit.app.store
    accounts = store.accounts()
    name = via.partition(":")[2]
    account = next((one for one in accounts if one.name == name or len(accounts) == 1), None)
    button = "Send it now" if sends else label_of(visit, via)
    return HandOverPage(
        title="Send this letter?" if sends else "Hand it over?",
        id=letter.id,
        via=via,
        version=version_of(letter),
        receipts=len(receipts_of(store, letter)),
        reader=reader_of(letter),
        sender=account.address if account and not is_taken_along(visit, via) else "",
        subject=subject_of(letter),
        thread="" if is_note(letter) else _thread(visit, letter),
        body=letter.body,
        objections=tuple(one.sentence for one in against),
        waved=",".join(one.reason for one in against),
        button=f"{button}, even so" if against else button,
    )


def _thread(visit: Visit, letter: Letter) -> str:
    filed = visit.app.store.message(letter.in_reply_to) if letter.in_reply_to else None
    if filed is None:
        return "It begins a thread of its own."
    who = sender_name(filed.message.sender)
    return f"It answers “{filed.message.subject or '(no subject)'}” of {who}, in that thread."


def agree(visit: Visit) -> Response:
    """Hand the letter over, if it still is the letter the yes was said to."""
    store, via = visit.app.store, visit.line("via")
    with visit.site.beginning:
        letter = find_letter(store, visit.part("id"))
        if str(len(receipts_of(store, letter))) != visit.line("receipts"):
            visit.say("It was handed over already, so nothing was done again.")
            return visit.go("letter", id=letter.id)
        out = underway(visit, letter)
        if out.is_shut and not out.is_stuck and not is_sending(visit, via):
            visit.say("It is on its way out already, so it was not handed over in another way.")
            return visit.go("letter", id=letter.id)
        if version_of(letter) != visit.line("version"):
            visit.say("The letter was changed meanwhile, so it did not go. This is how it is now.")
            return asking(visit, letter, via)
        waved = set(visit.line("waved").split(","))
        against = objections(store, letter, visit.moment)
        if any(one.reason not in waved for one in against):
            visit.say("Something new speaks against it, so it did not go yet.")
            return asking(visit, letter, via)
        return handed(visit, letter, via)


def download(visit: Visit) -> Response:
    """Give a letter as a file; that it lies somewhere was kept before."""
    letter = find_letter(visit.app.store, visit.part("id"))
    if not receipts_of(visit.app.store, letter):
        raise NotFound("This letter was not handed over yet; its page has a button for that.")
    name = visit.app.eml_name(letter)
    return Response(
        to_bytes(letter, visit.app.now),
        media_type="message/rfc822",
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


def sent(visit: Visit) -> Response:
    """Keep whether a letter went out; only the person knows."""
    app = visit.app
    letter = find_letter(app.store, visit.part("id"))
    said = visit.line("went_out")
    if said not in {"yes", "no"}:
        return visit.problem("Say whether it went out: yes or no.", 422)
    went_out = said == "yes"
    if any(one.letter_id == letter.id for one in app.unknown_letters()):
        settle_unknown(app.store, app.outbox(), letter, went_out, app.now)
        undo = None
    else:
        settle(app.store, letter, went_out)
        take_out(app.store, app.outbox())
        other = ("went_out", "no" if went_out else "yes")
        back = ("back", visit.line("back"))
        undo = Undo(visit.url("letter-sent", id=letter.id), fields=(other, back))
    sentence = "Noted. That was a good thing to do." if went_out else "Noted: it did not go out."
    visit.say(sentence, undo)
    if visit.line("back") == "person" and letter.contact_id is not None:
        return visit.go("person", id=letter.contact_id)
    return visit.go("letter", id=letter.id) if visit.line("back") else visit.go("today")


ROUTES = (
    action("/letters/{id}/place", place, "letter-place"),
    page("/letters/{id}/hand-over", ask, "letter-hand-over"),
    action("/letters/{id}/hand-over", agree, "letter-agree"),
    page("/letters/{id}/eml", download, "letter-eml"),
    action("/letters/{id}/sent", sent, "letter-sent"),
)
