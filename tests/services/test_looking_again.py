"""What a second scan asks for: only what is new, and all that follows from it."""

import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.adapters.imap.mails import bulk, mail

from afterword.adapters.mailboxes.opening import open_mailbox
from afterword.adapters.store.opening import open_quickly
from afterword.cli.terminal import Progressed
from afterword.core.owner import Owner
from afterword.core.ports import Skim
from afterword.core.skimming.headers import is_header_digest
from afterword.services import scanning
from afterword.services.filing import Links, file_everything

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
    filed = file_everything(store, {opened.source: opened}, Progressed())
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
