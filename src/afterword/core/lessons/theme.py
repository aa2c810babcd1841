"""What advice is about, and what of it lies in one's own hands."""

from enum import StrEnum
from typing import Final

from afterword.core.wording import listed


class Theme(StrEnum):
    """What a piece of feedback is about."""

    SKILLS = "skills"
    EXPERIENCE = "experience"
    SENIORITY = "seniority"
    COMMUNICATION = "communication"
    PREPARATION = "preparation"
    EXAMPLES_AND_DEPTH = "examples_and_depth"
    MOTIVATION = "motivation"
    FIT = "fit"
    PAY = "pay"
    LOCATION = "location"
    TIMING = "timing"
    INTERNAL_CANDIDATE = "internal_candidate"
    NONE_GIVEN = "none_given"
    """They did not say; it stands alone, and is no theme to work on."""


class Hands(StrEnum):
    """Whether something could have been otherwise by one's own doing."""

    YOURS = "yours"
    PARTLY = "partly"
    """It can be had, and it takes its time."""
    NOT_YOURS = "not_yours"
    UNSAID = "unsaid"


HANDS: Final = {
    Theme.PREPARATION: Hands.YOURS,
    Theme.EXAMPLES_AND_DEPTH: Hands.YOURS,
    Theme.COMMUNICATION: Hands.YOURS,
    Theme.MOTIVATION: Hands.YOURS,
    Theme.SKILLS: Hands.YOURS,
    Theme.EXPERIENCE: Hands.PARTLY,
    Theme.FIT: Hands.NOT_YOURS,
    Theme.SENIORITY: Hands.NOT_YOURS,
    Theme.PAY: Hands.NOT_YOURS,
    Theme.LOCATION: Hands.NOT_YOURS,
    Theme.TIMING: Hands.NOT_YOURS,
    Theme.INTERNAL_CANDIDATE: Hands.NOT_YOURS,
    Theme.NONE_GIVEN: Hands.UNSAID,
}
"""In the order they are shown: what can be mended before the next interview comes first."""

NAMES: Final = {
    Theme.SKILLS: "Skills",
    Theme.EXPERIENCE: "Experience",
    Theme.SENIORITY: "Seniority",
    Theme.COMMUNICATION: "How you put it",
    Theme.PREPARATION: "Preparation",
    Theme.EXAMPLES_AND_DEPTH: "Examples and depth",
    Theme.MOTIVATION: "Why you want it",
    Theme.FIT: "A different way of working",
    Theme.PAY: "Pay",
    Theme.LOCATION: "Place, travel or visa",
    Theme.TIMING: "Timing",
    Theme.INTERNAL_CANDIDATE: "Somebody from the house",
    Theme.NONE_GIVEN: "They could not say",
}
"""What a theme is called, to a person."""


def themes_in_words(themes: tuple[Theme, ...]) -> str:
    """Name several themes in one line; empty for none."""
    return listed([NAMES[one].lower() for one in themes]) if themes else ""
