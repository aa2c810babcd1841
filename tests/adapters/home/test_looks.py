"""The data folder is looked at and left as it is."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from afterword.adapters.home.database import look_at_database
from afterword.adapters.home.folder import look_at_disk, look_at_folder
from afterword.adapters.store.opening import open_store
from afterword.core.findings import Condition

FINE, ATTENTION = Condition.FINE, Condition.ATTENTION


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "my home"
    open_store(folder / "afterword.db").close()
    return folder


def test_a_private_folder_is_fine_and_one_that_is_missing_is_not_made(home, tmp_path) -> None:
    assert look_at_folder(home).condition is FINE
    missing = tmp_path / "missing"
    for found in (look_at_folder(missing), look_at_disk(missing), look_at_database(missing)):
        assert found.condition is FINE
    assert not missing.exists()


@pytest.mark.parametrize("mode", [0o750, 0o701, 0o777])
def test_a_folder_others_can_look_into_is_said_with_what_mends_it(home, mode) -> None:
    home.chmod(mode)
    found = look_at_folder(home)
    assert found.condition is ATTENTION
    assert found.sentence.endswith(f"run chmod -R go= '{home}'")
    assert home.stat().st_mode & 0o777 == mode


def test_a_file_others_can_read_is_named(home) -> None:
    (home / "backups").mkdir(mode=0o700)
    old = home / "backups" / "old.db"
    old.write_text("letters")
    old.chmod(0o644)
    found = look_at_folder(home)
    assert found.condition is ATTENTION
    assert str(old) in found.sentence
    old.chmod(0o600)
    (home / "elsewhere").symlink_to("/etc/hostname")
    assert look_at_folder(home).condition is FINE


def test_a_file_in_the_way_of_the_folder_is_said(tmp_path) -> None:
    (tmp_path / "home").write_text("")
    assert "is a file" in look_at_folder(tmp_path / "home").sentence


def test_a_full_disk_is_said_with_how_much_is_needed(home) -> None:
    found = look_at_disk(home, free=7_400_000)
    assert found.condition is ATTENTION
    assert "has 7 MB left" in found.sentence
    assert "may need 100 MB" in found.sentence
    with (home / "afterword.db").open("r+b") as database:
        database.truncate(3_000_000_000)  # a hole takes no room
    assert "may need 6 GB" in look_at_disk(home, free=2_000_000_000).sentence


def test_a_whole_database_is_fine_and_read_only(home) -> None:
    before = (home / "afterword.db").read_bytes()
    assert look_at_database(home / "afterword.db").condition is FINE
    assert (home / "afterword.db").read_bytes() == before


def test_a_damaged_database_is_said(home) -> None:
    path = home / "afterword.db"
    raw = bytearray(path.read_bytes())
    raw[4096:40960] = os.urandom(40960 - 4096)
    path.write_bytes(raw)
    assert (
        "is damaged: bring a backup back with 'afterword restore FILE'"
        in look_at_database(path).sentence
    )
    path.write_bytes(b"no database at all, but long enough to be looked at" * 40)
    assert look_at_database(path).condition is ATTENTION


def test_a_row_that_refers_to_nothing_is_damage(home) -> None:
    path = home / "afterword.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA foreign_keys = OFF")
        (table, column) = _referring(database)
        names = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
        marks = ", ".join("?" * len(names))
        database.execute(f"INSERT INTO {table} VALUES ({marks})", names)  # noqa: S608
        assert column in names
    assert "is damaged" in look_at_database(path).sentence


@pytest.mark.parametrize(
    ("version", "condition", "says"),
    [("0001", FINE, "earlier version"), ("9999", ATTENTION, "newer Afterword")],
)
def test_another_version_is_said(home, version, condition, says) -> None:
    path = home / "afterword.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE afterword_version SET version_num = ?", (version,))
    found = look_at_database(path)
    assert (found.condition, says in found.sentence) == (condition, True)


def test_a_database_of_another_program_is_said(tmp_path) -> None:
    path = tmp_path / "afterword.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE songs (name)")
    assert "belongs to another program" in look_at_database(path).sentence


def _referring(database: sqlite3.Connection) -> tuple[str, str]:
    """Return a table that refers to another, and the column it does it with."""
    for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        for row in database.execute(f"PRAGMA foreign_key_list({table})"):
            return str(table), str(row[3])
    raise AssertionError
