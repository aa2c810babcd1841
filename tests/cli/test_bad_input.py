"""Whatever is given, one clear sentence comes back and nothing is lost."""

import json
import os
from pathlib import Path

import pytest

BINARY = bytes(range(256)) * 64


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("scan", "nowhere.mbox"), 3),
        (("scan",), 2),
        (("classify", "nowhere"), 3),
        (("classify",), 2),
        (("show", "A999"), 3),
        (("show", "not an id"), 3),
        (("write", "A999"), 3),
        (("send", "L999", "--via", "eml"), 3),
        (("send", "L1", "--via", "pigeon"), 3),
        (("send", "L1"), 2),
        (("sent", "L1"), 3),
        (("check", "nowhere.txt"), 3),
        (("rule", "Z999"), 3),
        (("add",), 2),
        (("add", "--organisation", "Pier Nine", "--on", "yesterday-ish"), 2),
        (("add", "--organisation", "Pier Nine", "--on", "2031-01-01"), 2),
        (("add", "--organisation", "Pier Nine", "--on", "0001-01-01"), 2),
        (("add", "--organisation", "Pier Nine", "--on", "0001-01-01T00:00+05:00"), 2),
        (("add", "--organisation", "Pier " * 20_000), 2),
        (("add", "--organisation", "Pier Nine", "--role", "Clerk " * 50), 2),
        (("lessons", "add", "Shorter plans.", "--on", "0001-01-01"), 2),
        (("write", "P1"), 2),
        (("sent", "A1"), 2),
        (("rest", "L1"), 2),
        (("log", "Dana Kim"), 2),
        (("today", "tomorrow"), 2),
        (("add", "--paste", "nowhere.txt"), 3),
        (("settings", "no_such_setting"), 3),
        (("settings", "cool_off_hours", "soon"), 2),
        (("no-such-command",), 2),
        (("scan", "--no-such-flag"), 2),
    ],
)
def test_a_mistake_gets_one_sentence_and_its_exit_code(afterword, arguments, code) -> None:
    ran = afterword(*arguments)
    assert ran.code == code
    assert ran.err.startswith("afterword: ")
    assert len(ran.err.strip().splitlines()) == 1


def test_an_id_of_something_else_is_called_what_it_is(scanned) -> None:
    said = scanned("write", "p1").err
    assert said == "afterword: P1 would be a person; an application is wanted here, such as A7.\n"
    assert "an application; a person is wanted here, such as P7" in scanned("stop", "A1").err
    assert "a letter; a private page is wanted" in scanned("vent", "--page", "L2").err
    assert "Nothing is called 'Pa1'." in scanned("write", "Pa1").err
    assert scanned("show", "1").out == scanned("show", "A1").out


def test_a_choice_that_is_missing_is_said_on_one_line(afterword) -> None:
    assert afterword("log", "Dana Kim").err == (
        "afterword: Missing option '--by'. Choose from: call, coffee, linkedin, mail. "
        "See 'afterword log --help'.\n"
    )


@pytest.mark.parametrize("command", [("show",), ("scan",), ("rule",), ("settings",), ("address",)])
def test_a_word_without_end_is_not_repeated_in_full(afterword, command) -> None:
    said = afterword(*command, "n" * 50_000).err
    assert said.startswith("afterword: ")
    assert len(said) < 1_500
    assert said.rstrip().endswith(".")


