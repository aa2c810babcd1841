"""The story of an application as its page shows it, each mail readable where it stands."""

from dataclasses import dataclass
from typing import Final

from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind
from afterword.core.wording import listed, moment_in_words
from afterword.services.applications.timeline import (
    APPLIED,
    MAIL_IN_WORDS,
    Event,
    quoted_of,
    timeline,
)
from afterword.services.applications.views import ApplicationView
from afterword.services.mail.reviewing import id_of
from afterword.services.mail.senders import sender_name
from afterword.web.mail import Correction, PassageShown, correction_of, length_of, text_of
from afterword.web.visit import Visit

_LONGEST_TEXT: Final = 4_000
"""Characters of one mail that stand in the story; its own page has all of them."""
_ALL_TEXTS: Final = 24_000
"""Characters of all of them together, so that the page stays light."""


@dataclass(frozen=True, slots=True)
class MailShown:
    """A message in the story."""

    id: str
    subject: str
    path: str
    text: tuple[PassageShown, ...]
    """Empty where the story has grown too long; then the message's own page shows it."""
    is_cut: bool
    is_open: bool
    correction: Correction | None
    """None for what the person wrote."""


@dataclass(frozen=True, slots=True)
class EventShown:
    """One thing that happened."""

    when: str
    who: str
    what: str
    words: str
    mail: MailShown | None
    letter: str
    """The path of the letter that went; empty for everything else."""


def story_of(visit: Visit, found: ApplicationView) -> tuple[EventShown, ...]:
    """Return what happened, oldest first; mail without a date comes before everything else."""
    undated = [
        (None, Event(visit.app.now, MAIL_IN_WORDS[one.kind], quoted_of(one), filed=one))
        for one in found.mail
        if one.message.date is None
    ]
    names = {one.id: one.name for one in found.people}
    shown: list[EventShown] = []
    left = _ALL_TEXTS
    for at, event in (
        *undated,
        *((one.at, one) for one in timeline(found, visit.moment.owner.addresses)),
    ):
        moment = visit.moment
        when = moment_in_words(at, moment.now, moment.zone) if at else "Without a date"
        mail = _mail(visit, found, event.filed, left) if event.filed else None
        left -= length_of(event.filed) if event.filed and mail and mail.text else 0
        who, what = _who_and_what(visit, event, names)
        words = "" if mail and mail.is_open else event.words  # they are marked right there
        letter = visit.url("letter", id=event.letter_id) if event.letter_id else ""
        shown.append(EventShown(when[:1].upper() + when[1:], who, what, words, mail, letter))
    return tuple(shown)


def _who_and_what(visit: Visit, event: Event, names: dict[str, str]) -> tuple[str, str]:
    if event.filed is None:
        there = listed([names[one] for one in event.contact_ids if one in names])
        return "", f"{event.what}, with {there}" if there else event.what
    if _is_own(visit, event.filed):
        return "You", "applied" if event.what == APPLIED else "wrote"
    sender = event.filed.message.sender
    what = event.what if event.filed.is_settled else f"perhaps {event.what}"
    return sender_name(sender) if sender else "Somebody", what


def _is_own(visit: Visit, filed: Filed) -> bool:
    sender = filed.message.sender
    return sender is not None and sender.address.lower() in visit.moment.owner.addresses


def _mail(visit: Visit, found: ApplicationView, filed: Filed, left: int) -> MailShown:
    has_room = left > 0
    return MailShown(
        id=id_of(filed),
        subject=filed.message.subject or "(no subject)",
        path=visit.url("message", id=id_of(filed)),
        text=text_of(filed, _LONGEST_TEXT) if has_room else (),
        is_cut=not has_room or length_of(filed) > _LONGEST_TEXT,
        is_open=has_room and filed.kind is Kind.REJECTION,
        correction=None
        if _is_own(visit, filed)
        else correction_of(visit, filed, found.application.id),
    )
