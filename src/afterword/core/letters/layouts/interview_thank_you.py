"""Thanks on the day after an interview, before there is an answer."""

from afterword.core.letters.ground import Draft, Ground
from afterword.core.letters.layout import Layout
from afterword.core.letters.moves.experience import experience
from afterword.core.letters.moves.outcome import wish_well
from afterword.core.letters.moves.thanks import thanks_for_time
from afterword.core.letters.purposes import Purpose

_OFFER = (
    "If there is anything else you would like to know from me, I'm glad to send it.",
    "I'm glad to answer anything that is still open.",
    "I'm glad to answer whatever else you want to know.",
    "If it would help to see anything more from me, I'm glad to send it.",
)
_INTEREST = (
    "I would be glad to do this work with you.",
    "I'd be glad of {role}.",
    "I would like to do this work with you.",
    "I would like {role}, and I'd be glad to work with you.",
)
_INTEREST_BETWEEN = ("I would be glad to do this work.", "I'd be glad of {role}.")
"""What is said to an agency: the work is with its client."""


def _lay(ground: Ground, draft: Draft) -> None:
    """Thank, tell, offer more."""
    draft.add(thanks_for_time(ground), *experience(ground, draft))
    if ground.is_lean or not ground.knows_answer("enjoyed", "learned"):
        draft.add(ground.choose("offer", _OFFER))
        return
    interests = _INTEREST_BETWEEN if ground.facts.is_between else _INTEREST
    interest = ground.choose("interest", interests, role=ground.role)
    draft.add(interest, ground.choose("offer", _OFFER))
    draft.add(wish_well(ground))


LAYOUT = Layout(
    Purpose.INTERVIEW_THANK_YOU, ("Thank you", "Thank you for the interview", "Thank you: {role}"),
    _lay,
)  # fmt: skip
