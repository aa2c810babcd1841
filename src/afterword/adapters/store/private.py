"""Files and folders only their owner can read, whatever the umask."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afterword.core.errors import Unavailable

_FOLDER = 0o700
_FILE = 0o600

_PATHS = {
    FileExistsError: "{place} cannot be a folder: a file is in its way.",
    IsADirectoryError: "{place} is a folder, not a store: name a file in it.",
    NotADirectoryError: "{place} cannot be made: a part of its path is a file.",
    PermissionError: "{place} cannot be written: look at who owns it and its folder.",
}


@contextmanager
def explained_path(place: str) -> Iterator[None]:
    """Turn what the file system refuses into `Unavailable`.

    Raises:
        Unavailable: With one sentence on what to do.
    """
    try:
        yield
    except OSError as error:
        sentence = _PATHS.get(type(error), "{place} cannot be used: {why}.")
        why = error.strerror or type(error).__name__
        raise Unavailable(sentence.format(place=place, why=why.lower())) from error


def make_private_folder(path: Path) -> None:
    """Make a folder and the missing ones above it, each for its owner only.

    A folder that is there already is left as it is: it may be somebody's shared one.

    Raises:
        Unavailable: It cannot be made.
    """
    with explained_path(str(path)):
        missing = [folder for folder in (path, *path.parents) if not folder.exists()]
        for folder in reversed(missing):
            folder.mkdir(_FOLDER, exist_ok=True)
            folder.chmod(_FOLDER)
        if not path.is_dir():
            raise FileExistsError


def make_private_file(path: Path) -> None:
    """Make an empty file for its owner only; one that is there becomes private, no more.

    A file that is there is not opened: closing it would let go of the locks that SQLite may
    hold on it in this process (sqlite.org/howtocorrupt.html, section 2.2).

    Raises:
        Unavailable: It cannot be made or made private.
    """
    with explained_path(str(path)):
        try:
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, _FILE))
        except FileExistsError:
            if path.is_dir():
                raise IsADirectoryError from None
        if stat.S_IMODE(path.stat().st_mode) != _FILE:
            path.chmod(_FILE)


def flush(path: Path) -> None:
    """Wait until a file or a folder is on the disk.

    Raises:
        Unavailable: The disk does not take it.
    """
    with explained_path(str(path)):
        opened = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
