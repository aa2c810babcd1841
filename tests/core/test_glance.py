"""A glance leaves out what was sent to many and speaks of no hiring; all other mail is read."""

import base64
import json
import quopri
import re
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.adapters.imap.mails import bulk, mail
from tests.hostile.mails import MAILS, worn

from afterword.adapters.mailboxes.demo import demo_mailbox, demo_messages
from afterword.core.messages.parse import parse
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind
from afterword.core.skimming.glance import left_out
from afterword.core.skimming.headers import header_digest

MOMENT = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
TRAINING = Path(__file__).resolve().parents[2] / "training"
WRITTEN_BY_PROGRAMS = {"bounce", "auto_reply"}
"""Kinds that never say they were sent to many; those that say so are read whatever they hold."""


def test_a_newsletter_is_left_out_from_its_first_issue() -> None:
    assert left_out(bulk(1))
    assert left_out(bulk(1).replace(b"\n", b"\r\n"))
    assert left_out(bulk(1).replace(b"List-Unsubscribe", b"List-Id"))
    assert left_out(bulk(1).replace(b"List-Unsubscribe: <", b"Precedence: bulk\nX: <"))


def test_what_a_person_writes_is_read_whatever_its_words() -> None:
    assert left_out(mail(1, "It will be the skipper who wintered here.")) is None
    assert left_out(bulk(1).replace(b"List-Unsubscribe", b"X-Other")) is None


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b"Pumpkins,", b"Your application, pumpkins,"),
        (b"Pumpkins,", b"Deine Bewerbung, "),
        (b"Pumpkins,", b"Votre candidature, "),
        (b"Pumpkins,", b"Su candidatura, "),
        (b"Pumpkins,", b"Je sollicitatie, "),
        (b"Pumpkins,", b"La selezione, "),
        (b"Pumpkins,", b"A sua vaga, "),
        (b"Pumpkins,", b"The position and the role, "),
        (b"Subject: Ten", b"Subject: Librarian: ten"),
        (b"Subject: Ten", b"Subject: =?utf-8?b?WW91ciBhcHBsaWNhdGlvbg==?= ten"),
        (b"The Weekly", b"The Weekly Talent Team"),
        (b"paper@weekly", b"no-reply@acmejobs"),
        (b"paper@weekly.example", b"paper@mail.greenhouse.io"),
        (b"paper@weekly", b"mailer-daemon@weekly"),
        (b"From: ", b"X-From: "),
        (b"Message-ID: ", b"X-Id: "),
        (b"Subject: Ten", b"Auto-Submitted: auto-replied\nSubject: Ten"),
        (b"Subject: Ten", b"Return-Path: <>\nSubject: Ten"),
        (b"Subject: Ten", b"Content-Type: text/calendar\nSubject: Ten"),
        (b"Subject: Ten", b"Content-Type: message/rfc822\nSubject: Ten"),
        (b"Subject: Ten", b"Content-Type: multipart/report; boundary=x\nSubject: Ten"),
        (b"Subject: Ten", b"Content-Type: text/plain; charset=utf-16\nSubject: Ten"),
        (b"Subject: Ten", b"Content-Transfer-Encoding: x-own\nSubject: Ten"),
        (b"Subject: Ten", b"Subject: Two\nSubject: Ten"),
    ],
)
def test_each_doubt_alone_has_it_read(was: bytes, becomes: bytes) -> None:
    raw = bulk(1)
    assert was in raw
    assert left_out(raw)
    assert left_out(raw.replace(was, becomes)) is None


def test_a_word_far_down_a_digest_does_not_have_it_read_and_several_do() -> None:
    long = b"Pumpkins, and how to bake them.\n" * 100
    one = bulk(1).replace(b"Pumpkins,", long + b"An interview with a pumpkin.\nPumpkins,")
    assert left_out(one)
    several = one.replace(b"Pumpkins, volume", b"Careers, vacancies and applicants, volume")
    assert left_out(several) is None


# --- one text in many wrappings ------------------------------------------------------------


def in_base64(text: str) -> bytes:
    head = b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    return head + base64.encodebytes(text.encode())


def in_quoted_printable(text: str) -> bytes:
    head = b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: "
    return head + b"quoted-printable\n\n" + quopri.encodestring(text.encode())


