"""Only bytes that say exactly what was meant get through."""

import email
import email.utils
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import EmailMessage
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from afterword.core.errors import Refused
from afterword.core.letters import headers
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.letters.rfc5322 import to_bytes
from afterword.core.letters.verified import Envelope, verified
from afterword.core.messages.message import Address

NOW = datetime(2026, 11, 20, 9, 30, 0, 123456, tzinfo=UTC)
UNSAYABLE = {"\0"} | {chr(n) for n in range(0xD800, 0xE000)}
"""NUL and lone surrogates."""
HOSTILE = "=?utf-8?q?hi=0ABcc:_x@evil.example?="


def _letter(**changes: Any) -> Letter:
    known: dict[str, Any] = {
        "id": "L1",
        "purpose": Purpose.THANK_YOU,
        "to": Address("Dana Kim", "dana@halden.example"),
        "subject": "Re: Rail Planner",
        "body": "Hi Dana,\n\nThank you.\n.\nFrom Ana\n",
        "created_at": NOW,
        "sender": Address("Ana Ferreira", "ana@home.example"),
        "in_reply_to": "2@halden.example",
        "references": ("1@halden.example",),
        "message_id": "token@home.example",
    }
    return Letter(**(known | changes))


def _raw(letter: Letter) -> bytes:
    return to_bytes(letter, NOW, is_draft=False)


_TEXT = st.text(st.characters(codec=None, categories=None), max_size=200) | st.sampled_from(
    [
        *(HOSTILE, "a\r\nBcc: x@evil.example", "a\nBcc: x", "a\rb", "a\0b", "\u2028Bcc: x@y.z"),
        *("=?utf-8?b?aGkNCkJjYzogeEBldmlsLmV4YW1wbGU=?=", "x@evil.example", "a, b <c@d.example>"),
        *('"', "\\", "(", "\u202egnp.exe", "\ufeff", "=?", "?=", "=", " ", "\t", ".", "\r\n.\r\n"),
    ]
)
_LETTERS = st.builds(
    lambda subject, reader, writer, body: _letter(
        subject=subject,
        to=Address(reader, "dana@halden.example"),
        sender=Address(writer, "ana@home.example"),
        body=body,
    ),
    *[_TEXT] * 4,
)


def _meaning(letter: Letter) -> tuple[object, ...]:
    """What two letters have in common that say the same."""
    sender = letter.sender or Address("", "")
    return (
        headers.harmless(letter.subject),
        *(headers.harmless(letter.to.name), letter.to.address),
        *(headers.harmless(sender.name), sender.address),
        "\n".join(letter.body.splitlines()),
    )


def _as_others_read(raw: bytes) -> tuple[object, ...]:
    message = email.message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    fields = [message[name] for name in ("From", "To")]
    addresses = [(str(one.display_name), one.addr_spec) for of in fields for one in of.addresses]
    names = [name.lower() for name in message]
    return (names, addresses, str(message["Subject"]), message.get_content())


def test_a_letter_gets_an_envelope_for_exactly_its_reader() -> None:
    letter = _letter()
    assert verified(_raw(letter), letter, NOW) == Envelope(
        "ana@home.example", ("dana@halden.example",)
    )


@given(_LETTERS)
@example(_letter(body="\ta tab, and a space at the end "))
def test_what_is_written_is_let_through_unless_mail_cannot_hold_it(letter: Letter) -> None:
    raw = _raw(letter)
    if UNSAYABLE & set(letter.body):
        with pytest.raises(Refused, match="would not arrive as it was written"):
            verified(raw, letter, NOW)
        return
    envelope = verified(raw, letter, NOW)
    assert envelope.recipients == ("dana@halden.example",)
    names, addresses, *_ = _as_others_read(raw)
    assert names == [
        *("from", "to", "subject", "date", "message-id", "in-reply-to", "references"),
        *("mime-version", "content-type", "content-transfer-encoding"),
    ]
    assert [spec for _, spec in addresses] == ["ana@home.example", "dana@halden.example"]


@given(_LETTERS, _LETTERS)
def test_the_bytes_of_one_letter_are_not_those_of_another(one: Letter, other: Letter) -> None:
    assume(_meaning(one) != _meaning(other))
    with pytest.raises(Refused):
        verified(_raw(one), other, NOW)


@given(
    _LETTERS,
    st.sampled_from(
        [
            *(
                b"\n",
                b"\r",
                b"\0",
                b"\r\n",
                b"\r\n ",
                b",",
                b";",
                b":",
                b"<",
                b">",
                b"@",
                b"=",
                b" ",
            ),
            *(b"\r\nBcc: x@evil.example", b"\nBcc: x@evil.example", b"x@evil.example, ", b"\t"),
            *(b"\r\nSender: x@evil.example", b"\r\n.\r\n", b"\r\n\r\n", b"=0A", b"=\r\n", b"\xff"),
            *(b"=?utf-8?q?=0D=0ABcc:_x?=", b"(x)", b'"', b"\\", b"\x0b", b"\xc2\x85"),
        ]
    ),
    st.floats(0, 1),
    st.integers(0, 3),
)
def test_bytes_that_were_touched_are_refused_or_mean_the_same(
    letter: Letter, put_in: bytes, where: float, left_out: int
) -> None:
    try:
        raw = _raw(letter)
        verified(raw, letter, NOW)
    except Refused:
        assume(False)
    at = int(where * len(raw))
    touched = raw[:at] + put_in + raw[at + left_out :]
    try:
        verified(touched, letter, NOW)
    except Refused:
        return
    assert _as_others_read(touched) == _as_others_read(raw)


