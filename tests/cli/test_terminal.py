"""What is laid out for a terminal can be copied: no blanks behind a line."""

import io

import pytest

from afterword.cli.terminal import console, indented

WORDS = "Gareth Penhale has not answered your question, which is usual; one reminder is fine."


@pytest.mark.parametrize("columns", [20, 40, 60, 88])
def test_text_is_moved_in_line_by_line_without_blanks_behind_it(
    columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    stream = io.StringIO()
    console(stream).print(indented(f"{WORDS}\n\n{WORDS}", by=4))
    lines = stream.getvalue().splitlines()
    assert " ".join(" ".join(lines).split()) == f"{WORDS} {WORDS}"
    assert "" in lines
    for line in filter(None, lines):
        assert line == line.rstrip()
        assert line.startswith("    ")
        assert len(line) <= columns
