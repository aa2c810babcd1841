"""What is known about the reader of a letter, each thing with where it is from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from afterword.core.letters.letter import Answers, Facts
from afterword.core.people import Participant
from afterword.core.ports import Filed
from afterword.core.reading.reading import HiringRole
from afterword.core.touchpoints import Direction, Nature, Touchpoint
from afterword.core.wording import day_in_words, listed
from afterword.services.letters.writing import Desk, facts_for
from afterword.services.mail.senders import sender_name

LAST: Final = 3
"""Touchpoints shown; what happened before that helps nobody to write."""

_PARTS: Final = {
    HiringRole.HIRING_MANAGER: "hiring manager",
    HiringRole.INTERVIEWER: "interviewer",
    HiringRole.RECRUITER: "recruiter",
    HiringRole.COORDINATOR: "coordinator",
    HiringRole.SOURCER: "sourcer",
}
_HAPPENED: Final = {
    (Direction.INBOUND, Nature.MESSAGE): "They wrote",
    (Direction.OUTBOUND, Nature.MESSAGE): "You wrote",
    (Direction.INBOUND, Nature.REJECTION): "They wrote with the news",
    (Direction.INBOUND, Nature.ADVICE): "They gave advice",
    (Direction.INBOUND, Nature.NO_ADVICE): "They wrote that no advice can be given",
    (Direction.INBOUND, Nature.CALL): "They called",
    (Direction.OUTBOUND, Nature.CALL): "You called",
    (Direction.INBOUND, Nature.AUTO_REPLY): "An automatic reply came",
    (Direction.INBOUND, Nature.BOUNCE): "A letter came back",
}


@dataclass(frozen=True, slots=True)
class Recalled:
    """One thing that is known."""

    label: str
    words: str
    is_quoted: bool = False
    """Whether these are somebody's very words."""
    source: str = ""
    """Where it is from, in words."""
    filed: Filed | None = None
    """The message it is from, where there is one."""


def recall(desk: Desk) -> tuple[Recalled, ...]:
    """Gather what is known about the reader of a letter."""
    facts = facts_for(desk, Answers())
    return tuple(
        one
        for part in (_who(desk), _met(desk, facts), _said(desk, facts), _lately(desk))
        for one in part
    )


def _who(desk: Desk) -> Iterator[Recalled]:
    reader, application = desk.reader, desk.application
    part = next(
        (one for one in application.participants if one.contact_id == reader.id), Participant("")
    )
    words = [reader.title or "", _PARTS.get(part.role, "") if part.role else ""]
    if part.was_interviewer and part.role is not HiringRole.INTERVIEWER:
        words.append("was in the interview")
    said = ", ".join(one for one in words if one)
    if said:
        yield Recalled("Who they are", said[:1].upper() + said[1:], source="from their mail")
    about = " at ".join(one for one in (application.role, application.organisation) if one)
    if about:
        yield Recalled("What it is about", about[:1].upper() + about[1:])


def _met(desk: Desk, facts: Facts) -> Iterator[Recalled]:
    for meeting in facts.meetings[-2:]:
        day = day_in_words(meeting.on, desk.moment.today)
        long = f", {meeting.minutes} minutes" if meeting.minutes else ""
        others = f", with {listed(list(meeting.others))}" if meeting.others else ""
        from_ = next(
            (
                one.message_id
                for one in desk.application.interviews
                if one.at.astimezone(desk.moment.zone).date() == meeting.on
            ),
            None,
        )
        filed = _filed(desk, from_)
        said = f"{day[:1].upper()}{day[1:]}{long}{others}"
        yield Recalled("When you met", said, source=_source(desk, filed), filed=filed)


def _said(desk: Desk, facts: Facts) -> Iterator[Recalled]:
    rejection = desk.application.rejection
    if rejection is None:
        return
    filed = _filed(desk, rejection.message_id)
    source = _source(desk, filed) or "as you noted it"
    if facts.why_words:
        yield Recalled("Why somebody else was chosen", facts.why_words, True, source, filed)
    if facts.open_door_words:
        yield Recalled("What they leave open", facts.open_door_words, True, source, filed)
    if facts.advice_words:
        yield Recalled("What they advised", facts.advice_words, True, "from their mail")


def _lately(desk: Desk) -> Iterator[Recalled]:
    theirs = [
        one
        for one in desk.everything.touchpoints
        if one.contact_id == desk.reader.id and one.nature is not Nature.MEETING
    ]
    for one in theirs[-LAST:][::-1]:
        filed = _filed(desk, one.message_id)
        yield Recalled("Lately", f"{_happened(one)} {_day(desk, one.at)}", filed=filed)


def _happened(touchpoint: Touchpoint) -> str:
    outbound = touchpoint.direction is Direction.OUTBOUND
    return _HAPPENED.get(
        (touchpoint.direction, touchpoint.nature), "You wrote" if outbound else "They wrote"
    )


def _day(desk: Desk, at: datetime) -> str:
    day = day_in_words(at.astimezone(desk.moment.zone).date(), desk.moment.today)
    return f"on {day}" if day[:1].isdigit() else day


def _filed(desk: Desk, message_id: str | None) -> Filed | None:
    return next((one for one in desk.mail if one.message.message_id == message_id), None)


def _source(desk: Desk, filed: Filed | None) -> str:
    if filed is None or filed.message.date is None:
        return ""
    who = sender_name(filed.message.sender)
    return f"from the mail of {who}, {_day(desk, filed.message.date)}"
