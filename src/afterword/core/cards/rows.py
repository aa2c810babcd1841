"""Tables in text (CSV): rows with the line each begins on, whatever they are divided by."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

LONGEST_FIELD: Final = 200_000
"""Characters of one cell; an unclosed quote must not swallow the file."""
_DIVIDERS: Final = (",", ";", "\t", "|")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table."""

    line: int
    """Where it begins, from 1."""
    cells: tuple[str, ...]
    says: str = ""
    """Why it could not be read; empty where it could."""


def divider_of(header: str) -> str:
    """Tell what divides the cells of a table, from its first line."""
    return max(_DIVIDERS, key=header.count)


def rows_of(text: str, first_line: int = 1, divider: str = ",") -> Iterator[Row]:
    """Return the rows of a table, empty ones left out.

    A row that cannot be read is returned with the reason, and the reading goes on behind it.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    at = 0
    while at < len(lines):
        taken, row = _row(lines, at, divider)
        number = first_line + at
        if isinstance(row, str):
            yield Row(number, (), row)
        elif any(cell.strip() for cell in row):
            yield Row(number, tuple(row))
        at += taken


def _row(lines: list[str], at: int, divider: str) -> tuple[int, list[str] | str]:
    """Read one row; return how many lines it takes, and its cells or what is the matter."""
    taken = length = quotes = 0
    while at + taken < len(lines):
        line = lines[at + taken]
        taken += 1
        length += len(line)
        quotes += line.count('"')
        if quotes % 2 == 0 or length > LONGEST_FIELD:
            break
    if quotes % 2:
        # Nothing closes the quote: this line is lost, and no other one.
        return 1, "a quotation mark is opened and never closed"
    if length > LONGEST_FIELD:
        return taken, "the line is longer than a line of a table can be"
    whole = "\n".join(lines[at : at + taken]).replace("\0", "")
    try:
        return taken, next(csv.reader([whole], delimiter=divider), [])
    except csv.Error as error:
        return taken, f"the line cannot be read ({error})"
