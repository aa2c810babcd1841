"""What a letter is for, and the moves each purpose needs, allows and forbids.

One table serves the composer, which fills the moves, and the check, which looks for them.
Lengths are words of the body. Medians of real letters: thank-you 71, request 77, keeping in
touch 62; answers fall off above 125 words (Boomerang, 40 million mails), hence the targets.
"""

from dataclasses import dataclass
from enum import StrEnum


class Purpose(StrEnum):
    """What a letter is for."""

    THANK_YOU = "thank_you"
    ADVICE_REQUEST = "advice_request"
    THANK_AND_ASK = "thank_and_ask"
    ADVICE_REMINDER = "advice_reminder"
    ADVICE_THANKS = "advice_thanks"
    CHECK_IN = "check_in"
    ARTICLE = "article"
    OPENING = "opening"
    CONGRATULATION = "congratulation"
    LINKEDIN_NOTE = "linkedin_note"
    INTERVIEW_THANK_YOU = "interview_thank_you"
    REPLY = "reply"


class Move(StrEnum):
    """One thing a letter does."""

    GREET = "greet"
    ACKNOWLEDGE = "acknowledge"
    THANK_FOR_TIME = "thank_for_time"
    ENJOYED = "enjoyed"
    LEARNED = "learned"
    WISH_WELL = "wish_well"
    ASK_ADVICE = "ask_advice"
    KEEP_IN_MIND = "keep_in_mind"
    REASON_TO_WRITE = "reason_to_write"
    OWN_NEWS = "own_news"
    OFFER = "offer"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class PurposeSpec:
    """The shape of a letter with one purpose."""

    needs: frozenset[Move]
    allows: frozenset[Move]
    forbids: frozenset[Move]
    words: tuple[int, int]
    """Fewest and most words the body should have; the check only notes what is far outside."""
    characters: int | None = None
    """A hard limit where the channel has one (LinkedIn note: 200)."""


def _spec(
    needs: str, allows: str, forbids: str, words: tuple[int, int], characters: int | None = None
) -> PurposeSpec:
    """Build a spec from space-separated move names, so that the table reads as a table."""
    needed, allowed, forbidden = (
        frozenset(Move(name) for name in names.split()) for names in (needs, allows, forbids)
    )
    return PurposeSpec(needed, allowed, forbidden, words, characters)


PURPOSES: dict[Purpose, PurposeSpec] = {
    Purpose.THANK_YOU: _spec(
        "greet thank_for_time keep_in_mind close",
        "acknowledge enjoyed learned wish_well offer",
        "ask_advice",
        (40, 130),
    ),
    Purpose.ADVICE_REQUEST: _spec(
        "greet ask_advice close",
        "acknowledge thank_for_time enjoyed learned wish_well keep_in_mind",
        "offer",
        (40, 130),
    ),
    Purpose.THANK_AND_ASK: _spec(
        "greet thank_for_time ask_advice keep_in_mind close",
        "acknowledge enjoyed learned wish_well",
        "offer",
        (60, 130),
    ),
    Purpose.ADVICE_REMINDER: _spec(
        "greet ask_advice close", "acknowledge thank_for_time wish_well", "keep_in_mind", (20, 80)
    ),
    Purpose.ADVICE_THANKS: _spec(
        "greet thank_for_time close",
        "acknowledge learned own_news keep_in_mind wish_well",
        "ask_advice",
        (25, 110),
    ),
    Purpose.CHECK_IN: _spec(
        "greet reason_to_write close",
        "acknowledge enjoyed learned own_news wish_well offer keep_in_mind thank_for_time",
        "ask_advice",
        (30, 110),
    ),
    Purpose.ARTICLE: _spec(
        "greet reason_to_write close", "own_news wish_well learned enjoyed", "ask_advice", (25, 100)
    ),
    Purpose.OPENING: _spec(
        "greet reason_to_write close",
        "own_news wish_well enjoyed learned thank_for_time keep_in_mind",
        "ask_advice",
        (30, 120),
    ),
    Purpose.CONGRATULATION: _spec(
        "greet reason_to_write close", "wish_well own_news", "ask_advice keep_in_mind", (15, 80)
    ),
    Purpose.LINKEDIN_NOTE: _spec(
        "greet",
        "thank_for_time enjoyed learned wish_well keep_in_mind reason_to_write close acknowledge",
        "ask_advice",
        (8, 45),
        characters=200,
    ),
    Purpose.INTERVIEW_THANK_YOU: _spec(
        "greet thank_for_time close",
        "enjoyed learned wish_well offer",
        "ask_advice keep_in_mind acknowledge",
        (40, 130),
    ),
    Purpose.REPLY: _spec(
        "greet close",
        "acknowledge thank_for_time enjoyed learned wish_well own_news offer keep_in_mind",
        "",
        (10, 130),
    ),
}
