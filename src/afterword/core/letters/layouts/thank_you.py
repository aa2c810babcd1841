"""A thank-you after the answer: for the time, for one thing enjoyed, and a way back in."""

from afterword.core.letters.frames.intention import intention
from afterword.core.letters.ground import Draft, Ground, tell
from afterword.core.letters.layout import Layout
from afterword.core.letters.moves.experience import experience
from afterword.core.letters.moves.outcome import acknowledge, wish_them_well, wish_well
from afterword.core.letters.moves.staying import keep_in_mind
from afterword.core.letters.moves.thanks import thanks, thanks_for_advice
from afterword.core.letters.purposes import Purpose


def _lay(ground: Ground, draft: Draft) -> None:
    """Thank, tell, take the answer, leave a way back in."""
    told = experience(ground, draft)
    advised = thanks_for_advice(ground)
    plans = tell(ground, draft, "differently", intention) if advised else []
    draft.add(thanks(ground), *told, advised, *plans)
    keep = keep_in_mind(ground)
    if ground.is_lean:
        draft.add(*keep)
        return
    if wish := wish_them_well(ground):
        draft.add(acknowledge(ground), wish)
        draft.add(*keep)
    else:
        draft.add(acknowledge(ground), *keep)
        draft.add(wish_well(ground) if len(told) < 3 else "")


LAYOUT = Layout(
    Purpose.THANK_YOU,
    ("Thank you", "Thank you: {role}", "With thanks", "Thank you from {writer}"),
    _lay,
)
