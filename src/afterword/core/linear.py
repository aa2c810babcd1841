"""Tables of weights: what a small linear model is, and how it stands in a text file.

A feature has one weight for each label, in whole twenty-fifths of log-odds: their sum does not
depend on the order in which a set gives them, and a person can read what a word weighs. Labels are
called ``a``, ``b``, ``c`` in the order of the first line, so that ``b-5d10`` is -0.2 for the second
and 0.4 for the fourth; where there is one label, its weight stands alone.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from string import ascii_lowercase
from struct import Struct
from typing import Final

SCALE: Final = 25
"""Parts of a log-odd that weights are counted in."""
ALWAYS: Final = "(always)"
"""The feature everything has."""

Weights = Mapping[str, tuple[int, ...]]
"""Parts of log-odds, one for each label."""
_CELL: Final = re.compile("([a-z]?)(-?[0-9]+)")
_BITS: Final = 32
_UP: Final = 1 << 14
"""Added to every weight, so that none is below zero while they are added up."""


def read_table(lines: Sequence[str]) -> tuple[tuple[str, ...], Weights]:
    """Return the labels and the weights that ``write_table`` wrote.

    Raises:
        ValueError: There are no lines.
    """
    table = Table(lines)
    return table.labels, table


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
        self.labels = tuple(lines[0].split("\t")[1:])
        """What there is a weight for."""
        self._places = {name: at for at, name in enumerate(_short_names(len(self.labels)))}
        self._lines = lines[1:]
        self._read: dict[str, tuple[int, ...] | None] = {}

    def __getitem__(self, feature: str) -> tuple[int, ...]:
        """Return the weights of a feature.

        Raises:
            KeyError: It has none.
            ValueError: Its line is not of the form of a table.
        """
        if feature not in self._read:
            self._read[feature] = self.look_up(feature)
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

    def look_up(self, feature: str) -> tuple[int, ...] | None:
        """Return the weights of a feature, and hold on to nothing; None where it has none."""
        begins = f"{feature}\t"
        at = bisect_left(self._lines, begins)
        if at == len(self._lines) or not self._lines[at].startswith(begins):
            return None
        return self._weights(self._lines[at].removeprefix(begins))

    def _weights(self, cells: str) -> tuple[int, ...]:
        found = [0] * len(self.labels)
        read = 0
        for letter, weight in _CELL.findall(cells):
            at = self._places.get(letter)
            if at is not None:
                found[at] = int(weight)
                read += len(letter) + len(weight)
        if read != len(cells):
            raise ValueError(f"{cells!r} are no weights of {len(self.labels)} labels")
        return tuple(found)


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
        """Return the sum for each label, in parts; features nobody weighed add nothing."""
        whole = sum(map(self._rows.__getitem__, features & self.known))
        heard, *sums = self._unpacked.unpack(whole.to_bytes(self._unpacked.size, "little"))
        return [one - heard * _UP for one in sums]


class _Packed(dict[str, int]):
    """The weights of a feature as one number, below them a one that counts the features."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        # What is packed is not held as it was read besides: of a whole mailbox that is megabytes.
        self._look_up = weights.look_up if isinstance(weights, Table) else weights.get

    def __missing__(self, feature: str) -> int:
        packed = 1
        for at, weight in enumerate(self._look_up(feature) or (), start=1):
            packed |= weight + _UP << _BITS * at
        self[feature] = packed
        return packed


def write_table(labels: Sequence[str], weights: Mapping[str, Sequence[int]]) -> list[str]:
    """Return the lines of a table, sorted.

    What weighs nothing for a label is not said; a feature that weighs nothing at all is only known.
    """
    letters = _short_names(len(labels))
    lines = ["\t".join(("feature", *labels))]
    for feature in sorted(weights):
        row = zip(letters, weights[feature], strict=True)
        lines.append(f"{feature}\t" + "".join(f"{one}{weight}" for one, weight in row if weight))
    return lines


def _short_names(labels: int) -> Sequence[str]:
    """Return what each of so many labels is called in a line; one alone needs no name."""
    return ascii_lowercase[:labels] if labels > 1 else ("",)
