"""The day on which it is next time to write to somebody, as it may be kept until something happens.

`cadence` says more, and says it in words. This is the part of it that does not depend on when it is
asked, so that a store may keep it for ten thousand people and name the few who are due.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from hashlib import sha256
from typing import Final

from afterword import __version__
from afterword.core.cadence.due import ANY_DAY, first_day
from afterword.core.people import Contact
from afterword.core.reach import is_reachable
from afterword.core.reading.organisation.names import normalise_organisation
from afterword.core.settings import Settings
from afterword.core.touchpoints import Touchpoint

SETTINGS: Final = (
    "cap_per_year",
    "cap_per_year_never_answered",
    "check_in_weeks",
    "gap_days",
    "later_check_in_months",
    "longest_interval_days",
    "rest_after",
    "rest_days",
    "second_check_in_months",
)
"""The settings the day depends on, and no others."""
_RULES: Final = 2
"""Another number whenever the day follows from the past in another way."""
_YEARS, _MONTHS = range(2000, 2041), (1, 4, 7, 10)
"""Zones that keep the same time all these years are the same, as far as letters go."""
BEFORE_ALL: Final = datetime.min.replace(tzinfo=UTC)
AFTER_ALL: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class DueDay:
    """When it is time to write to one contact, and what ranks them among those who are due."""

    contact_id: str
    first_day: date | None
    """Without a door they left open; `ANY_DAY` with no past, None where it is closed."""
    is_unreachable: bool
    """No address of theirs is known to work."""
    is_told_of: bool
    """The person logged something with them or reopened them, so one stays in touch with them."""
    house: str
    """The key their organisation is compared by; may be empty."""
    since: datetime = BEFORE_ALL
    """From when on this holds: the last thing that has happened with them."""
    until: datetime = AFTER_ALL
    """From when on it does not any more: the first thing that has not happened yet."""


def due_day(
    contact: Contact,
    theirs: Sequence[Touchpoint],
    now: datetime,
    settings: Settings,
    timezone: tzinfo = UTC,
) -> DueDay:
    """Work out when it is time to write to a contact, for as long as nothing happens.

    Args:
        contact: Who.
        theirs: Every touchpoint with them.
        now: The present moment, aware.
        settings: The numbers; only `SETTINGS` are asked.
        timezone: Where the person lives.
    """
    return DueDay(
        contact.id,
        first_day(contact, theirs, now, settings, timezone),
        not is_reachable(contact),
        contact.reopened_on is not None or any(one.is_logged for one in theirs),
        normalise_organisation(contact.organisation) if contact.organisation else "",
        max((one.at for one in theirs if one.at <= now), default=BEFORE_ALL),
        min((one.at for one in theirs if one.at > now), default=AFTER_ALL),
    )


def nobody(contact_id: str) -> DueDay:
    """Return what is kept of an id that is nobody's, such as one who counts as somebody else."""
    return DueDay(contact_id, None, is_unreachable=True, is_told_of=False, house="")


def worked_out_with(settings: Settings, timezone: tzinfo) -> str:
    """Name everything a due day depends on besides its contact: settings, zone, and the rules."""
    numbers = [getattr(settings, name) for name in SETTINGS]
    days = [datetime(year, month, 15, tzinfo=timezone) for year in _YEARS for month in _MONTHS]
    offsets = [one.utcoffset() for one in days]
    everything = (__version__, _RULES, numbers, str(timezone), offsets)
    return sha256(repr(everything).encode("utf-8", "surrogatepass")).hexdigest()[:32]


__all__ = ["ANY_DAY", "SETTINGS", "DueDay", "due_day", "nobody", "worked_out_with"]
