"""What the outbox knows of one letter, for its page."""

from dataclasses import dataclass
from typing import Final

from afterword.core.errors import AfterwordError
from afterword.core.letters.letter import Letter
from afterword.core.outbox import State
from afterword.services.letters.outbox import notices
from afterword.web.visit import Visit

_SHUT: Final = frozenset({State.INTENDED, State.HANDING_OVER, State.UNKNOWN, State.SENT})


@dataclass(frozen=True, slots=True)
class Underway:
    """How far a letter came with a mail server, if it was given to one."""

    state: State | None = None
    sentence: str = ""
    account: str = ""
    """The name of the account it goes by."""
    is_stuck: bool = False
    """It has not gone out, and goes by itself no more."""

    @property
    def is_shut(self) -> bool:
        """Tell whether its words may be on their way already, and must stay as they are."""
        return self.state in _SHUT


def underway(visit: Visit, letter: Letter) -> Underway:
    """Ask the outbox about a letter."""
    try:
        outbox = visit.app.outbox()
        known = [one for one in outbox.all() if one.message_id == letter.message_id]
        if not known:
            return Underway()
        said = [one.sentence for one in notices(outbox, visit.app.now) if one.outgoing == known[-1]]
    except AfterwordError as problem:
        return Underway(None, str(problem))
    last, sentence = known[-1], said[-1] if said else ""
    is_waiting = last.state is State.INTENDED
    if is_waiting and last.account not in {one.name for one in visit.app.store.accounts()}:
        sentence = (
            f"The account it was to go by, {last.account}, is no longer kept here. Hand the letter "
            "over in another way."
        )
        return Underway(last.state, sentence, last.account, is_stuck=True)
    is_stuck = is_waiting and last.has_aged(visit.app.now)
    return Underway(last.state, sentence, last.account, is_stuck=is_stuck)
