"""The meetings of an application, told from its calendar invitations and its mail."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core.applications import Interview
from afterword.core.assembly.book import Book
from afterword.core.assembly.candidacy import Candidacy
from afterword.core.assembly.mail import is_from, kind_of
from afterword.core.messages.message import Invitation, Message
from afterword.core.patterns import later
from afterword.core.people import Participant
from afterword.core.ports import Filed
from afterword.core.reading.accepting import accepted
from afterword.core.reading.appointments import find_appointment, find_offers
from afterword.core.reading.reading import HiringRole, Kind
from afterword.core.reading.slots import Slot
from afterword.core.touchpoints import Channel

_SAID = "m:"
"""How the names of meetings begin that are known from words, and from no calendar."""
_ARRANGES = frozenset({HiringRole.RECRUITER, HiringRole.COORDINATOR, HiringRole.SOURCER})
_PROPOSES = frozenset({"REQUEST", "PUBLISH", ""})
_MOVED = later(
    r"\b(?:reschedul\w+|moved? (?:it|the|our|your)|has (?:been )?moved|is (?:now )?moved|"
    r"postpone\w*|"
    r"push(?:ed)? (?:it|the|our)|bring (?:it|the|our) forward|instead of|new (?:time|date|slot)|"
    r"change (?:the|our|of) (?:time|date|day))\b",
    re.IGNORECASE,
)
_CALLED_OFF = later(
    r"\b(?:cancel\w*|call(?:ed|ing)? off|(?:no longer|not) (?:take place|going ahead|happen))\b",
    re.IGNORECASE,
)
_SCREEN = later(
    r"zoom|teams|meet\.google|google meet|webex|skype|https?:|video|online", re.IGNORECASE
)
_PHONE = later(r"phone|call\b|telephone|telefon|téléphone|\+?\d[\d ()-]{7,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting, however often it was announced and moved."""

    interview: Interview
    arranged_at: datetime | None
    """When it was last announced."""
    channel: Channel


@dataclass(frozen=True, slots=True)
class _Offered:
    """Times for a meeting that a mail offers."""

    filed: Filed
    slots: tuple[Slot, ...]

    def is_answered_by(self, answer: Filed) -> bool:
        """Tell whether a mail of the person's answers it: in its thread, or to its sender."""
        message, asked = answer.message, self.filed.message
        before = {message.in_reply_to, *message.references} - {None}
        if before:
            return asked.message_id in before
        sender = asked.sender.address.lower() if asked.sender else ""
        return any(one.address.lower() == sender for one in message.to)


def meetings_of(
    candidacy: Candidacy, book: Book, parts: dict[str, Participant], owner: frozenset[str]
) -> tuple[Meeting, ...]:
    """Return the meetings that were not called off, oldest first; a moved one counts once."""
    planned: dict[str, Meeting] = {}
    offered: _Offered | None = None
    for filed in candidacy.mail:
        if filed.message.invitations:
            for invitation in filed.message.invitations:
                if invitation.method == "CANCEL":
                    planned.pop(invitation.uid, None)
                elif invitation.method in _PROPOSES and invitation.starts_at is not None:
                    _drop_announced(planned, invitation.starts_at)
                    planned[invitation.uid] = _invited(
                        filed, invitation, invitation.starts_at, book, parts
                    )
        elif is_from(filed, owner):
            if offered is not None and offered.is_answered_by(filed):
                _take_yes(filed, offered, planned, book, parts)
        elif kind_of(filed) is Kind.INTERVIEW or (offered and kind_of(filed) is Kind.OTHER):
            slots = find_offers(filed.message)
            offered = _Offered(filed, slots) if slots else offered
            if kind_of(filed) is Kind.INTERVIEW:
                _take_words(filed, planned, book, parts)
    return tuple(_without_doubles(planned.values()))


def _take_yes(
    answer: Filed,
    offered: _Offered,
    planned: dict[str, Meeting],
    book: Book,
    parts: dict[str, Participant],
) -> None:
    """Add the meeting the person said yes to."""
    slot = accepted(answer.message, offered.slots)
    if slot is None:
        return
    words = _words(offered.filed)
    if _MOVED.search(words):
        for name in _to_come(planned, answer.message):
            planned.pop(name)
    _add(offered.filed, slot.moment, answer.message, planned, _met(offered.filed, book, parts))


