"""From bytes to a Message: what every mail, however broken, still yields."""

import hashlib
from datetime import UTC, datetime

from hypothesis import example, given
from hypothesis import strategies as st

from afterword.core.messages.message import Address, Message
from afterword.core.messages.parse import SUBJECT_LIMIT, parse

PLAIN = b"""\
From: Dana Kim <dana@rail.example>
To: "Ana Ruiz" <ana@home.test>, Omar <omar@rail.example>
Cc: jobs@rail.example
Reply-To: Dana Kim <dana.kim@rail.example>
Subject: Your application
Date: Tue, 3 Nov 2026 10:00:00 +0100
Message-ID: <one@rail.example>
In-Reply-To: <zero@home.test>
References: <first@home.test> <zero@home.test>
List-Id: Rail people <people.rail.example>
Auto-Submitted: no

Hi Ana,

Thank you for coming in.

Best,
Dana
"""

MAIL_LIKE = st.lists(
    st.one_of(
        st.binary(max_size=60),
        st.sampled_from([
            b"From: Dana <dana@rail.example>\n", b"Subject: =?utf-8?q?gr=C3=BC", b"?=\n", b"\n",
            b"Content-Type: multipart/mixed; boundary=b\n", b"--b\n", b"--b--\n", b"> quoted\n",
            b"Content-Type: text/html; charset=utf-16\n", b"Content-Transfer-Encoding: base64\n",
            b"<p style='display:none'>", b"<blockquote>", b"On Tue, Dana wrote:\n", b"-- \n",
            b"Begin forwarded message:\n", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n", b"\xff\xfe", b"\x00",
            b"Content-Type: text/calendar\n", b"Content-Type: message/rfc822\n", b"unsubscribe\n",
            b"DTSTART;TZID=Europe/Berlin:20261103T100000\n", b"-----Original Message-----\n",
            b"Date: Tue, 99 Nov 20260 25:61:61 +9999\n", b"Message-ID: <[broken@@>\n",
        ]),
    ),
    max_size=40,
).map(b"".join)  # fmt: skip


def assert_sound(message: Message) -> None:
    """Every promise a Message makes about itself."""
    everything = repr(message)
    everything.encode()  # no lone surrogates anywhere
    assert "\x00" not in message.text
    assert "\r" not in message.text
    assert message.message_id
    assert "\n" not in message.subject
    if message.date:
        assert message.date.utcoffset() is not None
        assert message.date.year > 1900
    at = 0
    for span in message.authored:
        assert at <= span.start < span.end <= len(message.text)
        assert span.of(message.text).strip()
        at = span.end
    if message.signature:
        assert 0 <= message.signature.start < message.signature.end <= len(message.text)
        assert all(
            span.end <= message.signature.start or span.start >= message.signature.end
            for span in message.authored
        )


@given(st.binary(max_size=600))
@example(b"")
@example(b"Message-ID: <[broken@@>\n\n")
@example(b"Content-Type: text/plain; charset=no-such-charset\n\n\xff")
@example(b"Date: Mon, 1 Jan 1900 00:00:00 +0000\n\n")
def test_any_bytes_parse_to_a_message(raw: bytes) -> None:
    assert_sound(parse(raw))


@given(MAIL_LIKE)
def test_any_heap_of_mail_fragments_parses_to_a_message(raw: bytes) -> None:
    assert_sound(parse(raw))


@given(MAIL_LIKE)
def test_parsing_twice_gives_the_same(raw: bytes) -> None:
    assert parse(raw) == parse(raw)


def test_a_plain_mail_is_read_whole() -> None:
    message = parse(PLAIN)
    assert message.digest == hashlib.sha256(PLAIN).hexdigest()
    assert message.message_id == "one@rail.example"
    assert message.sender == Address("Dana Kim", "dana@rail.example")
    assert message.subject == "Your application"
    assert message.date == datetime(2026, 11, 3, 9, tzinfo=UTC)
    assert message.text == "Hi Ana,\n\nThank you for coming in.\n\nBest,\nDana"
    assert message.to == (
        Address("Ana Ruiz", "ana@home.test"),
        Address("Omar", "omar@rail.example"),
    )
    assert message.cc == (Address("", "jobs@rail.example"),)
    assert message.reply_to == (Address("Dana Kim", "dana.kim@rail.example"),)
    assert message.in_reply_to == "zero@home.test"
    assert message.references == ("first@home.test", "zero@home.test")
    assert message.headers["list-id"] == "Rail people <people.rail.example>"
    assert message.headers["auto-submitted"] == "no"
    assert message.attachments == ()
    assert message.defects == ()
    assert [span.of(message.text) for span in message.authored] == [
        "Hi Ana,\n\nThank you for coming in.\n\nBest,"
    ]
    assert message.signature is not None
    assert message.signature.of(message.text) == "Dana"


