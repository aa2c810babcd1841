"""Years, day by day: noes arrive, letters go out, people do what they are used to do."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from heapq import heappop, heappush
from typing import Final

from afterword.core.letters.purposes import Purpose
from afterword.core.playbook import playbook
from afterword.core.reach import is_reachable
from afterword.core.simulation.habits import habit_of
from afterword.core.simulation.life import Chance, Life, born, moment
from afterword.core.simulation.policies import Policy
from afterword.core.steps import StepKind, StepState
from afterword.core.touchpoints import Nature
from afterword.core.workdays import WORKING_WEEK

FIRST_DAY: Final = date(2026, 1, 5)
"""A Monday."""
YEAR: Final = 365
DILIGENCE: Final = 0.8
"""How likely the person follows an offer on a day it is shown (judgement)."""
_THANKS: Final = 0.9
"""How likely they sent a thank-you after the no."""

_Deed = Callable[[date], None]


class _Days:
    """What is going to happen, by day."""

    def __init__(self) -> None:
        self._waiting: list[tuple[date, int, _Deed]] = []
        self._number = 0

    def put(self, day: date, deed: _Deed) -> None:
        self._number += 1
        heappush(self._waiting, (day, self._number, deed))

    def come(self, day: date) -> None:
        while self._waiting and self._waiting[0][0] <= day:
            heappop(self._waiting)[2](day)


def replay(
    people: int,
    years: int,
    policy: Policy,
    dice: Callable[[str], Chance],
    at: Callable[[int], None] = lambda _: None,
) -> list[Life]:
    """Replay years with invented people.

    Args:
        people: How many; their noes are spread over the first half of the time.
        years: How long, of 365 days each.
        policy: Who decides whom to write to.
        dice: Makes chance from a name: the same name gives the same chance, so that every policy
            meets the same people.
        at: Told how many days are behind us.

    Returns:
        Everybody, with all that happened.
    """
    days, known, own = _Days(), list[Life](), dice("the person")
    for number in range(people):
        chance = dice(f"person {number}")
        began = FIRST_DAY + timedelta(days=chance.randrange(max(years * YEAR // 2, 1)))
        life = born(number + 1, habit_of(number), began, chance)
        days.put(began, partial(_begin, life, days, known))
    for passed in range(years * YEAR):
        day = FIRST_DAY + timedelta(days=passed)
        days.come(day)
        if day.weekday() in WORKING_WEEK:
            _write(known, policy, own, days, moment(day, 10))
        at(passed + 1)
    return known


def _begin(life: Life, days: _Days, known: list[Life], day: date) -> None:
    """Let the no come, and what is certain to come after it."""
    known.append(life)
    life.hear(moment(day, 8), Nature.REJECTION)
    habit, chance = life.habit, life.chance
    if chance.random() < _THANKS:
        days.put(day + timedelta(days=1), partial(_thank, life))
    if habit.is_set_aside:
        until = timedelta(days=183)
        days.put(
            day + timedelta(days=chance.randrange(30, YEAR)),
            lambda on: life.change(replace(life.contact, snoozed_until=on + until)),
        )
    if habit.is_let_rest:
        days.put(day + timedelta(days=YEAR + chance.randrange(YEAR)), lambda on: _close(life, on))
    if habit.writes_first:
        _write_first(life, day, days)


def _thank(life: Life, day: date) -> None:
    life.send(moment(day, 9), Purpose.THANK_YOU)


def _close(life: Life, day: date, *, asked: bool = False) -> None:
    life.closed_on = day
    life.change(
        replace(life.contact, do_not_contact=True)
        if asked
        else replace(life.contact, is_closed=True)
    )


def _write_first(life: Life, day: date, days: _Days) -> None:
    """Let them write of themselves some day, and again after that."""
    on = day + timedelta(days=1 + int(life.chance.expovariate(life.habit.writes_first)))

    def write(today: date) -> None:
        life.hear(moment(today, 9))
        _write_first(life, today, days)

    days.put(on, write)


def _write(known: Sequence[Life], policy: Policy, own: Chance, days: _Days, now: datetime) -> None:
    """Let the person do what is offered on a day, or some of it."""
    for life in known:
        purpose = _door(life, policy, now)
        if purpose is not None and own.random() < DILIGENCE:
            life.send(now, purpose)
            _react(life, now.date(), days)
    for life in policy.offers(known, now):
        if own.random() < DILIGENCE:
            life.send(now, Purpose.CHECK_IN)
            _react(life, now.date(), days)


def _door(life: Life, policy: Policy, now: datetime) -> Purpose | None:
    """Return the letter that goes through the door they left open, while the playbook offers it."""
    rejection = life.application.rejection
    if life.habit.door is None or rejection is None or rejection.open_door is None:
        return None
    opens = rejection.open_door.on or life.began
    if not opens <= now.date() <= opens + timedelta(days=policy.settings.door_offered_days + 14):
        return None  # the playbook has nothing to say of a door then
    if not is_reachable(life.contact) or life.contact.do_not_contact:
        return None
    for step in playbook(life.application, life.story, now, policy.settings, [life.contact]):
        if step.kind is StepKind.OPEN_DOOR and step.state is StepState.OPEN:
            return step.purpose
    return None


def _react(life: Life, day: date, days: _Days) -> None:
    """Let somebody do with a letter what they are used to do."""
    habit, chance = life.habit, life.chance
    letter = life.story[-1].message_id
    if habit.bounces_after is not None and life.written > habit.bounces_after:
        life.hear(moment(day, 11), Nature.BOUNCE, letter=letter)
        life.lose_address(moment(day, 11))
        return
    if habit.is_away:
        life.hear(moment(day, 11), Nature.AUTO_REPLY)
        return
    is_silent = habit.most_answers is not None and life.answered >= habit.most_answers
    if is_silent or chance.random() >= habit.answers:
        return
    life.answered += 1
    is_last = life.answered == habit.stops_after

    def answer(on: date) -> None:
        life.hear(moment(on, 9))
        if is_last:
            _close(life, on, asked=True)

    days.put(day + timedelta(days=chance.randint(*habit.within)), answer)
