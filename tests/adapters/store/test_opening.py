"""Opening a store: private, prompt, and one kind sentence for whatever is in the way."""

import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from afterword.adapters.store.opening import open_store
from afterword.core.errors import Unavailable


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@contextmanager
def umask(bits: int) -> Iterator[None]:
    before = os.umask(bits)
    try:
        yield
    finally:
        os.umask(before)


@contextmanager
def somebody_else() -> Iterator[None]:
    """Do without root's rights, which no permission stops."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


def sentence(raised: pytest.ExceptionInfo[Exception]) -> str:
    text = str(raised.value)
    assert text[0] in "/ABCDEFGHIJKLMNOPQRSTUVWXYZ", text
    assert text.endswith("."), text
    assert "\n" not in text, text
    return text


# --- what is made ----------------------------------------------------------------------------


@pytest.mark.parametrize("bits", [0o000, 0o022, 0o077, 0o777])
def test_folder_and_files_are_private_whatever_the_umask(tmp_path: Path, bits: int) -> None:
    path = tmp_path / "share" / "afterword" / "afterword.db"
    with umask(bits):
        store = open_store(path)
        store.save_setting("colour", "blue")
        modes = {found.name: mode(found) for found in path.parent.iterdir()}
        store.close()
    assert modes == {"afterword.db": 0o600, "afterword.db-wal": 0o600, "afterword.db-shm": 0o600}
    assert (mode(path.parent), mode(path.parent.parent)) == (0o700, 0o700)
    assert [found.name for found in path.parent.iterdir()] == ["afterword.db"]


def test_a_folder_that_is_there_keeps_its_mode_and_a_file_becomes_private(tmp_path: Path) -> None:
    home = tmp_path / "shared"
    home.mkdir()
    home.chmod(0o755)
    open_store(home / "afterword.db").close()
    (home / "afterword.db").chmod(0o644)
    open_store(home / "afterword.db").close()
    assert (mode(home), mode(home / "afterword.db")) == (0o755, 0o600)


def test_an_odd_path_is_taken_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9 ?mode=ro#%41")
    store = open_store(folder / "my store.db")
    store.save_setting("colour", "blue")
    store.close()
    assert [found.name for found in folder.iterdir()] == ["my store.db"]


def test_a_relative_path_stays_the_same_file_when_the_working_folder_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    store = open_store("afterword.db")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    store.save_setting("colour", "blue")
    store.close()
    again = open_store(f"sqlite:///{tmp_path / 'afterword.db'}")
    assert again.setting("colour") == "blue"
    again.close()


def test_what_is_kept_survives_a_power_cut_and_what_is_deleted_is_overwritten(
    tmp_path: Path,
) -> None:
    store = open_store(tmp_path / "afterword.db")
    with store._engine.connect() as conn:
        found = {
            name: conn.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    store.close()
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


def test_commits_flush_again_after_an_id_was_given_out(tmp_path: Path) -> None:
    store = open_store(tmp_path / "afterword.db")
    assert [store.new_id("A"), store.new_id("A")] == ["A1", "A2"]
    with store._engine.connect() as conn:
        assert conn.exec_driver_sql("PRAGMA synchronous").scalar() == 2
    store.close()


def test_an_empty_file_is_taken_as_a_new_store(tmp_path: Path) -> None:
    (tmp_path / "afterword.db").touch()
    store = open_store(tmp_path / "afterword.db")
    assert store.message_count() == 0
    store.close()


def test_many_may_open_a_new_store_at_once(lasting_place: str) -> None:
    ids: list[str] = []
    problems: list[BaseException] = []

    def open_and_count() -> None:
        try:
            store = open_store(lasting_place, busy_seconds=30)
            ids.extend(store.new_id("A") for _ in range(5))
            store.close()
        except BaseException as problem:  # noqa: BLE001  # a thread has nobody to raise to
            problems.append(problem)

    threads = [threading.Thread(target=open_and_count) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert sorted(ids) == sorted(f"A{number}" for number in range(1, 41))


@pytest.fixture(params=["file", "postgres"])
def lasting_place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "file":
        return str(tmp_path / "new" / "afterword.db")
    address: str = request.getfixturevalue("new_database")()
    return address


# --- how long it takes -----------------------------------------------------------------------


def modules_after(code: str, *arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)", *arguments],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_naming_the_store_imports_no_database_library() -> None:
    loaded = modules_after("from afterword.adapters.store.opening import open_store")
    assert not {"sqlalchemy", "alembic", "psycopg"} & loaded


def test_locking_imports_no_database_library() -> None:
    loaded = modules_after("from afterword.adapters.store.lock import only_one")
    assert "sqlalchemy" not in loaded


def test_opening_a_store_imports_no_migration_library_new_or_not(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom afterword.adapters.store.opening import open_store\n"
        "open_store(sys.argv[1]).close()"
    )
    for _ in range(2):
        loaded = modules_after(code, str(tmp_path / "afterword.db"))
        assert "sqlalchemy" in loaded
        assert not {"alembic", "psycopg"} & loaded


# --- what is in the way ----------------------------------------------------------------------


def test_a_newer_schema_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "afterword.db"
    open_store(path).close()
    with sqlite3.connect(path) as conn:
        conn.execute("UPDATE afterword_version SET version_num = '9999'")
    conn.close()
    before = path.read_bytes()
    with pytest.raises(Unavailable) as raised:
        open_store(path)
    assert "written by a newer Afterword" in sentence(raised)
    assert str(path) in str(raised.value)
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "songs.db"
    with sqlite3.connect(path) as conn:
        conn.execute("CREATE TABLE songs (title TEXT)")
    conn.close()
    before = path.read_bytes()
    with pytest.raises(Unavailable) as raised:
        open_store(path)
    assert "belongs to another program" in sentence(raised)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Hi Dana,\n" * 500)
    with pytest.raises(Unavailable) as raised:
        open_store(path)
    assert f"{path} is not an Afterword store" in sentence(raised)
    assert path.read_text().startswith("Hi Dana")


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "afterword.db"
    store = open_store(path)
    for number in range(200):
        store.save_setting(f"name {number}", "value " * 50)
    store.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(Unavailable) as raised:
        open_store(path).setting("name 1")
    assert "is damaged" in sentence(raised)


def test_a_folder_is_not_a_store(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as raised:
        open_store(tmp_path)
    assert "is a folder" in sentence(raised)


@pytest.mark.parametrize("name", ["notes.txt/afterword.db", "notes.txt/home/afterword.db"])
def test_a_file_in_the_way_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "notes.txt").touch()
    with pytest.raises(Unavailable) as raised:
        open_store(tmp_path / name)
    assert "notes.txt" in sentence(raised)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Give a folder everybody may enter; pytest's own are closed to others."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_a_folder_nobody_lets_us_write_is_named(open_folder: Path) -> None:
    closed = open_folder / "closed"
    closed.mkdir()
    closed.chmod(0o555)
    with somebody_else(), pytest.raises(Unavailable) as raised:
        open_store(closed / "home" / "afterword.db")
    assert "cannot be written" in sentence(raised)
    with somebody_else(), pytest.raises(Unavailable) as raised:
        open_store(closed / "afterword.db")
    assert "cannot be written" in sentence(raised)


def test_a_store_of_somebody_else_is_named(open_folder: Path) -> None:
    path = open_folder / "afterword.db"
    open_store(path).close()
    path.chmod(0o400)
    if os.geteuid() == 0:
        with somebody_else(), pytest.raises(Unavailable) as raised:
            open_store(path)
        assert str(path) in sentence(raised)
    else:
        open_store(path).close()
        assert mode(path) == 0o600


def test_a_store_on_a_read_only_disk_is_named(tmp_path: Path) -> None:
    path = tmp_path / "afterword.db"
    store = open_store(path)
    with store._engine.connect() as conn:
        conn.exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(Unavailable) as raised:
        store.save_setting("colour", "blue")
    assert "may be read but not written" in sentence(raised)
    store.close()


def test_another_process_that_writes_is_waited_for_then_named(tmp_path: Path) -> None:
    path = tmp_path / "afterword.db"
    store = open_store(path, busy_seconds=0.05)
    holder = (
        "import sqlite3, sys\nconn = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "conn.execute('BEGIN IMMEDIATE')\nprint('held', flush=True)\nsys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        with pytest.raises(Unavailable) as raised:
            store.save_setting("colour", "blue")
        assert "Another program is writing" in sentence(raised)
        assert store.setting("colour") is None  # reading goes on meanwhile
        process.communicate()
    store.save_setting("colour", "blue")
    assert store.setting("colour") == "blue"
    store.close()
