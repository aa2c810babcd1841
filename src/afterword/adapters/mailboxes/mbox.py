"""An mbox: one file, one message after the other, as Takeout and Thunderbird write it."""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

from afterword.adapters.mailboxes._files import (
    FIRST_PIECE,
    HEAD,
    LARGEST_MESSAGE,
    cannot_read,
    head_of,
    key_of,
    size_of,
)
from afterword.adapters.mailboxes._looks import LONGEST_SEPARATOR, looks_like_mbox, separates
from afterword.adapters.mailboxes._spelling import PLAIN, Spelling, spelling_of
from afterword.core.errors import Unavailable
from afterword.core.ports import Arrival

BLOCK = 1 << 20
"""Bytes that are looked through at a time; with one message, all the memory that is used."""
PIECE = 128
"""Messages that are read one after the other by one process, and stored at once."""
PIECE_BYTES = 8_000_000
_LARGE: Final = 1 << 20
"""Bytes of a message of which no copy is made to read it."""
_BLANK = len("\n\r\n")
"""Characters before a separator that show the blank line."""

_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_BOOKKEEPING = re.compile(
    rb"^(?:X-Mozilla-(?:Status2?|Keys)|Status|X-Status|X-Keywords|X-UID|X-IMAP(?:base)?):[^\n]*\n",
    re.MULTILINE | re.IGNORECASE,
)
"""Fields in which mail programs note what was read; they come and go, the mail stays."""
_STATUS = re.compile(rb"^X-Mozilla-Status:[ \t]*([0-9a-fA-F]{4})\b", re.MULTILINE | re.IGNORECASE)
_INTERNAL = b"FOLDER INTERNAL DATA"
"""In the subject of the message in which Pine and UW's IMAP server keep notes of their own."""
_EXPUNGED = 0x0008
"""Thunderbird's mark of a message that is gone, and stands in the file until that is compacted."""


def recognises(path: Path) -> bool:
    """Tell whether a path is an mbox, whatever it is called."""
    return path.is_file() and looks_like_mbox(head_of(path))


def open_at(path: Path) -> "Mbox":
    """Open an mbox."""
    return Mbox(path)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """How far an mbox was read, and how to tell that it is still the same."""

    size: int
    """Bytes of the file at the time."""
    changed: int
    """When it was last changed, in nanoseconds."""
    start: int
    """Where the last message that was read begins."""
    end: int
    length: int
    """Bytes of that message as it was read."""
    digest: str

    def is_up_to_date(self, size: int, changed: int) -> bool:
        """Tell whether a file of this size and change time holds nothing that is new."""
        return self.end == self.size == size and self.changed == changed

    @classmethod
    def from_json(cls, text: str | None) -> "Bookmark | None":
        """Read a bookmark; None for one that was never ours."""
        try:
            mark = cls(**json.loads(text)) if text else None
        except (TypeError, ValueError):
            return None
        numbers = (mark.size, mark.changed, mark.start, mark.end, mark.length) if mark else ()
        return mark if all(isinstance(number, int) for number in numbers) else None


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
            piece = partial(MboxPiece, str(self._path), about.st_size, about.st_mtime_ns)
            try:
                begin, skipped = _resume(file, mark, about.st_size)
                known = _by_start(seen, skipped)
                for start, end in _messages(file, begin, about.st_size):
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
                for start, end in _messages(file, int(offset), size):
                    raw = _read(file, start, end, _spelling_in(file))
                    return raw if _key(start, hashlib.sha256(raw).hexdigest()) == key else None
        except OSError:
            return None
        return None


@dataclass(frozen=True, slots=True)
class MboxPiece:
    """Some messages of an mbox; implements `afterword.core.ports.Piece`."""

    path: str
    size: int
    changed: int
    """Of the whole file, when it was cut."""
    ranges: list[tuple[int, int]]
    """Where each message begins with its separator, and where it ends."""
    known: frozenset[str]
    """Keys of messages that were read before."""
    problem: str | None = None
    """Why the file could not be followed any further."""
    bookmark: str | None = None

    @property
    def bytes_done(self) -> int:
        """Return how far it goes."""
        return self.ranges[-1][1] if self.ranges else 0

    def arrivals(self) -> Iterator[Arrival]:
        """Read the messages that are not known; one that cannot be read does not stop the rest."""
        try:
            with Path(self.path).open("rb", buffering=0) as file:
                spelling = _spelling_in(file)
                for start, end in self.ranges:
                    try:
                        arrival = self._arrival(file, start, end, spelling)
                    except OSError as error:
                        arrival = Arrival("", b"", cannot_read(self.path, error))
                    if arrival is not None:
                        yield arrival
        except OSError as error:
            yield Arrival("", b"", cannot_read(self.path, error))
        if self.problem is not None:
            yield Arrival("", b"", self.problem)

    def _arrival(self, file: BinaryIO, start: int, end: int, spelling: Spelling) -> Arrival | None:
        """Read one message; None where it is known, or is shown no more."""
        whole = _whole(file, start, end, spelling)
        if _is_gone(whole):
            return None
        raw = _without_notes(whole)
        del whole  # it may be megabytes
        digest = hashlib.sha256(raw).hexdigest()
        key = _key(start, digest)
        if key in self.known:
            return None
        done = Bookmark(self.size, self.changed, start, end, len(raw), digest)
        return Arrival(key, raw, None, end, json.dumps(asdict(done)))


def _key(start: int, digest: str) -> str:
    return f"{start}-{digest[:16]}"


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
    spelling = _spelling_in(file)
    for start, end in _messages(file, mark.start, size):
        raw = _read(file, start, end, spelling)
        if start == mark.start and hashlib.sha256(raw[: mark.length]).hexdigest() == mark.digest:
            is_same = len(raw) == mark.length
            return start, _key(start, mark.digest) if is_same else ""
        break
    return 0, ""


