"""Which weekdays a sentence names as the day somebody met, or as the day the news came.

A weekday in a thank-you may be the day of the interview, of the rejection, of the walk on which one
thought about either, or of the market. Each is judged by the words before and behind it in the
plain text of its sentence; what fits none of the constructions is nobody's business.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from afterword.core.check.letter_text import Sentence
from afterword.core.patterns import later
from afterword.core.spans import Span


class Occasion(Enum):
    """What a day is named for."""

    MEETING = auto()
    TALK = auto()
    """A conversation, a call or a kindness: the interview, or how the news was told."""
    NEWS = auto()


@dataclass(frozen=True, slots=True)
class NamedDay:
    """One weekday a sentence names for an occasion."""

    name: str
    """As it is written, with a capital."""
    span: Span
    """Its place in the letter."""
    occasion: Occasion


_DAY: Final = later(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!-)(?! (?:mornings|afternoons|evenings|"
    r"nights|to (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
_AROUND: Final = 160
"""Characters before a day that are looked at."""
_WHEN = r",? (?:(?:back )?on (?:the )?|last |this (?:past |last )?|that )?"
_WRITTEN = (
    r"(?:e-?mails?|mails?|messages?|letters?|notes?|repl(?:y|ies)|replying|answers?|answering|news|"
    r"text|voicemail|response|responding|update|decision|rejection|offer|feedback|advice|know|"
    r"telling|told|writing|wrote|sending|sent|breaking|heard|hearing|getting back|coming back|"
    r"forwarding|photos?|links?|cards?|invitation|introduction)"
)
_BREAK = (
    rf"(?:i(?! (?:had|spent)\b)|i'\w+|which|that|who|whose|where|how|what|why|when|while|because|"
    rf"so|but|if|though|although|since|until|before|after|every|each|came|comes|thought|think|"
    rf"thinking|say|said|open|opens|close|closes|run|runs|start|starts|sell|sells|bake|bakes|"
    rf"another|home|{_WRITTEN})"
)
_GAP = rf"(?: (?!{_BREAK}\b|(?:and|or)\b)[\w'-]+){{0,7}}"
"""Words between what happened and its day, none of which begins something else."""
_LOOSE_GAP = rf"(?:,? (?!{_BREAK}\b)[\w'-]+){{1,9}}"
"""The same behind thanks, where several things may be counted up."""
_SEEN = (
    r"(?:interviews?|tour|visit|trial(?: (?:day|shift|lesson))?|assessment(?: day)?|audition|"
    r"walk ?-?(?:round|around)|look ?-?(?:round|around)|taster(?: day)?)"
)
_SPOKEN = (
    r"(?:meeting|hours?|minutes|time|conversation|chat|talk|discussion|(?:video |phone )?call|"
    r"session)"
)
_MET = (
    r"(?:\b(?:to meet|meeting|to see|seeing|met|visit|visited|visiting|interview(?:ed|ing)?"
    r" with) (?:you|your team|the team)\b|\bwe (?:first )?met\b|\b(?:having|seeing|interviewing|"
    r"meeting|showing|welcoming|receiving|hosting) me\b|\bi (?:came in|was (?:with|at) your?)\b)"
)
_SAT = (
    r"(?:\bwe (?:spoke|talked|chatted|sat down)|\b(?:speaking|talking|chatting|speak|talk|chat|"
    r"spoke|talked|chatted) (?:to|with) (?:you|me)\b)"
)
_THANKED = r"\b(?:thanks|thank you)(?: (?:so|very|again|once more|both|all|much|a lot|kindly))* for"
_MEETING = later(
    rf"(?:{_MET}|\b(?:the|your|our|my|that) (?:(?!next |other )[\w'-]+ )?{_SEEN}\b){_GAP}{_WHEN}$"
)
_TALK = later(
    rf"(?:{_SAT}|\b(?:the|your|our|that|an|we had (?:such )?a) (?:[\w'-]+ )?{_SPOKEN}\b)"
    rf"{_GAP}{_WHEN}$|"
    rf"{_THANKED}{_LOOSE_GAP},? (?:on (?:the )?|last |this )$"
)
_NEWS = later(
    rf"\b(?:let(?:ting)? me know|telling me|the (?:bad |sad |hard )?news|breaking it|"
    rf"call(?:ing|ed) (?:me )?(?:yourself |with the news )?){_GAP}{_WHEN}$"
)
_THANKED_FOR = later(rf"{_THANKED} (?:last |this )?$")
_ENDS = later(r"(?: (?:morning|afternoon|evening))?(?:[.,;!]|$| (?:and|again|with you)\b)")
_WE_TALKED = later(r",? we (?:talked|spoke|chatted|sat down)\b")
_NAMES_A_THING = later(r"(?<!\bon )\bthe $|\b(?:an?|your|our|their|my|his|her) $")
"""What makes a day part of a name: *the Thursday market*."""
_OUR = later(r"\bour (?:last |first )?$")
_THE = later(r"\b(?:our|my|the|last|for|this|from|since|in|after|at|of|enjoyed) (?:last )?$")
_EVERY = later(r"\b(?:every|each|your|any|another|good luck (?:with|for)) $")
_ITS_VISIT = later(rf"(?:'s)? (?:(?:morning|afternoon) )?(?:[\w-]+ )?{_SEEN}\b")
_ITS_TALK = later(rf"(?:'s)? (?:(?:morning|afternoon) )?{_SPOKEN}\b")
_OPENING = later(r"(?:^|[,;:] |\b(?:and|but|when|because|how) )(?:on |last |this )?$")
_YOU_SHOWED = later(
    r"(?: (?:morning|afternoon|evening))?,? (?:you (?:both |all |also |kindly |so kindly |"
    r"patiently )?(?:showed|walked|took (?:me|the time)|let me (?!know|down)|taught|introduced|"
    r"interviewed|welcomed|made me|poured|offered me (?:an? )?(?:tea|coffee|cup|glass|seat)|"
    r"gave me (?:the|a|your) (?:tour|hour|chance))|(?:we|i) met (?:you|your|at|in|for|and)\b|"
    r"i (?:came in|visited you|interviewed|was at your))"
)
_MUSED = later(
    r"\b(?:thought|think|thinking|reflect\w*|remember\w*|replay\w*|recall\w*|ponder\w*|dream\w*|"
    r"dreamt|reread|re-read|read|wrote|told (?!me)|tell (?!me)|describ\w*|went over|going over|"
    r"(?:talk|talked|talking|spoke|speak|speaking) (?:to|with) (?!you\b|me\b)[\w']+|"
    r"talk\w* (?:about|it over)|spoke about|invit\w+|offer\w*|asked me to|asking me to|"
    r"another|elsewhere|my next|my other)\b"
)
"""What somebody does on a day of their own, or a day that was to come or is another one's."""
_MINE = later(r"\bmy (?:[\w'-]+ )?interviews? on $")
_AT_ANOTHER = later(r" (?:at|with) (?!you)")
_AHEAD = later(
    r"\b(?:next|coming|will|i'll|could|would(?! like to (?:thank|say))|look(?:ing)? forward|hope|"
    r"hoping|good luck|i(?:'m| am) (?:going|coming|starting|off)|let's|i(?:'ve| have) (?:got )?"
    r"(?:an?|another|my next))\b"
)
"""What makes a day one to come."""


