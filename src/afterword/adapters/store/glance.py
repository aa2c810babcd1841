"""A quick look at a few settings, without opening the whole store."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path


def glance(path: Path, names: Sequence[str]) -> dict[str, str]:
    """Return the settings of these names that the person changed.

    Whoever only checks a letter need not wait for the store. What cannot be read says nothing
    here; opening the store will say what is wrong.

    Args:
        path: The database; it may be missing.
        names: Of settings.
    """
    if not path.is_file():
        return {}
    marks = ", ".join("?" * len(names))
    query = f"SELECT name, value FROM settings WHERE name IN ({marks})"  # noqa: S608 (only marks)
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
            return dict(database.execute(query, tuple(names)).fetchall())
    except sqlite3.Error:
        return {}
