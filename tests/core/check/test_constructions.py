"""The small language says what it looks like it says."""

import pytest

from afterword.core.check.constructions import construction


@pytest.mark.parametrize("said", ["you did not even", "you didn't even", "you didnt even"])
def test_a_contraction_is_heard_with_and_without_its_apostrophe(said: str) -> None:
    assert construction("{you} {didnt} even").search(said)


def test_a_blank_that_may_be_missing_may_also_be_there() -> None:
    pattern = construction("no ?body called")
    assert pattern.search("nobody called")
    assert pattern.search("no body called")
    assert not pattern.search("somebody called")


def test_a_bare_not_stands_for_every_word_that_ends_so() -> None:
    pattern = construction("(n't|never) give it")
    assert pattern.search("please don't give it another thought")
    assert not pattern.search("please give it another thought")


def test_a_line_that_goes_on_keeps_the_blank_it_is_set_in_by() -> None:
    pattern = construction(
        """
        i will
             write
        un
            kind
        """
    )
    assert pattern.search("i will write")
    assert pattern.search("that was unkind")


def test_a_gap_holds_at_most_four_words() -> None:
    pattern = construction("you .. {didnt} reply")
    assert pattern.search("you and your two colleagues didn't reply")
    assert not pattern.search("you and all of your many colleagues didn't reply")
