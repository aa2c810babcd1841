"""Tables of weights: what a small linear model is, and how it stands in a packed text file.

A feature has one weight for each label, in whole twenty-fifths of log-odds: their sum does not
depend on the order in which a set gives them, and a person can read what a word weighs. Labels are
called ``a``, ``b``, ``c`` in the order of the first line, so that ``b-5d10`` is -0.2 for the second
and 0.4 for the fourth; where there is one label, its weight stands alone. ``zcat`` shows a file.
"""

import pkgutil
import re
import zlib
from array import array
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from operator import not_
from string import ascii_lowercase
from struct import Struct
from typing import Final

SCALE: Final = 25
"""Parts of a log-odd that weights are counted in."""
ALWAYS: Final = "(always)"
"""The feature everything has."""

FILE: Final = "weights.tsv.gz"
"""What a table is called in the package of its model."""

Weights = Mapping[str, tuple[int, ...]]
"""Parts of log-odds, one for each label."""
_CELL: Final = re.compile("([a-z]?)(-?[0-9]+)")
_WHOLE_CELL: Final = re.compile("[a-z]?-?[0-9]+")
_NAME: Final = re.compile("\n([^\t\n]+)\t")
_PIECE: Final = 1_024
"""Letters of a table that are looked through for one feature."""
_MANY: Final = 16_384
"""Features after which it is noted where each stands, which takes as long as looking up as many
(measured): a hundred mails never ask for so many, and a mailbox asks for a hundred times more."""
_ROOM: Final = 2
"""Places for each feature then: of what has none, most is told by one look."""
_BITS: Final = 32
_UP: Final = 1 << 14
"""Added to every weight, so that none is below zero while they are added up."""
_GENERATION: Final = 12_288
"""Features that are held at hand in each of two generations, and those of one text more: some five
megabytes together."""
_GZIP: Final = 31
"""What zlib calls the format of gzip."""


class Table(Mapping[str, tuple[int, ...]]):
    """The weights of a table, each read when it is first asked for.

    A letter holds a hundred of a hundred thousand features, and nobody waits for the others: the
    text stays one text, and a feature is looked for in the short piece of it where it has to be.
    """

    def __init__(self, text: str) -> None:
        """Take the text that ``write_table`` wrote, sorted as it is.

        Raises:
            ValueError: It holds nothing.
        """
        head, _, rows = text.partition("\n")
        if not head:
            raise ValueError("the table is empty")
        self.labels = tuple(head.split("\t")[1:])
        """What there is a weight for."""
        self._places = {name: at for at, name in enumerate(_short_names(len(self.labels)))}
        self.text = f"\n{rows}"
        """A line for each feature, and an empty one before them."""
        starts = (self.text.find("\n", at) for at in range(0, len(self.text), _PIECE))
        last = len(self.text) - 1
        self._starts = [*dict.fromkeys(one for one in starts if one != last), last]
        self._first = [self._name_at(one) for one in self._starts[:-1]]
        self._read: dict[str, tuple[int, ...] | None] = {}

    def _name_at(self, start: int) -> str:
        return self.text[start + 1 : self.text.index("\t", start)]

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
        return iter(_NAME.findall(self.text))

    def __len__(self) -> int:
        """Return how many features have weights."""
        return self.text.count("\n") - 1

    def look_up(self, feature: str) -> tuple[int, ...] | None:
        """Return the weights of a feature, and hold on to nothing; None where it has none."""
        start = self.place_of(feature)
        if not start:
            return None
        return self._weights(self.text[start : self.text.index("\n", start)])

    def place_of(self, feature: str) -> int:
        """Return where the weights of a feature begin in the text; 0 where it has none."""
        piece = bisect_right(self._first, feature) - 1
        if piece < 0:
            return 0
        begins = f"\n{feature}\t"
        at = self.text.find(begins, self._starts[piece], self._starts[piece + 1])
        return at + len(begins) if at >= 0 else 0

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


def shipped(package: str, file: str = FILE) -> Table:
    """Return a table that ships with the program.

    Raises:
        ValueError: Its file is missing or was cut.
    """
    try:
        data = pkgutil.get_data(package, file)
    except FileNotFoundError:
        data = None
    if data is None:
        raise ValueError(f"{file} is missing from {package}")
    try:
        return Table(zlib.decompress(data, _GZIP).decode("utf-8"))
    except zlib.error as error:
        raise ValueError(f"{file} in {package} was cut") from error


