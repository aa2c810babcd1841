"""The machine's side of every listing: one JSON shape for each kind of value."""

import json
from collections.abc import Callable
from typing import Any

import click

from afterword.services.open_form import as_json

__all__ = ["as_json", "format_option", "print_json", "print_json_line"]

format_option: Callable[[Callable[..., None]], Callable[..., None]] = click.option(
    "--format",
    "output",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Text for people, or JSON for programs.",
)


def print_json(value: Any) -> None:
    """Print a JSON value, indented; lone surrogates are escaped, so that it is valid UTF-8."""
    click.echo(json.dumps(as_json(value), indent=2, ensure_ascii=True))


def print_json_line(value: Any) -> None:
    """Print one JSON object on one line, for streams."""
    click.echo(json.dumps(as_json(value), ensure_ascii=True))
