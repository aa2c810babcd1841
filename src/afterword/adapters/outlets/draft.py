"""A draft in the person's own mailbox: they look it over in their mail program, and send it there.

It has no ``OUTLET``: there is one for each account.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from afterword.core.accounts import Account
from afterword.core.errors import Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.messages.message import Address
from afterword.core.ports import Delivery, Receipt

if TYPE_CHECKING:
    from afterword.adapters.imap.writing import WritingSession

DRAFT = "draft"


class Drafts:
    """Appends a letter to the folder the server marks as the one for drafts."""

    name = DRAFT
    says = "A draft in your mailbox, in the right thread; you look it over and send it there."
    irreversible = False
    label = "Put in my Drafts"
    label_of_several = "Put in the Drafts of {account}"
    rank = 1
    in_browser = ""

    def __init__(self, account: Account, signed_in: "Callable[[], WritingSession]") -> None:
        self._account = account
        self._signed_in = signed_in

    def deliver(self, letter: Letter, now: datetime) -> Receipt:
        r"""Put the letter into Drafts, flagged ``\Draft \Seen``.

        Raises:
            Refused: The letter cannot be a mail: it has no address, or a header is not safe.
            Unavailable: The mailbox could not be reached, or has no folder for drafts.
        """
        from afterword.adapters.imap.faults import ConnectionLost
        from afterword.adapters.imap.writing import NotTakenError
        from afterword.core.letters.rfc5322 import to_bytes

        sender = Address(letter.sender.name if letter.sender else "", self._account.address)
        raw = to_bytes(replace(letter, sender=sender), now, is_draft=False)
        session = self._signed_in()
        try:
            folder = session.folder_for("\\Drafts")
            if folder is None:
                raise Unavailable(
                    f"{self._account.imap.host} marks no folder as the one for drafts; nothing was "
                    "placed. 'send --via eml' makes a file instead."
                )
            session.append(folder, raw, r"(\Draft \Seen)")
        except NotTakenError as error:
            raise Unavailable(
                f"{self._account.imap.host} did not take the draft: {error}. Nothing was placed."
            ) from error
        except ConnectionLost as error:
            raise Unavailable(
                f"The line to {self._account.imap.host} broke; look into Drafts before trying "
                "again."
            ) from error
        finally:
            session.close()
        detail = (
            f"It lies in {folder.shown} of {self._account.address}: look it over in your mail "
            "program, and send it from there."
        )
        return Receipt(letter.id, self.name, now, Delivery.PLACED, detail)
