"""From offsets to moments: what day a message of the demo mailbox was sent, for any today."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from afterword.adapters.mailboxes.demo.script import When

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# fmt: off
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)
_WOCHENTAGE = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_MONATE = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
)
# fmt: on
_SEASONS = ("winter", "spring", "summer", "autumn")
_SATURDAY = 5
_DAWN, _DUSK = time(8, 5), time(19, 25)
_WEEK = 7


def settle(when: When, now: datetime, known: Mapping[str, datetime], zone: tzinfo) -> datetime:
    """Return the moment, aware, in ``zone``.

    Args:
        when: What the script says.
        now: The moment the mailbox is made for, aware.
        known: Moments of the meetings and messages it may be counted from.
        zone: Where the person lives.
    """
    if when.hours_ago:
        return _hours_ago(when.hours_ago, when.on == "workday", now, zone)
    start = (known[when.anchor] if when.anchor else now.astimezone(zone)).date()
    forward = (when.workdays or when.day) > 0
    if when.workdays:
        day = _count_workdays(start, when.workdays)
    else:
        day = _moved(start + timedelta(days=when.day), when.on, 1 if forward else -1)
    told = datetime.combine(day, time.fromisoformat(when.time), zone)
    # By way of UTC, so that an hour the clocks leave out becomes one there is.
    return told.astimezone(UTC).astimezone(zone)


def _moved(day: date, on: str, step: int) -> date:
    while not (on == "any" or (_is_workday(day) if on == "workday" else _is_called(day, on))):
        day += timedelta(days=step)
    return day


def _is_workday(day: date) -> bool:
    return day.weekday() < _SATURDAY


def _is_called(day: date, name: str) -> bool:
    return WEEKDAYS[day.weekday()].lower() == name


def _count_workdays(day: date, count: int) -> date:
    step = timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while not _is_workday(day):
            day += step
    return day


def _hours_ago(
    hours_ago: tuple[int, int, int], at_work: bool, now: datetime, zone: tzinfo
) -> datetime:
    """Return the daytime nearest to the wanted moment, on a working day where asked and able."""
    wanted, last, first = (
        (now.astimezone(UTC) - timedelta(hours=hours)).astimezone(zone) for hours in hours_ago
    )
    # Both ends of each day's share of the span, and the wanted moment where it is in one.
    spans = []
    for back in range((last.date() - first.date()).days + 1):
        day = last.date() - timedelta(days=back)
        # A minute of its own for each wish, so that two messages never share the first one.
        dawn = datetime.combine(day, _DAWN, zone) + timedelta(minutes=hours_ago[0] * 7 % 50)
        begin = max(first, dawn)
        end = min(last, datetime.combine(day, _DUSK, zone))
        if begin <= end:
            spans.append((begin, end))
    fitting = [span for span in spans if not at_work or _is_workday(span[0].date())]
    best = [min(max(wanted, begin), end) for begin, end in (fitting or spans)]
    return min(best, key=lambda moment: abs(moment - wanted))


def in_words(moment: datetime, field: str, said_at: datetime) -> str:
    """Say a day as a text needs it.

    Args:
        moment: The day spoken of.
        field: One of the names in the table below, such as ``weekday`` or ``date``.
        said_at: When it is said; ``when`` depends on it.
    """
    weekday, month = WEEKDAYS[moment.weekday()], MONTHS[moment.month - 1]
    words = {
        "weekday": weekday,
        "date": f"{moment.day} {month}",
        "day": f"{weekday} {moment.day} {month}",
        "full": f"{moment.day} {month} {moment.year}",
        "short": f"{moment.day} {month[:3]}",
        "dmy": f"{moment:%d/%m/%Y}",
        "iso": f"{moment:%Y-%m-%d}",
        "time": f"{moment:%H:%M}",
        "clock": _clock(moment),
        "month": month,
        "year": str(moment.year),
        "season": _SEASONS[moment.month % 12 // 3],
        "when": _when(moment, said_at),
        "wochentag": _WOCHENTAGE[moment.weekday()],
        "datum": f"{moment.day}. {_MONATE[moment.month - 1]} {moment.year}",
    }
    return words[field]


def _clock(moment: datetime) -> str:
    hour = moment.hour % 12 or 12
    minutes = f":{moment.minute:02d}" if moment.minute else ""
    return f"{hour}{minutes} {'am' if moment.hour < 12 else 'pm'}"


def _when(moment: datetime, said_at: datetime) -> str:
    """Say a day the way people do: by its name while the name is enough."""
    weekday = WEEKDAYS[moment.weekday()]
    away = (moment.date() - said_at.date()).days
    if abs(away) <= 1:
        return ("yesterday", "today", "tomorrow")[away + 1]
    if abs(away) < _WEEK:
        return f"on {weekday}"
    if away < 0 and _monday(said_at) - _monday(moment) == timedelta(days=_WEEK):
        return f"on {weekday} last week"
    return f"on {weekday} {moment.day} {MONTHS[moment.month - 1]}"


def _monday(moment: datetime) -> date:
    return moment.date() - timedelta(days=moment.weekday())
