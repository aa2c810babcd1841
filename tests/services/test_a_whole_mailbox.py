"""A whole mailbox: the same result however it is read, nothing missed and nothing read twice."""

import errno
import mailbox
import os
import shutil
import time
from dataclasses import replace
from datetime import UTC
from functools import partial
from pathlib import Path
from typing import BinaryIO

import pytest
from tests.adapters.imap.mails import bulk, mail
from tests.services.test_scanning_and_filing import MOMENT, Interrupted

from afterword.adapters.crew import HelpingCrew
from afterword.adapters.mailboxes import _mbox_message, _mbox_piece
from afterword.adapters.mailboxes.demo import demo_mailbox, demo_messages, write_demo_mbox
from afterword.adapters.mailboxes.maildir import Maildir
from afterword.adapters.mailboxes.opening import open_mailbox
from afterword.adapters.store.opening import open_store
from afterword.cli.terminal import Progressed
from afterword.core.ports import Store
from afterword.core.reading.reading import Kind, SenderKind
from afterword.core.skimming.headers import is_header_digest
from afterword.services.mail import scanning, taking_in
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import ScanReport, scan


@pytest.fixture(autouse=True)
def small_mailboxes_are_worth_helpers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanning, "WORTH_HELP", 0)


def maildir(path: Path, mails: list[bytes]) -> Path:
    for name in ("cur", "new", "tmp"):
        (path / name).mkdir(parents=True)
    for number, raw in enumerate(mails):
        (path / "cur" / f"{number:05}.demo:2,S").write_bytes(raw)
    return settled(path)


def settled(path: Path) -> Path:
    """Let what just happened lie back far enough for times to be believed."""
    earlier = time.time_ns() - 100_000_000_000
    for one in path.rglob("*"):
        if one.name in {"cur", "new"} or (one.is_file() and not one.is_symlink()):
            os.utime(one, ns=(earlier, earlier))
    return path


def everything(store: Store) -> tuple[object, ...]:
    skims = sorted((one.digest, one.message_id, one.references) for one in store.left_out())
    return (
        store.filed(), skims, store.common_recipients(50), store.applications(), store.contacts(),
        store.touchpoints(),
    )  # fmt: skip


def read_into(home: Path, box: Path, processes: int) -> tuple[object, ...]:
    store = open_store(home / "afterword.db")
    opened = open_mailbox(box)
    scan(opened, store, Progressed(), crew=HelpingCrew(processes))
    file_everything(store, {opened.source: opened}, Progressed(), UTC)
    found = everything(store)
    store.close()
    return found


@pytest.mark.parametrize("kind", ["mbox", "maildir"])
def test_one_process_and_three_come_to_the_same(tmp_path: Path, kind: str) -> None:
    box = tmp_path / "box"
    if kind == "mbox":
        write_demo_mbox(box, MOMENT, UTC)
    else:
        maildir(box, list(demo_messages(MOMENT, UTC)))
    whole = read_into(tmp_path / "one", box, 1)
    assert read_into(tmp_path / "three", box, 3) == whole
    assert len(whole[0]) > 100  # type: ignore[arg-type]


def test_the_order_of_arrival_changes_no_reading(tmp_path: Path) -> None:
    mails = list(demo_messages(MOMENT, UTC))
    there = read_into(tmp_path / "a", maildir(tmp_path / "there", mails), 2)
    back = read_into(tmp_path / "b", maildir(tmp_path / "back", mails[::-1]), 2)
    as_read = [
        [(one.message, one.reading) for one in found[0]]  # type: ignore[attr-defined]
        for found in (there, back)
    ]
    assert as_read[0] == as_read[1]


@pytest.fixture
def store(tmp_path: Path):  # type: ignore[no-untyped-def]
    opened = open_store(tmp_path / "home" / "afterword.db")
    yield opened
    opened.close()


def scanned(store: Store, box: Path) -> ScanReport:
    return scan(open_mailbox(box), store, Progressed())


@pytest.fixture
def box(tmp_path: Path, store: Store) -> Path:
    folder = maildir(tmp_path / "box", list(demo_messages(MOMENT, UTC))[:40])
    assert scanned(store, folder).new == 40
    return folder


def test_an_unchanged_folder_is_not_even_listed(store: Store, box: Path) -> None:
    mark = store.bookmark(open_mailbox(box).source)
    (box / "cur" / "unseen:2,").write_bytes(b"From: a@b.example\nSubject: x\n\nHello.\n")
    settled(box)
    assert list(Maildir(box).pieces(mark, frozenset())) != []  # its time is another one now
    scanned(store, box)
    mark = store.bookmark(open_mailbox(box).source)
    assert list(Maildir(box).pieces(mark, frozenset())) == []


def test_flags_that_change_bring_nothing_new(store: Store, box: Path) -> None:
    for path in sorted((box / "cur").iterdir())[::2]:
        path.rename(path.with_name(path.name.replace(":2,S", ":2,RS")))
    report = scanned(store, box)
    assert (report.read, report.new) == (0, 0)


