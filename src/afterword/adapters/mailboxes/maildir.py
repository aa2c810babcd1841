"""A Maildir: a folder of messages, one a file, with its folders inside it."""

import json
import os
import re
import stat
import time
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

from afterword.adapters.mailboxes._files import (
    FIRST_PIECE,
    NotAFileError,
    cannot_read,
    key_of,
    name_of,
    printable,
    read_bytes,
)
from afterword.adapters.mailboxes._walk import is_folder, is_maildir
from afterword.core.ports import Arrival

_SUBFOLDERS = ("cur", "new")
"""Where messages lie; what is in ``tmp`` has not arrived yet."""
_FLAGS = re.compile(r"[:;!]2,[^/]*$")
"""What is behind it is read, answered, ...; programs without colons write ``;`` or ``!``."""
PIECE: Final = 128
"""Messages that are read one after the other by one process, and stored at once."""
PIECE_BYTES: Final = 8_000_000
_NOTHING: Final = b"\0 \t\r\n"
"""What is left of a message when a disk was full, or lost its power."""
_SETTLED: Final = 2_000_000_000
"""Nanoseconds after which a folder's time is believed: a file that came within the same tick of
the disk's clock would not change it."""


def recognises(path: Path) -> bool:
    """Tell whether a path is a Maildir."""
    return path.is_dir() and is_maildir(path)


def open_at(path: Path) -> "Maildir":
    """Open a Maildir."""
    return Maildir(path)


class _File(NamedTuple):
    base: str
    """Its name without the flags: that stays when the message is read or answered."""
    place: str
    """Its path inside its folder: ``cur/...``."""
    size: int
    problem: str | None = None


