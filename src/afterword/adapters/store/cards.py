"""Imported cards, people's news, which contacts are one person, and address books on servers."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert

from afterword.adapters.store.book import (
    aliases_of,
    changes_of,
    laid_over,
    new_id,
    put_changes,
    save_contacts,
)
from afterword.adapters.store.card_tables import (
    address_books,
    cards,
    merges,
    sent_applications,
    their_news,
    told_apart,
)
from afterword.adapters.store.codecs import to_json, to_row
from afterword.adapters.store.overlaying import by_number
from afterword.adapters.store.rows import add_missing, owned, put, values_of
from afterword.adapters.store.tables import (
    contact_changes,
    contacts,
    touchpoints,
)
from afterword.core.address_books import AddressBook
from afterword.core.errors import NotFound, Refused
from afterword.core.merges import Merge, final, joined
from afterword.core.ports import Batch, KeptCard, SentApplication
from afterword.core.their_news import TheirNews


def all_cards(conn: Connection, owner: str) -> list[KeptCard]:
    """Return every card, each with the contact it counts for."""
    aliases = aliases_of(conn, owner)
    found = values_of(conn, KeptCard, owned(owner, cards).order_by(cards.c.source, cards.c.key))
    return [replace(one, contact_id=final(aliases, one.contact_id)) for one in found]


def save_batch(conn: Connection, owner: str, batch: Batch) -> None:
    """Keep what an import changes."""
    if batch.contacts:
        save_contacts(conn, owner, batch.contacts)
    put(conn, cards, [{"owner_id": owner, **to_row(one)} for one in batch.cards])
    rows = [{"owner_id": owner, **to_row(one), "is_recorded": True} for one in batch.touchpoints]
    add_missing(conn, touchpoints, rows)
    put(conn, their_news, [{"owner_id": owner, **to_row(one)} for one in batch.news])
    sent = [{"owner_id": owner, **to_row(one)} for one in batch.sent]
    add_missing(conn, sent_applications, sent)


def remove_cards(conn: Connection, owner: str, source: str, keys: Iterable[str]) -> None:
    """Forget what a source said."""
    for key in keys:
        this = cards.c.owner_id == owner, cards.c.source == source, cards.c.key == key
        conn.execute(delete(cards).where(*this))


def all_their_news(conn: Connection, owner: str) -> list[TheirNews]:
    """Return what is new with people, oldest first."""
    aliases = aliases_of(conn, owner)
    found = values_of(conn, TheirNews, owned(owner, their_news))
    counted = [replace(one, contact_id=final(aliases, one.contact_id)) for one in found]
    return sorted(counted, key=lambda one: (one.at, *by_number(one)))


def all_sent(conn: Connection, owner: str) -> list[SentApplication]:
    """Return the applications exports tell of, by id."""
    return sorted(values_of(conn, SentApplication, owned(owner, sent_applications)), key=by_number)


# --- who is one ------------------------------------------------------------------------------


def all_merges(conn: Connection, owner: str) -> list[Merge]:
    """Return which contacts count as one, oldest first."""
    names = ("id", "kept_id", "gone_id", "at", "is_automatic", "made", "before")
    rows = conn.execute(owned(owner, merges)).mappings()
    found = [Merge(**{name: row[name] for name in names}) for row in rows]
    return sorted(found, key=by_number)


def merge(
    conn: Connection, owner: str, pair: tuple[str, str], at: datetime, *, is_automatic: bool
) -> Merge:
    """Let two contacts count as one, and give the first what the other is known by."""
    kept_id, gone_id = pair
    everybody, aliases = laid_over(conn, owner), aliases_of(conn, owner)
    for name in (kept_id, gone_id):
        if name not in everybody or name in aliases:
            raise NotFound(f"There is nobody with the id {name}. 'afterword people' lists all.")
    before = changes_of(conn, owner, kept_id)
    kept = everybody[kept_id]
    wanted = joined(kept, everybody[gone_id])
    now, then = to_json(kept), to_json(wanted)
    made = {name: value for name, value in then.items() if now[name] != value}
    if made:
        put_changes(conn, owner, kept_id, {**(before or {}), **made})
    done = Merge(
        new_id(conn, owner, "M"), kept_id, gone_id, at, is_automatic, made=made, before=before
    )
    conn.execute(insert(merges).values(owner_id=owner, **_row(done)))
    return done


def _row(one: Merge) -> dict[str, Any]:
    return {
        "id": one.id,
        "kept_id": one.kept_id,
        "gone_id": one.gone_id,
        "at": one.at,
        "is_automatic": one.is_automatic,
        "made": one.made,
        "before": one.before,
    }


def undo_merge(conn: Connection, owner: str, merge_id: str) -> Merge:
    """Take a merge back; a field that was changed since stays as it was changed."""
    everything = all_merges(conn, owner)
    this = next((one for one in everything if one.id == merge_id), None)
    if this is None:
        raise NotFound(f"There is no merge {merge_id}. 'afterword merge --list' shows them.")
    later = next(
        (
            one
            for one in everything[everything.index(this) + 1 :]
            if this.kept_id in {one.kept_id, one.gone_id}
        ),
        None,
    )
    if later is not None:
        raise Refused(f"{later.id} builds on {merge_id}: undo {later.id} first.")
    if this.made:
        _restore(conn, owner, this)
    conn.execute(delete(merges).where(merges.c.owner_id == owner, merges.c.id == merge_id))
    return this


def _restore(conn: Connection, owner: str, this: Merge) -> None:
    """Give the fields a merge set their values from before it."""
    changes = changes_of(conn, owner, this.kept_id) or {}
    before = this.before or {}
    from_mail = to_json_of_mail(conn, owner, this.kept_id)
    for name, value in this.made.items():
        if changes.get(name, from_mail.get(name)) != value:
            continue
        if name in before:
            changes[name] = before[name]
        else:
            changes.pop(name, None)
    if not changes and this.before is None:
        mine = contact_changes.c.owner_id == owner, contact_changes.c.contact_id == this.kept_id
        conn.execute(delete(contact_changes).where(*mine))
    else:
        put_changes(conn, owner, this.kept_id, changes)


def to_json_of_mail(conn: Connection, owner: str, contact_id: str) -> dict[str, Any]:
    """Return what mail says of a contact, as it is stored; empty where it says nothing."""
    row = conn.execute(owned(owner, contacts).where(contacts.c.id == contact_id)).mappings().first()
    return {} if row is None else dict(row)


def tell_apart(conn: Connection, owner: str, one: str, other: str) -> None:
    """Keep that two contacts are two people."""
    first, second = sorted((one, other))
    add_missing(conn, told_apart, [{"owner_id": owner, "one": first, "other": second}])


def all_apart(conn: Connection, owner: str) -> list[frozenset[str]]:
    """Return the pairs that are two people."""
    rows = conn.execute(owned(owner, told_apart).order_by(told_apart.c.one, told_apart.c.other))
    return [frozenset((row.one, row.other)) for row in rows]


# --- address books ---------------------------------------------------------------------------


def all_address_books(conn: Connection, owner: str) -> list[AddressBook]:
    """Return the address books on servers, by name."""
    return values_of(conn, AddressBook, owned(owner, address_books).order_by(address_books.c.name))


def save_address_book(conn: Connection, owner: str, book: AddressBook) -> None:
    """Keep an address book, or replace the one with the same name."""
    put(conn, address_books, [{"owner_id": owner, **to_row(book)}])


def remove_address_book(conn: Connection, owner: str, name: str) -> bool:
    """Forget an address book and its cards, and tell whether there was one."""
    theirs = cards.c.owner_id == owner, cards.c.source == f"carddav:{name}"
    conn.execute(delete(cards).where(*theirs))
    this = address_books.c.owner_id == owner, address_books.c.name == name
    return conn.execute(delete(address_books).where(*this)).rowcount > 0
