"""What is written into a mailbox, and looked for in it: a draft, and a letter that was sent."""

import re

from afterword.adapters.imap.faults import SaidNo, talking
from afterword.adapters.imap.folders import Folder, quoted
from afterword.adapters.imap.session import PATIENCE, Session, signed_in
from afterword.adapters.imap.wire import NotUnderstood
from afterword.core.accounts import Account
from afterword.core.errors import Unavailable

_APPENDED = re.compile(rb"APPENDUID (\d+) (\d+)")


_CODE = re.compile(rb"\[([A-Z-]+)")
_REASONS = {
    "OVERQUOTA": "the mailbox is full; make room in it and try again",
    "NOPERM": "the folder may only be read; look at the rights of it",
    "READ-ONLY": "the folder may only be read; look at the rights of it",
    "TRYCREATE": "the folder is gone; open your mail program, which makes it anew",
    "NONEXISTENT": "the folder is gone; open your mail program, which makes it anew",
    "TOOBIG": "the letter is too big for it",
    "LIMIT": "it takes no more for now; try again later",
    "CANNOT": "the folder takes no messages; look at what it is set up for",
}
"""By response code (RFC 5530, RFC 9208, RFC 7889): why a message was not taken, and what helps."""


class NotTakenError(SaidNo):
    """The server did not take a message; the text is a clause that says why, as far as it told."""


class WritingSession(Session):
    """A session that can also put a message into a folder. It changes nothing that is there."""

    def append(self, folder: Folder, raw: bytes, flags: str) -> str | None:
        """Put a message into a folder.

        Returns:
            ``UIDVALIDITY UID`` of it, where the server says so (UIDPLUS).

        Raises:
            ConnectionLost: The connection broke; it may or may not be there.
            NotTakenError: The server refused; it is not there.
        """
        with talking(self._account.imap):
            status, data = self._client.append(folder.quoted, flags, None, raw)
        said = b" ".join(data)
        if status != "OK":
            raise NotTakenError(_reason(said))
        found = _APPENDED.search(said)
        return " ".join(part.decode("ascii") for part in found.groups()) if found else None

    def holds(self, folder: Folder, message_id: str) -> bool | None:
        """Tell whether a folder holds a message with this Message-ID (bare, without brackets).

        Returns:
            None where the server does not tell.

        Raises:
            ConnectionLost: The connection broke.
        """
        words = f"HEADER Message-ID {quoted(f'<{message_id}>')}"
        try:
            self.opened(folder)
            data = self._done(self._client.uid, "SEARCH", words)
        except SaidNo:
            return None
        return any(line.split() for line in data if isinstance(line, bytes))

    def folder_for(self, flag: str) -> Folder | None:
        """Return the folder the server marks with a special use; None where none is marked.

        Raises:
            Unavailable: The connection broke, or the server does not say which folders it has.
        """
        try:
            found = self.folders()
        except (SaidNo, NotUnderstood) as error:
            raise Unavailable(
                f"{self._account.imap.host} does not say which folders it has; try again later."
            ) from error
        return next((one for one in found if flag.lower() in one.flags), None)


class SentFolder:
    """The folder an account keeps what was sent in."""

    def __init__(self, session: WritingSession, folder: Folder, host: str) -> None:
        self._session = session
        self._folder = folder
        self._host = host

    def holds(self, message_id: str) -> bool | None:
        """Tell whether a letter is in it; None where the server does not tell.

        Raises:
            ConnectionLost: The connection broke.
        """
        return self._session.holds(self._folder, message_id)

    def append(self, raw: bytes) -> None:
        r"""Put a letter into it, flagged ``\Seen``.

        Raises:
            Unavailable: It did not take it, or the connection broke.
        """
        try:
            self._session.append(self._folder, raw, r"(\Seen)")
        except NotTakenError as error:
            raise Unavailable(f"{self._host} did not take it: {error}.") from error


def _reason(said: bytes) -> str:
    """Say why a message was not taken; the server's own words are not repeated."""
    found = _CODE.search(said)
    code = found[1].decode("ascii") if found else ""
    if not code and re.search(rb"quota|full|exceed", said, re.IGNORECASE):
        code = "OVERQUOTA"
    if not code and re.search(rb"permission|read-only|denied", said, re.IGNORECASE):
        code = "NOPERM"
    return _REASONS.get(code, "it gives no reason; look whether the mailbox is full or read-only")


def open_writing(account: Account, secret: str, patience: float = PATIENCE) -> WritingSession:
    """Connect, sign in, and return a session that may write; raises as ``signed_in`` does."""
    return WritingSession(account, signed_in(account, secret, patience))
