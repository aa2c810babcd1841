"""A Maildir: a folder of messages, one a file, with its folders inside it."""

import os
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from afterword.adapters.mailboxes._files import (
    FIRST_PIECE,
    HEAD,
    cannot_read,
    key_of,
    must_be_there,
    name_of,
    printable,
    read_bytes,
)
from afterword.adapters.mailboxes._listing import (
    SUBFOLDERS,
    File,
    Look,
    Mark,
    bookmark_of,
    look_at,
    marks_in,
    places_in,
)
from afterword.adapters.mailboxes._walk import is_folder, is_maildir
from afterword.core.ports import Arrival

PIECE: Final = 128
"""Messages that are read one after the other by one process, and stored at once."""
PIECE_BYTES: Final = 8_000_000
_USUAL: Final = ("cur/{}:2,S", "cur/{}:2,RS", "cur/{}:2,", "cur/{}", "new/{}")
"""Where nearly all mail lies, read, answered or new; to list a folder for one message is slow."""
_NOTHING: Final = b"\0 \t\r\n"
"""What is left of a message when a disk was full, or lost its power."""


def recognises(path: Path) -> bool:
    """Tell whether a path is a Maildir."""
    return path.is_dir() and is_maildir(path)


def open_at(path: Path) -> "Maildir":
    """Open a Maildir."""
    return Maildir(path)


