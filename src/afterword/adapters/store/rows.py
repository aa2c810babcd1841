"""Statements every part of the store needs, for one owner."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, Table, delete, insert, select
from sqlalchemy.dialects import sqlite

from afterword.adapters.store.codecs import row_reader, to_row

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

Value = TypeVar("Value")

_AT_ONCE: Final = 500
"""Values of one question; an old SQLite takes 999."""


def insert_into(conn: Connection, table: Table) -> "postgresql.Insert | sqlite.Insert":
    """Begin an INSERT that may say what to do when the row is there already."""
    if conn.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # slow to import

        return postgresql.insert(table)
    return sqlite.insert(table)


def put(conn: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, or replace those with the same primary key."""
    if not rows:
        return
    statement = insert_into(conn, table)
    changed = {c.name: statement.excluded[c.name] for c in table.c if not c.primary_key}
    conn.execute(
        statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=changed),
        rows,
    )


def add_missing(conn: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert the rows whose primary key is not there yet."""
    if rows:
        conn.execute(insert_into(conn, table).on_conflict_do_nothing(), rows)


def add_values(
    conn: Connection, owner: str, table: Table, values: Sequence[object], **more: Any
) -> None:
    """Insert dataclasses as rows of ``owner``; ``more`` are columns they do not have."""
    if values:
        conn.execute(insert(table), [{"owner_id": owner, **to_row(v), **more} for v in values])


def renew(conn: Connection, owner: str, table: Table, values: Sequence[Any], **more: Any) -> None:
    """Let the rows of ``owner`` that have ``more`` be these values, each by its ``id``.

    Only rows that change are written: whoever waits for changes of a row hears of no others.
    """
    wanted = {one.id: {"owner_id": owner, **to_row(one), **more} for one in values}
    ours = [table.c.owner_id == owner, *(table.c[name] == value for name, value in more.items())]
    gone = []
    for row in conn.execute(select(table).where(*ours)).mappings():
        if wanted.get(row["id"]) == dict(row):
            del wanted[row["id"]]
        else:
            gone.append(row["id"])
    for some in at_once(gone):
        conn.execute(delete(table).where(*ours, table.c.id.in_(some)))
    if wanted:
        conn.execute(insert(table), list(wanted.values()))


def at_once(values: Iterable[str]) -> list[list[str]]:
    """Cut values into as many as one question may name."""
    all_ = list(dict.fromkeys(values))
    return [all_[start : start + _AT_ONCE] for start in range(0, len(all_), _AT_ONCE)]


def chosen(
    question: Select[Any], column: ColumnElement[str], only: Iterable[str] | None
) -> list[Select[Any]]:
    """Narrow a SELECT down to some values of a column, in as many questions as it takes."""
    if only is None:
        return [question]
    return [question.where(column.in_(some)) for some in at_once(only)]


def owned(owner: str, table: Table) -> Select[Any]:
    """Begin a SELECT of an owner's rows."""
    return select(table).where(table.c.owner_id == owner)


def values_of(conn: Connection, kind: type[Value], statement: Select[Any]) -> list[Value]:
    """Return the rows of a SELECT as dataclasses."""
    found = conn.execute(statement)
    read = row_reader(kind, list(found.keys()))
    return [read(row) for row in found]
