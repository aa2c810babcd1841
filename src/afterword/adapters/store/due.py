"""Due days: which of them no longer hold, and who is due, in turn."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, func, or_, select, update

from afterword.adapters.store.book import aliases_of
from afterword.adapters.store.codecs import to_row
from afterword.adapters.store.due_tables import due_days, waiting_mail
from afterword.adapters.store.rows import chosen, insert_into, values_of
from afterword.adapters.store.tables import article_matches, articles
from afterword.core.cadence.due_day import DueDay
from afterword.core.cadence.turns import Turn
from afterword.core.merges import final
from afterword.core.ports.dues import Offered, Waiting


def to_work_out(
    conn: Connection, owner: str, worked_out_with: str, now: datetime
) -> dict[str, int]:
    """Return whose days do not hold, each with the number of changes counted so far."""
    ours = select(due_days.c.contact_id, due_days.c.changes).where(due_days.c.owner_id == owner)
    outdated = or_(
        due_days.c.worked_out_at.is_(None),
        due_days.c.worked_out_at != due_days.c.changes,
        due_days.c.worked_out_with != worked_out_with,
        due_days.c.since > now,
        due_days.c.until <= now,
    )
    found = {row.contact_id: row.changes for row in conn.execute(ours.where(outdated))}
    if not found:
        return {}
    # What happens to somebody who counts as somebody else happens to them.
    aliases = aliases_of(conn, owner)
    counted = {final(aliases, one) for one in found if one in aliases} - set(found)
    for part in chosen(ours, due_days.c.contact_id, sorted(counted)):
        found |= {row.contact_id: row.changes for row in conn.execute(part)}
    return found


def keep(
    conn: Connection,
    owner: str,
    worked_out_with: str,
    found: Iterable[DueDay],
    changes: Mapping[str, int],
) -> None:
    """Keep days; one whose contact was changed since holds no longer than before."""
    rows = [
        {
            "whose": one.contact_id,
            "worked_out_at": changes[one.contact_id],
            "worked_out_with": worked_out_with,
            **{name: value for name, value in to_row(one).items() if name != "contact_id"},
        }
        for one in found
    ]
    theirs = due_days.c.owner_id == owner, due_days.c.contact_id == bindparam("whose")
    if rows:
        values: dict[str, Any] = {name: bindparam(name) for name in rows[0] if name != "whose"}
        conn.execute(update(due_days).where(*theirs).values(values), rows)


def in_turn(conn: Connection, owner: str, asked: Waiting, most: int) -> list[DueDay]:
    """Return who is due, no more than so many, in the order of a week's list."""
    columns = [due_days.c[name] for name in DueDay.__dataclass_fields__]
    ours = [
        due_days.c.owner_id == owner,
        or_(due_days.c.is_told_of, due_days.c.contact_id.in_(sorted(asked.kept))),
    ]
    if asked.but:
        ours.append(due_days.c.contact_id.not_in(sorted(asked.but)))
    if asked.offered is not None:
        ours.append(_is_offered(owner, asked.offered))
    first_day, is_unreachable = due_days.c.first_day, due_days.c.is_unreachable
    is_new = and_(first_day >= asked.newly_from, first_day <= asked.until)
    found: list[DueDay] = []
    for is_without in (False, True) if asked.is_asked_for(Turn.NEWLY_DUE) else ():
        if len(found) < most:  # asked one by one, each reads an index in its order
            wanted = select(*columns).where(*ours, is_unreachable == is_without, is_new)
            wanted = wanted.order_by(first_day, due_days.c.contact_id).limit(most)
            found += values_of(conn, DueDay, wanted)
    if len(found) < most and asked.whose is not Turn.NEWLY_DUE:
        back = select(due_days.c.contact_id, is_unreachable).where(
            *ours, first_day < asked.newly_from, first_day <= asked.until
        )
        rows = ((row.contact_id, row.is_unreachable) for row in conn.execute(back))
        first = asked.who_stepped_back(rows, most - len(found))
        owned = select(*columns).where(due_days.c.owner_id == owner)
        for part in chosen(owned, due_days.c.contact_id, sorted(first)):
            found += values_of(conn, DueDay, part)
    return sorted(found, key=asked.turn)[:most]


def _is_offered(owner: str, offered: Offered) -> ColumnElement[bool]:
    """Tell whether there may be something to write to somebody about."""
    # Asked for inside, so that nobody begins with all the articles there are.
    seen_at = (
        select(articles.c.first_seen_at)
        .where(articles.c.owner_id == owner, articles.c.id == article_matches.c.article_id)
        .correlate(article_matches)
        .scalar_subquery()
    )
    is_fresh = (
        exists()
        .where(
            article_matches.c.owner_id == owner,
            article_matches.c.contact_id == due_days.c.contact_id,
            seen_at >= offered.articles_since,
        )
        .correlate(due_days)
    )
    return or_(
        is_fresh,
        due_days.c.contact_id.in_(sorted(offered.people)),
        due_days.c.house.in_(sorted(offered.houses)),
    )


def houses(conn: Connection, owner: str, beginning: Collection[str]) -> list[str]:
    """Return where people are at home, each once, of those that begin with some letters."""
    first = func.substr(due_days.c.house, 1, 1)
    named = select(due_days.c.house).where(
        due_days.c.owner_id == owner, first.in_(sorted(beginning))
    )
    return sorted(conn.scalars(named.distinct()))


def may_be_answers(conn: Connection, owner: str, worked_out_with: str) -> tuple[int | None, int]:
    """Return how many messages may be an answer, where that holds, and the changes counted."""
    row = conn.execute(select(waiting_mail).where(waiting_mail.c.owner_id == owner)).first()
    if row is None:
        return None, 0
    holds = row.worked_out_at == row.changes and row.worked_out_with == worked_out_with
    return (row.may_be_answers if holds else None), row.changes


def keep_may_be_answers(
    conn: Connection, owner: str, worked_out_with: str, count: int, changes: int
) -> None:
    """Keep the number; where more changes have been counted, it holds no longer."""
    kept = {
        "worked_out_at": changes,
        "worked_out_with": worked_out_with,
        "may_be_answers": count,
    }
    row = insert_into(conn, waiting_mail).values(owner_id=owner, changes=0, **kept)
    conn.execute(row.on_conflict_do_update(index_elements=["owner_id"], set_=kept))
