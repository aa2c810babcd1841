"""A backup holds everything and comes back whole; what is broken or foreign changes nothing."""

import hashlib
import json
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tests.adapters.safekeeping.conftest import (
    app_at,
    filled,
    outgoing,
    put_in_outbox,
    rows,
    states,
)

from afterword.adapters.store import schema
from afterword.adapters.store.engines import rebuilding, sqlite_engine
from afterword.adapters.store.opening import open_store
from afterword.adapters.store.upgrading import upgrade
from afterword.app.safekeeping import back_up, restore
from afterword.core.errors import AfterwordError, NotFound, Refused, Unavailable
from afterword.core.outbox import State
from afterword.services.people.forgetting import forget, to_forget
from afterword.web.waiting import Quiet


@pytest.fixture
def kept(home: Path, tmp_path: Path) -> Path:
    return back_up(app_at(home), tmp_path / "kept.zip").path


def contents(home: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(home)): path.read_bytes()
        for path in sorted(home.rglob("*"))
        if path.is_file() and path.suffix not in {".lock", ".db"} and "-" not in path.suffix
    }


def test_everything_comes_back_in_an_empty_place(home: Path, kept: Path, tmp_path: Path) -> None:
    done = restore(app_at(tmp_path / "new"), kept, Quiet())
    assert done.holds == {"applications": 0, "contacts": 2, "letters": 1}
    assert rows(tmp_path / "new" / "afterword.db") == rows(home / "afterword.db")
    there = contents(tmp_path / "new")
    assert there == {name: raw for name, raw in contents(home).items() if "web" not in name}
    assert "letters/L7-dana-kim.eml" in there


