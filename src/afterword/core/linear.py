"""Tables of weights: what a small linear model is, and how it stands in a text file.

A feature has one weight for each label, in whole hundredths of log-odds: their sum does not depend
on the order in which a set gives them, and a person can read what a word weighs.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from struct import Struct
from typing import Final

SCALE: Final = 100
"""Parts of a log-odd that weights are counted in."""
ALWAYS: Final = "(always)"
"""The feature everything has."""

Weights = Mapping[str, tuple[int, ...]]
"""Hundredths of log-odds, one for each label."""
_BITS: Final = 32
_UP: Final = 1 << 14
"""Added to every weight, so that none is below zero while they are added up."""


def read_table(lines: Sequence[str]) -> tuple[tuple[str, ...], Weights]:
    """Return the labels and the weights that ``write_table`` wrote.

    Raises:
        ValueError: A line is not of that form.
    """
    labels = tuple(lines[0].split("\t")[1:])
    rows: dict[str, str] = {}
    for line in lines[1:]:
        feature, _, row = line.partition("\t")
        if row.count("\t") != len(labels) - 1 or (not row and len(labels) > 1):
            raise ValueError(f"Not {len(labels)} weights for {feature!r}")
        rows[feature] = row
    return labels, _Written(rows)


class _Written(Mapping[str, tuple[int, ...]]):
    """Weights as they stand in the file: a mail asks for few of them."""

    __slots__ = ("_rows",)

    def __init__(self, rows: dict[str, str]) -> None:
        self._rows = rows

    def __getitem__(self, feature: str) -> tuple[int, ...]:
        return tuple(int(cell or 0) for cell in self._rows[feature].split("\t"))

    def __contains__(self, feature: object) -> bool:
        return feature in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


class Sums:
    """Adds up the weights of many features, for all labels at once.

    The weights of a feature are one long number, so adding them is one addition.
    """

    __slots__ = ("_rows", "_unpacked", "known")

    def __init__(self, weights: Weights, labels: int) -> None:
        self.known = frozenset(weights)
        """The features that have weights."""
        self._rows = _Packed(weights)
        self._unpacked = Struct(f"<{labels + 1}I")

    def of(self, features: AbstractSet[str]) -> list[int]:
        """Return the sum for each label, in hundredths; features nobody weighed add nothing."""
        whole = sum(map(self._rows.__getitem__, features & self.known))
        heard, *sums = self._unpacked.unpack(whole.to_bytes(self._unpacked.size, "little"))
        return [one - heard * _UP for one in sums]


class _Packed(dict[str, int]):
    """The weights of a feature as one number, below them a one that counts the features."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, feature: str) -> int:
        packed = 1
        for at, weight in enumerate(self._weights[feature], start=1):
            packed |= weight + _UP << _BITS * at
        self[feature] = packed
        return packed


def write_table(labels: Iterable[str], weights: Mapping[str, Sequence[int]]) -> list[str]:
    """Return the lines of a table, sorted, an empty cell for nothing."""
    lines = ["\t".join(("feature", *labels))]
    for feature in sorted(weights):
        if any(weights[feature]):
            cells = (str(one) if one else "" for one in weights[feature])
            lines.append("\t".join((feature, *cells)))
    return lines
