"""When a meeting is, as a mail without a calendar part says it: "Tuesday 12 May at 2pm".

A time that is only asked about ("would Tuesday suit?") is an offer; it takes a yes to fix it.
"""

from datetime import date, datetime, time, tzinfo
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.appointments.clock_zones import clock_zone
from afterword.core.reading.said import plain_sentences
from afterword.core.reading.sentences import Sentence
from afterword.core.reading.slots import Slot, days_in, slots_in, time_in

_MEETING = later(
    r"\b(?:interview\w*|meet\w*|call|chat|talk|speak|conversation|screen\w*|panel|visit|see you|"
    r"trial|assessment (?:day|centre|center)|appointment|session|slot|gesprach|"
    r"vorstellungsgesprach|"
    r"termin|entretien|entrevue|rencontrer?|rendez-vous|entrevista|colloquio|gesprek|afspraak|reuniao|incontro)\b"
)
_FIXED = later(
    r"\b(?:confirm\w*|scheduled|booked|arranged|set (?:up )?for|take place|takes place|"
    r"(?:look\w*|look) forward|see you|speak (?:then|to you|with you)|talk to you|expect you|"
    r"invite you|invited|pleased to (?:offer|invite)|moved|rescheduled|will (?:be|call|meet|see|"
    r"ring)|"
    r"(?:like|love|happy|delighted|pleased|glad|keen) to (?:meet|see|interview|speak|talk|call|"
    r"have you|welcome|arrange|schedule|offer you)|"
    r"is (?:on|at)|reminder|date|when|laden|einladen|eingeladen|bestatig\w+|confirm\w+|"
    r"findet statt|"
    r"invit\w+|convo\w+|uitnodig\w+)\b"
)
_ASKED = later(
    r"\?$|\b(?:would|could|are you|do you|does|either|or|any of|availab\w+|suit\w*|options?|"
    r"let me know|"
    r"choose|pick|prefer\w*|propose|between|deadline|closing|due|submit\w*|"
    r"by|until|no later than|respond|reply)\b"
)
_LABEL = later(r"(?:date|when|day|time|datum|wann|termin|date|quand|fecha|cuando|data|wanneer)\b")
_POLITE = later(
    r"\b(?:i|we|they|\w+ and i) (?:(?:would|should|d) (?:(?:very much|really|also|both|all|now|"
    r"therefore|"
    r"hereby) )?(?:like|love|be (?:\w+ )?(?:happy|delighted|pleased|glad|honoured|thrilled|keen)|"
    r"appreciate the (?:chance|opportunity))) (?=to (?:invite|meet|see|interview|speak|talk|"
    r"offer you (?:an|a) (?:\w+ )?interview|have you|welcome|call|ask you (?:to come|in|to join|"
    r"to attend)|confirm|arrange|schedule|bring you))"
)
"""A wish that says when: "we would like to invite you on Thursday" asks nothing."""
_OFFERED = later(
    r"\?$|\b(?:would|could|can (?:you|we)|are you|do you|does|either|or|any of|availab\w+|"
    r"suit\w*|options?|let (?:me|us) know|choose|pick|propos\w*|suggest\w*|offer\w*|"
    r"how about|what about|shall we|works? for you|convenient|possible|"
    r"passt|passen|konnten|ginge|hatten sie|vorschlag\w*|convien\w*|disponible\w*|propos\w+|"
    r"le viene|te viene|podria|schikt|uitkom\w*|disponivel|andrebbe|disponibile)\b"
)
_DEADLINE = later(
    r"\b(?:by|until|deadline|closing|close[sd]?|no later than|respond|reply|before|bis zum|"
    r"avant le|antes del|voor)\b"
)
_RANGE = later(r"\b(?:between|from \S+ (?:to|until|till)|anytime|any time|morning|afternoon)\b")
_SHORT_LINE: Final = 9
"""Different words up to which a line with a day in it is an entry, and no sentence."""


def find_appointment(message: Message, zone: tzinfo) -> datetime | None:
    """Find when the one meeting is that a message fixes; None for offers of several times.

    Args:
        message: What may fix it.
        zone: Where the person lives.

    Returns:
        Aware, UTC. A clock time is one of the clock that the mail names, else of the person's
        own; where it gives a day and no time, noon.
    """
    if message.date is None:
        return None
    said_on = message.date.astimezone(zone).date()
    found: dict[date, time | None] = {}
    for sentence in plain_sentences(message):
        for day in _days(sentence, said_on):
            found[day] = found.get(day) or time_in(sentence.plain)
    if len(found) != 1:
        return None
    day, at = next(iter(found.items()))
    if at is None:
        plain = [one.plain for one in plain_sentences(message)]
        times = {time_in(one) for one in plain if not _DEADLINE.search(one)} - {None}
        at = next(iter(times)) if len(times) == 1 else None
    return Slot(day, at).moment(clock_zone(message, zone))


def find_offers(message: Message, zone: tzinfo) -> tuple[Slot, ...]:
    """Find the times a message offers for a meeting, for somebody to say yes to one of them.

    Args:
        message: What may offer them.
        zone: Where the person lives: there *tomorrow* is the day after it was sent.
    """
    if message.date is None:
        return ()
    said_on = message.date.astimezone(zone).date()
    sentences = plain_sentences(message)
    if not any(_OFFERED.search(_settled(one.plain)) for one in sentences):
        return ()
    found: list[Slot] = []
    for sentence in sentences:
        plain = sentence.plain
        is_line = len(sentence.words) <= _SHORT_LINE
        if _DEADLINE.search(plain) or not (is_line or _OFFERED.search(plain)):
            continue
        is_range = _RANGE.search(plain) is not None
        slots = slots_in(plain, said_on)
        found += [Slot(one.day) for one in slots] if is_range else slots
    return tuple(dict.fromkeys(found))


def _settled(plain: str) -> str:
    """Leave out the polite forms that sound like a question and are none."""
    return _POLITE.sub("we ", plain)


def _days(sentence: Sentence, said_on: date) -> list[date]:
    """Return the days on which a sentence sets a meeting."""
    plain = sentence.plain
    is_line = len(sentence.words) <= _SHORT_LINE and bool(
        time_in(plain) is not None or _LABEL.match(plain)
    )
    is_meant = bool(_MEETING.search(plain)) and bool(_FIXED.search(plain))
    if not (is_meant or is_line) or _ASKED.search(_settled(plain)):
        return []
    return days_in(plain, said_on)