class Maildir:
    """A Maildir with its folders, as Maildir++ (``.Sent``) and as nested folders name them.

    A key is the folder, the name without flags, and the size. A bookmark holds the times of the
    folders that were read to their end, and the names in them: a folder that has not changed is not
    even listed, and of one that has, only files that were not there are looked at.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.source = key_of(str(path))
        self._known: dict[str, dict[str, str]] = {}
        self._looked: tuple[str | None, list[tuple[str, Look | str]]] | None = None
        """What changed since a bookmark, as it was looked at to know how much there is to read."""

    def size(self, bookmark: str | None = None) -> int:
        """Return the bytes of what was not there when folders were last read to their end."""
        changed = list(self._changed(marks_in(bookmark)))
        self._looked = bookmark, changed
        looks = [look for _, look in changed if isinstance(look, Look)]
        return sum(file.size for look in looks for file in look.files)

    def arrivals(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator[Arrival]:
        """Stream the messages that are new, folder by folder, sorted by name."""
        for piece in self.pieces(bookmark, seen):
            yield from piece.arrivals()

    def pieces(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator["MaildirPiece"]:
        """Cut what is new into pieces, folder by folder, sorted by name."""
        marks = marks_in(bookmark)
        looked, self._looked = self._looked, None
        changed = looked[1] if looked and looked[0] == bookmark else list(self._changed(marks))
        last = [prefix for prefix, look in changed if isinstance(look, Look) and look.mark][-1:]
        done = 0
        most = FIRST_PIECE
        changed.reverse()
        while changed:  # what is behind us is let go of
            prefix, look = changed.pop()
            if isinstance(look, str):
                must_be_there(self._path)
                root = str(self._path)
                yield MaildirPiece(root, root, done, [(prefix, File("", "", 0, look), 0)])
                continue
            new_piece = partial(MaildirPiece, str(self._path), str(self._path / prefix))
            piece = new_piece(done)
            given: set[str] = set()
            for file in look.files:
                key = f"{key_of(prefix + file.base)}:{file.size}"
                done += file.size
                if key in seen or key in given:
                    continue
                given.add(key)
                if len(piece.files) >= most or piece.held >= PIECE_BYTES:
                    yield piece
                    most = PIECE
                    piece = new_piece(done)
                piece.add(key, file, done)
            piece.may_grow = look.may_grow
            if look.mark is not None:
                marks[prefix] = look.mark
                piece.bookmark = bookmark_of(marks, with_names=[prefix] == last)
            yield piece

    def _changed(self, marks: Mapping[str, Mark]) -> Iterator[tuple[str, Look | str]]:
        """Look at the folders that are not as they were; else comes why one cannot be opened."""
        for prefix, folder in self._folders():
            look = folder if isinstance(folder, str) else look_at(folder, marks.get(prefix))
            if look is not None:
                yield prefix, look

    def fetch(self, key: str) -> bytes | None:
        """Return one message again, wherever its flags have taken it."""
        name, _, size = key.rpartition(":")
        name = name_of(name)
        prefix, slash, base = name.rpartition("/")
        if not base or "\0" in name or ".." in prefix.split("/") or prefix.startswith("/"):
            return None
        folder = self._path / prefix if slash else self._path
        for place in self._places(folder, prefix, base):
            try:
                raw = read_bytes(folder / place)
                if str((folder / place).stat().st_size) == size:
                    return raw
            except OSError:
                continue
        return None

    def _places(self, folder: Path, prefix: str, base: str) -> Iterator[str]:
        """Stream where a message may lie: where most do, then as the folder is listed."""
        if prefix not in self._known:
            yield from (usual.format(base) for usual in _USUAL)
        for is_fresh in (False, True):  # flags may have changed since we looked
            if is_fresh or prefix not in self._known:
                self._known[prefix] = places_in(folder)
            place = self._known[prefix].get(base)
            if place is not None:
                yield place

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
            for name in SUBFOLDERS:
                problem = _closed(folder / name)
                if problem:
                    yield f"{prefix}{name}/", problem
            if any(is_folder(folder / name) for name in SUBFOLDERS):
                yield prefix, folder
            waiting.extend((folder / name, f"{prefix}{name}/") for name in reversed(inside))


@dataclass(slots=True)
class MaildirPiece:
    """Some messages of one folder; implements `afterword.core.ports.Piece`."""

    root: str
    """The whole Maildir."""
    folder: str
    bytes_done: int
    files: list[tuple[str, File, int]] = field(default_factory=list)
    """Key, file, and how much is behind us once it is read."""
    bookmark: str | None = None
    may_grow: bool = False
    held: int = 0

    def add(self, key: str, file: File, done: int) -> None:
        """Take in one more message."""
        self.files.append((key, file, done))
        self.held += file.size
        self.bytes_done = done

    def arrivals(self) -> Iterator[Arrival]:
        """Read the messages; of a folder that was taken away, one sentence says so.

        Raises:
            Unavailable: The whole Maildir was.
        """
        folder = Path(self.folder)
        for key, file, done in self.files:
            arrival = _arrival(folder, file, key, done)
            if arrival.problem is not None:
                must_be_there(self.root)
                if not os.path.lexists(folder):
                    problem = cannot_read(folder, FileNotFoundError())
                    yield Arrival("", b"", problem, self.bytes_done)
                    return
            yield arrival


def _closed(folder: Path) -> str | None:
    """Say why the messages of a folder cannot be listed; None if they can, or there are none."""
    try:
        with os.scandir(folder):
            return None
    except FileNotFoundError:
        return None
    except OSError as error:
        return cannot_read(folder, error)


def _arrival(folder: Path, file: File, key: str, done: int) -> Arrival:
    if file.problem is not None:
        return Arrival(key, b"", file.problem, done)
    path = f"{folder}/{file.place}"
    try:
        raw = read_bytes(path)
        is_empty = not (raw[:HEAD].strip(_NOTHING) or raw.strip(_NOTHING))
        problem = f"{printable(path)} is empty." if is_empty else None
        return Arrival(key, raw if problem is None else b"", problem, done)
    except FileNotFoundError as error:
        return _moved(folder, file, key, done) or Arrival(key, b"", cannot_read(path, error), done)
    except OSError as error:
        return Arrival(key, b"", cannot_read(path, error), done)


def _moved(folder: Path, file: File, key: str, done: int) -> Arrival | None:
    """Find a message whose flags were changed while we were reading."""
    look = look_at(folder)
    for other in look.files if look else ():
        if other.base == file.base and other.size == file.size and other.problem is None:
            try:
                return Arrival(key, read_bytes(folder / other.place), None, done)
            except OSError:
                return None
    return None