class Sums:
    """Adds up the weights of many features, for all labels at once.

    The weights of a feature are one long number, so adding them is one addition.
    """

    __slots__ = ("_rows", "_unpacked")

    def __init__(self, weights: Weights, labels: int) -> None:
        self._rows = _Packed(weights)
        self._unpacked = Struct(f"<{labels + 1}I")

    def of(self, features: AbstractSet[str]) -> list[int]:
        """Return the sum for each label, in parts; features nobody weighed add nothing."""
        whole = sum(self._rows.of(features))
        heard, *sums = self._unpacked.unpack(whole.to_bytes(self._unpacked.size, "little"))
        return [one - heard * _UP for one in sums]

    def known(self, features: AbstractSet[str]) -> int:
        """Return how many of the features have weights."""
        return len(features) - sum(map(not_, self._rows.of(features)))


class _Packed:
    """The weights of a feature as one number, below them a one that counts the features.

    A feature without weights is nothing, and is held as that. People write ever new words, so what
    was not asked for lately is let go: once so many are held, they become the older generation, the
    one before it is gone, and whatever is asked for again comes back.
    """

    __slots__ = ("_older", "_pack", "_young")

    def __init__(self, weights: Weights) -> None:
        # What is packed is not held as it was read besides: of a whole mailbox that is megabytes.
        self._pack = _Packer(weights).of if isinstance(weights, Table) else _from(weights)
        self._young: dict[str, int] = {}
        self._older: dict[str, int] = {}

    def __len__(self) -> int:
        """Return how many features are held."""
        return len(self._young) + len(self._older)

    def of(self, features: AbstractSet[str]) -> Iterator[int]:
        """Return the packed weights of features."""
        if len(self._young) >= _GENERATION:
            self._older, self._young = self._young, {}
        young, older = self._young, self._older
        for one in frozenset(features).difference(young):
            packed = older.get(one)
            young[one] = self._pack(one) if packed is None else packed
        return map(young.__getitem__, features)


def _from(weights: Weights) -> Callable[[str], int]:
    """Return what packs the weights of a feature."""

    def packed(feature: str) -> int:
        row = weights.get(feature)
        return 0 if row is None else sum((_one(at, one) for at, one in enumerate(row)), _none(row))

    return packed


def _one(at: int, weight: int) -> int:
    return weight << _BITS * (at + 1)


def _none(labels: Collection[object]) -> int:
    """Return what a feature is that weighs nothing for any of so many labels."""
    return 1 + sum(_one(at, _UP) for at in range(len(labels)))


class _Packer(dict[str, int]):
    """What each cell of a table adds: there are a few thousand different ones, one by one."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._table = table
        self._asked = 0
        self._noted: array[int] | None = None
        self._none = _none(table.labels)
        self._places = {name: at for at, name in enumerate(_short_names(len(table.labels)))}

    def of(self, feature: str) -> int:
        """Return the weights of a feature as one number.

        Raises:
            ValueError: Its line speaks of labels there are not.
        """
        if self._noted is None:
            return self._read(self._looked_for(feature))
        text, noted = self._table.text, self._noted
        last, size = len(noted) - 1, len(feature)
        number = hash(feature) & last
        while start := noted[number]:
            before = start - size - 2
            if text.startswith(feature, before + 1) and text[before] == "\n":
                return self._read(start)
            number = (number + 1) & last
        return 0

    def _looked_for(self, feature: str) -> int:
        self._asked += 1
        if self._asked > _MANY:
            self._noted = _noted_down(self._table)
        return self._table.place_of(feature)

    def _read(self, start: int) -> int:
        if not start:
            return 0
        text = self._table.text
        cells = _WHOLE_CELL.findall(text, start, text.index("\n", start))
        return sum(map(self.__getitem__, cells), self._none)

    def __missing__(self, cell: str) -> int:
        name = cell[:1] if cell[0].isalpha() else ""
        if name not in self._places:
            raise ValueError(f"{cell!r} is no weight of {len(self._places)} labels")
        added = self[cell] = _one(self._places[name], int(cell[len(name) :]))
        return added


def _noted_down(table: Table) -> "array[int]":
    """Note where the weights of each feature begin, in the first free place behind its own."""
    size = 1 << (_ROOM * len(table)).bit_length()
    noted = array("I", bytes(4 * size))
    for found in _NAME.finditer(table.text):
        number = hash(found[1]) & (size - 1)
        while noted[number]:
            number = (number + 1) & (size - 1)
        noted[number] = found.end()
    return noted


def write_table(labels: Sequence[str], weights: Mapping[str, Sequence[int]]) -> str:
    """Return the text of a table, a line for each feature, sorted.

    What weighs nothing for a label is not said; a feature that weighs nothing at all is only known.
    """
    letters = _short_names(len(labels))
    lines = ["\t".join(("feature", *labels))]
    for feature in sorted(weights):
        row = zip(letters, weights[feature], strict=True)
        lines.append(f"{feature}\t" + "".join(f"{one}{weight}" for one, weight in row if weight))
    return "\n".join(lines) + "\n"


def _short_names(labels: int) -> Sequence[str]:
    """Return what each of so many labels is called in a line; one alone needs no name."""
    return ascii_lowercase[:labels] if labels > 1 else ("",)
