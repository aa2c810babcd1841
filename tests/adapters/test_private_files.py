"""What is written for somebody is for their eyes only, whole or not at all."""

import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.adapters.private_files import write_private
from afterword.core.errors import Refused, Unavailable


@pytest.fixture(autouse=True)
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_it_is_for_its_owner_only_whatever_lay_there(tmp_path: Path) -> None:
    path = tmp_path / "drawing.svg"
    path.write_text("one that everybody could read")
    path.chmod(0o644)
    write_private(path, b"private")
    assert (path.read_bytes(), mode(path)) == (b"private", 0o600)
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_that_lies_in_wait_is_not_followed(tmp_path: Path) -> None:
    others = tmp_path / "others"
    others.write_text("theirs")
    path = tmp_path / "out" / "all.json"
    path.parent.mkdir()
    path.symlink_to(others)
    (path.parent / f".{path.name}.unfinished").symlink_to(others)
    write_private(path, b"mine")
    assert others.read_text() == "theirs"
    assert not path.is_symlink()
    assert (path.read_bytes(), mode(path)) == (b"mine", 0o600)


def test_a_file_that_must_not_give_way_stays(tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    write_private(path, b"first", replace=False)
    assert mode(path) == 0o600
    with pytest.raises(Refused, match="name another file"):
        write_private(path, b"second", replace=False)
    path.unlink()
    path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(Refused):
        write_private(path, b"second", replace=False)
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing" / "file"):
        for replace in (True, False):
            with pytest.raises((Unavailable, Refused)):
                write_private(path, b"x", replace=replace)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fills_up_leaves_the_file_that_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "drawing.svg"
    write_private(path, b"before")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable, match="No space left on device"):
        write_private(path, b"after")
    with pytest.raises(Unavailable):
        write_private(tmp_path / "new", b"after", replace=False)
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_pipe_is_written_into(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_private(pipe, b"drawn")
    reader.join()
    assert read == [b"drawn"]
