"""A Maildir: a folder of messages, one a file, with its folders inside it."""

import os
import re
import stat
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from afterword.adapters.mailboxes._files import (
    NotAFileError,
    cannot_read,
    key_of,
    name_of,
    read_bytes,
)
from afterword.adapters.mailboxes._walk import is_folder, is_maildir
from afterword.core.ports import Arrival

_SUBFOLDERS = ("cur", "new")
"""Where messages lie; what is in ``tmp`` has not arrived yet."""
_FLAGS = re.compile(r"[:;!]2,[^/]*$")
"""What is behind it is read, answered, ...; programs without colons write ``;`` or ``!``."""


def recognises(path: Path) -> bool:
    """Tell whether a path is a Maildir."""
    return path.is_dir() and is_maildir(path)


def open_at(path: Path) -> "Maildir":
    """Open a Maildir."""
    return Maildir(path)


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    base: str
    """Its name without the flags: that stays when the message is read or answered."""
    size: int
    problem: str | None = None


class Maildir:
    """A Maildir with its folders, as Maildir++ (``.Sent``) and as nested folders name them.

    A key is the folder, the name without flags, and the size.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.source = key_of(str(path))
        self._known: dict[str, dict[str, Path]] = {}

    def size(self) -> int:
        """Return the bytes of all messages."""
        return sum(
            file.size
            for _, folder in self._folders()
            if isinstance(folder, Path)
            for file in _files(folder)
        )

    def arrivals(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator[Arrival]:  # noqa: ARG002 -- keys are enough here
        """Stream the messages that are new, folder by folder, sorted by name."""
        done = 0
        for prefix, folder in self._folders():
            if isinstance(folder, str):
                yield Arrival(prefix, b"", folder, done)
                continue
            given: set[str] = set()
            for file in _files(folder):
                key = f"{key_of(prefix + file.base)}:{file.size}"
                done += file.size
                if key not in seen and key not in given:
                    given.add(key)
                    yield _arrival(folder, file, key, done)

    def fetch(self, key: str) -> bytes | None:
        """Return one message again, wherever its flags have taken it."""
        name, _, size = key.rpartition(":")
        prefix, slash, base = name_of(name).rpartition("/")
        if not base or ".." in prefix.split("/") or prefix.startswith("/"):
            return None
        folder = self._path / prefix if slash else self._path
        for is_fresh in (False, True):  # flags may have changed since we looked
            if is_fresh or prefix not in self._known:
                self._known[prefix] = {file.base: file.path for file in _files(folder)}
            path = self._known[prefix].get(base)
            try:
                raw = read_bytes(path) if path else None
            except OSError:
                continue
            if raw is not None and path and str(path.stat().st_size) == size:
                return raw
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
                files.extend(
                    _file(folder / name / entry.name)
                    for entry in found
                    if not entry.name.startswith(".") and not is_folder(folder / name / entry.name)
                )
        except OSError:
            continue  # said by _closed
    return sorted(files, key=lambda file: (file.base, file.path.parent.name))


def _file(path: Path) -> _File:
    base = _FLAGS.sub("", path.name)
    try:
        about = path.stat()
    except OSError as error:
        return _File(path, base, 0, cannot_read(path, error))
    if not stat.S_ISREG(about.st_mode):
        return _File(path, base, 0, cannot_read(path, NotAFileError()))
    return _File(path, base, about.st_size)


def _arrival(folder: Path, file: _File, key: str, done: int) -> Arrival:
    if file.problem is not None:
        return Arrival(key, b"", file.problem, done)
    try:
        return Arrival(key, read_bytes(file.path), None, done)
    except FileNotFoundError as error:
        return _moved(folder, file, key, done) or Arrival(
            key, b"", cannot_read(file.path, error), done
        )
    except OSError as error:
        return Arrival(key, b"", cannot_read(file.path, error), done)


def _moved(folder: Path, file: _File, key: str, done: int) -> Arrival | None:
    """Find a message whose flags were changed while we were reading."""
    for other in _files(folder):
        if other.base == file.base and other.size == file.size and other.problem is None:
            try:
                return Arrival(key, read_bytes(other.path), None, done)
            except OSError:
                return None
    return None
