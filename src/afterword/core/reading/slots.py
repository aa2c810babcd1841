"""Days and times that stand together: "Tuesday at 10:00 or Wednesday, 14:30"."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from afterword.core.patterns import later
from afterword.core.reading.dates import days_named
from afterword.core.reading.numeric_days import days_by_number

NOON = time(12, 0)
"""Where a day has no time."""

_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon montag lundi lunes segunda maandag lunedi",
            "tuesday tue tues dienstag mardi martes terca dinsdag martedi",
            "wednesday wed mittwoch mercredi miercoles quarta woensdag mercoledi",
            "thursday thu thur thurs donnerstag jeudi jueves quinta donderdag giovedi",
            "friday fri freitag vendredi viernes sexta vrijdag venerdi",
            "saturday sat samstag samedi sabado zaterdag sabato",
            "sunday sun sonntag dimanche domingo zondag domenica",
        )
    )
    for name in names.split()
}
_WEEKDAY = later(
    r"\b(?P<next>next |nachsten |prochain )?(?P<day>" + "|".join(_WEEKDAYS) + r")\b"
    r"(?! ?\d{1,2}[/-]\d)(?!,? \d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]+,? 20\d\d)"
    r"(?:,? (?:the )?(?P<of>[0-3]?\d)(?:st|nd|rd|th)?\b"
    r"(?! ?(?:[:h]|a\.?m|p\.?m|uhr|o'clock))(?!\.[0-5]\d))?"
)
_SOON = {"today": 0, "heute": 0, "tomorrow": 1, "morgen": 1, "demain": 1}
_SOON_WORD = later(r"\b(?:" + "|".join(_SOON) + r")\b(?! (?:evening|night))")
_HOURS = {
    name: number
    for number, name in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ],
        1,
    )
}
_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}
_SPOKEN = "|".join(_HOURS)
_TIME = later(
    r"\b(?:a )?(?P<minutes>half|quarter|five|ten|twenty) (?P<side>past|to) "
    rf"(?P<spoken>{_SPOKEN}|1[0-2]|[1-9])\b(?! (?:people|of us|places))|"
    rf"\b(?P<spoken2>{_SPOKEN}) o'clock\b|"
    r"\b(?P<hour>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d))? ?(?P<half>a\.?m\b|p\.?m\b)|"
    r"\b(?P<hour2>[01]?\d|2[0-3])(?:[:.h]| h )(?P<minute2>[0-5]\d)\b(?![./-]\d)|"
    r"\b(?:at|um|a las|a) (?P<hour3>[01]?\d|2[0-3])(?: ?uhr| ?h| o'clock)?\b(?![:./-]\d|"
    r" ?h \d\d| [0-5]\d\b|"
    r" \w+ 20\d\d)"
)
_RANGE = later(
    r"(?<![\w:./-])(?P<between>between )?(?P<from>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d))? ?"
    r"(?P<half>a\.?m\b\.?|p\.?m\b\.?)?(?: ?uhr)? ?(?:[-–—]|to|till|until|bis|(?P<and>and)) ?"
    r"(?P<to>[01]?\d|2[0-3])(?:[:.h](?P<to_minute>[0-5]\d))? ?"
    r"(?P<to_half>a\.?m\b\.?|p\.?m\b\.?|(?P<clock>uhr\b|h\b))?(?![\w:/-])(?!\.\d)"
)
"""From when to when: ``from 2:00 to 3:00 pm``, ``10-11am``."""
_PART = later(r" (?:or|and|oder|und|ou|et|o|y|of|en|e) |[;,]|/(?!\d)| - ")
_WEEKS_AHEAD = 6
"""Weeks in which "Monday 3" is looked for (judgement: interviews are not set later than that)."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A day, and a time where one is named."""

    day: date
    at: time | None = None

    def moment(self, zone: tzinfo) -> datetime:
        """Return it as a moment by the clock of a zone, in UTC; without a time, noon of the day."""
        return datetime.combine(self.day, self.at or NOON, zone).astimezone(UTC)


