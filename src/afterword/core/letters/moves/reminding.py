"""Saying who writes, some time after: only what the meetings show."""

import re
from datetime import timedelta
from typing import Final

from afterword.core.letters.ground import Ground
from afterword.core.letters.meetings import when
from afterword.core.patterns import later

_MET = (
    "We met {when}, when I interviewed for {role}.",
    "We spoke {when} about {role}.",
    "You may remember me from my interview for {role} {when}.",
    "I interviewed with you for {role} {when}.",
)
_APPLIED = ("You may remember my application for {role}.", "I applied for {role} with you.")
_INTERVIEWED = ("You may remember me from my interview for {role}.",)
_KNOWN_FOR: Final = timedelta(days=90)
"""How long after an exchange somebody knows who writes: about three months (judgement)."""
_ASKS = later(r"(?:how|whether|if|what|a question|to ask|i wonder)\b", re.IGNORECASE)
_NO_ANSWER = (
    "There is no need to answer.",
    "No answer needed.",
    "This needs no answer.",
    "Please don't feel you have to answer.",
    "You don't need to answer this.",
)


def who_i_am(ground: Ground) -> str:
    """Recall the last meeting; empty where nothing is known that would help, or they know.

    Who answered a short while ago still knows who writes, and would wonder at being told.
    """
    facts = ground.facts
    if facts.last_exchange and facts.today - facts.last_exchange <= _KNOWN_FOR:
        return ""
    past = [meeting for meeting in facts.meetings if meeting.on <= facts.today]
    day = when(max(meeting.on for meeting in past), facts.today) if past else ""
    if day:
        return ground.choose("met", _MET, when=day, role=ground.role)
    if facts.role and ground.role != "the role" and not facts.meetings:
        applied = _APPLIED[:1] if facts.is_between else _APPLIED
        known = _INTERVIEWED if facts.was_interviewed and not facts.is_between else applied
        return ground.choose("met", known, role=ground.role)
    return ""


def no_answer_needed(ground: Ground) -> str:
    """Take the duty out of it; empty where the person asks something."""
    reason = " ".join(ground.answers["reason"].sentences) if "reason" in ground.answers else ""
    if ground.asks_already or _ASKS.match(reason):
        return ""
    return ground.choose("no answer", _NO_ANSWER)
