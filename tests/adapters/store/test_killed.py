"""Whatever ends the program, what it acknowledged is there, and nothing by halves."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Protocol

import pytest

from afterword.adapters.store.opening import open_store
from afterword.core.errors import Unavailable
from afterword.core.ports import Scanned, Store

BATCH = 40


def scanned(number: int) -> Scanned:
    return Scanned(
        f"key {number}",
        f"digest {number}",
        f"{number}@mail.example",
        (),
        "dana@rail.example",
        ("ana@home.example",),
        None,
    )


# Says "saved N" after each call, and "inside" in the middle of the call after the last one.
WRITER = """
import sys
from afterword.adapters.store.opening import open_store
from afterword.core.ports import Scanned

place, batch, stop = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])

def messages(first):
    for n in range(first, first + batch):
        if n == stop:
            print("inside", flush=True)
            sys.stdin.read()
        yield Scanned(f"key {n}", f"digest {n}", f"{n}@mail.example", (), "dana@rail.example",
                      ("ana@home.example",), None)

store = open_store(place)
first = store.message_count()
while True:
    store.record("/mail", messages(first), str(first + batch))
    store.save_setting("acknowledged", str(first + batch))
    first += batch
    print("saved", first, flush=True)
"""


def killed_writer(place: str, stop: int, calls: int | None) -> int:
    """Run the writer, kill it after some calls or inside one; return what it acknowledged."""
    acknowledged = 0
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, place, str(BATCH), str(stop)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("saved"):
                acknowledged = int(line.split()[1])
                calls = None if calls is None else calls - 1
            if line.startswith("inside") or calls == 0:
                break
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
    return acknowledged


@pytest.fixture(params=["file", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "file":
        return str(tmp_path / "afterword.db")
    address: str = request.getfixturevalue("new_database")()
    return address


def check(place: str, at_least: int) -> int:
    """See that whole calls are there, none of the acknowledged ones is missing; count."""
    store = open_store(place)
    there = store.message_count()
    assert there >= at_least
    assert there % BATCH == 0
    assert store.bookmark("/mail") == (str(there) if there else None)
    assert store.seen_keys("/mail") == {f"key {n}" for n in range(there)}
    assert sorted(skim.digest for skim in store.left_out()) == sorted(
        f"digest {n}" for n in range(there)
    )
    assert store.common_recipients() == ([("ana@home.example", there)] if there else [])
    store.close()
    return there


def test_killed_inside_a_call_nothing_of_it_is_there_and_all_before_it_is(place: str) -> None:
    acknowledged = killed_writer(place, stop=3 * BATCH + BATCH // 2, calls=None)
    assert acknowledged == 3 * BATCH
    assert check(place, acknowledged) == 3 * BATCH


def test_killed_between_calls_again_and_again_nothing_acknowledged_is_lost(place: str) -> None:
    for calls in (1, 2, 5):
        acknowledged = killed_writer(place, stop=-1, calls=calls)
        check(place, acknowledged)
    if "://" not in place:
        with closing(sqlite3.connect(place)) as conn:
            assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_killed_while_it_is_made_the_store_can_be_made_again(tmp_path: Path) -> None:
    path = tmp_path / "afterword.db"
    maker = (
        "import os, signal, sys\nfrom afterword.adapters.store import connecting, schema\n"
        "schema.version.create = lambda conn: os.kill(os.getpid(), signal.SIGKILL)\n"
        "connecting.connect(sys.argv[1], 'local', 5.0)"
    )
    done = subprocess.run([sys.executable, "-c", maker, path], check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.exists()
    store = open_store(path)
    assert store.message_count() == 0
    store.close()


class Disk(Protocol):
    folder: Path
    fill: Callable[[], None]
    make_room: Callable[[], None]


def save_one(store: Store, first: int) -> int:
    after = first + BATCH
    store.record("/mail", map(scanned, range(first, after)), str(after))
    return after


def save_until_it_fails(store: Store) -> tuple[int, Unavailable]:
    saved = 0
    while saved < 1000 * BATCH:
        try:
            saved = save_one(store, saved)
        except Unavailable as problem:
            return saved, problem
    pytest.fail("the disk never filled up")


def test_a_full_disk_is_said_and_nothing_is_lost(tiny_disk: Disk) -> None:
    path = tiny_disk.folder / "afterword.db"
    store = open_store(path)
    saved, problem = save_until_it_fails(store)
    assert saved > 0
    assert str(path) in str(problem)
    assert "Nothing that was saved is lost." in str(problem)
    assert store.message_count() == saved
    store.close()

    assert check(str(path), saved) == saved  # it still opens while the disk is full
    tiny_disk.make_room()
    store = open_store(path)
    saved = save_one(store, saved)
    store.close()
    assert check(str(path), saved) == saved


def test_a_disk_too_full_to_make_a_store_on_is_said(tiny_disk: Disk) -> None:
    tiny_disk.fill()
    path = tiny_disk.folder / "home" / "afterword.db"
    with pytest.raises(Unavailable, match=str(tiny_disk.folder)):
        open_store(path)
    tiny_disk.make_room()
    store = open_store(path)
    assert store.message_count() == 0
    store.close()
