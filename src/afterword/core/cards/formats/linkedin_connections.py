"""``Connections.csv`` of a LinkedIn export.

Lines of notes come before the header, and most cells of addresses are empty. "Connected On" is a
day of first contact, never of last contact.
"""

from datetime import date
from typing import Final

from afterword.core.cards.card import Card, Source, cleaned, plain_line
from afterword.core.cards.findings import Found, Problem, cards_in
from afterword.core.cards.format import Asked, Format
from afterword.core.cards.rows import Row, rows_of

_HEADER: Final = "first name,last name"
_PREAMBLE: Final = 40
"""Lines the header is looked for in."""
_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_NO_HEADER: Final = (
    "no line begins with 'First Name,Last Name': set LinkedIn to English and ask for the export "
    "again, or name the columns with --as csv --column"
)


def header_at(text: str, begins: str, within: int = _PREAMBLE) -> int | None:
    """Return the number of the line a header is on, from 0; None where there is none."""
    for number, line in enumerate(text.split("\n", within)[:within]):
        if line.replace('"', "").strip("\ufeff \r").casefold().startswith(begins):
            return number
    return None


def table_from(text: str, header: int) -> tuple[dict[str, int], list[Row]]:
    """Return where each column is, by its header, folded; and the rows below."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    rows = rows_of("\n".join(lines[header:]), header + 1)
    first = next(rows, Row(0, ()))
    columns = {plain_line(cell).casefold(): number for number, cell in enumerate(first.cells)}
    return columns, list(rows)


def cell_of(row: Row, columns: dict[str, int], *names: str) -> str:
    """Return a cell by its header; empty where the row or the table has none."""
    for name in names:
        number = columns.get(name)
        if number is not None and number < len(row.cells):
            return row.cells[number].strip()
    return ""


def _recognises(name: str, text: str) -> bool:
    return name == "connections.csv" or (
        header_at(text, f"{_HEADER},") is not None and ("connected on" in text[:20_000].casefold())
    )


def _read(file: str, text: str, asked: Asked) -> Found:
    del asked
    header = header_at(text, _HEADER)
    if header is None:
        return _found(file, (), (Problem(file, 0, f"{_NO_HEADER}."),))
    columns, rows = table_from(text, header)
    # People who closed their account leave a line with a day and nothing else: it names nobody.
    cards, problems = cards_in(rows, file, lambda row: _card(row, columns))
    return _found(file, cards, problems)


def _card(row: Row, columns: dict[str, int]) -> Card:
    name = f"{cell_of(row, columns, 'first name')} {cell_of(row, columns, 'last name')}"
    link = cell_of(row, columns, "url", "profile url")
    address = cell_of(row, columns, "email address")
    return cleaned(
        Card(
            name=name,
            addresses=(address,) if address else (),
            profiles=(link,) if link else (),
            title=cell_of(row, columns, "position"),
            organisation=cell_of(row, columns, "company"),
            connected_on=_day(cell_of(row, columns, "connected on")),
            line=row.line,
        )
    )


def _day(text: str) -> date | None:
    """Read ``02 Nov 2026``; None where it is no such day."""
    parts = text.split()
    if len(parts) != 3 or parts[1][:3].casefold() not in _MONTHS:
        return None
    try:
        return date(int(parts[2]), _MONTHS.index(parts[1][:3].casefold()) + 1, int(parts[0]))
    except ValueError:
        return None


def _found(file: str, cards: tuple[Card, ...], problems: tuple[Problem, ...]) -> Found:
    return Found(file, Source.LINKEDIN, "LinkedIn connections", cards, problems=problems)


FORMAT = Format("linkedin", "LinkedIn's Connections.csv", 10, _recognises, _read)
