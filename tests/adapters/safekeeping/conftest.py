"""A small data folder with something of everything, and what it holds, to compare."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.smtp.letters import LETTER

from afterword.adapters.clock import FixedClock
from afterword.adapters.smtp.files import OutboxFiles, digest
from afterword.adapters.store.opening import open_store
from afterword.app import App
from afterword.core.outbox import Outgoing, State
from afterword.core.people import Contact
from afterword.core.ports import Assembly

NOW = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
RAW = b"Subject: Thank you\r\n\r\nHi Dana\r\n"


def app_at(home: Path) -> App:
    return App(home, FixedClock(NOW), UTC)


def filled(home: Path) -> Path:
    store = open_store(home / "afterword.db")
    store.save_setting("name", "Ana Ferreira")
    people = (Contact("P1", "Dana Kim", "dana@halden.example"),)
    store.save_assembly(
        Assembly(contacts=(*people, Contact("P2", "Omar Haddad", "omar@x.example")))
    )
    store.save_letter(LETTER)
    store.drawer().keep("what nobody else reads", NOW, is_sealed=False)
    store.close()
    (home / "letters").mkdir(0o700)
    (home / "letters" / "L7-dana-kim.eml").write_bytes(RAW)
    (home / "secrets.sealed").write_bytes(b"{}")
    (home / "web").mkdir(0o700)
    (home / "web" / "session-abc").write_text("a way in")
    return home


def outgoing(letter_id: str, state: State) -> Outgoing:
    message_id = f"{letter_id}@home.example"
    people = ("ana@home.example", ("dana@halden.example",))
    return Outgoing(letter_id, message_id, "home", *people, "Hi", digest(RAW), NOW, NOW, state)


def put_in_outbox(home: Path, *ones: Outgoing) -> None:
    files = OutboxFiles(home)
    for one in ones:
        files.intend(one, RAW)


def states(home: Path) -> dict[str, State]:
    return {one.letter_id: one.state for one in OutboxFiles(home).all()}


def rows(database: Path) -> dict[str, list[Any]]:
    """Return everything that is in a database, table by table."""
    with closing(sqlite3.connect(database)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        names = opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            name: sorted(opened.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)  # noqa: S608
            for (name,) in names
        }


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    return filled(tmp_path / "home")
