"""Folders of mails and of mailboxes."""

import os
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from afterword.adapters.mailboxes.eml_folder import EmlFolder
from afterword.adapters.mailboxes.mail_folder import MailFolder
from afterword.adapters.mailboxes.opening import open_mailbox
from afterword.core.errors import Unavailable
from afterword.core.messages.parse import parse
from afterword.core.ports import Arrival, Mailbox

LINE = b"From dana@rail.example Tue Nov  3 10:00:00 2026\n"

AsPlainUser = Callable[[], AbstractContextManager[None]]


def mail(subject: str) -> bytes:
    return f"From: Dana <dana@rail.example>\nSubject: {subject}\n\nHello.\n".encode()


def read(
    box: Mailbox, bookmark: str | None = None, seen: frozenset[str] = frozenset()
) -> list[Arrival]:
    return list(box.arrivals(bookmark, seen))


def put(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_mails_are_sorted_and_found_in_folders_inside(tmp_path: Path) -> None:
    for name in ("b/2.eml", "a.eml", "b/1.EML", "c.eml", "b/deeper/x.eml"):
        put(tmp_path / name, mail(name))
    assert [one.key.rpartition(":")[0] for one in read(open_mailbox(tmp_path))] == [
        "a.eml", "c.eml", "b/1.EML", "b/2.eml", "b/deeper/x.eml",
    ]  # fmt: skip


def test_files_without_a_suffix_are_mails_if_they_begin_like_one(tmp_path: Path) -> None:
    put(tmp_path / "inbox" / "1", mail("one"))
    put(tmp_path / "inbox" / "2", b"shopping list: eggs")
    put(tmp_path / "inbox" / "3.host:2,S", mail("three"))
    put(tmp_path / "notes.txt", mail("not by this name"))
    put(tmp_path / ".hidden.eml", mail("hidden"))
    assert [parse(one.raw).subject for one in read(open_mailbox(tmp_path))] == ["one", "three"]


def test_a_mail_apple_saved_is_taken_out_of_its_frame(tmp_path: Path) -> None:
    framed = f"{len(mail('one'))}\n".encode() + mail("one") + b"<?xml version='1.0'?><plist/>"
    put(tmp_path / "1.emlx", framed)
    (found,) = read(open_mailbox(tmp_path))
    assert found.raw == mail("one")
    assert read(open_mailbox(tmp_path / "1.emlx"))[0].raw == mail("one")


def test_trouble_with_one_file_is_told_and_the_rest_go_on(tmp_path: Path) -> None:
    put(tmp_path / "1.eml", mail("one"))
    os.mkfifo(tmp_path / "2.eml")
    (tmp_path / "3.eml").symlink_to(tmp_path / "nowhere")
    put(tmp_path / "4.eml", b"\x00\x01\x02\x03" * 100)
    put(tmp_path / "5.eml", b"\n")
    put(tmp_path / "6.eml", mail("six"))
    found = read(open_mailbox(tmp_path))
    assert [one.problem for one in found] == [
        None,
        f"{tmp_path}/2.eml could not be read: it is no ordinary file.",
        f"{tmp_path}/3.eml could not be read: it is no longer there, or is a link to nothing.",
        f"{tmp_path}/4.eml is no mail: it holds no text.",
        f"{tmp_path}/5.eml is empty.",
        None,
    ]


def test_a_folder_closed_to_us_is_told_and_the_rest_go_on(open_folder: Path, as_plain_user) -> None:  # type: ignore[no-untyped-def]
    put(open_folder / "1.eml", mail("one"))
    put(open_folder / "closed" / "2.eml", mail("two"))
    put(open_folder / "open" / "3.eml", mail("three"))
    (open_folder / "closed").chmod(0)
    with as_plain_user():
        found = read(open_mailbox(open_folder))
    assert [parse(one.raw).subject for one in found if one.problem is None] == ["one", "three"]
    assert [one.problem for one in found if one.problem] == [
        f"{open_folder}/closed could not be read: you have no permission to open it."
    ]


def test_a_mail_that_changed_is_new_and_others_are_not_opened(tmp_path: Path) -> None:
    put(tmp_path / "1.eml", mail("one"))
    put(tmp_path / "2.eml", mail("two"))
    seen = frozenset(one.key for one in read(EmlFolder(tmp_path)))
    put(tmp_path / "2.eml", mail("second"))
    about = (tmp_path / "1.eml").stat()
    (tmp_path / "1.eml").unlink()
    os.truncate(put(tmp_path / "1.eml", b""), about.st_size)  # the same size, and nothing to read
    found = read(EmlFolder(tmp_path), None, seen)
    assert [parse(one.raw).subject for one in found] == ["second"]


def test_links_that_go_round_are_not_followed(tmp_path: Path) -> None:
    put(tmp_path / "a" / "1.eml", mail("one"))
    (tmp_path / "a" / "round").symlink_to(tmp_path)
    assert len(read(open_mailbox(tmp_path))) == 1


def test_an_export_is_read_mailbox_by_mailbox(tmp_path: Path) -> None:
    put(tmp_path / "Mail" / "Inbox", LINE + mail("inbox") + b"\n")
    put(tmp_path / "Mail" / "Inbox.msf", b"// index")
    put(tmp_path / "Mail" / "Inbox.sbd" / "Jobs", LINE + mail("jobs") + b"\n")
    put(tmp_path / "Takeout" / "All mail.mbox", LINE + mail("all") + b"\n")
    put(tmp_path / "Dovecot" / "cur" / "1.host:2,", mail("dovecot"))
    (tmp_path / "Dovecot" / "new").mkdir()
    put(tmp_path / "Mail" / "empty", b"")
    put(tmp_path / "letter.eml", mail("letter"))
    box = open_mailbox(tmp_path)
    found = read(box)
    assert isinstance(box, MailFolder)
    assert sorted(parse(one.raw).subject for one in found) == [
        "all", "dovecot", "inbox", "jobs", "letter",
    ]  # fmt: skip
    assert all(box.fetch(one.key) == one.raw for one in found)


def test_a_mailbox_that_vanishes_from_an_export_does_not_stop_the_others(tmp_path: Path) -> None:
    put(tmp_path / "a", LINE + mail("a"))
    put(tmp_path / "b", LINE + mail("b"))
    box = open_mailbox(tmp_path)
    (tmp_path / "a").unlink()
    found = read(box)
    assert [one.problem is None for one in found] == [False, True]
    assert f"{tmp_path}/a" in (found[0].problem or "")
    assert parse(found[1].raw).subject == "b"


def vanishing(root: Path, kind: str) -> Path:
    """Make a mailbox of four mails or more, and return where it lies."""
    path = root / "mail"
    names = {"maildir": "cur/{}.host:2,S", "mails": "{}.eml", "export": "{}"}
    for one in range(4):
        raw = LINE + mail(str(one)) + b"\n" if kind == "export" else mail(str(one))
        put(path / names[kind].format(one), raw)
    if kind == "maildir":
        (path / "new").mkdir()
    return path


@pytest.mark.parametrize("kind", ["maildir", "mails", "export"])
def test_a_mailbox_that_vanishes_while_it_is_read_is_unavailable(tmp_path: Path, kind: str) -> None:
    path = vanishing(tmp_path, kind)
    arrivals = open_mailbox(path).arrivals(None, frozenset())
    assert next(arrivals).problem is None
    path.rename(tmp_path / "elsewhere")
    with pytest.raises(Unavailable, match=r"mail could not be read: it is no longer there"):
        list(arrivals)


def test_a_folder_that_vanishes_from_a_maildir_is_told_once(tmp_path: Path) -> None:
    path = vanishing(tmp_path, "maildir")
    for one in range(4):
        put(path / ".Archive" / "cur" / f"{one}.host:2,S", mail(str(one)))
    arrivals = open_mailbox(path).arrivals(None, frozenset())
    found = [next(arrivals)]
    shutil.rmtree(path / ".Archive")
    found += arrivals
    assert len([one for one in found if one.problem is None]) == 4
    [problem] = [one.problem for one in found if one.problem is not None]
    assert problem.startswith(f"{path}/.Archive could not be read")
