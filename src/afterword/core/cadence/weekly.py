"""Whom to write to this week: a handful of people, and a reason for each."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from heapq import nsmallest
from types import MappingProxyType

from afterword.core.cadence.due import ANY_DAY, Due, cadence
from afterword.core.cadence.history import CHECK_INS
from afterword.core.cadence.turns import Turn, place
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.reach import is_reachable
from afterword.core.settings import CHECK_IN_DAYS, Settings
from afterword.core.steps import Step, StepKind, Window
from afterword.core.touchpoints import Direction, Touchpoint
from afterword.core.workdays import local_day, morning_of, next_day_among


@dataclass(frozen=True, slots=True)
class ReasonToWrite:
    """What a check-in has to say: an article, an opening, their news, one's own, a question."""

    purpose: Purpose
    """One of ``CHECK_INS``."""
    words: str
    """Ends the sentence "It is a while since you and Dana were in touch; ...", without a stop."""


_ANY_REASON = "an article, some news or a question is reason enough to write"
NO_REASONS: Mapping[str, ReasonToWrite] = MappingProxyType({})
NOBODY_INVITED: Mapping[str, date | None] = MappingProxyType({})


def weekly_list(  # noqa: PLR0913  the decision rests on six values, and each is said by name
    contacts: Iterable[Contact],
    touchpoints: Iterable[Touchpoint],
    now: datetime,
    settings: Settings,
    *,
    timezone: tzinfo = UTC,
    reasons: Mapping[str, ReasonToWrite] = NO_REASONS,
    invited: Mapping[str, date | None] = NOBODY_INVITED,
    dues: Mapping[str, Due] | None = None,
) -> list[Step]:
    """Offer this week's check-ins; from Friday on, next week's.

    Args:
        contacts: Who may be offered, such as `playbook.people_to_keep` names them.
        touchpoints: Anybody's.
        now: The present moment, aware.
        settings: The numbers.
        timezone: Where the person lives; days and weeks begin and end there.
        reasons: A reason to write, by contact id. A check-in without one says so.
        invited: Those who left a door open, with the day they named, as `playbook.invited_people`
            returns them; of the newly due they come first.
        dues: What the cadence says of each of ``contacts``, where it was asked already; then the
            touchpoints of the last two weeks are enough.

    Returns:
        At most ``settings.weekly_list`` people a week, those already written to this week counted
        in. Of the newly due those who left a door open come first, then people with a reason, then
        those an address is known for, then whoever waits longest. Who has been due for longer
        takes turns behind them (`turns.place`). An empty week is an empty list.
    """
    today = local_day(now, timezone)
    sending_day = next_day_among(CHECK_IN_DAYS, today)
    by_contact: dict[str, list[Touchpoint]] = defaultdict(list)
    for one in sorted(touchpoints, key=lambda one: (one.at, one.id)):
        if one.at <= now:
            by_contact[one.contact_id].append(one)
    room = settings.weekly_list - len(_written_in_week(sending_day, by_contact, timezone))
    waiting = []
    for contact in contacts:
        if dues is not None:
            due = dues[contact.id]
        else:
            door_on = invited.get(contact.id)
            theirs = by_contact[contact.id]
            due = cadence(contact, theirs, now, settings, timezone, door_on=door_on)
        if due.on is not None and due.on <= sending_day:
            can_reach = is_reachable(contact)
            waiting.append(
                _Candidate(
                    contact,
                    due,
                    place(contact.id, ANY_DAY if due.is_any_day else due.on, sending_day),
                    can_reach,
                    reasons.get(contact.id),
                    is_invited=contact.id in invited,
                )
            )
    window = _sending_window(sending_day, timezone)
    return [_step(one, window, now) for one in nsmallest(max(room, 0), waiting, key=_order)]


def room_left(
    touchpoints: Iterable[Touchpoint], now: datetime, settings: Settings, timezone: tzinfo = UTC
) -> int:
    """Return how many people `weekly_list` has room for; those of two weeks are enough to know."""
    by_contact: dict[str, list[Touchpoint]] = defaultdict(list)
    for one in touchpoints:
        if one.at <= now:
            by_contact[one.contact_id].append(one)
    sending_day = next_day_among(CHECK_IN_DAYS, local_day(now, timezone))
    return max(settings.weekly_list - len(_written_in_week(sending_day, by_contact, timezone)), 0)


@dataclass(frozen=True, slots=True)
class _Candidate:
    contact: Contact
    due: Due
    place: tuple[Turn, int, int, str]
    can_reach: bool
    reason: ReasonToWrite | None
    is_invited: bool


def _order(one: _Candidate) -> tuple[Turn, bool, bool, bool, int, int, str]:
    is_first = one.is_invited and one.can_reach
    turn, since, shuffled, name = one.place
    return (turn, not is_first, one.reason is None, not one.can_reach, since, shuffled, name)


def _written_in_week(
    day: date, by_contact: Mapping[str, list[Touchpoint]], timezone: tzinfo
) -> set[str]:
    """Return who got a check-in in the week, Monday to Sunday, that ``day`` is in."""
    monday = day - timedelta(days=day.weekday())
    return {
        contact_id
        for contact_id, theirs in by_contact.items()
        for one in theirs
        if one.direction is Direction.OUTBOUND
        and one.purpose in CHECK_INS
        and monday <= local_day(one.at, timezone) < monday + timedelta(days=7)
    }


def _sending_window(day: date, timezone: tzinfo) -> Window:
    """Return the rest of the week's sending days, from the beginning of ``day``."""
    friday = day + timedelta(days=len(CHECK_IN_DAYS) - day.weekday())
    first, last = (
        datetime.combine(one, time.min, timezone).astimezone(UTC) for one in (day, friday)
    )
    return Window.fitted(first, morning_of(day, timezone), last)


def _step(one: _Candidate, window: Window, now: datetime) -> Step:
    words = one.reason.words if one.reason else _ANY_REASON
    if not one.can_reach:
        other = next(iter(one.contact.reach.others), None)
        words = "LinkedIn is a way where no address is known"
        if other is not None:
            words = f"their mail shows {other.address}, as theirs may not reach them"
    purpose = one.reason.purpose if one.reason else Purpose.CHECK_IN
    return Step(
        StepKind.CHECK_IN,
        window.state(now),
        window,
        f"{one.due.why.removesuffix('.')}; {words}.",
        contact_id=one.contact.id,
        purpose=purpose if one.can_reach else None,
        needs_reason=one.reason is None,
    )
