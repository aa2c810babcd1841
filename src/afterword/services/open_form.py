"""Values as plain data that every program can read: one form for listings and for the export."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any


def as_json(value: Any) -> Any:
    """Turn values of the core into what JSON can hold.

    Dataclasses become objects with the same field names, moments ISO 8601 in UTC, enums their
    values, tuples and sets arrays; a trailing underscore of a field name is dropped.
    """
    for kind, convert in _CONVERSIONS:
        if isinstance(value, kind):
            return convert(value)
    if is_dataclass(value):
        return {f.name.rstrip("_"): as_json(getattr(value, f.name)) for f in fields(value)}
    return value


# A datetime is a date, and a StrEnum is a str: the narrower type stands first.
_CONVERSIONS: tuple[tuple[type, Callable[[Any], Any]], ...] = (
    (Enum, lambda value: value.value),
    (datetime, lambda value: value.astimezone(UTC).isoformat().replace("+00:00", "Z")),
    (date, lambda value: value.isoformat()),
    (dict, lambda value: {str(key): as_json(one) for key, one in value.items()}),
    (frozenset, lambda value: sorted(as_json(one) for one in value)),
    (set, lambda value: sorted(as_json(one) for one in value)),
    (list, lambda value: [as_json(one) for one in value]),
    (tuple, lambda value: [as_json(one) for one in value]),
)
