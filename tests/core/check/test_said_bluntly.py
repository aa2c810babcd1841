"""What people blurt out is heard, alone or among gracious sentences; the words alone are not."""

import pytest

from afterword.core.check.check import check
from afterword.core.check.diagnostic import Severity

GRACIOUS = (
    "Dear Dana,\n\nThank you for letting me know and for the hour on Tuesday. {} I wish you and "
    "the team well.\n\nKind regards,\nAna\n"
)


def warned(sentence: str, letter: str) -> set[str]:
    """Return the codes of the warnings on tone that lie in a sentence of a letter."""
    text = letter.format(sentence)
    start = text.index(sentence)
    return {
        one.code
        for one in check(text).diagnostics
        if one.code.startswith("T")
        and one.severity >= Severity.WARNING
        and one.start < start + len(sentence)
        and one.end > start
    }


@pytest.mark.parametrize("letter", [GRACIOUS, "{}"], ids=["among others", "alone"])
@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("You are nothing but a pack of liars.", "T109"),
        ("Your company sucks.", "T109"),
        ("You hired an idiot.", "T109"),
        ("She only got the job because she is the boss's niece.", "T109"),
        ("You made a stupid decision.", "T104"),
        ("To be honest, your decision is a joke.", "T104"),
        ("I find your decision unfair.", "T104"),
        ("You are making a huge mistake.", "T104"),
        ("Your decision makes no sense.", "T104"),
        ("You treated me very badly.", "T102"),
        ("I feel cheated.", "T102"),
        ("Your feedback was worthless.", "T102"),
        ("Frankly, the whole process was a sham.", "T102"),
        ("You people have no idea how to hire.", "T102"),
        ("You could have had the decency to call.", "T102"),
        ("This is unacceptable.", "T101"),
        ("Are you kidding me?", "T101"),
        ("I will never apply here again.", "T101"),
        ("It's your loss.", "T101"),
        ("I should have got the job.", "T105"),
        ("You just lost a loyal customer.", "T105"),
        ("I want an apology.", "T108"),
        ("Tell me why you rejected me.", "T108"),
        ("You must reconsider.", "T108"),
        ("I will sue you.", "T110"),
        ("This is clear age discrimination.", "T110"),
        ("I am such a failure.", "T107"),
        ("I will never find a job again.", "T107"),
    ],
)
def test_what_is_blurted_out_is_warned_of(sentence: str, code: str, letter: str) -> None:
    assert code in warned(sentence, letter)


@pytest.mark.parametrize(
    "sentence",
    [
        "I made a stupid decision when I left the slides on the tram.",
        "The tram strike was a stupid decision of mine to ignore.",
        "I do not think your decision was unfair.",
        "You made a hard decision, and I could see that.",
        "I felt used to the office after an hour.",
        "You treated me very kindly.",
        "Your colleague was terribly kind about my shoes.",
        "I am sorry for your loss, which your colleague told me of.",
        "I will never forget the tour of the kilns.",
        "I should have been earlier, and you waited all the same.",
        "You have lost a great colleague in Mr Vale, and I was sorry to read it.",
        "I hope you are happy with your choice.",
        "I will tell everyone how kind you were.",
        "My interview at the other house was a farce, and yours was a pleasure.",
    ],
)
def test_the_same_words_said_of_oneself_or_kindly_are_not(sentence: str) -> None:
    assert warned(sentence, GRACIOUS) == set()
