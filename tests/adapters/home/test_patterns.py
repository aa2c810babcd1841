"""Compiled patterns are kept where there is a data folder, and never believed when damaged."""

import re
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.adapters.home.kept_names import PATTERNS as FILE
from afterword.adapters.home.patterns import HomePatterns
from afterword.core.patterns import SHELF

SOURCES = [rf"\bword {n}\b" for n in range(10)]


@pytest.fixture(autouse=True)
def own_shelf() -> Iterator[None]:
    yield
    SHELF.keep_with(dict)


def compile_all() -> list[re.Pattern[str]]:
    return [SHELF.pattern(one, re.IGNORECASE) for one in SOURCES]


def kept(home: Path) -> HomePatterns:
    """Let a process compile the patterns and keep them."""
    patterns = HomePatterns(home)
    patterns.use()
    compile_all()
    patterns.save()
    return patterns


def test_the_next_start_compiles_nothing_anew(tmp_path: Path) -> None:
    kept(tmp_path).use()
    assert compile_all() == [re.compile(one, re.IGNORECASE) for one in SOURCES]
    assert not SHELF.new
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0
    assert [one.name for one in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize("cut", [0, 10, 100, 600])
def test_a_file_that_was_cut_short_is_passed_over(tmp_path: Path, cut: int) -> None:
    patterns = kept(tmp_path)
    (tmp_path / FILE).write_bytes((tmp_path / FILE).read_bytes()[:cut])
    patterns.use()
    assert compile_all() == [re.compile(one, re.IGNORECASE) for one in SOURCES]
    assert len(SHELF.new) == len(SOURCES)


@pytest.mark.parametrize("at", [-1, -400])
def test_of_a_damaged_file_what_is_whole_is_taken_up_and_the_rest_made_anew(
    tmp_path: Path, at: int
) -> None:
    patterns = kept(tmp_path)
    data = bytearray((tmp_path / FILE).read_bytes())
    data[at] ^= 1
    (tmp_path / FILE).write_bytes(data)
    patterns.use()
    assert compile_all() == [re.compile(one, re.IGNORECASE) for one in SOURCES]
    assert len(SHELF.new) == 1


def test_what_was_kept_before_stays_when_more_is_kept(tmp_path: Path) -> None:
    patterns = kept(tmp_path)
    patterns.use()
    more = [rf"\bother {n}\b" for n in range(10)]
    for one in more:
        SHELF.pattern(one, 0)
    patterns.save()
    patterns.use()
    compile_all()
    assert [SHELF.pattern(one, 0) for one in more] == [re.compile(one) for one in more]
    assert not SHELF.new


def test_what_another_python_kept_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    patterns = kept(tmp_path)
    monkeypatch.setattr("afterword.adapters.home.patterns.made_by", lambda: "another one")
    patterns.use()
    compile_all()
    assert len(SHELF.new) == len(SOURCES)


def test_a_full_disk_is_left_as_it_was(tmp_path: Path) -> None:
    patterns = HomePatterns(tmp_path)
    patterns.use()
    compile_all()
    most, ever = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, ever))
    try:
        patterns.save()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, ever))
    assert list(tmp_path.iterdir()) == []


def test_no_folder_is_made_for_them(tmp_path: Path) -> None:
    kept(tmp_path / "home")
    assert not (tmp_path / "home").exists()
