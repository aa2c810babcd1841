"""Telling what one enjoyed and learned, in the person's own words."""

from afterword.core.letters.answers.said import word_count
from afterword.core.letters.frames.enjoyed import enjoyed
from afterword.core.letters.frames.fitting import standing
from afterword.core.letters.frames.learned import learned
from afterword.core.letters.ground import Draft, Ground, tell
from afterword.core.letters.purposes import Move

LONGEST_JOINED = 34
"""Words: above this, two things are told in two sentences."""


def experience(ground: Ground, draft: Draft, *, is_wanted: bool = True) -> list[str]:
    """Tell what was enjoyed and learned; one sentence for both where they are short.

    Args:
        ground: What the letter stands on.
        draft: Takes note of the gaps.
        is_wanted: False where a letter can do without; then nothing is a gap.
    """
    liked = tell(ground, draft, "enjoyed", enjoyed, Move.ENJOYED if is_wanted else None)
    if _same(ground):
        return liked
    gained = tell(ground, draft, "learned", learned, Move.LEARNED if is_wanted else None)
    as_said = {standing(s) for answer in ground.answers.values() for s in answer.sentences}
    is_ours = not as_said & {*liked, *gained}
    if is_ours and len(liked) == 1 and gained and _can_join(liked[0], gained[0]):
        joined = f"{liked[0].rstrip('.')}, and {gained[0]}"
        if ground.wording.is_fresh(joined):
            return [joined, *gained[1:]]
    return [*liked, *gained]


def _same(ground: Ground) -> bool:
    """Tell whether both questions got the same answer."""
    return "enjoyed" in ground.answers and ground.answers["enjoyed"] == ground.answers.get(
        "learned"
    )


def _can_join(first: str, second: str) -> bool:
    """Tell whether two sentences make one good sentence."""
    return (
        first.startswith("I ")
        and second.startswith(("I ", "I'm "))
        and first.endswith(".")
        and not any(mark in first for mark in ",;:!?…()")
        and " and I " not in first
        and word_count(first) + word_count(second) <= LONGEST_JOINED
    )
