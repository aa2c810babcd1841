"""A Maildir that was read before: only what was not there is looked at, and nothing is missed."""

import json
import os
import time
from pathlib import Path

import pytest

from afterword.adapters.mailboxes import _listing
from afterword.adapters.mailboxes.maildir import Maildir
from afterword.core.ports import Arrival

LONG_AGO = time.time_ns() - 3_600_000_000_000


def mail(subject: str) -> bytes:
    return f"From: Dana <dana@rail.example>\nSubject: {subject}\n\nHello.\n".encode()


def written(folder: Path, name: str, raw: bytes, at: int = LONG_AGO) -> Path:
    path = folder / "cur" / name
    path.write_bytes(raw)
    os.utime(path, ns=(at, at))
    return path


def settled(box: Path, at: int = LONG_AGO) -> None:
    """Let what just happened lie back far enough for the times of folders to be believed."""
    for folder in (*box.rglob("cur"), *box.rglob("new")):
        os.utime(folder, ns=(at, at))


@pytest.fixture
def box(tmp_path: Path) -> Path:
    folder = tmp_path / "box"
    for name in ("cur", "new", "tmp", ".Archive/cur", ".Archive/new", ".Archive/tmp"):
        (folder / name).mkdir(parents=True)
    written(folder, "1.host:2,S", mail("one"))
    written(folder, "2.host:2,S", mail("two"))
    written(folder / ".Archive", "3.host:2,S", mail("three"))
    settled(folder)
    return folder


def read(box: Path, mark: str | None, seen: set[str]) -> tuple[list[Arrival], str]:
    """Read what is new, and take it in as a scan does; return it, and the new bookmark."""
    found: list[Arrival] = []
    for piece in Maildir(box).pieces(mark, seen):
        found += piece.arrivals()
        mark = piece.bookmark or mark
    seen |= {one.key for one in found if one.problem is None}
    return found, mark or ""


def words(found: list[Arrival]) -> list[bytes]:
    return [one.raw for one in found]


def test_only_what_was_not_there_is_looked_at(box: Path) -> None:
    seen: set[str] = set()
    everything, mark = read(box, None, seen)
    assert len(everything) == 3
    written(box, "4.host:2,", mail("four"))
    settled(box, LONG_AGO + 1)
    assert Maildir(box).size(mark) == len(mail("four"))
    found, mark = read(box, mark, seen)
    assert words(found) == [mail("four")]
    assert Maildir(box).size(mark) == 0


def test_flags_that_change_and_messages_that_move_are_not_new(box: Path) -> None:
    seen: set[str] = set()
    _, mark = read(box, None, seen)
    (box / "cur/1.host:2,S").rename(box / "cur/1.host:2,RS")
    (box / ".Archive/cur/3.host:2,S").rename(box / ".Archive/new/3.host")
    settled(box, LONG_AGO + 1)
    found, mark = read(box, mark, seen)
    assert found == []
    (box / "cur/2.host:2,S").rename(box / ".Archive/cur/2.host:2,S")
    settled(box, LONG_AGO + 2)
    found, mark = read(box, mark, seen)
    assert words(found) == [mail("two")]  # by another key; the store knows it by its digest
    (box / ".Archive/cur/2.host:2,S").rename(box / "cur/2.host:2,S")
    settled(box, LONG_AGO + 3)
    assert read(box, mark, seen)[0] == []


def test_what_lies_in_the_place_of_another_is_read(box: Path) -> None:
    seen: set[str] = set()
    _, mark = read(box, None, seen)
    other = written(box, "other", mail("one, as it was corrected"))
    other.replace(box / "cur/1.host:2,S")
    settled(box, LONG_AGO + 1)
    assert words(read(box, mark, seen)[0]) == [mail("one, as it was corrected")]


def test_a_message_that_was_still_being_copied_is_looked_at_again(box: Path) -> None:
    seen: set[str] = set()
    half = written(box, "4.host:2,S", mail("four")[:40], time.time_ns())
    settled(box)
    found, mark = read(box, None, seen)
    assert len(found) == 4
    with half.open("ab") as file:
        file.write(mail("four")[40:])
    written(box, "5.host:2,S", mail("five"))
    settled(box, LONG_AGO + 1)
    assert words(read(box, mark, seen)[0]) == [mail("four"), mail("five")]


