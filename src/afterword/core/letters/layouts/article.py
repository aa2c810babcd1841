"""Passing on something to read."""

from afterword.core.letters.frames.news import news
from afterword.core.letters.frames.reason import article
from afterword.core.letters.ground import Draft, Ground, tell
from afterword.core.letters.layout import Layout
from afterword.core.letters.moves.outcome import wish_well
from afterword.core.letters.moves.reminding import no_answer_needed, who_i_am
from afterword.core.letters.purposes import Move, Purpose


def _lay(ground: Ground, draft: Draft) -> None:
    """Say who writes, and pass it on."""
    draft.add(who_i_am(ground), *tell(ground, draft, "reason", article, Move.REASON_TO_WRITE))
    draft.add(*tell(ground, draft, "news", news))
    draft.add("" if ground.is_lean else wish_well(ground), no_answer_needed(ground))


LAYOUT = Layout(Purpose.ARTICLE, ("Something to read", "I thought of you", "Worth a read"), _lay)
