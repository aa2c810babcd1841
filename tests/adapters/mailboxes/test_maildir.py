"""The Maildir: flags, folders, and files that make trouble."""

import os
import shutil
import socket
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from afterword.adapters.mailboxes.maildir import Maildir, recognises
from afterword.adapters.mailboxes.opening import open_mailbox
from afterword.core.ports import Arrival

AsPlainUser = Callable[[], AbstractContextManager[None]]


def maildir(path: Path) -> Path:
    for name in ("cur", "new", "tmp"):
        (path / name).mkdir(parents=True)
    return path


def mail(subject: str) -> bytes:
    return f"From: Dana <dana@rail.example>\nSubject: {subject}\n\nHello.\n".encode()


def read(path: Path, seen: frozenset[str] = frozenset()) -> list[Arrival]:
    return list(Maildir(path).arrivals(None, seen))


def test_reading_or_answering_a_message_does_not_make_it_new(tmp_path: Path) -> None:
    box = maildir(tmp_path / "box")
    (box / "new" / "1.a.host").write_bytes(mail("one"))
    (found,) = read(box)
    for name in ("1.a.host:2,", "1.a.host:2,RS", "1.a.host;2,S", "1.a.host!2,FS"):
        current = next(box.glob("[cn]*/*"))
        current.rename(box / "cur" / name)
        assert read(box, frozenset({found.key})) == [], name
        assert Maildir(box).fetch(found.key) == found.raw, name


def test_a_fetch_follows_flags_that_change_meanwhile(tmp_path: Path) -> None:
    box = maildir(tmp_path / "box")
    (box / "new" / "1.a.host").write_bytes(mail("one"))
    opened = Maildir(box)
    (found,) = opened.arrivals(None, frozenset())
    assert opened.fetch(found.key) == found.raw
    (box / "new" / "1.a.host").rename(box / "cur" / "1.a.host:2,S")
    assert opened.fetch(found.key) == found.raw
    (box / "cur" / "1.a.host:2,S").unlink()
    assert opened.fetch(found.key) is None


def test_a_message_whose_bytes_changed_is_new(tmp_path: Path) -> None:
    box = maildir(tmp_path / "box")
    (box / "cur" / "1.a.host:2,").write_bytes(mail("one"))
    (found,) = read(box)
    (box / "cur" / "1.a.host:2,").write_bytes(mail("another"))
    assert [one.raw for one in read(box, frozenset({found.key}))] == [mail("another")]
    assert Maildir(box).fetch(found.key) is None


def test_a_folder_that_has_not_changed_is_not_counted_again(tmp_path: Path) -> None:
    box = maildir(tmp_path / "box")
    maildir(box / ".Archive")
    (box / ".Archive/cur/old").write_bytes(mail("Old"))
    (box / "cur/new").write_bytes(mail("New"))
    for folder in (box, box / ".Archive"):
        for name in ("cur", "new"):
            for one in ((folder / name), *(folder / name).iterdir()):
                os.utime(one, (1_700_000_000, 1_700_000_000))
    *_, last = Maildir(box).pieces(None, set())
    both = len(mail("Old")) + len(mail("New"))
    assert Maildir(box).size() == both
    assert Maildir(box).size(last.bookmark) == 0
    (box / "cur/newer").write_bytes(mail("Newer"))
    assert Maildir(box).size(last.bookmark) == len(mail("Newer"))
    assert Maildir(box).size("never ours") == both + len(mail("Newer"))


def test_folders_inside_are_read_and_what_is_arriving_is_not(tmp_path: Path) -> None:
    box = maildir(tmp_path / "box")
    for folder in (box, maildir(box / ".Sent"), maildir(box / "Jobs" / "Rail")):
        (folder / "cur" / "1.a.host:2,").write_bytes(mail(folder.name))
        (folder / "tmp" / "2.a.host").write_bytes(mail("arriving"))
    (box / "cur" / ".hidden").write_bytes(b"index")
    (box / "dovecot.index").write_bytes(b"index")
    found = read(box)
    assert sorted(one.raw for one in found) == sorted(map(mail, ("box", ".Sent", "Rail")))
    assert sorted(one.key.rpartition(":")[0] for one in found) == [
        ".Sent/1.a.host", "1.a.host", "Jobs/Rail/1.a.host",
    ]  # fmt: skip


def test_a_message_just_being_moved_comes_once(tmp_path: Path) -> None:
    box = maildir(tmp_path / "box")
    (box / "new" / "1.a.host").write_bytes(mail("one"))
    (box / "cur" / "1.a.host:2,S").write_bytes(mail("one"))
    assert len(read(box)) == 1


