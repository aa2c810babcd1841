"""A new store made from statements that were written down, without waiting for SQLAlchemy."""

import sqlite3
from pathlib import Path
from typing import Final

from afterword.adapters.private_files import make_private_file, make_private_folder
from afterword.adapters.store.plain_values import SETTING_UP

NEW_STORE: Final = "new_store.sql"
"""What a new store is made from, written by ``python -m tools.new_store``."""
STATEMENT: Final = "----"
"""The line between two statements; a trigger has semicolons inside."""


def make_store(path: Path, busy_seconds: float) -> None:
    """Make a store where there is nothing.

    A process that is ended meanwhile leaves an empty file, and where another one is faster,
    theirs stays; whoever opens it sees to the rest.

    Raises:
        Unavailable: Its folder or the file cannot be made.
        sqlite3.Error: The disk does not take it.
    """
    written = Path(__file__).with_name(NEW_STORE).read_text(encoding="utf-8")
    make_private_folder(path.parent)
    make_private_file(path)
    database = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
    try:
        for setting in (*SETTING_UP, "PRAGMA journal_mode = WAL", "BEGIN IMMEDIATE"):
            database.execute(setting)
        if database.execute("SELECT 1 FROM sqlite_master").fetchone() is None:
            for statement in written.split(f"\n{STATEMENT}\n"):
                database.execute(statement)
        database.execute("COMMIT")
    finally:
        database.close()