def test_a_backup_and_what_it_brings_back_are_for_their_owner_only(
    kept: Path, tmp_path: Path
) -> None:
    restore(app_at(tmp_path / "new"), kept, Quiet())
    for path in (kept, *(tmp_path / "new").rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_ways_in_are_not_carried_to_another_machine(kept: Path) -> None:
    with zipfile.ZipFile(kept) as packed:
        assert not [name for name in packed.namelist() if "web" in name]


def test_what_was_there_is_replaced_and_kept_aside(home: Path, kept: Path) -> None:
    before = rows(home / "afterword.db")
    store = open_store(home / "afterword.db")
    store.save_setting("name", "Somebody Else")
    store.close()
    (home / "secrets.sealed").write_bytes(b'{"new": 1}')
    changed = rows(home / "afterword.db")
    done = restore(app_at(home), kept, Quiet())
    assert rows(home / "afterword.db") == before
    assert [path.name for path in done.aside] == [
        "secrets-before-restoring-20261119-163000.sealed",
        "afterword-before-restoring-20261119-163000.db",
    ]
    assert rows(done.aside[1]) == changed
    assert done.aside[0].read_bytes() == b'{"new": 1}'
    assert (home / "secrets.sealed").read_bytes() == b"{}"
    again = restore(app_at(home), kept, Quiet())
    assert again.aside[0].name == "afterword-before-restoring-20261119-163000-2.db"


def test_whoever_has_the_store_open_sees_what_was_brought_back(home: Path, kept: Path) -> None:
    ours = open_store(home / "afterword.db")
    ours.save_setting("name", "Somebody Else")
    restore(app_at(home), kept, Quiet())
    assert ours.setting("name") == "Ana Ferreira"
    ours.save_setting("name", "Ana")
    ours.close()
    assert dict(row[1:3] for row in rows(home / "afterword.db")["settings"])["name"] == "Ana"


def test_while_somebody_writes_into_the_store_it_is_said_and_nothing_is_replaced(
    home: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("afterword.adapters.safekeeping.restoring._BUSY_SECONDS", 0.1)
    before = rows(home / "afterword.db")
    with closing(sqlite3.connect(home / "afterword.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable, match="Another program is writing"):
            restore(app_at(home), kept, Quiet())
    assert rows(home / "afterword.db") == before


def test_a_letter_that_went_out_since_is_not_set_back(home: Path, tmp_path: Path) -> None:
    put_in_outbox(home, *(outgoing(one, State.INTENDED) for one in ("L1", "L2", "L3")))
    put_in_outbox(home, outgoing("L4", State.SENT), outgoing("L5", State.REFUSED))
    kept = back_up(app_at(home), tmp_path / "kept.zip").path
    shutil.rmtree(home / "outbox")
    put_in_outbox(home, outgoing("L1", State.SENT), outgoing("L2", State.REFUSED))
    restore(app_at(home), kept, Quiet())
    assert states(home) == {
        "L1": State.SENT,
        "L2": State.UNKNOWN,  # it was refused here, and may have gone out where it was brought from
        "L3": State.UNKNOWN,
        "L4": State.SENT,
        "L5": State.REFUSED,
    }


# Writes without a pause, and says what it acknowledged.
WRITER = """
import sys
from afterword.adapters.store.opening import open_store
store, n = open_store(sys.argv[1]), 0
while True:
    n += 1
    store.save_setting("left", str(n))
    store.save_setting("right", str(n))
    print(n, flush=True)
"""


def test_a_backup_made_while_another_program_writes_is_of_one_moment(
    home: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-c", WRITER, str(home / "afterword.db")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        for number in range(8):
            known = int(writer.stdout.readline())
            kept = back_up(app_at(home), tmp_path / f"{number}.zip").path
            restore(app_at(tmp_path / f"new {number}"), kept, Quiet())
            store = open_store(tmp_path / f"new {number}" / "afterword.db")
            left, right = (int(store.setting(one) or 0) for one in ("left", "right"))
            store.close()
            assert left >= right >= known
            assert left - right <= 1
        writer.kill()


def test_an_old_backup_is_brought_up_to_date(tmp_path: Path) -> None:
    home = tmp_path / "old"
    home.mkdir(0o700)
    engine = sqlite_engine(home / "afterword.db", 5)
    with rebuilding(engine, "test") as conn:
        upgrade(conn, schema.MIGRATIONS, to="0001")
    engine.dispose()
    kept = back_up(app_at(home), tmp_path / "old.zip").path
    restore(app_at(tmp_path / "new"), kept, Quiet())
    versions = rows(tmp_path / "new" / "afterword.db")["afterword_version"]
    assert versions == [(schema.revisions()[-1],)]


def rewritten(kept: Path, change: Callable[[dict[str, bytes]], None], **how: int) -> Path:
    """Write a backup anew with other contents."""
    with zipfile.ZipFile(kept) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    change(files)
    with zipfile.ZipFile(kept, "w", **how) as packed:
        for name, raw in files.items():
            packed.writestr(name, raw)
    return kept


def listing(packed: dict[str, bytes], **changes: object) -> None:
    packed["afterword-backup.json"] = json.dumps(
        {**json.loads(packed["afterword-backup.json"]), **changes}
    ).encode()


def also_named(name: str) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        known = json.loads(files["afterword-backup.json"])["files"]
        files[name] = b"x"
        listing(files, files={**known, name: hashlib.sha256(b"x").hexdigest()})

    return change


def other_version(files: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        path.write_bytes(files["afterword.db"])
        with closing(sqlite3.connect(path)) as opened, opened:
            opened.execute("UPDATE afterword_version SET version_num = '9999'")
        files["afterword.db"] = path.read_bytes()
    known = json.loads(files["afterword-backup.json"])["files"]
    digest = hashlib.sha256(files["afterword.db"]).hexdigest()
    listing(files, files={**known, "afterword.db": digest})


BROKEN: dict[str, tuple[Callable[[Path], object], type[AfterwordError], str]] = {
    "empty": (lambda path: path.write_bytes(b""), Refused, "is no backup"),
    "not a zip": (lambda path: path.write_bytes(b"hello" * 999), Refused, "is no backup"),
    "cut off": (lambda path: path.write_bytes(path.read_bytes()[:-99]), Refused, "or only a part"),
    "another zip": (
        lambda path: rewritten(path, lambda files: files.pop("afterword-backup.json")),
        Refused,
        "was not made by 'afterword backup'",
    ),
    "a newer form": (
        lambda path: rewritten(path, lambda files: listing(files, format=2)),
        Refused,
        "made by a newer Afterword",
    ),
    "newer data": (
        lambda path: rewritten(path, other_version),
        Refused,
        "data of a newer Afterword",
    ),
    "no list": (
        lambda path: rewritten(
            path, lambda files: files.update({"afterword-backup.json": b"[" * 9999})
        ),
        Unavailable,
        "is damaged",
    ),
    "no moment": (
        lambda path: rewritten(path, lambda files: listing(files, made_at="noon")),
        Unavailable,
        "is damaged",
    ),
    "packed tight": (
        lambda path: rewritten(path, lambda _: None, compression=zipfile.ZIP_DEFLATED),
        Unavailable,
        "is damaged",
    ),
    "more than is listed": (
        lambda path: rewritten(path, lambda files: files.update({"web/session-x": b"x"})),
        Unavailable,
        "is damaged",
    ),
    **{
        name: (lambda path, name=name: rewritten(path, also_named(name)), Unavailable, "is damaged")
        for name in (
            "../out",
            "/etc/out",
            "letters/../../out",
            "web/session-x",
            "letters/.x",
            "a\\b",
        )
    },
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_or_foreign_is_said_and_changes_nothing(
    home: Path, kept: Path, tmp_path: Path, name: str
) -> None:
    spoil, error, says = BROKEN[name]
    spoil(kept)
    before, files = rows(home / "afterword.db"), contents(home)
    with pytest.raises(error, match=says):
        restore(app_at(home), kept, Quiet())
    assert (rows(home / "afterword.db"), contents(home)) == (before, files)
    assert not (tmp_path / "out").exists()
    assert not (home / "backup.unfinished").exists()


def test_one_flipped_byte_anywhere_is_noticed(home: Path, kept: Path) -> None:
    raw = kept.read_bytes()
    before = rows(home / "afterword.db")
    noticed = 0
    for at in range(0, len(raw), len(raw) // 60):
        kept.write_bytes(raw[:at] + bytes([raw[at] ^ 0x20]) + raw[at + 1 :])
        try:
            restore(app_at(home), kept, Quiet())
        except (Refused, Unavailable):
            noticed += 1
        else:  # where the date or a reserved field of the wrapping stands, nothing is lost by it
            assert rows(home / "afterword.db") == before
    assert noticed > 50


def test_in_the_place_of_a_damaged_store(home: Path, kept: Path) -> None:
    before = rows(home / "afterword.db")
    spoilt = (home / "afterword.db").read_bytes()[:4096] + b"\xff" * 9000
    (home / "afterword.db").write_bytes(spoilt)
    (home / "afterword.db-wal").write_bytes(b"a log that belongs to it")
    [aside] = restore(app_at(home), kept, Quiet()).aside
    assert rows(home / "afterword.db") == before
    assert aside.read_bytes() == spoilt
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"a log that belongs to it"


def test_nothing_is_backed_up_where_there_is_nothing(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="nothing to back up yet"):
        back_up(app_at(tmp_path / "none"), tmp_path / "kept.zip")


def test_a_damaged_store_makes_no_backup(home: Path, tmp_path: Path) -> None:
    raw = bytearray((home / "afterword.db").read_bytes())
    raw[8192:12288] = b"\xff" * 4096
    (home / "afterword.db").write_bytes(raw)
    with pytest.raises(Unavailable, match="damaged"):
        back_up(app_at(home), tmp_path / "kept.zip")
    assert list(tmp_path.glob("*kept*")) == []


def test_two_at_a_time_are_one_too_many(home: Path, tmp_path: Path) -> None:
    app = app_at(home)
    with app.only_one("backup"), pytest.raises(Unavailable, match="Another backup is at work"):
        back_up(app, tmp_path / "kept.zip")
    kept = back_up(app, tmp_path / "kept.zip").path
    with app.only_one("scan"), pytest.raises(Unavailable, match="Another scan is at work"):
        restore(app, kept, Quiet())


def test_who_was_forgotten_since_is_forgotten_again(home: Path, kept: Path) -> None:
    app = app_at(home)
    [dana] = [one for one in app.store.contacts() if one.id == "P1"]
    going = to_forget(app.store, app.traces(), dana)
    forget(app.store, app.traces(), going, Quiet(), app.zone, with_files=True)
    app.close()
    assert restore(app_at(home), kept, Quiet()).forgotten_again == 1
    left = [
        path for path in home.rglob("*") if path.is_file() and b"dana" in path.read_bytes().lower()
    ]
    assert left == []
    store = open_store(home / "afterword.db")
    assert "Dana Kim" not in [one.name for one in store.contacts()]
    assert store.forgotten().has_address("dana@halden.example")
    store.close()


def test_a_second_home_is_left_alone(home: Path, kept: Path, tmp_path: Path) -> None:
    other = filled(tmp_path / "other")
    before = contents(other)
    restore(app_at(home), kept, Quiet())
    assert contents(other) == before