def named_days(sentence: Sentence) -> Iterator[NamedDay]:
    """Find the weekdays a sentence names for a meeting that was, or for the news."""
    words = sentence.plain
    if _AHEAD.search(words):
        return
    for found in _DAY.finditer(words):
        before = words[max(0, found.start() - _AROUND) : found.start()]
        occasion = _occasion(before, words, found.end())
        if occasion is not None:
            first = sentence.span.start
            span = Span(first + found.start(), first + found.end())
            yield NamedDay(found.group().capitalize(), span, occasion)


def _occasion(before: str, words: str, end: int) -> Occasion | None:
    """Judge one day by the words before it, and behind it from ``end`` on."""
    owned = _of_its_own(before, words, end)
    if owned is not None:
        return owned
    if _NEWS.search(before):
        return Occasion.NEWS
    if _NAMES_A_THING.search(before) or _MUSED.search(before):
        return None
    if _MINE.search(before) and _AT_ANOTHER.match(words, end):
        return None
    if _MEETING.search(before) or (_OPENING.search(before) and _YOU_SHOWED.match(words, end)):
        return Occasion.MEETING
    is_thanked = _THANKED_FOR.search(before) and _ENDS.match(words, end)
    is_told = _OPENING.search(before) and _WE_TALKED.match(words, end)
    return Occasion.TALK if is_thanked or is_told or _TALK.search(before) else None


def _of_its_own(before: str, words: str, end: int) -> Occasion | None:
    """Judge *Monday's interview* and *our Monday chat*; a team has a Monday meeting of its own."""
    if _EVERY.search(before):
        return None
    is_whose = words.startswith("'s ", end)
    if _ITS_VISIT.match(words, end) and (is_whose or _THE.search(before)):
        return Occasion.MEETING
    if _ITS_TALK.match(words, end) and (is_whose or _OUR.search(before)):
        return Occasion.TALK
    return None
