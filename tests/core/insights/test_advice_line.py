"""What people advised over time: the same to the byte, and readable aloud."""

from datetime import UTC, datetime

from afterword.core.insights.advice_line import advice_line, advised
from afterword.core.lessons.lesson import Lesson, Way
from afterword.core.lessons.theme import Theme

MARCH = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
MAY = datetime(2026, 5, 20, 12, 0, tzinfo=UTC)


def lesson(at: datetime, *themes: Theme) -> Lesson:
    return Lesson("F1", "F1", "Shorter.", at, Way.TOLD, corrected=themes)


def test_each_theme_has_its_days_oldest_first() -> None:
    said = [lesson(MAY, Theme.COMMUNICATION), lesson(MARCH, Theme.COMMUNICATION, Theme.PAY)]
    found = advised(said)
    assert [(one.theme, one.at) for one in found] == [
        (Theme.COMMUNICATION, (MARCH, MAY)),
        (Theme.PAY, (MARCH,)),
    ]
    assert found[0].in_words(UTC) == "March 2026 and May 2026"


def test_a_refusal_to_say_anything_is_no_theme() -> None:
    assert advised([lesson(MARCH, Theme.NONE_GIVEN)]) == ()


def test_the_drawing_is_the_same_to_the_byte_and_can_be_heard() -> None:
    found = advised([lesson(MARCH, Theme.COMMUNICATION), lesson(MAY, Theme.PAY)])
    drawn = advice_line(found, UTC)
    assert drawn == advice_line(found, UTC)
    assert drawn.count("<circle") == 2
    assert 'role="img"' in drawn
    assert "2 March 2026:" in drawn.partition("<desc>")[2].partition("</desc>")[0]
