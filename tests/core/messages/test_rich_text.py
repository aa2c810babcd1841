"""Rich text of Outlook: unpacked, and read as text or as the HTML it was made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.hostile.making import packed_rtf

from afterword.core.messages.rich_text import UNPACKED_LIMIT, read_rtf, unpack_rtf

HEAD = rb"{\rtf1\ansi\ansicpg1252"


def text_of(inside: bytes) -> str:
    return read_rtf(HEAD + b"\\pard " + inside + b"}").text


@given(st.binary(max_size=9_000) | st.text("{}\\rtf1 parab", max_size=9_000).map(str.encode))
def test_what_is_packed_comes_out_as_it_went_in(raw: bytes) -> None:
    assert unpack_rtf(packed_rtf(raw)) == raw
    assert unpack_rtf(packed_rtf(raw, is_packed=False)) == raw


def test_packed_text_may_point_to_what_every_text_begins_with() -> None:
    # The sample of MS-OXRTFCP, 4.1.1, says "{\rtf1\ansi\ansicpg1252\pard hello world}" and a line.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232"
        "0af32068656c090020627705b06c647d0a800fa0"
    )
    assert unpack_rtf(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


@given(st.binary(max_size=400).map(lambda one: bytes(8) + b"LZFu" + bytes(4) + one))
def test_any_bytes_are_unpacked_to_something_or_nothing(data: bytes) -> None:
    assert len(unpack_rtf(data)) <= 10 * len(data)
    repr(read_rtf(unpack_rtf(data))).encode()


def test_what_unpacks_to_far_too_much_is_cut() -> None:
    bomb = bytes(8) + b"LZFu" + bytes(4) + b"\xfe" + b"x" + b"\x0c\xff" * 7
    assert len(unpack_rtf(bomb + (b"\xff" + b"\x0c\xff" * 8) * 20_000)) < UNPACKED_LIMIT + 300


@given(st.binary(max_size=300).map(lambda one: HEAD + one))
def test_any_bytes_are_rich_text_with_something_in_it_or_nothing(data: bytes) -> None:
    found = read_rtf(data)
    repr(found).encode()
    assert not (found.text and found.html)


PIECES = ["{", "}", "\\par ", "\\u8220?", "\\'e9", "\\*", "\\htmltag ", "\\htmlrtf ", "\\v ", "a",
          "\\fromhtml1 ", "\\bin3 ", "\\f1 ", "\\fonttbl", "\\fcharset128 ", "\\uc2 "]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=60))
def test_any_order_of_its_commands_is_read(pieces: list[str]) -> None:
    repr(read_rtf(HEAD + "".join(pieces).encode())).encode()


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (
            rb"Dear Ana,\par\par we chose {\b somebody} else.",
            "Dear Ana,\n\nwe chose somebody else.",
        ),
        (rb"Gr\'fc\'dfe \emdash  \ldblquote Ana\rdblquote", "Grüße — “Ana”"),
        (rb"\u1055?\u1088?\u1080?\u-10179?\u-8704?", "При😀"),
        (rb"\uc2\u8364\'80\'80 5 \uc0\u8364 5", "€ 5 €5"),
        (rb"a{\v hidden}b{\deleted gone}c\v x\v0 d", "abcd"),
        (rb"{\pict\wmetafile8 ffaa}{\info{\author X}}{\*\generator Y;}a", "a"),
        (rb"{\field{\*\fldinst HYPERLINK x}{\fldrslt a link}}", "a link"),
        (rb"\bin7 }}}}}}}a\~b\_c \{d\}\\", "a b-c {d}\\"),
        (b"one\r\n two\\\nthree", "one two\nthree"),
        (rb"{{{a", "a"),
        (rb"}}}a", "a"),
    ],
)
def test_its_text_is_what_a_person_would_read(inside: bytes, text: str) -> None:
    assert text_of(inside) == text


def test_each_font_has_letters_of_its_own() -> None:
    fonts = rb"{\fonttbl{\f0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}}"
    inside = rb"\f1\'cf\'f0\'e8 {\f2\'91\'49\'8d\'6c} \'cf\f0\'e9"
    assert text_of(fonts + inside) == "При 選考 Пé"


def test_html_in_disguise_comes_out_as_it_went_in() -> None:
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}\uc1\pard\plain"
        rb"{\*\htmltag19 <html>}{\*\htmltag241 <style>}{\*\htmltag241 p \{color:red\}}"
        rb"{\*\htmltag249 </style>}{\*\htmltag50 <body>}\htmlrtf \lang1033 and this twice "
        rb"\htmlrtf0 {\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 We chose\par \htmlrtf \par\htmlrtf0 "
        rb"{\*\htmltag84 &lt;}\htmlrtf <\htmlrtf0 b\'fc{\*\mhtmltag84 x}{\*\htmltag72 </p>}}}"
    )
    html = read_rtf(rtf).html
    assert html == "<html><style>p {color:red}</style><body><p>We chose\n&lt;bü</p>"


def test_groups_that_are_never_closed_end_somewhere() -> None:
    assert text_of(b"{" * 20_000 + b"deep" + b"}" * 20_000 + b"after") == "after"
