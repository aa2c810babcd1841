"""Words found in texts, whatever their case and accents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.searching import MOST_WORDS, excerpt, find_words, folded, words_of


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Müller", "MULLER"),
        ("Muller", "müller"),
        ("Jose\u0301 Nu\u0301n\u0303ez", "josé núñez"),
        ("STRASSE", "straße"),
        ("İstanbul", "istanbul"),
        ("Łódź", "łodz"),
        ("наёмник", "наемник"),
    ],
)
def test_case_and_accents_make_no_difference(text: str, question: str) -> None:
    assert all(word in folded(text) for word in words_of(question))


def test_a_question_is_bounded_and_says_each_word_once() -> None:
    assert words_of("Dana dana DANA") == ("dana",)
    assert len(words_of(" ".join(map(str, range(100))))) == MOST_WORDS
    assert words_of(" \n\t ") == ()
    assert len(words_of("x" * 10_000)[0]) == 200


def test_words_are_found_at_their_place_in_the_line_as_it_is_written() -> None:
    line = "Frau Mu\u0308ller grüßt die Straße"
    found = [one.of(line) for one in find_words(line, words_of("STRASSE muller"))]
    assert found == ["Mu\u0308ller", "Straße"]


def test_an_excerpt_is_one_line_around_the_word_and_shows_where_it_was_cut() -> None:
    text = "Hello\n" + "before " * 40 + "the Whiteboard\there " + "after " * 40 + "\nbye"
    piece, spans = excerpt(text, ["whiteboard"])
    assert [one.of(piece) for one in spans] == ["Whiteboard"]
    assert piece.startswith("… before")
    assert piece.endswith(" …")
    assert "\n" not in piece
    assert len(piece) < 200


def test_an_excerpt_of_what_has_none_of_the_words_is_empty() -> None:
    assert excerpt("Hello", ["whiteboard"]) == ("", ())


@given(text=st.text(), words=st.lists(st.text(min_size=1), max_size=3))
def test_marks_lie_inside_the_excerpt_in_order(text: str, words: list[str]) -> None:
    piece, spans = excerpt(text, [folded(one) for one in words])
    assert list(spans) == sorted(spans)
    assert all(0 <= one.start < one.end <= len(piece) for one in spans)
