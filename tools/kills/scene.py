"""What a scene is, and the notes its work leaves of what it was told is done."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from afterword.adapters.clock import FixedClock
from afterword.app import App

NOW: Final = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


class LostError(Exception):
    """Something that was acknowledged is gone, or something is there by halves."""


@dataclass(frozen=True)
class Ending:
    """One piece of work that may be ended at any moment."""

    folder: Path
    """Everything of the scene lies in it; the data folder is ``home``."""
    number: int
    """Which ending this is; no two are the same."""
    port: int
    """A mail server on this machine."""

    @property
    def home(self) -> Path:
        """Return the data folder."""
        return self.folder / "home"

    def app(self) -> App:
        """Open the data folder."""
        return App(self.home, FixedClock(NOW), UTC)

    def note(self, what: str) -> None:
        """Note that something was acknowledged; a process that is ended leaves the note."""
        opened = os.open(self.folder / "said", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.write(opened, f"{what}\n".encode())
        os.close(opened)

    def said(self) -> list[str]:
        """Return what was acknowledged, in order."""
        try:
            return (self.folder / "said").read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []


@dataclass(frozen=True)
class Scene:
    """A piece of work, and what has to hold however it ends."""

    prepare: Callable[[Ending], None]
    """Makes what it begins with, in an empty folder."""
    work: Callable[[Ending], None]
    look: Callable[[Ending], None]
    """Raises `LostError`."""
    endings: int
    """How many endings one folder is put through, one after another."""
    share: float = 1.0
    """How often it comes, beside the others; less where its work takes long."""


def hold(is_so: bool, sentence: str) -> None:
    """Raise `LostError` with a sentence unless something is so."""
    if not is_so:
        raise LostError(sentence)


def rows(database: Path) -> dict[str, list[Any]]:
    """Return everything in a database, table by table, once it was found whole."""
    with closing(sqlite3.connect(database)) as opened:
        said = opened.execute("PRAGMA integrity_check(1)").fetchall()
        hold(said == [("ok",)], f"{database} is damaged: {said}")
        names = opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: sorted(opened.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)  # noqa: S608
            for (name,) in names
        }
