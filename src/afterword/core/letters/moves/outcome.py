"""Taking the answer as it is, and wishing well."""

from afterword.core.letters.chosen import Fate, chosen
from afterword.core.letters.ground import Ground

_SORRY = (
    "I would have liked {role}",
    "I'd have liked to do this work",
    "I was sorry not to get {role}",
    "I had hoped for {role}",
    "I would have been glad of {role}",
)
_DESCRIBED = (
    "I'm glad you found {who}",
    "I'm glad that you found {who}",
    "I can see why you chose {who}",
    "it is good that you found {who}",
)
_DESCRIBED_ELSEWHERE = (
    "I'm glad they found {who}",
    "I'm glad that they found {who}",
    "I can see why they chose {who}",
    "it is good that they found {who}",
)
"""What is said to an agency: it was the client who chose."""
_PLAIN = (
    "I understand the decision",
    "I respect the decision",
    "I take the decision as it is",
    "I know that these choices are not easy",
)
_PAUSED = (
    "I understand that {role} is on hold, and I hope it comes back.",
    "I'm sorry that {role} is on hold, and I understand it.",
    "That {role} is on hold is a pity, and I understand it.",
)
_CANCELLED = (
    "I'm sorry that {role} will not go ahead, and I understand it.",
    "I understand that {role} will not go ahead, and I'm sorry about it.",
    "I understand that {role} will not be filled.",
)
_WISH_THEM = (
    "I hope they settle in well.",
    "I hope they have a good start with you.",
    "I wish them a good start.",
    "I hope the first weeks go well for them and for you.",
)
_WISH = (
    "I wish you and your colleagues well.",
    "I wish you and the team well.",
    "All good wishes to you and your colleagues.",
    "I hope the work goes well for all of you.",
    "I wish all of you well with the work.",
    "My good wishes to you and to your colleagues.",
)


def acknowledge(ground: Ground) -> str:
    """Say that one would have liked the role, and take the decision; empty where there was none."""
    if not ground.is_about_rejection:
        return ""
    known = chosen(ground.facts.why_words)
    if known.fate is Fate.PAUSED:
        return ground.choose("outcome", _PAUSED, role="the role")
    if known.fate is Fate.CANCELLED:
        return ground.choose("outcome", _CANCELLED, role="the role")
    described = _DESCRIBED_ELSEWHERE if ground.facts.is_between else _DESCRIBED
    ends = described if known.fate is Fate.DESCRIBED else _PLAIN
    every = [f"{sorry}, and {end}." for sorry in _SORRY for end in ends]
    return ground.choose("outcome", every, role="the role", who=known.who)


def wish_them_well(ground: Ground) -> str:
    """Wish whoever was chosen well, right behind the words on them; else empty.

    To an agency nothing is said of them: they start with the client.
    """
    facts = ground.facts
    is_described = chosen(facts.why_words).fate is Fate.DESCRIBED and not facts.is_between
    return (ground.wording.choose("wish", _WISH_THEM) or "") if is_described else ""


def wish_well(ground: Ground) -> str:
    """Wish the reader and those around them well."""
    return ground.wording.choose("wish", _WISH) or ""
