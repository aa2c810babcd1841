"""Makes a backup while other programs of ours go on, and reads it back before it is called one."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from afterword.adapters.home.database import whole
from afterword.adapters.private_files import explained_path, flush, make_private_folder
from afterword.adapters.safekeeping.archive import (
    AT_WORK,
    DATABASE,
    FOLDERS,
    SEALED,
    Contents,
    can_be_kept,
    pack,
    unpack,
)
from afterword.adapters.store.backups import back_up
from afterword.adapters.store.faults import explained
from afterword.adapters.store.lock import only_one
from afterword.adapters.store.revisions import revisions
from afterword.core.errors import NotFound, Refused, Unavailable


@contextmanager
def workshop(home: Path) -> Iterator[Path]:
    """Give an empty private folder within the data folder, to one at a time.

    What a process that was ended left there goes first: it may hold what was burned since.

    Raises:
        Unavailable: Another backup is being made, or the folder cannot be used.
    """
    with only_one(home, "backup"):
        place = home / AT_WORK
        shutil.rmtree(place, ignore_errors=True)
        make_private_folder(place)
        try:
            yield place
        finally:
            shutil.rmtree(place, ignore_errors=True)


def make_backup(home: Path, target: Path, now: datetime, made_by: str) -> dict[str, int]:
    """Write everything of a data folder into one file, and try out that it can be read back.

    The database is copied first and the outbox after it: the outbox is what a letter is not sent
    twice by, so it must be the later of the two.

    Returns:
        How much of what it holds, as it was read back.

    Raises:
        NotFound: There is nothing to keep yet.
        Refused: The file is there already.
        Unavailable: Something cannot be read or written; a broken backup is not left behind.
    """
    database = home / DATABASE
    if not database.is_file():
        raise NotFound("There is nothing to back up yet; the first scan makes it.")
    if target.exists():
        raise Refused(f"{target} is there already: name another file.")
    unfinished = target.with_name(f".{target.name}.unfinished")
    with workshop(home) as place:
        snapshot = place / DATABASE
        with explained(str(database)):
            back_up(database, snapshot)
        try:
            pack([(DATABASE, snapshot), *_beside(home)], unfinished, now, made_by)
            checked(unfinished, place / "trial", target)
            holds = counted(place / "trial" / DATABASE)
            with explained_path(str(target)):
                unfinished.replace(target)
            flush(target.parent)
        finally:
            unfinished.unlink(missing_ok=True)
    return holds


def checked(path: Path, folder: Path, named: Path | None = None) -> Contents:
    """Unpack a backup and see that all of it is whole and can be understood.

    Args:
        path: The backup.
        folder: Where to; it must be empty or missing.
        named: What a person calls the file.

    Raises:
        Refused: It is no backup, or it holds the data of a newer Afterword.
        Unavailable: It is damaged, or something cannot be read or written.
    """
    make_private_folder(folder)
    contents = unpack(path, folder)
    shown = named or path
    try:
        version = whole(folder / DATABASE)
    except sqlite3.DatabaseError:
        version = None
    if version is None:
        raise Unavailable(f"The database in {shown} is damaged: nothing was changed; use another.")
    if version not in revisions():
        raise Refused(
            f"{shown} holds the data of a newer Afterword ({contents.made_by}): install that "
            "version here first; nothing was changed."
        )
    return contents


def counted(database: Path) -> dict[str, int]:
    """Return how much a whole database holds, for a person to recognise it by."""
    with explained(str(database)), closing(sqlite3.connect(database)) as opened:
        return {
            table: int(opened.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608
            for table in ("applications", "contacts", "letters")
        }


def _beside(home: Path) -> Iterator[tuple[str, Path]]:
    """Go through the files beside the store that belong into a backup.

    Not among them: ways in (a browser that was let in here is not let in elsewhere), locks, and
    copies from earlier upgrades.
    """
    yield SEALED, home / SEALED
    for folder in FOLDERS:
        for path in sorted((home / folder).glob("*")):
            name = f"{folder}/{path.name}"
            if can_be_kept(name) and path.is_file() and not path.is_symlink():
                yield name, path
