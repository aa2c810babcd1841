"""Go through the folders of an account and stream what is new; where to go on is kept in mind."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from afterword.adapters.imap.bookmark import Bookmark, FolderMark
from afterword.adapters.imap.faults import SaidNo
from afterword.adapters.imap.folders import Folder, State
from afterword.adapters.imap.messages import messages
from afterword.adapters.imap.session import Session
from afterword.adapters.imap.wire import NotUnderstood
from afterword.core.ports import Arrival

_AT_ONCE = 100
"""Messages that are looked at together."""


class Reading:
    """One reading of an account; after a broken connection it goes on with a new one."""

    def __init__(self, bookmark: Bookmark, seen: AbstractSet[str]) -> None:
        self._bookmark = bookmark
        self._seen = seen
        self._done = 0
        self._said: set[str] = set()

    def arrivals(self, session: Session, folders: Sequence[Folder]) -> Iterator[Arrival]:
        """Stream what is new in the folders.

        Raises:
            ConnectionLost: The connection broke; call it again with a new one.
        """
        behind = 0
        for folder in folders:
            try:
                now = session.state(folder)
                yield from self._of_folder(session, folder, now, behind)
                behind += now.messages
            except (SaidNo, NotUnderstood):
                yield from self._say(f"The folder '{folder.shown}' could not be read this time.")

    def _of_folder(
        self, session: Session, folder: Folder, now: State, behind: int
    ) -> Iterator[Arrival]:
        mark = self._bookmark.folders.get(folder.wire)
        yield from self._question(folder, mark, now)
        if now.messages == 0 or (mark is not None and mark.shows_nothing_new(now)):
            return
        validity = session.open(folder)
        if mark is None or mark.validity != validity:
            mark = FolderMark(validity)
        found = [*mark.again, *session.uids_after(mark.uid)]
        wanted = [
            uid
            for uid in found
            if uid in mark.again
            or key_of(self._bookmark.account, validity, uid, folder) not in self._seen
        ]
        known = max(0, now.messages - len(wanted))
        remaining = iter(wanted)
        number = 0
        while some := list(islice(remaining, _AT_ONCE)):
            raws = messages(session, some)
            for uid in some:
                number += 1
                self._done = max(self._done, behind + min(now.messages, known + number))
                if uid not in raws:  # thrown away since we asked
                    mark = mark.past(uid, is_read=True)
                    continue
                mark = mark.past(uid, is_read=raws[uid] is not None)
                if number == len(wanted):
                    mark = mark.at_end(now)
                yield self._arrival(folder, validity, uid, raws[uid], mark)

    def _arrival(
        self, folder: Folder, validity: int, uid: int, raw: bytes | None, mark: FolderMark
    ) -> Arrival:
        self._bookmark = self._bookmark.with_folder(folder.wire, mark)
        key = key_of(self._bookmark.account, validity, uid, folder)
        problem = None
        if raw is None:
            problem = f"The server does not give out message {uid} of '{folder.shown}'."
        return Arrival(key, raw or b"", problem, self._done, self._bookmark.to_json())

    def _question(self, folder: Folder, mark: FolderMark | None, now: State) -> Iterator[Arrival]:
        """Say what is odd about a folder that was read before."""
        if mark is None or not mark.uid:
            return
        if now.messages == 0 and not mark.is_empty:
            uid = mark.uid if now.validity == mark.validity else 0
            empty = FolderMark(now.validity, uid, is_empty=True)
            self._bookmark = self._bookmark.with_folder(folder.wire, empty)
            yield from self._say(
                f"The folder '{folder.shown}' is empty, though there was mail in it before: if "
                "that was not you, look there. What was read is kept.",
                self._bookmark.to_json(),
            )
        elif now.messages and now.validity != mark.validity:
            yield from self._say(
                f"The server has numbered the folder '{folder.shown}' anew, so it is read again; "
                "nothing is counted twice."
            )

    def _say(self, sentence: str, bookmark: str | None = None) -> Iterator[Arrival]:
        """Say something once, however often the connection breaks."""
        if sentence not in self._said:
            self._said.add(sentence)
            yield Arrival("", b"", sentence, self._done, bookmark)


def key_of(account: str, validity: int, uid: int, folder: Folder) -> str:
    """Name a message inside its source."""
    return f"{account}:{validity}:{uid}:{folder.wire}"


def place_of(key: str, account: str) -> tuple[int, int, str] | None:
    """Return the UIDVALIDITY, the UID and the folder's name of a key, None if it is not ours."""
    parts = key.split(":", 3)
    if len(parts) != 4 or parts[0] != account:
        return None
    validity, uid, name = parts[1:]
    if not (validity.isascii() and validity.isdigit() and uid.isascii() and uid.isdigit()):
        return None
    return int(validity), int(uid), name
