"""How often one's own letters were answered, by what they were for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from afterword.core.insights.intervals import Share, share
from afterword.core.letters.purposes import Purpose
from afterword.core.touchpoints import Direction, Touchpoint

ANSWERED_WITHIN: Final = timedelta(days=60)
"""What comes later answers something else."""
_STILL_OPEN: Final = timedelta(days=7)
"""A letter younger than this may be answered yet: nine in ten replies come within a day of being
opened, and nine in ten mails are opened within a day (Yesware 2014, half a million sales mails)."""


@dataclass(frozen=True, slots=True)
class Replied:
    """What came back to letters of one purpose."""

    purpose: Purpose
    share: Share


def replies(touchpoints: Iterable[Touchpoint], now: datetime) -> tuple[Replied, ...]:
    """Count answers to one's own letters; a letter too young to be judged is left out.

    Args:
        touchpoints: All there are, in any order.
        now: The present moment.
    """
    by_contact: dict[str, list[Touchpoint]] = {}
    for one in touchpoints:
        by_contact.setdefault(one.contact_id, []).append(one)
    counted: dict[Purpose, list[bool]] = {}
    for theirs in by_contact.values():
        theirs.sort(key=lambda one: (one.at, one.id))
        for number, one in enumerate(theirs):
            if one.purpose is None or one.direction is not Direction.OUTBOUND:
                continue
            answer = _is_answered(one, theirs[number + 1 :])
            if one.is_confirmed and (answer or now - one.at >= _STILL_OPEN):
                counted.setdefault(one.purpose, []).append(answer)
    return tuple(
        Replied(purpose, share(sum(counted[purpose]), len(counted[purpose])))
        for purpose in Purpose
        if purpose in counted
    )


def _is_answered(letter: Touchpoint, later: Sequence[Touchpoint]) -> bool:
    """Tell whether the next thing a human being said came before the next letter, and in time."""
    for one in later:
        if one.direction is Direction.OUTBOUND:
            return False
        if one.is_human:
            return one.at - letter.at <= ANSWERED_WITHIN
    return False
