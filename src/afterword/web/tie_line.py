"""The drawn line of a tie: a mark for every touchpoint, theirs above the line, ours below."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from afterword.core.touchpoints import Direction, Nature, Touchpoint
from afterword.core.wording import day_in_words, in_words, month
from afterword.core.workdays import add_months, local_day

_EDGE: Final = 8
"""Room beside the first and the last mark."""
_LABEL_ROOM: Final = 60
"""Width a label needs, with some air."""
_MONTH: Final = 30
_MOST_MARKS: Final = 200
_LEAST: Final = timedelta(days=90)
"""A line shows at least so much, so that one week does not look like a year."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One touchpoint on the line."""

    x: str
    is_theirs: bool
    is_talk: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """The beginning of a month or year under the line."""

    x: str
    label: str


@dataclass(frozen=True, slots=True)
class TieLine:
    """What a template draws, and the same in words."""

    width: int
    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    today: str
    """Where today is."""
    says: str


def tie_line(
    touchpoints: Sequence[Touchpoint], now: datetime, zone: tzinfo, width: int, months: int | None
) -> TieLine:
    """Lay out a line.

    Args:
        touchpoints: With one person, oldest first; machines are left out.
        now: The present moment; the line ends there.
        zone: Where the person lives.
        width: How wide it is drawn, in units of the drawing.
        months: How far back it goes; None begins with the first touchpoint.
    """
    today = local_day(now, zone)
    human = [one for one in touchpoints if one.is_human and one.at <= now]
    days = [local_day(one.at, zone) for one in human]
    first = add_months(today, -months) if months is not None else min([*days, today])
    first = min(first, today - _LEAST)
    shown = [(day, one) for day, one in zip(days, human, strict=True) if day >= first]

    def place(day: date) -> str:
        share = (day - first) / (today - first)
        return f"{_EDGE + share * (width - 2 * _EDGE):.1f}"

    marks = tuple(
        Mark(
            place(day),
            one.direction is Direction.INBOUND,
            one.nature in {Nature.MEETING, Nature.CALL},
        )
        for day, one in shown[-_MOST_MARKS:]
    )
    ticks = tuple(Tick(place(day), label) for day, label in _ticks(first, today, width))
    return TieLine(width, marks, ticks, place(today), _in_words(shown, today))


def _ticks(first: date, today: date, width: int) -> list[tuple[date, str]]:
    """Choose months or years to name, as many as have room."""
    days = (today - first).days * _LABEL_ROOM / width
    every = next((step for step in (1, 3, 6) if days < step * _MONTH), 12)
    found = []
    day = date(first.year, 1, 1)
    while day <= today:
        if day > first:
            found.append((day, str(day.year) if day.month == 1 else month(day.month)[:3]))
        day = add_months(day, every)
    return found


def _in_words(shown: list[tuple[date, Touchpoint]], today: date) -> str:
    theirs = sum(one.direction is Direction.INBOUND for _, one in shown)
    ours = len(shown) - theirs
    if not shown:
        return "No contact in this time."
    said = [f"They were in touch {_times(theirs)}"] if theirs else []
    said += [f"you wrote {_times(ours)}"] if ours else []
    sentence = ", ".join(said)
    day = day_in_words(shown[-1][0], today).removeprefix("last ")
    when = f"on {day}" if day[0].isdigit() or day[0].isupper() else day
    last = f", {when}" if len(shown) == 1 else f"; the last one {when}"
    return f"{sentence[:1].upper()}{sentence[1:]}{last}."


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{in_words(number)} times")
