"""The words a pattern is filed under are words it cannot match without."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.reading.anchors import Filed, as_few, keys_in, keys_of, ways_of

PATTERNS = (
    r"\bdecid(?:ed|ing|e)\b (?:\S+ ){0,3}?not to\b",
    r"\bmov\w+ (?:forward|ahead)\b",
    r"\b(?:thanks?|ta) for (?:coming|the (?:cake|tea))\b",
    r"\b(?:not|never) (?:be )?(?:\S+ ){0,2}?(?:taking|mov\w+) (?:you|it)\b",
    r"^(?:please )?complete (?:\S+ ){0,8}?tests?\b|\bquiz\b",
    r"\b(?:a|the)(?! green) (?:red|blue) doors?\b(?= (?:is|was))",
    r"(?:^|[\s(])(?P<name>[a-z'-]+) (?:will|is going to) (?:start|join)\b",
    r"\b(?:re-opened|reopened|opened (?:up )?again)\b",
)


@pytest.mark.parametrize("pattern", PATTERNS)
@given(data=st.data())
def test_every_text_a_pattern_matches_answers_to_its_keys(
    pattern: str, data: st.DataObject
) -> None:
    text = data.draw(st.from_regex(pattern)).lower()
    found = re.search(pattern, text)
    if found is None or not found.group().isascii():
        return
    keys = keys_in(re.findall(r"[a-z0-9]+", text))
    assert all(not keys.isdisjoint(asked) for asked in keys_of(pattern))
    assert Filed([(7, ways_of(pattern))]).called(keys) == [7]


def test_alternatives_are_told_apart_and_each_asks_for_all_its_words() -> None:
    filed = Filed([(1, ways_of(r"\bred door\b|\bblue window\b"))])
    assert filed.called(keys_in(["red", "door"])) == [1]
    assert filed.called(keys_in(["blue", "window"])) == [1]
    assert filed.called(keys_in(["red", "window"])) == []


WORDS = st.frozensets(st.sampled_from("abcde"), min_size=1, max_size=3)
WAYS = st.lists(st.frozensets(WORDS, min_size=1, max_size=3), min_size=1, max_size=8)


@given(ways=WAYS, keys=st.frozensets(st.sampled_from("abcde")))
def test_fewer_ways_ask_for_neither_more_nor_less(
    ways: list[frozenset[frozenset[str]]], keys: frozenset[str]
) -> None:
    fewer = as_few(ways)
    assert len(fewer) <= len(ways)
    before, after = (
        any(all(not keys.isdisjoint(asked) for asked in way) for way in each)
        for each in (ways, fewer)
    )
    assert before == after


@pytest.mark.parametrize("pattern", [r"\S+", r"(?:not )?", r"\d\d", r"red|\S+ door|"])
def test_a_pattern_that_asks_for_no_word_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=re.escape(pattern)):
        keys_of(pattern)
