"""How likely a clause speaks of a theme.

Multinomial logistic regression over what ``features`` notes. The weights stand in
``weights.tsv.gz`` beside this file, written by ``python -m tools.train_themes`` from
``training/feedback`` and ``training/advice``.
"""

from collections.abc import Mapping
from functools import cache
from math import exp
from typing import Final

from afterword.core.lessons.theme import Theme
from afterword.core.linear import ALWAYS, SCALE, Weights, shipped

NOTHING: Final = "nothing"
"""The label of a clause that speaks of no theme."""

Model = tuple[tuple[str, ...], Weights]


@cache
def model() -> Model:
    """Return the labels and weights that ship with the program.

    Raises:
        ValueError: Their file is missing or was cut.
    """
    table = shipped(__package__)
    return table.labels, table


def shares_of(features: Mapping[str, float], learned: Model | None = None) -> dict[Theme, float]:
    """Return the probability of each theme for one clause.

    Args:
        features: Of the clause, with their values.
        learned: Another model than the one that ships.
    """
    labels, weights = model() if learned is None else learned
    odds = [one / SCALE for one in weights.get(ALWAYS, (0,) * len(labels))]
    for name in sorted(features):
        for at, weight in enumerate(weights.get(name, ())):
            odds[at] += weight * features[name] / SCALE
    top = max(odds)
    parts = [exp(one - top) for one in odds]
    whole = sum(parts)
    return {
        Theme(label): part / whole
        for label, part in zip(labels, parts, strict=True)
        if label != NOTHING
    }
