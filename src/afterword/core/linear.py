"""Tables of weights: what a small linear model is, and how it stands in a text file.

A feature has one weight for each label, in whole hundredths of log-odds: their sum does not depend
on the order in which a set gives them, and a person can read what a word weighs.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

SCALE: Final = 100
"""Parts of a log-odd that weights are counted in."""
ALWAYS: Final = "(always)"
"""The feature everything has."""

Weights = dict[str, tuple[int, ...]]
"""Hundredths of log-odds, one for each label."""


def read_table(lines: Sequence[str]) -> tuple[tuple[str, ...], Weights]:
    """Return the labels and the weights that ``write_table`` wrote.

    Raises:
        ValueError: A line is not of that form.
    """
    labels = tuple(lines[0].split("\t")[1:])
    weights: Weights = {}
    for line in lines[1:]:
        feature, *cells = line.split("\t")
        if len(cells) != len(labels):
            raise ValueError(f"{len(cells)} weights for {feature!r}, not {len(labels)}")
        weights[feature] = tuple(int(cell or 0) for cell in cells)
    return labels, weights


def write_table(labels: Iterable[str], weights: Mapping[str, Sequence[int]]) -> list[str]:
    """Return the lines of a table, sorted, an empty cell for nothing."""
    lines = ["\t".join(("feature", *labels))]
    for feature in sorted(weights):
        if any(weights[feature]):
            cells = (str(one) if one else "" for one in weights[feature])
            lines.append("\t".join((feature, *cells)))
    return lines
