"""Puts a backup that was checked into the place of what is there, which is kept aside.

The database goes last, and in one transaction of SQLite's own: whoever has it open sees the old
one or the new one, and a process that is ended at any step leaves the old one in force. What went
before it (outbox, letters, sealed passwords) only adds, and is done again by the next try.
"""

import os
import shutil
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from afterword.adapters.home.database import whole
from afterword.adapters.private_files import (
    explained_path,
    flush,
    make_private_file,
    make_private_folder,
)
from afterword.adapters.safekeeping.archive import DATABASE, SEALED
from afterword.adapters.smtp.files import OutboxFiles
from afterword.adapters.smtp.outbox import Outbox
from afterword.adapters.store.backups import back_up
from afterword.adapters.store.faults import explained
from afterword.core.errors import Unavailable
from afterword.core.outbox import Outgoing, State

_BUSY_SECONDS: Final = 10.0
_DOUBTED: Final = (
    "It waited when the backup was made; whether it went out since then is not known here."
)
_SAFEST: Final = (
    State.INTENDED,
    State.REFUSED,
    State.HANDING_OVER,
    State.UNKNOWN,
    State.SENT,
)
"""Of two that know of one letter, the one further to the right is believed: it sends less."""


def put_in_place(staged: Path, home: Path, now: datetime) -> list[Path]:
    """Put the files of a checked backup into a data folder.

    Args:
        staged: The folder it was unpacked into, on the same disk.
        home: The data folder. Nobody scans or sends meanwhile.
        now: Names what is kept aside.

    Returns:
        The copies of what was there before.

    Raises:
        Unavailable: Something cannot be written, or somebody holds the database.
    """
    make_private_folder(home)
    _settle(staged / DATABASE)
    _bring_outbox(staged, home)
    _bring_letters(staged, home)
    aside = _bring_sealed(staged / SEALED, home / SEALED, now)
    return [*aside, *_bring_database(staged / DATABASE, home / DATABASE, now)]


def _settle(database: Path) -> None:
    """Bring a log into its database: only that file is moved."""
    with explained(str(database)), closing(sqlite3.connect(database)) as opened:
        opened.execute("PRAGMA journal_mode = DELETE")


def _bring_outbox(staged: Path, home: Path) -> None:
    """Bring along what a backup knows of letters on their way; nothing known here is set back.

    A letter that waited then may have gone out since, so it is called unknown, and the person
    decides: a backup must never send a letter again.
    """
    theirs, outbox = OutboxFiles(staged), Outbox(home)
    known = theirs.all()
    if not known:
        return
    with outbox.alone():
        here = {(one.letter_id, one.message_id): one for one in outbox.held()}
        for one in known:
            doubted = _doubted(one)
            mine = here.get((one.letter_id, one.message_id))
            if mine is None:
                _take_in(outbox.files, doubted, theirs)
            elif _SAFEST.index(doubted.state) > _SAFEST.index(mine.state):
                outbox.files.keep(doubted)


def _take_in(files: OutboxFiles, one: Outgoing, theirs: OutboxFiles) -> None:
    try:
        raw = theirs.content(one)
    except Unavailable:  # tidied away while the backup was made; that it went out stays known
        make_private_folder(files.folder)
        files.keep(one)
    else:
        files.intend(one, raw)


def _doubted(one: Outgoing) -> Outgoing:
    if one.state in {State.INTENDED, State.HANDING_OVER}:
        return replace(one, state=State.UNKNOWN, says=_DOUBTED, not_before=None)
    return one


def _bring_letters(staged: Path, home: Path) -> None:
    """Bring back the files of letters; one that is here stays as it is."""
    for path in sorted((staged / "letters").glob("*")):
        target = home / "letters" / path.name
        if not target.exists():
            make_private_folder(target.parent)
            with explained_path(str(target)):
                path.replace(target)
            flush(target.parent)


def _bring_sealed(staged: Path, target: Path, now: datetime) -> list[Path]:
    """Bring back sealed passwords; others that are here are kept aside."""
    if not staged.exists():
        return []
    aside = []
    with explained_path(str(target)):
        if target.exists() and target.read_bytes() != staged.read_bytes():
            aside = [_free(target, now)]
            _copy(target, aside[0])
        staged.replace(target)
    flush(target.parent)
    return aside


def _bring_database(staged: Path, target: Path, now: datetime) -> list[Path]:
    if not target.exists():
        with explained_path(str(target)):
            staged.replace(target)
        flush(target.parent)
        return []
    aside = _free(target, now)
    if is_whole(target):
        with explained(str(target)):
            back_up(target, aside)
            _copy_over(staged, target)
        return [aside]
    # Nobody can write into a damaged one in earnest, so its very bytes are kept.
    log = target.with_name(f"{target.name}-wal")
    with explained_path(str(target)):
        _copy(target, aside)
        if log.exists():
            _copy(log, aside.with_name(f"{aside.name}-wal"))
        # The log first: a new database must never meet the log of another.
        log.unlink(missing_ok=True)
        target.with_name(f"{target.name}-shm").unlink(missing_ok=True)
        flush(target.parent)
        staged.replace(target)
    flush(target.parent)
    return [aside]


def is_whole(path: Path) -> bool:
    """Tell whether a database can be read to its last page; it is not changed by looking.

    Raises:
        Unavailable: Another program holds it.
    """
    try:
        return whole(path) is not None
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise Unavailable(
                f"Another program is writing to {path}: let it finish and try again."
            ) from error
        return False


def _copy_over(staged: Path, target: Path) -> None:
    """Make one database the other in a single transaction."""
    until = time.monotonic() + _BUSY_SECONDS

    def at(status: int, _left: int, _pages: int) -> None:
        is_busy = status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
        if is_busy and time.monotonic() > until:
            raise Unavailable(
                f"Another program is writing to {target}: let it finish, then try again."
            )

    with (
        closing(sqlite3.connect(staged)) as source,
        closing(sqlite3.connect(target, timeout=0)) as into,
    ):
        into.execute("PRAGMA synchronous = FULL")
        source.backup(into, progress=at)
        into.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _free(target: Path, now: datetime) -> Path:
    """Name a copy that `afterword forget` looks into, and that is not there yet."""
    stem, number = f"{target.stem}-before-restoring-{now:%Y%m%d-%H%M%S}", 1
    while True:
        name = stem if number == 1 else f"{stem}-{number}"
        path = target.with_name(f"{name}{target.suffix}")
        if not path.exists():
            return path
        number += 1


def _copy(source: Path, target: Path) -> None:
    """Copy a file: whole, or not there at all."""
    unfinished = target.with_name(f"{target.name}.unfinished")
    make_private_file(unfinished)
    with source.open("rb") as old, unfinished.open("wb") as new:
        shutil.copyfileobj(old, new)
        new.flush()
        os.fsync(new.fileno())
    unfinished.replace(target)
    flush(target.parent)
