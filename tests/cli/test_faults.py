"""Whatever the world does to the data folder, each command says one sentence and loses nothing."""

import json
import os
import resource
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest
from tests.adapters.safekeeping.conftest import rows
from tests.cli.conftest import Afterword

from afterword.adapters.store.lock import only_one

READING = (
    ("today",), ("applications",), ("people",), ("letters",), ("lessons",), ("insights",),
    ("review",), ("show", "A1"), ("settings",), ("digest",), ("calendar", "-"), ("export", "-"),
)  # fmt: skip
CHANGING = (
    ("scan", "BOX"), ("settings", "name", "Ana B."), ("mood", "lighter"),
    ("news", "add", "A move."),
    ("log", "Dana Kim", "--by", "coffee"), ("snooze", "Dana Kim", "--for", "3w"),
    ("add", "--organisation", "Mill Lane Press", "--role", "Editor"),
    ("forget", "Dana Kim", "--yes"), ("vent", "--from", "PAGE"),
)  # fmt: skip
BOTH = ("backup", "KEPT")


@pytest.fixture(scope="module")
def scanned_home(tmp_path_factory: pytest.TempPathFactory, demo_box: Path) -> Path:
    from afterword.cli import run

    home = tmp_path_factory.mktemp("faults") / "home"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AFTERWORD_HOME", str(home))
        patch.setenv("AFTERWORD_NOW", "2026-11-19T16:30:00+00:00")
        assert run(["scan", str(demo_box)]) == 0
    return home


@pytest.fixture
def known(
    afterword: Afterword, scanned_home: Path, home: Path, demo_box: Path, tmp_path: Path
) -> Afterword:
    """The command line where the demo's mail is known; words in capitals stand for files."""
    shutil.copytree(scanned_home, home)
    page = tmp_path / "page.txt"
    page.write_text("what nobody else reads")
    words = {"BOX": demo_box, "PAGE": page, "KEPT": tmp_path / "kept.zip"}
    return lambda *arguments: afterword(*(words.get(one, one) for one in arguments))


Fault = Callable[[Path], AbstractContextManager[None]]


