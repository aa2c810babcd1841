"""Advice is quoted in whole sentences, as half a sentence may say the opposite."""

from afterword.core.lessons.lesson import Lesson, Way, suggested
from afterword.core.lessons.quoting import LONGEST_SENTENCE, quoted, shortened
from afterword.core.lessons.theme import Theme
from afterword.core.spans import Evidence

TEXT = (
    "Your answers ran long. The panel liked the drawing. Come to the point sooner, and leave the "
    "history of the depot for later. You would be welcome again."
)


def at(*sentences: str) -> list[Evidence]:
    return [Evidence.at(TEXT, TEXT.index(one), TEXT.index(one) + len(one)) for one in sentences]


FIRST = "Your answers ran long."
SECOND = "The panel liked the drawing."
THIRD = "Come to the point sooner, and leave the history of the depot for later."


def test_sentences_that_follow_each_other_stand_as_they_do() -> None:
    assert quoted(at(FIRST, SECOND), 190) == f"{FIRST} {SECOND}"


def test_what_was_left_out_between_two_is_shown() -> None:
    assert quoted(at(FIRST, THIRD), 190) == f"{FIRST} … {THIRD}"


def test_a_sentence_there_is_no_room_for_is_left_out_whole() -> None:
    assert quoted(at(FIRST, THIRD), 40) == f"{FIRST} …"


def test_one_long_sentence_stays_whole() -> None:
    assert quoted(at(THIRD), 40) == THIRD


def test_a_letter_in_one_piece_is_cut_between_its_sentences() -> None:
    said = quoted([Evidence(0, len(TEXT), TEXT)], 60)
    assert said == f"{FIRST} {SECOND} …"


def test_a_text_without_stops_is_cut_at_a_word_and_shows_it() -> None:
    endless = "word " * LONGEST_SENTENCE
    said = quoted([Evidence(0, len(endless), endless)], 20)
    assert said == "word word word word …"


def test_line_breaks_are_blanks() -> None:
    text = "Come to the\n point sooner."
    assert quoted([Evidence(0, len(text), text)], 190) == "Come to the point sooner."
    assert quoted([], 190) == ""
    assert shortened("two\n  lines", 20) == "two lines"


def test_advice_in_a_long_sentence_is_not_broken_off() -> None:
    words = (
        "My one piece of advice would be to prepare a concrete example of how you told a family "
        "something they did not want to hear, and to say what you would do otherwise today, as "
        "your answer to that question stayed very general."
    )
    from datetime import UTC, datetime

    now = datetime(2026, 3, 12, tzinfo=UTC)
    found = suggested(words, is_note=False)
    lesson = Lesson("F1", "F1", words, now, Way.ANSWER, "Dana", suggested=found)
    assert quoted(lesson.quote(Theme.EXAMPLES_AND_DEPTH), 190) == words