def slots_in(plain: str, said_on: date) -> list[Slot]:
    """Return the days of a sentence in plain spelling, each with the time that goes with it."""
    found: list[Slot] = []
    waiting: time | None = None
    plain = _RANGE.sub(_start, plain)
    for part in _PART.split(plain):
        days, times = days_in(part, said_on), times_in(part)
        if not days and times and found and found[-1].at is not None:
            found.append(Slot(found[-1].day, times[0]))
        elif not days and times and found:
            found[-1] = replace(found[-1], at=times[0])
        elif not days and times:
            waiting = times[0]
        for day in days:
            found.append(Slot(day, times[0] if times else waiting))
            waiting = None
    whole = days_in(plain, said_on)
    if {one.day for one in found} < set(whole):  # a date that a comma runs through
        found = [Slot(day) for day in whole]
    only = set(times_in(plain))
    if len(only) == 1:
        found = [replace(one, at=next(iter(only))) for one in found]
    return list(dict.fromkeys(found))


def days_in(plain: str, said_on: date) -> list[date]:
    """Return the days to come that words name: by date, by weekday, as *tomorrow*."""
    named = [day for day in days_named(plain, said_on) if day >= said_on]
    named = named or days_by_number(plain, said_on, _WEEKDAYS)
    if named:
        return named
    soon = _SOON_WORD.search(plain)
    if soon:
        return [said_on + timedelta(days=_SOON[soon.group()])]
    days = (_weekday(found, said_on) for found in _WEEKDAY.finditer(plain))
    return [day for day in days if day is not None]


def _weekday(found: re.Match[str], said_on: date) -> date | None:
    if found["next"] and not found["of"]:
        # "Next Tuesday" is tomorrow to some and in eight days to others.
        return None
    ahead = (_WEEKDAYS[found["day"]] - said_on.weekday()) % 7 or 7
    first = said_on + timedelta(days=ahead)
    if not found["of"]:
        return first
    weeks = (first + timedelta(weeks=number) for number in range(-1, _WEEKS_AHEAD))
    return next((day for day in weeks if day >= said_on and day.day == int(found["of"])), None)


def times_in(plain: str) -> list[time]:
    """Return the times of day that words name; of a range, when it starts."""
    return [_time(found) for found in _TIME.finditer(_RANGE.sub(_start, plain))]


def _start(found: re.Match[str]) -> str:
    """Return when a range starts; what is no range of times stays as it is.

    The start is in the half of the day that is said of the end, unless it would then come later:
    ``11-1pm`` starts before noon.
    """
    is_timed = found["half"] or found["to_half"] or (found["minute"] and found["to_minute"])
    if not is_timed or bool(found["between"]) != bool(found["and"]):
        return found.group()
    start = 60 * int(found["from"]) + int(found["minute"] or 0)
    end = 60 * (int(found["to"]) % 12) + int(found["to_minute"] or 0)
    half = found["half"]
    if not half and found["to_half"] and not found["clock"] and start < 13 * 60:
        is_same = start % (12 * 60) < end
        is_afternoon = is_same == found["to_half"].startswith("p")
        half = "pm" if is_afternoon else "am"
    return f"{found['from']}:{found['minute'] or '00'}{half or ''} "


def time_in(plain: str) -> time | None:
    """Return the first time of day that words name."""
    return next(iter(times_in(plain)), None)


def _time(found: re.Match[str]) -> time:
    spoken = found["spoken"] or found["spoken2"]
    if spoken:
        return _said(_HOURS.get(spoken) or int(spoken), found["minutes"], found["side"])
    hour = int(found["hour"] or found["hour2"] or found["hour3"])
    minute = int(found["minute"] or found["minute2"] or 0)
    half = (found["half"] or "").replace(".", "")
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    elif _is_afternoon(found, hour):
        hour += 12
    return time(hour, minute)


def _is_afternoon(found: re.Match[str], hour: int) -> bool:
    """Tell whether an hour without its half is past noon: nobody interviews at three at night."""
    if found["hour3"]:
        return 1 <= hour <= 6
    return bool(found["hour2"]) and found["hour2"][0] != "0" and 1 <= hour <= _EARLY


_EARLY = 5
"""The last hour that is rather one of the afternoon where its minutes are said, too (judgement):
a trial in a bakery begins at 6:30."""


def _said(hour: int, minutes: str | None, side: str | None) -> time:
    """Return a time told in words: nobody interviews at half past two in the morning."""
    past = _MINUTES[minutes] if minutes else 0
    at = 60 * hour + (-past if side == "to" else past)
    return time(*divmod(at + 12 * 60 if at < 7 * 60 else at, 60))
