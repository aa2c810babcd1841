"""What a second scan asks for: only what is new, and all that follows from it."""

import os
import time
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.adapters.imap.mails import bulk, mail
from tests.services.test_scanning_and_filing import MOMENT

from afterword.adapters.mailboxes.opening import open_mailbox
from afterword.adapters.store.opening import open_quickly
from afterword.cli.terminal import Progressed
from afterword.core.messages.message import Message
from afterword.core.owner import Owner
from afterword.core.ports import Skim
from afterword.core.reading.reading import Kind, Reading, ReadingContext, SenderKind
from afterword.core.skimming.headers import is_header_digest
from afterword.services.mail import filing, scanning
from afterword.services.mail.filing import file_everything
from afterword.services.mail.links import Links

IDS = st.frozensets(st.sampled_from(["1@a", "2@a", "3@b"]))
PEOPLE = ("dana@rail.example", "ana@home.example", "post@quay.example", "no-reply@rail.example")
HOUSES = st.frozensets(st.sampled_from(["rail.example", "quay.example"]))
OWNER = Owner("Ana", frozenset({"ana@home.example"}))
HEADER = "header:1"
KNOWN = st.builds(
    Links, IDS, st.frozensets(st.sampled_from(PEOPLE)), HOUSES, IDS.map(frozenset), HOUSES
)
LEFT_OUT = st.builds(
    Skim,
    st.just("/mail"),
    st.just("cur/1:9"),
    st.sampled_from(["1@a", "2@a", HEADER]),
    st.sampled_from(["1@a", "2@a", "3@b", "4@b"]),
    IDS.map(sorted).map(tuple),
    st.sampled_from(PEOPLE),
)


def both(one: Links, other: Links) -> Links:
    """What is known once more was found: it never becomes less."""
    return Links(
        one.ids | other.ids,
        one.people | other.people,
        one.domains | other.domains,
        one.written_to_them | other.written_to_them,
        one.houses | other.houses,
    )


@given(first=KNOWN, more=KNOWN, skim=LEFT_OUT)
def test_what_is_wanted_now_and_was_not_before_is_asked_for(
    first: Links, more: Links, skim: Skim
) -> None:
    now = both(first, more)
    was_wanted = first.hold(skim, OWNER) or first.doubt(skim)
    is_wanted = now.hold(skim, OWNER) or now.doubt(skim)
    if was_wanted or not is_wanted:
        return
    near = now.near(OWNER, first)
    assert (
        skim.references
        or skim.message_id in near.ids
        or skim.digest in near.digests
        or near.is_by(skim.sender_address)
    )


def test_a_digest_of_a_header_is_one_here_too() -> None:
    assert is_header_digest(HEADER)


def maildir(path: Path, mails: list[bytes], first: int = 0) -> Path:
    for name in ("cur", "new", "tmp"):
        (path / name).mkdir(parents=True, exist_ok=True)
    earlier = time.time_ns() - 3_600_000_000_000 + first
    for number, raw in enumerate(mails, first):
        file = path / "cur" / f"{number:05}.host:2,S"
        file.write_bytes(raw)
        os.utime(file, ns=(earlier, earlier))
    for name in ("cur", "new"):
        os.utime(path / name, ns=(earlier, earlier))
    return path


def scan_and_file(home: Path, box: Path) -> tuple[int, list[str]]:
    """Scan as the command does; return how many were new, and the Message-IDs of what is kept."""
    store = open_quickly(home / "afterword.db")
    opened = open_mailbox(box)
    new = scanning.scan(opened, store, Progressed()).new
    filed = file_everything(store, {opened.source: opened}, Progressed(), UTC)
    assert filed == store.filed()
    store.close()
    return new, sorted(one.message.message_id for one in filed)


def referring(number: int, to: int) -> bytes:
    about = f"References: <{to}.talks@rail.example>\nSubject:".encode()
    return bulk(number, "talks@rail.example", "What the tram said").replace(b"Subject:", about, 1)


