"""Whose turn it is among those who are due: the newly due first, then the others in rotation.

Who waits longest cannot come first for ever. Five people who are offered week after week, and never
written to, would keep everybody else off the list.
"""

from datetime import date, timedelta
from enum import IntEnum
from typing import Final
from zlib import crc32

from afterword.core.cadence.due import ANY_DAY

NEWLY: Final = timedelta(weeks=8)
"""Who has been due for longer steps back behind the newly due (judgement)."""
ROUND: Final = 8
"""Weeks after which somebody who stepped back has a week of their own again (judgement)."""


class Turn(IntEnum):
    """How the people who are due follow each other."""

    NEWLY_DUE = 0
    """Due for `NEWLY` at most; who waits longest comes first."""
    THEIR_WEEK = 1
    """Due for longer, or without a past and so without a day, and this week is theirs."""
    ANOTHER_WEEK = 2
    """The same, and their week comes later; whose week comes next is first."""


def place(contact_id: str, first_day: date, sending_day: date) -> tuple[Turn, int, int, str]:
    """Return what those who are due are sorted by.

    It depends on nobody else who is due and is the same all week, so that a list changes only where
    somebody was written to.

    Args:
        contact_id: Who.
        first_day: Since when they are due; `ANY_DAY` with no past.
        sending_day: A day of the week the list is for.
    """
    monday = sending_day - timedelta(days=sending_day.weekday())
    if first_day != ANY_DAY and first_day >= newly_due_from(sending_day):
        return (Turn.NEWLY_DUE, first_day.toordinal(), 0, contact_id)
    week = monday.toordinal() // 7
    until_theirs = (_number(contact_id) - week) % ROUND
    turn = Turn.ANOTHER_WEEK if until_theirs else Turn.THEIR_WEEK
    # Shuffled anew each week, so that nobody is behind the same people for ever.
    return (turn, until_theirs, _number(f"{week} {contact_id}"), contact_id)


def newly_due_from(sending_day: date) -> date:
    """Return the earliest first day of those who are newly due in the week of a day."""
    return sending_day - timedelta(days=sending_day.weekday()) - NEWLY


def _number(words: str) -> int:
    """Return a number that is the same everywhere and follows no order people know of."""
    return crc32(words.encode("utf-8", "surrogatepass"))
