"""Calendar parts (RFC 5545) to invitations."""

import re
import warnings
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from afterword.core.messages.charsets import clean, decode
from afterword.core.messages.message import Address, Invitation
from afterword.core.messages.zone_names import zone_called
from afterword.core.patterns import later

if TYPE_CHECKING:
    from collections.abc import Callable

    from icalendar import Calendar

CALENDAR_LIMIT = 65_536
"""Bytes of a calendar part that are read."""
EVENTS_LIMIT = 10
"""Invitations of one part that are kept (judgement: a day of interviews has fewer)."""
ATTENDEES_LIMIT = 100
"""People of one invitation that are kept (judgement: an interview has fewer)."""
_LINES_LIMIT = 1_000
"""Lines of a calendar part that are read, after everything not needed is left out."""
_ONE_LINE = 500
"""Characters of a summary, place or name; one that is longer is cut."""
_LONGEST_MEETING = 366 * 24 * 60
"""Minutes; whatever lasts longer than a year is no meeting."""

_FOLD = later(r"\n[ \t]")
_WANTED = later(
    r"(?:BEGIN|END):(?:VCALENDAR|VEVENT|VTIMEZONE|STANDARD|DAYLIGHT)\s*$"
    r"|(?:METHOD|UID|SUMMARY|LOCATION|ORGANIZER|ATTENDEE|DTSTART|DTEND|DURATION|TZID|TZOFFSETFROM"
    r"|TZOFFSETTO|TZNAME|X-WR-TIMEZONE)[:;]"
    r"|RRULE:FREQ=YEARLY(?:;(?:BYMONTH=\d{1,2}|BYDAY=-?\d?[A-Z]{2}|BYMONTHDAY=-?\d{1,2}"
    r"|INTERVAL=1|WKST=[A-Z]{2}|UNTIL=\d{8}T\d{6}Z?))*\s*$",
    re.IGNORECASE,
)
"""Lines that are read. A rule that repeats every second would keep a time zone busy for hours."""
_OLD_RULE = later(r"^(DTSTART:)(?:0\d|1[0-8])\d\d", re.IGNORECASE)
"""Outlook lets the rules of a time zone begin in 1601; they hold from 1970 on just as well."""
_NOBODY = frozenset({"RESOURCE", "ROOM", "GROUP"})
"""Kinds of calendar users (CUTYPE) that are no human being."""
_SPARED = frozenset({"OPT-PARTICIPANT", "NON-PARTICIPANT"})
"""Parts in a meeting (ROLE) that it does not need."""
_AWAY = frozenset({"DECLINED", "DELEGATED"})
"""Answers to an invitation (PARTSTAT) of those who will not be there."""
_SKIPPED = later(r"BEGIN:(VALARM|VTODO|VJOURNAL|VFREEBUSY)\s*$", re.IGNORECASE)


def parse_calendar(data: bytes, charset: str = "") -> tuple[Invitation, ...]:
    """Read the events of a calendar part. Never raises, and repeats nothing.

    Args:
        data: The part, free of its transfer encoding.
        charset: Its declared charset.

    Returns:
        At most ``EVENTS_LIMIT`` invitations; none where the part is no calendar. Times are UTC: a
        zone the part defines itself counts for this part only, a time without any zone is taken
        as UTC, and a day without a time begins at 00:00 UTC and lasts 1440 minutes.
    """
    text = clean(decode(data[:CALENDAR_LIMIT], charset, is_cut=True)[0])
    if "BEGIN:VEVENT" not in text.upper():
        return ()
    from icalendar import Calendar  # loaded only for invitations
    from icalendar.timezone import tzp

    tzp.use_zoneinfo()  # forgets the zones that other calendars defined
    found: list[Invitation] = []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a guessed time zone is as good as it gets here
            for calendar in Calendar.from_ical(
                "\r\n".join(_wanted_lines(text)) + "\r\n", multiple=True
            ):
                found.extend(
                    _invitation(calendar, event) for event in calendar.walk("VEVENT")[:EVENTS_LIMIT]
                )
    except _BROKEN:
        return tuple(found[:EVENTS_LIMIT])
    said = (one for one in found if one.uid or one.summary or one.starts_at)
    return tuple(dict.fromkeys(said))[:EVENTS_LIMIT]


