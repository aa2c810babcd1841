"""Calendar parts of the demo mailbox, as scheduling programs write them (RFC 5545, 5546)."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

_STAMP = "%Y%m%dT%H%M%S"
_LINE = 73
_YEAR = timedelta(days=370)


@dataclass(frozen=True, slots=True)
class Appointment:
    """A meeting with its day, its people and its place."""

    uid: str
    starts_at: datetime
    minutes: int
    summary: str
    location: str
    organiser: tuple[str, str]
    """Name and address."""
    attendees: tuple[tuple[str, str], ...]
    sequence: int = 0


def render_invitation(method: str, meeting: Appointment, written_at: datetime) -> str:
    """Return a calendar of one event, with CRLF line ends and its time zone.

    Args:
        method: ``REQUEST``, ``CANCEL``, or ``REPLY`` (the first attendee accepts).
        meeting: What, when, where and who.
        written_at: When the invitation is sent, aware.
    """
    zone = meeting.starts_at.tzinfo or UTC
    # Readers keep zones by name: one without a name must not pass for another.
    name = getattr(zone, "key", None) or f"Local time {_offset(meeting.starts_at)}"
    ends_at = meeting.starts_at + timedelta(minutes=meeting.minutes)
    guests = meeting.attendees[:1] if method == "REPLY" else meeting.attendees
    answer = "ACCEPTED" if method == "REPLY" else "NEEDS-ACTION"
    lines = [
        "BEGIN:VCALENDAR",
        "PRODID:-//Daybook//Scheduling 4.2//EN",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        f"METHOD:{method}",
        *_zone_lines(zone, name, meeting.starts_at),
        "BEGIN:VEVENT",
        f"UID:{meeting.uid}",
        f"DTSTAMP:{_utc(written_at)}",
        f"DTSTART;TZID={name}:{meeting.starts_at.strftime(_STAMP)}",
        f"DTEND;TZID={name}:{ends_at.strftime(_STAMP)}",
        f"SUMMARY:{_escaped(meeting.summary)}",
        f"LOCATION:{_escaped(meeting.location)}",
        f'ORGANIZER;CN="{meeting.organiser[0]}":mailto:{meeting.organiser[1]}',
        *(
            f'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={answer};RSVP=TRUE;CN="'
            f'{guest}":mailto:{address}'
            for guest, address in guests
        ),
        f"SEQUENCE:{meeting.sequence}",
        f"STATUS:{'CANCELLED' if method == 'CANCEL' else 'CONFIRMED'}",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(_folded(line) + "\r\n" for line in lines)


def _zone_lines(zone: tzinfo, name: str, near: datetime) -> list[str]:
    """Describe a zone by its changes in the year before and after the meeting."""
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}"]
    changes = _changes(zone, near - _YEAR, near + _YEAR)
    if not changes:
        offset = _offset(near)
        lines += _rule("STANDARD", "19700101T000000", offset, offset)
    for change in changes:
        before, after = (change - timedelta(minutes=1)).astimezone(zone), change.astimezone(zone)
        local = change.astimezone(zone).replace(tzinfo=None) + (
            _span(before) - _span(after)  # the onset is written in the time that ends there
        )
        name_of = "DAYLIGHT" if _span(after) > _span(before) else "STANDARD"
        lines += _rule(name_of, local.strftime(_STAMP), _offset(before), _offset(after))
    return [*lines, "END:VTIMEZONE"]


def _rule(name: str, onset: str, before: str, after: str) -> list[str]:
    return [
        f"BEGIN:{name}",
        f"DTSTART:{onset}",
        f"TZOFFSETFROM:{before}",
        f"TZOFFSETTO:{after}",
        f"END:{name}",
    ]


def _changes(zone: tzinfo, first: datetime, last: datetime) -> list[datetime]:
    """Return the moments at which the zone's offset changes, to the minute."""
    found = []
    one, minute = timedelta(days=1), timedelta(minutes=1)
    low = first.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    while low < last:
        high = low + one
        if _span(low.astimezone(zone)) != _span(high.astimezone(zone)):
            before, after = low, high
            while after - before > minute:
                middle = before + ((after - before) / 2 // minute) * minute
                if _span(middle.astimezone(zone)) == _span(low.astimezone(zone)):
                    before = middle
                else:
                    after = middle
            found.append(after)
        low = high
    return found


def _span(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()


def _offset(moment: datetime) -> str:
    return moment.strftime("%z")


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime(_STAMP) + "Z"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Fold a line to 75 octets, never inside a character."""
    pieces, piece = [], ""
    for letter in line:
        if len((piece + letter).encode()) > _LINE:
            pieces.append(piece)
            piece = ""
        piece += letter
    return "\r\n ".join([*pieces, piece])
