"""Kept messages, what was read from them, and what the person said of them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    Table,
    Text,
    bindparam,
    cast,
    insert,
    select,
    update,
)

from afterword.adapters.store.filed_rows import (
    NOTHING_SAID,
    TAKEN_BACK,
    Decoded,
    Said,
    all_decoded,
    filed_from,
    last_words,
    no_message,
    reading_of,
)
from afterword.adapters.store.rows import chosen
from afterword.adapters.store.tables import filed, messages, overrulings, placings
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind


def all_filed(conn: Connection, owner: str, known: Mapping[str, Decoded]) -> list[Decoded]:
    """Return every kept message, oldest first, those without a date last.

    Args:
        conn: A transaction.
        owner: Whose.
        known: What was returned before, by digest; a row that is the same is not decoded again.
    """
    return all_decoded(conn.execute(_kept(owner)), _said(conn, owner), known)


def message(conn: Connection, owner: str, message_id: str) -> Filed | None:
    """Return a kept message by its Message-ID; the oldest, if several share it."""
    wanted = _kept(owner).where(filed.c.message_id == message_id).limit(1)
    found = conn.execute(wanted).first()
    if found is None:
        return None
    digest, *row = found
    return filed_from(row, _said(conn, owner).get(digest, NOTHING_SAID))


def messages_by_id(conn: Connection, owner: str, ids: Iterable[str]) -> dict[str, Filed]:
    """Return the kept messages with some Message-IDs; the oldest, if several share one."""
    said = _said(conn, owner)
    found: dict[str, Filed] = {}
    for part in chosen(_kept(owner), filed.c.message_id, ids):
        for digest, *row in conn.execute(part):
            one = filed_from(row, said.get(digest, NOTHING_SAID))
            found.setdefault(one.message.message_id, one)
    return found


def save_readings(conn: Connection, owner: str, read: Iterable[Filed]) -> None:
    """Replace what was read from kept messages, and with what."""
    replacing = update(filed).where(filed.c.owner_id == owner, filed.c.digest == bindparam("that"))
    for one in read:
        values = {"that": one.message.digest, "reading": reading_of(one)}
        if conn.execute(replacing, values).rowcount == 0:
            raise no_message(one.message.digest)


def overruled(conn: Connection, owner: str) -> list[Filed]:
    """Return the kept messages the person judged, the latest judgement last."""
    said = {digest: one for digest, one in _said(conn, owner).items() if one.kind is not None}
    rows = conn.execute(_kept(owner).where(filed.c.digest.in_(list(said))))
    found = {digest: filed_from(row, said[digest]) for digest, *row in rows}
    return [found[digest] for digest in said if digest in found]


def overrule(conn: Connection, owner: str, digest: str, kind: Kind | None, at: datetime) -> None:
    """Add the person's judgement of a message; None takes back the one before."""
    said = {"kind": kind.value if kind else TAKEN_BACK, "at": at}
    _say(conn, overrulings, owner, digest, said)


def place(conn: Connection, owner: str, digest: str, beside: str, at: datetime) -> None:
    """Add the person's word on what a message belongs to; empty takes back the one before."""
    _say(conn, placings, owner, digest, {"beside": beside or TAKEN_BACK, "at": at})


def _say(
    conn: Connection, table: Table, owner: str, digest: str, said: Mapping[str, object]
) -> None:
    known = select(messages.c.digest).where(
        messages.c.owner_id == owner, messages.c.digest == digest
    )
    if conn.scalar(known) is None:
        raise no_message(digest)
    conn.execute(insert(table).values({"owner_id": owner, "digest": digest, **said}))


def _kept(owner: str) -> Select[Any]:
    """Ask for the JSON as text, so that it can be compared before it is decoded."""
    columns = (
        filed.c.digest,
        cast(filed.c.message, Text),
        cast(filed.c.reading, Text),
        messages.c.source,
        messages.c.key,
    )
    return (
        select(*columns)
        .join_from(filed, messages)
        .where(filed.c.owner_id == owner)
        .order_by(filed.c.sent_at.is_(None), filed.c.sent_at, filed.c.digest)
    )


def _said(conn: Connection, owner: str) -> dict[str, Said]:
    """Return the last word on each message of which something was said, the latest word last."""

    def all_of(table: Table, word: str) -> Iterator[tuple[str, str]]:
        asked = select(table.c.digest, table.c[word]).where(table.c.owner_id == owner)
        return ((digest, said) for digest, said in conn.execute(asked.order_by(table.c.n)))

    return last_words(all_of(overrulings, "kind"), all_of(placings, "beside"))
