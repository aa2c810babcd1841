"""Who was chosen, as far as the mail's words say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.letters.chosen import LONGEST, Fate, chosen


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("we decided to go with someone who has run a depot before",
         "somebody who has run a depot before"),
        ("the post went to somebody with ten years on ferries, and we wish you all the best",
         "somebody with ten years on ferries"),
        ("another candidate who had worked with our team before",
         "somebody who had worked with your team before"),
        ("We chose a candidate that speaks Finnish.", "somebody who speaks Finnish"),
        ("We filled the role with an internal candidate", "somebody from inside"),
        ("someone who already knows the ward and has the licence",
         "somebody who already knows the ward and has the licence"),
    ],
)  # fmt: skip
def test_a_certain_description_is_taken_up(words: str, who: str) -> None:
    assert chosen(words).fate is Fate.DESCRIBED
    assert chosen(words).who == who


@pytest.mark.parametrize(
    ("words", "fate"),
    [
        ("a candidate whose profile more closely matches our needs", Fate.FILLED),
        ("a candidate with more experience than you", Fate.FILLED),
        ("someone who we felt was stronger on numbers", Fate.FILLED),
        ("a person with direct, hands-on experience of kilns", Fate.FILLED),
        ("someone who did not need a visa", Fate.FILLED),
        ("The position has been filled.", Fate.FILLED),
        ("the position has been put on hold", Fate.PAUSED),
        ("we will no longer be filling this role", Fate.CANCELLED),
        ("thank you for your interest", Fate.UNKNOWN),
        ("", Fate.UNKNOWN),
        (None, Fate.UNKNOWN),
    ],
)
def test_what_is_not_certain_is_left_out(words: str | None, fate: Fate) -> None:
    assert chosen(words).fate is fate
    assert chosen(words).who == ""


@given(st.text(max_size=300))
def test_whatever_the_mail_says_the_description_is_short_and_of_one_line(words: str) -> None:
    who = chosen(f"someone who {words}").who
    assert len(who.split()) <= LONGEST + 1
    assert "\n" not in who
