"""Asking the hiring manager for advice, some days after the thank-you."""

from afterword.core.letters.ground import Draft, Ground
from afterword.core.letters.layout import Layout
from afterword.core.letters.moves.asking import ask_advice
from afterword.core.letters.moves.experience import experience
from afterword.core.letters.moves.staying import keep_in_mind
from afterword.core.letters.moves.thanks import thanks_again
from afterword.core.letters.purposes import Purpose


def _lay(ground: Ground, draft: Draft) -> None:
    """Thank again, ask one thing, make it easy."""
    draft.add(thanks_again(ground), *experience(ground, draft, is_wanted=False))
    draft.add(*ask_advice(ground, draft))
    if not ground.is_lean:
        draft.add(*keep_in_mind(ground, takes_up_talk=False))


LAYOUT = Layout(
    Purpose.ADVICE_REQUEST,
    ("One question, if I may", "A question about the next time", "One question: {role}"),
    _lay,
)
