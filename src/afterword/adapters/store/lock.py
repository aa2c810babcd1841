"""One at a time: a lock between processes that cannot go stale."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from afterword.adapters.private_files import (
    explained_path,
    make_private_file,
    make_private_folder,
)
from afterword.core.errors import Unavailable

_PAUSE = 0.05
"""Seconds between two looks; there is no waiting for a lock with an end."""


@contextmanager
def only_one(home: Path, what: str, patience: float = 0) -> Iterator[None]:
    """Hold the lock on ``what`` in ``home``, or say kindly that somebody else does.

    The kernel lets go of it when the process ends, however it ends. The empty file
    ``<what>.lock`` stays; removing it would let two processes hold two locks of one name.

    Args:
        home: The data folder; made if it is missing.
        what: The activity, as a word a person knows: ``scan``.
        patience: For how many seconds to wait for whoever holds it.

    Raises:
        Unavailable: Another process holds it, or the folder cannot be written.
    """
    make_private_folder(home)
    path = home / f"{what}.lock"
    make_private_file(path)
    with explained_path(str(path)):
        lock = os.open(path, os.O_RDWR | os.O_CLOEXEC)
    try:
        _take(lock, path, what, time.monotonic() + patience)
        yield
    finally:
        os.close(lock)


def _take(lock: int, path: Path, what: str, until: float) -> None:
    with explained_path(str(path)):
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                if time.monotonic() < until:
                    time.sleep(_PAUSE)
                    continue
                raise Unavailable(
                    f"Another {what} is at work in {path.parent}: let it finish, then try again."
                ) from error
            return
