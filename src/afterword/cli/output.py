"""The machine's side of every listing: one JSON shape for each kind of value."""

import json
import os
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import click

from afterword.core.errors import Unavailable

format_option: Callable[[Callable[..., None]], Callable[..., None]] = click.option(
    "--format",
    "output",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Text for people, or JSON for programs.",
)


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


def print_json(value: Any) -> None:
    """Print a JSON value, indented; lone surrogates are escaped, so that it is valid UTF-8."""
    click.echo(json.dumps(as_json(value), indent=2, ensure_ascii=True))


def print_json_line(value: Any) -> None:
    """Print one JSON object on one line, for streams."""
    click.echo(json.dumps(as_json(value), ensure_ascii=True))


def write_file(path: Path, data: bytes) -> None:
    """Write a file of the person's, for their eyes only; one that is there is replaced whole.

    Raises:
        Unavailable: It cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        with os.fdopen(
            os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb"
        ) as file:
            file.write(data)
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise Unavailable(f"{path} cannot be written: {error.strerror or error}.") from error
