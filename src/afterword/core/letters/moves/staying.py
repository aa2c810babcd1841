"""Leaving a way back in: the door they opened, or a plain request to be kept in mind."""

import re

from afterword.core.letters.ground import Ground
from afterword.core.letters.meetings import in_month
from afterword.core.patterns import later
from afterword.core.reading.reading import Door

_IF = (
    "If something comes up where I might fit, ",
    "If another role opens that might suit me, ",
    "Should something similar come up, ",
    "If a role like this opens again, ",
    "If you need somebody like me later on, ",
)
_IF_BETWEEN = _IF[:-1]
"""An agency needs nobody itself."""
_A_ROLE_LIKE_THIS = "If a role like this opens again, "
_ANOTHER_OPENING = "If there is an opening later on, "
"""Said instead in a letter whose question speaks of *a role like this* already."""
_PLEASE = (
    "please keep me in mind.",
    "please think of me.",
    "I'd like to be kept in mind.",
    "do keep me in mind.",
)
_CONNECT = (
    "As you suggested, I'd like to stay in touch; please keep me in mind if something fits.",
    "I'd like to stay in touch, as you suggested, so please keep me in mind.",
)
_REAPPLY = (
    "I'd like to apply again{on}, as you suggested; please keep me in mind.",
    "As you suggested, I'd like to apply again{on}. Please keep me in mind for it.",
)
_WATCHING = (
    "I will watch for the next opening{on}; please think of me then.",
    "I'll look out for the opening{on}, and please think of me then.",
    "I will keep an eye out{on}, as you wrote; please think of me then.",
)
_ON_FILE = (
    "Thank you for keeping my details; if something fits, please keep me in mind.",
    "I'm glad you will keep my details, and please think of me if something fits.",
)
_TALK = (
    "Thank you for offering to talk; I'd be glad to, whenever it suits you.",
    "I'd be glad to talk, as you offered, whenever it suits you.",
)
_FEEDBACK = (
    "Thank you for offering feedback; I'd be glad to come back to you about it.",
    "Thank you for the offer of feedback, which I'd like to come back to.",
)


_SEASON = later(r"\b(spring|summer|autumn|winter)\b", re.IGNORECASE)
"""A season is said again as a season: it is not one month."""
_KEEPING = later(
    r"\b(?:keep|kept|hold|held|retain\w*|stor\w+|sav\w+|stay|remain|on file|on record|talent pool|"
    r"database|pool|speicher\w*|behalten|aufbewahr\w*|conserv\w+|guard\w+|mant\w+|bewaren|bewaard|"
    r"tenere|tenut\w+)\b|\A\s*\Z",
    re.IGNORECASE,
)
"""They said that something is kept, and not only that they would write."""
_INVITED = later(
    r"\b(?:re-?apply|apply|application|try|come back|get in touch|write|your name)\b|\A\s*\Z",
    re.IGNORECASE,
)
"""Words that ask for an application, where others only say that an opening will come."""


def is_asked_back(ground: Ground) -> bool:
    """Tell whether they asked the person to apply again, and did not only announce an opening."""
    facts = ground.facts
    return facts.open_door is Door.REAPPLY and bool(_INVITED.search(facts.open_door_words or ""))


def keep_in_mind(ground: Ground, *, takes_up_talk: bool = True) -> list[str]:
    """Ask to be kept in mind, and take up the door they opened.

    Args:
        ground: What the letter stands on.
        takes_up_talk: False where the letter already answered an offer to talk or of feedback.
    """
    facts = ground.facts
    match facts.open_door:
        case Door.CONNECT:
            return [ground.choose("keep", _CONNECT)]
        case Door.REAPPLY:
            on = _on(ground)
            is_announced = bool(on) and not is_asked_back(ground)
            return [ground.choose("keep", _WATCHING if is_announced else _REAPPLY, on=on)]
        case Door.KEPT_ON_FILE if _KEEPING.search(facts.open_door_words or ""):
            return [ground.choose("keep", _ON_FILE)]
        case Door.TALK if takes_up_talk:
            return [ground.choose("talk", _TALK), _plain(ground)]
        case Door.FEEDBACK if takes_up_talk:
            return [ground.choose("feedback", _FEEDBACK), _plain(ground)]
        case _:
            return [_plain(ground, asks=not takes_up_talk)]


def _plain(ground: Ground, *, asks: bool = False) -> str:
    """Ask to be kept in mind, where they opened no door."""
    conditions = list(_IF_BETWEEN if ground.facts.is_between else _IF)
    if asks:
        conditions[conditions.index(_A_ROLE_LIKE_THIS)] = _ANOTHER_OPENING
    return ground.choose("keep", [start + please for start in conditions for please in _PLEASE])


def _on(ground: Ground) -> str:
    """Name the month they named; empty where they named none or it is past."""
    facts = ground.facts
    day, today = facts.open_door_on, facts.today
    if day is None or day <= today:
        return ""
    season = _SEASON.search(facts.open_door_words or "")
    return f" in the {season[1].lower()}" if season else f" {in_month(day, today)}"
