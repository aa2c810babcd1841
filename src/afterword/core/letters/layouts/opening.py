"""Writing because they have an opening again."""

from afterword.core.letters.frames.news import news
from afterword.core.letters.frames.reason import opening
from afterword.core.letters.ground import Draft, Ground, tell
from afterword.core.letters.layout import Layout
from afterword.core.letters.moves.reminding import who_i_am
from afterword.core.letters.moves.staying import is_asked_back
from afterword.core.letters.purposes import Move, Purpose

_INTEREST = (
    "I'd like to apply, and I'd be glad if you kept me in mind for it.",
    "I would like to be considered, and I'm glad to send whatever is useful.",
    "I'd be glad to be considered for it, and to send you anything you need.",
    "It interests me, and I'd be glad to be considered.",
)


_ASKED_BACK = (
    "You wrote that I should try again, and I'd like to be considered.",
    "You asked me to come back to you, and I'd like to apply again.",
    "As you suggested when you wrote, I'd like to apply again.",
)


def _lay(ground: Ground, draft: Draft) -> None:
    """Say who writes, which opening it is, and what is new."""
    seen = tell(ground, draft, "reason", opening, Move.REASON_TO_WRITE)
    draft.add(who_i_am(ground), *seen)
    draft.add(*tell(ground, draft, "news", news))
    options = _ASKED_BACK if not seen and is_asked_back(ground) else _INTEREST
    draft.add(ground.choose("interest", options))


LAYOUT = Layout(
    Purpose.OPENING,
    ("Your opening", "Your opening at {organisation}", "The opening at {organisation}"),
    _lay,
)
