"""Thanks and the request for advice in one letter, where it is the only one."""

from afterword.core.letters.ground import Draft, Ground
from afterword.core.letters.layout import Layout
from afterword.core.letters.moves.asking import ask_advice
from afterword.core.letters.moves.experience import experience
from afterword.core.letters.moves.outcome import acknowledge
from afterword.core.letters.moves.staying import keep_in_mind
from afterword.core.letters.moves.thanks import thanks
from afterword.core.letters.purposes import Purpose


def _lay(ground: Ground, draft: Draft) -> None:
    """Thank, tell, take the answer, ask one thing, leave a way back in."""
    draft.add(thanks(ground), *experience(ground, draft))
    taken = "" if ground.is_lean else acknowledge(ground)
    draft.add(taken, *ask_advice(ground, draft))
    draft.add(*keep_in_mind(ground, takes_up_talk=False))


LAYOUT = Layout(
    Purpose.THANK_AND_ASK,
    ("Thank you, and one question", "Thank you, and one question: {role}"),
    _lay,
)
