"""Write down what a new store is made from: ``python -m tools.new_store``.

Writes ``adapters/store/new_store.sql``, from a store that was made from its tables. One that is
older than the last migration works all the same: the migration runs.
"""

import argparse
import sqlite3
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from afterword.adapters import store
from afterword.adapters.store.making import NEW_STORE, STATEMENT
from afterword.adapters.store.opening import open_store

FILE: Final = Path(store.__file__).parent / NEW_STORE


def main(arguments: Sequence[str]) -> None:
    """Write the file."""
    argparse.ArgumentParser(description="Write down what a new store is made from.").parse_args(
        arguments
    )
    FILE.write_text(statements(), encoding="utf-8")
    print(f"{FILE.stat().st_size // 1024} kB")


def statements() -> str:
    """Return every statement of a new store: tables and indexes by name, then its triggers."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "new.db"
        open_store(path).close()
        made = sqlite3.connect(path)
        try:
            asked = (
                "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
                " ORDER BY type = 'trigger', type = 'index', name"
            )
            found = [sql.strip() for (sql,) in made.execute(asked)]
            (version,) = made.execute("SELECT version_num FROM afterword_version").fetchone()
        finally:
            made.close()
    found.append(f"INSERT INTO afterword_version (version_num) VALUES ('{version}')")  # noqa: S608 (ours)
    lines = ["\n".join(line.rstrip() for line in one.splitlines()) for one in found]
    return f"\n{STATEMENT}\n".join(lines) + "\n"


if __name__ == "__main__":
    main(sys.argv[1:])
