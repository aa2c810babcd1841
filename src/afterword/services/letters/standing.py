"""How far a letter came: still being written, on its way, or out."""

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from afterword.core.letters.letter import Letter
from afterword.core.ports import Delivery, Receipt

if TYPE_CHECKING:
    from afterword.core.ports import Store


class Standing(StrEnum):
    """Where a letter is."""

    WRITTEN = "written"
    PLACED = "placed"
    """It lies where the person sends it from, and nobody said yet whether it went out."""
    UNKNOWN = "unknown"
    """A server may have taken it."""
    SENT = "sent"
    TAKEN_BACK = "taken back"
    """It was handed over, and the person said that it did not go out."""


OPEN: Final = frozenset({Standing.WRITTEN, Standing.TAKEN_BACK})
"""Where a letter can still be changed."""


def standing_of(store: "Store", letter: Letter) -> Standing:
    """Tell where a letter is, by its receipts and by what the person said of it."""
    receipts = receipts_of(store, letter)
    if not receipts:
        return Standing.WRITTEN
    if letter.contact_id is None:  # nobody to keep a touchpoint with, so nothing to settle
        sent = receipts[-1].delivery is Delivery.SENT
        return Standing.SENT if sent else Standing.PLACED
    ours = [one for one in store.touchpoints() if one.letter_id == letter.id]
    if not ours:
        return Standing.TAKEN_BACK
    if any(one.is_confirmed for one in ours):
        return Standing.SENT
    is_unknown = receipts[-1].delivery is Delivery.UNKNOWN
    return Standing.UNKNOWN if is_unknown else Standing.PLACED


def receipts_of(store: "Store", letter: Letter) -> list[Receipt]:
    """Return what outlets did with a letter, oldest first."""
    return [one for one in store.receipts() if one.letter_id == letter.id]
