"""Rows of a SQLite store as the driver gives them, and the values in them."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache, lru_cache
from typing import Any, Final, TypeVar

from afterword.adapters.store.codecs import decoder_of, hints_of, in_utc, restored, without_none

Value = TypeVar("Value")

_ALIKE: Final = 1024
"""Texts of one column whose values are kept at hand; nobody changes a value."""
_AT_ONCE: Final = 500
"""Values of one question; an old SQLite takes 999."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What a question found."""

    names: tuple[str, ...]
    rows: Sequence[Sequence[Any]]

    def as_(self, kind: type[Value]) -> list[Value]:
        """Return the rows as values; columns the kind has no field for are left out."""
        any_kind: Any = kind
        readers = _readers(any_kind)
        wanted = [(n, name, readers[name]) for n, name in enumerate(self.names) if name in readers]
        return [kind(**{name: read(row[n]) for n, name, read in wanted}) for row in self.rows]

    def pairs(self, name: str, value: str) -> dict[Any, Any]:
        """Return what stands in two columns, the one by the other."""
        return dict(zip(self.column(name), self.column(value), strict=True))

    def column(self, name: str) -> Iterator[Any]:
        """Return what stands in one column, as the driver gives it."""
        place = self.names.index(name)
        return (row[place] for row in self.rows)


def ask(database: sqlite3.Connection, question: str, values: Sequence[Any]) -> Rows:
    """Ask a question."""
    cursor = database.execute(question, values)
    return Rows(tuple(one[0] for one in cursor.description or ()), cursor.fetchall())


def at_once(values: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Cut values into as many as one question may name; yield the marks for them, and them."""
    everything = list(dict.fromkeys(values))
    for start in range(0, len(everything), _AT_ONCE):
        some = everything[start : start + _AT_ONCE]
        yield marks(len(some)), some


def marks(number: int) -> str:
    """Return the marks that stand for so many values."""
    return f"({', '.join('?' * number)})"


def written(moment: datetime) -> str:
    """Return a moment as it is kept, which sorts as time does."""
    return in_utc(moment).replace(tzinfo=None).isoformat(" ", "microseconds")


def moment_from(text: str) -> datetime:
    """Return the moment that was written."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@cache
def _readers(kind: type) -> dict[str, Callable[[Any], Any]]:
    return {name: _reader(hint) for name, hint in hints_of(kind).items()}


def _reader(hint: Any) -> Callable[[Any], Any]:
    inner, is_optional = without_none(hint)
    plain: Callable[[Any], Any]
    if inner in _PLAIN:
        plain = _PLAIN[inner]
    elif isinstance(inner, type) and issubclass(inner, Enum):
        plain = inner
    else:
        decode = decoder_of(hint)

        @lru_cache(maxsize=_ALIKE)  # most contacts have no further address, and say so alike
        def plain(text: str) -> Any:
            return decode(json.loads(text))

    return (lambda found: None if found is None else plain(found)) if is_optional else plain


def _same(found: Any) -> Any:
    return found


_PLAIN: Final[dict[Any, Callable[[Any], Any]]] = {
    str: restored,
    int: _same,
    float: float,
    bool: bool,
    datetime: moment_from,
    date: date.fromisoformat,
}
