"""Notice that a letter went out: it stands among the person's own mail, as they sent it."""

from afterword.core.letters.letter import Letter
from afterword.core.ports import Store


def notice_sent(store: Store) -> list[Letter]:
    """Confirm every letter that was placed somewhere and has been read among the mail since.

    A draft keeps its Message-ID when it is sent from a mail program; Drafts themselves are never
    read, so a letter that is read has gone out.

    Returns:
        The letters that are confirmed now.
    """
    confirmed = {one.letter_id for one in store.touchpoints() if one.is_confirmed}
    placed = {one.letter_id for one in store.receipts()} - confirmed
    found = [
        one
        for one in store.letters()
        if one.id in placed and one.message_id and store.message(one.message_id) is not None
    ]
    for letter in found:
        store.confirm_sent(letter.id, True)
    return found
