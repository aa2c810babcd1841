"""The original of a message: its very bytes, read again from where it lies."""

import hashlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from urllib.parse import quote

from afterword.core.accounts import Account
from afterword.core.errors import NotFound
from afterword.core.messages.message import is_made_up
from afterword.core.ports import Filed, Mailbox
from afterword.services.applications.adding import PASTED

SourceAgain = Callable[[str], AbstractContextManager[Mailbox]]
"""Opens a source by the name it has in the store."""

_GMAIL = "imap.gmail.com"


def original_of(filed: Filed, source_again: SourceAgain) -> bytes:
    """Read a message's bytes again; nothing else than the very same message is given.

    Raises:
        NotFound: It was pasted, its mailbox is not at hand, or it is not there any more.
        AfterwordError: The mailbox cannot be opened, or its server not be reached.
    """
    if filed.source == PASTED:
        raise NotFound("You pasted this text, so there is no other original.")
    with source_again(filed.source) as mailbox:
        raw = mailbox.fetch(filed.key)
    if raw is None or hashlib.sha256(raw).hexdigest() != filed.message.digest:
        raise NotFound(
            "The original is not where it was read from any more; "
            "what Afterword kept of it is shown here."
        )
    return raw


def web_mail_link(filed: Filed, accounts: list[Account]) -> str | None:
    """Return the address that shows a message in Gmail on the web; None for other mail."""
    message = filed.message
    if is_made_up(message.message_id):
        return None
    account = next((one for one in accounts if f"imap:{one.name}" == filed.source), None)
    is_gmail = account is not None and account.imap.host.lower() == _GMAIL
    if not is_gmail and "x-gmail-labels" not in message.headers:
        return None
    of = f"?authuser={quote(account.address, safe='')}" if account else ""
    search = quote(f"rfc822msgid:{message.message_id}", safe="")
    return f"https://mail.google.com/mail/u/{of}#search/{search}"
