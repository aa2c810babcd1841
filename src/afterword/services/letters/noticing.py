"""Notice that a letter went out: it stands among the person's mail, or something answers it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from afterword.core.letters.letter import Letter
from afterword.core.ports import Filed
from afterword.services.owner import find_owner

if TYPE_CHECKING:
    from afterword.core.ports import Store


def notice_sent(store: "Store") -> list[Letter]:
    """Confirm every letter that was placed somewhere and has shown up in the mail since.

    A draft keeps its Message-ID when it is sent from a mail program; Drafts themselves are never
    read, so a letter that is read has gone out. So has one that somebody answered, or that a mail
    system reports about.

    Returns:
        The letters that are confirmed now.
    """
    confirmed = {one.letter_id for one in store.touchpoints() if one.is_confirmed and one.letter_id}
    handed = {one.letter_id for one in store.receipts()} - confirmed
    placed = [one for one in store.letters() if one.id in handed and one.message_id]
    if not placed:
        return []
    shown = _shown(store.filed(), find_owner(store).addresses)
    found = [one for one in placed if one.message_id in shown]
    for letter in found:
        store.confirm_sent(letter.id, True)
    return found


def _shown(filed: Iterable[Filed], owner: frozenset[str]) -> set[str]:
    """Return the Message-IDs of what was read, and of what others refer to."""
    shown: set[str] = set()
    for one in filed:
        message = one.message
        shown.add(message.message_id)
        if message.sender is not None and message.sender.address.lower() in owner:
            continue
        shown.update(message.references)
        about = message.report.about if message.report is not None else None
        shown.update(filter(None, (message.in_reply_to, about)))
    return shown
