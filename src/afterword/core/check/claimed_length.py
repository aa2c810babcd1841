"""How long a sentence says that the meeting was; other lengths of time are nobody's business.

*Thank you for the two hours* and *we talked for an hour* are about the meeting; *two hours home in
the rain*, *ten minutes a tram* and *another five hours* are not. A length counts only where the
words before or behind it say that it was spent together.
"""

import re
from dataclasses import dataclass
from typing import Final

from afterword.core.patterns import later

_NUMBERS: Final = {
    word: number
    for number, word in (
        *((1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (10, "ten")),
        *((15, "fifteen"), (20, "twenty"), (30, "thirty"), (40, "forty"), (45, "forty-five")),
        *((50, "fifty"), (60, "sixty"), (90, "ninety")),
    )
}
_LENGTH: Final = later(
    r"(?<![\w-])(?:(?P<hour>half an hour|half hour|half-hour|(?<!half an )(?<!half )(?<!rush )"
    r"(?<!happy )(?<!of an )(?<!of the )hour(?:[ -]long)?)(?! (?:and|or) a )|(?P<number>\d{1,4}|"
    + "|".join(sorted(_NUMBERS, key=len, reverse=True))
    + r")[ -](?P<unit>minute|hour)s?(?:[ -]long)?)(?!s?(?: and a| or (?:so|two|more)|-long)?[\w-])"
)
_HOW = (
    r"(?:(?:the|your|that|those|these|an?|all|whole|full|good|long|short|extra|first|entire|"
    r"generous|precious|lovely|wonderful|happy|kind|about|nearly|almost|over|more than|at least|"
    r"around|well over|best part of|of) )*"
)
_MEETING = (
    r"(?:interviews?|conversations?|talks?|chats?|meetings?|(?:video |phone )?calls?|visits?|"
    r"tours?|discussions?|sessions?|trials?)"
)
_THANKED = later(
    r"\b(?:(?:thanks?|thank you|grateful|thankful|appreciative)(?: (?:you|again|so|very|much|a|lot|"
    r"once|more|both|all|kindly|truly|really)){0,5} (?:for|of)(?: [^,.;:]{1,40}? and(?: for)?"
    r"(?= (?:the|your|that|those) ))?(?: (?:kindly |so generously )?(?:giving|sparing|granting|"
    r"taking|finding|making|offering|setting aside)(?: me| us)?)?|(?:enjoy(?:ed)?|loved?|"
    r"valued?|treasured?|appreciated?)(?= (?:the|your|our|those|that|every|all) )(?: our| "
    rf"every)?) {_HOW}$"
)
_SPENT = later(
    r"(?:\b(?:you(?:'ve| have)? (?:kindly |so kindly |all |both |generously )?(?:gave|given|spared|"
    r"granted|found|spent|took|set aside|made)(?: me| us| up)?|we (?:had |were )?(?:spoke|spoken|"
    r"talked|talking|sat|met|chatted|spent|together|had)(?: together| there)?(?: for)?|(?:spoke|"
    rf"talked|speaking|talking|chatted) (?:to|with) (?:you|me) for|(?:meeting|seeing|having|"
    rf"interviewing|showing|hosting) me(?: [\w']+){{0,3}} for|{_MEETING} (?:that |which )?"
    rf"(?:of|lasted|took|was|ran (?:for|to)|went on for))) {_HOW}$"
)
_TOGETHER = later(
    r"(?: (?:of your (?:own |busy |working )?(?:time|day|morning|afternoon|evening|week|life)|"
    r"with (?:you|your team|the team|everyone)\b|in your (?:company|office|kitchen|workshop|shop|"
    r"bakery|depot)|(?:that |which )?you (?:all |both |kindly |so kindly )?(?:gave|spent|took|set "
    r"aside|found|spared|made|granted|had for)|(?:that |which )?we (?:had|spent|talked|spoke|met|"
    rf"were together|shared)|together)\b|['’]?s? (?:{_MEETING})\b)"
)
_THOSE = later(r"\b(?:those|these|that|the|our)(?: whole| short)? $")
_MEANT = later(r" (?:meant|flew|taught|were (?:a|the|so|well)|was (?:a|the|so|well)|went by)\b")
"""Behind *those two hours*."""
_ELSEWHERE = later(
    r"\b(?:another|every|each|within|took me|take me|takes|could have|would have|in|after|"
    r"(?:read|slept|cried|walked|drove|waited|practised|practiced|travelled|baked|thought|ran|"
    rf"cycled)(?: \w+)?(?: for)?) {_HOW}$"
)
"""Before a length that is no meeting's."""
_AWAY = later(
    r" (?:(?:away|late|later|early|before|ago|afterwards|home|there and back)\b|(?:that )?i "
    r"(?!(?:had|spent) (?:with|at|in) )|on (?:the|a) (?:bus|train|tram|road|plane|ferry|motorway)|"
    r"(?:by|in) (?:train|bus|car|tram)|a (?:day|week)|from|was late|of (?:sleep|travel|waiting|"
    r"driving|walking|practice)|"
    r"(?:[\w']+ )?(?:walk|drive|train|bus|journey|ride|trip|commute|flight|wait|delay|shifts?)\b)"
)
"""Behind such a one."""
_AROUND: Final = 120
"""Characters before a length that are looked at."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A length of the meeting as the sentence has it."""

    minutes: int
    start: int
    end: int


def claimed_length(words: str) -> Claimed | None:
    """Return the first length of time a plain sentence gives to the meeting."""
    for found in _LENGTH.finditer(words):
        before = words[max(0, found.start() - _AROUND) : found.start()]
        if _ELSEWHERE.search(before) or _AWAY.match(words, found.end()):
            continue
        is_said = _THANKED.search(before) or _SPENT.search(before)
        is_meant = _THOSE.search(before) and _MEANT.match(words, found.end())
        if is_said or is_meant or _TOGETHER.match(words, found.end()):
            return Claimed(_minutes(found), found.start(), found.end())
    return None


def _minutes(found: re.Match[str]) -> int:
    if found["hour"]:
        return 30 if "half" in found["hour"] else 60
    number = found["number"]
    count = int(number) if number.isdigit() else _NUMBERS[number]
    return count * (60 if found["unit"] == "hour" else 1)