def _messages(file: BinaryIO, begin: int, size: int) -> Iterator[tuple[int, int]]:
    """Stream the half-open ranges of the messages, from one separator to the next."""
    before: int | None = None
    for start in _separators(file, begin, size, _spelling_in(file)):
        if before is not None:
            yield before, start
        before = start
    if before is not None:
        yield before, size


def _spelling_in(file: BinaryIO) -> Spelling:
    return spelling_of(_read_at(file, 0, HEAD))


def _separators(file: BinaryIO, begin: int, size: int, spelling: Spelling) -> Iterator[int]:
    """Stream the offsets of separators: at the beginning, or with a blank line before."""
    at = begin
    held = b""
    is_first = True
    wanted, longest = spelling.spelled("\nFrom "), LONGEST_SEPARATOR * spelling.unit
    while at < size:
        file.seek(at + len(held))
        read = file.read(min(BLOCK, size - at - len(held)))
        held += read
        is_last = not read or at + len(held) >= size
        searched = 0
        if is_first:
            blank = _blank_before(held, spelling)
            if _separates(held, blank, spelling, is_blank=True):
                yield at + blank
                searched = blank + 1
            is_first = False
        found = held.find(wanted, searched)
        while found >= 0:
            if not is_last and len(held) - found <= longest:
                break
            begins = found + spelling.unit
            is_whole = (at + found) % spelling.unit == 0  # and no half of two characters
            is_blank = _is_blank(held, found, spelling)
            if is_whole and _separates(held, begins, spelling, is_blank=is_blank):
                yield at + begins
            found = held.find(wanted, found + 1)
        if is_last:
            return
        keep = len(held) - found + _BLANK * spelling.unit if found >= 0 else longest
        gone = max(0, len(held) - keep)
        at += gone
        held = held[gone:]


def _blank_before(held: bytes, spelling: Spelling) -> int:
    """Return the bytes of a mark and of line ends before the first separator."""
    if not spelling.codec:
        return len(held) - len(held.lstrip(b"\xef\xbb\xbf\r\n \t\0"))
    ends = tuple(one.encode(spelling.codec) for one in "\ufeff\r\n")
    at = 0
    while held.startswith(ends, at):
        at += spelling.unit
    return at


def _is_blank(held: bytes, found: int, spelling: Spelling) -> bool:
    """Tell whether the line before a line end is blank."""
    before = spelling.lines(held[max(0, found - 2 * spelling.unit) : found])
    return before.endswith(b"\n") or before == b"\n\r"


def _separates(held: bytes, at: int, spelling: Spelling, *, is_blank: bool) -> bool:
    if not spelling.codec:  # a line of it ends alike whatever ends the lines
        return separates(held, at, is_blank_before=is_blank)
    lines = spelling.lines(held[at : at + LONGEST_SEPARATOR * spelling.unit])
    return separates(lines, 0, is_blank_before=is_blank)


def _read(file: BinaryIO, start: int, end: int, spelling: Spelling) -> bytes:
    """Read one message: without its separator, unescaped, without a reader's notes."""
    return _without_notes(_whole(file, start, end, spelling))


def _whole(file: BinaryIO, start: int, end: int, spelling: Spelling) -> bytes:
    """Read one message as it stands behind its separator."""
    end = min(end, start + LARGEST_MESSAGE)
    if end - start > _LARGE and spelling == PLAIN:
        large = _large(file, start, end)
        if _blank_behind(large):
            return large
    raw = spelling.lines(_read_at(file, start, end - start))
    return raw[raw.find(b"\n") + 1 :]


def _large(file: BinaryIO, start: int, end: int) -> bytes:
    """Read from behind the separator to before the blank line at the end, so that no copy is made.

    Nothing where there is no end of the separator.
    """
    line_end = _read_at(file, start, LONGEST_SEPARATOR).find(b"\n")
    if line_end < 0:
        return b""
    end -= _read_at(file, max(start, end - 2), 2) == b"\n\n"
    start += line_end + 1
    return _read_at(file, start, end - start)


def _is_gone(raw: bytes) -> bool:
    """Tell whether a mail program shows a message no more, or never did."""
    end = _blank_behind(raw)
    status = _STATUS.search(raw, 0, end)
    is_expunged = status is not None and bool(int(status[1], 16) & _EXPUNGED)
    return is_expunged or raw.find(_INTERNAL, 0, end) >= 0


def _blank_behind(raw: bytes) -> int:
    """Return where the blank line behind the header begins; 0 where there is none."""
    return min((at for at in (raw.find(b"\n\n"), raw.find(b"\n\r\n")) if at >= 0), default=-1) + 1


def _without_notes(raw: bytes) -> bytes:
    blank = _blank_behind(raw)
    header = raw[:blank]
    if _BOOKKEEPING.search(header):
        raw = b"".join((_BOOKKEEPING.sub(b"", header), memoryview(raw)[blank:]))
    if b"\n>" in raw and _ESCAPED.search(raw):
        raw = _ESCAPED.sub(rb"\1", raw)
    return _ended(raw)


def _ended(raw: bytes) -> bytes:
    """Let a message end with one line end; of a large one there is never a third copy."""
    end = len(raw)
    while end > 0 and raw[end - 1] in b"\r\n":
        end -= 1
    if raw.endswith(b"\n") and end == len(raw) - 1:
        return raw
    return b"".join((memoryview(raw)[:end], b"\n"))


def _read_at(file: BinaryIO, start: int, length: int) -> bytes:
    """Read so many bytes, or all there are; a disk may give them in pieces."""
    file.seek(start)
    pieces: list[bytes] = []
    while length > 0 and (piece := file.read(length)):
        pieces.append(piece)
        length -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
