"""``Job Applications.csv`` of a LinkedIn export: what was applied for there, and when."""

from datetime import date, datetime
from hashlib import blake2b
from typing import Final

from afterword.core.cards.card import Source, folded, plain_line
from afterword.core.cards.findings import Found, Problem, Sent
from afterword.core.cards.format import Asked, Format
from afterword.core.cards.formats.linkedin_connections import cell_of, header_at, table_from

_HEADER: Final = "application date,"
_FORMS: Final = ("%m/%d/%y, %I:%M %p", "%m/%d/%Y, %I:%M %p", "%m/%d/%y", "%Y-%m-%d")


def _recognises(name: str, text: str) -> bool:
    return header_at(text, _HEADER, 5) is not None and (
        "company name" in text[:2_000].lower() or name.startswith("job applications")
    )


def _read(file: str, text: str, asked: Asked) -> Found:
    del asked
    columns, rows = table_from(text, header_at(text, _HEADER, 5) or 0)
    sent, problems = [], []
    for row in rows:
        if row.says:
            problems.append(Problem(file, row.line, f"{row.says}; it is left out."))
            continue
        house = plain_line(cell_of(row, columns, "company name"))
        role = plain_line(cell_of(row, columns, "job title"))
        on = _day(cell_of(row, columns, "application date"))
        if not house or on is None:
            missing = "the company" if not house else "a date that can be read"
            problems.append(Problem(file, row.line, f"{missing} is missing; it is left out."))
            continue
        told = "\0".join((folded(house), folded(role), on.isoformat()))
        key = blake2b(told.encode(), digest_size=12).hexdigest()
        sent.append(Sent(key, house, role, on))
    return Found(
        file,
        Source.LINKEDIN,
        "LinkedIn job applications",
        sent=tuple(sent),
        problems=tuple(problems),
    )


def _day(text: str) -> date | None:
    said = " ".join(text.replace("\u202f", " ").split())
    for form in _FORMS:
        try:
            return datetime.strptime(said, form).date()  # noqa: DTZ007 (a day has no zone)
        except ValueError:
            continue
    return None


FORMAT = Format("linkedin-applications", "LinkedIn's Job Applications.csv", 12, _recognises, _read)
