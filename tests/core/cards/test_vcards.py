"""vCards of every version: read with their oddities, written for others, changed in one place."""

from datetime import UTC, datetime

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.cards import Card, Found
from afterword.core.cards.card import cleaned
from afterword.core.cards.content_lines import escaped, folded_line, logical_lines, unescaped
from afterword.core.cards.decoding import decoded
from afterword.core.cards.format import Asked, format_of
from afterword.core.cards.vcard_reading import card_from, raw_cards
from afterword.core.cards.vcard_writing import Version, vcard, vcard_changed

NOW = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
APPLE = """BEGIN:VCARD\r
VERSION:3.0\r
PRODID:-//Apple Inc.//macOS//EN\r
N:Kim;Dana;;;\r
FN:Dana\r
  Kim\r
ORG:Northwind\\; Rail;Planning;\r
item1.EMAIL;type=INTERNET;type=HOME:dana@home.example\r
item1.X-ABLabel:_$!<Home>!$_\r
item2.EMAIL;type=INTERNET;type=WORK;type=pref:dana@rail.example\r
item3.URL;type=pref:https\\://www.linkedin.com/in/dana-kim\r
item3.X-ABLabel:LinkedIn\r
TEL;type=CELL;type=VOICE:+44 20 7946 0018\r
NOTE:Met at the depot.\\nLikes timetables\\, and trams.\r
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD\r
UID:ABCD-1\r
END:VCARD\r
"""
V4 = """BEGIN:VCARD
VERSION:4.0
FN:Omar Haddad
EMAIL;PREF=2:second@x.example
EMAIL;PREF=1:first@x.example
TEL;VALUE=uri:tel:+1-555-010-0199
SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/omar
INTEREST;INDEX=1:cranes
UID:urn:uuid:1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
END:VCARD
"""
V21 = (
    b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=\n=F6rg"
    b"\nTEL;CELL:030 12345678\nEMAIL;PREF;INTERNET:joerg@x.example\nthis is no line\nEND:VCARD\n"
)
PLAIN = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Co", "Cn")), max_size=60)
CARDS = (
    st.builds(
        Card,
        name=PLAIN,
        addresses=st.lists(st.sampled_from(["a@x.example", "b@y.example", "c@z.example"])).map(
            tuple
        ),
        phones=st.lists(st.from_regex(r"\+[1-9][0-9 ]{7,14}[0-9]", fullmatch=True), max_size=3).map(
            tuple
        ),
        profiles=st.lists(
            st.sampled_from(["https://linkedin.com/in/x,y", "http://b.example/a;b\\c"])
        ).map(tuple),
        title=PLAIN,
        organisation=PLAIN,
        notes=st.lists(PLAIN, max_size=3).map("\n".join),
        interests=PLAIN,
        uid=st.uuids().map(lambda one: f"urn:uuid:{one}"),
    )
    .map(cleaned)
    .filter(lambda one: one.name)
)


def read(text: str) -> Found:
    chosen = format_of("people.vcf", text)
    assert chosen is not None
    return chosen.read("people.vcf", text, Asked())


def test_every_mail_address_of_a_card_with_groups_is_read_the_preferred_one_first() -> None:
    card = read(APPLE).cards[0]
    assert card.addresses == ("dana@rail.example", "dana@home.example")
    assert (card.name, card.organisation) == ("Dana Kim", "Northwind; Rail")
    assert card.profiles == ("https://www.linkedin.com/in/dana-kim",)
    assert card.notes == "Met at the depot.\nLikes timetables, and trams."


def test_version_four_is_read_with_its_links_numbers_and_interests() -> None:
    card = read(V4).cards[0]
    assert card.addresses == ("first@x.example", "second@x.example")
    assert (card.phones, card.interests) == (("+1-555-010-0199",), "cranes")
    assert card.profiles == ("https://www.linkedin.com/in/omar",)


def test_an_old_card_in_another_charset_is_read_and_its_odd_line_said() -> None:
    found = read(decoded(V21))
    assert (found.cards[0].name, found.cards[0].phones) == ("Jörg Müller", ("030 12345678",))
    assert [(one.line, one.says) for one in found.problems] == [(7, "this line cannot be read.")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-8"])
def test_the_charset_of_a_file_is_told_from_its_bytes(encoding: str) -> None:
    text = APPLE.replace("Dana\r\n  Kim", "Zoë Ångström")
    assert read(decoded(text.encode(encoding))).cards[0].name == "Zoë Ångström"


def test_a_card_without_an_end_and_one_without_a_name_stop_no_other() -> None:
    text = "BEGIN:VCARD\nFN:One\nBEGIN:VCARD\nEMAIL:a@x.example\nEND:VCARD\n" + V4
    found = read(text)
    assert [one.name for one in found.cards] == ["One", "Omar Haddad"]
    assert [one.line for one in found.problems] == [1, 3]


def test_companies_and_lists_are_no_people() -> None:
    for line in ("KIND:group", "KIND:org", "X-ABShowAs:COMPANY"):
        assert read(f"BEGIN:VCARD\n{line}\nFN:Choir\nEND:VCARD\n").cards == ()


@given(CARDS, st.sampled_from(Version))
def test_what_is_written_is_read_again_the_same(card: Card, version: Version) -> None:
    assert read(vcard(card, version)).cards == (card,)


@given(CARDS)
def test_another_reader_understands_what_is_written(card: Card) -> None:
    theirs = vobject.readOne(vcard(card, Version.V3))
    assert theirs.fn.value == card.name
    assert [one.value for one in theirs.contents.get("email", [])] == list(card.addresses)
    assert theirs.uid.value == card.uid
    if card.notes:
        assert theirs.note.value == card.notes


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    read(f"BEGIN:VCARD\n{text}\nEND:VCARD")


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_a_text_is_escaped_and_folded_without_loss(text: str) -> None:
    line = folded_line(f"NOTE:{escaped(text)}")
    assert all(len(one.encode()) <= 75 for one in line.split("\r\n"))
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    whole = "".join(one for _, one in logical_lines(line))
    if not set(text) & {"\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"}:
        assert unescaped(whole.removeprefix("NOTE:")) == plain


def test_a_changed_card_keeps_everything_else_to_the_character() -> None:
    raw = next(iter(raw_cards(APPLE)))
    now = card_from(raw)
    wanted = cleaned(
        Card(
            **{
                **{name: getattr(now, name) for name in Card.__slots__},
                "title": "Head of Planning",
                "addresses": ("dana@rail.example", "dana@new.example"),
            }
        )
    )
    text = vcard_changed(raw, wanted, NOW)
    before = {one.raw for one in raw.lines}
    after = {one.raw for one in next(iter(raw_cards(text))).lines}
    assert before - after == {"item1.EMAIL;type=INTERNET;type=HOME:dana@home.example"}
    assert after - before == {"TITLE:Head of Planning", "EMAIL;TYPE=INTERNET:dana@new.example"}
    assert card_from(next(iter(raw_cards(text)))) == wanted


def test_a_card_that_never_ends_is_read_as_far_as_a_card_can_be() -> None:
    soft = "NOTE;ENCODING=QUOTED-PRINTABLE:" + "abc=\n" * 400_000 + "end"
    for long in ("NOTE:" + "a\n b" * 3_000_000, soft, "NOTE:" + "a" * 9_000_000, ";" * 1_000_000):
        found = read(f"BEGIN:VCARD\nFN:Dana Kim\n{long}\nEND:VCARD\n{V4}")
        assert [one.name for one in found.cards] == ["Dana Kim", "Omar Haddad"]
        assert len(found.cards[0].notes) <= 20_000