def test_a_message_that_is_changed_in_its_place_is_noticed_within_a_day(
    box: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: set[str] = set()
    _, mark = read(box, None, seen)
    written(box, "1.host:2,S", mail("one, as it was corrected"))
    settled(box, LONG_AGO + 1)
    found, mark = read(box, mark, seen)
    assert found == []
    monkeypatch.setattr(_listing, "_ALL_AGAIN", 0)  # a day later
    settled(box, LONG_AGO + 2)
    assert words(read(box, mark, seen)[0]) == [mail("one, as it was corrected")]


def test_a_bookmark_of_an_earlier_version_brings_nothing_back(box: Path) -> None:
    seen: set[str] = set()
    read(box, None, seen)
    times = [LONG_AGO, LONG_AGO]
    assert read(box, json.dumps({"": times, ".Archive/": times}), seen)[0] == []
    written(box, "4.host:2,", mail("four"))
    settled(box, LONG_AGO + 1)
    found, mark = read(box, json.dumps({"": times, ".Archive/": times}), seen)
    assert words(found) == [mail("four")]
    assert Maildir(box).size(mark) == 0


@pytest.mark.parametrize(
    "mark", ["[]", "7", "nothing", '{"": 7}', '{"": {"end": 5}}', '{"": {"times": 3, "names": {}}}']
)
def test_a_bookmark_that_was_never_ours_is_as_none(box: Path, mark: str) -> None:
    found, _ = read(box, mark, set())
    assert len(found) == 3


def test_a_scan_that_ends_after_one_of_two_folders_goes_on_with_the_other(box: Path) -> None:
    seen: set[str] = set()
    first, _ = Maildir(box).pieces(None, seen)
    seen |= {one.key for one in first.arrivals()}
    found, mark = read(box, first.bookmark, seen)
    assert words(found) == [mail("three")]
    written(box, "4.host:2,", mail("four"))
    settled(box, LONG_AGO + 1)
    assert words(read(box, mark, seen)[0]) == [mail("four")]


def test_a_file_that_cannot_be_read_is_tried_each_time(box: Path, tmp_path: Path) -> None:
    seen: set[str] = set()
    (box / "cur/4.host:2,S").symlink_to(tmp_path / "not there yet")
    settled(box)
    found, mark = read(box, None, seen)
    assert [bool(one.problem) for one in found] == [False, False, True, False]
    (tmp_path / "not there yet").write_bytes(mail("four"))
    settled(box, LONG_AGO + 1)
    assert words(read(box, mark, seen)[0]) == [mail("four")]


def test_a_message_that_is_written_to_its_end_in_a_folder_that_stays_still_is_read(
    box: Path,
) -> None:
    seen: set[str] = set()
    half = written(box, "4.host:2,S", mail("four")[:40], time.time_ns())
    settled(box)
    found, mark = read(box, None, seen)
    assert len(found) == 4
    assert any(one.may_grow for one in Maildir(box).pieces(mark, seen))
    with half.open("ab") as file:
        file.write(mail("four")[40:])
    os.utime(half, ns=(LONG_AGO, LONG_AGO))
    found, mark = read(box, mark, seen)
    assert words(found) == [mail("four")]
    assert list(Maildir(box).pieces(mark, seen)) == []  # and now the folder is believed


def test_a_message_that_is_changed_in_a_folder_that_stays_still_is_noticed_within_a_day(
    box: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: set[str] = set()
    _, mark = read(box, None, seen)
    written(box, "1.host:2,S", mail("one, as it was corrected"))
    settled(box)
    assert read(box, mark, seen)[0] == []
    monkeypatch.setattr(_listing, "_ALL_AGAIN", 0)  # a day later
    assert words(read(box, mark, seen)[0]) == [mail("one, as it was corrected")]


def test_what_cannot_be_read_does_not_count_as_growing(box: Path, tmp_path: Path) -> None:
    (box / "cur/4.host:2,S").symlink_to(tmp_path / "nothing")
    (box / "cur/folder").mkdir()
    settled(box)
    assert not any(one.may_grow for one in Maildir(box).pieces(None, set()))
