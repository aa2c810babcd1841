"""Zones as calendars name them: ``(UTC-05:00) Eastern Time (US & Canada)``, ``US Eastern``."""

from collections.abc import Callable
from datetime import timedelta, timezone, tzinfo
from typing import Any, Final

from afterword.core.patterns import later

_OFFSET: Final = later(
    r"\(?(?:UTC|GMT) ?(?P<sign>[+-])(?P<hours>\d{1,2})(?:[:.]?(?P<minutes>\d\d))?\)?"
)
_TIME: Final = later(r"(?P<where>[A-Z][A-Za-z. ]+?) (?:Standard |Daylight )?Time\b")
_MOST_HOURS: Final = 14
"""Hours of the farthest zone from Greenwich."""


def zone_called(name: str) -> tzinfo | None:
    """Return a zone by what a program calls it; None where it is nobody's name for one.

    Where a name is known by its offset only, that is taken: it is an hour off in summer at most.
    """
    from icalendar.timezone import tzp  # loaded only for invitations

    find: Callable[[str], Any] = tzp.timezone
    told = _TIME.search(name)
    names = [name, name.replace(" ", "/"), *([f"{told['where']} Standard Time"] if told else [])]
    for one in names:
        found = find(one.strip('" ')) if one else None
        if isinstance(found, tzinfo):
            return found
    offset = _OFFSET.match(name.strip('" '))
    if offset is None or int(offset["hours"]) > _MOST_HOURS:
        return None
    ahead = timedelta(hours=int(offset["hours"]), minutes=int(offset["minutes"] or 0))
    return timezone(ahead if offset["sign"] == "+" else -ahead)
