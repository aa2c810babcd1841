"""Whether the database is whole, and of which version it is."""

import sqlite3
from contextlib import closing
from pathlib import Path

from afterword.adapters.store.revisions import revisions
from afterword.adapters.store.table_shapes import VERSION_TABLE
from afterword.core.findings import Finding, fine, wants

_NAME = "database"


def look_at_database(path: Path) -> Finding:
    """Read all of the database, as SQLite's own integrity check does, and change nothing."""
    if not path.exists():
        return fine(_NAME, "There is none yet; the first scan makes it.")
    try:
        version = whole(path)
    except sqlite3.DatabaseError as error:
        return wants(_NAME, _says(error, path))
    return wants(_NAME, _damaged(path)) if version is None else _of_version(version, path)


def whole(path: Path) -> str | None:
    """Read all of a database and return its version; None where it is damaged.

    Raises:
        sqlite3.DatabaseError: It cannot be read, is none, or is none of ours.
    """
    address = f"{path.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as database:
        said = [str(row[0]) for row in database.execute("PRAGMA integrity_check(1)")]
        lost = database.execute("PRAGMA foreign_key_check").fetchone()
        found = database.execute(f"SELECT version_num FROM {VERSION_TABLE}").fetchone()  # noqa: S608
    if said != ["ok"] or lost is not None:
        return None
    return str(found[0]) if found else ""


def _of_version(version: str, path: Path) -> Finding:
    known = revisions()
    if version == known[-1]:
        return fine(_NAME, f"It is whole, and of the version this Afterword speaks ({version}).")
    if version in known:
        return fine(
            _NAME,
            f"It is whole, and of an earlier version ({version}); it is brought up to date when it "
            "is next used, after a backup.",
        )
    return wants(
        _NAME,
        f"{path} was written by a newer Afterword: install that version here too, or name another "
        "folder with AFTERWORD_HOME.",
    )


def _says(error: sqlite3.DatabaseError, path: Path) -> str:
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR")):
        return _damaged(path)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return f"Another program is writing to {path}: let it finish and try again."
    if name.startswith("SQLITE_ERROR"):
        return f"{path} belongs to another program: name another folder with AFTERWORD_HOME."
    return f"{path} cannot be opened: look at who may read and write it and its folder."


def _damaged(path: Path) -> str:
    return f"{path} is damaged: bring a backup back with 'afterword restore FILE'."