def as_python_3_11_7_writes_it() -> bytes:
    """What the email package made of a hostile subject before it was mended (CVE-2024-6923)."""
    raw = _raw(_letter(subject="hi"))
    return raw.replace(b"Subject: hi\r\n", b"Subject: hi\r\nBcc: x@evil.example\r\n")


def test_a_header_smuggled_in_by_a_subject_is_refused() -> None:
    with pytest.raises(Refused, match="a header that was not meant"):
        verified(as_python_3_11_7_writes_it(), _letter(subject=HOSTILE), NOW)


def test_what_this_python_makes_of_a_hostile_subject_is_refused() -> None:
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = "Ana Ferreira <ana@home.example>"
    message["To"] = "Dana Kim <dana@halden.example>"
    try:
        message["Subject"] = HOSTILE
        raw = message.as_bytes()
    except ValueError:
        return  # a mended Python refuses it itself
    letter = _letter(subject=HOSTILE)
    with pytest.raises(Refused):
        verified(raw, letter, NOW)
    assert b"\nBcc:" not in _raw(letter)
    verified(_raw(letter), letter, NOW)


@pytest.mark.parametrize(
    ("meant", "written"),
    [
        (b"To: ", b"Cc: x@evil.example\r\nTo: "),
        (b"To: Dana Kim <dana@halden.example>", b"To: x@evil.example, dana@halden.example"),
        (b"To: Dana Kim <dana@halden.example>", b"To: friends: dana@halden.example;"),
        (b"To: Dana Kim <dana@halden.example>", b"To: Dana Kim (x) <dana@halden.example>"),
        (b"Dana Kim", b"Omar Sy"),
        (b"<dana@", b"<omar@"),
        (b"From: Ana", b"From: Bea"),
        (b"Subject: Re: Rail", b"Subject: Re:  Rail"),
        (b"Subject: Re: Rail", b"Subject: =?utf-8?q?Re:_Rail?="),
        (b"Subject: ", b"subject: "),
        (b"09:30:00 +0000", b"09:30:01 +0000"),
        (b"<token@home.example>", b"<other@home.example>"),
        (b"<2@halden.example>\r\nRef", b"<3@halden.example>\r\nRef"),
        (b"References: <1@", b"References: <0@halden.example>\r\n <1@"),
        (b"MIME-Version: 1.0", b"MIME-Version: 1.0\r\nX-Unsent: 1"),
        (b"text/plain", b"text/html"),
        (b"quoted-printable", b"8bit"),
        (b"Thank you", b"Damn you"),
        (b"Thank you", b"Thank=20you=21"),
        (b"Thank you.\r\n", b"Thank you.\n"),
        (b"Thank you.", b"Thank\ryou."),
        (b"Thank you.", b"Thank you.\0"),
        (b"=2E", b"=2"),
        (b"Thank you.\r\n", b"Thank you.\r\n" + b"x" * 999 + b"\r\n"),
        (b"=46rom Ana\r\n", b"=46rom Ana"),
    ],
)
def test_anything_else_is_refused(meant: bytes, written: bytes) -> None:
    letter = _letter()
    raw = _raw(letter)
    touched = raw.replace(meant, written, 1)
    assert touched != raw
    with pytest.raises(Refused):
        verified(touched, letter, NOW)


def test_a_date_is_part_of_what_was_meant() -> None:
    letter = _letter()
    with pytest.raises(Refused, match="date"):
        verified(_raw(letter), letter, NOW + timedelta(seconds=2))


def test_a_thread_is_bounded_and_read_back() -> None:
    letter = _letter(references=tuple(f"{n}@halden.example" for n in range(60)))
    raw = _raw(letter)
    verified(raw, letter, NOW)
    ids = str(email.message_from_bytes(raw)["References"]).split()
    assert len(ids) == headers.MOST_REFERENCES
    longer = raw.replace(b"References: ", b"References: <61@halden.example>\r\n ")
    with pytest.raises(Refused):
        verified(longer, letter, NOW)


def test_a_draft_is_not_a_letter_that_goes() -> None:
    letter = _letter()
    with pytest.raises(Refused):
        verified(to_bytes(letter, NOW), letter, NOW)


def test_a_letter_from_nobody_does_not_go() -> None:
    letter = _letter(sender=None)
    with pytest.raises(Refused, match="who it is from"):
        verified(_raw(letter), letter, NOW)


@given(st.text(max_size=60))
@example("дана")
@example("dana+rail")
@example("\x85dana")
def test_an_address_is_one_address_or_none(local: str) -> None:
    letter = replace(_letter(), to=Address("Dana", f"{local}@halden.example"))
    try:
        raw = _raw(letter)
    except Refused:
        return
    envelope = verified(raw, letter, NOW)
    kept = local.strip()
    assert envelope.recipients == (f"{kept}@halden.example",)
    assert envelope.needs_utf8 is not kept.isascii()
