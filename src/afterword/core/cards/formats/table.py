"""Any table (CSV): the columns are told by their headers in several languages, or named."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from afterword.core.cards.card import Card, Source, cleaned, folded, plain_line
from afterword.core.cards.columns import HEADERS, Column
from afterword.core.cards.findings import Found, Problem, cards_in
from afterword.core.cards.format import Asked, Format
from afterword.core.cards.rows import Row, divider_of, rows_of
from afterword.core.cards.table_writing import as_it_was
from afterword.core.errors import Invalid

_NUMBER: Final = re.compile(r"\s*[-_#(]?\s*\d+\s*\)?")
_MORE: Final = ("value", "wert", "valeur", "valor")
"""How a header ends that gives the value beside a label (``E-mail 1 - Value``)."""
_APART: Final = re.compile(r":::|;|\n")
_LINKS_APART: Final = re.compile(r":::|;\s|\n")
"""A link may hold a semicolon, and never a space."""


def headers_of(text: str) -> list[str]:
    """Return the headers of a table, as they are written."""
    first = next(rows_of(text[:200_000], 1, divider_of(_first_line(text))), Row(0, ()))
    return [plain_line(one) for one in first.cells]


def guessed(headers: Sequence[str], said: Mapping[str, str]) -> dict[int, Column]:
    """Tell what each column holds.

    Args:
        headers: As they are written.
        said: Headers by the name of what they hold; these go before what is guessed.

    Raises:
        Invalid: A column that was named is not there, or what it holds is nothing we know.
    """
    plain = [folded(one) for one in headers]
    found: dict[int, Column] = {}
    for name, header in said.items():
        try:
            column = Column(name.strip().casefold())
        except ValueError:
            known = ", ".join(Column)
            raise Invalid(f"A table holds no '{name}'; there are {known}.") from None
        if folded(header) not in plain:
            there = ", ".join(f"'{one}'" for one in headers if one)
            raise Invalid(f"There is no column '{header}'; there are {there}.")
        found |= {at: column for at, one in enumerate(plain) if one == folded(header)}
    taken = {Column(one.strip().casefold()) for one in said}
    for at, one in enumerate(plain):
        told = HEADERS.get(_bare(one))
        if told is not None and at not in found and told not in taken:
            found[at] = told
    titles = [at for at, column in found.items() if column is Column.TITLE]
    if len(titles) > 1 and Column.TITLE not in taken:
        # Beside "Job title", "Title" is Dr or Ms.
        found = {at: one for at, one in found.items() if plain[at] not in {"title", "titre"}}
    return found


def is_clear(columns: Mapping[int, Column]) -> bool:
    """Tell whether it is known which columns hold the names."""
    return bool({Column.NAME, Column.FIRST, Column.LAST} & set(columns.values()))


def _bare(header: str) -> str:
    plain = _NUMBER.sub(" ", header)
    for one in _MORE:
        plain = plain.removesuffix(f" - {one}").removesuffix(f"- {one}")
    return " ".join(plain.replace("-", "").replace("_", " ").replace(".", "").split())


def _first_line(text: str) -> str:
    return next((one for one in text.split("\n", 50) if one.strip()), "")


def _recognises(name: str, text: str) -> bool:
    del text
    return name.endswith((".csv", ".tsv", ".txt"))


def _read(file: str, text: str, asked: Asked) -> Found:
    divider = divider_of(_first_line(text))
    rows = rows_of(text, 1, divider)
    first = next(rows, Row(0, ()))
    columns = guessed([plain_line(one) for one in first.cells], asked.columns)
    if not is_clear(columns):
        there = ", ".join(f"'{plain_line(one)}'" for one in first.cells[:20] if one.strip())
        said = f"there are {there}" if there else "it is empty"
        says = f"no column is known to hold the names ({said}); say --column name=HEADER."
        return Found(file, Source.TABLE, "a table", problems=(Problem(file, 0, says),))
    cards, problems = cards_in(rows, file, lambda row: _card(row, columns))
    return Found(file, Source.TABLE, "a table", cards, problems=problems)


def _card(row: Row, columns: Mapping[int, Column]) -> Card:
    cells: dict[Column, list[str]] = {one: [] for one in Column}
    for at, column in columns.items():
        if at < len(row.cells) and row.cells[at].strip():
            cells[column].append(as_it_was(row.cells[at].strip()))
    names = cells[Column.NAME][:1] or [" ".join((*cells[Column.FIRST], *cells[Column.LAST]))]
    several = {
        column: tuple(part for one in cells[column] for part in _parts(one, column))
        for column in (Column.ADDRESS, Column.PHONE, Column.PROFILE)
    }
    return cleaned(
        Card(
            name=" ".join(names),
            addresses=several[Column.ADDRESS],
            phones=several[Column.PHONE],
            profiles=several[Column.PROFILE],
            title=" ".join(cells[Column.TITLE][:1]),
            organisation=" ".join(cells[Column.ORGANISATION][:1]),
            notes="\n".join(cells[Column.NOTES]),
            interests=", ".join(cells[Column.INTERESTS]),
            uid=" ".join(cells[Column.UID][:1]),
            line=row.line,
        )
    )


def _parts(cell: str, column: Column) -> list[str]:
    """Divide a cell that holds several values (``;``, a line, or ``:::`` as Google writes it)."""
    apart = _LINKS_APART if column is Column.PROFILE else _APART
    return [one.strip() for one in apart.split(cell) if one.strip()]


FORMAT = Format("csv", "a table (.csv)", 90, _recognises, _read)
