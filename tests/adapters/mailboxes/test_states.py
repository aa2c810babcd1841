"""Whether a mailbox is as it was: told by times alone, and never where mail came."""

import os
import time
from pathlib import Path

import pytest

from afterword.adapters.mailboxes.states import state_of

MAIL = b"From: Dana <dana@rail.example>\nSubject: one\n\nHello.\n"
LONG_AGO = time.time_ns() - 3_600_000_000_000


def settled(*folders: Path, later: int = 0) -> None:
    for folder in folders:
        os.utime(folder, ns=(LONG_AGO + later, LONG_AGO + later))


def maildir(path: Path) -> Path:
    for name in ("cur", "new", "tmp"):
        (path / name).mkdir(parents=True)
    settled(path / "cur", path / "new")
    return path


@pytest.mark.parametrize("linked", [("cur",), ("new",), ("cur", "new")])
@pytest.mark.parametrize("inside", ["", ".Archive"])
def test_mail_that_comes_to_a_linked_folder_is_noticed(
    tmp_path: Path, linked: tuple[str, ...], inside: str
) -> None:
    box = maildir(tmp_path / "box")
    disk = maildir(tmp_path / "disk")
    home = maildir(box / inside) if inside else box
    for name in linked:
        (home / name).rmdir()
        (home / name).symlink_to(disk / name)
    before = state_of(box)
    assert before is not None
    assert state_of(box) == before
    (disk / linked[0] / "1.host:2,S").write_bytes(MAIL)
    settled(disk / linked[0], later=1)
    assert state_of(box) not in {before, None}


def test_a_folder_that_is_only_linked_is_not_entered(tmp_path: Path) -> None:
    box = maildir(tmp_path / "box")
    (box / "round").symlink_to(box)
    assert state_of(box) is not None
