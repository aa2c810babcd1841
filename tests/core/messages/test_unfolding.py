"""The lines of a field put together: as RFC 5322 has it, whatever white space stands there."""

import re
from itertools import product

from afterword.core.messages.headers import _unfolded, read_header
from afterword.core.messages.html import DEPTH_LIMIT, is_too_deep

PIECES = (b"", b"a", b" ", b"\t", b"\r", b" b", b"\x0b", b" \t\r", b"  c \r")


def test_a_field_over_several_lines_has_one_space_where_a_line_begins() -> None:
    assert _unfolded(b" a,\r\n\tb,\n  c \n") == b"a, b, c"
    header, _ = read_header(b"Subject: one\r\n two\r\n\tthree\r\n\r\n", 0, 36)
    assert header.fields["subject"] == b"one two three"


def test_white_space_around_a_fold_is_one_space_however_much_there_is() -> None:
    for first, second, third in product(PIECES, PIECES, PIECES):
        value = first + b"\n " + second + b"\n\t" + third
        assert _unfolded(value) == re.sub(rb"\s*\n[ \t]+", b" ", value).strip()


def test_a_page_is_too_deep_by_the_elements_that_are_open_at_once() -> None:
    assert is_too_deep("<div>" * (DEPTH_LIMIT + 1))
    assert not is_too_deep("<div>" * DEPTH_LIMIT)
    assert not is_too_deep("<p>a</p>" * (DEPTH_LIMIT * 3))
    assert not is_too_deep("<br>" * (DEPTH_LIMIT * 3))
    assert is_too_deep("</div>" * DEPTH_LIMIT + "<div>" * (DEPTH_LIMIT * 2 + 1))
