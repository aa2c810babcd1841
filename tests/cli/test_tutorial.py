"""The tutorial's second half, walked as it is written."""

import re

ANSWERS = """
enjoyed = "working through the Sunday timetable on the whiteboard"
learned = "how the depots hand over at night"
differently = "bring an example from a real depot"
"""


def test_every_line_of_the_terminal_half_works_on_the_demo(
    afterword, monkeypatch, tmp_path
) -> None:
    printed = afterword("demo", "--no-serve").out
    home = re.search(r"export AFTERWORD_HOME=(\S+)", printed)
    named = re.search(r"afterword write (A\d+)", printed.split("Try next", 1)[1])
    assert home
    assert named
    monkeypatch.setenv("AFTERWORD_HOME", home[1])
    shown = afterword("show", named[1]).out
    assert "Harbour Light Rail" in shown
    person = re.search(r"\b(P\d+)  Dana Kim", shown)
    assert person
    assert "Dana Kim" in afterword("show", person[1]).out
    answers = tmp_path / "answers.toml"
    answers.write_text(ANSWERS)
    wrote = afterword("write", named[1], "--answers", answers)
    command = wrote.out.strip().splitlines()[-1]
    assert command == "afterword send L1 --via eml"
    sent = afterword(*command.split()[1:])
    assert sent.code == 0, sent.err
    assert afterword("sent", "L1").code == 0
    assert "went out" in afterword("letters").out
    assert "Dana Kim has not answered" not in afterword("show", named[1]).out
    assert afterword().code == 0
