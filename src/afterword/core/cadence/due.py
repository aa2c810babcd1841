"""When it is time to write to one contact again, and why, or why not."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum

from afterword.core.cadence.history import History, history
from afterword.core.people import Contact
from afterword.core.reach import why_left_in_peace
from afterword.core.settings import CHECK_IN_DAYS, Settings
from afterword.core.touchpoints import Touchpoint
from afterword.core.workdays import add_months, local_day, next_day_among

ANY_DAY = date.min
"""Stands for a first day where there is none: with no past, any day will do."""
YEAR = timedelta(days=365)
"""The window of the cap. A check-in counts for 365 whole days after its own."""


class DueState(StrEnum):
    """Whether it is time to write."""

    DUE = "due"
    LATER = "later"
    SNOOZED = "snoozed"
    """The person asked to be left alone with it until a day."""
    RESTING = "resting"
    """Their silence is respected for a while; one more check-in may follow."""
    CLOSED = "closed"
    """No check-ins until they write, or the person reopens the contact."""


@dataclass(frozen=True, slots=True)
class Due:
    """The answer of the cadence for one contact."""

    state: DueState
    on: date | None
    """The first day it is time to write, a Monday to Thursday; None where it is closed."""
    why: str
    """One kind sentence a person reads, without the dates."""
    unanswered: int
    """Check-ins since they were last heard of."""
    is_any_day: bool = False
    """There is no past with them, so any day is as good as another, and it is the one asked."""


def cadence(  # noqa: PLR0913  the decision rests on six values
    contact: Contact,
    touchpoints: Iterable[Touchpoint],
    now: datetime,
    settings: Settings,
    timezone: tzinfo = UTC,
    *,
    door_on: date | None = None,
) -> Due:
    """Decide when it is time to write to a contact again.

    Args:
        contact: Who.
        touchpoints: Anybody's; those after ``now`` have not happened yet. A letter that was
            placed counts as sent until the person says that it did not go out.
        now: The present moment, aware.
        settings: The numbers.
        timezone: Where the person lives; days begin and end there.
        door_on: The day from which they asked to be written to, where they named one. The letter
            of that day is not spoiled by one shortly before, nor by a cap that is used up.

    Returns:
        The day, and why that day or none. Where anything has happened between the two the day
        does not depend on ``now``, so what is due stays due until something else happens; where
        nothing has, it is a day near the one it is asked. Only a day they named takes back what
        is due: shortly before it, what was not written yet waits for it.
    """
    past = history(contact, touchpoints, now, timezone)
    closed = _why_closed(contact, past, settings)
    if closed is not None:
        return Due(DueState.CLOSED, None, _sentence(closed), past.unanswered)
    today = local_day(now, timezone)
    holds = _holds(contact, past, settings)
    if not holds:
        why = _sentence(_why_due(contact, past, settings))
        day = last_check_in_day(today)
        return Due(DueState.DUE, day, why, past.unanswered, is_any_day=True)
    day, state, why = max(reversed(holds), key=lambda hold: hold[0])
    if door_on is not None and _waits_for_door(max(day, today), door_on, past, settings):
        name = contact.name or "this person"
        day, state = door_on, DueState.LATER
        why = f"{name} named a day to write again, and until then nothing is needed."
    on = next_day_among(CHECK_IN_DAYS, day)
    if today >= on:
        state, why = DueState.DUE, _why_due(contact, past, settings)
    return Due(state, on, _sentence(why), past.unanswered)


def first_day(
    contact: Contact,
    touchpoints: Iterable[Touchpoint],
    now: datetime,
    settings: Settings,
    timezone: tzinfo = UTC,
) -> date | None:
    """Return the day `cadence` names where no door was left open, and nothing in words.

    Returns:
        The day, which stays the same until something happens; `ANY_DAY` where `cadence` names the
        day it is asked, as there is no past; None where the contact is closed.
    """
    past = history(contact, touchpoints, now, timezone)
    if _why_closed(contact, past, settings) is not None:
        return None
    holds = _holds(contact, past, settings)
    return next_day_among(CHECK_IN_DAYS, max(day for day, *_ in holds)) if holds else ANY_DAY


def _why_closed(contact: Contact, past: History, settings: Settings) -> str | None:
    name = contact.name or "this person"
    if contact.is_left_in_peace:
        return why_left_in_peace(contact)
    if contact.is_closed:
        return f"You closed the contact with {name}, and can reopen it whenever you like."
    if past.unanswered > settings.rest_after:
        return (
            f"It has stayed quiet with {name}, so the tie is left in peace "
            "until they write or you reopen it."
        )
    return None


def _holds(contact: Contact, past: History, settings: Settings) -> list[tuple[date, DueState, str]]:
    """Return every day before which nothing is offered, and why; empty without a past."""
    name = contact.name or "this person"
    holds: list[tuple[date, DueState, str]] = []
    if past.last_contact is not None:
        why = f"You and {name} were in touch not long ago."
        holds.append((_interval_end(past, past.last_contact, settings), DueState.LATER, why))
    if past.last_sent is not None:
        day = past.last_sent + timedelta(days=settings.gap_days)
        holds.append((day, DueState.LATER, f"You wrote to {name} not long ago."))
        if past.unanswered >= settings.rest_after:
            day = past.last_sent + timedelta(days=settings.rest_days)
            why = f"It has been quiet with {name}, which is usual, so the tie rests for a while."
            holds.append((day, DueState.RESTING, why))
    cap = _cap(past, settings)
    if len(past.check_ins) >= cap:
        day = past.check_ins[-cap] + YEAR + timedelta(days=1)
        why = f"{name} has heard from you as often as is good within a year."
        holds.append((day, DueState.LATER, why))
    if contact.snoozed_until is not None:
        why = f"You set {name} aside until later."
        holds.append((contact.snoozed_until, DueState.SNOOZED, why))
    return holds


def _cap(past: History, settings: Settings) -> int:
    """Return how many check-ins in a year are enough."""
    if past.has_answered:
        return settings.cap_per_year
    return min(settings.cap_per_year, settings.cap_per_year_never_answered)


def _waits_for_door(day: date, door_on: date, past: History, settings: Settings) -> bool:
    """Tell whether a letter on ``day`` would come in the way of the one they asked for."""
    if day >= door_on:
        return False
    if past.unanswered >= settings.rest_after:
        return True  # unanswered, it would close the tie before they are written to as they asked
    counted = sum(one >= door_on - YEAR for one in past.check_ins)
    is_last = counted + 1 >= _cap(past, settings) and day >= door_on - YEAR
    return is_last or day > door_on - timedelta(days=settings.gap_days)


def _interval_end(past: History, last: date, settings: Settings) -> date:
    """Return the day the interval after ``last`` is over.

    It is never shorter than an earlier stage's would be, whatever the settings: one more letter
    must not bring the next one nearer.
    """
    stage, factor = min(len(past.check_ins), 2), 2**past.unanswered
    ends = (
        last + timedelta(weeks=settings.check_in_weeks * factor),
        add_months(last, settings.second_check_in_months * factor),
        add_months(last, settings.later_check_in_months * factor),
    )
    longest = last + timedelta(days=settings.longest_interval_days)
    return min(max(ends[: stage + 1]), last_check_in_day(longest))  # no weekend goes beyond it


def _sentence(why: str) -> str:
    return why[:1].upper() + why[1:]


def last_check_in_day(today: date) -> date:
    """Return today, or the last Monday to Thursday before it."""
    while today.weekday() not in CHECK_IN_DAYS:
        today -= timedelta(days=1)
    return today


def _why_due(contact: Contact, past: History, settings: Settings) -> str:
    name = contact.name or "this person"
    if past.last_contact is None:
        return f"You and {name} have not been in touch yet, and a first word is always possible."
    if past.unanswered >= settings.rest_after:
        return f"After a long rest one more word to {name} is fine, and so is leaving it."
    if past.unanswered:
        return f"{name} did not answer last time, which is usual; something new is welcome."
    return f"It is a while since you and {name} were in touch."