@contextmanager
def somebody_writes(home: Path) -> Iterator[None]:
    with closing(sqlite3.connect(home / "afterword.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE settings SET value = value")
        yield
        other.rollback()


@contextmanager
def no_room_is_left(_home: Path) -> Iterator[None]:
    """Let no file grow past where it is; root has no quota, but this limit."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def the_folder_may_only_be_read(home: Path) -> Iterator[None]:
    if os.geteuid() == 0:
        subprocess.run(["mount", "--bind", home, home], check=True)
        subprocess.run(["mount", "-o", "remount,ro,bind", home], check=True)
        try:
            yield
        finally:
            subprocess.run(["umount", home], check=True)
        return
    for path in (*home.iterdir(), home):
        path.chmod(0o500 if path.is_dir() else 0o400)
    try:
        yield
    finally:
        home.chmod(0o700)


@contextmanager
def a_page_is_flipped(home: Path) -> Iterator[None]:
    """Spoil what is not the header: every command finds it sooner or later, or needs it not."""
    database = home / "afterword.db"
    raw = database.read_bytes()
    spoilt = bytearray(raw)
    for at in range(4096, len(raw), 4096):
        spoilt[at : at + 64] = b"\xa5" * 64
    database.write_bytes(spoilt)
    yield
    database.write_bytes(raw)
    for beside in home.glob("afterword.db-*"):
        beside.unlink()


@contextmanager
def it_is_of_a_newer_afterword(home: Path) -> Iterator[None]:
    with closing(sqlite3.connect(home / "afterword.db")) as other, other:
        [(was,)] = other.execute("SELECT version_num FROM afterword_version")
        other.execute("UPDATE afterword_version SET version_num = '9999'")
    yield
    with closing(sqlite3.connect(home / "afterword.db")) as other, other:
        other.execute("UPDATE afterword_version SET version_num = ?", (was,))


@contextmanager
def another_scan_is_at_work(home: Path) -> Iterator[None]:
    with only_one(home, "scan"):
        yield


FAULTS: tuple[Fault, ...] = (
    somebody_writes, no_room_is_left, the_folder_may_only_be_read, a_page_is_flipped,
    it_is_of_a_newer_afterword, another_scan_is_at_work,
)  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=lambda one: one.__name__)
def test_each_command_says_one_sentence_and_nothing_is_lost(
    known: Afterword, home: Path, fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "afterword.adapters.store.opening.open_store.__kwdefaults__", {"busy_seconds": 0.1}
    )
    before = rows(home / "afterword.db")
    refused = []
    with fault(home):
        for command in (*READING, BOTH, *CHANGING):
            ran = known(*command)
            assert ran.code in {0, 1, 4, 5}, (command, ran)
            if ran.code not in {0, 1}:
                refused.append(command)
                [sentence] = ran.err.splitlines()
                assert sentence.startswith("afterword: "), command
                assert sentence.endswith("."), command
                assert len(sentence) < 400, command
    assert refused, "this fault stops nothing"
    after = rows(home / "afterword.db")
    if set(CHANGING) <= set(refused):
        assert after == before
    assert all(len(after[table]) >= len(found) or table in {"contacts", "touchpoints", "filed"}
               for table, found in before.items())  # fmt: skip
    assert known("applications").code == 0


def test_one_spoilt_page_anywhere_is_found_by_the_doctor_and_crashes_nothing(
    known: Afterword, home: Path
) -> None:
    database = home / "afterword.db"
    raw = database.read_bytes()
    pages = len(raw) // 4096
    for page in range(1, pages, pages // 9):
        database.write_bytes(
            raw[: page * 4096] + b"\xa5" * 64 + raw[page * 4096 + 64 :],
        )
        ran = known("doctor", "--offline")
        assert ran.code == 1, page
        assert "is damaged: bring a backup back with 'afterword restore FILE'." in ran.out
        for command in (("applications",), ("people",), ("log", "Dana", "--by", "call"), BOTH):
            ran = known(*command)
            assert ran.code in {0, 1, 5}, (page, command, ran)
            assert ran.err.count("\n") <= 1, (page, command)
        for beside in home.glob("afterword.db-*"):
            beside.unlink()


@pytest.mark.parametrize(
    "moment",
    [
        "2026-03-29T01:30:00+00:00",  # the hour that does not exist in Berlin
        "2026-10-25T00:30:00+00:00",  # the one that comes twice, first
        "2026-10-25T01:30:00+00:00",  # and once more
        "2020-01-01T00:00:00+00:00",  # a clock that was set back by years
        "2099-12-31T23:59:59+00:00",
    ],
)
def test_a_clock_that_jumps_stops_nothing_and_keeps_everything(
    known: Afterword, moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = json.loads(known("applications", "--format", "json").out)
    monkeypatch.setenv("TZ", "Europe/Berlin")
    monkeypatch.setenv("AFTERWORD_NOW", moment)
    for command in (*READING, ("scan", "BOX"), BOTH):
        ran = known(*command)
        assert ran.code in {0, 1}, (command, ran)
    after = json.loads(known("applications", "--format", "json").out)
    assert [one["id"] for one in after] == [one["id"] for one in before]
    ran = known("doctor", "--offline")
    assert ("nothing lies ahead of that" in ran.out) == (moment > "2026-11")
    assert ran.code == (0 if moment > "2026-11" else 1)


def test_letters_that_are_none_in_the_store_are_said_to_be_damage(
    known: Afterword, home: Path
) -> None:
    with sqlite3.connect(home / "afterword.db") as other:
        other.execute("UPDATE filed SET message = CAST(x'7BA5A5' AS TEXT)")
    ran = known("applications")
    assert ran.code == 5
    assert "is damaged: bring a backup back with 'afterword restore FILE'." in ran.err
