"""Interviews as a letter speaks of them: how long, with whom, when."""

from collections.abc import Sequence
from datetime import date

from afterword.core.letters.letter import Meeting
from afterword.core.letters.names import called, listed, name_of

WEEKDAY_DAYS = 10
"""Up to so many days back a weekday says which day was meant."""
DAY_AND_MONTH_DAYS = 60
"""Up to so many days back people still know the day; before that, the month."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_LENGTHS = {
    10: "the ten minutes", 15: "the quarter of an hour", 20: "the twenty minutes",
    25: "the twenty-five minutes", 30: "the half hour", 35: "the thirty-five minutes",
    40: "the forty minutes", 45: "the three quarters of an hour", 50: "the fifty minutes",
    55: "the fifty-five minutes", 60: "the hour", 75: "the hour and a quarter",
    90: "the hour and a half", 105: "the hour and three quarters", 120: "the two hours",
    150: "the two and a half hours", 180: "the three hours", 210: "the three and a half hours",
    240: "the four hours", 300: "the five hours", 360: "the six hours", 420: "the seven hours",
    480: "the day",
}  # fmt: skip
_GIVEN = {
    "the hour": "an hour",
    "the half hour": "half an hour",
    "the day": "a day",
    "the quarter of an hour": "a quarter of an hour",
}
_MOST_NAMES = 3


def month(day: date) -> str:
    """Return the English name of a day's month."""
    return _MONTHS[day.month - 1]


def length(minutes: int | None) -> str:
    """Say how long a meeting was: *the hour and a half*; *the time* where it has no round name."""
    return _LENGTHS.get(minutes or 0, "the time")


def when(day: date, today: date) -> str:
    """Say when something was, as one would on ``today``; empty where that cannot be said."""
    ago = (today - day).days
    if ago < 0 or today == date.min:
        return ""
    if ago < 2:
        return ("today", "yesterday")[ago]
    weekday = _WEEKDAYS[day.weekday()]
    if ago < 7:
        return f"on {weekday}"
    weeks = (today.toordinal() - today.weekday() - day.toordinal() + day.weekday()) // 7
    if ago <= WEEKDAY_DAYS and weeks == 1:
        return f"on {weekday} last week"
    if ago <= DAY_AND_MONTH_DAYS:
        return f"on {day.day} {month(day)}"
    return in_month(day, today)


def in_month(day: date, today: date) -> str:
    """Name the month of a day, and the year where the month alone could be another."""
    years = today.year - day.year
    months = years * 12 + today.month - day.month
    if abs(months) < 12:
        return f"in {month(day)}"
    return f"in {month(day)} last year" if years == 1 else f"in {month(day)} {day.year}"


def company(others: Sequence[str], is_formal: bool) -> str:
    """Name who sat on the other side: *you*, *you and Omar*, *you and your colleagues*."""
    names = [name for other in others if (name := name_of(other))]
    spoken = [called(name, is_formal) for name in names]
    if len(set(spoken)) < len(spoken):
        spoken = [name.full for name in names]
    if len(spoken) > _MOST_NAMES:
        return "you and your colleagues"
    return listed(["you", *spoken])


def times(meetings: Sequence[Meeting], today: date, is_formal: bool) -> tuple[str, ...]:
    """Say what to thank for, in several ways; empty without a meeting that has taken place.

    Returns:
        Noun phrases that fit behind *thank you for*.
    """
    past = sorted((m for m in meetings if today == date.min or m.on <= today), key=lambda m: m.on)
    if not past:
        return ()
    if len(past) == 1:
        return _once(past[0], today, is_formal)
    days = [day for day in dict.fromkeys(when(m.on, today) for m in past) if day]
    count = _NUMBERS[len(past)] if len(past) < len(_NUMBERS) else "several"
    both = "both" if len(past) == 2 else f"all {count}" if count != "several" else "all the"
    if len(days) == 1:
        spread = f" {days[0]}"
    elif len(past) == 2 and len(days) == 2:
        spread = f", {days[0]} and {days[1]}"
    else:
        spread = ""
    return (
        f"the {count} conversations with you{spread}",
        f"{both} conversations{spread}",
        f"the time you gave me in {both} conversations{spread}",
        f"meeting me {_often(len(past))}{spread}",
    )


def _often(count: int) -> str:
    """Say how often."""
    return "twice" if count == 2 else f"{_NUMBERS[count]} times" if count < 11 else "so often"


def _once(meeting: Meeting, today: date, is_formal: bool) -> tuple[str, ...]:
    """Say what to thank for after a single meeting."""
    who = company(meeting.others, is_formal)
    day = when(meeting.on, today)
    day = f" {day}" if day else ""
    span = length(meeting.minutes)
    phrases = [f"{span} that {who} gave me{day}", f"{span} {who} spent with me{day}"]
    if span == "the time":
        phrases += [f"the time {who} took for me{day}", f"{_talking(who)}{day}"]
    else:
        given = _GIVEN.get(span) or span.removeprefix("the ").replace("hour and", "an hour and", 1)
        phrases.append(f"giving me {given}{day}" if who == "you" else f"{span} with {who}{day}")
        phrases.append(f"{span} {who} took to talk with me{day}")
    return tuple(phrases)


def _talking(who: str) -> str:
    """Thank for the talk itself."""
    return "talking with me" if who == "you" else f"the conversation with {who}"
