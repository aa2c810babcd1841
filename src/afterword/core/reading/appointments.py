"""When a meeting is, as a mail without a calendar part says it: "Tuesday 12 May at 2pm"."""

from datetime import UTC, date, datetime, time, timedelta

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.dates import days_named
from afterword.core.reading.said import plain_sentences
from afterword.core.reading.sentences import Sentence

_MEETING = later(
    r"\b(?:interview\w*|meet\w*|call|chat|talk|speak|conversation|screen\w*|panel|visit|see you|"
    r"trial|assessment (?:day|centre|center)|appointment|session|slot|gesprach|"
    r"vorstellungsgesprach|"
    r"termin|entretien|rendez-vous|entrevista|colloquio|gesprek|afspraak|reuniao|incontro)\b"
)
_FIXED = later(
    r"\b(?:confirm\w*|scheduled|booked|arranged|set (?:up )?for|take place|takes place|"
    r"(?:look\w*|look) forward|see you|speak (?:then|to you|with you)|talk to you|expect you|"
    r"invite you|invited|pleased to (?:offer|invite)|moved|rescheduled|will (?:be|call|meet|see|"
    r"ring)|"
    r"is (?:on|at)|reminder|date|when|laden|einladen|eingeladen|bestatig\w+|confirm\w+|"
    r"findet statt|"
    r"invit\w+|convo\w+|uitnodig\w+)\b"
)
_ASKED = later(
    r"\?$|\b(?:would|could|are you|do you|does|either|or|any of|availab\w+|suit\w*|options?|"
    r"let me know|"
    r"choose|pick|prefer\w*|propose|between|deadline|closing|by|until|no later than|respond|"
    r"reply)\b"
)
_LABEL = later(r"(?:date|when|day|time|datum|wann|termin|date|quand|fecha|cuando|data|wanneer)\b")
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
    r"\b(?P<next>next |nachsten |prochain )?(?P<day>" + "|".join(_WEEKDAYS) + r")\b(?! ?\d)"
)
_SOON = {"today": 0, "heute": 0, "tomorrow": 1, "morgen": 1, "demain": 1}
_SOON_WORD = later(r"\b(?:" + "|".join(_SOON) + r")\b(?! (?:evening|night))")
_TIME = later(
    r"\b(?P<hour>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d))? ?(?P<half>a\.?m\b|p\.?m\b)|"
    r"\b(?P<hour2>[01]?\d|2[0-3])[:.h](?P<minute2>[0-5]\d)\b(?![./-]\d)|"
    r"\b(?:at|um|a las|a) (?P<hour3>[01]?\d|2[0-3])(?: ?uhr| ?h| o'clock)?\b(?![:./-]\d|"
    r" \w+ 20\d\d)"
)
_NOON = time(12, 0)


def find_appointment(message: Message) -> datetime | None:
    """Find when the one meeting is that a message fixes; None for offers of several times.

    Returns:
        Aware. A mail names no time zone, so the clock time it gives is taken as UTC; where it
        gives a day and no time, noon, which is the same day everywhere people work.
    """
    if message.date is None:
        return None
    said_on = message.date.date()
    found: dict[date, time | None] = {}
    for sentence in plain_sentences(message):
        for day in _days(sentence, said_on):
            found[day] = found.get(day) or _time_in(sentence.plain)
    if len(found) != 1:
        return None
    day, at = next(iter(found.items()))
    if at is None:
        times = {_time_in(one.plain) for one in plain_sentences(message)} - {None}
        at = next(iter(times)) if len(times) == 1 else _NOON
    return datetime.combine(day, at or _NOON, UTC)


def _days(sentence: Sentence, said_on: date) -> list[date]:
    """Return the days on which a sentence sets a meeting."""
    plain = sentence.plain
    is_line = len(sentence.words) <= 9 and bool(_TIME.search(plain) or _LABEL.match(plain))
    is_meant = bool(_MEETING.search(plain)) and bool(_FIXED.search(plain))
    if not (is_meant or is_line) or _ASKED.search(plain):
        return []
    named = [day for day in days_named(plain, said_on) if day >= said_on]
    if named:
        return named
    soon = _SOON_WORD.search(plain)
    if soon:
        return [said_on + timedelta(days=_SOON[soon.group()])]
    weekday = _WEEKDAY.search(plain)
    if weekday is None or weekday["next"]:
        # "Next Tuesday" is tomorrow to some and in eight days to others.
        return []
    ahead = (_WEEKDAYS[weekday["day"]] - said_on.weekday()) % 7
    return [said_on + timedelta(days=ahead or 7)]


def _time_in(plain: str) -> time | None:
    found = _TIME.search(plain)
    if found is None:
        return None
    hour = int(found["hour"] or found["hour2"] or found["hour3"])
    minute = int(found["minute"] or found["minute2"] or 0)
    half = (found["half"] or "").replace(".", "")
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    elif found["hour3"] and 1 <= hour <= 6:
        hour += 12  # nobody interviews at three in the morning
    return time(hour, minute)
