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
    return Underway(known[-1].state, said[-1] if said else "", known[-1].account)
