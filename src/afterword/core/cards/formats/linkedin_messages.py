"""``messages.csv`` of a LinkedIn export: who wrote to whom and when. The texts are not kept."""

from collections import Counter
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Final

from afterword.core.cards.card import Source, folded, plain_line, profile_slug
from afterword.core.cards.findings import Found, MessageSeen, Problem
from afterword.core.cards.format import Asked, Format
from afterword.core.cards.formats.linkedin_connections import cell_of, header_at, table_from
from afterword.core.cards.rows import Row

_HEADER: Final = "conversation id,"
_MOST_READERS: Final = 4
"""Readers of a message that is still to somebody; five and more are a crowd (import details)."""


def _recognises(name: str, text: str) -> bool:
    del name
    return header_at(text, _HEADER, 5) is not None and "sender profile url" in text[:2_000].lower()


def _read(file: str, text: str, asked: Asked) -> Found:
    header = header_at(text, _HEADER, 5)
    columns, rows = table_from(text, header or 0)
    good = [row for row in rows if not row.says]
    problems = [Problem(file, row.line, f"{row.says}; it is left out.") for row in rows if row.says]
    own = _own_profile(good, columns, asked.owner)
    if good and not own:
        says = "it does not show which of the two is you; say your name with 'afterword settings'"
        return _found(file, (), (*problems, Problem(file, 0, f"{says}.")))
    messages = []
    for row in good:
        at = _moment(cell_of(row, columns, "date"))
        if at is None:
            problems.append(Problem(file, row.line, "its date cannot be read; it is left out."))
        elif (seen := _message(row, columns, own, at)) is not None:
            messages.append(seen)
    return _found(file, tuple(messages), tuple(problems))


def _message(row: Row, columns: dict[str, int], own: str, at: datetime) -> MessageSeen | None:
    """Return a message between two people; None for a crowd, an advertisement and a draft."""
    if cell_of(row, columns, "folder").casefold() in {"spam", "archive_spam"}:
        return None
    if cell_of(row, columns, "is message draft").casefold() in {"yes", "true"}:
        return None
    sender = profile_slug(cell_of(row, columns, "sender profile url"))
    readers = _slugs(cell_of(row, columns, "recipient profile urls"))
    is_from_them = sender != own
    others = [sender] if is_from_them else [one for one in readers if one != own]
    if not sender or len(others) != 1 or len(readers) > _MOST_READERS:
        return None
    name = cell_of(row, columns, "from" if is_from_them else "to")
    told = "\0".join(
        (cell_of(row, columns, "conversation id"), at.isoformat(), sender, others[0],
         cell_of(row, columns, "content"))
    )  # fmt: skip
    key = blake2b(told.encode("utf-8", "replace"), digest_size=12).hexdigest()
    return MessageSeen(key, at, others[0], plain_line(name), is_from_them)


def _own_profile(rows: list[Row], columns: dict[str, int], owner: str) -> str:
    """Tell the person's own profile: the one of every conversation, else the one of their name."""
    talks: dict[str, set[str]] = {}
    names: dict[str, str] = {}
    for row in rows:
        sender = profile_slug(cell_of(row, columns, "sender profile url"))
        there = {sender, *_slugs(cell_of(row, columns, "recipient profile urls"))} - {""}
        talks.setdefault(cell_of(row, columns, "conversation id"), set()).update(there)
        if sender:
            names.setdefault(sender, folded(cell_of(row, columns, "from")))
    if owner:
        by_name = [slug for slug, name in names.items() if name == folded(owner)]
        if len(by_name) == 1:
            return by_name[0]
    often = Counter(slug for there in talks.values() for slug in there).most_common(2)
    if not often or (len(often) > 1 and often[0][1] == often[1][1]):
        return ""
    return often[0][0]


def _slugs(text: str) -> list[str]:
    return [slug for one in text.split(",") if (slug := profile_slug(one))]


def _moment(text: str) -> datetime | None:
    """Read ``2026-11-02 15:04:05 UTC``."""
    try:
        read = datetime.fromisoformat(text.removesuffix("UTC").strip())
    except ValueError:
        return None
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


def _found(file: str, messages: tuple[MessageSeen, ...], problems: tuple[Problem, ...]) -> Found:
    return Found(file, Source.LINKEDIN, "LinkedIn messages", messages=messages, problems=problems)


FORMAT = Format("linkedin-messages", "LinkedIn's messages.csv", 11, _recognises, _read)