INVITATION = "We would like to invite you to an interview on Tuesday 10 November at 10 am."


def test_a_thread_is_followed_back_from_one_new_message(tmp_path: Path) -> None:
    asked = bulk(1, "talks@rail.example", "What the tram said")
    box = maildir(tmp_path / "box", [asked, referring(2, 1), bulk(3, "talks@quay.example")])
    assert scan_and_file(tmp_path, box) == (3, [])
    about = b"References: <2.talks@rail.example>\nSubject:"
    maildir(box, [mail(4, INVITATION).replace(b"Subject:", about, 1)], 3)
    new, kept = scan_and_file(tmp_path, box)
    assert new == 1
    assert kept == ["1.talks@rail.example", "2.talks@rail.example", "4@rail.example"]


@pytest.mark.parametrize("few", [0, 2, 1000])
def test_keys_are_known_again_whether_asked_one_by_one_or_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(scanning, "_FEW", few)
    box = maildir(tmp_path / "box", [bulk(number, "post@quay.example") for number in range(9)])
    assert scan_and_file(tmp_path, box)[0] == 9
    for path in (box / "cur").iterdir():
        path.rename(path.with_name(path.name.replace(":2,S", ":2,RS")))
    maildir(box, [bulk(9, "post@quay.example")], 9)
    assert scan_and_file(tmp_path, box)[0] == 1


# --- threads, whatever their length and whatever the order ------------------------------------

SAID = "The tide was low and the boats lay dry."


def answering(number: int, to: int, text: str = SAID) -> bytes:
    """Make a mail by somebody unknown that says nothing of work, in answer to another."""
    about = f"In-Reply-To: <{to}@rail.example>\nSubject:".encode()
    by = f"From: Omar <omar{number}@gulls{number}.example>".encode()
    raw = mail(number, text).replace(b"Subject:", about, 1)
    return raw.replace(b"From: Dana Kim <dana@rail.example>", by, 1)


@pytest.mark.parametrize("length", [2, 5, 9, 40])
@pytest.mark.parametrize("is_backwards", [False, True])
def test_a_thread_is_followed_to_its_end_however_long(
    tmp_path: Path, length: int, is_backwards: bool
) -> None:
    mails = [mail(1, INVITATION), *(answering(n, n - 1) for n in range(2, length + 2))]
    box = maildir(tmp_path / "box", [*(mails[::-1] if is_backwards else mails), bulk(99)])
    new, kept = scan_and_file(tmp_path, box)
    assert new == length + 2
    assert kept == sorted(f"{one}@rail.example" for one in range(1, length + 2))


def test_an_answer_to_mail_that_was_kept_for_its_thread_is_kept_in_a_later_scan(
    tmp_path: Path,
) -> None:
    box = maildir(tmp_path / "box", [mail(1, INVITATION), answering(2, 1)])
    assert scan_and_file(tmp_path, box)[1] == ["1@rail.example", "2@rail.example"]
    maildir(box, [answering(3, 2)], 2)
    assert "3@rail.example" in scan_and_file(tmp_path, box)[1]


def test_mail_that_was_kept_for_its_writer_begins_no_thread(tmp_path: Path) -> None:
    words = f"{INVITATION} I look forward to it.\n\nKind regards,\nDana Kim\n"
    box = maildir(tmp_path / "box", [mail(1, words), mail(2, SAID), answering(3, 2)])
    assert scan_and_file(tmp_path, box)[1] == ["1@rail.example", "2@rail.example"]


SIGNED = f"{INVITATION} I look forward to it.\n\nKind regards,\nDana Kim\n"


def own(number: int, to: bytes = b"Dana <dana@rail.example>") -> bytes:
    """Make a mail of the person's own, out of the blue, that says nothing of work."""
    raw = mail(number, SAID).replace(b"To: Ana <ana@home.test>", b"To: " + to, 1)
    return raw.replace(b"From: Dana Kim <dana@rail.example>", b"From: Ana <ana@home.test>", 1)


