"""An mbox: one file, one message after the other, as Takeout and Thunderbird write it."""

import hashlib
import os
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import partial
from pathlib import Path
from typing import BinaryIO

from afterword.adapters.mailboxes._files import (
    FIRST_PIECE,
    cannot_read,
    head_of,
    key_of,
    size_of,
)
from afterword.adapters.mailboxes._looks import looks_like_mbox
from afterword.adapters.mailboxes._mbox_message import message_at
from afterword.adapters.mailboxes._mbox_piece import Bookmark, Cut, MboxPiece, key_at
from afterword.adapters.mailboxes._separators import messages_in, spelling_in
from afterword.core.errors import Unavailable
from afterword.core.ports import Arrival

PIECE = 128
"""Messages that are read one after the other by one process, and stored at once."""
PIECE_BYTES = 8_000_000


def recognises(path: Path) -> bool:
    """Tell whether a path is an mbox, whatever it is called."""
    return path.is_file() and looks_like_mbox(head_of(path))


def open_at(path: Path) -> "Mbox":
    """Open an mbox."""
    return Mbox(path)


class Mbox:
    """One mbox file. Its ``From `` lines separate, a Content-Length is not believed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.source = key_of(str(path))

    def size(self, bookmark: str | None = None) -> int:  # noqa: ARG002 -- all is looked at
        """Return the bytes of the file."""
        return size_of(self._path)

    def arrivals(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator[Arrival]:
        """Stream the messages behind the bookmark, in the order of the file.

        A file that grew is read on from there; one that was written anew is read from its
        start, where ``seen`` leaves out what did not change.

        Raises:
            Unavailable: The file cannot be opened.
        """
        for piece in self.pieces(bookmark, seen):
            yield from piece.arrivals()

    def pieces(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator["MboxPiece"]:
        """Cut what is behind the bookmark into pieces, see ``arrivals``.

        Raises:
            Unavailable: The file cannot be opened.
        """
        try:
            file = self._path.open("rb", buffering=0)
        except OSError as error:
            raise Unavailable(cannot_read(self._path, error)) from error
        with file:
            about = os.fstat(file.fileno())
            mark = Bookmark.from_json(bookmark)
            if mark and mark.is_up_to_date(about.st_size, about.st_mtime_ns):
                return
            ranges: list[tuple[int, int]] = []
            known: dict[str, list[str]] = {}
            most = FIRST_PIECE
            piece = partial(MboxPiece, Cut.of(self._path, about))
            try:
                begin, skipped = _resume(file, mark, about.st_size)
                known = _by_start(seen, skipped)
                for start, end in messages_in(file, begin, about.st_size):
                    ranges.append((start, end))
                    if len(ranges) >= most or end - ranges[0][0] >= PIECE_BYTES:
                        yield piece(ranges, _known_in(known, ranges))
                        ranges, most = [], PIECE
            except OSError as error:
                yield piece(ranges, _known_in(known, ranges), cannot_read(self._path, error))
                return
            if ranges:
                yield piece(ranges, _known_in(known, ranges))

    def fetch(self, key: str) -> bytes | None:
        """Return the message that began at the key's offset, if it is still the same."""
        offset = key.partition("-")[0]
        if not offset.isdecimal():
            return None
        try:
            with self._path.open("rb", buffering=0) as file:
                size = os.fstat(file.fileno()).st_size
                for start, end in messages_in(file, int(offset), size):
                    raw = message_at(file, start, end, spelling_in(file))
                    return raw if key_at(start, hashlib.sha256(raw).hexdigest()) == key else None
        except OSError:
            return None
        return None


def _by_start(seen: AbstractSet[str], skipped: str) -> dict[str, list[str]]:
    """File known keys by where their messages began."""
    known: dict[str, list[str]] = {}
    for key in (*seen, skipped):
        known.setdefault(key.partition("-")[0], []).append(key)
    return known


def _known_in(known: dict[str, list[str]], ranges: list[tuple[int, int]]) -> frozenset[str]:
    return frozenset(key for start, _ in ranges for key in known.get(str(start), ()))


def _resume(file: BinaryIO, mark: Bookmark | None, size: int) -> tuple[int, str]:
    """Find the offset to go on from, and the key of the message there that is known already."""
    if mark is None or mark.end > size:
        return 0, ""
    spelling = spelling_in(file)
    for start, end in messages_in(file, mark.start, size):
        raw = message_at(file, start, end, spelling)
        if start == mark.start and hashlib.sha256(raw[: mark.length]).hexdigest() == mark.digest:
            is_same = len(raw) == mark.length
            return start, key_at(start, mark.digest) if is_same else ""
        break
    return 0, ""
