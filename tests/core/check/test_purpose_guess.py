"""What a letter is for is guessed from what it does, also where it opens as many letters do."""

import pytest

from afterword.core.check.purpose_guess import guess_purpose
from afterword.core.letters.purposes import Purpose


def guessed(words: str) -> Purpose:
    return guess_purpose(f"Hi Dana,\n\n{words}\n\nBest,\nAna\n")


@pytest.mark.parametrize(
    "words",
    [
        "I'm writing to thank you for the interview on Tuesday. I enjoyed the whiteboard.",
        "I am taking the time to thank you for the interview.",
        "Thank you for considering me. I've learned a lot from you. I was sorry not to be chosen.",
        "Thank you for the call. I've put my name down for the evening course.",
        "Thank you for the hour. You can imagine how I shook. Please keep me in mind.",
        "Congratulations to whoever got it! Thank you for the interview.",
        "Congratulations to Rosa! Thank you for the interview.",
        "Cheers for coming back to me. I get that somebody else knew the platform.",
        "I got your letter this morning. Thank you for writing it by hand.",
    ],
)
def test_thanks_are_thanks_however_they_open(words: str) -> None:
    assert guessed(words) is Purpose.THANK_YOU


@pytest.mark.parametrize(
    "words",
    [
        "It is half a year since we met. I've passed the exam. Thank you again for the hour.",
        "You may remember me. I have now joined a smaller house, and I am grateful for your time.",
    ],
)
def test_news_after_a_while_are_a_word_to_stay_in_touch(words: str) -> None:
    assert guessed(words) is Purpose.CHECK_IN


@pytest.mark.parametrize(
    "words",
    [
        "Congratulations on the new depot! It looks wonderful.",
        "Congratulations to you and the whole team on the award.",
    ],
)
def test_praise_for_the_reader_is_a_congratulation(words: str) -> None:
    assert guessed(words) is Purpose.CONGRATULATION


def test_thanks_for_advice_that_was_taken_are_thanks_for_advice() -> None:
    assert guessed("I took your advice and joined a course. Thank you.") is Purpose.ADVICE_THANKS


def test_a_question_makes_a_thank_you_a_request() -> None:
    asked = "Thank you for the hour. What would you have done in my place?"
    assert guessed(asked) is Purpose.ADVICE_REQUEST
    assert guessed(f"{asked} Please keep me in mind.") is Purpose.THANK_AND_ASK


def test_thanks_on_the_day_are_thanks_after_an_interview() -> None:
    said = "Thank you for the conversation today. I am even more interested in the role."
    assert guessed(said) is Purpose.INTERVIEW_THANK_YOU
