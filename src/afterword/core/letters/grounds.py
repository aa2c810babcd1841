"""What a letter looks back at has to have been: a question that was asked, advice that was given."""

from collections.abc import Collection, Sequence
from typing import Final

from afterword.core.applications import Application
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.reach import arrived
from afterword.core.touchpoints import Direction, Nature, Touchpoint

_ASKS: Final = frozenset({Purpose.ADVICE_REQUEST, Purpose.THANK_AND_ASK, Purpose.ADVICE_REMINDER})


def lacking_ground(
    purpose: Purpose,
    to: Contact,
    application: Application,
    touchpoints: Sequence[Touchpoint],
    advised: Collection[str] = (),
) -> str:
    """Say why a purpose has nothing to look back at with somebody; empty where it has, or need not.

    Args:
        purpose: What the letter would be for.
        to: Its reader.
        application: What it is about.
        touchpoints: What happened with anybody, oldest first.
        advised: Contact ids of those whose advice the person wrote down.
    """
    theirs = [one for one in touchpoints if one.contact_id == to.id]
    name = to.name or "this person"
    if purpose is Purpose.ADVICE_REMINDER and not _was_asked(application, theirs):
        return (
            f"No question of yours to {name} is known, so there is none to remind them of. "
            "To ask for advice is a letter of its own."
        )
    if purpose is Purpose.ADVICE_THANKS and not (
        to.id in advised or _has_advised(to, application, theirs)
    ):
        return (
            f"No advice from {name} is known yet, so there is none to thank them for. "
            "What they told you aloud can be written down under Lessons."
        )
    return ""


def _was_asked(application: Application, theirs: Sequence[Touchpoint]) -> bool:
    """Tell whether a question went to somebody, or something that may have held one."""
    told = application.rejection.at if application.rejection is not None else None
    return any(
        one.purpose in _ASKS
        or one.is_logged
        or (one.purpose is None and told is not None and one.at > told)
        for one in arrived(theirs)
    )


def _has_advised(to: Contact, application: Application, theirs: Sequence[Touchpoint]) -> bool:
    rejection = application.rejection
    if rejection is not None and rejection.advice_words and rejection.contact_id == to.id:
        return True
    return any(
        one.direction is Direction.INBOUND and one.nature is Nature.ADVICE for one in theirs
    )
