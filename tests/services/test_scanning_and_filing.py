"""What is read, what is kept of it, and what follows, whatever interrupts."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.adapters.mailboxes.demo import write_demo_mbox
from afterword.adapters.mailboxes.opening import open_mailbox
from afterword.adapters.store.opening import open_store
from afterword.cli.terminal import Progressed
from afterword.core.ports import Mailbox, Store
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import scan

MOMENT = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def demo_box(tmp_path_factory: pytest.TempPathFactory) -> Path:
    box = tmp_path_factory.mktemp("demo") / "ana.mbox"
    write_demo_mbox(box, MOMENT, UTC)
    return box


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "home" / "afterword.db")
    yield opened
    opened.close()


def read_all(store: Store, path: Path) -> None:
    mailbox = open_mailbox(path)
    scan(mailbox, store, Progressed())
    file_everything(store, {mailbox.source: mailbox}, Progressed(), UTC)


class Interrupted:
    """A mailbox whose reader is stopped after some messages, as by a closed laptop."""

    def __init__(self, mailbox: Mailbox, after: int) -> None:
        self.source = mailbox.source
        self._mailbox, self._after = mailbox, after

    def size(self, bookmark: str | None = None) -> int:
        return self._mailbox.size(bookmark)

    def fetch(self, key: str) -> bytes | None:
        return self._mailbox.fetch(key)

    def arrivals(self, bookmark, seen):
        for number, arrival in enumerate(self._mailbox.arrivals(bookmark, seen)):
            if number == self._after:
                raise KeyboardInterrupt
            yield arrival


def what_there_is(store: Store) -> list[tuple]:
    return [
        (one.organisation, one.role, one.outcome, one.stage, one.message_ids)
        for one in store.applications()
    ]


@pytest.mark.parametrize("after", [0, 199, 200, 201, 431])
def test_an_interrupted_scan_goes_on_to_the_same_result(tmp_path, store, demo_box, after) -> None:
    with pytest.raises(KeyboardInterrupt):
        scan(Interrupted(open_mailbox(demo_box), after), store, Progressed())
    read_all(store, demo_box)
    whole = open_store(tmp_path / "whole" / "afterword.db")
    read_all(whole, demo_box)
    assert what_there_is(store) == what_there_is(whole)
    assert store.message_count() == whole.message_count()
    whole.close()


def test_filing_twice_changes_nothing(store, demo_box) -> None:
    read_all(store, demo_box)
    before = (store.applications(), store.contacts(), store.touchpoints())
    read_all(store, demo_box)
    assert (store.applications(), store.contacts(), store.touchpoints()) == before


def mbox(path: Path, *mails: str) -> Path:
    lines = [f"From a@b.example Mon Nov  2 10:00:00 2026\n{mail.strip()}\n\n" for mail in mails]
    path.write_text("".join(lines))
    return path


def mail(number: int, sender: str, subject: str, body: str, answers: int | None = None) -> str:
    reply = f"In-Reply-To: <{answers}@x.example>\n" if answers is not None else ""
    return (
        f"From: {sender}\nTo: Ana Ruiz <ana@mailbox.example>\nSubject: {subject}\n"
        f"Date: Mon, {number + 1:02d} Nov 2026 10:00:00 +0000\nMessage-ID: <{number}@x.example>\n"
        f"{reply}\n{body}\n"
    )


INVITED = (
    "Dear Ana,\n\nWe would like to invite you to an interview for the position of Deckhand on "
    "Tuesday 10 November at 10 am.\n\nBest wishes,\nIngrid Moe\nFleet Manager, Gullwing Ferries"
)


def test_a_mail_that_matters_only_in_its_thread_is_kept(store, tmp_path) -> None:
    ingrid = "Ingrid Moe <ingrid@gullwing.example>"
    later = "Hello Ana, a quick word from the quay: the ramp is wet, so mind your step. Ingrid"
    box = mbox(
        tmp_path / "box",
        mail(1, ingrid, "Interview", INVITED),
        mail(2, ingrid, "Re: Interview", later, answers=1),
    )
    read_all(store, box)
    assert {one.message.message_id for one in store.filed()} == {"1@x.example", "2@x.example"}
    assert len(store.applications()) == 1


DOUBTFUL = "Hi Ana,\n\nWe talked it over, and it will be Marta for the job. It was close.\n\nBea"


def test_one_doubtful_reading_does_not_have_a_friend_s_private_mail_kept(store, tmp_path) -> None:
    friend = "Bea Lund <bea@post.example>"
    mails = [mail(n, friend, "Sunday", f"Soup at mine on day {n}? Bea") for n in range(3, 9)]
    box = mbox(tmp_path / "box", mail(1, friend, "Well", DOUBTFUL), *mails)
    read_all(store, box)
    kept = store.filed()
    assert [one.reading.is_certain for one in kept] == [False]
    assert [one.message.message_id for one in kept] == ["1@x.example"]
