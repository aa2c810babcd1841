"""What Afterword says to a path that holds no mail."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from afterword.adapters.mailboxes.opening import READS, open_mailbox
from afterword.core.errors import Invalid, NotFound, Unavailable

AsPlainUser = Callable[[], AbstractContextManager[None]]


def test_a_path_with_nothing_at_it_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("missing", "file/inside", "link", "a\0b"):
        with pytest.raises(NotFound, match="There is nothing at") as caught:
            open_mailbox(tmp_path / name)
        assert str(tmp_path / name).replace("\0", "\ufffd") in str(caught.value)


def test_what_holds_no_mail_is_told_with_what_would(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (tmp_path / "picture.eml").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (tmp_path / "list.txt").write_bytes(b"eggs, milk and bread\n")
    (tmp_path / "takeout.zip").write_bytes(b"PK\x03\x04rest")
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "list.txt").write_bytes(b"eggs")
    os.mkfifo(tmp_path / "pipe")
    for name, sentence in (
        ("empty", "{} is empty."),
        ("folder", "{} is empty."),
        ("picture.png", "{} is no mailbox."),
        ("picture.eml", "{} is no mailbox."),
        ("list.txt", "{} is no mailbox."),
        ("takeout.zip", "{} is packed. Please unpack it first:"),
        ("papers", "There is no mail in {}."),
        ("pipe", "{} is no mailbox."),
    ):
        with pytest.raises(Invalid) as caught:
            open_mailbox(tmp_path / name)
        assert str(caught.value) == f"{sentence.format(tmp_path / name)} {READS}."


def test_a_path_closed_to_us_is_unavailable(open_folder: Path, as_plain_user) -> None:  # type: ignore[no-untyped-def]
    (open_folder / "mail.mbox").write_bytes(
        b"From a@b.test Tue Nov  3 10:00:00 2026\nTo: b\n\nHi\n"
    )
    (open_folder / "mail.mbox").chmod(0)
    (open_folder / "box").mkdir(mode=0)
    for name in ("mail.mbox", "box", "box/inside"):
        with as_plain_user(), pytest.raises(Unavailable, match="no permission to open it"):
            open_mailbox(open_folder / name)


def test_two_ways_to_one_mailbox_name_one_source(tmp_path: Path) -> None:
    path = tmp_path / "mail.eml"
    path.write_bytes(b"From: a@b.test\nSubject: Hello\n\nHi\n")
    (tmp_path / "link").symlink_to(path)
    around = tmp_path / "x" / ".." / "mail.eml"
    (tmp_path / "x").mkdir()
    assert open_mailbox(path).source == open_mailbox(around).source == str(path)
    assert open_mailbox(tmp_path / "link").source == str(path)


def test_a_mail_with_a_bare_text_in_it_is_read_for_its_name(tmp_path: Path) -> None:
    (tmp_path / "note.eml").write_bytes(b"Dear Ana, we chose somebody else.\n")
    (found,) = open_mailbox(tmp_path / "note.eml").arrivals(None, frozenset())
    assert found.raw.startswith(b"Dear Ana")


def test_a_saved_mail_that_begins_like_an_mbox_is_read_as_one(tmp_path: Path) -> None:
    line = b"From a@b.test Tue Nov  3 10:00:00 2026\n"
    one = b"From: a@b.test\nSubject: Hello\n\nHi\n\n"
    (tmp_path / "two.eml").write_bytes((line + one) * 2)
    assert len(list(open_mailbox(tmp_path / "two.eml").arrivals(None, frozenset()))) == 2
