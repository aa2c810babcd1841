"""When the person and a reader last exchanged words, so that a letter need not say who writes."""

from collections.abc import Iterable
from datetime import date, datetime, tzinfo

from afterword.core.touchpoints import Direction, Nature, Touchpoint

_TALKS = frozenset({Nature.CALL, Nature.MEETING})


def last_exchange(
    contact_id: str, touchpoints: Iterable[Touchpoint], now: datetime, timezone: tzinfo
) -> date | None:
    """Return the day of the last exchange with somebody; None where there was none.

    An exchange is an answer of theirs to what went out to them, or a talk the person logged. A
    rejection that nobody asked for is none, nor is an interview: its reader saw many.

    Args:
        contact_id: Who it was with.
        touchpoints: What happened with anybody.
        now: The present moment, aware; what is still ahead is no exchange yet.
        timezone: Where the person lives.
    """
    theirs = sorted(
        (one for one in touchpoints if one.contact_id == contact_id and one.at <= now),
        key=lambda one: (one.at, one.id),
    )
    was_written_to = False
    last: datetime | None = None
    for one in theirs:
        is_talk = one.is_logged and one.nature in _TALKS
        if one.direction is Direction.OUTBOUND:
            was_written_to = was_written_to or one.is_confirmed
            last = one.at if is_talk else last
        elif is_talk or (was_written_to and one.is_human and one.nature is not Nature.REJECTION):
            is_interview = one.nature is Nature.MEETING and not one.is_logged
            last = last if is_interview else one.at
    return last.astimezone(timezone).date() if last is not None else None
