"""Fitting small linear models, the same way each time; needs scikit-learn."""

import gzip
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress
from operator import not_
from pathlib import Path
from typing import Any, Final

from afterword.core.linear import ALWAYS, SCALE, Weights

QUIET: Final = 0.75
"""A weight that is quieter than this part of what a feature is kept for is nothing: it would fill
the file with little (0.5 and 0.75 find as much in files of the same size, 1 less)."""

EVENLY: Final = 0.5
"""What the fit without dropout counts as where it is told which features are kept."""


@dataclass(frozen=True, slots=True)
class How:
    """How a model is fitted."""

    strength: float
    """Inverse of the regularisation."""
    rarest: int
    """Cases a feature must stand in."""
    most: int
    """Features that are kept, those with the loudest weights first."""
    told_by: Any = None
    """A label; each feature is first made louder by how much more often it stands in cases of this
    label than in others, or less (the log-count ratio of Wang and Manning, 2012: *Baselines and
    Bigrams*). None leaves all features equally loud."""
    is_kept: Callable[[str], bool] | None = None
    """Tells which features are named whatever they weigh."""
    dropout: float = 0.0
    """The share of features that is left out at random while it is fitted a second time; the mean
    of both is taken. 0 fits it once."""
    runs: int = 1
    """Times it is fitted with dropout, each time by other choices."""
    whole: float = 0.5
    """What the fit without dropout counts as in the mean."""
    threads: int = 1
    """Threads that add up: with more or fewer, sums are made in another order, and a fit that stops
    when little changes stops elsewhere."""

    @property
    def numbers(self) -> tuple[float, ...]:
        """Return the numbers that the weights hang on."""
        return (
            *(self.strength, self.rarest, self.most),
            *(self.dropout, self.runs, self.whole, self.threads),
        )


def fitted(
    values: Sequence[Mapping[str, float]],
    labels: Sequence[Any],
    how: How,
    *,
    counts: Sequence[float] | None = None,
) -> tuple[tuple[Any, ...], Weights]:
    """Fit a logistic regression, and once more with the features alone that had to say something.

    Deterministic. With dropout, each time several are fitted: they err in different ways, and the
    mean of linear models is a linear model, which costs nothing to hear.

    Args:
        values: The features of each case, with their values.
        labels: What each case is; of two labels, the weights speak for the later one.
        how: What it is fitted with.
        counts: What each case counts as; None where all count alike.

    Returns:
        The labels in order, and the weights.
    """
    from numpy import asarray, flatnonzero, ones, sort, unique
    from sklearn.feature_extraction import DictVectorizer
    from threadpoolctl import threadpool_limits

    cases = Counter(name for one in values for name in one)
    often = [{name: v for name, v in one.items() if cases[name] >= how.rarest} for one in values]
    vectors = DictVectorizer()
    table = vectors.fit_transform(often).tocsr()
    kinds, told = unique(labels, return_inverse=True)
    counted = ones(len(told)) if counts is None else asarray(counts)
    louder = _ratios(table, labels, how.told_by)
    with threadpool_limits(how.threads):
        first, _ = _fitted(table, told, counted, louder, replace(how, runs=1, whole=EVENLY))
    loudest = abs(first).max(axis=0)
    quietest = sort(loudest)[-how.most :][0]
    chosen = flatnonzero(loudest >= quietest)
    with threadpool_limits(how.threads):
        rows, always = _fitted(table[:, chosen], told, counted, louder[chosen], how)
    rows *= abs(rows) >= quietest * QUIET
    names = vectors.get_feature_names_out()
    weights = {ALWAYS: _whole(always)}
    if how.is_kept is not None:
        known = (name for name in map(str, names) if how.is_kept(name))
        weights.update(dict.fromkeys(known, (0,) * len(always)))
    weights.update(zip(map(str, names[chosen]), map(_whole, rows.T), strict=True))
    return tuple(kinds), weights


def write(file: Path, table: str) -> str:
    """Write the text of a table, packed, and say how large it is; the same text, the same bytes."""
    file.write_bytes(gzip.compress(table.encode("utf-8"), mtime=0))
    return f"{table.count(chr(10)) - 1} features, {file.stat().st_size // 1024} kB"


def distance(one: Weights, other: Weights) -> str:
    """Say how far two tables of weights lie apart; another processor may move a last part."""
    shared = one.keys() & other.keys()
    moved = sum(
        any(abs(mine - theirs) > 1 for mine, theirs in zip(one[name], other[name], strict=True))
        for name in shared
    )
    alone = len(one.keys() ^ other.keys())
    return f"{len(shared)} features in both, {moved} of them moved; {alone} in one alone"


def _fitted(table: Any, labels: Any, counts: Any, louder: Any, how: How) -> tuple[Any, Any]:
    """Return the weights, one row a label, and what each weighs always; of two, the later's."""
    from sklearn.linear_model import LogisticRegression

    from tools.dropout import with_dropout

    found = LogisticRegression(C=how.strength, max_iter=1000, tol=1e-4)
    found.fit(table.multiply(louder).tocsr(), labels, sample_weight=counts)
    rows, always = found.coef_ * louder, found.intercept_
    if not how.dropout:
        return rows, always
    part = (1.0 - how.whole) / how.runs
    rows, always = rows * how.whole, always * how.whole
    for run in range(how.runs):
        others, beside = with_dropout(table, labels, counts, how.dropout, run)
        if len(rows) == 1:
            others, beside = others[1:] - others[:1], beside[1:] - beside[:1]
        rows, always = rows + others * part, always + beside * part
    return rows, always


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
