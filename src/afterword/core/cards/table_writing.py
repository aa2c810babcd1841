"""People as a table (CSV) that a spreadsheet only shows, and never runs."""

import csv
import io
import re
from collections.abc import Iterable
from typing import Final

from afterword.core.cards.card import Card

_RUNS: Final = re.compile("\\s*'*[=+\\-@\t\r＝＋－＠]")
"""How a cell begins that a spreadsheet takes for a formula (OWASP, CSV injection), or that would
be taken for one we made inert."""
_INERT: Final = re.compile("'(?=\\s*'*[=+\\-@\t\r＝＋－＠])")
HEADERS: Final = (
    "Name",
    "Email",
    "Phone",
    "Organisation",
    "Job title",
    "Profile",
    "Interests",
    "Notes",
    "UID",
)


def table(cards: Iterable[Card]) -> str:
    """Write people as a table with commas, one a row; ";" divides several values of a cell."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(HEADERS)
    for one in cards:
        cells = (
            one.name,
            "; ".join(one.addresses),
            "; ".join(one.phones),
            one.organisation,
            one.title,
            "; ".join(one.profiles),
            one.interests,
            one.notes,
            one.uid,
        )
        writer.writerow([inert(each) for each in cells])
    return made.getvalue()


def inert(cell: str) -> str:
    """Return a cell that no spreadsheet runs."""
    return f"'{cell}" if _RUNS.match(cell) else cell


def as_it_was(cell: str) -> str:
    """Return the cell that `inert` was given."""
    return _INERT.sub("", cell, count=1) if _INERT.match(cell) else cell
