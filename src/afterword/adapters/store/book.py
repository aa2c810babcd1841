"""Applications, contacts and touchpoints: what follows from mail, and what the person said.

What follows from mail is replaced as a whole at every assembly. What the person said is kept
beside it and laid over it when it is read.
"""

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Select, delete, select

from afterword.adapters.store.card_tables import merges
from afterword.adapters.store.codecs import from_row, row_reader, to_json, to_row
from afterword.adapters.store.overlaying import as_one, as_settled, by_number, with_changes
from afterword.adapters.store.rows import (
    add_values,
    chosen,
    insert_into,
    owned,
    put,
    renew,
    values_of,
)
from afterword.adapters.store.tables import (
    added_rejections,
    application_notes,
    applications,
    confirmations,
    contact_changes,
    contacts,
    counters,
    people_met,
    touchpoints,
)
from afterword.core.applications import Application
from afterword.core.merges import seen_as_one
from afterword.core.people import Contact
from afterword.core.ports import AddedRejection, Assembly, PersonMet
from afterword.core.touchpoints import Touchpoint


def new_id(conn: Connection, owner: str, prefix: str) -> str:
    """Count one up and return the id; never the same twice."""
    return new_ids(conn, owner, prefix, 1)[0]


def new_ids(conn: Connection, owner: str, prefix: str, number: int) -> list[str]:
    """Count up and return the ids, in order; never the same twice."""
    counting = (
        insert_into(conn, counters)
        .values(owner_id=owner, prefix=prefix, last=number)
        .on_conflict_do_update(
            index_elements=list(counters.primary_key), set_={"last": counters.c.last + number}
        )
        .returning(counters.c.last)
    )
    last: int = conn.scalar(counting) or 0
    return [f"{prefix}{each}" for each in range(last - number + 1, last + 1)]


def save_assembly(conn: Connection, owner: str, assembly: Assembly) -> None:
    """Replace everything that follows from mail; a row that stays the same is left alone."""
    renew(conn, owner, applications, assembly.applications)
    renew(conn, owner, contacts, assembly.contacts)
    renew(conn, owner, touchpoints, assembly.touchpoints, is_recorded=False)


def all_applications(conn: Connection, owner: str) -> list[Application]:
    """Return every application by id, with the person's own notes; who is one is one."""
    aliases = aliases_of(conn, owner)
    return [seen_as_one(one, aliases) for one in _applications(conn, owner)]


def _applications(conn: Connection, owner: str) -> list[Application]:
    noted = {row.application_id: row.notes for row in conn.execute(owned(owner, application_notes))}
    found = values_of(conn, Application, owned(owner, applications))
    return sorted((replace(a, notes=noted.get(a.id, a.notes)) for a in found), key=by_number)


def save_notes(conn: Connection, owner: str, application_id: str, notes: str) -> None:
    """Keep the person's notes on an application."""
    row = {"owner_id": owner, "application_id": application_id, "notes": notes}
    put(conn, application_notes, [row])


def add(conn: Connection, owner: str, added: AddedRejection) -> None:
    """Keep a rejection the person told us about."""
    add_values(conn, owner, added_rejections, [added])


def remove_added(conn: Connection, owner: str, added_id: str) -> bool:
    """Take back a rejection the person told us about."""
    gone = delete(added_rejections).where(
        added_rejections.c.owner_id == owner, added_rejections.c.id == added_id
    )
    return conn.execute(gone).rowcount > 0


def all_added(conn: Connection, owner: str) -> list[AddedRejection]:
    """Return what the person told us about, oldest first."""
    found = values_of(conn, AddedRejection, owned(owner, added_rejections))
    return sorted(found, key=lambda added: (added.at, by_number(added)))


def add_met(conn: Connection, owner: str, met: PersonMet) -> None:
    """Keep somebody the person met."""
    put(conn, people_met, [{"owner_id": owner, **to_row(met)}])


def remove_met(conn: Connection, owner: str, application_id: str, name: str) -> bool:
    """Take back that the person met somebody."""
    gone = delete(people_met).where(
        people_met.c.owner_id == owner,
        people_met.c.application_id == application_id,
        people_met.c.name == name,
    )
    return conn.execute(gone).rowcount > 0


def all_met(conn: Connection, owner: str) -> list[PersonMet]:
    """Return whom the person met, in a stable order."""
    found = values_of(conn, PersonMet, owned(owner, people_met))
    return sorted(found, key=lambda met: (len(met.application_id), met.application_id, met.name))


def all_contacts(conn: Connection, owner: str) -> list[Contact]:
    """Return every contact by id, the person's changes laid over; who is one is one."""
    return as_one(laid_over(conn, owner), aliases_of(conn, owner))


def laid_over(
    conn: Connection, owner: str, only: Collection[str] | None = None
) -> dict[str, Contact]:
    """Return contacts by id, nobody merged, the person's changes laid over what mail says.

    Args:
        conn: A transaction.
        owner: Whose.
        only: The ids of those wanted; everybody by default.
    """
    from_mail = chosen(owned(owner, contacts), contacts.c.id, only)
    changed = chosen(owned(owner, contact_changes), contact_changes.c.contact_id, only)
    rows = (row for part in changed for row in conn.execute(part))
    return with_changes(
        (one for part in from_mail for one in values_of(conn, Contact, part)),
        ((row.contact_id, row.changes) for row in rows),
    )