def in_a_page(text: str) -> bytes:
    rows = "".join(
        f'<tr><td style="padding:{"0 " * 40}">{one}</td></tr>' for one in text.split("\n")
    )
    style = "<style>.column{width:100%}</style>"
    return f"Content-Type: text/html; charset=utf-8\n\n<html>{style}<table>{rows}".encode()


def beside_a_page(text: str) -> bytes:
    parts = (in_quoted_printable(text), in_a_page(text))
    inside = b"".join(b"\n--a\n" + one for one in parts)
    return b"Content-Type: multipart/alternative; boundary=a\n" + inside + b"\n--a--\n"


def with_a_picture(text: str) -> bytes:
    inner = b"\n--b\n" + beside_a_page(text) + b"\n--b\nContent-Type: image/png\n\nx\n--b--\n"
    return b'Content-Type: multipart/mixed; boundary="b"\n' + inner


WRAPPINGS: list[Callable[[str], bytes]] = [
    in_base64, in_quoted_printable, in_a_page, beside_a_page, with_a_picture,
]  # fmt: skip


def sent_to_many(sender: str, subject: str, body: bytes) -> bytes:
    head = f"From: {sender}\nSubject: {subject}\nMessage-ID: <1@x.example>\n"
    return head.encode() + b"List-Unsubscribe: <https://x.example>\n" + body


@pytest.mark.parametrize("wrapped", WRAPPINGS)
def test_a_text_is_found_however_it_is_wrapped(wrapped: Callable[[str], bytes]) -> None:
    paper = "The Weekly <paper@weekly.example>"
    told = "Hello Ana,\n\nwe are sorry, another candidate was chosen.\n"
    assert left_out(sent_to_many(paper, "News", wrapped(told))) is None
    assert left_out(sent_to_many(paper, "News", wrapped("Hello Ana,\n\npumpkins are ripe.\n")))


# --- what stands in front of a text, or beside it --------------------------------------------

PAPER = "The Weekly <paper@weekly.example>"
TOLD = "Hello Ana,\n\nwe are sorry, another candidate was chosen.\n"
RIPE = "Hello Ana,\n\npumpkins are ripe.\n"
LONG_WAY = "https://click.weekly.example/v?u=" + "a1b2c3d4" * 200
STUBS = [
    f"View this email in your browser: {LONG_WAY}\n",
    f"{LONG_WAY}\n",
    f"To view this in your browser, go here:\n<{LONG_WAY}>\n\nTo leave: <{LONG_WAY}>\n",
    "\u200c " * 300 + "View this email in your browser\n",
    "To read this, open it in your browser, as your program shows plain text only. " * 4,
]


def page_beside(stub: str, page: str) -> bytes:
    html = f"Content-Type: text/html; charset=utf-8\n\n<html><body>{page}</body></html>"
    inside = in_quoted_printable(stub) + b"\n--a\n" + html.encode()
    return b"Content-Type: multipart/alternative; boundary=a\n\n--a\n" + inside + b"\n--a--\n"


@pytest.mark.parametrize("stub", STUBS)
def test_a_plain_part_that_only_points_to_the_page_hides_nothing_of_it(stub: str) -> None:
    kind = "Thank you for the time you took for us. " * 8
    told = sent_to_many(PAPER, "News", page_beside(stub, f"<p>{TOLD}</p><p>{kind}</p>"))
    assert "another candidate was chosen" in parse(told).text
    assert left_out(told) is None
    assert left_out(sent_to_many(PAPER, "News", page_beside(stub, f"<p>{RIPE}</p>")))


def test_a_page_beside_a_whole_letter_is_not_looked_at() -> None:
    letter = "Pumpkins are ripe, and here is how to bake one of them in the oven tonight. " * 8
    beside = page_beside(letter, "<p>Your application, interview and vacancy.</p>")
    assert left_out(sent_to_many(PAPER, "News", beside))


STYLE = ".column { color: #333333; padding: 0 0 0 0 }\n"
HIDDEN = [
    f"<style>{STYLE * 1_500}</style>",
    f"<STYLE type='text/css'>{STYLE * 1_500}</STYLE >",
    f"<!-- {STYLE * 1_500} -->",
    f"<script>{STYLE * 1_500}</script>",
    f"<style>{STYLE}</style><style>{STYLE * 1_500}</style>",
    f"<head><style>{STYLE * 1_500}</style>",
]


@pytest.mark.parametrize("hidden", HIDDEN)
def test_however_much_a_page_hides_what_it_shows_is_looked_at(hidden: str) -> None:
    for text, is_read in ((TOLD, True), (RIPE, False)):
        raw = sent_to_many(PAPER, "News", page_beside("", f"{hidden}<p>{text}</p>"))
        assert (left_out(raw) is None) is is_read


