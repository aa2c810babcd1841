"""What else is under way, in words, for the days after a no, and what is ahead today."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from afterword.core.applications import Application
from afterword.core.momentum import Ahead, UnderWay, fresh_rejection, under_way
from afterword.core.wording import day_in_words, moment_in_words
from afterword.services.moment import Moment

if TYPE_CHECKING:
    from afterword.core.ports import Filed, Store

_DID: Final = {Ahead.TASK: "sent you a task", Ahead.OFFER: "made you an offer"}
SHOWN: Final = 5
"""As many as one takes in at a glance."""


@dataclass(frozen=True, slots=True)
class Line:
    """One open application, and what is next with it."""

    application_id: str
    name: str
    about: str
    says: str
    is_meeting: bool
    """Whether a meeting is what is next."""


def beside_the_news(store: "Store", moment: Moment) -> list[Line]:
    """Return what else is under way, while the newest rejection is fresh; else nothing."""
    applications = store.applications()
    if fresh_rejection(applications, moment.now) is None:
        return []

    of_open = (each for one in applications if one.outcome is None for each in one.message_ids)
    mail = store.messages_by_id(of_open)

    def mail_of(application: Application) -> "list[Filed]":
        return [mail[one] for one in application.message_ids if one in mail]

    found = under_way(applications, mail_of, moment.owner.addresses, moment.now, moment.zone)
    return [_line(one, moment) for one in found[:SHOWN]]


def at_hand(store: "Store", moment: Moment, days: int = 1) -> list[Line]:
    """Return the meetings still ahead up to so many days from today, the next one first."""
    last = moment.today + timedelta(days=days)
    found = [
        UnderWay(one, Ahead.MEETING, min(ahead))
        for one in store.applications()
        if one.outcome is None
        and (ahead := [it.at for it in one.interviews if it.at > moment.now])
        and min(ahead).astimezone(moment.zone).date() <= last
    ]
    return [_line(one, moment) for one in sorted(found, key=lambda it: (it.at, it.application.id))]


def _line(one: UnderWay, moment: Moment) -> Line:
    application = one.application
    return Line(
        application.id,
        application.organisation or "An application",
        application.role or "",
        _says(one, moment),
        is_meeting=one.ahead is Ahead.MEETING,
    )


def _says(one: UnderWay, moment: Moment) -> str:
    if one.at is None:
        return "Under way."
    if one.ahead is Ahead.MEETING:
        return f"You meet {_on(moment_in_words(one.at, moment.now, moment.zone))}."
    if one.due_on is not None:
        return f"Their task is due {_on(day_in_words(one.due_on, moment.today))}."
    day = _on(day_in_words(one.at.astimezone(moment.zone).date(), moment.today))
    if one.ahead in _DID:
        return f"They {_DID[one.ahead]} {day}."
    return (
        f"They last wrote {day}." if one.is_theirs else f"Waiting since {day.removeprefix('on ')}."
    )


def _on(day: str) -> str:
    """Put ``on`` before a day that takes it: ``on 3 March``, ``yesterday``."""
    return f"on {day}" if day[0].isdigit() or day[0].isupper() else day
