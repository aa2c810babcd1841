"""What lies in a folder and in the folders inside it, in an order that stays."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from afterword.adapters.mailboxes._files import NotAFileError, cannot_read


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
    """Tell whether a folder holds messages as a Maildir does, in ``cur`` and ``new``."""
    return is_folder(path / "cur") and is_folder(path / "new")


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
