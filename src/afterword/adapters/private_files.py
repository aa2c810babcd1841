"""Files and folders only their owner can read, whatever the umask."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afterword.core.errors import Refused, Unavailable

_FOLDER = 0o700
_FILE = 0o600

_PATHS = {
    FileExistsError: "{place} cannot be a folder: a file is in its way.",
    IsADirectoryError: "{place} is a folder: name a file in it.",
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


def write_private(path: Path, data: bytes, *, replace: bool = True) -> None:
    """Write a file of the person's for their eyes only, whole or not at all.

    A link that is in its place is replaced and not followed; a pipe or a device is written into.

    Args:
        path: Where.
        data: All of it.
        replace: Whether a file that is there gives way.

    Raises:
        Refused: A file is there, and does not give way.
        Unavailable: It cannot be written.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(data)
        else:
            _write_beside(path, data, replace=replace)
    except FileExistsError as error:
        raise Refused(f"{path} is there already: name another file.") from error
    except OSError as error:
        raise Unavailable(f"{path} cannot be written: {error.strerror or error}.") from error


def _write_beside(path: Path, data: bytes, *, replace: bool) -> None:
    """Write into a file of a name nobody can foresee, then give it its own."""
    import tempfile

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".unfinished")
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if not replace:
            # The name is taken last of all, so that an end before this leaves nothing there.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, _FILE))
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


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