def test_nothing_is_kept_of_an_interest_without_words(scanned) -> None:
    before = scanned("show", "P1", "--format", "json").out
    ran = scanned("interest", "add", "P1", " , ")
    assert ran.code == 2
    assert "in a few words" in ran.err
    assert scanned("show", "P1", "--format", "json").out == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("scan", ""), ("scan", " "), ("classify", ""), ("check", ""), ("import", ""),
        ("export", ""), ("backup", ""), ("restore", "", "--yes"), ("calendar", ""),
        ("add", "--paste", ""), ("vent", "--from", ""), ("insights", "--svg", ""),
        ("digest", "--daily", "--mail", ""), ("write", "A1", "--answers", ""),
        ("feed", "import", ""),
    ],
)  # fmt: skip
def test_an_empty_name_of_a_file_never_stands_for_this_folder(
    afterword, tmp_path, monkeypatch, arguments
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.eml").write_bytes(b"From: a@b.example\nSubject: Hello\n\nHello\n")
    ran = afterword(*arguments)
    assert ran.code == 2
    assert "it is empty; name a file" in ran.err
    assert [one.name for one in tmp_path.iterdir() if one.name != "home"] == ["one.eml"]


def test_an_empty_word_names_nobody_not_even_who_has_no_address(afterword) -> None:
    told = ("add", "--organisation", "Pier Nine", "--role", "Clerk", "--interviewed")
    assert afterword(*told, "--person", "Rosa Maynard").code == 0
    assert afterword("write", "A1", "--to", "", "--no-edit").code == 3
    assert afterword("write", "A1", "--to", " ", "--no-edit").code == 3
    assert afterword("address", "", "somebody@else.example").code == 2
    assert "somebody@else.example" not in afterword("export", "-").out
    assert json.loads(afterword("letters", "--format", "json").out) == []
    assert afterword("write", "A1", "--to", "Rosa", "--no-edit").code == 0


def test_a_data_folder_in_nobodys_home_is_said(afterword, monkeypatch) -> None:
    monkeypatch.setenv("AFTERWORD_HOME", "~nobody-of-this-name/afterword")
    ran = afterword("today")
    assert ran.code == 2
    assert "write the folder in full" in ran.err


@pytest.mark.parametrize("content", [b"", BINARY, b"no mail in here, only a line of text\n"])
def test_a_file_that_holds_no_mail_is_said_to_hold_none(afterword, tmp_path, content) -> None:
    path = tmp_path / "thing.bin"
    path.write_bytes(content)
    ran = afterword("scan", path)
    assert ran.code == 2
    assert str(path) in ran.err


def test_an_empty_folder_is_said_to_hold_no_mail(afterword, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    ran = afterword("scan", folder)
    assert ran.code == 2
    assert str(folder) in ran.err


def test_a_truncated_mbox_is_read_as_far_as_it_goes(afterword, demo_box, tmp_path) -> None:
    whole = demo_box.read_bytes()
    cut = tmp_path / "cut.mbox"
    cut.write_bytes(whole[: len(whole) // 2])
    ran = afterword("scan", cut)
    assert ran.code == 0
    assert "application" in ran.out


def test_nonsense_in_the_clock_variable_is_said(afterword, monkeypatch) -> None:
    monkeypatch.setenv("AFTERWORD_NOW", "half past never")
    ran = afterword("today")
    assert ran.code == 2
    assert "AFTERWORD_NOW" in ran.err


def test_a_home_that_is_a_file_is_said(afterword, monkeypatch, tmp_path) -> None:
    home = tmp_path / "home-file"
    home.write_text("not a folder")
    monkeypatch.setenv("AFTERWORD_HOME", str(home))
    ran = afterword("today")
    assert ran.code == 5
    assert str(home) in ran.err


def test_a_database_that_is_none_is_said_and_left_alone(afterword, home: Path) -> None:
    home.mkdir()
    path = home / "afterword.db"
    path.write_bytes(BINARY)
    ran = afterword("today")
    assert ran.code == 5
    assert path.read_bytes() == BINARY


def test_one_source_among_several_that_is_no_mailbox_is_named_once_and_the_rest_is_read(
    afterword, tmp_path
) -> None:
    (tmp_path / "letter.msg").write_bytes(b"\xd0\xcf\x11\xe0" + bytes(99))
    (tmp_path / "one.eml").write_bytes(b"From: a@b.example\nSubject: x\0\n\nHello\0\0\0there.\n")
    ran = afterword("scan", tmp_path / "letter.msg", tmp_path / "one.eml")
    assert ran.out.count("letter.msg") == 1
    assert "only Outlook can open" in ran.out
    assert "Read 1 new message" in ran.out


def test_a_wrong_answers_file_is_said(scanned, tmp_path) -> None:
    answers = tmp_path / "answers.toml"
    answers.write_text("enjoyed = [1, 2]\n")
    ran = scanned("write", "A1", "--answers", answers)
    assert ran.code in {2, 4}
    assert len(ran.err.strip().splitlines()) == 1


@pytest.mark.usefixtures("home")
def test_output_into_a_closed_pipe_ends_quietly(demo_box) -> None:
    import subprocess
    import sys

    command = f"{sys.executable} -m afterword classify {demo_box} --format json | head -n 1"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, check=False, env={**os.environ}
    )
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
