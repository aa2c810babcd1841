"""Go through the folders of an account and stream what is new; where to go on is kept in mind."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from afterword.adapters.imap.bookmark import Bookmark, FolderMark
from afterword.adapters.imap.faults import SaidNo
from afterword.adapters.imap.folders import Folder, State
from afterword.adapters.imap.messages import Got, messages
from afterword.adapters.imap.renumbering import message_ids, paired
from afterword.adapters.imap.session import Session
from afterword.adapters.imap.wire import NotUnderstood
from afterword.core.places import Places
from afterword.core.ports import Arrival
from afterword.core.skimming.skimming import Skimming
from afterword.core.wording import count

_MOST, _LEAST = 100, 20
"""Messages that are looked at together."""
_PARTS = 40
"""Into so many parts the rest is divided, while they are neither too large nor too small: what an
interruption repeats is one of them, 2.5 % of what is left."""


class Reading:
    """One reading of an account; after a broken connection it goes on with a new one."""

    def __init__(
        self,
        bookmark: Bookmark,
        seen: AbstractSet[str],
        source: str = "",
        skimming: Skimming | None = None,
        places: Places | None = None,
    ) -> None:
        """Begin a reading.

        Args:
            bookmark: How far the last one came.
            seen: Keys that were read.
            source: What the account is called in ``places``.
            skimming: Decides by the header whose text is fetched; None fetches all.
            places: Knows what was read from where; None reads a renumbered folder again.
        """
        self._bookmark = bookmark
        self._seen = seen
        self._source = source
        self._skimming = skimming
        self._places = places
        self._carried: set[str] = set()
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
        before = None
        if mark is None or mark.validity != validity:
            before, mark = mark, FolderMark(validity)
        found = [*mark.again, *session.uids_after(mark.uid)]
        if before is not None and before.uid:
            self._pair(session, folder, before.validity, validity, found)
        wanted = [uid for uid in found if uid in mark.again or self._is_new(folder, validity, uid)]
        if before is not None and before.uid:
            end = mark.past(max(found, default=0), is_read=True).at_end(now) if not wanted else None
            yield from self._renumbered(folder, len(found) - len(wanted), len(wanted), end)
        known = max(0, now.messages - len(wanted))
        number = 0
        while some := wanted[number : number + _at_once(len(wanted) - number)]:
            got = messages(session, some, self._skimming)
            for uid in some:
                number += 1
                self._done = max(self._done, behind + min(now.messages, known + number))
                if uid not in got:  # thrown away since we asked
                    mark = mark.past(uid, is_read=True)
                    continue
                mark = mark.past(uid, is_read=got[uid].raw is not None)
                if number == len(wanted):
                    mark = mark.at_end(now)
                arrival = self._arrival(folder, validity, uid, got[uid], mark)
                yield replace(arrival, is_pause=uid == some[-1])

    def _is_new(self, folder: Folder, validity: int, uid: int) -> bool:
        key = key_of(self._bookmark.account, validity, uid, folder)
        return key not in self._seen and key not in self._carried

    def _pair(
        self, session: Session, folder: Folder, old: int, new: int, uids: Sequence[int]
    ) -> None:
        """Recognise the messages of a renumbered folder, and let them be known by new keys.

        Once the store knows that, it holds, whatever breaks after it: keys are looked at first.
        """
        if self._places is None:
            return
        account = self._bookmark.account
        found = self._places.message_ids(self._source)
        spots = ((place_of(key, account), one) for key, one in found.items())
        before = {
            spot[1]: one
            for spot, one in spots
            if spot is not None and (spot[0], spot[2]) == (old, folder.wire)
        }
        unknown = [uid for uid in uids if self._is_new(folder, new, uid)]
        pairs = paired(before, message_ids(session, unknown))
        keys = {
            key_of(account, old, old_uid, folder): key_of(account, new, new_uid, folder)
            for old_uid, new_uid in pairs.items()
        }
        self._places.carry_over(self._source, keys)
        self._carried.update(keys.values())

    def _arrival(
        self, folder: Folder, validity: int, uid: int, got: Got, mark: FolderMark
    ) -> Arrival:
        self._bookmark = self._bookmark.with_folder(folder.wire, mark)
        key = key_of(self._bookmark.account, validity, uid, folder)
        problem = None
        if got.raw is None:
            problem = f"The server does not give out message {uid} of '{folder.shown}'."
        bookmark = self._bookmark.to_json()
        return Arrival(key, got.raw or b"", problem, self._done, bookmark, got.is_whole, True)

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

    def _renumbered(
        self, folder: Folder, known: int, unknown: int, end: FolderMark | None
    ) -> Iterator[Arrival]:
        """Say that a folder was numbered anew, and what came of that."""
        bookmark = None
        if end is not None:
            self._bookmark = self._bookmark.with_folder(folder.wire, end)
            bookmark = self._bookmark.to_json()
        was, are = ("was" if known == 1 else "were"), ("is" if unknown == 1 else "are")
        if known:
            said = f"{count(known, 'message')} in it {was} recognised"
            said += f", {unknown:,} {are} read" if unknown else ""
        else:
            said = "nothing in it was recognised, so it is read again"
        yield from self._say(
            f"The server has numbered the folder '{folder.shown}' anew: {said}; nothing is "
            "counted twice.",
            bookmark,
        )

    def _say(self, sentence: str, bookmark: str | None = None) -> Iterator[Arrival]:
        """Say something once, however often the connection breaks."""
        if sentence not in self._said:
            self._said.add(sentence)
            # What could not be read is not in the bookmark, so that it holds beside any sentence.
            yield Arrival("", b"", sentence, self._done, bookmark or self._bookmark.to_json())


def _at_once(left: int) -> int:
    return max(_LEAST, min(_MOST, left // _PARTS))


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