def test_line_ends_of_all_systems_read_the_same() -> None:
    windows = parse(PLAIN.replace(b"\n", b"\r\n"))
    old_mac = parse(PLAIN.replace(b"\n", b"\r"))
    assert windows.text == old_mac.text == parse(PLAIN).text
    assert windows.subject == old_mac.subject == "Your application"


def test_a_mail_saved_as_utf_16_is_read() -> None:
    message = parse(PLAIN.decode().encode("utf-16"))
    assert message.subject == "Your application"
    assert message.text.startswith("Hi Ana,")


def test_what_stands_before_the_header_is_passed_over() -> None:
    for before in (
        b"\n\n",
        b"\xef\xbb\xbf",
        b">From dana@rail.example Tue Nov  3 2026\n",
        b"From x\n",
    ):
        message = parse(before + PLAIN)
        assert message.subject == "Your application", before
        assert message.text.startswith("Hi Ana,"), before


def test_bytes_without_a_header_are_a_text() -> None:
    message = parse(b"Dear Ana,\n\nwe chose somebody else.\n")
    assert message.text == "Dear Ana,\n\nwe chose somebody else."
    assert message.sender is None
    assert "There is no header." in message.defects


def test_a_text_without_a_blank_line_before_it_is_not_lost() -> None:
    message = parse(b"Subject: Hello\nDear Ana, we chose somebody else.\n")
    assert message.subject == "Hello"
    assert message.text == "Dear Ana, we chose somebody else."
    assert "No blank line stands between header and text." in message.defects


def test_a_mail_without_message_id_is_named_by_its_bytes() -> None:
    message = parse(b"Subject: Hello\n\nHi")
    assert message.message_id == f"{message.digest}@no-message-id.invalid"
    assert "There is no Message-ID." in message.defects


def test_the_first_of_two_headers_counts_and_the_second_is_told() -> None:
    message = parse(b"Subject: First\nFrom: a@rail.example\nSubject: Second\n\nHi")
    assert message.subject == "First"
    assert "The header has two subject fields; the first counts." in message.defects


def test_an_impossible_date_is_no_date() -> None:
    for date in (
        b"yesterday", b"", b"Mon, 1 Jan 1900 00:00:00 +0000", b"Thu, 1 Jan 1970 00:00:00 +0000",
        b"Tue, 31 Feb 2026 10:00:00 +0000", b"Tue, 3 Nov 99999 10:00:00 +0000", b"1 2 3 4 5 6 7",
        b"Tue, 3 Nov 9999 23:59:59 -2359",
    ):  # fmt: skip
        message = parse(b"Date: " + date + b"\n\nHi")
        assert message.date is None, date
        assert any("Date" in defect for defect in message.defects), date


def test_dates_in_the_ways_programs_write_them_are_the_same_moment() -> None:
    expected = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
    for date in (
        b"Tue, 3 Nov 2026 10:00:00 +0100", b"3 Nov 2026 09:00:00 GMT",
        b"Tue, 03 Nov 2026 04:00 EST",
        b"Tue, 3 Nov 2026 09:00:00 -0000", b"2026-11-03T10:00:00+01:00", b"2026-11-03 09:00:00",
        b"Tue, 3 Nov 2026 10:00:00 +0100 (CET)", b"Tue Nov  3 09:00:00 2026",
    ):  # fmt: skip
        assert parse(b"Date: " + date + b"\n\nHi").date == expected, date


def test_a_very_long_subject_is_cut_and_told() -> None:
    message = parse(b"Subject: " + b"a" * 280_000 + b"\n\nHi")
    assert len(message.subject) <= SUBJECT_LIMIT
    assert "The subject is very long; only its beginning was read." in message.defects


def test_a_very_long_text_is_read_from_its_beginning() -> None:
    message = parse(b"Subject: Long\n\nFirst line\n" + b"word " * 200_000)
    assert message.text.startswith("First line\n")
    assert len(message.text) <= 262_144
    assert "The text is very long; only its beginning was read." in message.defects


def test_a_header_longer_than_anyone_reads_does_not_swallow_the_text() -> None:
    message = parse(b"Subject: Hello\n" + b"X-Trace: " + b"a" * 400_000 + b"\nX-B: b\n\nThe text")
    assert message.subject == "Hello"
    assert message.text == "The text"


def test_parts_nested_without_end_are_told_and_left_out() -> None:
    nested = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(2_000)
    )
    message = parse(b"Subject: Deep\n" + nested + b"\nHi")
    assert message.subject == "Deep"
    assert any("too deep" in defect for defect in message.defects)
