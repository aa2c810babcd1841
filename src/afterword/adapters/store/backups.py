"""A whole copy of a SQLite file, made while it is in use."""

import sqlite3
from contextlib import closing
from pathlib import Path

from afterword.adapters.private_files import explained_path, flush, make_private_file


def back_up(path: Path, copy: Path) -> None:
    """Copy the SQLite file at ``path`` to ``copy``: private, complete or not there at all.

    Uses SQLite's own backup, so that what is still in the ``-wal`` file comes along.

    Raises:
        Unavailable: The copy cannot be written.
        sqlite3.Error: SQLite could not read or write; the caller names the place.
    """
    unfinished = copy.with_name(f"{copy.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    make_private_file(unfinished)
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(unfinished)) as into:
            source.backup(into)
            into.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        with explained_path(str(copy)):
            flush(unfinished)
            unfinished.replace(copy)
            flush(copy.parent)
    finally:
        unfinished.unlink(missing_ok=True)