def _take_words(
    filed: Filed, planned: dict[str, Meeting], book: Book, parts: dict[str, Participant]
) -> None:
    """Add, move or drop a meeting as a mail without a calendar part says."""
    words = _words(filed)
    at = find_appointment(filed.message)
    if (at is not None and _MOVED.search(words)) or (at is None and _CALLED_OFF.search(words)):
        for name in _to_come(planned, filed.message):
            planned.pop(name)
    if at is not None:
        _add(filed, at, filed.message, planned, _met(filed, book, parts))


def _add(
    filed: Filed,
    at: datetime,
    fixed_by: Message,
    planned: dict[str, Meeting],
    met: tuple[str, ...],
) -> None:
    """Add a meeting, unless one on that day is known."""
    if any(_is_same_day(meeting.interview.at, at) for meeting in planned.values()):
        return
    interview = Interview(at, None, met, filed.message.message_id)
    planned[f"{_SAID}{fixed_by.digest}"] = Meeting(
        interview, fixed_by.date, _channel(_words(filed))
    )


def _words(filed: Filed) -> str:
    message = filed.message
    return " ".join(span.of(message.text) for span in message.authored) or message.text


def _to_come(planned: dict[str, Meeting], message: Message) -> list[str]:
    """Return the meetings that were ahead when a message was written."""
    return [
        name
        for name, meeting in planned.items()
        if message.date is not None and meeting.interview.at >= message.date
    ]


def _met(filed: Filed, book: Book, parts: dict[str, Participant]) -> tuple[str, ...]:
    """Return the interviewers a mail names."""
    found = [
        book.find(person, parts)
        for person in filed.reading.people
        if person.role is HiringRole.INTERVIEWER
    ]
    return tuple(dict.fromkeys(one for one in found if one is not None))


def _drop_announced(planned: dict[str, Meeting], at: datetime) -> None:
    """Leave what a mail said of a day to the calendar, which says it to the minute."""
    said = [name for name in planned if name.startswith(_SAID)]
    for name in said:
        if _is_same_day(planned[name].interview.at, at):
            planned.pop(name)


def _invited(
    filed: Filed,
    invitation: Invitation,
    starts_at: datetime,
    book: Book,
    parts: dict[str, Participant],
) -> Meeting:
    present = _present(invitation, book, parts)
    interview = Interview(starts_at, invitation.minutes, present, filed.message.message_id)
    where = f"{invitation.location} {invitation.summary}"
    return Meeting(interview, filed.message.date, _channel(where))


def _channel(words: str) -> Channel:
    if _SCREEN.search(words):
        return Channel.VIDEO
    return Channel.PHONE if _PHONE.search(words) else Channel.IN_PERSON


def _present(invitation: Invitation, book: Book, parts: dict[str, Participant]) -> tuple[str, ...]:
    """Return who sat in a meeting: attendees, and the organiser unless somebody else does.

    Who declined or might have stayed away is not known to have been there.
    """
    organiser = (invitation.organiser,) if invitation.organiser else ()
    ids = [
        found
        for one in (*organiser, *invitation.attendees)
        if one not in invitation.not_needed
        if (found := book.by_address(one.address)) is not None and found in parts
    ]
    everybody = list(dict.fromkeys(ids))
    sat_in = [one for one in everybody if parts[one].role not in _ARRANGES]
    return tuple(sat_in or everybody)


def _without_doubles(meetings: Iterable[Meeting]) -> list[Meeting]:
    """Two announcements for the same minute are one meeting."""
    kept: list[Meeting] = []
    for one in sorted(meetings, key=lambda each: _order(each.interview)):
        before = kept[-1].interview if kept else None
        if before is not None and before.at == one.interview.at:
            both = tuple(dict.fromkeys((*before.with_, *one.interview.with_)))
            minutes = before.minutes or one.interview.minutes
            kept[-1] = replace(kept[-1], interview=replace(before, with_=both, minutes=minutes))
        else:
            kept.append(one)
    return kept


def _order(interview: Interview) -> tuple[datetime, str]:
    return interview.at, interview.message_id or ""


def _is_same_day(one: datetime, other: datetime) -> bool:
    return one.date() == other.date()
