"""A letter is as long as people read, whatever was answered, and nothing is lost or cut."""

from collections.abc import Callable
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.letters.answers.said import word_count
from afterword.core.letters.compose import Composed, compose
from afterword.core.letters.letter import Answers, Facts
from afterword.core.letters.purposes import PURPOSES, Move, Purpose

Build = Callable[..., Facts]

THINGS = (
    "the lantern store", "the east gallery", "the map of the cellars", "the long bench",
    "the paper mill", "the tide tables", "the winter rota", "the glass roof",
)  # fmt: skip
LEADS = {
    "enjoyed": "walking with you through",
    "learned": "how your crew looks after",
    "differently": "ask earlier about",
    "news": "I have been reading about",
    "reason": "I read in the county paper about",
}
MANY = tuple(p for p in Purpose if p is not Purpose.LINKEDIN_NOTE)


def sentence(key: str, words: int, turn: int = 0) -> str:
    """Return a sentence on a question, about so many words long, unlike every other."""
    said = f"{LEADS[key]} {THINGS[(turn + len(key)) % len(THINGS)]}"
    at = turn
    while word_count(said) + 4 <= words:
        at += 1
        said += f" and {THINGS[at % len(THINGS)]}"
    return said


def answer(key: str, lengths: list[int]) -> str:
    told = [sentence(key, words, 3 * at) for at, words in enumerate(lengths)]
    return ". ".join(one[0].upper() + one[1:] for one in told) if len(told) > 1 else "".join(told)


lengths = st.lists(st.integers(3, 60), max_size=4)
answers = st.builds(
    lambda every: Answers(**{one.name: answer(one.name, n) for one, n in every}),
    st.tuples(*(st.tuples(st.just(one), lengths) for one in fields(Answers))),
)


def words_said(letter: Composed, said: Answers) -> list[str]:
    """Return the answers of which something is in the letter."""
    body = " ".join(letter.body.split()).casefold()
    return [
        one.name
        for one in fields(Answers)
        if any(part in body for part in getattr(said, one.name).casefold().split(". ") if part)
    ]


@pytest.mark.parametrize("purpose", MANY)
def test_a_letter_is_as_long_as_its_purpose_allows_or_holds_one_answer_alone(
    purpose: Purpose, timetable_facts: Build
) -> None:
    @settings(max_examples=40, deadline=None)
    @given(answers)
    def holds(said: Answers) -> None:
        letter = compose(purpose, timetable_facts(answers=said))
        most = PURPOSES[purpose].words[1]
        told = [one for one in words_said(letter, said) if one != "reason"]
        assert word_count(letter.body) <= most or len(told) <= 1, letter.body

    holds()


@pytest.mark.parametrize("purpose", MANY)
def test_every_sentence_of_an_answer_is_in_the_letter_whole_or_listed(
    purpose: Purpose, timetable_facts: Build
) -> None:
    @settings(max_examples=40, deadline=None)
    @given(answers)
    def holds(said: Answers) -> None:
        letter = compose(purpose, timetable_facts(answers=said))
        kept = f"{letter.body} {' '.join(letter.left_out)}".casefold()
        for one in fields(Answers):
            for part in getattr(said, one.name).casefold().split(". "):
                assert part in kept, part

    holds()


def test_three_answers_of_thirty_words_leave_out_the_writer_s_own_guess(
    timetable_facts: Build,
) -> None:
    said = Answers(*(sentence(key, 31) for key in ("enjoyed", "learned", "differently")))
    letter = compose(Purpose.THANK_AND_ASK, timetable_facts(answers=said))
    assert word_count(letter.body) <= 130
    assert letter.left_out == (said.differently,)
    assert said.enjoyed in letter.body
    assert said.learned in letter.body


def test_an_answer_is_not_left_out_where_that_would_not_help(timetable_facts: Build) -> None:
    said = Answers(sentence("enjoyed", 40), sentence("learned", 50), "bring an example")
    letter = compose(Purpose.THANK_AND_ASK, timetable_facts(answers=said))
    assert word_count(letter.body) <= 130
    assert letter.left_out == (said.learned,)
    assert "bring an example" in letter.body


def test_what_was_left_out_for_want_of_room_is_not_called_missing(timetable_facts: Build) -> None:
    said = Answers(sentence("enjoyed", 60), sentence("learned", 60))
    letter = compose(Purpose.THANK_YOU, timetable_facts(answers=said))
    assert letter.left_out
    assert Move.LEARNED not in letter.gaps
    assert Move.ENJOYED not in letter.gaps


def test_the_only_answer_stays_whole_however_long_it_is(timetable_facts: Build) -> None:
    said = Answers(sentence("enjoyed", 140))
    letter = compose(Purpose.THANK_YOU, timetable_facts(answers=said))
    assert said.enjoyed in letter.body
    assert not letter.left_out


def test_short_answers_all_stay(timetable_facts: Build) -> None:
    letter = compose(Purpose.THANK_AND_ASK, timetable_facts())
    assert not letter.left_out


def test_a_rambling_answer_is_cut_between_sentences_and_the_rest_listed(
    timetable_facts: Build,
) -> None:
    ramble = " ".join(
        f"We went through page {n} of the handbook together and argued about every comma."
        for n in range(12)
    )
    letter = compose(Purpose.THANK_AND_ASK, timetable_facts(answers=Answers(enjoyed=ramble)))
    assert word_count(letter.body) <= 130
    assert letter.left_out
    for sentence in letter.left_out:
        assert sentence in ramble
        assert sentence not in letter.body
