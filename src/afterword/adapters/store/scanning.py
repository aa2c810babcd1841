"""What was read: every message by its digest, every place it was met in, texts that matter."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from itertools import islice

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    Text,
    bindparam,
    cast,
    delete,
    func,
    or_,
    select,
    update,
)

from afterword.adapters.store.codecs import restored
from afterword.adapters.store.filed_rows import filed_rows
from afterword.adapters.store.message_row import message_row
from afterword.adapters.store.rows import add_missing, insert_into, owned, put
from afterword.adapters.store.tables import filed, messages, places, recipients, sources
from afterword.core.ports import Near, Scanned, Skim

_PAGE = 5000
"""Rows a stream reads at once; between two pages nothing is held open."""
_MOST_NAMED = 20_000
"""Values a question names; SQLite takes 32,766 (SQLITE_MAX_VARIABLE_NUMBER), PostgreSQL twice."""
_OF_SKIM = ("source", "key", "digest", "message_id", "references", "sender_address")
_CHUNK = 500
"""Messages a statement takes at once; keeps memory flat however many there are."""


def bookmark(conn: Connection, owner: str, source: str) -> str | None:
    """Return where reading of a source stopped."""
    marked = owned(owner, sources).where(sources.c.source == source)
    found: str | None = conn.scalar(marked.with_only_columns(sources.c.bookmark))
    return found


def seen_keys(conn: Connection, owner: str, source: str) -> set[str]:
    """Return the keys of a source that were read."""
    seen = owned(owner, places).where(places.c.source == source)
    return set(conn.scalars(seen.with_only_columns(places.c.key)))


def is_seen(conn: Connection, owner: str, source: str, key: str) -> bool:
    """Tell whether one key of a source was read."""
    seen = owned(owner, places).where(places.c.source == source, places.c.key == key)
    return conn.scalar(seen.with_only_columns(places.c.key)) is not None


def record(
    conn: Connection, owner: str, source: str, scanned: Iterable[Scanned], mark: str | None
) -> int:
    """Remember messages, then move the bookmark; return how many were new."""
    remaining = iter(scanned)
    new = 0
    while chunk := list(islice(remaining, _CHUNK)):
        new += _remember(conn, owner, source, chunk)
        add_missing(conn, filed, filed_rows(owner, chunk))
    if mark is not None:
        put(conn, sources, [{"owner_id": owner, "source": source, "bookmark": mark}])
    return new


def keep(conn: Connection, owner: str, kept: Iterable[tuple[str, Scanned, str | None]]) -> None:
    """Keep the texts of messages, whether or not they are remembered.

    With each comes its source, and the digest it was known by until now, by its header alone.
    """
    by_source: dict[str, list[Scanned]] = {}
    renamed: dict[str, str] = {}
    for source, scanned, instead_of in kept:
        by_source.setdefault(source, []).append(scanned)
        if instead_of is not None and instead_of != scanned.digest:
            renamed[instead_of] = scanned.digest
    for source, several in by_source.items():
        _remember(conn, owner, source, several)
        put(conn, filed, filed_rows(owner, several))
    if not renamed:
        return
    pairs = [{"of": owner, "old": old, "new": new} for old, new in renamed.items()]
    known = (places.c.owner_id == bindparam("of"), places.c.digest == bindparam("old"))
    conn.execute(update(places).where(*known).values(digest=bindparam("new")), pairs)
    gone = (messages.c.owner_id == bindparam("of"), messages.c.digest == bindparam("old"))
    conn.execute(delete(messages).where(*gone), pairs)


def message_ids(conn: Connection, owner: str, source: str) -> dict[str, str]:
    """Return the Message-ID of every message met in a source, by its key."""
    met = (
        select(places.c.key, messages.c.message_id)
        .join_from(places, messages)
        .where(places.c.owner_id == owner, places.c.source == source)
    )
    return {row.key: row.message_id for row in conn.execute(met)}


def places_of(conn: Connection, owner: str, digest: str) -> list[tuple[str, str]]:
    """Return source and key of every place a message was met in, sorted."""
    met = owned(owner, places).where(places.c.digest == digest)
    rows = conn.execute(met.with_only_columns(places.c.source, places.c.key))
    return sorted((row.source, row.key) for row in rows)


def carry_over(conn: Connection, owner: str, source: str, keys: Mapping[str, str]) -> None:
    """Replace keys of a source by others."""
    if not keys:
        return
    known = owned(owner, places).where(places.c.source == source)
    digests = {row.key: row.digest for row in conn.execute(known) if row.key in keys}
    moved = [{"of": owner, "at": source, "old": old, "new": keys[old]} for old in digests]
    if not moved:
        return
    put(
        conn,
        places,
        [
            {"owner_id": owner, "source": source, "key": keys[old], "digest": digest}
            for old, digest in digests.items()
        ],
    )
    conn.execute(update(messages).values(key=bindparam("new")).where(*_at_old(messages)), moved)
    conn.execute(delete(places).where(*_at_old(places)), moved)


def _at_old(table: Table) -> tuple[ColumnElement[bool], ...]:
    c = table.c
    return (
        c.owner_id == bindparam("of"),
        c.source == bindparam("at"),
        c.key == bindparam("old"),
    )


def left_out(
    reading: Callable[[], AbstractContextManager[Connection]], owner: str, near: Near | None = None
) -> Iterator[Skim]:
    """Stream what is remembered of the messages whose text was not kept, page by page."""
    last = None
    asked_for: ColumnElement[bool] | None = None
    if near is not None:
        with reading() as conn:
            asked_for = _may_be(near, _senders(conn, owner))
    while True:
        with reading() as conn:
            page = left_out_after(conn, owner, last, _PAGE, asked_for)
        yield from page
        if len(page) < _PAGE:
            return
        last = page[-1].digest


def _senders(conn: Connection, owner: str) -> list[str]:
    """Return every address mail came from."""
    by = owned(owner, messages).with_only_columns(messages.c.sender_address).distinct()
    return list(conn.scalars(by))


def _may_be(near: Near, senders: Iterable[str]) -> ColumnElement[bool] | None:
    """Say in SQL which messages may be asked for; None where that takes too many words.

    Of what refers to other messages, the reader looks for itself what it refers to.
    """
    wanted = {
        messages.c.sender_address: [one for one in senders if near.is_by(one)],
        messages.c.message_id: sorted(near.ids),
        messages.c.digest: sorted(near.digests),
    }
    if sum(map(len, wanted.values())) > _MOST_NAMED:
        return None
    refers = cast(messages.c.references, Text) != "[]"
    return or_(refers, *(column.in_(values) for column, values in wanted.items() if values))


def left_out_after(
    conn: Connection,
    owner: str,
    digest: str | None,
    limit: int,
    asked_for: ColumnElement[bool] | None = None,
) -> list[Skim]:
    """Return the next messages, by digest, whose text was not kept; None begins."""
    is_kept = select(filed.c.digest).where(
        filed.c.owner_id == messages.c.owner_id, filed.c.digest == messages.c.digest
    )
    page = owned(owner, messages).where(*(() if asked_for is None else (asked_for,)))
    page = page.where(~is_kept.exists())
    page = page.order_by(messages.c.digest).limit(limit)
    if digest is not None:
        page = page.where(messages.c.digest > digest)
    # As text, since most refer to nothing, and to find that out takes no decoding.
    columns = [
        cast(messages.c[name], Text) if name == "references" else messages.c[name]
        for name in _OF_SKIM
    ]
    rows = conn.execute(page.with_only_columns(*columns)).all()
    return [
        Skim(source, key, digest, message_id, _linked(references), sender)
        for source, key, digest, message_id, references, sender in rows
    ]


def _linked(references: str) -> tuple[str, ...]:
    return () if references == "[]" else tuple(map(restored, json.loads(references)))


def common_recipients(conn: Connection, owner: str, limit: int) -> list[tuple[str, int]]:
    """Return the addresses mail was sent to most often."""
    often = func.count()
    counted = (
        select(recipients.c.address, often)
        .where(recipients.c.owner_id == owner)
        .group_by(recipients.c.address)
        .order_by(often.desc(), recipients.c.address)
        .limit(limit)
    )
    return [(address, count) for address, count in conn.execute(counted)]


def sent_to(conn: Connection, owner: str, addresses: Iterable[str]) -> set[str]:
    """Return the digests of messages sent to any of these addresses."""
    remaining = iter(dict.fromkeys(addresses))
    found: set[str] = set()
    while chunk := list(islice(remaining, _CHUNK)):
        wanted = owned(owner, recipients).where(recipients.c.address.in_(chunk))
        found.update(conn.scalars(wanted.with_only_columns(recipients.c.digest)))
    return found


def message_count(conn: Connection, owner: str) -> int:
    """Return how many messages are remembered."""
    counted = select(func.count()).select_from(messages).where(messages.c.owner_id == owner)
    return conn.scalar(counted) or 0


def _remember(conn: Connection, owner: str, source: str, chunk: Sequence[Scanned]) -> int:
    """Remember messages and where they were met; return how many were new."""
    by_digest = {item.digest: item for item in chunk}
    adding = insert_into(conn, messages).on_conflict_do_nothing().returning(messages.c.digest)
    rows = [message_row(owner, source, item) for item in by_digest.values()]
    new = set(conn.scalars(adding, rows))
    met_again = [
        {"of": owner, "that": digest, "source": source, "key": item.key}
        for digest, item in by_digest.items()
        if digest not in new
    ]
    if met_again:
        moving = update(messages).where(
            messages.c.owner_id == bindparam("of"), messages.c.digest == bindparam("that")
        )
        conn.execute(moving, met_again)
    by_key = {item.key: item.digest for item in chunk}
    met = {"owner_id": owner, "source": source}
    put(conn, places, [{**met, "key": key, "digest": digest} for key, digest in by_key.items()])
    sent_to = [
        {"owner_id": owner, "digest": digest, "address": address}
        for digest in by_digest
        if digest in new
        for address in by_digest[digest].recipient_addresses
    ]
    add_missing(conn, recipients, sent_to)
    return len(new)
