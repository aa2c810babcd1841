"""What lies in a folder and in the folders inside it, in an order that stays."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from afterword.adapters.mailboxes._files import NotAFileError, cannot_read
from afterword.core.patterns import later

_FIRST: Final = 200
"""Names of a folder that are looked at to tell what it is (judgement)."""
_FLAGGED: Final = later(r"[:;!]2,[A-Za-z]*$")
"""How the name of a message in a Maildir ends once a mail program saw it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file somewhere below a folder, or something there that cannot be read."""

    path: Path
    name: str
    """Its path relative to the folder."""
    size: int = 0
    problem: str | None = None
    is_folder: bool = False
    """True for a Maildir, which is not entered, and for a folder that cannot be."""


def is_maildir(path: Path) -> bool:
    """Tell whether a folder holds messages as a Maildir does, in ``cur`` and ``new``.

    Archives and clouds leave out empty folders. Where one of the two is missing, something else
    has to show that it is a Maildir: ``tmp``, flags in a name, or Maildirs in folders with a dot.
    """
    there = [name for name in ("cur", "new") if is_folder(path / name)]
    if len(there) != 1:
        return len(there) == 2
    return is_folder(path / "tmp") or _has_flags(path / there[0]) or _has_maildirs(path)


def _has_flags(folder: Path) -> bool:
    """Tell whether one of the first files of a folder is named as messages of a Maildir are."""
    return any(_FLAGGED.search(name) for name in _first_names(folder))


def _has_maildirs(root: Path) -> bool:
    """Tell whether a folder with a dot in front, such as ``.Sent``, holds messages."""
    return any(
        is_folder(root / name / inside)
        for name in _first_names(root)
        if name.startswith(".")
        for inside in ("cur", "new")
    )


def _first_names(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as found:
            return [one.name for one in islice(found, _FIRST)]
    except OSError:
        return []


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder; False where we may not even ask."""
    try:
        return path.is_dir()
    except OSError:
        return False


def walk(root: Path) -> Iterator[Entry]:
    """Stream the files below a folder, sorted by name, each folder after the files beside it.

    Hidden files and folders and links to folders are passed over; a Maildir comes as one entry.
    """
    waiting: list[tuple[Path, str]] = [(root, "")]
    while waiting:
        folder, prefix = waiting.pop()
        try:
            with os.scandir(folder) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            yield Entry(folder, prefix, 0, cannot_read(folder, error), is_folder=True)
            continue
        inside: list[tuple[Path, str]] = []
        for entry in entries:
            if entry.name.startswith("."):
                continue
            path, name = folder / entry.name, prefix + entry.name
            if _leads_to_a_folder(entry):
                if entry.is_symlink():
                    continue
                if is_maildir(path):
                    yield Entry(path, name, is_folder=True)
                else:
                    inside.append((path, f"{name}/"))
                continue
            yield _file(path, name)
        waiting.extend(reversed(inside))


def _leads_to_a_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()  # known from the listing itself, but for links
    except OSError:
        return False


def _file(path: Path, name: str) -> Entry:
    try:
        about = path.stat()
    except OSError as error:
        return Entry(path, name, 0, cannot_read(path, error))
    if not stat.S_ISREG(about.st_mode):
        return Entry(path, name, 0, cannot_read(path, NotAFileError()))
    return Entry(path, name, about.st_size)
