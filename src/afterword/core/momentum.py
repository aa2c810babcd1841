"""What else is under way, to stand beside fresh news. No streaks, and nothing is counted."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from afterword.core.applications import Application, Rejection
from afterword.core.patterns import later
from afterword.core.reading.reading import Kind

if TYPE_CHECKING:
    from afterword.core.ports.kept import Filed

FRESH: Final = timedelta(days=3)
"""How long news is fresh (judgement: sadness lasts about 120 hours, irritation far shorter)."""
_STALE: Final = timedelta(days=60)
"""After so long without a word, an application is not called under way any more (judgement)."""
_TASK_STALE: Final = timedelta(days=21)
"""A task without a day is let go of sooner (judgement)."""
_BY: Final = later(
    r"\b(?:by|until|before|no later than|deadline|due|bis|spatestens|avant|antes|entro|ate|voor)\b"
)


class Ahead(StrEnum):
    """What an open application waits for, the nearest first."""

    MEETING = "meeting"
    OFFER = "offer"
    TASK = "task"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class UnderWay:
    """An open application and what is next with it."""

    application: Application
    ahead: Ahead
    at: datetime | None
    """When the meeting is; else when there was last news."""
    due_on: date | None = None
    """The day a task is due, where its mail names one."""
    is_theirs: bool = False
    """The last word was the other side's; else it was the person's, or none is known."""


def fresh_rejection(applications: Iterable[Application], now: datetime) -> Rejection | None:
    """Return the newest rejection, if it is fresh."""
    past = [one.rejection for one in applications if one.rejection and one.rejection.at <= now]
    newest = max(past, key=lambda one: one.at, default=None)
    return newest if newest and now - newest.at < FRESH else None


def under_way(
    applications: Iterable[Application],
    mail_of: Callable[[Application], "Sequence[Filed]"],
    owner_addresses: frozenset[str],
    now: datetime,
    zone: tzinfo,
) -> list[UnderWay]:
    """Return the open applications, those with something ahead first, then by newest news.

    Args:
        applications: Any; those that ended are left out, and those nobody wrote about for long.
        mail_of: Returns an application's kept mail, oldest first.
        owner_addresses: Those of the person, in lower case.
        now: The present moment, aware.
        zone: Where the person lives.
    """
    found = [
        _standing(one, [filed for filed in mail_of(one) if _is_past(filed, now)], owner_addresses,
                  now, zone)
        for one in applications
        if one.outcome is None
    ]  # fmt: skip
    return sorted((one for one in found if _is_alive(one, now)), key=_order)


def _standing(
    application: Application,
    mail: "Sequence[Filed]",
    owner_addresses: frozenset[str],
    now: datetime,
    zone: tzinfo,
) -> UnderWay:
    meeting = min((one.at for one in application.interviews if one.at > now), default=None)
    if meeting is not None:
        return UnderWay(application, Ahead.MEETING, meeting)
    last = mail[-1] if mail else None
    news = last.message.date if last else application.applied_at
    if last is None or is_own(last, owner_addresses):
        return UnderWay(application, Ahead.ANSWER, news)
    if last.kind is Kind.OFFER and last.is_settled:
        return UnderWay(application, Ahead.OFFER, news, is_theirs=True)
    if last.kind is Kind.ASSESSMENT and last.is_settled:
        due = _due(last, now.astimezone(zone).date())
        return UnderWay(application, Ahead.TASK, news, due, is_theirs=True)
    return UnderWay(application, Ahead.ANSWER, news, is_theirs=True)


def _due(filed: "Filed", today: date) -> date | None:
    """Return the one day a mail says something is due on, if it is still to come."""
    from afterword.core.reading.dates import days_named  # slow to import, and seldom needed
    from afterword.core.reading.said import plain_sentences

    said_on = filed.message.date.date() if filed.message.date else today
    days = {
        day
        for sentence in plain_sentences(filed.message)
        if _BY.search(sentence.plain)
        for day in days_named(sentence.plain, said_on)
    }
    return next(iter(days)) if len(days) == 1 and min(days) >= today else None


def _is_past(filed: "Filed", now: datetime) -> bool:
    return filed.message.date is None or filed.message.date <= now


def is_own(filed: "Filed", addresses: frozenset[str]) -> bool:
    """Tell whether the person wrote a message themselves."""
    sender = filed.message.sender
    return sender is not None and sender.address.lower() in addresses


def _is_alive(one: UnderWay, now: datetime) -> bool:
    if one.at is None:
        return False
    is_open_task = one.ahead is Ahead.TASK and one.due_on is None
    return now - one.at < (_TASK_STALE if is_open_task else _STALE)


def _order(one: UnderWay) -> tuple[int, float, str]:
    stamp = one.at.timestamp() if one.at else 0.0
    is_near_first = one.ahead is Ahead.MEETING
    return (list(Ahead).index(one.ahead), stamp if is_near_first else -stamp, one.application.id)
