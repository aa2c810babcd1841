"""Whatever is at the other end of what is printed, nothing breaks and the exit code is true."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

LETTER = "This decision is unfair, and you clearly do not know how to hire.\n"
TYPOGRAPHY = "\u201cKeep the plan short\u201d \u2013 it\u2019s read on a train \u2026"


def _run(*arguments: object, into: str = "", **environment: str) -> subprocess.CompletedProcess:
    """Run the program itself, with its output where a shell's redirection leads it."""
    called = [sys.executable, "-m", "afterword", *(str(one) for one in arguments)]
    return subprocess.run(
        ["bash", "-c", f'"$@" {into}; exit ${{PIPESTATUS[0]}}', "bash", *called],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


@pytest.fixture
def kept(afterword, home: Path) -> Path:
    """A home with one lesson in it, in marks that not every character set has."""
    assert afterword("lessons", "add", TYPOGRAPHY, "--who", "Zo\u00eb \u0141").code == 0
    return home


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("character_set", ["ascii", "latin-1", "cp1252"])
def test_every_character_set_is_printed_in(character_set) -> None:
    ran = _run("lessons", PYTHONIOENCODING=character_set)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"Keep the plan short" in ran.stdout


@pytest.mark.usefixtures("kept")
def test_the_nearest_marks_stand_for_those_a_character_set_lacks() -> None:
    said = _run("lessons", PYTHONIOENCODING="ascii").stdout.decode("ascii")
    assert '"Keep the plan short" - it\'s read on a train ...' in " ".join(said.split())


@pytest.mark.usefixtures("kept")
def test_a_character_set_that_has_the_marks_keeps_them() -> None:
    assert TYPOGRAPHY in " ".join(_run("lessons", PYTHONIOENCODING="utf-8").stdout.decode().split())


@pytest.mark.usefixtures("kept")
def test_json_and_an_export_lose_nothing_in_a_poor_character_set() -> None:
    lessons = json.loads(_run("lessons", "--format", "json", PYTHONIOENCODING="ascii").stdout)
    assert TYPOGRAPHY in json.dumps(lessons, ensure_ascii=False)
    exported = json.loads(_run("export", "-", PYTHONIOENCODING="ascii").stdout)
    assert TYPOGRAPHY in json.dumps(exported, ensure_ascii=False)


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    "arguments",
    [("lessons",), ("lessons", "--format", "json"), ("settings",), ("rule",), ("--help",),
     ("export", "-"), ("export", "--people", "--as", "csv", "-")],
)  # fmt: skip
def test_a_reader_who_goes_away_is_no_failure(arguments) -> None:
    ran = _run(*arguments, into="| true")
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.usefixtures("home")
def test_a_letter_that_is_not_ready_stays_so_whoever_reads_on(tmp_path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER)
    assert _run("check", letter).returncode == 1
    for output in ("text", "json"):
        ran = _run("check", letter, "--format", output, into="| true")
        assert (ran.returncode, ran.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("arguments", [("lessons",), ("today", "--format", "json"), ("--help",)])
def test_a_full_disk_under_the_output_is_said(arguments) -> None:
    ran = _run(*arguments, into="> /dev/full")
    assert ran.returncode == 5
    said = ran.stderr.decode()
    assert said.startswith("afterword: There is no room left on the disk")
    assert len(said.strip().splitlines()) == 1


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("arguments", [("calendar", "-"), ("news", "add", "A move.")])
@pytest.mark.parametrize("closed", [">&-", "<&- >&- 2>&-"])
def test_closed_streams_get_no_file_in_their_place(arguments, closed) -> None:
    assert _run(*arguments, into=closed).returncode == 0


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_a_name_no_disk_takes_is_said(scanned, command) -> None:
    ran = scanned(command, *(["--yes"] if command == "restore" else []), "n" * 5_000)
    assert ran.code == 5
    assert "The name of a file is too long" in ran.err
    assert len(ran.err) < 300
