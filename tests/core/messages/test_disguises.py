"""What is hidden, misnamed or encoded twice is told from what only looks so."""

import binascii

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from afterword.core.messages.charsets import codec_for, decode
from afterword.core.messages.enclosed import without_files
from afterword.core.messages.guessing import guess, guess_latin
from afterword.core.messages.html import text_of_html
from afterword.core.messages.mojibake import mended
from afterword.core.messages.parse import parse
from afterword.core.messages.transfer import decoded, unsaid, unuu
from afterword.core.messages.unseen import hidden_by

WESTERN = "abc ,.\n äöüßéèàçñõ’“–€"


@given(st.binary(max_size=300))
def test_any_bytes_have_a_charset_that_can_be_decoded(data: bytes) -> None:
    (data.decode(guess(data) or guess_latin(data), "replace")).encode()
    repr(decode(data)).encode()


def is_utf_8(data: bytes) -> bool:
    try:
        return bool(data.decode()) and not data.isascii()
    except UnicodeDecodeError:
        return False


@given(st.text(WESTERN, max_size=80))
def test_western_letters_are_never_taken_for_another_script(text: str) -> None:
    words = f"Dear Ana, thank you for your letter of Tuesday. {text}"
    assume(not is_utf_8(words.encode("cp1252")))  # "ß–" is one of its letters
    assert decode(words.encode("cp1252"))[0] == words


RUSSIAN = "спасибо за интерес мы выбрали другого кандидата эту должность не вас желаем удачи"


@given(st.lists(st.sampled_from(RUSSIAN.split()), min_size=4, max_size=20, unique=True))
def test_small_cyrillic_letters_stay_small(text: list[str]) -> None:
    words = f"Уважаемая Анна, {' '.join(text)}"
    for codec in ("cp1251", "koi8_r"):
        assert decode(words.encode(codec))[0] == words, codec


@given(st.text(WESTERN, max_size=60))
def test_what_was_encoded_twice_comes_back(text: str) -> None:
    words = f"Grüße, {text} à bientôt"
    twice = "".join(
        chr(byte) if byte in {0x81, 0x8D, 0x8F, 0x90, 0x9D} else bytes([byte]).decode("cp1252")
        for byte in words.encode()
    )
    assert mended(twice) == words


@pytest.mark.parametrize(
    "text",
    [
        "Grüße aus Köln, und viel Glück! Ihr Jürgen",
        "« Très bien », dit-elle. L’été à Orléans…",
        "AMANHÃ, NÃO. A SELEÇÃO É DE MANHÃ”, CAFÉ”, ÂNGELA, Â–",
        "Ã¼ is how ü looks where it was encoded twice: fÃ¼r für",
        "plain",
        "",
    ],
)
def test_what_was_not_encoded_twice_stays(text: str) -> None:
    assert mended(text) is None


@given(st.text(max_size=200))
def test_any_text_was_encoded_twice_or_not(text: str) -> None:
    once = mended(text)
    assert once is None or len(once) < len(text)


@given(st.text(max_size=200) | st.lists(st.sampled_from(["begin 644 a\n", "M" * 61 + "\n", "`\n",
       "end\n", "=ybegin name=a\n", "=yend\n", "x\n"]), max_size=30).map("".join))  # fmt: skip
def test_any_text_holds_files_or_none(text: str) -> None:
    rest, names = without_files(text)
    assert len(rest) <= len(text)
    assert bool(names) or rest == text or "BinHex" in text


@given(st.binary(min_size=1, max_size=400))
def test_a_file_in_a_text_leaves_its_name_behind_and_nothing_else(data: bytes) -> None:
    lines = "".join(binascii.b2a_uu(data[at : at + 45]).decode() for at in range(0, len(data), 45))
    written = f"begin 644 cv.pdf\n{lines}`\nend\n"
    assert without_files(f"Hello\n{written}Bye") == ("Hello\n\nBye", ("cv.pdf",))
    assert unuu(written.encode()) == data
    message = parse(f"Subject: a\n\nHello\n{written}Bye".encode())
    assert message.attachments == ("cv.pdf",)


@pytest.mark.parametrize(
    "text",
    ["We begin 644 days from now\nand end later\n", "begin 2026\nTHE YEAR\nend\n", "=ybegin x\n"],
)
def test_sentences_that_begin_like_files_stay(text: str) -> None:
    assert without_files(text) == (text, ())


@given(st.binary(max_size=300), st.sampled_from(["", "base64", "x-uuencode", "8-bit", "?"]))
def test_any_bytes_in_any_encoding_are_decoded(data: bytes, encoding: str) -> None:
    decoded(data, encoding)
    assert len(unsaid(data)[0]) <= len(data)


@given(st.text("{}@.#,;:a display:none/*\n", max_size=200))
def test_any_style_sheet_hides_something_or_nothing(sheet: str) -> None:
    assert all(one[0] in ".#" for one in hidden_by(sheet))


def test_only_plain_rules_of_a_sheet_hide() -> None:
    sheet = """
        @import url(x); .a { display: none } .b, p.c {visibility:hidden} .d .e {display:none}
        @media screen and (max-width: 600px) { .f { display: none } } #g { max-height:0 }
        .h { display:none } .h { display: block } /* .i { display: none } */ .j:hover{display:none}
        .k { line-height: 0; overflow: hidden } .l { height: 0; overflow: hidden }
    """
    assert hidden_by(sheet) == {".a", ".b", ".c", "#g", ".l"}


def test_small_and_faint_letters_are_seen_and_those_of_no_size_are_not() -> None:
    for style in ("font-size:2px", "font-size:.9em", "color:#eee", "left:-10px", "line-height:0"):
        assert text_of_html(f"<p style='{style}'>seen</p>")[0] == "seen", style


@pytest.mark.parametrize(
    ("name", "codec"),
    [("cp-1251", "cp1251"), ("WIN-1252", "cp1252"), ("x-sjis", "cp932"), ("x-gbk", "gb18030"),
     ("macintosh", "mac_roman"), ("x-klingon", None), ("x-1", None), ("win-99999", None)],
)  # fmt: skip
def test_charsets_are_known_by_the_names_that_programs_give_them(
    name: str, codec: str | None
) -> None:
    found = codec_for(name)
    assert found == codec or (codec == "mac_roman" and found == "mac-roman")
