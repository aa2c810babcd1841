"""Intervals that admit how little they know."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from afterword.core.insights.intervals import ENOUGH, in_words, share


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


@pytest.mark.parametrize(("hits", "cases"), [(0, 1), (0, 6), (0, 11), (3, 12), (29, 29)])
def test_few_cases_prove_little_and_are_not_counted_out(hits: int, cases: int) -> None:
    said = in_words(share(hits, cases), "interviews")
    assert "too few" in said
    assert not any(one.isdigit() for one in said)


def test_from_enough_cases_on_the_share_is_said_with_what_it_fits() -> None:
    assert in_words(share(3, 30), "interviews") == (
        "3 of 30 interviews; that fits any rate between 3 and 26 in a hundred."
    )


def test_enough_is_where_an_interval_covers_no_more_than_about_a_third_of_the_scale() -> None:
    def widest(cases: int) -> float:
        shares = [share(hits, cases) for hits in range(cases + 1)]
        return max(one.high - one.low for one in shares)

    assert widest(ENOUGH) == pytest.approx(1 / 3, abs=0.01)
    assert widest(ENOUGH // 2) > 0.4


@pytest.mark.parametrize(("hits", "cases"), [(-1, 3), (4, 3), (1, 0)])
def test_what_is_no_share_is_refused(hits: int, cases: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        share(hits, cases)
