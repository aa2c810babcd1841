"""Mailboxes of older programs: MMDF (SCO, MMDF), and Babyl (Emacs before 2009).

Each is one file in which a few control characters stand between the messages.
"""

import hashlib
import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import BinaryIO, Final

from afterword.adapters.mailboxes._files import (
    LARGEST_MESSAGE,
    cannot_read,
    head_of,
    key_of,
    size_of,
)
from afterword.adapters.mailboxes._looks import BABYL, MMDF, OLDER
from afterword.core.errors import Unavailable
from afterword.core.ports import Arrival

_DIVIDER: Final = b"\x1f"
_SHOWN: Final = b"*** EOOH ***"
"""End of the original header: what follows is as Emacs shows it, with fewer fields."""
_BLOCK: Final = 1 << 20
_POSTMARK = re.compile(rb"From [^\n]{0,1000}\n")
_BLANK = re.compile(rb"\r?\n\r?\n")


def recognises(path: Path) -> bool:
    """Tell whether a path is one of them."""
    return path.is_file() and head_of(path).startswith(OLDER)


def open_at(path: Path) -> "Older":
    """Open one of them."""
    return Older(path)


class Older:
    """One such file. Keys hold where a message begins, and its sum."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_babyl = head_of(path).startswith(BABYL)
        self.source = key_of(str(path))

    def size(self, bookmark: str | None = None) -> int:  # noqa: ARG002 -- all is looked at
        """Return the bytes of the file."""
        return size_of(self._path)

    def arrivals(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator[Arrival]:  # noqa: ARG002 -- keys are enough here
        """Stream the messages that are new, in the order of the file.

        Raises:
            Unavailable: The file cannot be opened.
        """
        try:
            file = self._path.open("rb")
        except OSError as error:
            raise Unavailable(cannot_read(self._path, error)) from error
        with file:
            try:
                for start, end in _ranges(file, _DIVIDER if self._is_babyl else MMDF):
                    raw = self._message(file, start, end)
                    key = _key(start, raw)
                    if raw.strip() and key not in seen:
                        yield Arrival(key, raw, None, end)
            except OSError as error:
                yield Arrival("", b"", cannot_read(self._path, error))

    def fetch(self, key: str) -> bytes | None:
        """Return the message that began at the key's offset, if it is still the same."""
        offset = key.partition("-")[0]
        if not offset.isdecimal():
            return None
        try:
            with self._path.open("rb") as file:
                for start, end in _ranges(file, _DIVIDER if self._is_babyl else MMDF):
                    if start == int(offset):
                        raw = self._message(file, start, end)
                        return raw if _key(start, raw) == key else None
        except OSError:
            return None
        return None

    def _message(self, file: BinaryIO, start: int, end: int) -> bytes:
        file.seek(start)
        raw = file.read(min(end - start, LARGEST_MESSAGE))
        return _out_of_babyl(raw, is_first=start == 0) if self._is_babyl else _out_of_mmdf(raw)


def _ranges(file: BinaryIO, divider: bytes) -> Iterator[tuple[int, int]]:
    """Stream what lies between dividers, a block at a time."""
    begins = at = 0
    held = b""
    while True:
        file.seek(at + len(held))
        read = file.read(_BLOCK)
        held += read
        found = held.find(divider)
        while found >= 0:
            if at + found > begins:
                yield begins, at + found
            begins = at + found + len(divider)
            found = held.find(divider, found + len(divider))
        if not read:
            break
        gone = max(len(held) - len(divider) + 1, begins - at, 0)
        at, held = at + gone, held[gone:]
    if at + len(held) > begins:
        yield begins, at + len(held)


def _key(start: int, raw: bytes) -> str:
    return f"{start}-{hashlib.sha256(raw).hexdigest()[:16]}"


def _out_of_mmdf(raw: bytes) -> bytes:
    postmark = _POSTMARK.match(raw)
    return raw[postmark.end() :] if postmark else raw


def _out_of_babyl(raw: bytes, *, is_first: bool) -> bytes:
    """Take the labels off, and put the whole header above the text."""
    if is_first:
        return b""  # the options of the file
    labels, _, rest = raw.lstrip(b"\x0c\r\n").partition(b"\n")
    before, mark, shown = rest.partition(_SHOWN)
    if not mark:
        return rest
    shown = shown.lstrip(b"\r\n")
    if not labels.startswith(b"1") or not before.strip():
        return shown
    blank = _BLANK.search(shown)
    text = shown[blank.end() :] if blank else b""
    return before.strip(b"\r\n") + b"\n\n" + text
