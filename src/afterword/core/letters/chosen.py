"""What the mail's own words say about who got the role, as far as they are certain.

*We decided to go with someone who has run a depot before* lets a letter be glad that they found
*somebody who has run a depot before*. Phrases that say nothing of their own (*whose profile more
closely matches our needs*) and comparisons with the reader are left out.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from afterword.core.letters.answers.lexicon import words
from afterword.core.patterns import later


class Fate(StrEnum):
    """What became of the role."""

    FILLED = "filled"
    """Somebody was chosen; nothing certain is said about them."""
    DESCRIBED = "described"
    """Somebody was chosen, and the words say who."""
    PAUSED = "paused"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What became of the role, and who was chosen for it where the words say."""

    fate: Fate
    who: str = ""
    """A noun phrase: *somebody who has run a depot before*."""


_SOMEBODY = (
    r"(?:someone|somebody|(?:a|an|another|one|the) (?:other )?(?:strong |external |excellent )?"
    r"(?:candidate|applicant|person|colleague|nurse|teacher|engineer|individual))"
)
_DESCRIPTION = later(
    rf"\b{_SOMEBODY} (?:else )?(?P<rest>(?:who|with|whose|that)\b(?! whom)[^.;:!?\n()]*)",
    re.IGNORECASE,
)
_INTERNAL = later(
    r"\b(?:internal (?:candidate|applicant|hire|colleague|appointment)|(?:candidate|someone|"
    r"somebody|colleague|person) from (?:within|inside)|(?:filled|hired|appointed|promoted) "
    r"(?:the (?:role|position|post) )?(?:from within|internally))\b",
    re.IGNORECASE,
)
_PAUSED = later(
    r"\b(?:on hold|paus(?:e|ed|ing)|hiring freeze|frozen|freeze|postponed|deferred|"
    r"budget review)\b",
    re.IGNORECASE,
)
_CANCELLED = later(
    r"\b(?:cancel(?:l?ed|ling)|withdrawn|no longer (?:be )?(?:hiring|filling|recruiting|"
    r"going ahead|available|exists?)|not (?:to|be|going to) (?:fill(?:ing)?|recruit(?:ing)?|"
    r"go ahead)|"
    r"closed the (?:role|position|vacancy|requisition)|(?:role|position) (?:has been |was )?"
    r"(?:closed|eliminated|removed|scrapped))\b",
    re.IGNORECASE,
)
_SOMEONE_GOT_IT = later(
    r"\b(?:(?:another|other|different|stronger|chosen|selected|successful|preferred|final) "
    r"(?:candidate|applicant|person)|someone else|somebody else|(?:went|go|going|gone|proceed|"
    r"proceeding|move forward|moving forward|moved forward) with (?:someone|somebody|a|an|another|"
    r"one|the other)|"
    r"(?:has been|have|was|been|is|now) filled|filled the|offered (?:the|it)|accepted (?:the|our)|"
    r"appointed|hired)\b",
    re.IGNORECASE,
)
_SAYS_NOTHING = later(
    r"\b(?:match(?:es|ed|ing)?|fit(?:s|ted|ting)?|align\w*|suit(?:s|ed|able)?|qualif\w+|"
    r"requirements?|needs?|criteria|profile|background|better|stronger|closer|closely|best|"
    r"right|ideal|relevant|looking for|believe|feel|felt|think|thought|consider\w*|we felt|than|"
    r"you|your|yours|unfortunately|not|no|never|didn't|don't|isn't|without|unlike|however|although)\b|['’]t\b",
    re.IGNORECASE,
)
_ENDS_BEFORE = later(
    r"\s*(?:,(?= (?:and|but|so|we|which|as|this|although|however|i|therefore|whom|it|they)\b)|"
    r"\s[-–—]\s|\band (?:we|i|this|have|has decided|will|wish|are|they)\b|\bbut\b|"
    r"\bso (?:we|that)\b|"
    r"\b(?:at|for) this (?:time|stage|point|role|position|post)\b|\bon this occasion\b|"
    r"\bthis time\b|\bin the end\b|\binstead\b|\bfor (?:the|our) (?:role|position|post|vacancy|job|"
    r"opening)\b|\bas (?:we|they|it)\b|\bbecause\b|\bwhich\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_OUR = {"we": "you", "us": "you", "our": "your", "ours": "yours"}
_DANGLING = words("and or with in of for to a an the who that has have is was more very")
LONGEST = 14
"""Words: a longer description is a sentence of its own and no part of ours."""


def chosen(said: str | None) -> Chosen:
    """Read what the mail's words say about the choice.

    Args:
        said: The very words of the mail on who was chosen, or why; None if it said nothing.
    """
    text = " ".join((said or "").replace("’", "'").split())
    if not text:
        return Chosen(Fate.UNKNOWN)
    for found in _DESCRIPTION.finditer(text):
        if who := _description(found["rest"]):
            return Chosen(Fate.DESCRIBED, who)
    if _INTERNAL.search(text):
        return Chosen(Fate.DESCRIBED, "somebody from inside")
    fates = (
        (Fate.PAUSED, _PAUSED),
        (Fate.CANCELLED, _CANCELLED),
        (Fate.FILLED, _SOMEONE_GOT_IT),
        (Fate.FILLED, _DESCRIPTION),
    )
    return Chosen(next((fate for fate, says in fates if says.search(text)), Fate.UNKNOWN))


def _description(rest: str) -> str:
    """Return the noun phrase with a description, or nothing where it is not certain."""
    rest = _ENDS_BEFORE.sub("", rest).strip()
    parts = rest.split()
    if parts and parts[-1].lower() in _DANGLING:
        return ""
    if not 2 <= len(parts) <= LONGEST or "," in rest or _SAYS_NOTHING.search(rest):
        return ""
    if parts[0].lower() in {"who", "that"} and parts[1].lower() in _OUR:
        return ""
    spoken = [_OUR.get(word.lower(), word) for word in parts]
    if spoken[0].lower() == "that":
        spoken[0] = "who"
    if any(any(c.isdigit() for c in word) and len(word) > 4 for word in spoken):
        return ""
    spoken[0] = spoken[0].lower()
    return f"somebody {' '.join(spoken)}"
