"""Values to JSON and to table rows, and back: one rule for each kind of value, no exceptions.

Strings are kept as they are, save those a database cannot hold (NUL, lone surrogates, which
hostile mail and odd file names do bring); `storable` writes these in ASCII, reversibly.
Datetimes must be aware and come back in UTC. A field that is missing from what was stored gets
its default, so that a value type may grow; a field that is no longer known is left out.
"""

import re
import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Value = TypeVar("Value")

_ESCAPED = "\x1a"
"""ASCII SUBSTITUTE: begins every text that is not stored as it is."""
_UNSTORABLE = re.compile("^\x1a|[\0\ud800-\udfff]")


def storable(text: str) -> str:
    """Return ``text`` in a form UTF-8 and every database can hold; mostly itself."""
    if _UNSTORABLE.search(text) is None:
        return text
    return _ESCAPED + text.encode("unicode_escape").decode("ascii")


def restored(stored: str) -> str:
    """Return the text that `storable` was given."""
    if not stored.startswith(_ESCAPED):
        return stored
    return stored[1:].encode("ascii").decode("unicode_escape")


def in_utc(moment: datetime) -> datetime:
    """Return the same moment in UTC.

    Raises:
        ValueError: It has no time zone, so nobody can say which moment it is.
    """
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no time zone")
    return moment.astimezone(UTC)


def to_json(value: object) -> Any:
    """Turn a value into what ``json.dumps`` takes.

    Raises:
        TypeError: There is no rule for values of this type.
        ValueError: A datetime has no time zone.
    """
    if isinstance(value, tuple | list):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {to_json(key): to_json(item) for key, item in value.items()}
    if is_dataclass(value):
        return {f.name: to_json(getattr(value, f.name)) for f in fields(value)}
    return _scalar_to_json(value)


def from_json(kind: type[Value], data: Any) -> Value:
    """Turn what `to_json` made of a ``kind`` back into one.

    Raises:
        TypeError: There is no rule for ``kind``, or a needed field is missing.
        ValueError: A text is not one of an enum's, or not a date.
    """
    hint: Any = kind
    value: Value = decoder_of(hint)(data)
    return value


def to_row(value: Any) -> dict[str, Any]:
    """Turn a dataclass into a row: plain fields as they are, nested ones as JSON."""
    return {f.name: _to_column(getattr(value, f.name)) for f in fields(value)}


def from_row(kind: type[Value], row: Mapping[Any, Any]) -> Value:
    """Turn a row that `to_row` made of a ``kind`` back; further columns are left out."""
    hint: Any = kind
    readers = _column_readers(hint)
    return kind(**{name: read(row[name]) for name, read in readers.items() if name in row})


def row_reader(kind: type[Value], names: Sequence[str]) -> Callable[[Sequence[Any]], Value]:
    """Return what turns rows of these columns into values, for many rows at once."""
    hint: Any = kind
    readers = _column_readers(hint)
    wanted = [(place, name, readers[name]) for place, name in enumerate(names) if name in readers]
    plain = [(place, name) for place, name, read in wanted if read is _same]
    decoded = [one for one in wanted if one[2] is not _same]

    def read_row(row: Sequence[Any]) -> Value:
        found = {name: row[place] for place, name in plain}
        for place, name, read in decoded:
            found[name] = read(row[place])
        return kind(**found)

    return read_row


def _scalar_to_json(value: object) -> Any:
    match value:
        case Enum():  # before the strings, which ours are as well
            return value.value
        case str():
            return storable(value)
        case datetime():  # before the dates
            return in_utc(value).isoformat()
        case date():
            return value.isoformat()
        case None | bool() | int() | float():
            return value
    raise TypeError(f"there is no rule to store {type(value).__name__}")


def _to_column(value: object) -> Any:
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, bool | int | float | str | date):
        return value  # the column's own type stores it
    return to_json(value)


@cache
def _column_readers(kind: type) -> dict[str, Callable[[Any], Any]]:
    return {name: _column_reader(hint) for name, hint in hints_of(kind).items()}


def _column_reader(hint: Any) -> Callable[[Any], Any]:
    inner, is_optional = without_none(hint)
    if inner in {str, int, float, bool, datetime, date}:
        return _same
    decode = decoder_of(inner)
    return _optional(decode) if is_optional else decode


@cache
def decoder_of(hint: Any) -> Callable[[Any], Any]:
    """Return what turns JSON into values of a type.

    Raises:
        TypeError: There is no rule for it.
    """
    inner, is_optional = without_none(hint)
    if is_optional:
        return _optional(decoder_of(inner))
    if inner in _SCALARS:
        return _SCALARS[inner]
    if get_origin(inner) is tuple:
        return _tuple_decoder(*get_args(inner))
    if get_origin(inner) is dict:
        return _dict_decoder(*get_args(inner))
    if isinstance(inner, type) and issubclass(inner, Enum):
        return inner
    if isinstance(inner, type) and is_dataclass(inner):
        return _dataclass_decoder(inner)
    raise TypeError(f"there is no rule to restore {inner}")


def _same(data: Any) -> Any:
    return data


_SCALARS: dict[Any, Callable[[Any], Any]] = {
    str: restored,
    int: _same,
    float: float,
    bool: _same,
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
}


def without_none(hint: Any) -> tuple[Any, bool]:
    """Tell ``X | None`` from ``X``."""
    if get_origin(hint) in {Union, types.UnionType}:
        inner = [kind for kind in get_args(hint) if kind is not types.NoneType]
        if len(inner) == 1:
            return inner[0], True
    return hint, False


def _optional(decode: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda data: None if data is None else decode(data)


def _tuple_decoder(item: Any, rest: Any) -> Callable[[Any], Any]:
    if rest is not Ellipsis:
        raise TypeError("only tuples of one kind of value are stored")
    decode = decoder_of(item)
    return lambda data: tuple(decode(found) for found in data)


def _dict_decoder(key: Any, item: Any) -> Callable[[Any], Any]:
    decode_key, decode = decoder_of(key), decoder_of(item)
    return lambda data: {decode_key(name): decode(found) for name, found in data.items()}


def _dataclass_decoder(kind: type) -> Callable[[Any], Any]:
    decoders = {name: decoder_of(hint) for name, hint in hints_of(kind).items()}
    return lambda data: kind(
        **{name: decode(data[name]) for name, decode in decoders.items() if name in data}
    )


def hints_of(kind: type) -> dict[str, Any]:
    """Return the types of a dataclass's fields, by name."""
    hints = get_type_hints(kind)
    return {f.name: hints[f.name] for f in fields(kind)}