@pytest.mark.parametrize("opened", ["<style>", "<script>", "<!--"])
def test_a_page_that_hides_all_there_is_to_its_end_is_read(opened: str) -> None:
    assert left_out(sent_to_many(PAPER, "News", page_beside("", f"{opened}{RIPE}"))) is None


@pytest.mark.parametrize(
    "filling",
    ["&#847;&zwnj;&nbsp;", "&nbsp;", "&zwnj; ", "\u034f \u200c \u00a0 ", "&#8199;&shy;\n",
     "&#x200C;&#160;", "&#8203;\u2007\ufeff"],
)  # fmt: skip
def test_padding_takes_no_room(filling: str) -> None:
    for text, is_read in ((TOLD, True), (RIPE, False)):
        hidden = f"<div style='display:none'>News{filling * 600}</div>"
        raw = sent_to_many(PAPER, "News", page_beside("", f"{hidden}<p>{text}</p>"))
        assert (left_out(raw) is None) is is_read


def test_what_joins_letters_is_still_taken_out_of_words() -> None:
    for word in ("inter&shy;view", "inter&zwnj;view", "inter\u00adview", "inter&#8203;view"):
        raw = sent_to_many(PAPER, "News", page_beside("", f"<p>Your {word}, Ana.</p>"))
        assert left_out(raw) is None


@pytest.mark.parametrize(
    "page",
    ["<style" * 40_000, "<!--" * 60_000, "<head>" * 40_000, "<style></style>" * 15_000,
     "&nbsp;" * 40_000, ("&nbsp;" * 3 + "x") * 12_000, "&zwnj; " * 3_000 + "<" * 40_000],
)  # fmt: skip
def test_no_page_takes_long(page: str) -> None:
    began = time.process_time()
    left_out(sent_to_many(PAPER, "News", page_beside("", page)))
    assert time.process_time() - began < 2


# --- all mail at hand ----------------------------------------------------------------------


def sent_by_systems() -> Iterator[tuple[str, str, str]]:
    """Stream the training mails about hiring that a system sent, as their hands labelled them."""
    for file in sorted((TRAINING / "mail").glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            is_hiring = row["kind"] not in {"other", *WRITTEN_BY_PROGRAMS}
            if row["sender"] == "automated" and is_hiring:
                yield row["from"], row["subject"], row["body"]


def test_nothing_about_hiring_that_systems_send_is_left_out() -> None:
    missed, looked_at = [], 0
    for number, (sender, subject, text) in enumerate(sent_by_systems()):
        raw = sent_to_many(sender, subject, WRAPPINGS[number % len(WRAPPINGS)](text))
        looked_at += 1
        if left_out(raw) is not None and read(parse(raw)).kind is not Kind.OTHER:
            missed.append((sender, subject))
    assert looked_at > 800
    assert missed == []


def test_no_hiring_mail_of_the_demo_is_left_out_even_if_all_came_from_lists() -> None:
    left = 0
    for one in demo_mailbox(MOMENT, UTC):
        assert one.label is None or left_out(one.raw) is None
        left += left_out(one.raw) is not None
        system = one.label is not None and b"no-reply" in one.raw.partition(b"\n\n")[0].lower()
        if system:
            listed = re.sub(rb"\nFrom:", b"\nList-Id: <x.example>\nFrom:", one.raw, count=1)
            assert left_out(listed) is None
    assert left > 40


def test_what_is_remembered_is_what_a_whole_reading_remembers() -> None:
    found = 0
    for raw in demo_messages(MOMENT, UTC):
        glanced, whole = left_out(raw), parse(raw)
        if glanced is None:
            continue
        found += 1
        for name in ("message_id", "sender", "date", "to", "cc", "in_reply_to", "references"):
            assert getattr(glanced, name) == getattr(whole, name)
        assert glanced.digest == header_digest(raw)
    assert found > 40


def test_hostile_mail_is_read_or_left_out_and_never_breaks_a_glance() -> None:
    for raw in (*(one.make() for one in MAILS), *worn(iter(MAILS))):
        listed = b"List-Id: <x.example>\n" + raw
        for one in (raw, listed):
            glanced = left_out(one)
            if glanced is not None:
                assert glanced.sender == parse(one).sender
                assert not parse(one).invitations