_BROKEN = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What the calendar library raises on input that is none."""


def _wanted_lines(text: str) -> list[str]:
    """Keep the lines that are read, and make BEGIN and END match where a part is cut off."""
    lines: list[str] = []
    opened: list[str] = []
    skipped = ""
    for written in _FOLD.sub("", text).split("\n"):
        line = _OLD_RULE.sub(r"\g<1>1970", written.strip())
        line = _BARE_ZONE.sub(r'\1"\2"\3', line)
        if skipped:
            skipped = "" if line.upper() == skipped else skipped
        elif begins := _SKIPPED.match(line):
            skipped = f"END:{begins[1].upper()}"
        elif _WANTED.match(line):
            word, _, name = line.upper().partition(":")
            if word == "BEGIN":
                opened.append(name)
            elif word == "END" and (not opened or opened.pop() != name):
                break
            lines.append(line)
            if len(lines) >= _LINES_LIMIT:
                break
    return lines + [f"END:{name}" for name in reversed(opened)]


_BARE_ZONE: Final = re.compile(
    r"^(DT(?:START|END);(?:[^:\n]{0,60};)?TZID=)(\([^\"\n]{1,80}?)(:\d{8}(?:T\d{6})?Z?)$",
    re.IGNORECASE,
)
"""A zone with a colon in its name, which some programs write without quotation marks."""
_NOON: Final = time(12)
"""Where a day has no time."""


def _invitation(calendar: "Calendar", event: Any) -> Invitation:
    starts_at, is_floating, is_day = _moment(event, "DTSTART", calendar)
    return Invitation(
        method=_line(calendar.get("METHOD")).upper(),
        uid=_line(event.get("UID")),
        summary=_line(event.get("SUMMARY")),
        starts_at=starts_at,
        minutes=_minutes(event, calendar, starts_at, is_day=is_day),
        organiser=next(iter(_people(event.get("ORGANIZER"))), None),
        attendees=_people(event.get("ATTENDEE")),
        location=_line(event.get("LOCATION")),
        not_needed=_people(event.get("ATTENDEE"), is_wanted=_is_not_needed),
        is_floating=is_floating,
    )


def _line(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return " ".join(clean(str(value or "")).split())[:_ONE_LINE]


def _moment(event: Any, name: str, calendar: "Calendar") -> tuple[datetime | None, bool, bool]:
    """Read a time as UTC, and tell whether it names no zone, and whether it is a whole day.

    What names no zone is meant by the reader's own clock (RFC 5545, 3.3.5); it is returned as that
    clock shows it. A whole day has no time; its noon lies on that day wherever somebody lives.
    """
    try:
        value = event.get(name)
        moment = _native(value)
        if isinstance(moment, datetime):
            if moment.tzinfo is None:
                called = _line(getattr(value, "params", {}).get("TZID"))
                zone = zone_called(called) or zone_called(_line(calendar.get("X-WR-TIMEZONE")))
                moment = moment.replace(tzinfo=zone)
            is_floating = moment.tzinfo is None
            moment = moment.replace(tzinfo=UTC) if is_floating else moment.astimezone(UTC)
            return moment, is_floating, False
        if isinstance(moment, date):
            return datetime.combine(moment, _NOON, UTC), True, True
    except _BROKEN:
        return None, False, False
    return None, False, False


def _native(value: Any) -> Any:
    """Return the date, time or length a property holds; None where it is broken."""
    try:
        return getattr(value[0] if isinstance(value, list) and value else value, "dt", None)
    except _BROKEN:
        return None


def _minutes(
    event: Any, calendar: "Calendar", starts_at: datetime | None, *, is_day: bool
) -> int | None:
    if is_day:
        return None  # nobody sits in an interview all day
    ends_at, _, _ = _moment(event, "DTEND", calendar)
    length = _native(event.get("DURATION"))
    if starts_at and ends_at:
        length = ends_at - starts_at
    if not isinstance(length, timedelta):
        return None
    minutes = int(length.total_seconds() // 60)
    return minutes if 0 < minutes <= _LONGEST_MEETING else None


def _is_human(value: Any) -> bool:
    """Tell somebody from a room, a projector, or a list, as far as the calendar says."""
    return _parameter(value, "CUTYPE") not in _NOBODY


def _is_not_needed(value: Any) -> bool:
    """Tell whether a meeting takes place without somebody: they declined, or may stay away."""
    is_away = _parameter(value, "PARTSTAT") in _AWAY
    return _is_human(value) and (is_away or _parameter(value, "ROLE") in _SPARED)


def _parameter(value: Any, name: str) -> str:
    return _line(getattr(value, "params", {}).get(name)).upper()


def _people(values: Any, is_wanted: "Callable[[Any], bool]" = _is_human) -> tuple[Address, ...]:
    """Read calendar addresses (``mailto:`` with a common name) in order, without doubles."""
    found: dict[str, Address] = {}
    for value in (values if isinstance(values, list) else [values])[:ATTENDEES_LIMIT]:
        address = _line(value)
        if address[:7].lower() == "mailto:":
            address = address[7:]
        if "@" not in address or " " in address or not is_wanted(value):
            continue
        name = _line(getattr(value, "params", {}).get("CN")).strip("'\"")
        name = "" if name.casefold() == address.casefold() else name
        found.setdefault(address.casefold(), Address(name, address))
    return tuple(found.values())
