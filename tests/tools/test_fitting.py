"""Fitting the second readers: what their tools promise, on cases small enough to see through."""

import numpy as np
import pytest
from tools.dropout import with_dropout
from tools.fitting import How, fitted

from afterword.core.linear import ALWAYS

CASES = [{"good": 1.0, "day": 1.0}, {"bad": 1.0, "day": 1.0}] * 20
LABELS = ["a", "b"] * 20


@pytest.mark.parametrize("dropout", [0.0, 0.5])
def test_of_two_labels_the_weights_speak_for_the_later_one(dropout: float) -> None:
    kinds, weights = fitted(CASES, LABELS, How(1.0, 1, 3, dropout=dropout))
    assert kinds == ("a", "b")
    assert weights["bad"][0] > 0 > weights["good"][0]
    assert len(weights[ALWAYS]) == 1


@pytest.mark.parametrize("dropout", [0.0, 0.5])
def test_of_several_labels_each_has_its_weight(dropout: float) -> None:
    cases = [*CASES, *({"odd": 1.0, "day": 1.0} for _ in range(20))]
    kinds, weights = fitted(cases, [*LABELS, *["c"] * 20], How(1.0, 1, 4, dropout=dropout))
    assert kinds == ("a", "b", "c")
    for name, at in (("good", 0), ("bad", 1), ("odd", 2)):
        assert max(range(3), key=weights[name].__getitem__) == at


def test_only_the_loudest_features_are_kept_and_those_that_are_known() -> None:
    how = How(1.0, 1, 2, is_kept=str.isalpha)
    _, weights = fitted(CASES, LABELS, how)
    assert weights["good"][0]
    assert weights["bad"][0]
    assert weights["day"] == (0,)
    _, without = fitted(CASES, LABELS, How(1.0, 1, 2))
    assert "day" not in without


def test_what_is_rarer_than_asked_for_is_left_out() -> None:
    cases = [*CASES, {"once": 1.0}]
    _, weights = fitted(cases, [*LABELS, "a"], How(1.0, 2, 9))
    assert "once" not in weights


def test_the_same_cases_give_the_same_weights() -> None:
    table, labels = np.eye(4, dtype=np.float32), np.array([0, 1, 0, 1])
    first, other = (with_dropout(table, labels, np.ones(4), 0.5) for _ in range(2))
    assert np.array_equal(first[0], other[0])
    assert np.array_equal(first[1], other[1])


def test_the_order_in_which_features_are_told_changes_nothing() -> None:
    some = [{f"w{n * k % 17}": 1.0 for n in range(1, 9)} for k in range(1, 41)]
    other = [dict(reversed(one.items())) for one in some]
    labels = ["a", "b"] * 20
    first, second = (fitted(cases, labels, How(1.0, 1, 20, dropout=0.5)) for cases in (some, other))
    assert first == second


def test_with_dropout_a_word_beside_a_louder_one_still_learns_to_speak() -> None:
    cases = [{"loud": 1.0, "soft": 0.3}, {"plain": 1.0}] * 200
    labels = ["a", "b"] * 200
    _, together = fitted(cases, labels, How(1.0, 1, 3))
    _, apart = fitted(cases, labels, How(1.0, 1, 3, dropout=0.5))
    assert apart["soft"][0] / apart["loud"][0] > together["soft"][0] / together["loud"][0]
