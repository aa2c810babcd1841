"""Who may look into the data folder, and how much room its disk has."""

import os
import shlex
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from afterword.adapters.safekeeping.archive import AT_WORK
from afterword.core.findings import Finding, fine, wants

_OTHERS: Final = 0o077
_LEAST_ROOM: Final = 100_000_000
"""Bytes; a first scan of a big mailbox keeps about as much."""
_COPIES: Final = 2
"""Times the database: a backup before an upgrade, and the log of what is being written."""
_GIGABYTE: Final = 1_000_000_000
_PRIVATE = "data folder"
_ROOM = "disk"


def look_at_folder(home: Path) -> Finding:
    """Tell whether only its owner can look into the data folder, and write into it."""
    place = str(home)
    if not home.exists():
        return fine(_PRIVATE, f"There is no {place} yet; the first scan makes it.")
    if not home.is_dir():
        return wants(_PRIVATE, f"{place} is a file: move it away, or set AFTERWORD_HOME.")
    quoted = shlex.quote(place)
    for path, about in _everything(home):
        if about.st_uid != os.geteuid():
            return wants(
                _PRIVATE,
                f"{path} belongs to another user of this machine: give it back to yourself with "
                f"chown -R, or name another folder with AFTERWORD_HOME.",
            )
        if about.st_mode & _OTHERS:
            return wants(
                _PRIVATE, f"Others on this machine can look into {path}: run chmod -R go= {quoted}"
            )
    if not os.access(home, os.R_OK | os.W_OK | os.X_OK):
        return wants(_PRIVATE, f"{place} cannot be read and written: run chmod -R u+rwX {quoted}")
    return _nobody_at_work(home)


def _nobody_at_work(home: Path) -> Finding:
    if (home / AT_WORK).exists():
        return wants(
            _PRIVATE,
            "A backup or its return was interrupted, or goes on just now: make the backup again, "
            f"or 'afterword restore' it again; either clears {home / AT_WORK} away.",
        )
    return fine(_PRIVATE, f"Only you can look into {home}.")


def look_at_disk(home: Path, free: int | None = None) -> Finding:
    """Tell whether the disk has room for what comes.

    Args:
        home: The data folder; it may be missing.
        free: Bytes; looked up without it.
    """
    there = next(one for one in (home, *home.absolute().parents) if one.exists())
    if free is None:
        free = shutil.disk_usage(there).free
    database = home / "afterword.db"
    kept = database.stat().st_size if database.is_file() else 0
    needed = max(_LEAST_ROOM, _COPIES * kept)
    if free < needed:
        return wants(
            _ROOM,
            f"The disk with {home} has {_in_words(free)} left, and a scan or a backup may need "
            f"{_in_words(needed)}: make some room.",
        )
    return fine(_ROOM, f"{_in_words(free)} are left on the disk.")


def _everything(home: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """Return the folder and all in it; what goes away meanwhile is left out."""
    yield home, home.stat()
    for folder, folders, files in os.walk(home):
        for name in sorted([*folders, *files]):
            path = Path(folder, name)
            try:
                about = path.lstat()
            except OSError:
                continue
            if not stat.S_ISLNK(about.st_mode):
                yield path, about


def _in_words(size: int) -> str:
    if size >= _GIGABYTE:
        return f"{size // _GIGABYTE:,} GB"
    return f"{size // 1_000_000} MB"
