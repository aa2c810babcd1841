"""*Review*: what the reader is not sure of, one message at a time, with the very words."""

from dataclasses import dataclass
from typing import ClassVar

from starlette.responses import Response

from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind
from afterword.core.wording import moment_in_words
from afterword.services.applications.views import find_application, named
from afterword.services.mail.reviewing import find_message, id_of, judge, place, take_back
from afterword.services.mail.senders import sender_name
from afterword.services.wording import IN_WORDS, WHY_ASKED
from afterword.web.mail import Choice
from afterword.web.marked import Piece, marked
from afterword.web.site import Undo
from afterword.web.visit import Visit, action, page


@dataclass(frozen=True, slots=True)
class Asked:
    """The message somebody is asked about."""

    id: str
    why: str
    sender: str
    subject: str
    when: str
    reads_as: Choice
    text: tuple[Piece, ...]
    """The message, with the words the judgement rests on marked."""


@dataclass(frozen=True, slots=True)
class Whole:
    """An application a message may be part of."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """The page."""

    template: ClassVar[str] = "review.html"
    title: str
    asked: Asked | None
    others: tuple[Choice, ...]
    between: tuple[Whole, ...]
    """The applications it may be part of, where that is what is asked."""
    next: str
    """The id of the message after this one, to leave this one for later; empty at the end."""
    left: str
    """How many wait, in words; empty where this is the last."""


def show(visit: Visit) -> Response:
    """Show the message that matters most, or the one that is asked for."""
    found = visit.waiting
    wanted = visit.asked("message")
    number = next((n for n, one in enumerate(found) if id_of(one.filed) == wanted), 0)
    if not found:
        return visit.show(ReviewPage("Review", None, (), (), "", ""))
    doubt = found[number]
    following = found[number + 1] if number + 1 < len(found) else None
    others = tuple(
        Choice(kind.value, words)
        for kind, words in IN_WORDS.items()
        if kind is not doubt.filed.kind
    )
    return visit.show(
        ReviewPage(
            title="Review",
            asked=_asked(visit, doubt.filed, WHY_ASKED[doubt.weight]),
            others=others,
            between=tuple(whole for whole in wholes(visit) if whole.id in doubt.between),
            next=id_of(following.filed) if following else "",
            left=f"{number + 1} of {len(found)}" if len(found) > 1 else "",
        )
    )


def _asked(visit: Visit, filed: Filed, why: str) -> Asked:
    message, moment = filed.message, visit.moment
    return Asked(
        id=id_of(filed),
        why=why,
        sender=sender_name(message.sender) if message.sender else "Somebody",
        subject=message.subject or "(no subject)",
        when=moment_in_words(message.date, moment.now, moment.zone) if message.date else "",
        reads_as=Choice(filed.kind.value, IN_WORDS[filed.kind]),
        text=marked(message.text, [(one.start, one.end) for one in filed.reading.evidence]),
    )


def decide(visit: Visit) -> Response:
    """Keep what the person says a message is, and go on to the next one."""
    filed = find_message(visit.app.store, visit.part("id"))
    said = visit.line("kind")
    if said not in {kind.value for kind in Kind}:
        return visit.problem("Choose what the message is, and nothing else.", 422)
    with visit.putting_together():
        judge(visit.app.store, filed, Kind(said), visit.app.now)
    about = filed.message.subject or "(no subject)"
    visit.say(
        f"“{about}” is kept as {IN_WORDS[Kind(said)]}.",
        Undo(
            visit.url("review-undo", id=id_of(filed)),
            fields=(("back", visit.line("back")),) if visit.line("back") else (),
        ),
    )
    return _go_back(visit, filed)


def wholes(visit: Visit) -> list[Whole]:
    """Return every application, as one that a message may be part of."""
    return [Whole(one.id, named(one)) for one in visit.app.store.applications()]


def belong(visit: Visit) -> Response:
    """Keep what the person says a message is part of, and go on."""
    store = visit.app.store
    filed, chosen = find_message(store, visit.part("id")), visit.line("application")
    application = find_application(store, chosen) if chosen else None
    with visit.putting_together():
        place(store, filed, application, visit.app.now)
    about = filed.message.subject or "(no subject)"
    where = f"with {named(application)}" if application else "as an application by itself"
    visit.say(
        f"“{about}” is kept {where}.",
        Undo(
            visit.url("review-undo", id=id_of(filed)),
            fields=(("back", visit.line("back")),) if visit.line("back") else (),
        ),
    )
    return _go_back(visit, filed)


def undo(visit: Visit) -> Response:
    """Take back what was said of a message."""
    filed = find_message(visit.app.store, visit.part("id"))
    if filed.overruled is None and not filed.beside:
        return _go_back(visit, filed)  # pressed twice, or in a second tab: it is taken back already
    with visit.putting_together():
        take_back(visit.app.store, filed, visit.app.now)
    visit.say("Taken back.")
    return _go_back(visit, filed)


def _go_back(visit: Visit, filed: Filed) -> Response:
    """Go on to the next message, or back to the page the word was said on."""
    back = visit.line("back")
    if back == "message":
        return visit.go("message", id=id_of(filed))
    if back:
        # The application may have gone with its only mail.
        there = {one.id for one in visit.app.store.applications()}
        return visit.go("application", id=back) if back in there else visit.go("applications")
    return visit.go("review")


ROUTES = (
    page("/review", show, "review"),
    action("/review/{id}", decide, "review-decide"),
    action("/review/{id}/belongs", belong, "review-belongs"),
    action("/review/{id}/undo", undo, "review-undo"),
)
