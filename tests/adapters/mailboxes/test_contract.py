"""What every mailbox promises, whatever kind it is of."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.adapters import mailboxes
from afterword.adapters.mailboxes.opening import open_mailbox
from afterword.core.messages.parse import parse
from afterword.core.plugins import modules_in
from afterword.core.ports import Arrival, Mailbox


def mail(number: int, text: str = "Thank you for coming in.") -> bytes:
    """Make a mail as it lies on disk."""
    return (
        f"From: Dana Kim <dana@rail.example>\nTo: Ana <ana@home.test>\nSubject: Number {number}\n"
        f"Date: Tue, 3 Nov 2026 10:00:{number % 60:02} +0000\nMessage-ID: <{number}@rail.example>\n"
        f"\nDear Ana,\n\n{text}\nFrom now on we write to everybody.\n\nDana\n"
    ).encode()


def mbox_bytes(mails: list[bytes], end: bytes = b"\n") -> bytes:
    """Write an mbox as Takeout does."""
    return b"".join(
        b"From 1789@xxx Tue Nov 03 10:00:00 +0000 2026\n"
        + one.replace(b"\nFrom ", b"\n>From ")
        + end
        for one in mails
    )


def add_to_mbox(path: Path, mails: list[bytes]) -> None:
    with path.open("ab") as file:
        file.write(mbox_bytes(mails))


def add_to_crlf_mbox(path: Path, mails: list[bytes]) -> None:
    with path.open("ab") as file:
        file.write(mbox_bytes(mails).replace(b"\n", b"\r\n"))


def add_to_maildir(path: Path, mails: list[bytes]) -> None:
    folders = [path, path / ".Sent", path / ".Archive" / "2026"]
    for folder in folders:
        for name in ("cur", "new", "tmp"):
            (folder / name).mkdir(parents=True, exist_ok=True)
    taken = sum(len(list(folder.glob("[cn]*/*"))) for folder in folders)
    for number, one in enumerate(mails, taken):
        folder = folders[number % 3]
        name = f"{1700000000 + number}.M1P{number}.host"
        place = "new" if number % 2 else "cur"
        (folder / place / (name if number % 2 else f"{name}:2,S")).write_bytes(one)
    (path / "tmp" / "arriving").write_bytes(b"half a mail")


def add_to_folder(path: Path, mails: list[bytes]) -> None:
    taken = len(list(path.rglob("*.eml"))) if path.exists() else 0
    for number, one in enumerate(mails, taken):
        folder = path / ("" if number % 2 else "inside/deeper")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number:03} letter.eml").write_bytes(one)
    (path / "picture.png").write_bytes(b"\x89PNG\x00")


def add_to_export(path: Path, mails: list[bytes]) -> None:
    """One in three to an mbox, one to a Maildir, one to a file."""
    (path / "Mail").mkdir(parents=True, exist_ok=True)
    add_to_mbox(path / "Mail" / "Inbox", mails[0::3])
    add_to_maildir(path / "Mail" / "dovecot", mails[1::3])
    add_to_folder(path / "saved", mails[2::3])
    (path / "Mail" / "Inbox.msf").write_bytes(b"// <!-- <mdb:mork:z v=1.4/> -->")


def add_to_mmdf(path: Path, mails: list[bytes]) -> None:
    with path.open("ab") as file:
        for one in mails:
            file.write(b"\x01\x01\x01\x01\n" + one + b"\x01\x01\x01\x01\n")


def add_to_babyl(path: Path, mails: list[bytes]) -> None:
    """Every other one was shown before, so that its whole header stands above the shorter one."""
    if not path.exists():
        path.write_bytes(b"BABYL OPTIONS: -*- rmail -*-\nVersion: 5\nLabels:\n\x1f")
    with path.open("ab") as file:
        for number, one in enumerate(mails):
            head, _, text = one.partition(b"\n\n")
            shown = b"\n".join(line for line in head.split(b"\n") if line.startswith(b"Subject"))
            above = b"1, answered,,\n" + head + b"\n\n" if number % 2 else b"0, unseen,,\n"
            below = shown if number % 2 else head
            file.write(b"\x0c\n" + above + b"*** EOOH ***\n" + below + b"\n\n" + text + b"\x1f")


def make_file(path: Path, mails: list[bytes]) -> None:
    path.write_bytes(mails[-1])


@dataclass(frozen=True)
class Kind:
    """A kind of mailbox and how mail comes into it."""

    module: str
    file_name: str
    add: Callable[[Path, list[bytes]], None]
    holds_many: bool = True


KINDS = {
    "mbox": Kind("mbox", "All mail Including Spam and Trash.mbox", add_to_mbox),
    "mbox without a suffix, with CRLF": Kind("mbox", "Inbox", add_to_crlf_mbox),
    "MMDF": Kind("older", "mailbox", add_to_mmdf),
    "Babyl": Kind("older", "RMAIL", add_to_babyl),
    "maildir": Kind("maildir", "Maildir", add_to_maildir),
    "folder of eml": Kind("eml_folder", "letters", add_to_folder),
    "one eml": Kind("eml_file", "letter.eml", make_file, holds_many=False),
    "one mail without a suffix": Kind("eml_file", "letter", make_file, holds_many=False),
    "export": Kind("mail_folder", "export", add_to_export),
}


def arrivals(
    box: Mailbox, bookmark: str | None = None, seen: set[str] | None = None
) -> list[Arrival]:
    return list(box.arrivals(bookmark, seen or set()))


def tree(path: Path) -> dict[str, tuple[int, int, int, bytes]]:
    """Everything on disk below a path that reading could have changed."""
    files = [path, *path.rglob("*")] if path.is_dir() else [path]
    return {
        os.fspath(file): (
            file.lstat().st_mode,
            file.lstat().st_size,
            file.lstat().st_mtime_ns,
            file.read_bytes() if file.is_file() else b"",
        )
        for file in files
    }


OTHERS = {"opening", "places", "states"}
"""Modules beside them: what opens them, and what is said of them."""


def test_every_mailbox_in_the_folder_has_a_kind_here() -> None:
    found = {one.__name__.rpartition(".")[2]: one for one in modules_in(mailboxes)}
    read = {
        name
        for name, one in found.items()
        if hasattr(one, "recognises") and hasattr(one, "open_at")
    }
    assert found.keys() - read == OTHERS, "a mailbox has both recognises and open_at"
    assert {one.module for one in KINDS.values()} == read, "KINDS has to say how mail comes into it"


every = pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
many = pytest.mark.parametrize(
    "kind",
    [kind for kind in KINDS.values() if kind.holds_many],
    ids=[name for name, kind in KINDS.items() if kind.holds_many],
)

MAILS = [mail(number) for number in range(9)]


def make(kind: Kind, folder: Path) -> Path:
    path = folder / kind.file_name
    kind.add(path, MAILS)
    return path


def subjects(raws: list[bytes]) -> list[str]:
    return sorted(parse(raw).subject for raw in raws)


@every
def test_it_is_recognised_by_what_it_holds(kind: Kind, tmp_path: Path) -> None:
    box = open_mailbox(make(kind, tmp_path))
    assert type(box).__module__ == f"afterword.adapters.mailboxes.{kind.module}"
    assert box.source == str(tmp_path / kind.file_name)


@every
def test_every_message_arrives_once_and_whole(kind: Kind, tmp_path: Path) -> None:
    found = arrivals(open_mailbox(make(kind, tmp_path)))
    assert [one.problem for one in found] == [None] * len(found)
    expected = MAILS if kind.holds_many else MAILS[-1:]
    assert sorted(one.raw.replace(b"\r\n", b"\n") for one in found) == sorted(expected)
    assert len({one.key for one in found}) == len(expected)


@every
def test_the_order_stays(kind: Kind, tmp_path: Path) -> None:
    path = make(kind, tmp_path)
    assert arrivals(open_mailbox(path)) == arrivals(open_mailbox(path))


@every
def test_reading_goes_on_after_an_interruption_anywhere(kind: Kind, tmp_path: Path) -> None:
    path = make(kind, tmp_path)
    whole = arrivals(open_mailbox(path))
    for stop in range(len(whole) + 1):
        before = whole[:stop]
        bookmark = before[-1].bookmark if before else None
        rest = arrivals(open_mailbox(path), bookmark, {one.key for one in before})
        assert [one.key for one in (*before, *rest)] == [one.key for one in whole]
        assert [one.raw for one in (*before, *rest)] == [one.raw for one in whole]


@every
def test_a_mailbox_that_did_not_change_has_nothing_new(kind: Kind, tmp_path: Path) -> None:
    path = make(kind, tmp_path)
    found = arrivals(open_mailbox(path))
    keys = {one.key for one in found}
    assert arrivals(open_mailbox(path), found[-1].bookmark, keys) == []
    assert arrivals(open_mailbox(path), None, keys) == []
    assert arrivals(open_mailbox(path), "not a bookmark of ours", keys) == []


@every
def test_reading_changes_nothing_on_disk(kind: Kind, tmp_path: Path) -> None:
    path = make(kind, tmp_path)
    before = tree(tmp_path)
    box = open_mailbox(path)
    box.size()
    for one in arrivals(box):
        box.fetch(one.key)
    assert tree(tmp_path) == before


@every
def test_a_message_can_be_fetched_again(kind: Kind, tmp_path: Path) -> None:
    box = open_mailbox(make(kind, tmp_path))
    for one in arrivals(box):
        assert box.fetch(one.key) == one.raw


@every
def test_progress_runs_up_to_the_size(kind: Kind, tmp_path: Path) -> None:
    box = open_mailbox(make(kind, tmp_path))
    done = [one.bytes_done for one in arrivals(box)]
    assert done == sorted(done)
    assert 0 < done[-1] <= box.size()
    assert done[-1] >= box.size() * 0.9


@many
def test_only_what_came_since_is_new(kind: Kind, tmp_path: Path) -> None:
    path = make(kind, tmp_path)
    found = arrivals(open_mailbox(path))
    later = [mail(number) for number in range(20, 26)]
    kind.add(path, later)
    box = open_mailbox(path)
    new = arrivals(box, found[-1].bookmark, {one.key for one in found})
    assert subjects([one.raw for one in new]) == subjects(later)
    for one in (*found, *new):
        assert box.fetch(one.key) == one.raw


@every
@given(key=st.text(max_size=30))
@example(key="\0:")
@example(key="a\0b:3")
def test_a_key_that_was_never_given_fetches_nothing(
    kind: Kind, key: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = make(kind, tmp_path_factory.mktemp("box"))
    (path.parent / "secret").write_bytes(b"not for reading")
    box = open_mailbox(path)
    for one in (
        key,
        f"|{key}",
        f"../secret:{15}",
        "/etc/passwd:1",
        f"{path.parent}/secret:15",
        "0-0",
    ):
        assert box.fetch(one) is None


@every
def test_keys_and_bookmarks_are_text_any_store_can_hold(kind: Kind, tmp_path: Path) -> None:
    box = open_mailbox(make(kind, tmp_path))
    box.source.encode()
    for one in arrivals(box):
        one.key.encode()
        (one.bookmark or "").encode()
