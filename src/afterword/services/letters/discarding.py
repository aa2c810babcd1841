"""Throw away a letter that was begun and will not be written; what was handed over stays."""

from datetime import datetime
from typing import TYPE_CHECKING, Final

from afterword.core.errors import Refused
from afterword.core.letters.letter import Letter
from afterword.core.outbox import Outbox, State
from afterword.services.letters.outbox import call_off
from afterword.services.letters.standing import Standing, standing_of

if TYPE_CHECKING:
    from afterword.core.ports import Store

_STAYS: Final = "This letter was handed over, so it stays: what you may have sent is remembered."
_WAITS: Final = "This letter is on its way out, so it stays until it is clear what came of it."


def can_discard(store: "Store", letter: Letter) -> bool:
    """Tell whether a letter was never handed over, so that it may be thrown away."""
    return standing_of(store, letter) is Standing.WRITTEN


def discard(store: "Store", outbox: Outbox, letter: Letter, now: datetime) -> None:
    """Throw a letter away; one that only waits for a mail server waits no longer.

    Raises:
        Refused: It was handed over, is on its way out, or was changed this very moment.
    """
    if not can_discard(store, letter):
        raise Refused(_STAYS)
    call_off(outbox, letter, now)
    if any(
        one.message_id == letter.message_id and one.state is not State.REFUSED
        for one in outbox.all()
    ):
        raise Refused(_WAITS)
    if not store.remove_letter(letter):
        raise Refused("This letter was changed just now, so it was not thrown away.")


def bring_back(store: "Store", letter: Letter) -> bool:
    """Keep a letter again that was thrown away; tell whether it is there.

    Whoever was forgotten meanwhile gets no letter back.
    """
    if any(one.id == letter.id for one in store.letters()):
        return True
    known = {one.id for one in store.contacts()}
    if letter.contact_id is not None and letter.contact_id not in known:
        return False
    store.save_letter(letter)
    return True
