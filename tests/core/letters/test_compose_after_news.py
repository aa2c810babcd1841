"""What a letter says of the news it answers: when it came, what it offered, who told it."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from afterword.core.check.letter_text import parse_letter
from afterword.core.check.moves import moves_of
from afterword.core.letters.compose import compose
from afterword.core.letters.letter import Answers, Facts
from afterword.core.letters.purposes import Move, Purpose
from afterword.core.reading.reading import Door

Build = Callable[..., Facts]


def test_advice_that_came_with_the_news_is_thanked_for_and_not_asked_for(
    timetable_facts: Build,
) -> None:
    facts = timetable_facts(has_advised=True)
    body = compose(Purpose.THANK_YOU, facts).body
    assert re.search(r"what to work on|the advice", body)
    assert "?" not in body
    assert Move.ASK_ADVICE not in moves_of(parse_letter(body))
    plain = compose(Purpose.THANK_YOU, timetable_facts()).body
    assert not re.search(r"what to work on|the advice", plain)


def test_a_season_they_named_is_said_as_a_season(timetable_facts: Build) -> None:
    words = "We expect another planner to come up in the spring."
    facts = timetable_facts(
        open_door=Door.REAPPLY, open_door_on=date(2027, 3, 1), open_door_words=words
    )
    body = compose(Purpose.THANK_YOU, facts).body
    assert "in the spring" in body
    assert "March" not in body
    assert "apply again" not in body
    assert Move.KEEP_IN_MIND in moves_of(parse_letter(body))


def test_who_asked_them_to_come_back_is_answered_in_the_letter_about_an_opening(
    timetable_facts: Build,
) -> None:
    body = compose(Purpose.OPENING, timetable_facts(open_door=Door.REAPPLY)).body
    assert re.search(r"apply again|be considered", body)
    assert re.search(r"You (?:wrote|asked)|you suggested", body)
    words = "We expect another post to come up in the spring."
    for facts in (
        timetable_facts(),
        timetable_facts(open_door=Door.REAPPLY, open_door_words=words),
    ):
        plain = compose(Purpose.OPENING, facts).body
        assert not re.search(r"You (?:wrote|asked)|you suggested", plain)


EVERY_READER = ("Dana Kim", "Omar Haddad", "Priya Raman", "Iris Lund", "Tom Orr", "Ewa Nowak")


@pytest.mark.parametrize("reader", EVERY_READER)
def test_an_interview_without_a_day_is_thanked_for_as_an_interview(
    timetable_facts: Build, reader: str
) -> None:
    facts = timetable_facts(reader=reader, meetings=(), answers=Answers(), was_interviewed=True)
    said = compose(Purpose.THANK_YOU, facts).body.split("\n\n")[1]
    assert "interview" in said or "conversation" in said
    applied = compose(Purpose.THANK_YOU, replace(facts, was_interviewed=False)).body
    assert "interview" not in applied
    assert "conversation" not in applied


@pytest.mark.parametrize("reader", EVERY_READER)
@pytest.mark.parametrize("purpose", [Purpose.THANK_YOU, Purpose.THANK_AND_ASK])
def test_an_agency_found_nobody_itself_and_gave_no_interview(
    timetable_facts: Build, reader: str, purpose: Purpose
) -> None:
    facts = timetable_facts(reader=reader, meetings=(), was_interviewed=True, is_between=True)
    body = compose(purpose, facts).body
    assert "somebody who has run a depot before" in body
    for words in ("you found", "you chose", "start with you", "talking with me", "If you need"):
        assert words not in body


@pytest.mark.parametrize("reader", EVERY_READER)
@pytest.mark.parametrize("told", ["told_by_mail", "told_by_phone", "neither"])
def test_a_letter_that_comes_late_says_when_the_news_came(
    timetable_facts: Build, reader: str, told: str
) -> None:
    by = {"told_by_mail": told == "told_by_mail", "told_by_phone": told == "told_by_phone"}
    facts = timetable_facts(reader=reader, told_on=date(2026, 10, 12), **by)
    late = compose(Purpose.THANK_YOU, replace(facts, today=date(2026, 11, 20))).body
    soon = compose(Purpose.THANK_YOU, replace(facts, today=date(2026, 10, 20))).body
    assert "on 12 October" in late
    assert "12 October" not in soon


def test_who_was_thanked_in_a_letter_is_not_thanked_for_the_news_in_an_answer(
    timetable_facts: Build,
) -> None:
    facts = timetable_facts(answers=Answers(reason="I will gladly come by in May."))
    first = compose(Purpose.THANK_YOU, facts).body
    answer = compose(Purpose.REPLY, replace(facts, told=(first,))).body
    assert "hour" not in answer
    assert "in mind" not in answer
    assert "I will gladly come by in May." in answer


@pytest.mark.parametrize("reader", EVERY_READER)
@pytest.mark.parametrize("told", [True, False])
def test_a_day_is_said_once_in_a_late_letter(
    timetable_facts: Build, reader: str, told: bool
) -> None:
    facts = timetable_facts(reader=reader, told_by_mail=told, today=date(2027, 2, 20))
    body = compose(Purpose.THANK_YOU, facts).body
    assert body.count("in November") == 1


def test_an_answer_long_after_the_news_is_not_about_the_news(timetable_facts: Build) -> None:
    answers = Answers(reason="I will gladly come by in May.")
    facts = timetable_facts(answers=answers, today=date(2027, 2, 20))
    body = compose(Purpose.REPLY, facts).body
    assert "November" not in body
    assert "in mind" not in body


def test_a_letter_speaks_of_a_role_like_this_once(timetable_facts: Build) -> None:
    for number in range(60):
        facts = timetable_facts(organisation=f"House {number}")
        for purpose in (Purpose.THANK_AND_ASK, Purpose.ADVICE_REQUEST):
            assert compose(purpose, facts).body.count("role like this") <= 1


def test_who_only_said_they_would_write_is_not_thanked_for_keeping_anything(
    timetable_facts: Build,
) -> None:
    words = "We will reach out to you if a position opens up."
    facts = timetable_facts(open_door=Door.KEPT_ON_FILE, open_door_words=words)
    body = compose(Purpose.THANK_YOU, facts).body
    assert "details" not in body
    assert "keep me in mind" in body or "think of me" in body
