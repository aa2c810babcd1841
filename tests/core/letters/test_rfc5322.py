"""A letter as a message."""

import email
import email.utils
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.core.errors import Refused
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.letters.rfc5322 import (
    check_reads_back,
    new_message_id,
    reply_subject,
    to_bytes,
)
from afterword.core.messages.message import Address

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
NAMES = [
    "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version",
    "Content-Type", "Content-Transfer-Encoding", "X-Unsent",
]  # fmt: skip


def _letter(**changes: Any) -> Letter:
    known: dict[str, Any] = {
        "id": "L1",
        "purpose": Purpose.THANK_YOU,
        "to": Address("Dana Kim", "dana@halden.example"),
        "subject": "Re: Rail Planner",
        "body": "Hi Dana,\n\nThank you.\n\nBest wishes,\nAna",
        "created_at": NOW,
        "sender": Address("Ana Ferreira", "ana@home.example"),
        "in_reply_to": "2@halden.example",
        "references": ("1@halden.example",),
        "message_id": "token@home.example",
    }
    return Letter(**(known | changes))


def _parsed(letter: Letter) -> EmailMessage:
    message = email.message_from_bytes(to_bytes(letter, NOW), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_reply_stands_in_its_thread_and_opens_for_sending() -> None:
    raw = to_bytes(_letter(), NOW)
    assert raw == (
        b"From: Ana Ferreira <ana@home.example>\r\n"
        b"To: Dana Kim <dana@halden.example>\r\n"
        b"Subject: Re: Rail Planner\r\n"
        b"Date: Fri, 20 Nov 2026 09:30:00 +0000\r\n"
        b"Message-ID: <token@home.example>\r\n"
        b"In-Reply-To: <2@halden.example>\r\n"
        b"References: <1@halden.example>\r\n <2@halden.example>\r\n"
        b"MIME-Version: 1.0\r\n"
        b'Content-Type: text/plain; charset="utf-8"\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\n"
        b"X-Unsent: 1\r\n"
        b"\r\n"
        b"Hi Dana,\r\n\r\nThank you.\r\n\r\nBest wishes,\r\nAna\r\n"
    )


def test_a_letter_that_answers_nothing_begins_its_own_thread() -> None:
    message = _parsed(_letter(in_reply_to=None, references=(), sender=None))
    assert message.keys() == [n for n in NAMES if n not in {"From", "In-Reply-To", "References"}]


def test_names_and_addresses_of_any_script_arrive() -> None:
    message = _parsed(_letter(to=Address("Dåna «K»", "dana@münchen.example")))
    [to] = message["To"].addresses
    assert to.display_name == "Dåna «K»"
    assert to.addr_spec == "dana@xn--mnchen-3ya.example"
    assert "дана".encode() in to_bytes(_letter(to=Address("", "дана@halden.example")), NOW)


@pytest.mark.parametrize(
    "name", ['Kim, Dana "D"', "Dana <x@evil.example>", "=?utf-8?q?a=0ABcc:_b?=", "N" * 300]
)
def test_a_name_is_only_a_name(name: str) -> None:
    message = _parsed(_letter(to=Address(name, "dana@halden.example")))
    assert [to.addr_spec for to in message["To"].addresses] == ["dana@halden.example"]
    assert message.keys() == NAMES


@pytest.mark.parametrize(
    "address",
    [
        "dana@halden.example, omar@halden.example",
        "dana@halden.example\r\nBcc: x@evil.example",
        "<dana@halden.example>",
        "dana kim@halden.example",
        "@halden.example",
        "dana@",
        "dana",
        "da..na@halden.example",
        ".dana@halden.example",
        "dana@hal..den.example",
        "dana@-halden.example",
        '"dana"@halden.example',
        "da\u2028na@halden.example",
        "",
    ],
)
def test_what_is_not_one_address_is_refused(address: str) -> None:
    with pytest.raises(Refused):
        to_bytes(_letter(to=Address("Dana", address)), NOW)


@given(st.text(max_size=400))
@example("=?utf-8?q?hi=0ABcc:_x@evil.example?=")
@example("=?utf-8?b?aGkNCkJjYzogeEBldmlsLmV4YW1wbGU=?=")
@example("a\r\nBcc: x@evil.example")
@example("a\u2028Bcc: x@evil.example")
@example("word " * 60)
@example("🚤" * 120)
def test_no_subject_becomes_a_header(subject: str) -> None:
    message = _parsed(_letter(subject=subject))
    assert message.keys() == NAMES
    assert [to.addr_spec for to in message["To"].addresses] == ["dana@halden.example"]
    assert not {"\r", "\n"} & set(str(message["Subject"]))


@given(st.text(max_size=200))
def test_no_name_becomes_a_header_or_a_second_address(name: str) -> None:
    message = _parsed(_letter(to=Address(name, "dana@halden.example")))
    assert message.keys() == NAMES
    assert len(message["To"].addresses) == 1


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp")),
               max_size=500))  # fmt: skip
