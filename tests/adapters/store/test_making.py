"""A new store is made without SQLAlchemy, and is the very one SQLAlchemy makes."""

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from tools.new_store import FILE, statements

from afterword.adapters.store.making import make_store
from afterword.adapters.store.opening import open_quickly, open_store
from afterword.adapters.store.quick import QuickStore
from afterword.core.errors import Unavailable


def described(path: Path) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
        version = database.execute("SELECT version_num FROM afterword_version").fetchall()
        (mode,) = database.execute("PRAGMA journal_mode").fetchone()
    said = [(kind, name, " ".join((sql or "").split())) for kind, name, sql in rows]
    return sorted([*said, ("version", str(version), mode)])


def test_what_is_written_down_is_what_the_tables_say() -> None:
    assert FILE.read_text(encoding="utf-8") == statements(), "run: python -m tools.new_store"


def test_both_ways_make_the_same_store(tmp_path: Path) -> None:
    open_store(tmp_path / "slowly.db").close()
    make_store(tmp_path / "quickly.db", 5.0)
    assert described(tmp_path / "quickly.db") == described(tmp_path / "slowly.db")


@pytest.mark.parametrize("bits", [0o000, 0o022, 0o777])
def test_it_is_private_whatever_the_umask(tmp_path: Path, bits: int) -> None:
    path = tmp_path / "share" / "afterword" / "afterword.db"
    before = os.umask(bits)
    try:
        with closing(open_quickly(path)) as store:
            assert isinstance(store, QuickStore)
            store.save_setting("name", "Ana")
            modes = {stat.S_IMODE(one.stat().st_mode) for one in path.parent.iterdir()}
    finally:
        os.umask(before)
    assert modes == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_store_somebody_else_was_faster_to_make_stays(tmp_path: Path) -> None:
    path = tmp_path / "afterword.db"
    with closing(open_store(path)) as store:
        store.save_setting("name", "Ana")
    make_store(path, 5.0)
    with closing(open_store(path)) as store:
        assert store.setting("name") == "Ana"


def test_a_folder_that_cannot_be_made_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Unavailable, match=r"^/.*\.$"):
        open_quickly(tmp_path / "file" / "home" / "afterword.db")
