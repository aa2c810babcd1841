"""Answering a message of theirs in the person's own words."""

from afterword.core.letters.frames.enjoyed import enjoyed
from afterword.core.letters.frames.learned import learned
from afterword.core.letters.frames.news import news
from afterword.core.letters.frames.plain import plain
from afterword.core.letters.ground import Draft, Ground, tell
from afterword.core.letters.layout import Layout
from afterword.core.letters.moves.staying import keep_in_mind
from afterword.core.letters.moves.thanks import is_late, thanks
from afterword.core.letters.purposes import Move, Purpose

_THANKS = (
    "Thank you for your message.",
    "Thank you for writing.",
    "Thank you for getting back to me.",
    "Thanks for your message.",
)


def _lay(ground: Ground, draft: Draft) -> None:
    """Thank for the message, say what there is to say."""
    is_first = ground.is_about_rejection and not ground.facts.told and not is_late(ground)
    opening = thanks(ground) if is_first else ground.choose("thanks", _THANKS)
    said = tell(ground, draft, "reason", plain, Move.REASON_TO_WRITE)
    recalled = tell(ground, draft, "enjoyed", enjoyed) + tell(ground, draft, "learned", learned)
    draft.add(opening, *recalled)
    draft.add(*said, *tell(ground, draft, "news", news))
    if is_first:
        draft.add(*keep_in_mind(ground))


LAYOUT = Layout(Purpose.REPLY, ("Your message",), _lay)
