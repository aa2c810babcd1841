"""What an answer says, if anything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.letters.answers.carrying import carrying
from afterword.core.letters.answers.said import said, split_sentences, word_count


@pytest.mark.parametrize(
    "answer",
    [
        "", " ", "-", "--", "n/a", "N/A", "na", "none", "None.", "nothing", "Nothing really",
        "nope", "no", "idk", "I don't know", "i dont remember", "not sure", "dunno", "everything",
        "all of it", "?", "...", "🙈", "yes", "ok", "good", "ditto", "see above", "test", "TODO",
        "tbd", "[something specific]", "<answer>", "___", "so much", "too many to list",
        "nothing comes to mind", "can't think of anything", "I didn't enjoy anything",
        "nichts", "rien", "nothing\n", "\u200b", "hm",
    ],
)  # fmt: skip
def test_some_answers_say_nothing(answer: str) -> None:
    assert not said(answer)
    assert not said(answer).left_out


@pytest.mark.parametrize(
    "answer",
    [
        "nothing beats a bakery at four", "no trick questions", "none of the usual brainteasers",
        "No. 4 crane", "everything about the kiln", "the test", "good questions",
        "not being rushed",
        "all of it, especially the kitchen", "yes to the garden", "the unknown",
    ],
)  # fmt: skip
def test_an_answer_that_only_begins_like_none_is_one(answer: str) -> None:
    assert said(answer)


def test_a_denial_is_no_answer_and_its_words_are_listed_not_lost() -> None:
    angry = "nothing, it was a joke and you wasted my time"
    assert not said(angry)
    assert said(angry).left_out == (angry,)


def test_a_denial_may_take_itself_back() -> None:
    assert said("nothing much, just the chat about boats").sentences == (
        "just the chat about boats",
    )
    assert said("not much, but the tour was good").sentences == ("the tour was good",)


def test_not_being_sure_is_no_part_of_the_answer() -> None:
    assert said("idk, the tour I guess").sentences == ("the tour I guess",)
    assert said("I don't remember much but the dog was nice").sentences == ("the dog was nice",)


def test_only_what_is_certain_is_mended() -> None:
    assert said("i think  i's what i'm\u0000 after, iOS and i.e. teh thing").sentences == (
        "I think I's what I'm after, iOS and i.e. teh thing",
    )


def test_a_list_is_one_thing_a_line() -> None:
    assert said("- boats\n- engines").sentences == ("boats", "engines")
    assert said("1. boats\n2. engines").is_list
    assert said("boats\nengines\nknots").sentences == ("boats", "engines", "knots")


def test_things_numbered_in_one_line_are_a_list_and_numbers_in_a_text_are_not() -> None:
    assert said("1. boats 2. the kiln").sentences == ("boats", "the kiln")
    assert said("(1) boats (2) the kiln").is_list
    assert not said("we spoke of stage 1. it was long").is_list
    assert not said("1. boats").is_list


def test_a_text_that_was_only_wrapped_is_no_list() -> None:
    assert said("that the kiln was\nrebuilt twice").sentences == (
        "that the kiln was rebuilt twice",
    )


def test_sentences_end_at_stops_but_not_at_abbreviations() -> None:
    assert split_sentences("Dr. Kim came at 9 a.m. today. It was 1.5 hours! Good?") == (
        "Dr. Kim came at 9 a.m. today.",
        "It was 1.5 hours!",
        "Good?",
    )


def test_of_a_long_answer_whole_sentences_are_kept_and_the_rest_is_listed() -> None:
    answer = said(
        "Oh where do I start. We drew the whole district on a napkin. It took an hour. I was late "
        "because of the bus, sorry. The pay is low anyway."
    )
    kept, left = carrying(answer.sentences, 16, "enjoyed")
    assert kept == ("We drew the whole district on a napkin.", "It took an hour.")
    assert len(left) == 3


def test_a_sentence_that_leans_on_another_never_comes_alone() -> None:
    kept, _ = carrying(("The owl sat on my hand.", "It was heavier than the hen you showed me."), 9)
    assert kept == ("The owl sat on my hand.",)


@given(st.lists(st.text(alphabet="ab .", min_size=1, max_size=30), min_size=1), st.integers(1, 60))
def test_choosing_loses_no_sentence(sentences: list[str], most: int) -> None:
    kept, left = carrying(sentences, most)
    assert kept
    assert sorted([*kept, *left]) == sorted(sentences)


@given(st.text(max_size=300))
def test_any_text_says_something_or_nothing(answer: str) -> None:
    assert all(sentence.strip() for sentence in said(answer).sentences)


def test_words_are_counted_as_people_count_them() -> None:
    assert word_count("Don't – count the dash, or 🙈, twice.") == 6
