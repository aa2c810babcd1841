"""Being glad with somebody about their news."""

from afterword.core.letters.frames.news import news
from afterword.core.letters.frames.reason import congratulation
from afterword.core.letters.ground import Draft, Ground, tell
from afterword.core.letters.layout import Layout
from afterword.core.letters.moves.outcome import wish_well
from afterword.core.letters.moves.reminding import who_i_am
from afterword.core.letters.purposes import Move, Purpose


def _lay(ground: Ground, draft: Draft) -> None:
    """Congratulate, say who writes, wish well."""
    occasion = tell(ground, draft, "reason", congratulation, Move.REASON_TO_WRITE)
    draft.add(*occasion)
    draft.add(*tell(ground, draft, "news", news))
    draft.add("" if ground.is_lean else who_i_am(ground), wish_well(ground))


LAYOUT = Layout(Purpose.CONGRATULATION, ("Congratulations", "Congratulations to you"), _lay)
