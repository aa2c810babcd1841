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
    afterword("settings", "name", "Ana Ruiz")
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


def test_that_no_address_is_known_is_said_before_the_questions(afterword, home: Path) -> None:
    add(afterword)
    steps = [*QUESTIONS, ("write the text yourself", b"\n")]
    code, said = in_a_terminal(home, steps, "write", "A1", "--to", "P1", EDITOR="", VISUAL="")
    assert code == 0, said
    before = said[: said.index("leaves one out")]
    assert "No mail address of Rosa Lind is known yet" in before
    assert "afterword address P1 ADDRESS" in before


def test_what_is_printed_for_a_letter_without_an_address_works(afterword) -> None:
    add(afterword)
    wrote = afterword("write", "A1", "--to", "P1", "--no-edit")
    assert wrote.code == 0
    printed = [one.strip() for one in wrote.out.splitlines() if one.startswith("afterword ")]
    assert printed == ["afterword address P1 ADDRESS", "afterword send L1 --via eml"]
    assert afterword("address", "P1", "rosa@piernine.example").code == 0
    ran = afterword("send", "L1", "--via", "eml")
    assert ran.code == 0, ran.err
    assert "rosa-lind.eml" in ran.out


def test_sending_a_letter_without_an_address_says_what_is_missing_and_how_to_give_it(
    afterword,
) -> None:
    add(afterword)
    afterword("write", "A1", "--to", "P1", "--no-edit")
    ran = afterword("send", "L1", "--via", "eml")
    assert ran.code == 4
    assert "No mail address of Rosa Lind is known yet" in ran.err
    assert "afterword address P1 ADDRESS" in ran.err
    assert "“”" not in ran.err


def test_with_an_address_nothing_is_said_of_one(known) -> None:
    wrote = known("write", "A1", "--to", "P1", "--no-edit")
    assert "afterword send L1 --via eml" in wrote.out
    assert "address" not in wrote.out + wrote.err


def test_a_note_for_linkedin_is_pasted_and_needs_no_address(afterword) -> None:
    add(afterword)
    wrote = afterword("write", "A1", "--to", "P1", "--purpose", "linkedin_note", "--no-edit")
    assert wrote.code == 0
    assert "mail address" not in wrote.err
    assert "Subject:" not in wrote.out
    assert "afterword send L1 --via clipboard" in wrote.out


def test_letters_to_several_houses_never_warn_of_the_program_s_own_words(
    afterword, tmp_path: Path
) -> None:
    afterword("settings", "name", "Ana Ruiz")
    for number, house in enumerate(("Pier Nine Bakery", "Quay Mill", "Lock Seven", "Fen Ovens")):
        afterword(
            *("add", "--organisation", house, "--role", "Baker", "--by", "phone", "--interviewed"),
            *("--on", "2026-11-17", "--person", f"Rosa Lind{number}"),
            *("--person-address", f"rosa@house{number}.example"),
        )
        answers = tmp_path / f"{number}.toml"
        answers.write_text(f'enjoyed = "the talk about the rye from field {number}"\n')
        wrote = afterword("write", f"A{number + 1}", "--answers", answers, "--no-edit")
        assert "P303" not in wrote.out
        assert "Ready." in wrote.out


def test_who_was_told_what_was_enjoyed_is_not_told_it_again(known, tmp_path: Path) -> None:
    answers = tmp_path / "answers.toml"
    answers.write_text('enjoyed = "the talk about the rye starter"\n')
    known("write", "A1", "--purpose", "thank_you", "--answers", answers, "--no-edit")
    begun = known("write", "A1", "--purpose", "advice_request", "--answers", answers, "--no-edit")
    assert "Left out" not in begun.out
    known("send", "L1", "--via", "eml")
    after = known("write", "A1", "--purpose", "advice_request", "--answers", answers, "--no-edit")
    said = " ".join(after.out.split())
    assert said.count("the talk about the rye starter") == 1
    assert "Left out, and kept with the letter: “the talk about the rye starter”" in said


def test_a_key_the_letter_does_not_ask_for_is_named_once_in_one_line(known, tmp_path: Path) -> None:
    answers = tmp_path / "answers.toml"
    answers.write_text(
        'enjoyed = "the talk about the rye starter"\n'
        'news = "I started a course. It is in the evening. I like it."\n'
        'reason = "Your stall was in the paper."\n'
    )
    wrote = known("write", "A1", "--purpose", "thank_you", "--answers", answers, "--no-edit")
    said = " ".join(wrote.out.split())
    once = "This letter does not ask for 'news' and 'reason'; what you wrote there is kept with it."
    assert said.count(once) == 1
    assert "Left out" not in said


def test_where_all_answers_are_asked_for_no_key_is_named(known, tmp_path: Path) -> None:
    answers = tmp_path / "answers.toml"
    answers.write_text('enjoyed = "the talk about the rye starter"\n')
    wrote = known("write", "A1", "--purpose", "thank_you", "--answers", answers, "--no-edit")
    assert "does not ask" not in wrote.out
