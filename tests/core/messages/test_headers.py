"""Header fields as senders really write them."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
from tests.hostile.mails import MAILS

from afterword.adapters.mailboxes.demo import demo_messages
from afterword.core.messages.addresses import parse_addresses, parse_sender
from afterword.core.messages.headers import read_header, text_of
from afterword.core.messages.identifiers import (
    REFERENCES_LIMIT,
    parse_date,
    parse_ids,
    parse_message_id,
)
from afterword.core.messages.message import Address

MOMENT = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)


def test_encoded_words_are_decoded() -> None:
    assert text_of(b"=?utf-8?B?R3LDvMOfZQ==?= aus =?iso-8859-1?Q?K=F6ln?=") == "Grüße aus Köln"


def test_a_character_cut_between_two_encoded_words_is_whole_again() -> None:
    assert text_of(b"=?utf-8?B?R3LD?= =?utf-8?B?vMOfZQ==?=") == "Grüße"


def test_spaces_between_encoded_words_are_dropped_and_others_kept() -> None:
    assert text_of(b"=?utf-8?q?a?=\n =?utf-8?q?b?= c") == "ab c"


def test_a_space_inside_a_quoted_encoded_word_does_not_stop_it() -> None:
    assert text_of(b"=?utf-8?Q?Your interview_on Tuesday?=") == "Your interview on Tuesday"


def test_a_line_break_smuggled_in_by_an_encoded_word_is_a_space() -> None:
    assert text_of(b"=?utf-8?q?Hello=0D=0ABcc:_eve@mail.test?=") == "Hello Bcc: eve@mail.test"


def test_raw_bytes_in_a_header_are_read_as_utf_8_or_as_latin() -> None:
    assert text_of("Grüße".encode()) == "Grüße"
    assert text_of("Grüße".encode("latin-1")) == "Grüße"


def test_an_encoded_word_of_an_unknown_charset_is_still_read() -> None:
    assert text_of(b"=?x-nowhere?q?Gr=C3=BC=C3=9Fe?=") == "Grüße"


def test_a_broken_encoded_word_stays_as_it_stands() -> None:
    assert text_of(b"=?utf-8?x?abc?= =?utf-8?q?abc") == "=?utf-8?x?abc?= =?utf-8?q?abc"


def test_marks_that_turn_text_around_are_dropped() -> None:
    assert text_of("a\u202eb\u200bc\ufeff".encode()) == "abc"


def test_addresses_in_every_usual_form() -> None:
    for value, expected in (
        (b"dana@rail.example", Address("", "dana@rail.example")),
        (b"<dana@rail.example>", Address("", "dana@rail.example")),
        (b"Dana Kim <dana@rail.example>", Address("Dana Kim", "dana@rail.example")),
        (b'"Kim, Dana" <dana@rail.example>', Address("Kim, Dana", "dana@rail.example")),
        (b"Kim, Dana <dana@rail.example>", Address("Kim, Dana", "dana@rail.example")),
        (b"dana@rail.example (Dana Kim)", Address("Dana Kim", "dana@rail.example")),
        (b"'Dana Kim' <dana@rail.example>", Address("Dana Kim", "dana@rail.example")),
        (b'"dana@rail.example" <dana@rail.example>', Address("", "dana@rail.example")),
        (b"=?utf-8?q?J=C3=BCrgen?= <j@rail.example>", Address("Jürgen", "j@rail.example")),
        (b"=?utf-8?Q?Kim,_Dana?= <dana@rail.example>", Address("Kim, Dana", "dana@rail.example")),
        (b'"Dana \\"DK\\" Kim" <dana@rail.example>', Address('Dana "DK" Kim', "dana@rail.example")),
        (b"Dana <mailto:dana@rail.example>", Address("Dana", "dana@rail.example")),
        (b"Team: Dana <dana@rail.example>;", Address("Dana", "dana@rail.example")),
        (b"Dana Kim <dana@rail.example", Address("Dana Kim", "dana@rail.example")),
        (b"Dana Kim dana@rail.example", Address("Dana Kim", "dana@rail.example")),
        (b"dana @ rail.example", Address("", "dana@rail.example")),
        (b"dana@rail.example.", Address("", "dana@rail.example")),
        (b"dana@[192.0.2.1]", Address("", "dana@[192.0.2.1]")),
    ):
        assert parse_addresses(value) == (expected,), value


def test_several_addresses_keep_their_order_and_come_once() -> None:
    found = parse_addresses(b"Ana <ana@home.test>; omar@rail.example,, ANA@home.test")
    assert [one.address for one in found] == ["ana@home.test", "omar@rail.example"]


def test_what_is_no_address_is_left_out() -> None:
    assert parse_addresses(b"undisclosed-recipients:;") == ()
    assert parse_addresses(b"Dana, Omar") == ()
    assert parse_addresses(b"") == ()


def test_a_sender_with_only_a_name_is_still_a_sender() -> None:
    assert parse_sender(b"Rail Careers") == Address("Rail Careers", "")
    assert parse_sender(b"") is None


@given(st.binary(max_size=300))
def test_any_bytes_in_an_address_field_give_addresses_that_have_an_at(value: bytes) -> None:
    for found in parse_addresses(value):
        assert "@" in found.address
        assert not any(character.isspace() for character in found.address)
        assert "\n" not in found.name


def test_ids_are_bare_in_order_and_come_once() -> None:
    assert parse_ids(b"<a@x.test>\n <b@x.test><a@x.test>") == ("a@x.test", "b@x.test")
    assert parse_ids(b"Message of Tuesday a@x.test") == ("a@x.test",)
    assert parse_ids(b"nothing") == ()


def test_a_long_thread_keeps_its_first_and_its_last_references() -> None:
    ids = parse_ids(b" ".join(b"<%d@x.test>" % n for n in range(500)))
    assert len(ids) == REFERENCES_LIMIT
    assert ids[0] == "0@x.test"
    assert ids[-1] == "499@x.test"


def test_a_broken_message_id_is_still_an_id() -> None:
    assert parse_message_id(b"<[broken@@>") == "[broken@@"
    assert parse_message_id(b"no-brackets") == "no-brackets"
    assert parse_message_id(b"<>") == ""


def test_a_header_read_at_once_comes_to_the_same_as_line_by_line() -> None:
    compared = 0
    for raw in (*demo_messages(MOMENT, UTC), *(one.make() for one in MAILS)):
        at_once, body = read_header(raw, 0, len(raw))
        blank = body - 2 if raw[body - 2 : body - 1] == b"\r" else body - 1
        line_by_line, _ = read_header(raw, 0, max(0, blank))  # no blank line, so not at once
        if not raw[blank:body].strip() and at_once.defects == line_by_line.defects:
            compared += 1
            assert at_once.fields == line_by_line.fields
    assert compared > 400


def test_dates_with_odd_zones_and_leap_seconds_are_understood() -> None:
    for value, hour in (
        ("Tue, 3 Nov 2026 10:00:00 +01:00", 9),
        ("Tue, 3 Nov 2026 10:00:00 +0100 (CET)", 9),
        ("Tue, 3 Nov 2026 10:00:60 +0000", 10),
        ("Tue, 3 Nov 2026 10:00:00 +9999", 10),
        ("2026-11-03T10:00:00+01:00", 9),
    ):
        found = parse_date(value)
        assert found is not None
        assert (found.day, found.hour) == (3, hour), value


def test_a_line_of_spaces_inside_a_header_does_not_end_it_and_before_a_text_it_does() -> None:
    folded = read_header(raw := b"Subject: a\r\n \r\nDate: b\r\n\r\nHello", 0, len(raw))
    assert folded[0].fields == {"subject": b"a", "date": b"b"}
    ended, at = read_header(raw := b"Subject: a\n \nDear Ana: hello", 0, len(raw))
    assert ended.fields == {"subject": b"a"}
    assert raw[at:] == b"Dear Ana: hello"