@example("From here\n.\nFrom there")
@example("long " * 100)
def test_a_body_arrives_as_it_was_written(body: str) -> None:
    content = _parsed(_letter(body=body)).get_content()
    assert content.replace("\r\n", "\n").rstrip("\n") == body.rstrip("\n")


@pytest.mark.parametrize(
    ("meant", "written"),
    [
        (b"X-Unsent: 1", b"X-Unsent: 1\r\nBcc: x@evil.example"),
        (b"Dana Kim <dana@", b"x@evil.example, Dana Kim <dana@"),
        (b"Re: Rail Planner", b"Re: Night Baker"),
    ],
)
def test_bytes_that_read_back_as_something_else_are_refused(meant: bytes, written: bytes) -> None:
    raw = to_bytes(_letter(), NOW).replace(meant, written)
    with pytest.raises(Refused, match="not written"):
        check_reads_back(raw, _letter(), NAMES)


def test_lines_are_short_and_no_line_begins_a_mailbox_entry() -> None:
    raw = to_bytes(_letter(body="From here\n" + "ö" * 400, subject="ü" * 300), NOW)
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    assert b"\nFrom " not in raw


def test_references_are_bounded_unique_and_only_ids() -> None:
    many = tuple(f"{n}@halden.example" for n in range(60))
    broken = ("no id", "a@b\r\nBcc: x@evil.example", "<a@b>", "x" * 400 + "@halden.example")
    message = _parsed(_letter(references=(*many, *broken, many[3])))
    ids = str(message["References"]).split()
    assert len(ids) == 20
    assert ids[0] == "<0@halden.example>"
    assert ids[-1] == "<2@halden.example>"
    assert len(set(ids)) == 20


def test_a_broken_id_is_not_answered() -> None:
    assert _parsed(_letter(in_reply_to="a b", references=()))["In-Reply-To"] is None


def test_a_letter_that_was_never_saved_is_refused() -> None:
    with pytest.raises(Refused, match="save"):
        to_bytes(_letter(message_id=""), NOW)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(Refused):
        to_bytes(_letter(), datetime(2026, 11, 20))  # noqa: DTZ001  that is the point


@pytest.mark.parametrize(
    ("subject", "reply"),
    [
        ("Rail Planner", "Re: Rail Planner"),
        ("Re: Rail Planner", "Re: Rail Planner"),
        ("RE: re: AW: Sv: Rail Planner", "Re: Rail Planner"),
        ("Re[2]: Rail Planner", "Re: Rail Planner"),
        ("Fwd: Re: Rail Planner", "Re: Fwd: Re: Rail Planner"),
        ("Reply needed", "Re: Reply needed"),
        ("", "Re:"),
        ("a\r\nBcc: x@evil.example", "Re: a Bcc: x@evil.example"),
    ],
)
def test_a_reply_keeps_the_subject_with_one_mark(subject: str, reply: str) -> None:
    assert reply_subject(subject) == reply


def test_a_reply_s_subject_is_bounded_at_a_space() -> None:
    assert len(reply_subject("word " * 400)) <= 260
    assert len(reply_subject("w" * 400)) <= 260


@given(st.text(max_size=300))
def test_replying_to_a_reply_changes_nothing_more(subject: str) -> None:
    once = reply_subject(subject)
    assert reply_subject(once) == once


def test_a_message_id_is_made_of_a_token_and_a_domain() -> None:
    assert new_message_id("aB9-x", "home.example") == "aB9-x@home.example"
    assert new_message_id("a\r\nBcc: b", "home.example") == "aBccb@home.example"
    assert new_message_id("a", "münchen.example") == "a@xn--mnchen-3ya.example"
    assert new_message_id("a", "not a domain") == "a@afterword.invalid"
    assert new_message_id("a", "b..c") == "a@afterword.invalid"
    with pytest.raises(Refused):
        new_message_id("ü", "home.example")
