"""Kept messages, what was read from them, and what the person said of them."""

from datetime import datetime

from sqlalchemy import Connection, RowMapping, Select, insert, select, update

from afterword.adapters.store.codecs import from_json, to_json
from afterword.adapters.store.tables import filed, messages, overrulings
from afterword.core.errors import NotFound
from afterword.core.messages.message import Message
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind, Reading

TAKEN_BACK = ""
"""What stands in place of a kind where the person took their judgement back."""


def all_filed(conn: Connection, owner: str) -> list[Filed]:
    """Return every kept message, oldest first, those without a date last."""
    said = _overruled(conn, owner)
    return [_filed(row, said) for row in conn.execute(_kept(owner)).mappings()]


def message(conn: Connection, owner: str, message_id: str) -> Filed | None:
    """Return a kept message by its Message-ID; the oldest, if several share it."""
    wanted = _kept(owner).where(filed.c.message_id == message_id).limit(1)
    row = conn.execute(wanted).mappings().first()
    return None if row is None else _filed(row, _overruled(conn, owner))


def save_reading(conn: Connection, owner: str, digest: str, reading: Reading) -> None:
    """Replace what was read from a kept message."""
    replacing = (
        update(filed)
        .where(filed.c.owner_id == owner, filed.c.digest == digest)
        .values(reading=to_json(reading))
    )
    if conn.execute(replacing).rowcount == 0:
        raise _no_message(digest)


def overruled(conn: Connection, owner: str) -> list[Filed]:
    """Return the kept messages the person judged, the latest judgement last."""
    said = _overruled(conn, owner)
    rows = conn.execute(_kept(owner).where(filed.c.digest.in_(list(said)))).mappings()
    found = {row["digest"]: _filed(row, said) for row in rows}
    return [found[digest] for digest in said if digest in found]


def overrule(conn: Connection, owner: str, digest: str, kind: Kind | None, at: datetime) -> None:
    """Add the person's judgement of a message; None takes back the one before."""
    known = select(messages.c.digest).where(
        messages.c.owner_id == owner, messages.c.digest == digest
    )
    if conn.scalar(known) is None:
        raise _no_message(digest)
    said = {
        "owner_id": owner,
        "digest": digest,
        "kind": kind.value if kind else TAKEN_BACK,
        "at": at,
    }
    conn.execute(insert(overrulings).values(said))


def _kept(owner: str) -> Select[tuple[object, ...]]:
    columns = (filed.c.digest, filed.c.message, filed.c.reading, messages.c.source, messages.c.key)
    return (
        select(*columns)
        .join_from(filed, messages)
        .where(filed.c.owner_id == owner)
        .order_by(filed.c.sent_at.is_(None), filed.c.sent_at, filed.c.digest)
    )


def _overruled(conn: Connection, owner: str) -> dict[str, Kind]:
    """Return the last word on each message that was overruled, the latest word last."""
    said = (
        select(overrulings.c.digest, overrulings.c.kind)
        .where(overrulings.c.owner_id == owner)
        .order_by(overrulings.c.n)
    )
    words: dict[str, Kind] = {}
    for digest, kind in conn.execute(said):
        words.pop(digest, None)
        if kind != TAKEN_BACK:
            words[digest] = Kind(kind)
    return words


def _filed(row: RowMapping, said: dict[str, Kind]) -> Filed:
    return Filed(
        message=from_json(Message, row["message"]),
        reading=from_json(Reading, row["reading"]),
        source=row["source"],
        key=row["key"],
        overruled=said.get(row["digest"]),
    )


def _no_message(digest: str) -> NotFound:
    return NotFound(f"There is no message {digest[:12]} in the store: scan its mailbox first.")