def test_trouble_with_one_file_is_told_and_the_rest_go_on(open_folder: Path) -> None:
    box = maildir(open_folder / "box")
    (box / "cur" / "1.good:2,").write_bytes(mail("one"))
    os.mkfifo(box / "cur" / "2.pipe:2,")
    (box / "cur" / "3.link:2,").symlink_to(box / "nowhere")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(box / "cur" / "4.socket"))  # the name of a socket has to be short
    listener.close()
    (box / "cur" / "5.folder").mkdir()
    (box / "cur" / "6.round").symlink_to(box / "cur" / "6.round")
    (box / "cur" / "7.good:2,").write_bytes(mail("two"))
    found = read(box)
    assert [one.raw for one in found if one.problem is None] == [mail("one"), mail("two")]
    problems = [one.problem or "" for one in found if one.problem]
    assert len(problems) == 4
    names = ("2.pipe", "3.link", "4.socket", "6.round")
    for name, problem in zip(names, problems, strict=True):
        assert name in problem
        assert problem.endswith(".")
        assert "could not be read" in problem


def test_a_file_that_vanishes_while_we_read_is_told(tmp_path: Path) -> None:
    box = maildir(tmp_path / "box")
    for number in range(3):
        (box / "cur" / f"{number}.host:2,").write_bytes(mail(str(number)))
    arrivals = Maildir(box).arrivals(None, frozenset())
    assert next(arrivals).raw == mail("0")
    (box / "cur" / "1.host:2,").unlink()
    (box / "cur" / "2.host:2,").rename(box / "cur" / "2.host:2,S")
    gone, moved = arrivals
    assert gone.problem == (
        f"{box}/cur/1.host:2, could not be read: it is no longer there, or is a link to nothing."
    )
    assert moved.raw == mail("2")


def test_files_and_folders_closed_to_us_are_told(open_folder: Path, as_plain_user) -> None:  # type: ignore[no-untyped-def]
    box = maildir(open_folder / "box")
    closed = maildir(box / ".Closed")
    half = maildir(box / ".Half")
    (box / "cur" / "1.good:2,").write_bytes(mail("one"))
    (box / "cur" / "2.closed:2,").write_bytes(mail("two"))
    (half / "new" / "3.good").write_bytes(mail("three"))
    (box / "cur" / "2.closed:2,").chmod(0)
    (half / "cur").chmod(0)
    closed.chmod(0)
    with as_plain_user():
        found = list(open_mailbox(box).arrivals(None, frozenset()))
    assert [one.raw for one in found if one.problem is None] == [mail("one"), mail("three")]
    problems = sorted(one.problem or "" for one in found if one.problem)
    assert [problem.partition(" could")[0].removeprefix(f"{box}/") for problem in problems] == [
        ".Closed", ".Half/cur", "cur/2.closed:2,",
    ]  # fmt: skip
    assert all("you have no permission to open it" in problem for problem in problems)


def test_a_name_of_strange_bytes_is_read_and_fetched(tmp_path: Path) -> None:
    box = maildir(tmp_path / "box")
    for name in (b"caf\xe9.host:2,", b"%41.host:2,", "größe.host:2,".encode()):
        Path(os.fsdecode(os.path.join(os.fsencode(box / "cur"), name))).write_bytes(mail("one"))  # noqa: PTH118 -- bytes
    opened = Maildir(box)
    found = list(opened.arrivals(None, frozenset()))
    assert len(found) == 3
    for one in found:
        one.key.encode()
        assert opened.fetch(one.key) == mail("one")


def without_empty_folders(box: Path) -> Path:
    """Leave out what archives leave out."""
    for folder in sorted(box.rglob("*"), reverse=True):
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    return box


def test_a_maildir_is_known_without_its_empty_folders(tmp_path: Path) -> None:
    for number, (place, name) in enumerate([
        ("cur", "1.host:2,S"), ("cur", "1.host;2,"), ("cur", "1.host!2,RS"), ("new", "1.host"),
    ]):  # fmt: skip
        box = maildir(tmp_path / str(number))
        sent = maildir(box / ".Sent")
        (box / place / name).write_bytes(mail("one"))
        (sent / "cur" / "2.host:2,S").write_bytes(mail("two"))
        without_empty_folders(box)
        assert recognises(box)
        assert [one.raw for one in open_mailbox(box).arrivals(None, frozenset())] == [
            mail("one"), mail("two"),
        ]  # fmt: skip


def test_a_maildir_with_half_its_folders_is_known_among_others(tmp_path: Path) -> None:
    box = maildir(tmp_path / "export" / "Inbox")
    (box / "cur" / "1.host:2,S").write_bytes(mail("one"))
    (maildir(box / ".Sent") / "cur" / "2.host:2,S").write_bytes(mail("two"))
    without_empty_folders(box)
    (tmp_path / "export" / "letter.eml").write_bytes(mail("three"))
    found = open_mailbox(tmp_path / "export").arrivals(None, frozenset())
    assert sorted(one.raw for one in found) == sorted(map(mail, ("one", "two", "three")))


def test_a_folder_that_is_only_called_cur_or_new_makes_no_maildir(tmp_path: Path) -> None:
    for name in ("cur", "new"):
        (tmp_path / "mails" / name).mkdir(parents=True)
        (tmp_path / "mails" / name / "letter.eml").write_bytes(mail("one"))
        (tmp_path / "mails" / ".git").mkdir(exist_ok=True)
        assert not recognises(tmp_path / "mails")
        assert len(list(open_mailbox(tmp_path / "mails").arrivals(None, frozenset()))) == 1
        shutil.rmtree(tmp_path / "mails")
