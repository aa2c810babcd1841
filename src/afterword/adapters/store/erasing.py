"""Takes a person out of every row: what is theirs is deleted, what only names them is blackened."""

import secrets
from collections.abc import Callable, Iterable
from typing import Any, Final

from sqlalchemy import JSON, Column, Connection, Table, and_, delete, select, update

from afterword.adapters.store.card_tables import (
    address_books,
    cards,
    merges,
    their_news,
    told_apart,
)
from afterword.adapters.store.codecs import restored, storable, to_row
from afterword.adapters.store.columns import AnyText
from afterword.adapters.store.filed_rows import READ_WITH
from afterword.adapters.store.own_tables import declined_suggestions, leads
from afterword.adapters.store.preferences import save_setting, setting
from afterword.adapters.store.rows import add_missing, owned, put
from afterword.adapters.store.table_shapes import metadata
from afterword.adapters.store.tables import (
    added_rejections,
    application_notes,
    applications,
    article_matches,
    contact_changes,
    contacts,
    filed,
    letters,
    messages,
    recipients,
    touchpoints,
)
from afterword.adapters.store.tables import forgotten as forgotten_table
from afterword.core.forgetting import Forgotten, blacken_words, mapped, marks_of
from afterword.core.ports import Erasure

_KEY: Final = "forgotten.key"
_KEY_BYTES: Final = 32
_LEFT_ALONE: Final = frozenset(
    {"accounts", "address_books", "counters", "forgotten", "settings", "sources"}
)
"""Tables that hold the person's own accounts and names, and places of their own."""
_TELLS_APART: Final = frozenset({"digest", "source", "key", "owner_id"})
"""Columns a row or a place is found by again; they hold no words of a mail."""


def forgotten(conn: Connection, owner: str) -> Forgotten:
    """Return what tells those who are forgotten."""
    key = setting(conn, owner, _KEY)
    if key is None:
        return Forgotten()
    marks = owned(owner, forgotten_table).with_only_columns(forgotten_table.c.mark)
    return Forgotten(bytes.fromhex(key), frozenset(conn.scalars(marks)))


def erase(conn: Connection, owner: str, erasure: Erasure) -> None:
    """Take one person out; the caller commits, and overwrites what was deleted."""
    key = bytes.fromhex(setting(conn, owner, _KEY) or "") or secrets.token_bytes(_KEY_BYTES)
    save_setting(conn, owner, _KEY, key.hex())
    marks = marks_of(key, erasure.names, erasure.addresses)
    add_missing(conn, forgotten_table, [{"owner_id": owner, "mark": mark} for mark in marks])
    _delete(conn, owner, erasure)
    put(conn, added_rejections, [{"owner_id": owner, **to_row(one)} for one in erasure.added])
    this_one = Forgotten(key, marks)
    for table in metadata.sorted_tables:
        if table.name not in _LEFT_ALONE:
            _rewrite(conn, owner, table, this_one.blackened)
    if erasure.parts:
        _rewrite_near(conn, owner, erasure)


def erase_everything(conn: Connection, owner: str) -> None:
    """Take out every row of an owner; the caller commits, and overwrites what was deleted."""
    for table in reversed(metadata.sorted_tables):
        if "owner_id" in table.c:
            conn.execute(delete(table).where(table.c.owner_id == owner))


def _delete(conn: Connection, owner: str, erasure: Erasure) -> None:
    ids = [erasure.contact_id, *erasure.also]
    theirs: tuple[tuple[Table, Column[Any], Iterable[str]], ...] = (
        (contacts, contacts.c.id, ids),
        (contact_changes, contact_changes.c.contact_id, ids),
        (touchpoints, touchpoints.c.contact_id, ids),
        (article_matches, article_matches.c.contact_id, ids),
        (cards, cards.c.contact_id, ids),
        (their_news, their_news.c.contact_id, ids),
        (merges, merges.c.kept_id, ids),
        (merges, merges.c.gone_id, ids),
        (told_apart, told_apart.c.one, ids),
        (told_apart, told_apart.c.other, ids),
        (leads, leads.c.contact_id, ids),
        (declined_suggestions, declined_suggestions.c.contact_id, ids),
        (letters, letters.c.id, erasure.letters),
        (filed, filed.c.digest, erasure.messages),
        (recipients, recipients.c.digest, erasure.messages),
        (recipients, recipients.c.address, erasure.addresses),
    )
    for table, column, values in theirs:
        for value in values:
            conn.execute(delete(table).where(table.c.owner_id == owner, column == value))
    # A server still has their card: the next look there has to meet it again, to ask about it.
    conn.execute(
        update(address_books).where(address_books.c.owner_id == owner).values(sync_token="")
    )
    # That such a message was read stays known, so that it is not read again.
    unnamed = {"sender_address": "", "references": []}
    of = (
        *((messages.c.digest == one) for one in erasure.messages),
        *((messages.c.sender_address == one) for one in erasure.addresses),
    )
    for one in of:
        conn.execute(update(messages).where(messages.c.owner_id == owner, one).values(unnamed))


def _rewrite_near(conn: Connection, owner: str, erasure: Erasure) -> None:
    def change(text: str) -> str:
        return blacken_words(text, erasure.parts)

    for table, column, values in (
        (filed, filed.c.digest, erasure.near),
        (letters, letters.c.application_id, erasure.applications),
        (applications, applications.c.id, erasure.applications),
        (application_notes, application_notes.c.application_id, erasure.applications),
        (added_rejections, added_rejections.c.id, erasure.applications),
    ):
        for value in values:
            _rewrite(conn, owner, table, change, column == value)


def _rewrite(
    conn: Connection, owner: str, table: Table, change: Callable[[str], str], where: Any = None
) -> None:
    """Change every text of a table's rows."""
    keys = list(table.primary_key)
    texts = [
        column
        for column in table.c
        if isinstance(column.type, AnyText | JSON)
        and column not in keys
        and column.name not in _TELLS_APART
    ]
    if not texts:
        return
    wanted = select(*keys, *texts).where(table.c.owner_id == owner)
    for row in conn.execute(wanted if where is None else wanted.where(where)).mappings().all():
        was = {column.name: row[column.name] for column in texts}
        new = {
            column.name: mapped(was[column.name], _stored(change))
            if isinstance(column.type, JSON)
            else mapped(was[column.name], change)
            for column in texts
        }
        if new != was:
            if READ_WITH in (new.get("reading") or {}):
                # Its words are others now, so what was read from them has to be read again.
                del new["reading"][READ_WITH]
            this = and_(*(column == row[column.name] for column in keys))
            conn.execute(update(table).where(this).values(new))


def _stored(change: Callable[[str], str]) -> Callable[[str], str]:
    """Change a text inside JSON, where some are written in ASCII."""
    return lambda text: storable(change(restored(text)))
