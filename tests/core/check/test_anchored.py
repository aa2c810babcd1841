"""Many lines as one pattern: what is found is what one expression of all would find."""

import re

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.check.anchored import Anchored, bounded

LINES = (
    r"i (really )?hope",
    r"hope (that )?you",
    r"(?:please|kindly) (?:[^ ]+ +){0,4}?reply",
    r"\d+ days",
    r"won'?t .*",
    r"not even",
    r"not",
)
WORDS = st.sampled_from(
    [
        *[
            "i",
            "really",
            "hope",
            "that",
            "you",
            "please",
            "kindly",
            "do",
            "reply",
            "12",
            "days",
            "won't",
            "wont",
            "not",
            "even",
            "so",
        ],
        "hopes",
    ]
)


@given(st.lists(WORDS, max_size=14).map(" ".join), st.integers(0, 5))
def test_a_search_finds_what_all_lines_together_find(text: str, start: int) -> None:
    whole = re.compile(bounded("|".join(LINES)))
    expected, found = whole.search(text, start), Anchored(LINES).search(text, start)
    assert (expected and expected.span()) == (found and found.span())


def test_what_is_not_a_search_is_done_with_all_lines_at_once() -> None:
    found = Anchored(LINES).finditer("please do reply, not even 3 days")  # type: ignore[attr-defined]
    assert [one.group() for one in found] == ["please do reply", "not even", "3 days"]
