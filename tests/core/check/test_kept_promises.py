"""Who kept their word, and who blames herself, is not blaming anybody."""

import pytest

from afterword.core.check.letter_text import parse_letter
from afterword.core.check.registry import find_rule
from afterword.core.check.rule import NOTHING_KNOWN


def _warned(line: str, *rules: str) -> set[str]:
    """Return which rules find something in a line, whatever the second reader makes of it."""
    letter = parse_letter(f"Hi Dana,\n\nI enjoyed the hour with you. {line}\n\nBest,\nAna")
    return {code for code in rules if list(find_rule(code).check(letter, NOTHING_KNOWN))}


@pytest.mark.parametrize(
    "line",
    [
        "You promised a reply either way, and you kept your promise.",
        "You told me you'd ring on Monday, and you did.",
        "You said you would call by noon, and you rang to the minute.",
        "You promised me a walk through the orchard and you kept it.",
        "Your colleague promised to write within a week, and he did, with a drawing.",
        "You promised that the dog would be friendly, and it was.",
        "They promised to let me know on Friday and wrote a day early.",
        "You promised it by Easter and you stood by your word.",
        "I look forward to the soup recipe you promised me.",
        "You rang before the day you promised, and I was glad.",
    ],
)
def test_a_promise_that_was_kept_is_no_reproach(line: str) -> None:
    assert not _warned(line, "T102")


@pytest.mark.parametrize(
    "line",
    [
        "You promised an answer by March, and you never kept your word.",
        "You promised to call, and you did, two months later.",
        "You promised me an answer by Easter.",
        "You said you would call by Thursday, and nobody called.",
        "You told me I would hear on Monday, but I heard nothing.",
    ],
)
def test_a_promise_that_was_broken_is_still_one(line: str) -> None:
    assert _warned(line, "T102")


@pytest.mark.parametrize(
    "line",
    [
        "I know that I wasted a morning of yours with my broken laptop.",
        "I must have wasted half an hour of everyone's time looking for my glasses.",
        "You kept me waiting for only five minutes, and there were biscuits.",
        "You watched me drop the tray without a word of reproach.",
        "The automated line in hall two was a joy to watch.",
        "Thank you for the two mornings on the boat.",
    ],
)
def test_what_is_said_of_oneself_or_kindly_is_no_reproach(line: str) -> None:
    assert not _warned(line, "T102", "T103")


@pytest.mark.parametrize(
    "line",
    [
        "You wasted a morning of mine.",
        "You kept me waiting for nine weeks.",
        "You sent me home without a word of explanation.",
    ],
)
def test_what_was_done_to_the_writer_still_is(line: str) -> None:
    assert _warned(line, "T102")


@pytest.mark.parametrize(
    "line",
    [
        "You must be tired of interviews by now, and I hope you have a quiet weekend.",
        "You must be sick of the rain.",
        "You must all be tired, I hope you get a rest.",
    ],
)
def test_who_feels_for_the_reader_does_not_belittle_herself(line: str) -> None:
    assert not _warned(line, "T107")


def test_who_thinks_they_are_tired_of_her_does() -> None:
    assert _warned("You must be tired of me by now.", "T107")
