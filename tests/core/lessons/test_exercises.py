"""An exercise is about what the advice speaks of, or takes the advice's own words."""

import pytest

from afterword.core.lessons.exercises import BOOK, WITH_THEIR_WORDS, exercises_for
from afterword.core.lessons.theme import HANDS, Hands, Theme


@pytest.mark.parametrize(
    ("theme", "advice", "words"),
    [
        (Theme.EXAMPLES_AND_DEPTH, "We missed an example of a hard conversation.", "conversation"),
        (Theme.EXAMPLES_AND_DEPTH, "How you handle conflict stayed abstract.", "conversation"),
        (Theme.EXAMPLES_AND_DEPTH, "Tell us more about difficult customers.", "conversation"),
        (Theme.EXAMPLES_AND_DEPTH, "Put figures to your results.", "one number in it"),
        (Theme.EXAMPLES_AND_DEPTH, "It was never clear what your own part was.", "begin with I"),
        (Theme.EXAMPLES_AND_DEPTH, "Your answers stayed at the surface.", "three times over"),
        (Theme.EXAMPLES_AND_DEPTH, "Your answers were rather general.", "most generally"),
        (Theme.EXAMPLES_AND_DEPTH, "Tell of a time you failed.", "went wrong"),
        (Theme.EXPERIENCE, "We chose somebody who already leads a team of nurses.", "you led"),
        (Theme.EXPERIENCE, "More line management would help.", "you led"),
        (Theme.EXPERIENCE, "You have had no hands-on exposure to kilns.", "three places"),
        (Theme.EXPERIENCE, "They come from the charity sector.", "works in that field"),
        (Theme.EXPERIENCE, "The other person has run larger kitchens.", "the largest thing"),
        (Theme.SKILLS, "Your SQL needs work.", "first lesson"),
        (Theme.SKILLS, "The post needs fluent Dutch.", "has the language"),
        (Theme.SKILLS, "You would need the welding certificate first.", "certificate"),
        (Theme.SKILLS, "Delegating is what we looked for.", "you led"),
        (Theme.COMMUNICATION, "There was a lot of jargon.", "outside the field"),
        (Theme.COMMUNICATION, "You did not answer the question we asked.", "say each back"),
        (Theme.COMMUNICATION, "The presentation lost us.", "first five minutes"),
        (Theme.COMMUNICATION, "A little more confidence would do you good.", "standing"),
        (Theme.PREPARATION, "You had no questions for us.", "three questions"),
        (Theme.PREPARATION, "The case study looked rushed.", "against the clock"),
        (Theme.MOTIVATION, "We were not sure where you want to be in five years.", "in a year"),
        (Theme.MOTIVATION, "We missed some enthusiasm.", "unasked"),
        (Theme.SENIORITY, "You may be overqualified.", "level you want"),
        (Theme.TIMING, "The post is on hold until spring.", "come back"),
    ],
)
def test_the_first_exercise_is_about_what_was_said(theme: Theme, advice: str, words: str) -> None:
    assert words in exercises_for(theme, advice)[0]


@pytest.mark.parametrize(
    ("theme", "advice", "words"),
    [
        (Theme.EXAMPLES_AND_DEPTH, "We missed an example of a hard conversation.", "number in it"),
        (Theme.EXPERIENCE, "We chose somebody who already leads a team of nurses.", "volunteer"),
        (Theme.SKILLS, "Delegating is what we looked for.", "first lesson"),
        (Theme.SKILLS, "The knots need to hold.", "tool or technique"),
        (Theme.EXPERIENCE, "Five more winters at sea.", "volunteer"),
        (Theme.COMMUNICATION, "You explained your work well, and at length.", "outside the field"),
        (Theme.PREPARATION, "You were not ready for the questions we put.", "read about them"),
        (Theme.TIMING, "We need somebody from Monday.", "come back"),
    ],
)
def test_no_exercise_is_offered_for_what_was_not_said(
    theme: Theme, advice: str, words: str
) -> None:
    assert not [one for one in exercises_for(theme, advice) if words in one]


def test_where_none_is_written_for_it_the_advice_is_read_once_more() -> None:
    first = exercises_for(Theme.SKILLS, "The knots  need to hold.")[0]
    assert first.startswith("Read it once more: “The knots need to hold.” ")
    assert WITH_THEIR_WORDS[Theme.SKILLS] in first


def test_the_words_of_a_no_are_not_read_out_once_more() -> None:
    news = "We have decided to go with somebody who sailed five winters."
    assert not [one for one in exercises_for(Theme.EXPERIENCE, news, is_news=True) if "“" in one]
    leading = "We have decided to go with somebody who leads a crew."
    assert "you led" in exercises_for(Theme.EXPERIENCE, leading, is_news=True)[0]


def test_long_advice_is_not_cut_into_an_exercise() -> None:
    first = exercises_for(Theme.SKILLS, "The knots need to hold, " * 20)[0]
    assert "knots" not in first
    assert "…" not in first


def test_a_quote_inside_a_quote_stays_one() -> None:
    first = exercises_for(Theme.SKILLS, "The “bowline” needs to hold.")[0]
    assert first.count("“") == first.count("”") == 1


@pytest.mark.parametrize("theme", [one for one in Theme if one is not Theme.NONE_GIVEN])
@pytest.mark.parametrize("advice", ["", "Something of which nobody thought."])
def test_there_is_always_one_to_offer(theme: Theme, advice: str) -> None:
    found = exercises_for(theme, advice)
    assert found
    assert exercises_for(theme, advice, is_news=True)
    assert len(found) == len(set(found))
    assert all(len(one) <= 300 for one in found)


def test_what_lies_in_ones_hands_can_always_be_answered_in_their_words() -> None:
    for theme, hands in HANDS.items():
        if hands in {Hands.YOURS, Hands.PARTLY}:
            assert theme in WITH_THEIR_WORDS
        elif theme is not Theme.NONE_GIVEN:
            assert [one for one in BOOK[theme] if one.cue is None]
