"""Lines are counted as an editor counts them."""

import pytest

from afterword.core.check.lines import line_at


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_a_place_is_in_the_line_it_stands_in(line_break: str) -> None:
    text = line_break.join(("one", "two", ""))
    for word, number in (("one", 0), ("two", 1)):
        line = line_at(text, text.index(word))
        assert (line.number, text[line.start : line.end]) == (number, word)
    assert line_at(text, len(text)).number == 2


@pytest.mark.parametrize("odd", ["\u2028", "\u2029", "\x85", "\f", "\v", "\x1c"])
def test_nothing_else_ends_a_line(odd: str) -> None:
    text = f"one{odd}two"
    assert line_at(text, len(text)).number == 0


def test_a_line_break_belongs_to_the_line_it_ends() -> None:
    assert [line_at("a\r\nb", offset).number for offset in range(5)] == [0, 0, 0, 1, 1]
