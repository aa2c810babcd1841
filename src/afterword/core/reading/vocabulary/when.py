"""Pieces for a day, an hour and a wage, as people write them in a hurry.

*come thurs about 10*, *from the 1st*, *16.40 an hour*: whoever sets up a meeting or takes somebody
on names one of these, and names it next to what they ask.
"""

from typing import Final

from afterword.core.reading.vocabulary.english import PIECES

_NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"

WHEN: Final = {
    **PIECES,
    "weekday": r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri)",
    "month": r"(?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)",
    # "on the Monday after", "the 9th", "3 feb", "14/08", "tomorrow"
    "day": r"(?:(?:(?:on|the|this|next|coming|say|for) ){0,3}(?:<weekday>|tomorrow|tmrw|tomoz|"
    r"\d{1,2}(?:st|nd|rd|th)|\d{1,2} <month>|<month> \d{1,2}|\d{1,2}/\d{1,2})\b|"
    r"the \d{1,2}\b|the first\b|next week\b)",
    "clock": r"(?:\d{1,2}(?:[:.h]?\d{2})? ?(?:am|pm|o'? ?clock|hours|hrs|ish|prompt|sharp)\b|"
    r"\d{1,2}[:.h]\d{2}\b|noon\b|half (?:past )?<number>\b|"
    rf"(?:at|about|around|by|for) {_NUMBER}\b(?! (?:of|per|minutes|years|days|weeks)))",
    "number": _NUMBER,
    # "16.40 an hour", "600 cedis monthly", "28 thousand in hand", "$92k plus super"
    "wage": r"(?:(?:an|per|the) hour|(?:a|per|the) (?:month|week|shift|night|episode|annum)|"
    r"per day|monthly|weekly|hourly|in hand|plus (?:super|petrol|fare|food|lunch|tips)|"
    r"(?:on|at) (?:\S+ ){0,2}?(?:scale|grade|wage|salary|rate)|lpa|main scale)",
}
"""The English pieces and these."""

TO_MANY: Final = (
    r"^(?:(?:hello|hi|hey|dear|good morning|morning|good evening) )?(?:\S+ )?(?:all|everybody|"
    r"everyone|team|families|parents|colleagues|neighbours|neighbors|members|friends|folks|"
    r"customers)(?:,| ?$)"
)
"""A greeting of many: nobody invites or takes on a whole team."""