def unmerged(conn: Connection, owner: str) -> Assembly:
    """Return what there is, nobody merged, with the names and houses mail gives."""
    from_mail = {one.id: one for one in values_of(conn, Contact, owned(owner, contacts))}
    everybody = [
        replace(one, name=from_mail[one.id].name, organisation=from_mail[one.id].organisation)
        if one.id in from_mail
        else one
        for one in laid_over(conn, owner).values()
    ]
    return Assembly(
        tuple(_applications(conn, owner)),
        tuple(sorted(everybody, key=by_number)),
        tuple(touchpoints_among(conn, owner, [owned(owner, touchpoints)], is_merged=False)),
    )


def imported_only(conn: Connection, owner: str) -> frozenset[str]:
    """Return the ids of contacts no mail shows."""
    from_mail = owned(owner, contacts).with_only_columns(contacts.c.id)
    named = {row.contact_id for row in conn.execute(owned(owner, contact_changes))
             if "id" in row.changes}  # fmt: skip
    return frozenset(named) - set(conn.scalars(from_mail))


def aliases_of(conn: Connection, owner: str) -> dict[str, str]:
    """Return who counts as whom, one step at a time."""
    return {row.gone_id: row.kept_id for row in conn.execute(owned(owner, merges))}


def save_contact(conn: Connection, owner: str, contact: Contact) -> None:
    """Keep the fields in which the person's version differs from what mail says."""
    row = conn.execute(owned(owner, contacts).where(contacts.c.id == contact.id)).mappings().first()
    from_mail = None if row is None else from_row(Contact, row)
    before = changes_of(conn, owner, contact.id)
    kept = set(aliases_of(conn, owner).values())
    put_changes(conn, owner, contact.id, _changes(contact, from_mail, before, kept))


def save_contacts(conn: Connection, owner: str, changed: Sequence[Contact]) -> None:
    """Keep the person's versions of many contacts; what is there is read once."""
    from_mail = {one.id: one for one in values_of(conn, Contact, owned(owner, contacts))}
    before = {row.contact_id: row.changes for row in conn.execute(owned(owner, contact_changes))}
    kept = set(aliases_of(conn, owner).values())
    rows = [
        {
            "owner_id": owner,
            "contact_id": one.id,
            "changes": _changes(one, from_mail.get(one.id), before.get(one.id), kept),
        }
        for one in changed
    ]
    put(conn, contact_changes, rows)


def _changes(
    contact: Contact,
    from_mail: Contact | None,
    before: Mapping[str, Any] | None,
    kept: Container[str],
) -> dict[str, Any]:
    """Return the fields in which a contact differs from what mail says."""
    # Somebody no mail shows is named in full: nobody else says who they are.
    is_full = from_mail is None or "id" in (before or {})
    said = to_json(from_mail or Contact(contact.id, contact.name))
    changes = {name: value for name, value in to_json(contact).items() if said[name] != value}
    if contact.id in kept:
        changes.pop("reach", None)  # it is computed, of all that count as one
    if is_full:
        changes |= {"id": contact.id, "name": contact.name}
    return changes


def changes_of(conn: Connection, owner: str, contact_id: str) -> dict[str, Any] | None:
    """Return the fields the person changed of a contact, None where they never did."""
    wanted = owned(owner, contact_changes).where(contact_changes.c.contact_id == contact_id)
    row = conn.execute(wanted).first()
    return dict(row.changes) if row is not None else None


def put_changes(conn: Connection, owner: str, contact_id: str, changes: dict[str, Any]) -> None:
    """Keep the fields the person changed of a contact."""
    kept = {"owner_id": owner, "contact_id": contact_id, "changes": changes}
    put(conn, contact_changes, [kept])


def replace_contact(conn: Connection, owner: str, contact: Contact, was: Contact) -> bool:
    """Keep the person's version of a contact that still is as it was; tell whether it was."""
    if was not in all_contacts(conn, owner):
        return False
    save_contact(conn, owner, contact)
    return True


def withdraw_touchpoint(conn: Connection, owner: str, touchpoint_id: str) -> bool:
    """Remove a touchpoint the person logged; one that follows from mail or a letter stays."""
    logged = (touchpoints.c.is_recorded, touchpoints.c.letter_id.is_(None))
    gone = delete(touchpoints).where(
        touchpoints.c.owner_id == owner, touchpoints.c.id == touchpoint_id, *logged
    )
    return conn.execute(gone).rowcount > 0


def add_touchpoint(conn: Connection, owner: str, touchpoint: Touchpoint) -> None:
    """Record a touchpoint that does not follow from mail."""
    add_values(conn, owner, touchpoints, [touchpoint], is_recorded=True)


def all_touchpoints(conn: Connection, owner: str) -> list[Touchpoint]:
    """Return every touchpoint, oldest first, placed letters as the person settled them."""
    return touchpoints_among(conn, owner, [owned(owner, touchpoints)])


def touchpoints_among(
    conn: Connection, owner: str, questions: Iterable[Select[Any]], *, is_merged: bool = True
) -> list[Touchpoint]:
    """Return the touchpoints some questions find, oldest first, with those who count."""
    said = (
        select(confirmations.c.letter_id, confirmations.c.went_out)
        .where(confirmations.c.owner_id == owner)
        .order_by(confirmations.c.n)
    )
    settled = {row.letter_id: row.went_out for row in conn.execute(said)}
    found: list[tuple[Touchpoint, bool]] = []
    for question in questions:
        rows = conn.execute(question)
        names = list(rows.keys())
        read, recorded = row_reader(Touchpoint, names), names.index("is_recorded")
        found += [(read(row), row[recorded]) for row in rows]
    return as_settled(found, settled, aliases_of(conn, owner) if is_merged else {})