def test_what_answers_a_letter_to_them_is_kept_whatever_address_it_comes_from(
    tmp_path: Path,
) -> None:
    others = [bulk(number) for number in range(90, 95)]
    box = maildir(tmp_path / "box", [mail(1, SIGNED), own(2), answering(3, 2), *others])
    kept = [f"{one}@rail.example" for one in (1, 2, 3)]
    assert scan_and_file(tmp_path, box)[1] == kept
    maildir(box, [answering(4, 3)], 9)
    assert scan_and_file(tmp_path, box)[1] == [*kept, "4@rail.example"]


def test_what_answers_a_letter_to_somebody_else_is_not(tmp_path: Path) -> None:
    others = [bulk(number) for number in range(90, 95)]
    letter = own(2, b"Bo <bo@friends.example>")
    box = maildir(tmp_path / "box", [mail(1, SIGNED), letter, answering(3, 2), *others])
    assert scan_and_file(tmp_path, box)[1] == ["1@rail.example"]


def test_what_the_person_took_out_of_a_thread_does_not_lead_on(tmp_path: Path) -> None:
    box = maildir(tmp_path / "box", [mail(1, INVITATION), answering(2, 1)])
    scan_and_file(tmp_path, box)
    store = open_quickly(tmp_path / "afterword.db")
    digest = next(o.message.digest for o in store.filed() if o.message.message_id[0] == "2")
    store.overrule(digest, Kind.OTHER, MOMENT)
    store.close()
    maildir(box, [answering(3, 2)], 2)
    assert "3@rail.example" not in scan_and_file(tmp_path, box)[1]


# --- messages that move, and sources that are not at hand --------------------------------------


def settle(box: Path, seconds: int) -> None:
    at = time.time_ns() - (100 - seconds) * 1_000_000_000
    for folder in (*box.rglob("cur"), *box.rglob("new")):
        os.utime(folder, ns=(at, at))


@pytest.mark.parametrize("is_copied", [False, True])
def test_a_message_that_lay_elsewhere_for_a_while_is_found_where_it_is(
    tmp_path: Path, is_copied: bool
) -> None:
    box = maildir(tmp_path / "box", [answering(2, 1), bulk(9)])
    archive = maildir(box / ".Archive", [])
    first, second = box / "cur" / "00000.host:2,S", archive / "cur" / "00000.host:2,S"
    settle(box, 1)
    assert scan_and_file(tmp_path, box) == (2, [])
    second.write_bytes(first.read_bytes())
    if not is_copied:
        first.unlink()
    settle(box, 2)
    assert scan_and_file(tmp_path, box) == (0, [])
    if not is_copied:
        first.write_bytes(second.read_bytes())
    second.unlink()
    settle(box, 3)
    assert scan_and_file(tmp_path, box) == (0, [])
    maildir(box, [mail(1, INVITATION)], 5)
    assert scan_and_file(tmp_path, box) == (1, ["1@rail.example", "2@rail.example"])


def test_what_follows_from_a_reading_in_its_thread_is_found_in_the_same_scan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_context = filing.read

    def reading(message: Message, context: ReadingContext) -> Reading:
        """Read as always, and "It will be Tom" as a no where an answer is awaited."""
        found = in_context(message, context)
        if "It will be Tom" in message.text and context.is_answer_awaited:
            return replace(found, kind=Kind.REJECTION, sender=SenderKind.PERSON, is_certain=True)
        return found

    monkeypatch.setattr(filing, "read", reading)
    no = answering(2, 1, "It will be Tom.")
    same = b"From: Omar <omar2@gulls2.example>"
    private = mail(3, SAID).replace(b"From: Dana Kim <dana@rail.example>", same)
    box = maildir(tmp_path / "box", [mail(1, INVITATION), no, private, bulk(9)])
    once = scan_and_file(tmp_path, box)[1]
    assert once == ["1@rail.example", "2@rail.example", "3@rail.example"]
    assert scan_and_file(tmp_path, box)[1] == once
