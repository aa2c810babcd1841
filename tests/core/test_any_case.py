"""Words looked for whatever their case: the same found in small letters, only sooner."""

import random
import re

import pytest

from afterword.core.messages import footers, signatures
from afterword.core.patterns import AnyCase
from afterword.core.reading import answering

SOURCES = [
    r"\bunsubscribe\b",
    r"(?:\b|(?=[©(]))(?:©|\(c\) ?\d|copyright\b)",
    r"kind regards|s[ae]y",
]
TEXTS = [
    "UNSUBSCRIBE here", "resubscribed", "(C) 2026", "© Ada", "CopyRight", "Kind Regards,\nAna",
    "\u017fay it", "\u212aind regards", "says \u0130t", "é Unsubscribe É", "", "SEY",
]  # fmt: skip
KEPT = [
    footers._STRONG, footers._CONFIDENTIAL, footers._BANNER, footers._COMPANION,
    signatures._BEGINS, signatures._CONTACT, answering._ASKED, answering._PUT_FORWARD,
]  # fmt: skip


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("text", TEXTS)
def test_the_same_is_found_as_by_a_pattern_that_ignores_the_case(source: str, text: str) -> None:
    pattern, words = re.compile(source, re.IGNORECASE), AnyCase(source)
    assert words.is_in(text) == bool(pattern.search(text))
    assert words.begins(text) == bool(pattern.match(text))
    assert words.all_in(text) == {found.lower() for found in pattern.findall(text)}


@pytest.mark.parametrize("words", KEPT)
def test_every_such_pattern_is_in_small_letters_and_keeps_its_flags(words: AnyCase) -> None:
    source = re.sub(r"\\.", "", words._any.pattern)
    assert source == source.lower()
    assert not re.search(r"\(\?-?[aiLmsux]", source)


def test_small_letters_of_a_plain_text_stand_at_the_same_places() -> None:
    chance = random.Random(1)  # noqa: S311 -- the same texts every time
    for _ in range(200):
        text = "".join(map(chr, chance.choices(range(128), k=50)))
        assert len(text.lower()) == len(text)
