"""Intervals that admit how little they know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from afterword.core.insights.intervals import in_words, share


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_intervals_are_those_of_a_reference(case: tuple[int, int]) -> None:
    hits, cases = case
    wanted = binomtest(hits, cases).proportion_ci(0.95, method="wilson")
    found = share(hits, cases)
    assert found.low == pytest.approx(wanted.low, abs=1e-9)
    assert found.high == pytest.approx(wanted.high, abs=1e-9)
    assert 0 <= found.low <= found.value <= found.high <= 1


def test_no_case_says_nothing() -> None:
    found = share(0, 0)
    assert (found.low, found.high, found.is_known) == (0, 1, False)
    assert in_words(found, "interviews") == "No interviews yet, so there is nothing to say."


def test_eleven_interviews_prove_little_and_say_so() -> None:
    said = in_words(share(0, 11), "interviews")
    assert said == (
        "0 of 11 interviews; so few can come from any rate between 0 and 26 in a hundred."
    )


@pytest.mark.parametrize(("hits", "cases"), [(-1, 3), (4, 3), (1, 0)])
def test_what_is_no_share_is_refused(hits: int, cases: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        share(hits, cases)
