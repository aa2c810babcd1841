"""Writing a letter in a terminal: what is said before, where it is changed, what comes after."""

from pathlib import Path

import pytest
from tests.cli.test_private import in_a_terminal

from afterword.cli.editing import leaving_words


@pytest.fixture
def known(afterword):
    """The command line, and somebody who interviewed and whose address is known."""
    assert add(afterword, "--person-address", "rosa@piernine.example").code == 0
    return afterword


def add(afterword, *more: str):
    return afterword(
        *("add", "--organisation", "Pier Nine Bakery", "--role", "Baker", "--by", "phone"),
        *("--on", "2026-11-17", "--interviewed", "--person", "Rosa Lind"),
        *more,
    )


QUESTIONS = [("leaves one out", b"the night shift\n\n\n")]


def test_without_an_editor_the_letter_is_shown_and_enter_keeps_it(known, home: Path) -> None:
    steps = [*QUESTIONS, ("write the text yourself", b"\n")]
    code, said = in_a_terminal(home, steps, "write", "A1", EDITOR="", VISUAL="")
    assert code == 0, said
    assert "Hi Rosa" in said
    assert "Kept as L1." in said
    assert "night shift" in known("show", "L1").out


def test_without_an_editor_the_letter_can_be_typed_in_the_terminal(known, home: Path) -> None:
    steps = [
        *QUESTIONS,
        ("write the text yourself", b"new\n"),
        ("drops it.", b"Hi Rosa,\nthank you for the morning at the ovens.\n"),
        ("the ovens.\r\n", b"\x04"),
    ]
    code, said = in_a_terminal(home, steps, "write", "A1", EDITOR="", VISUAL="")
    assert code == 0, said
    assert "morning at the ovens" in known("show", "L1").out


def test_an_editor_opens_after_a_word_on_how_to_save_and_leave(
    known, home: Path, tmp_path: Path
) -> None:
    editor = tmp_path / "nano"
    editor.write_text('#!/bin/sh\nprintf "Hi Rosa,\\nmy own words.\\n" > "$1"\n')
    editor.chmod(0o700)
    steps = [*QUESTIONS, ("Enter opens it", b"\n")]
    code, said = in_a_terminal(home, steps, "write", "A1", EDITOR=str(editor), VISUAL="")
    assert code == 0, said
    assert "Ctrl-X leaves" in said
    assert "my own words" in known("show", "L1").out


@pytest.mark.parametrize(
    ("editor", "words"),
    [
        ("vim", ":wq"),
        ("/usr/bin/vim.basic", ":wq"),
        ("nvim -f", ":wq"),
        ("nano -w", "Ctrl-X"),
        ("emacs -nw", "Ctrl-C"),
        ("code --wait", "Save it and close it"),
        ("viking", "Save it and close it"),
        ("  ", "Save it and close it"),
    ],
)
def test_how_to_leave_an_editor_is_known_where_it_hides_it(editor: str, words: str) -> None:
    assert words in leaving_words(editor)