class Maildir:
    """A Maildir with its folders, as Maildir++ (``.Sent``) and as nested folders name them.

    A key is the folder, the name without flags, and the size. A bookmark holds the times of the
    folders that were read to their end: one that has not changed is not even listed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.source = key_of(str(path))
        self._known: dict[str, dict[str, str]] = {}
        self._listed: dict[str, list[_File]] = {}

    def size(self, bookmark: str | None = None) -> int:
        """Return the bytes of all messages in folders that have changed."""
        times = _times_in(bookmark)
        total = 0
        for prefix, folder in self._folders():
            if isinstance(folder, Path) and not _is_as_it_was(times.get(prefix), folder):
                files = self._listed[prefix] = _files(folder)
                total += sum(file.size for file in files)
        return total

    def arrivals(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator[Arrival]:
        """Stream the messages that are new, folder by folder, sorted by name."""
        for piece in self.pieces(bookmark, seen):
            yield from piece.arrivals()

    def pieces(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator["MaildirPiece"]:
        """Cut what is new into pieces, folder by folder, sorted by name."""
        times = _times_in(bookmark)
        done = 0
        most = FIRST_PIECE
        for prefix, folder in self._folders():
            if isinstance(folder, str):
                yield MaildirPiece(str(self._path), done, [(prefix, _File("", "", 0, folder), 0)])
                continue
            now = _times_of(folder)
            if now is not None and times.get(prefix) == now:
                continue
            piece = MaildirPiece(str(folder), done)
            given: set[str] = set()
            files = self._listed.pop(prefix, None) or _files(folder)
            self._known[prefix] = {file.base: file.place for file in files}
            for file in files:
                key = f"{key_of(prefix + file.base)}:{file.size}"
                done += file.size
                if key in seen or key in given:
                    continue
                given.add(key)
                if len(piece.files) >= most or piece.held >= PIECE_BYTES:
                    yield piece
                    most = PIECE
                    piece = MaildirPiece(str(folder), done)
                piece.add(key, file, done)
            if now is not None:
                times[prefix] = now
                piece.bookmark = json.dumps(times, sort_keys=True)
            yield piece

    def fetch(self, key: str) -> bytes | None:
        """Return one message again, wherever its flags have taken it."""
        name, _, size = key.rpartition(":")
        prefix, slash, base = name_of(name).rpartition("/")
        if not base or ".." in prefix.split("/") or prefix.startswith("/"):
            return None
        folder = self._path / prefix if slash else self._path
        for is_fresh in (False, True):  # flags may have changed since we looked
            if is_fresh or prefix not in self._known:
                self._known[prefix] = {file.base: file.place for file in _files(folder)}
            place = self._known[prefix].get(base)
            try:
                raw = read_bytes(folder / place) if place else None
                if raw is not None and place and str((folder / place).stat().st_size) == size:
                    return raw
            except OSError:
                continue
        return None

    def _folders(self) -> Iterator[tuple[str, "Path | str"]]:
        """Stream the folders with their prefix for keys, or why one could not be opened."""
        waiting = [(self._path, "")]
        while waiting:
            folder, prefix = waiting.pop()
            try:
                with os.scandir(folder) as found:
                    inside = sorted(
                        entry.name
                        for entry in found
                        if entry.is_dir(follow_symlinks=False)
                        and entry.name not in {"cur", "new", "tmp"}
                    )
            except OSError as error:
                yield prefix, cannot_read(folder, error)
                continue
            for name in _SUBFOLDERS:
                problem = _closed(folder / name)
                if problem:
                    yield f"{prefix}{name}/", problem
            if any(is_folder(folder / name) for name in _SUBFOLDERS):
                yield prefix, folder
            waiting.extend((folder / name, f"{prefix}{name}/") for name in reversed(inside))


@dataclass(slots=True)
class MaildirPiece:
    """Some messages of one folder; implements `afterword.core.ports.Piece`."""

    folder: str
    bytes_done: int
    files: list[tuple[str, _File, int]] = field(default_factory=list)
    """Key, file, and how much is behind us once it is read."""
    bookmark: str | None = None
    held: int = 0

    def add(self, key: str, file: _File, done: int) -> None:
        """Take in one more message."""
        self.files.append((key, file, done))
        self.held += file.size
        self.bytes_done = done

    def arrivals(self) -> Iterator[Arrival]:
        """Read the messages."""
        folder = Path(self.folder)
        for key, file, done in self.files:
            yield _arrival(folder, file, key, done)


def _times_in(bookmark: str | None) -> dict[str, list[int]]:
    """Read a bookmark; nothing from one that was never ours."""
    try:
        times = json.loads(bookmark) if bookmark else {}
    except ValueError:
        return {}
    return times if isinstance(times, dict) else {}


def _times_of(folder: Path) -> list[int] | None:
    """Return when messages last came to a folder or went; None while that cannot be relied on."""
    times = []
    for name in _SUBFOLDERS:
        try:
            times.append((folder / name).stat().st_mtime_ns)
        except FileNotFoundError:
            times.append(0)
        except OSError:
            return None
    return times if time.time_ns() - max(times) > _SETTLED else None


def _is_as_it_was(then: list[int] | None, folder: Path) -> bool:
    return then is not None and _times_of(folder) == then


def _closed(folder: Path) -> str | None:
    """Say why the messages of a folder cannot be listed; None if they can, or there are none."""
    try:
        with os.scandir(folder):
            return None
    except FileNotFoundError:
        return None
    except OSError as error:
        return cannot_read(folder, error)


def _files(folder: Path) -> list[_File]:
    """List the messages of one folder, sorted by name."""
    files: list[_File] = []
    for name in _SUBFOLDERS:
        try:
            with os.scandir(folder / name) as found:
                # Tens of thousands are looked at in each scan, so nothing is called for most.
                for one in found:
                    if one.name.startswith("."):
                        continue
                    try:
                        about = one.stat()
                    except OSError as error:
                        files.append(_odd(one, name, error))
                        continue
                    if stat.S_ISREG(about.st_mode):
                        base = _FLAGS.sub("", one.name) if "2," in one.name else one.name
                        files.append(_File(base, f"{name}/{one.name}", about.st_size))
                    elif not stat.S_ISDIR(about.st_mode):
                        files.append(_odd(one, name, NotAFileError()))
        except OSError:
            continue  # said by _closed
    return sorted(files)


def _odd(entry: "os.DirEntry[str]", folder: str, error: OSError) -> _File:
    """Note an entry that cannot be looked at, or is no file."""
    base = _FLAGS.sub("", entry.name)
    return _File(base, f"{folder}/{entry.name}", 0, cannot_read(entry.path, error))


def _arrival(folder: Path, file: _File, key: str, done: int) -> Arrival:
    if file.problem is not None:
        return Arrival(key, b"", file.problem, done)
    path = f"{folder}/{file.place}"
    try:
        raw = read_bytes(path)
        problem = None if raw.strip(_NOTHING) else f"{printable(path)} is empty."
        return Arrival(key, raw if problem is None else b"", problem, done)
    except FileNotFoundError as error:
        return _moved(folder, file, key, done) or Arrival(key, b"", cannot_read(path, error), done)
    except OSError as error:
        return Arrival(key, b"", cannot_read(path, error), done)


def _moved(folder: Path, file: _File, key: str, done: int) -> Arrival | None:
    """Find a message whose flags were changed while we were reading."""
    for other in _files(folder):
        if other.base == file.base and other.size == file.size and other.problem is None:
            try:
                return Arrival(key, read_bytes(folder / other.place), None, done)
            except OSError:
                return None
    return None
