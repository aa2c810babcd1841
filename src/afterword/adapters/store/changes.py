"""Whether a database file was changed, by this process or another one."""

from itertools import count
from pathlib import Path


class Changes:
    """What tells that a SQLite file was written to, without opening it.

    Another process's commit makes the write-ahead log longer or the file newer. A commit of our
    own is counted besides, so that two of them within one tick of the file system's clock are
    two.
    """

    def __init__(self, path: Path) -> None:
        self._files = (path, path.with_name(f"{path.name}-wal"))
        self._counter = count(1)
        self._own = 0

    def note(self) -> None:
        """Count a transaction of our own; it may have changed something."""
        self._own = next(self._counter)

    def stamp(self) -> str:
        """Return a text that is another one after every change."""
        return " ".join([str(self._own), *map(_look, self._files)])


def _look(path: Path) -> str:
    try:
        found = path.stat()
    except OSError:
        return "-"
    return f"{found.st_ino}:{found.st_mtime_ns}:{found.st_size}"
