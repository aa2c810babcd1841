"""An iCalendar file (RFC 5545): all-day entries, the same bytes for the same data."""

from collections.abc import Iterable
from datetime import UTC, timedelta
from typing import Final

from afterword.core.dates_due import DayEntry

_NAME: Final = "Afterword"


def calendar_file(entries: Iterable[DayEntry]) -> bytes:
    """Return a calendar with these entries.

    DTSTAMP is the moment of the data and not of the writing: a calendar program that fetches it
    every hour finds nothing changed unless something did.
    """
    from icalendar import Calendar, Event

    made = Calendar()
    made.add("prodid", "-//Afterword//Afterword//EN")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", _NAME)
    made.add("refresh-interval", timedelta(hours=12), parameters={"VALUE": "DURATION"})
    for one in entries:
        event = Event()
        event.add("uid", one.uid)
        event.add("dtstamp", one.changed_at.astimezone(UTC).replace(microsecond=0))
        event.add("dtstart", one.on)
        event.add("dtend", one.on + timedelta(days=1))
        event.add("summary", _readable(one.title))
        event.add("description", _readable(one.about))
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")  # it takes no time of the day
        made.add_component(event)
    return bytes(made.to_ical())


def _readable(text: str) -> str:
    """Return text without what must not stand in a calendar; a line break is written out."""
    return "".join(one if one >= " " and one != "\x7f" else " " for one in text)
