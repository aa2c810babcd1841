"""The private page and the mood from a terminal: kept for one, shown to one, or burned."""

import json
import os
import pty
import select
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from afterword.adapters import sealing
from afterword.cli.private_writing import _said_once
from afterword.core.private.prompts import PROMPTS
from afterword.core.private.sittings import OVER

Afterword = Callable[..., object]
TEXT = "I wanted that job.\nIt went to somebody else, and the sun still came up.\n"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "WORK", 1 << 10)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(TEXT)
    return path


def holds(home: Path, words: str) -> list[str]:
    wanted = [words.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    files = [one for one in home.rglob("*") if one.is_file()]
    assert files
    return [one.name for one in files if any(word in one.read_bytes() for word in wanted)]


def test_a_page_is_kept_shown_listed_by_day_and_burned(
    afterword: Afterword, home: Path, page: Path
) -> None:
    kept = afterword("vent", "--from", page)
    assert kept.code == 0
    assert "Kept for you alone, as V1." in kept.out
    assert page.read_text() == TEXT
    assert afterword("vent", "--page", "v1").out == TEXT
    listed = afterword("vent", "--list").out
    assert "V1 today" in listed
    assert "job" not in listed
    assert json.loads(afterword("vent", "--list", "--format", "json").out) == [
        {"id": "V1", "day": "2026-11-19", "is_sealed": False}
    ]
    assert holds(home, "the sun still")
    burned = afterword("vent", "--page", "V1", "--burn")
    assert "not a byte of it is left" in burned.out
    assert holds(home, "the sun still") == []
    assert "No page is kept" in afterword("vent", "--list").out
    assert afterword("vent", "--page", "V1").code == 3
    assert afterword("vent", "--page", "V1", "--burn").code == 3


def test_burning_what_a_file_holds_writes_nothing_anywhere(
    afterword: Afterword, home: Path, page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    before = sorted(tmp_path.iterdir())
    burned = afterword("vent", "--from", page, "--burn")
    assert (burned.code, burned.out) == (0, TEXT)
    assert "The file itself is as it was" in " ".join(burned.err.split())
    assert not home.exists()
    assert sorted(tmp_path.iterdir()) == before
    assert page.read_text() == TEXT
    assert afterword("vent", "--burn", stdin=TEXT).out == TEXT
    assert not home.exists()


def test_what_is_piped_in_is_kept(afterword: Afterword) -> None:
    assert afterword("vent", stdin=TEXT).code == 0
    assert afterword("vent", "--page", "V1").out == TEXT


def test_a_sealed_page_opens_with_its_passphrase_and_is_read_nowhere(
    afterword: Afterword, home: Path, page: Path
) -> None:
    kept = afterword("vent", "--from", page, "--passphrase", stdin="sesame\n")
    assert "stays shut for good" in " ".join(kept.out.split())
    assert holds(home, "the sun still") == holds(home, "sesame") == []
    wrong = afterword("vent", "--page", "V1", stdin="Sesame\n")
    assert (wrong.code, wrong.out) == (2, "")
    assert wrong.err.count(".") == 1
    assert afterword("vent", "--page", "V1", stdin="sesame\n").out == TEXT
    assert afterword("vent", "--page", "V1", stdin="").code == 2


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--burn", "--keep"], 2),
        (["--burn", "--passphrase"], 2),
        (["--passphrase"], 2),
        (["--from", "/no/such/file"], 3),
        (["--from", "/"], 2),
        (["--from", sys.executable], 2),
        (["--page", "seven"], 2),
        (["--page", "V7"], 3),
        ([], 2),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    afterword: Afterword, options: list[str], code: int
) -> None:
    ran = afterword("vent", *options, stdin=" \n")
    assert ran.code == code
    assert len(ran.err.splitlines()) == 1


def test_nothing_else_in_the_program_shows_it(scanned: Afterword, page: Path) -> None:
    scanned("vent", "--from", page)
    scanned("mood", "bright")
    for command in ("today", "applications", "letters", "settings", "review", "outbox"):
        ran = scanned(command, "--format", "json") if command != "outbox" else scanned(command)
        assert "wanted that job" not in ran.out + ran.err, command
        assert "V1" not in ran.out, command


def test_an_export_holds_it_only_when_asked_for_by_name(afterword: Afterword, page: Path) -> None:
    afterword("vent", "--from", page)
    afterword("vent", "--from", page, "--passphrase", stdin="sesame\n")
    afterword("mood", "bright")
    plain = afterword("export", "-").out
    assert "wanted that job" not in plain
    assert "bright" not in plain
    whole = json.loads(afterword("export", "-", "--with-private").out)
    assert [one["text"] == TEXT for one in whole["private_pages"]] == [True, False]
    assert [one["word"] for one in whole["moods"]] == ["bright"]


_AT_A_TERMINAL = ("env", "--default-signal=INT", "setsid", "--ctty", "--wait")


def in_a_terminal(
    home: Path, steps: list[tuple[str, bytes]], *arguments: str, **environment: str
) -> tuple[int, str]:
    """Run the program in a terminal of its own.

    Args:
        home: The data folder.
        steps: What the program says, and the keys that are typed then.
        arguments: The command.
        environment: More of it.
    """
    made, terminal = pty.openpty()
    around = {**os.environ, "AFTERWORD_HOME": str(home), "TERM": "dumb", **environment}
    with subprocess.Popen(
        # The terminal's own keys, as Ctrl-C, reach only those it is the terminal of.
        # Begun by a shell in its background, all would ignore Ctrl-C: not here.
        [*_AT_A_TERMINAL, sys.executable, "-m", "afterword", *arguments],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        env=around,
    ) as process:
        os.close(terminal)
        said, waiting, keys, patience = b"", list(steps), b"", 20
        with suppress(OSError):  # the terminal closes with the program
            while True:
                if not select.select([made], [], [], 3)[0]:
                    # A key pressed while the program takes the terminal over may be lost.
                    patience -= 1
                    if not patience:
                        process.kill()
                        pytest.fail(f"it says nothing more after {said!r}")
                    os.write(made, keys)
                    continue
                said += os.read(made, 4096)
                if waiting and waiting[0][0].encode() in said:
                    keys = waiting.pop(0)[1]
                    os.write(made, keys)
    os.close(made)
    assert not waiting, said
    return process.returncode, said.decode().replace("\r\n", "\n")


def test_in_a_terminal_a_question_comes_first_and_ctrl_d_ends_it(home: Path) -> None:
    steps = [("drops it.", b"It was a fine day\nall the same.\n"), ("the same.\r\n", b"\x04")]
    own = {"EDITOR": "", "VISUAL": ""}
    code, said = in_a_terminal(home, [*steps, ("[keep]", b"burn\n")], "vent", **own)
    assert code == 0, said
    assert any(prompt.to_you in " ".join(said.split()) for prompt in PROMPTS)
    assert "Take 20 minutes" in said
    assert "Nothing of it was written into the store" in said
    assert holds(home, "all the same.") == []
    code, said = in_a_terminal(home, [*steps, ("[keep]", b"\n")], "vent", "--by-name", **own)
    assert code == 0, said
    assert "this person, not I" in said
    assert "Kept for you alone, as V1." in said
    assert holds(home, "all the same.")


def test_an_editor_works_on_a_file_that_is_gone_afterwards(
    home: Path, tmp_path: Path, afterword: Afterword
) -> None:
    editor = tmp_path / "editor"
    editor.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/where\nprintf "said there\\n" > "$1"\n')
    editor.chmod(0o700)
    code, said = in_a_terminal(
        home, [("Enter opens", b"\n")], "vent", "--keep", EDITOR=str(editor), VISUAL=""
    )
    assert code == 0, said
    assert "Kept for you alone" in said
    where = Path((tmp_path / "where").read_text().strip())
    assert not where.exists()
    assert not where.parent.exists()
    assert afterword("vent", "--page", "V1").out == "said there\n"


def test_two_different_passphrases_are_told_before_anything_is_written(home: Path) -> None:
    steps = [("kept nowhere: ", b"one\n"), ("once more: ", b"another\n")]
    code, said = in_a_terminal(home, steps, "vent", "--passphrase", EDITOR="")
    assert code == 2
    assert "two different passphrases" in said
    assert "Ctrl-D" not in said


def test_ctrl_c_drops_what_was_written_and_nothing_of_it_is_on_disk(
    home: Path, tmp_path: Path
) -> None:
    steps = [("drops it.", b"the very words\n"), ("very words\r\n", b"\x03")]
    code, _ = in_a_terminal(home, steps, "vent", "--burn", EDITOR="", TMPDIR=str(tmp_path))
    assert code == 130
    assert not home.exists()
    assert list(tmp_path.iterdir()) == []


def test_when_the_time_is_over_it_is_said_once_and_nothing_is_cut_off() -> None:
    from threading import Event

    heard = Event()
    with _said_once(0, heard.set):
        assert heard.wait(30)
    never = Event()
    with _said_once(3600, never.set):
        pass
    assert not never.is_set()
    assert "no hurry" in OVER


def test_a_mood_is_kept_shown_drawn_and_taken_out(
    afterword: Afterword, home: Path, tmp_path: Path
) -> None:
    assert "heavy, low, even, lighter and bright" in afterword("mood").out
    assert afterword("mood", "Low").code == 0
    assert afterword("mood", "bright").code == 0
    assert afterword("mood", "splendid").code == 2
    assert afterword("mood", "--show").out == "M1 low, today\nM2 bright, today\n"
    assert len(json.loads(afterword("mood", "--format", "json").out)) == 2
    drawing = tmp_path / "moods.svg"
    assert afterword("mood", "--svg", drawing).code == 0
    assert drawing.read_text().count("<circle") == 2
    assert afterword("mood", "--delete", "m1").code == 0
    assert afterword("mood", "--delete", "M1").code == 3
    assert afterword("mood", "--delete", "all").code == 0
    assert afterword("mood", "--show").out == "No word is kept.\n"
    assert afterword("mood", "--svg", drawing).code == 3
    assert holds(home, "bright") == []
    assert afterword("mood", "low", "--show").code == 2


def test_while_a_letter_is_held_today_says_what_can_be_done(scanned: Afterword) -> None:
    scanned("settings", "cool_off_hours", "0")
    said = scanned("today").out
    assert "Nothing to send yet" not in said
    assert "afterword vent" not in said
    scanned("settings", "cool_off_hours", "168")
    said = " ".join(scanned("today").out.split())
    assert "Nothing to send yet. Ready" in said
    assert "The letter waits, not you." in said
    assert "afterword vent" in said
