"""Patterns that are compiled later find what patterns find."""

import re

import pytest
from tools.anchors import FILE, patterns, table

from afterword.core.patterns import Shelf, later
from afterword.core.reading.anchors import name_of, work_out, worked_out


def test_a_later_pattern_finds_what_a_pattern_finds() -> None:
    pattern, same = (
        later(r"(?P<word>[a-z]+)", re.IGNORECASE),
        re.compile("(?P<word>[a-z]+)", re.IGNORECASE),
    )
    for text in ("", "Hello you", "12 oaks"):
        assert pattern.findall(text) == same.findall(text)
        assert [one.span() for one in pattern.finditer(text)] == [
            one.span() for one in same.finditer(text)
        ]
        assert pattern.sub(r"<\g<word>>", text) == same.sub(r"<\g<word>>", text)
    assert pattern.groupindex == same.groupindex
    assert later(rb"\d").search(b"no 7") is not None


def test_a_broken_pattern_is_told_when_it_is_first_used() -> None:
    broken = later("(")
    with pytest.raises(re.error):
        broken.search("x")


def test_a_kept_pattern_is_the_one_that_is_compiled() -> None:
    """Python itself compares their code: two patterns are equal where it is the same."""
    sources = sorted(set(patterns()))[::25]
    some = [(one, flags) for one in sources for flags in (0, int(re.IGNORECASE))]
    first, second = Shelf(), Shelf()
    first.keep_with(dict)
    assert [first.pattern(*one) for one in some] == [re.compile(*one) for one in some]
    second.keep_with(lambda: first.new)
    assert [second.pattern(*one) for one in some] == [re.compile(*one) for one in some]
    assert len(first.new) == len(some)
    assert not second.new


def test_code_that_is_no_code_costs_only_time() -> None:
    shelf = Shelf()
    shelf.keep_with(lambda: {("a+", 0): (32, b"\0\0\0\0", 0, {}, (None,))})
    assert shelf.pattern("a+", 0) == re.compile("a+")


def test_the_words_of_every_pattern_are_worked_out_in_the_file() -> None:
    assert FILE.read_text(encoding="utf-8") == table(sorted(set(patterns()))), (
        "run: python -m tools.anchors"
    )


def test_the_file_says_what_the_patterns_say() -> None:
    some = sorted(set(patterns()))[::25]
    assert len(some) > 50
    for one in some:
        assert worked_out()[name_of(one)] == work_out(one)
