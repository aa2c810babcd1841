"""Twenty minutes at a time, five times at most: as in the study, and no bell at the end."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

MINUTES: Final = 20
"""How long a sitting is (Spera, Buhrfeind & Pennebaker 1994)."""
SITTINGS: Final = 5
"""How many sittings there were in the study."""
_TOGETHER: Final = timedelta(days=14)
"""Sittings this near to one another are one story (judgement)."""

OVER: Final = "Twenty minutes are over. Finish your sentence; there is no hurry."

CLOCK: Final = (
    (0, "Twenty minutes, if you like."),
    (5, "About a quarter of an hour is left."),
    (10, "About ten minutes are left."),
    (15, "About five minutes are left."),
    (MINUTES, OVER),
)
"""What the clock says, from which minute on. It says so five times, and never counts seconds."""


def sittings_say(days: Iterable[date], today: date) -> str:
    """Say that five sittings are what was tried, once somebody kept as many; else nothing.

    Args:
        days: The days pages were kept on.
        today: The day it is.
    """
    near = {one for one in days if timedelta(0) <= today - one <= _TOGETHER}
    if len(near) < SITTINGS:
        return ""
    return (
        "You have sat down to this on five days, and in the study that was enough. The page stays "
        "open, and a walk or a friend may do more now."
    )
