"""A job somebody is pointed to, which is not the one the message is about."""

import re
from typing import Final

from afterword.core.patterns import later

CLOSE_BY: Final = 48
"""Characters in front of a verb, or a title, in which somebody is told to apply for it
(judgement)."""
_FARTHEST: Final = 160
"""Characters of a sentence in front of a title that are looked at (judgement)."""
_BEHIND: Final = 90
"""Characters behind a title that are looked at (judgement)."""

_TOLD_TO_APPLY: Final = later(
    r"\b(?:encourage|invite|urge|welcome) you to\s"
    r"(?:apply (?:again )?(?:for |to )(?:the |our |an? )?)?$",
    re.IGNORECASE,
)
"""Another job than this one, whatever else is said: "I would encourage you to apply for"."""
_REFUSES: Final = later(
    r"\b(?:unfortunately|regret(?:fully)?|sadly|unsuccessful|"
    r"(?:an)?other (?:candidate|applicant)s?|"
    r"(?:some(?:one|body)) else|not (?:be )?(?:moving|move|going|go|proceed\w*|progress\w*|"
    r"successful|selected|shortlisted|chosen|taking|take|able|offer\w*|continu\w*)|"
    r"decided (?:not|against|to (?:go|move))|won[’']t|filled|(?:a|it[’']s) no|"
    r"leider|absagen?|absage|nicht berücksichtig\w*|hélas|malheureusement|pas retenue?|"
    r"lamentablemente|desafortunadamente|lamentamos|infelizmente|purtroppo|"
    r"spiacenti|helaas|afgewezen|afwijz\w+)\b",
    re.IGNORECASE,
)
"""What a message says no with; a job named behind it may be another one."""
_POINTS: Final = later(
    r"\b(?:(?:encourage|invite|urge|welcome|advise|ask|like|love|want)\b"
    r"[^.!?\n]{0,30}?\byou\b[^.!?\n]{0,20}? (?:apply|applying|consider|look)|"
    r"(?:recommend|suggest)\w* (?:that )?(?:you )?(?:apply|applying|look|consider)|"
    r"(?:please|do|free to|you (?:may|might|could|can|should)|why not|how about|always)"
    r" (?:also |still |instead |want to |wish to |like to |rather )?"
    r"(?:apply|applying|consider|look|take a look|have a look|check)|"
    r"(?:we are|we[’']re|they are) (?:also |currently |now |still )?"
    r"(?:hiring|looking|recruiting|advertising|seeking)|"
    r"(?:we|they) (?:also|currently) have|(?:also|still) (?:hiring|looking|recruiting|seeking)|"
    r"there (?:is|are|will be) (?:also|currently|another)|there[’']s (?:also|another)|"
    r"(?:another|other|different|further|similar|alternative) "
    r"(?:role|job|position|opening|vacancy|post|opportunit)\w*|"
    r"(?:eye|look) ?out for|an eye on|you in mind for|"
    r"you (?:are|were|might be|may be|would be) interested in|thought (?:about|of)|"
    r"laden wir \w+|empfehlen|ermuntern|ermutigen|bewerben sie sich|bewirb dich|"
    r"invitons à postuler|encourageons à|n[’']hésitez pas|postuler également|"
    r"(?:le|la|te|los|os) (?:animamos|invitamos)|convidamo-lo|convidamos|incentivamos|"
    r"la invitiamo|ti invitiamo|può candidarsi|nodigen|moedigen|solliciteer gerust)\b"
    r"[^.!?\n,;]*$",
)
"""Words in front of a title that point to it, behind a no."""
_SUITS: Final = later(
    r"[^.!?\n]{0,60}?\b(?:better (?:fit|match|suited)|(?:may|might|could|would) "
    r"(?:well |also )?(?:suit|fit|interest|appeal|be (?:of interest|a (?:good|better)|more|right))|"
    r"opens? (?:up|soon|next)|coming up|suits? you)\b",
)
"""Words behind a title that offer it for another one, behind a no."""

_LISTS: Final = later(
    r"\b(?:other|similar|further|more|current|open|recommended) "
    r"(?:jobs|roles|positions|openings|vacancies|opportunities)\b[^\n.!?]{0,60}:\s*$",
    re.IGNORECASE,
)
"""A line that a list of other openings follows, behind a no."""


def is_elsewhere(running: str, start: int, end: int) -> bool:
    """Tell whether a title stands where the writer points to another opening.

    Args:
        running: Text as ``prose`` gives it.
        start: Where the title begins, or the word in front of it.
        end: Where it ends.
    """
    if _TOLD_TO_APPLY.search(running, max(0, start - CLOSE_BY), start):
        return True
    sentence = _begin_of_sentence(running, start)
    ahead = running[sentence:start].casefold()
    behind = running[end : end + _BEHIND].casefold()
    is_listed = _LISTS.search(running, max(0, sentence - _FARTHEST), sentence) is not None
    if not (_POINTS.search(ahead) or _SUITS.match(behind) or is_listed):
        return False
    return _REFUSES.search(running, 0, sentence) is not None


def _begin_of_sentence(running: str, start: int) -> int:
    first = max(0, start - _FARTHEST)
    ends = (running.rfind(mark, first, start) for mark in (". ", "! ", "? ", "\n"))
    return max(first, *(end + 1 for end in ends))
