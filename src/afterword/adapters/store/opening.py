"""Opens the store: in a file by default, in PostgreSQL for a career centre.

SQLAlchemy takes a quarter of a second to import; this module only does so when it is asked
for a store.
"""

import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from afterword.core.ports import Store

BUSY_SECONDS = 5.0
"""How long to wait for another process that writes, before saying so."""


def open_store(
    place: str | os.PathLike[str], owner: str = "local", *, busy_seconds: float = BUSY_SECONDS
) -> "Store":
    """Open a store, make it where there is none, and bring it up to date where it is old.

    Args:
        place: The path of a SQLite file, ``:memory:``, or a ``postgresql://`` address. A
            missing folder is made with mode 0700, a missing file with mode 0600.
        owner: Whose things to show; one owner never sees another's.
        busy_seconds: How long to wait for another process that writes.

    Raises:
        Invalid: The address is of a kind Afterword does not speak.
        Unavailable: The file, its folder or the server does not let us, or the store was
            written by a newer Afterword.
    """
    from afterword.adapters.store.connecting import connect  # slow to import

    return connect(os.fspath(place), owner, busy_seconds)


def open_quickly(
    path: Path, owner: str = "local", *, busy_seconds: float = BUSY_SECONDS
) -> "Store":
    """Open a store of which little may be asked: what today asks is answered without SQLAlchemy.

    Args:
        path: A SQLite file; a missing one is made. One that is old, newer or no store at all is
            opened as `open_store` opens it, with whatever that says.
        owner: Whose things to show.
        busy_seconds: How long to wait for another process that writes.

    Raises:
        AfterwordError: As `open_store`.
    """
    from afterword.adapters.store.quick import QuickStore

    def whole() -> "Store":
        return open_store(path, owner, busy_seconds=busy_seconds)

    if not os.path.lexists(path):
        from afterword.adapters.store.making import make_store

        try:
            make_store(path.absolute(), busy_seconds)
        except (OSError, sqlite3.Error):
            return whole()  # which says what is in the way
    database = _as_it_should_be(path, owner, busy_seconds)
    if database is None:
        return whole()
    return cast("Store", QuickStore(database, str(path.absolute()), owner, whole))


def _as_it_should_be(path: Path, owner: str, busy_seconds: float) -> sqlite3.Connection | None:
    """Open a file that is a store of this very version, with nothing left to be burnt."""
    from afterword.adapters.store.plain_values import SETTING_UP
    from afterword.adapters.store.revisions import revisions

    if not path.is_file():
        return None
    try:
        database = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=busy_seconds,
            isolation_level=None,
            check_same_thread=False,
        )
    except sqlite3.Error:
        return None
    try:
        for statement in SETTING_UP:
            database.execute(statement)
        version = database.execute("SELECT version_num FROM afterword_version").fetchone()
        left = database.execute("SELECT 1 FROM unswept WHERE owner_id = ?", (owner,)).fetchone()
    except sqlite3.Error:
        version = left = None
    if version == (revisions()[-1],) and left is None:
        return database
    database.close()
    return None
