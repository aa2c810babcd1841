"""Fitting small linear models, the same way each time; needs scikit-learn."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from afterword.core.linear import ALWAYS, SCALE, Weights


def fitted(
    values: Sequence[Mapping[str, float]],
    labels: Sequence[Any],
    *,
    strength: float,
    rarest: int,
    smallest: float,
) -> tuple[tuple[Any, ...], Weights]:
    """Fit a logistic regression; deterministic.

    Args:
        values: The features of each case, with their values.
        labels: What each case is; of two labels, the weights speak for the later one.
        strength: Inverse of the regularisation.
        rarest: Cases a feature must stand in.
        smallest: A feature none of whose weights reaches this is left out.

    Returns:
        The labels in order, and the weights.
    """
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    counts = Counter(name for one in values for name in one)
    kept = [{name: v for name, v in one.items() if counts[name] >= rarest} for one in values]
    vectors = DictVectorizer()
    found = LogisticRegression(C=strength, max_iter=1000, tol=1e-4)
    found.fit(vectors.fit_transform(kept), labels)
    weights = {ALWAYS: _whole(found.intercept_)}
    for name, column in zip(vectors.get_feature_names_out(), found.coef_.T, strict=True):
        if max(abs(column)) >= smallest:
            weights[str(name)] = _whole(column)
    return tuple(found.classes_), weights


def _whole(weights: Any) -> tuple[int, ...]:
    return tuple(round(float(one) * SCALE) for one in weights)
