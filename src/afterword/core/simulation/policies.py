"""Who decides whom to write to: the cadence, or a fixed interval as contact managers have it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Protocol

from afterword.core.cadence import CHECK_INS, cadence, weekly_list
from afterword.core.playbook import invited_people
from afterword.core.reach import is_reachable
from afterword.core.settings import CHECK_IN_DAYS, Settings
from afterword.core.simulation.life import Life
from afterword.core.steps import StepState
from afterword.core.touchpoints import Direction


class Policy(Protocol):
    """Decides whom to write to on a day."""

    @property
    def settings(self) -> Settings:
        """Return the numbers it is judged by."""
        ...

    def offers(self, lives: Sequence[Life], now: datetime) -> list[Life]:
        """Return those to write to, the most pressing first."""
        ...


@dataclass(slots=True)
class ByCadence:
    """What Afterword offers: the week's list.

    The cadence's day does not hang on when it is asked, so it is asked once for everything that
    happens with somebody; the list of the week is then made of those whose day has come.
    """

    settings: Settings
    _days: dict[str, tuple[int, date | None]] = field(default_factory=dict)
    """By contact: for what version of their life, and from when a word to them fits."""

    def offers(self, lives: Sequence[Life], now: datetime) -> list[Life]:
        """Return the week's list."""
        day = now.date()
        if day.weekday() not in CHECK_IN_DAYS:
            return []  # what is offered then is next week's
        monday = day - timedelta(days=day.weekday())
        written = [one for one in lives if _last_check_in(one) >= monday]
        if len(written) >= self.settings.weekly_list:
            return []
        waiting = {one.contact.id: one for one in lives if self._is_waiting(one, now)}
        steps = weekly_list(
            [one.contact for one in waiting.values()],
            chain.from_iterable(
                one.story
                for one in {id(one): one for one in (*waiting.values(), *written)}.values()
            ),
            now,
            self.settings,
            invited=invited_people(one.application for one in waiting.values()),
        )
        return [
            waiting[step.contact_id]
            for step in steps
            if step.state is StepState.OPEN and step.contact_id and step.purpose is not None
        ]

    def _is_waiting(self, life: Life, now: datetime) -> bool:
        known = self._days.get(life.contact.id)
        if known is None or known[0] != life.version:
            due = cadence(life.contact, life.story, now, self.settings)
            known = self._days[life.contact.id] = (life.version, due.on)
        return known[1] is not None and known[1] <= now.date()


@dataclass(frozen=True, slots=True)
class FixedInterval:
    """A reminder every so many days for ever, as contact managers have it.

    Who asked for no more letters is left out, and who was set aside or let rest: the person would
    see to that by hand. Nothing else ends it.
    """

    days: int
    settings: Settings
    """What it is judged by; it keeps to none of it."""

    def offers(self, lives: Sequence[Life], now: datetime) -> list[Life]:
        """Return everybody whose interval is over."""
        return [
            one
            for one in lives
            if not (one.contact.do_not_contact or one.contact.is_closed)
            and (one.contact.snoozed_until or date.min) <= now.date()
            and is_reachable(one.contact)
            and now - one.story[-1].at >= timedelta(days=self.days)
        ]


def _last_check_in(life: Life) -> date:
    """Return the day of the last check-in, or the first of all days."""
    for one in reversed(life.story):
        if one.direction is Direction.OUTBOUND and one.purpose in CHECK_INS:
            return one.at.date()
    return date.min
