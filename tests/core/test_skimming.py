"""What is left out by its header is surely not about hiring; every doubt has a mail read."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.adapters.imap.mails import bulk

from afterword.adapters.mailboxes.demo import demo_messages
from afterword.core.messages.parse import parse
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind
from afterword.core.skimming.headers import header_digest, is_header_digest
from afterword.core.skimming.rule import REGULAR, Known, can_be_left_out

PAPER = "paper@weekly.example"


def regular(sender: str = PAPER) -> Known:
    return Known(met={sender: {f"{number}.{sender}" for number in range(100, 100 + REGULAR)}})


def is_left_out(raw: bytes, known: Known | None = None) -> bool:
    headline = parse(raw.partition(b"\n\n")[0] + b"\n\n")
    return can_be_left_out(headline, known or regular())


def test_a_newsletter_that_came_often_is_left_out() -> None:
    assert is_left_out(bulk(1))
    assert is_left_out(bulk(1).replace(b"List-Unsubscribe", b"List-Id"))
    assert is_left_out(bulk(1).replace(b"List-Unsubscribe: <", b"Precedence: bulk\nX: <"))


def test_the_first_mails_of_a_sender_are_read_and_copies_of_them() -> None:
    known = Known()
    for number in range(REGULAR):
        assert not is_left_out(bulk(number), known)
        known.meet(PAPER, f"{number}.{PAPER}", is_opened=True)
    assert is_left_out(bulk(REGULAR), known)
    assert not is_left_out(bulk(0), known)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b"List-Unsubscribe: ", b"X-Other: "),
        (b"Message-ID: ", b"X-Id: "),
        (b"From: ", b"X-From: "),
        (b"Subject: Ten ways", b"Subject: Your application: ten ways"),
        (b"Subject: Ten ways", b"Subject: Deine Bewerbung: ten ways"),
        (b"Subject: Ten ways to bake a pumpkin, volume 1", b"Subject:"),
        (b"Subject: Ten ways to bake a pumpkin, volume 1", "Subject: 応募の件".encode()),
        (b"The Weekly", b"The Weekly Talent Team"),
        (b"Subject: Ten", b"In-Reply-To: <mine@home.test>\nSubject: Ten"),
        (b"Subject: Ten", b"Subject: Re: Ten"),
        (b"Subject: Ten", b"Content-Type: text/calendar\nSubject: Ten"),
        (b"Subject: Ten", b"List-Id: <hiring.weekly.example>\nSubject: Ten"),
        (b"Subject: Ten", b"Reply-To: Careers <a@weekly.example>\nSubject: Ten"),
    ],
)
def test_each_doubt_alone_has_it_read(was: bytes, becomes: bytes) -> None:
    raw = bulk(1)
    assert was in raw
    assert not is_left_out(raw.replace(was, becomes))


@pytest.mark.parametrize(
    "sender",
    ["no-reply@greenhouse.io", "jobs-noreply@linkedin.com", "dana@gmail.com", "x@acmejobs.example"],
)
def test_recruiting_systems_job_boards_and_people_are_read(sender: str) -> None:
    assert not is_left_out(bulk(1, sender), regular(sender))


def test_a_house_hiring_mail_came_from_is_read() -> None:
    known = regular("news@mail.acme.example")
    assert is_left_out(bulk(1, "news@mail.acme.example"), known)
    known = replace(known, domains=frozenset({"acme.example"}))
    assert not is_left_out(bulk(1, "news@mail.acme.example"), known)


NOT_HIRING = {
    "[quayside] no rehearsal tomorrow",
    "Open data, closed doors",
    "What to do with advice",
}
"""Newsletters of the demo the reader takes for mail about hiring, and a person would not."""


def test_no_hiring_mail_of_the_demo_could_be_left_out_even_if_all_senders_wrote_often() -> None:
    left_out = []
    for raw in demo_messages(datetime(2026, 11, 19, 16, 30, tzinfo=UTC), UTC):
        message = parse(raw)
        sender = message.sender.address.lower() if message.sender else ""
        if can_be_left_out(message, regular(sender)):
            left_out.append(message)
    assert len(left_out) > 20
    about_hiring = {one.subject for one in left_out if read(one).kind is not Kind.OTHER}
    assert about_hiring <= NOT_HIRING


def test_a_mail_has_the_same_name_by_its_header_and_by_all_of_it() -> None:
    raw = bulk(1)
    header = raw.partition(b"\n\n")[0] + b"\n\n"
    some = b"".join(one for one in header.splitlines(keepends=True) if b"X-Sig" not in one)
    assert header_digest(raw) == header_digest(header) == header_digest(some)
    assert header_digest(raw) != header_digest(bulk(2))
    assert is_header_digest(header_digest(raw))
    assert not is_header_digest(parse(raw).digest)
