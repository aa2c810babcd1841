"""A mail account read over IMAP: folder by folder, by UID, nothing in it changed."""

import hashlib
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from typing import TypeVar

from afterword.adapters.imap.bookmark import Bookmark
from afterword.adapters.imap.faults import ConnectionLost, SaidNo
from afterword.adapters.imap.folders import Folder, chosen
from afterword.adapters.imap.messages import messages
from afterword.adapters.imap.reading import Reading, place_of
from afterword.adapters.imap.session import Session
from afterword.adapters.imap.wire import NotUnderstood
from afterword.adapters.mailboxes.places import ACCOUNT
from afterword.core.accounts import Account
from afterword.core.errors import Unavailable
from afterword.core.places import Places
from afterword.core.ports import Arrival
from afterword.core.skimming.skimming import Skimming

_TRIES = 2
"""New connections after one broke, without a single message in between."""

_Result = TypeVar("_Result")

Connecting = Callable[[Account], Session]
"""Opens a signed-in connection."""


class ImapMailbox:
    """All mail of an account but spam, drafts and what was thrown away.

    A key is the account's mark, the folder's UIDVALIDITY, the UID, and the folder.
    """

    def __init__(
        self,
        account: Account,
        connect: Connecting,
        skimming: Skimming | None = None,
        places: Places | None = None,
    ) -> None:
        """Make it; nothing is connected yet.

        Args:
            account: Whose mail.
            connect: Opens a connection.
            skimming: Decides by its header which mail is left out; None reads all.
            places: Knows what was read from where, for when a folder is numbered anew.
        """
        self._account = account
        self._connect = connect
        self._skimming = skimming
        self._places = places
        self._session: Session | None = None
        self._folders: list[Folder] | None = None
        self.source = source_of(account)
        self._mark = _mark_of(account)

    def folders(self) -> list[Folder]:
        """Return the folders that are read, by name.

        Raises:
            Unavailable: The server cannot be reached, or lists none.
        """
        if self._folders is None:
            try:
                found = chosen(self._opened().folders())
            except (SaidNo, NotUnderstood):
                found = []
            if not found:
                raise Unavailable(
                    f"The server {self._account.imap.host} shows no folder with mail: look at "
                    "the account in your mail program."
                )
            self._folders = found
        return self._folders

    def size(self, bookmark: str | None = None) -> int:  # noqa: ARG002 -- all is looked at
        """Return how many messages there are in the folders that are read.

        Raises:
            Unavailable: The server cannot be reached.
        """
        return self._trying(lambda: sum(map(self._count, self.folders())))

    def arrivals(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator[Arrival]:
        """Stream what is new, folder by folder, in the order of the UIDs.

        A connection that breaks is made again, and reading goes on where it stopped.

        Raises:
            Unavailable: The server cannot be reached any more.
        """
        reading = Reading(
            Bookmark.from_json(bookmark, self._mark),
            seen,
            self.source,
            self._skimming,
            self._places,
        )
        failed = 0
        while True:
            try:
                folders = self.folders()
                for arrival in reading.arrivals(self._opened(), folders):
                    failed = 0
                    yield arrival
            except ConnectionLost:
                self.close()
                failed += 1
                if failed > _TRIES:
                    raise
            else:
                return

    def fetch(self, key: str) -> bytes | None:
        """Return the same bytes of one message again, None if it is gone.

        Raises:
            Unavailable: The server cannot be reached.
        """
        place = place_of(key, self._mark)
        if place is None:
            return None
        validity, uid, name = place
        try:
            return self._trying(lambda: self._message(validity, uid, name))
        except (SaidNo, NotUnderstood):
            return None

    def close(self) -> None:
        """Hang up; the next question connects again."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def _opened(self) -> Session:
        if self._session is None:
            self._session = self._connect(self._account)
        return self._session

    def _count(self, folder: Folder) -> int:
        try:
            return self._opened().state(folder).messages
        except (SaidNo, NotUnderstood):
            return 0  # said by arrivals

    def _message(self, validity: int, uid: int, name: str) -> bytes | None:
        folder = next((one for one in self.folders() if one.wire == name), None)
        if folder is None or self._opened().opened(folder) != validity:
            return None
        got = messages(self._opened(), [uid]).get(uid)
        return None if got is None else got.raw

    def _trying(self, work: Callable[[], _Result]) -> _Result:
        """Do something that changes nothing, and once more if the connection breaks."""
        try:
            return work()
        except ConnectionLost:
            self.close()
            return work()


def source_of(account: Account) -> str:
    """Return what names an account's mail in the store."""
    return f"{ACCOUNT}{account.name}"


def _mark_of(account: Account) -> str:
    """Tell this account from another that is called the same later; it is no secret."""
    server = account.imap
    said = f"{account.user}\n{server.host.lower()}\n{server.port}"
    return hashlib.sha256(said.encode()).hexdigest()[:8]
