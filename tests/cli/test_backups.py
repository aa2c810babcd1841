"""``afterword backup`` and ``restore`` as a person uses them: one sentence each, nothing lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Afterword


@pytest.fixture(autouse=True)
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_an_evening_is_kept_and_brought_back(
    scanned: Afterword, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = scanned("applications", "--format", "json").out
    ran = scanned("backup")
    assert ran.code == 0
    assert "afterword-2026-11-19-1630.zip holds everything (40 applications" in ran.out
    assert (tmp_path / "afterword-2026-11-19-1630.zip").stat().st_mode & 0o777 == 0o600
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path / "another"))
    ran = scanned("restore", "afterword-2026-11-19-1630.zip")
    assert ran.code == 0
    assert "Everything is as it was on 2026-11-19 at 16:30: 40 applications" in ran.out
    assert scanned("applications", "--format", "json").out == before
    assert scanned("doctor", "--offline").code == 0


def test_what_is_there_is_replaced_only_with_a_yes(scanned: Afterword) -> None:
    assert scanned("backup", "kept.zip").code == 0
    assert scanned("settings", "name", "Somebody Else").code == 0
    ran = scanned("restore", "kept.zip")
    assert ran.code == 4
    assert "say --yes" in ran.err
    assert "Somebody Else" in scanned("settings", "name").out
    ran = scanned("restore", "kept.zip", "--yes")
    assert ran.code == 0
    assert "What was here before is kept in" in ran.out
    assert "Somebody Else" not in scanned("settings", "name").out


def test_a_folder_takes_a_file_with_the_day_and_a_file_may_have_any_ending(
    scanned: Afterword, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    assert scanned("backup", "stick").code == 0
    assert (tmp_path / "stick" / "afterword-2026-11-19-1630.zip").exists()
    assert scanned("backup", "kept.backup").code == 0
    assert (tmp_path / "kept.backup").exists()


def test_a_file_that_is_there_is_never_written_over(scanned: Afterword, tmp_path: Path) -> None:
    (tmp_path / "kept.zip").write_text("mine")
    ran = scanned("backup", "kept.zip")
    assert (ran.code, ran.out) == (4, "")
    assert "is there already: name another file" in ran.err
    assert (tmp_path / "kept.zip").read_text() == "mine"


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("restore", "none.zip"), 3, "There is no file none.zip."),
        (("restore", ".", "--yes"), 3, "There is no file"),
        (("restore", "text.zip", "--yes"), 4, "is no backup"),
        (("backup", "no/such/folder.zip"), 5, "cannot be used"),
        (("backup", "/dev/null"), 4, "is there already"),
        (("backup", "stick"), 3, "There is no folder stick"),
        (("backup", "no/such/stick/"), 3, "There is no folder no/such/stick"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    scanned: Afterword, tmp_path: Path, arguments: tuple[str, ...], code: int, says: str
) -> None:
    (tmp_path / "text.zip").write_text("hello")
    ran = scanned(*arguments)
    assert ran.code == code
    assert says in ran.err
    assert ran.err.count("\n") == 1


def test_before_the_first_scan_there_is_nothing_to_keep(afterword: Afterword, home: Path) -> None:
    ran = afterword("backup")
    assert ran.code == 3
    assert "nothing to back up yet" in ran.err
    assert not home.exists()


def test_a_disk_without_room_leaves_no_half_a_backup(scanned: Afterword, tmp_path: Path) -> None:
    # Root is stopped by no quota, so the limit is one on the size of a file.
    code = (
        "import resource, signal, sys\nfrom afterword.cli import run\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "sys.exit(run(['backup', 'kept.zip']))"
    )
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ran = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 5, ran.stderr
    assert ran.stderr.count("\n") == 1
    assert list(tmp_path.glob("*kept*")) == []
    assert scanned("doctor", "--offline").code == 0


def test_an_interrupted_backup_is_seen_by_the_doctor_and_cleared_by_the_next(
    scanned: Afterword, home: Path
) -> None:
    (home / "backup.unfinished").mkdir(0o700)
    ran = scanned("doctor", "--offline")
    assert ran.code == 1
    assert "was interrupted" in ran.out
    assert scanned("backup").code == 0
    assert scanned("doctor", "--offline").code == 0