def test_a_message_that_moves_to_another_folder_is_not_new(store: Store, box: Path) -> None:
    other = maildir(box / ".Archive", [])
    for path in sorted((box / "cur").iterdir())[:10]:
        path.rename(other / "cur" / path.name)
    report = scanned(store, box)
    assert (report.read, report.new) == (10, 0)
    assert store.message_count() == 40


def test_what_comes_in_the_same_moment_as_a_scan_is_found_by_the_next(
    store: Store, tmp_path: Path
) -> None:
    mails = list(demo_messages(MOMENT, UTC))
    folder = maildir(tmp_path / "busy", mails[:5])
    now = time.time_ns()
    os.utime(folder / "cur", ns=(now, now))
    scanned(store, folder)
    (folder / "cur" / "late:2,").write_bytes(mails[6])
    os.utime(folder / "cur", ns=(now, now))  # a disk whose clock ticks slowly
    assert scanned(store, folder).new == 1


def test_a_folder_with_a_message_that_could_not_be_read_stays_open(
    store: Store, tmp_path: Path
) -> None:
    mails = list(demo_messages(MOMENT, UTC))
    folder = maildir(tmp_path / "half", mails[:3])
    broken = folder / "cur" / "00009.demo:2,S"
    broken.symlink_to(tmp_path / "not there yet")
    settled(folder)
    assert len(scanned(store, folder).problems) == 1
    (tmp_path / "not there yet").write_bytes(mails[9])
    assert scanned(store, folder).new == 1


