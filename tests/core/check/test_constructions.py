"""The small language says what it looks like it says."""

from importlib import import_module
from pkgutil import walk_packages

import pytest

import afterword.core.check
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


@pytest.mark.parametrize("line", ["why .. (i|my) ...", "loved ..", "(you|they) (said ..)?"])
def test_a_construction_that_ends_in_a_gap_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="gap"):
        construction(line)


def test_a_gap_inside_may_be_followed_by_what_may_be_missing() -> None:
    assert construction("thanks (for .. )?(i suppose|or not)").search("thanks for that, or not")


def test_every_construction_of_the_check_can_be_made() -> None:
    for module in walk_packages(afterword.core.check.__path__, "afterword.core.check."):
        import_module(module.name)
