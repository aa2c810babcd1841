"""A barb is heard louder beside another, and no kind word beside it makes it quieter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.check.check import check
from afterword.core.check.learned.other_sentences import FROM, MOST, rises, rises_in
from afterword.core.check.letter_text import parse_letter
from afterword.core.check.rules.double_edged import RULE

BARB = "How restful it must be to hire people one already plays golf with."
MILD = (
    "I gather such things are settled before anybody comes in.",
    "No doubt it was the easier choice.",
    "I suppose the talk about fresh ideas was meant for somebody else.",
    "It must have been a hard week for everybody who had to choose.",
)
ODDS = st.lists(st.floats(-12.0, 12.0), max_size=9)


def underlined(letter: str) -> set[str]:
    found = (one for one in check(letter, select=["T112"]).diagnostics)
    return {mild for one in found for mild in MILD if one.text in mild}


def letter(*sentences: str) -> str:
    body = " ".join(sentences)
    return f"Dear Dana,\n\nThank you for the hour on Tuesday. {body}\n\nBest wishes,\nAna\n"


def test_what_may_be_heard_in_two_ways_is_heard_in_the_worse_beside_a_barb() -> None:
    alone = set.union(*(underlined(letter(one)) for one in MILD))
    beside = set.union(*(underlined(letter(one, BARB)) for one in MILD))
    assert alone < beside


def test_what_only_the_others_make_doubtful_is_underlined_as_a_whole() -> None:
    raised = [one for one in MILD if not underlined(letter(one)) and underlined(letter(one, BARB))]
    assert raised
    for mild in raised:
        found = check(letter(mild, BARB), select=["T112"]).diagnostics
        assert mild in {one.text for one in found}


def test_a_barb_is_as_loud_among_gracious_sentences_as_alone() -> None:
    gracious = ("The walk back along the canal was lovely.",) * 5
    for sentences in ((BARB,), (*gracious, BARB), (BARB, *gracious)):
        found = check(letter(*sentences), select=["T112"]).diagnostics
        assert [one.code for one in found] == [RULE.code]


def test_gracious_sentences_stay_unsaid_beside_a_barb() -> None:
    kind = ("I learned a lot about the depot.", "Please give my thanks to Omar and the drivers.")
    found = check(letter(*kind, BARB), select=["T112"]).diagnostics
    assert all(one.text in BARB for one in found)


@pytest.mark.parametrize(
    ("odds", "rise"),
    [
        ([], []),
        ([5.0], [0.0]),
        ([5.0, -6.0], [0.0, MOST]),
        ([-2.0, -3.0], [0.0, 0.0]),
        ([0.5, 1.0], [2.0, 1.5]),
        ([1.0, 1.0], [2.0, 2.0]),
    ],
)
def test_each_sentence_hears_the_loudest_other(odds: list[float], rise: list[float]) -> None:
    assert rises(odds) == rise


@given(ODDS)
def test_nothing_is_made_quieter_and_nothing_louder_than_the_most(odds: list[float]) -> None:
    assert all(0.0 <= rise <= MOST for rise in rises(odds))


@given(ODDS, st.floats(-12.0, FROM))
def test_a_gracious_sentence_more_changes_nothing_for_the_others(
    odds: list[float], gracious: float
) -> None:
    assert rises([*odds, gracious])[: len(odds)] == rises(odds)


@given(st.text(max_size=300))
def test_every_sentence_of_the_body_has_a_rise(text: str) -> None:
    read = parse_letter(text)
    assert set(rises_in(read)) == {sentence.span for sentence in read.body}
