"""What is written into a mailbox, and looked for in it: a draft, and a letter that was sent."""

import re

from afterword.adapters.imap.faults import SaidNo, talking
from afterword.adapters.imap.folders import Folder, quoted
from afterword.adapters.imap.session import PATIENCE, Session, signed_in
from afterword.adapters.imap.wire import NotUnderstood
from afterword.core.accounts import Account
from afterword.core.errors import Unavailable

_APPENDED = re.compile(rb"APPENDUID (\d+) (\d+)")


class WritingSession(Session):
    """A session that can also put a message into a folder. It changes nothing that is there."""

    def append(self, folder: Folder, raw: bytes, flags: str) -> str | None:
        """Put a message into a folder.

        Returns:
            ``UIDVALIDITY UID`` of it, where the server says so (UIDPLUS).

        Raises:
            ConnectionLost: The connection broke; it may or may not be there.
            SaidNo: The server refused; it is not there.
        """
        with talking(self._account.imap):
            status, data = self._client.append(folder.quoted, flags, None, raw)
        if status != "OK":
            raise SaidNo
        said = b" ".join(data)
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


def open_writing(account: Account, secret: str, patience: float = PATIENCE) -> WritingSession:
    """Connect, sign in, and return a session that may write; raises as ``signed_in`` does."""
    return WritingSession(account, signed_in(account, secret, patience))
