"""How long a note is as LinkedIn counts, and where somebody is looked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.letters.notes import note_end, note_length, search_address
from afterword.core.letters.purposes import Purpose
from afterword.core.settings import Settings


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("  Hello  \n", 5),
        ("é", 1),
        ("Zürich", 6),
        ("🙂", 2),
        ("👩‍👩‍👧", 8),
        ("two\r\nlines", 9),
    ],
)
def test_a_note_is_as_long_as_a_pages_field_counts_it(text: str, length: int) -> None:
    assert note_length(text) == length


@given(st.text(), st.integers(0, 60))
def test_what_fits_fits_and_one_more_does_not(text: str, most: int) -> None:
    whole = f"|{text}|"  # nothing around it is cut off
    whole = whole.replace("\r\n", "\n")
    end = note_end(whole, most)
    assert len(whole[:end].encode("utf-16-le", "surrogatepass")) // 2 <= most
    if end < len(whole):
        assert len(whole[: end + 1].encode("utf-16-le", "surrogatepass")) // 2 > most


def too_long(text: str, settings: Settings) -> list[tuple[int, int]]:
    context = CheckContext(purpose=Purpose.LINKEDIN_NOTE, settings=settings)
    found = check(text, context, select=["L501"]).diagnostics
    return [(one.start, one.end) for one in found]


def test_a_note_is_too_long_by_the_setting_and_from_where_it_passes_it() -> None:
    text = "Hi Dana, " + "a" * 191
    assert too_long(text, Settings()) == []
    assert too_long(f"{text}a", Settings()) == [(200, 201)]
    assert too_long(f"{text}a", Settings(linkedin_note_characters=300)) == []
    assert too_long(f"\n{text}a", Settings()) == [(201, 202)]


def test_an_emoji_counts_twice() -> None:
    text = "a" * 198 + "🙂"
    assert too_long(text, Settings()) == []
    assert too_long(f"a{text}", Settings()) == [(199, 200)]


def test_somebody_is_looked_for_by_name_and_house() -> None:
    assert search_address("Dana Kim", "Harbour & Light").endswith(
        "?keywords=Dana%20Kim%20Harbour%20%26%20Light"
    )
    assert search_address("Dana Kim", None).endswith("?keywords=Dana%20Kim")
