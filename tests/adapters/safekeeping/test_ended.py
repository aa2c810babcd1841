"""Ended at any step, a backup is whole or not there, and a home is the old one or the new one."""

import os
import shutil
from pathlib import Path

from tests.adapters.safekeeping.conftest import app_at, outgoing, put_in_outbox, rows, states
from tests.ending import run_apart

from afterword.adapters.store.opening import open_store
from afterword.app.safekeeping import back_up, restore
from afterword.core.outbox import State
from afterword.web.waiting import Quiet

STRIDE = 1 if int(os.environ.get("AFTERWORD_KILLS", "100")) >= 1000 else 9
"""Steps from one ending to the next: all of them in the nightly size."""
_MODULES = ("adapters/safekeeping/making.py", "adapters/safekeeping/restoring.py")


def test_a_backup_ended_at_every_step_is_whole_or_not_there(home: Path, tmp_path: Path) -> None:
    before = rows(home / "afterword.db")
    target = tmp_path / "kept.zip"

    def work() -> None:
        back_up(app_at(home), target)

    work()  # so that nothing has to be imported later
    target.unlink()
    steps = run_apart(work)
    assert steps is not None
    assert steps > 40
    was_there = []
    for stop in range(1, steps + 1):
        target.unlink(missing_ok=True)
        run_apart(work, stop=stop)
        was_there.append(target.exists())
        if target.exists():
            restore(app_at(tmp_path / "new"), target, Quiet())
            assert rows(tmp_path / "new" / "afterword.db") == before
            shutil.rmtree(tmp_path / "new")
    assert was_there == sorted(was_there)  # it appears once, near the end
    assert was_there[-1]
    assert rows(home / "afterword.db") == before
    target.unlink()
    work()  # what was left behind is cleared away
    assert not (home / "backup.unfinished").exists()
    assert list(tmp_path.glob(".*")) == []


def test_bringing_back_ended_at_every_step_leaves_the_old_or_the_new(
    home: Path, tmp_path: Path
) -> None:
    put_in_outbox(home, outgoing("L1", State.INTENDED))
    kept = back_up(app_at(home), tmp_path / "kept.zip").path
    wanted = rows(home / "afterword.db")
    store = open_store(home / "afterword.db")
    store.save_setting("name", "Somebody Else")
    store.close()
    (home / "secrets.sealed").write_bytes(b'{"new": 1}')
    shutil.rmtree(home / "letters")
    changed = rows(home / "afterword.db")
    untouched = tmp_path / "untouched"
    home.rename(untouched)

    def work() -> None:
        restore(app_at(home), kept, Quiet())

    shutil.copytree(untouched, home)
    work()  # so that nothing has to be imported later
    shutil.rmtree(home)
    shutil.copytree(untouched, home)
    steps = run_apart(work, *_MODULES)
    assert steps is not None
    found = []
    for stop in range(1, steps + 1, STRIDE):
        shutil.rmtree(home)
        shutil.copytree(untouched, home)
        assert run_apart(work, *_MODULES, stop=stop) is None
        there = rows(home / "afterword.db")
        assert there in (wanted, changed), stop
        found.append(there == wanted)
        assert states(home)["L1"] in {State.INTENDED, State.UNKNOWN}
        sealed = [path.read_bytes() for path in home.glob("secrets*.sealed")]
        assert b'{"new": 1}' in sealed, stop
        work()
        assert rows(home / "afterword.db") == wanted
        assert (home / "secrets.sealed").read_bytes() == b"{}"
        assert (home / "letters" / "L7-dana-kim.eml").exists()
        assert not (home / "backup.unfinished").exists()
    assert found == sorted(found)
    assert found[0] is False
    assert STRIDE > 1 or found[-1]


def test_in_the_place_of_a_damaged_store_ended_at_every_step_nothing_is_lost(
    home: Path, tmp_path: Path
) -> None:
    kept = back_up(app_at(home), tmp_path / "kept.zip").path
    wanted = rows(home / "afterword.db")
    spoilt = (home / "afterword.db").read_bytes()[:4096] + b"\xff" * 9000
    (home / "afterword.db").write_bytes(spoilt)
    (home / "afterword.db-wal").write_bytes(b"a log that belongs to it")
    untouched = tmp_path / "untouched"
    home.rename(untouched)

    def work() -> None:
        restore(app_at(home), kept, Quiet())

    shutil.copytree(untouched, home)
    work()  # so that nothing has to be imported later
    shutil.rmtree(home)
    shutil.copytree(untouched, home)
    steps = run_apart(work)
    assert steps is not None
    for stop in range(1, steps + 1, STRIDE // 3 or 1):
        shutil.rmtree(home)
        shutil.copytree(untouched, home)
        assert run_apart(work, stop=stop) is None
        raw = (home / "afterword.db").read_bytes()
        assert raw == spoilt or rows(home / "afterword.db") == wanted, stop
        work()
        assert rows(home / "afterword.db") == wanted
        assert spoilt in [path.read_bytes() for path in home.glob("*-before-restoring-*.db")]
        logs = [path.read_bytes() for path in home.glob("*-before-restoring-*.db-wal")]
        assert b"a log that belongs to it" in logs, stop
