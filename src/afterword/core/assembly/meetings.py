"""The meetings of an application, told from its calendar invitations and its mail."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo

from afterword.core.applications import Interview
from afterword.core.assembly.book import Book
from afterword.core.assembly.candidacy import Candidacy
from afterword.core.assembly.mail import is_from, kind_of
from afterword.core.messages.message import Invitation, Message
from afterword.core.patterns import later
from afterword.core.people import Participant
from afterword.core.ports import Filed
from afterword.core.reading.appointments.accepting import accepted
from afterword.core.reading.appointments.appointments import find_appointment, find_offers
from afterword.core.reading.appointments.clock_zones import clock_zone
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
    candidacy: Candidacy,
    book: Book,
    parts: dict[str, Participant],
    owner: frozenset[str],
    zone: tzinfo,
) -> tuple[Meeting, ...]:
    """Return the meetings that were not called off, oldest first; a moved one counts once.

    Args:
        candidacy: The application.
        book: Everybody who is known.
        parts: Who took part in it, by contact id.
        owner: The person's addresses, in lower case.
        zone: Where the person lives; what a mail says of times is said by the clock there.
    """
    plan = _Plan(book, parts, zone)
    for filed in candidacy.mail:
        if filed.message.invitations:
            plan.take_invitations(filed)
        elif is_from(filed, owner):
            plan.take_yes(filed)
        else:
            plan.take_words(filed)
    return tuple(_without_doubles(plan.planned.values()))


@dataclass(slots=True)
class _Plan:
    """What was planned when, as mail after mail says it."""

    book: Book
    parts: dict[str, Participant]
    zone: tzinfo
    planned: dict[str, Meeting] = field(default_factory=dict)
    offered: _Offered | None = None

    def take_invitations(self, filed: Filed) -> None:
        """Add, move or drop meetings as a calendar says."""
        for invitation in filed.message.invitations:
            if invitation.method == "CANCEL":
                self.planned.pop(invitation.uid, None)
            elif invitation.method in _PROPOSES and (at := invitation.starts_in(self.zone)):
                self._drop_announced(at)
                self.planned[invitation.uid] = _invited(
                    filed, invitation, at, self.book, self.parts
                )

    def take_yes(self, answer: Filed) -> None:
        """Add the meeting the person said yes to."""
        offered = self.offered
        if offered is None or not offered.is_answered_by(answer):
            return
        slot = accepted(answer.message, offered.slots, self.zone)
        if slot is None:
            return
        if _MOVED.search(_words(offered.filed)):
            self._drop_those_to_come(answer.message)
        at = slot.moment(clock_zone(offered.filed.message, self.zone))
        self._add(offered.filed, at, answer.message)

    def take_words(self, filed: Filed) -> None:
        """Take what somebody's mail without a calendar part offers, fixes, moves or calls off."""
        message, kind = filed.message, kind_of(filed)
        if kind is Kind.INTERVIEW or (self.offered is not None and kind is Kind.OTHER):
            slots = find_offers(message, self.zone)
            self.offered = _Offered(filed, slots) if slots else self.offered
        if kind is not Kind.INTERVIEW:
            return
        words, at = _words(filed), find_appointment(message, self.zone)
        if (_MOVED if at is not None else _CALLED_OFF).search(words):
            self._drop_those_to_come(message)
        if at is not None:
            self._add(filed, at, message)

    def _add(self, filed: Filed, at: datetime, fixed_by: Message) -> None:
        """Add a meeting, unless one on that day is known."""
        if any(self._is_same_day(meeting.interview.at, at) for meeting in self.planned.values()):
            return
        met = _met(filed, self.book, self.parts)
        interview = Interview(at, None, met, filed.message.message_id)
        self.planned[f"{_SAID}{fixed_by.digest}"] = Meeting(
            interview, fixed_by.date, _channel(_words(filed))
        )

    def _drop_those_to_come(self, message: Message) -> None:
        """Drop the meetings that were ahead when a message was written."""
        for name, meeting in tuple(self.planned.items()):
            if message.date is not None and meeting.interview.at >= message.date:
                self.planned.pop(name)

    def _drop_announced(self, at: datetime) -> None:
        """Leave what a mail said of a day to the calendar, which says it to the minute."""
        for name in [one for one in self.planned if one.startswith(_SAID)]:
            if self._is_same_day(self.planned[name].interview.at, at):
                self.planned.pop(name)

    def _is_same_day(self, one: datetime, other: datetime) -> bool:
        return one.astimezone(self.zone).date() == other.astimezone(self.zone).date()


def _words(filed: Filed) -> str:
    message = filed.message
    return " ".join(span.of(message.text) for span in message.authored) or message.text


def _met(filed: Filed, book: Book, parts: dict[str, Participant]) -> tuple[str, ...]:
    """Return the interviewers a mail names."""
    found = [
        book.find(person, parts)
        for person in filed.reading.people
        if person.role is HiringRole.INTERVIEWER
    ]
    return tuple(dict.fromkeys(one for one in found if one is not None))


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
