"""The tables of what was worked out and is kept, and what tells that it no longer holds.

A due day is worked out from its contact and what happened with them. The database itself counts the
changes to these, whoever makes them, so that no way of changing something can be forgotten: a row
holds while as many changes are counted as there were before it was worked out.
"""

from typing import Any, Final

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Index,
    Integer,
    event,
)

from afterword.adapters.store.columns import AnyText, Moment
from afterword.adapters.store.table_shapes import metadata, owned_table

due_days = owned_table(
    "due_days",
    Column("contact_id", AnyText, primary_key=True),
    Column("changes", Integer, nullable=False, server_default="0"),
    Column("worked_out_at", Integer),
    Column("worked_out_with", AnyText, nullable=False, server_default=""),
    Column("since", Moment),
    Column("until", Moment),
    Column("first_day", Date),
    Column("is_unreachable", Boolean),
    Column("is_told_of", Boolean),
    Column("house", AnyText, nullable=False, server_default=""),
    Index("ix_due_days_in_turn", "owner_id", "is_unreachable", "first_day", "contact_id"),
)
"""When it is time to write to each contact. ``worked_out_at`` is the number of changes before."""

waiting_mail = owned_table(
    "waiting_mail",
    Column("changes", Integer, nullable=False, server_default="0"),
    Column("worked_out_at", Integer),
    Column("worked_out_with", AnyText, nullable=False, server_default=""),
    Column("may_be_answers", Integer),
)
"""How many kept messages may be an answer, and only the person can tell; by the same rule."""

_ONE_MORE: Final = "UPDATE due_days SET changes = changes + 1 WHERE owner_id = {row}.owner_id AND "
_ADDED: Final = (
    "INSERT INTO due_days (owner_id, contact_id, changes) VALUES ({row}.owner_id, {row}.{id}, 1) "
    "ON CONFLICT (owner_id, contact_id) DO UPDATE SET changes = due_days.changes + 1"
)
_MAIL_ADDED: Final = (
    "INSERT INTO waiting_mail (owner_id, changes) VALUES ({row}.owner_id, 1) "
    "ON CONFLICT (owner_id) DO UPDATE SET changes = waiting_mail.changes + 1"
)
_MAIL_GONE: Final = "UPDATE waiting_mail SET changes = changes + 1 WHERE owner_id = {row}.owner_id"
_OF_LETTER: Final = (
    "contact_id IN (SELECT contact_id FROM touchpoints "
    "WHERE owner_id = {row}.owner_id AND letter_id = {row}.letter_id)"
)
_WATCHED: Final = {
    "contacts": ("id",),
    "contact_changes": ("contact_id",),
    "touchpoints": ("contact_id",),
    "merges": ("kept_id", "gone_id"),
    "confirmations": (),
    "filed": (),
    "overrulings": (),
    "placings": (),
    "applications": (),
}
"""The tables a due day or waiting mail follows from, and their columns that name a contact."""
_MAIL: Final = frozenset({"filed", "overrulings", "placings", "applications"})


def statements(dialect: str) -> list[str]:
    """Return what makes a database count changes, in the words of SQLite or PostgreSQL."""
    found: list[str] = []
    happening = (("INSERT", "NEW"), ("UPDATE", "OLD"), ("UPDATE", "NEW"), ("DELETE", "OLD"))
    for table, (when, row) in ((one, two) for one in _WATCHED for two in happening):
        name = f"count_{table}_{when.lower()}_{row.lower()}"
        body = " ".join(f"{one};" for one in _counting(table, row))
        if dialect == "sqlite":
            found.append(f"CREATE TRIGGER {name} AFTER {when} ON {table} BEGIN {body} END")
            continue
        doing = f"$$ BEGIN {body} RETURN NULL; END $$"
        each = f"FOR EACH ROW EXECUTE FUNCTION {name}()"
        found.append(f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS {doing}")
        found.append(f"CREATE TRIGGER {name} AFTER {when} ON {table} {each}")
    return found


def _counting(table: str, row: str) -> list[str]:
    """Return what is done for a row that comes (``NEW``) or goes (``OLD``)."""
    if table in _MAIL:
        return [(_MAIL_ADDED if row == "NEW" else _MAIL_GONE).format(row=row)]
    names = _WATCHED[table]
    if not names:
        return [f"{_ONE_MORE}{_OF_LETTER}".format(row=row)]
    if row == "NEW":
        return [_ADDED.format(row=row, id=name) for name in names]
    # Whoever goes needs no row of their own; where there is one, it changes.
    return [f"{_ONE_MORE}contact_id = {row}.{name}".format(row=row) for name in names]


def _count_changes(_target: object, connection: Connection, **_more: Any) -> None:
    for statement in statements(connection.dialect.name):
        connection.exec_driver_sql(statement)


event.listen(metadata, "after_create", _count_changes)
