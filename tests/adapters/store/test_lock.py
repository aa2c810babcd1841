"""One at a time on one home, however the other one ends."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from afterword.adapters.store.lock import only_one
from afterword.core.errors import Unavailable

HOLDER = """
import sys
from pathlib import Path
from afterword.adapters.store.lock import only_one
with only_one(Path(sys.argv[1]), "scan"):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_scan(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, home], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        yield process
        process.communicate()


def test_a_second_scan_is_told_kindly(tmp_path: Path) -> None:
    with another_scan(tmp_path), pytest.raises(Unavailable) as raised, only_one(tmp_path, "scan"):
        pass
    assert str(raised.value) == (
        f"Another scan is at work in {tmp_path}: let it finish, then try again."
    )


def test_the_lock_is_free_again_when_the_first_is_done(tmp_path: Path) -> None:
    with another_scan(tmp_path):
        pass
    with only_one(tmp_path, "scan"):
        pass
    with only_one(tmp_path, "scan"):
        pass


def test_the_lock_of_a_process_that_was_killed_is_gone(tmp_path: Path) -> None:
    with another_scan(tmp_path) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
        with only_one(tmp_path, "scan"):
            pass


def test_the_lock_is_free_again_after_a_failure(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), only_one(tmp_path, "scan"):
        _ = 1 / 0
    with only_one(tmp_path, "scan"):
        pass


def test_one_process_does_not_scan_twice_either(tmp_path: Path) -> None:
    with only_one(tmp_path, "scan"), pytest.raises(Unavailable), only_one(tmp_path, "scan"):
        pass


def test_other_work_and_other_homes_go_on(tmp_path: Path) -> None:
    with (
        another_scan(tmp_path / "one"),
        only_one(tmp_path / "one", "letter"),
        only_one(tmp_path / "two", "scan"),
    ):
        pass


def test_home_and_lock_are_private(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with only_one(tmp_path / "home", "scan"):
            pass
    finally:
        os.umask(before)
    modes = [
        stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "home", *(tmp_path / "home").iterdir())
    ]
    assert modes == [0o700, 0o600]


def test_a_home_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    with (
        pytest.raises(Unavailable, match="a file is in its way"),
        only_one(tmp_path / "home", "scan"),
    ):
        pass
