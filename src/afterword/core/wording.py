"""Moments and numbers in words a person would use, relative to now where that is kinder."""

from datetime import date, datetime, tzinfo

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SMALL = (
    *("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen", "twenty"),
)


def weekday(day: date) -> str:
    """Name the day of the week in English, whatever the locale of the machine."""
    return _DAYS[day.weekday()]


def month(number: int) -> str:
    """Name a month, 1 to 12, in English."""
    return _MONTHS[number - 1]


def day_in_words(day: date, today: date) -> str:
    """Say a day as one would say it on ``today``: ``today``, ``Tuesday``, ``3 March``."""
    distance = (day - today).days
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    if distance in near:
        return near[distance]
    if 1 < distance < 7:
        return weekday(day)
    if -7 < distance < -1:
        return f"last {weekday(day)}"
    plain = f"{day.day} {month(day.month)}"
    return plain if day.year == today.year else f"{plain} {day.year}"


def moment_in_words(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Say a moment in the person's zone: ``tomorrow at 16:10``, ``3 March at 9:00``."""
    local = moment.astimezone(zone)
    day = day_in_words(local.date(), now.astimezone(zone).date())
    return f"{day} at {local.hour}:{local.minute:02d}"


def count(number: int, singular: str, plural: str | None = None) -> str:
    """Put a number before its noun: ``1 message``, ``1,204 messages``."""
    noun = singular if number == 1 else (plural or f"{singular}s")
    return f"{number:,} {noun}"


def in_words(number: int) -> str:
    """Write a small number as a word, a larger one in figures."""
    return _SMALL[number] if 0 < number < len(_SMALL) else f"{number:,}"


def listed(names: list[str], last: str = "and") -> str:
    """Join names as a sentence does: ``Dana``, ``Dana and Omar``, ``Dana, Omar and Priya``."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def span_in_words(days: int) -> str:
    """Say how long something is ago: ``three days``, ``six weeks``, ``four months``."""
    if days < 14:
        return _some(max(days, 1), "day")
    if days < 70:
        return _some(round(days / 7), "week")
    if days < 700:
        return _some(round(days / 30.4), "month")
    return _some(round(days / 365), "year")


def _some(number: int, what: str) -> str:
    return f"{in_words(number)} {what if number == 1 else f'{what}s'}"
