"""Getting back in touch, with a reason."""

from afterword.core.letters.frames.enjoyed import enjoyed
from afterword.core.letters.frames.learned import learned
from afterword.core.letters.frames.news import news
from afterword.core.letters.frames.reason import reason
from afterword.core.letters.ground import Draft, Ground, tell
from afterword.core.letters.layout import Layout
from afterword.core.letters.moves.outcome import wish_well
from afterword.core.letters.moves.reminding import no_answer_needed, who_i_am
from afterword.core.letters.purposes import Move, Purpose


def _lay(ground: Ground, draft: Draft) -> None:
    """Say who writes, why, and what is new."""
    why = tell(ground, draft, "reason", reason)
    own = tell(ground, draft, "news", news)
    if not why and not own:
        draft.miss(Move.REASON_TO_WRITE)
    recalled = tell(ground, draft, "enjoyed", enjoyed) + tell(ground, draft, "learned", learned)
    draft.add(who_i_am(ground), *recalled)
    draft.add(*why, *own)
    draft.add("" if ground.is_lean else wish_well(ground), no_answer_needed(ground))


LAYOUT = Layout(Purpose.CHECK_IN, ("Hello again", "A short hello", "Hello from {writer}"), _lay)
