"""Statements every part of the store needs, for one owner."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, Select, Table, insert, select
from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

from afterword.adapters.store.codecs import row_reader, to_row

Value = TypeVar("Value")


def insert_into(conn: Connection, table: Table) -> "postgresql.Insert | sqlite.Insert":
    """Begin an INSERT that may say what to do when the row is there already."""
    if conn.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql

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


def owned(owner: str, table: Table) -> Select[Any]:
    """Begin a SELECT of an owner's rows."""
    return select(table).where(table.c.owner_id == owner)


def values_of(conn: Connection, kind: type[Value], statement: Select[Any]) -> list[Value]:
    """Return the rows of a SELECT as dataclasses."""
    found = conn.execute(statement)
    read = row_reader(kind, list(found.keys()))
    return [read(row) for row in found]


def by_number(value: Any) -> tuple[int, str]:
    """Sort ids as people count: A2 before A10."""
    return len(value.id), value.id
