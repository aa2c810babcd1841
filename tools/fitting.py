"""Fitting small linear models, the same way each time; needs scikit-learn."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from operator import not_
from typing import Any

from afterword.core.linear import ALWAYS, SCALE, Weights


@dataclass(frozen=True, slots=True)
class How:
    """How a model is fitted."""

    strength: float
    """Inverse of the regularisation."""
    rarest: int
    """Cases a feature must stand in."""
    smallest: float
    """A feature none of whose weights reaches this is left out, and a weight that does not reach
    half of it is nothing."""
    told_by: Any = None
    """A label; each feature is first made louder by how much more often it stands in cases of this
    label than in others, or less (the log-count ratio of Wang and Manning, 2012: *Baselines and
    Bigrams*). None leaves all features equally loud."""
    is_kept: Callable[[str], bool] | None = None
    """Tells which features are named whatever they weigh."""


def fitted(
    values: Sequence[Mapping[str, float]],
    labels: Sequence[Any],
    how: How,
    *,
    counts: Sequence[float] | None = None,
) -> tuple[tuple[Any, ...], Weights]:
    """Fit a logistic regression; deterministic.

    Args:
        values: The features of each case, with their values.
        labels: What each case is; of two labels, the weights speak for the later one.
        how: What it is fitted with.
        counts: What each case counts as; None where all count alike.

    Returns:
        The labels in order, and the weights.
    """
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    cases = Counter(name for one in values for name in one)
    kept = [{name: v for name, v in one.items() if cases[name] >= how.rarest} for one in values]
    vectors = DictVectorizer()
    table = vectors.fit_transform(kept)
    louder = _ratios(table, labels, how.told_by)
    found = LogisticRegression(C=how.strength, max_iter=1000, tol=1e-4)
    found.fit(table.multiply(louder).tocsr(), labels, sample_weight=counts)
    weights = {ALWAYS: _whole(found.intercept_)}
    names = vectors.get_feature_names_out()
    for name, column, loud in zip(names, found.coef_.T, louder, strict=True):
        heard = column * loud
        if max(abs(heard)) >= how.smallest:
            weights[str(name)] = _whole(heard * (abs(heard) >= how.smallest / 2))
        elif how.is_kept is not None and how.is_kept(str(name)):
            weights[str(name)] = (0,) * len(heard)
    return tuple(found.classes_), weights


def _ratios(table: Any, labels: Sequence[Any], told_by: Any) -> Any:
    """Return for each feature how far it tells a label from the others; 1 without a label."""
    from numpy import abs as absolute
    from numpy import asarray, log, ones

    if told_by is None:
        return ones(table.shape[1])
    is_told = [label == told_by for label in labels]
    here, there = (
        asarray(table[list(compress(range(len(labels)), chosen))].sum(axis=0)).ravel() + 1.0
        for chosen in (is_told, list(map(not_, is_told)))
    )
    return absolute(log((here / here.sum()) / (there / there.sum())))


def _whole(weights: Any) -> tuple[int, ...]:
    return tuple(round(float(one) * SCALE) for one in weights)
