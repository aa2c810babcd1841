"""The one reminder of a request nobody answered, with a way out."""

from afterword.core.letters.ground import Draft, Ground
from afterword.core.letters.layout import Layout
from afterword.core.letters.moves.asking import ask_advice, let_go, remind
from afterword.core.letters.purposes import Purpose


def _lay(ground: Ground, draft: Draft) -> None:
    """Ask again, once, without reproach."""
    draft.add(remind(ground), *ask_advice(ground, draft, is_again=True), let_go(ground))


LAYOUT = Layout(Purpose.ADVICE_REMINDER, ("My one question", "My one question: {role}"), _lay)