def test_an_mbox_that_was_compacted_brings_nothing_new(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "ana.mbox"
    write_demo_mbox(path, MOMENT, UTC)
    assert scanned(store, path).new == len(demo_mailbox(MOMENT, UTC))
    kept = mailbox.mbox(path)
    for key in list(kept.keys())[::3]:
        kept.remove(key)
    kept.flush()
    kept.close()
    before = store.message_count()
    assert scanned(store, path).new == 0
    assert store.message_count() == before


def test_an_mbox_that_grew_is_read_from_where_it_ended(store: Store, tmp_path: Path) -> None:
    mails = list(demo_messages(MOMENT, UTC))
    path = tmp_path / "grows.mbox"
    write = partial(append, path)
    write(mails[:20])
    assert scanned(store, path).new == 20
    write(mails[20:25])
    report = scanned(store, path)
    assert (report.read, report.new) == (5, 5)


def append(path: Path, mails: list[bytes]) -> None:
    with path.open("ab") as file:
        for raw in mails:
            file.write(b"From a@b.example Mon Nov  2 10:00:00 2026\n" + raw + b"\n")


def test_an_interrupted_scan_by_several_goes_on_to_the_same(store: Store, tmp_path: Path) -> None:
    box = maildir(tmp_path / "box", list(demo_messages(MOMENT, UTC)))
    with pytest.raises(KeyboardInterrupt):
        scan(Interrupted(open_mailbox(box), 150), store, Progressed())
    opened = open_mailbox(box)
    scan(opened, store, Progressed(), crew=HelpingCrew(2))
    file_everything(store, {opened.source: opened}, Progressed(), UTC)
    assert everything(store)[3:] == read_into(tmp_path / "whole", box, 1)[3:]
    shutil.rmtree(box)


INVITATION = "We would like to invite you to an interview on Tuesday 10 November at 10 am."
NO = "We regret to inform you that we will not be moving forward with your application."


def kept_from(home: Path, mails: list[bytes]) -> tuple[Store, set[str]]:
    """Scan mails in this order; return the store, and the Message-IDs of what is kept."""
    opened = open_mailbox(maildir(home / "box", mails))
    store = open_store(home / "afterword.db")
    scan(opened, store, Progressed())
    file_everything(store, {opened.source: opened}, Progressed(), UTC)
    return store, {one.message.message_id for one in store.filed()}


@pytest.mark.parametrize("comes_first", [True, False])
def test_what_a_glance_left_out_is_kept_once_its_thread_matters(
    tmp_path: Path, comes_first: bool
) -> None:
    asked = bulk(1, "talks@rail.example", "What the tram said")
    about = b"1.talks@rail.example"
    answer = mail(2, INVITATION).replace(b"Subject:", b"References: <" + about + b">\nSubject:")
    mails = [asked, answer] if comes_first else [answer, asked]
    store, kept = kept_from(tmp_path, mails)
    assert kept == {about.decode(), "2@rail.example"}
    assert store.message_count() == 2
    assert not any(is_header_digest(one.message.digest) for one in store.filed())
    store.close()


@pytest.mark.parametrize("comes_first", [True, False])
def test_what_a_glance_left_out_is_read_whole_once_its_house_turns_out_to_hire(
    tmp_path: Path, comes_first: bool
) -> None:
    # What a program sends says nothing of who else writes from there, so the house is only doubted.
    paper, no = (
        bulk(1, "paper@rail.example"),
        mail(2, NO).replace(b"Dana Kim <dana@", b"<no-reply@"),
    )
    other = bulk(3, "paper@pumpkins.example")
    store, kept = kept_from(tmp_path, [paper, no, other] if comes_first else [other, no, paper])
    assert kept == {"2@rail.example"}
    by_header = {one.message_id for one in store.left_out() if is_header_digest(one.digest)}
    assert by_header == {"3.paper@pumpkins.example"}
    store.close()


NOT_HIRING = {
    "Open data, closed doors",
    "Re: [tidetable] Keep trips after midnight on their own day (#219)",
    "What to do with advice",
    "[quayside] no rehearsal tomorrow",
}
"""What lists send in the demo that a hasty reader takes for mail about one's own search."""


def test_a_glance_changes_nothing_that_is_found_in_the_demo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = maildir(tmp_path / "box", list(demo_messages(MOMENT, UTC)))
    glanced = read_into(tmp_path / "glanced", box, 1)
    monkeypatch.setattr(taking_in, "left_out", lambda _raw: None)
    whole = read_into(tmp_path / "whole", box, 1)
    mine, all_of_it = (
        {one.message.message_id: one.reading for one in found[0]}  # type: ignore[attr-defined]
        for found in (glanced, whole)
    )
    assert mine.items() <= all_of_it.items()
    lost = all_of_it.keys() - mine.keys()
    subjects = {one.message.message_id: one.message.subject for one in whole[0]}  # type: ignore[attr-defined]
    assert {subjects[one] for one in lost} <= NOT_HIRING
    there, everywhere = (
        {replace(one, id="") for one in found[3]}  # type: ignore[attr-defined]
        for found in (glanced, whole)
    )
    assert there <= everywhere
    assert all(lost.issuperset(one.message_ids) for one in everywhere - there)


def test_a_writer_without_an_address_makes_nobody_else_known(tmp_path: Path) -> None:
    nameless = b"From: Dana Kim <dana@rail.example>"
    words = f"{INVITATION.replace('We', 'I')} I look forward to it.\n\nKind regards,\nDana Kim\n"
    invited = mail(1, words).replace(nameless, b"From: Dana Kim")
    other = mail(2, "The tide was low and the boats lay dry.").replace(nameless, b"From: Omar")
    store, kept = kept_from(tmp_path, [invited, other])
    assert kept == {"1@rail.example"}
    assert [one.reading.sender for one in store.filed()] == [SenderKind.PERSON]
    store.close()


def test_mail_of_a_sender_the_person_spoke_about_is_read_whole(tmp_path: Path) -> None:
    box = maildir(tmp_path / "box", [bulk(1)])
    raw = (box / "cur" / "00000.demo:2,S").read_bytes()
    lesson = taking_in.Lesson("paper@weekly.example", frozenset(), Kind.OUTREACH, "x")
    arrival = taking_in.Arrival("key", raw)
    taught = taking_in.Knowledge(lessons=(lesson,))
    glances = [
        taking_in.scanned_at_a_glance(arrival, one) for one in (taking_in.Knowledge(), taught)
    ]
    assert [is_header_digest(one.digest) for one in glances] == [True, False]


@pytest.mark.parametrize("processes", [0, 2])
@pytest.mark.parametrize("at", [0, 3, 70, 120])
def test_a_message_that_could_not_be_read_comes_next_time_and_none_behind_it_is_lost(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, processes: int, at: int
) -> None:
    path = tmp_path / "ana.mbox"
    mails = list(demo_messages(MOMENT, UTC))[:130]
    append(path, mails)
    whole = _mbox_message.whole_at

    def bad(file: BinaryIO, start: int, *more: object) -> bytes:
        read = whole(file, start, *more)  # type: ignore[arg-type]
        if read.strip() == mails[at].strip():
            raise OSError(errno.EIO, "Input/output error")
        return read

    crew = HelpingCrew(processes) if processes else None
    with monkeypatch.context() as patched:
        patched.setattr(_mbox_piece, "whole_at", bad)
        report = scan(open_mailbox(path), store, Progressed(), crew=crew)
    assert (report.new, len(report.problems)) == (129, 1)
    assert scanned(store, path).new == 1


def test_what_cannot_be_read_in_an_export_is_tried_again(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "export").mkdir()
    mails = list(demo_messages(MOMENT, UTC))[:30]
    append(tmp_path / "export" / "a.mbox", mails[:20])
    append(tmp_path / "export" / "b.mbox", mails[20:])
    whole, failed = _mbox_message.whole_at, []

    def bad(file: BinaryIO, start: int, *more: object) -> bytes:
        if start and not failed:
            failed.append(start)
            raise OSError(errno.EIO, "Input/output error")
        return whole(file, start, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(_mbox_piece, "whole_at", bad)
    report = scanned(store, tmp_path / "export")
    assert (report.new, len(report.problems)) == (29, 1)
    assert scanned(store, tmp_path / "export").new == 1
