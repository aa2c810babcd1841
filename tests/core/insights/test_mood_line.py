"""Moods as a drawing: the same to the byte, each dot with its word, and readable aloud."""

import re
from datetime import UTC, datetime, timedelta

from afterword.core.insights.mood_line import mood_line
from afterword.core.private.moods import Mood, MoodWord

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def moods(*words: str) -> list[Mood]:
    return [
        Mood(f"M{n}", NOON + timedelta(days=n), MoodWord(word)) for n, word in enumerate(words, 1)
    ]


def test_the_same_moods_give_the_same_bytes() -> None:
    assert mood_line(moods("low", "even"), UTC) == mood_line(moods("low", "even"), UTC)


def test_a_lighter_word_stands_higher_and_a_later_one_further_right() -> None:
    drawn = mood_line(moods("heavy", "low", "even", "lighter", "bright"), UTC)
    found = re.findall(r'<circle .*?cx="([\d.]+)" cy="([\d.]+)"', drawn)
    dots = [(float(x), float(y)) for x, y in found]
    assert len(dots) == 5
    assert [x for x, _ in dots] == sorted({x for x, _ in dots})
    assert [y for _, y in dots] == sorted({y for _, y in dots}, reverse=True)
    width, height = map(int, re.findall(r'viewBox="0 0 (\d+) (\d+)"', drawn)[0])
    assert all(0 < x < width and 0 < y < height for x, y in dots)


def test_one_mood_alone_and_several_at_one_moment_can_be_drawn() -> None:
    assert mood_line(moods("even"), UTC).count("<circle") == 1
    same = [Mood("M1", NOON, MoodWord.LOW), Mood("M2", NOON, MoodWord.BRIGHT)]
    assert mood_line(same, UTC).count("<circle") == 2


def test_it_can_be_heard() -> None:
    drawn = mood_line(moods("low", "even"), UTC)
    assert "<desc>3 March 2026: low; 4 March 2026: even</desc>" in drawn
    assert 'role="img"' in drawn
    assert "<title>4 March 2026: even</title>" in drawn
