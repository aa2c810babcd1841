"""Tables of weights: what a small linear model is, and how it stands in a text file.

A feature has one weight for each label, in whole hundredths of log-odds: their sum does not depend
on the order in which a set gives them, and a person can read what a word weighs.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
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


class Table(Mapping[str, tuple[int, ...]]):
    """The weights of a table, each read when it is first asked for.

    A letter holds a hundred of ten thousand features, and nobody waits for the others.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        """Take the lines ``write_table`` wrote, sorted as they are.

        Raises:
            ValueError: There are none.
        """
        if not lines:
            raise ValueError("the table is empty")
        self._lines = lines[1:]
        self._cells = lines[0].count("\t")
        self._read: dict[str, tuple[int, ...] | None] = {}

    def __getitem__(self, feature: str) -> tuple[int, ...]:
        """Return the weights of a feature.

        Raises:
            KeyError: It has none.
            ValueError: Its line is not of the form of a table.
        """
        if feature not in self._read:
            self._read[feature] = self._look_up(feature)
        found = self._read[feature]
        if found is None:
            raise KeyError(feature)
        return found

    def __contains__(self, feature: object) -> bool:
        """Tell whether a feature has weights."""
        return isinstance(feature, str) and self.get(feature) is not None

    def __iter__(self) -> Iterator[str]:
        """Name every feature."""
        return (line.partition("\t")[0] for line in self._lines)

    def __len__(self) -> int:
        """Return how many features have weights."""
        return len(self._lines)

    def _look_up(self, feature: str) -> tuple[int, ...] | None:
        begins = f"{feature}\t"
        at = bisect_left(self._lines, begins)
        if at == len(self._lines) or not self._lines[at].startswith(begins):
            return None
        return read_table(["\t" * self._cells, self._lines[at]])[1][feature]


def write_table(labels: Iterable[str], weights: Mapping[str, Sequence[int]]) -> list[str]:
    """Return the lines of a table, sorted, an empty cell for nothing."""
    lines = ["\t".join(("feature", *labels))]
    for feature in sorted(weights):
        if any(weights[feature]):
            cells = (str(one) if one else "" for one in weights[feature])
            lines.append("\t".join((feature, *cells)))
    return lines
