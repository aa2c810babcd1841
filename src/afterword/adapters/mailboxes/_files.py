"""Files that hold mail: read without changing them, and named when they cannot be read."""

import os
import stat
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

from afterword.core.errors import Unavailable

LARGEST_MESSAGE = 25_000_000
"""Bytes of one message that are read; mail servers refuse larger ones, and text comes first."""
FIRST_PIECE = 64
"""Messages of the first piece of a mailbox: helpers begin once it has loaded what all need."""
HEAD = 4_096
"""Bytes that are looked at to tell what a file is."""

_AT_ONCE = 1 << 20
_PLAIN_OPEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""A pipe must not keep us waiting for somebody to write into it."""


class NotAFileError(OSError):
    """The path leads to a pipe, a socket or a device."""


def read_bytes(path: Path | str, limit: int = LARGEST_MESSAGE) -> bytes:
    """Read a file from its beginning, at most ``limit`` bytes.

    Raises:
        OSError: It is gone, closed to us, or no regular file.
    """
    descriptor = os.open(path, _PLAIN_OPEN)
    try:
        about = os.fstat(descriptor)
        if not stat.S_ISREG(about.st_mode):
            raise NotAFileError
        # Mostly all comes at once; a file object around it would cost more than the reading.
        data = os.read(descriptor, min(limit, about.st_size + 1))
        if len(data) == about.st_size:
            return data
        pieces = [data]
        left = limit - len(data)
        while left > 0 and (piece := os.read(descriptor, min(left, _AT_ONCE))):
            pieces.append(piece)
            left -= len(piece)
        return b"".join(pieces)
    finally:
        os.close(descriptor)


def head_of(path: Path) -> bytes:
    """Return the first bytes of a file, empty if it cannot be read."""
    try:
        return read_bytes(path, HEAD)
    except OSError:
        return b""


def cannot_read(path: Path | str, error: OSError) -> str:
    """Say in one sentence that something could not be read, and why."""
    return f"{printable(path)} could not be read: {_reason(error)}."


def must_be_there(path: Path | str) -> None:
    """Ask, where something in a mailbox could not be read, whether the mailbox is still there.

    Raises:
        Unavailable: It is not; then one sentence is enough for all that was in it.
    """
    if not os.path.lexists(path):
        raise Unavailable(cannot_read(path, FileNotFoundError()))


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "it is no longer there, or is a link to nothing"
    if isinstance(error, PermissionError):
        return "you have no permission to open it"
    if isinstance(error, NotAFileError):
        return "it is no ordinary file"
    return (error.strerror or "the disk gave an error").lower()


def printable(path: Path | str) -> str:
    """Return a path as text that can be shown and stored, whatever bytes its name has."""
    text = os.fsencode(path).decode("utf-8", "replace")
    return "".join(one if one.isprintable() else "\ufffd" for one in text)


def key_of(name: str) -> str:
    """Return a file name as text that can be stored, and turned back by ``name_of``."""
    if name.isascii() and not name.startswith("%"):
        return name
    try:
        name.encode()
    except UnicodeEncodeError:
        return "%" + quote_from_bytes(os.fsencode(name))
    return "%" + quote_from_bytes(os.fsencode(name)) if name.startswith("%") else name


def name_of(key: str) -> str:
    """Return the file name a key was made of."""
    return os.fsdecode(unquote_to_bytes(key[1:])) if key.startswith("%") else key


def size_of(path: Path) -> int:
    """Return the bytes of a file.

    Raises:
        Unavailable: It cannot be looked at.
    """
    try:
        return path.stat().st_size
    except OSError as error:
        raise Unavailable(cannot_read(path, error)) from error
