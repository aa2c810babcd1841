"""A few of many: what one look asks for, without reading everything."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import Connection, and_, or_, select

from afterword.adapters.store.book import aliases_of, laid_over, touchpoints_among
from afterword.adapters.store.overlaying import also_known_as, as_one
from afterword.adapters.store.rows import chosen, owned
from afterword.adapters.store.tables import touchpoints
from afterword.core.letters.purposes import Purpose
from afterword.core.merges import final
from afterword.core.people import Contact
from afterword.core.ports.dues import Stirred
from afterword.core.touchpoints import Direction, Nature, Touchpoint


def contacts_by_id(conn: Connection, owner: str, ids: Collection[str]) -> dict[str, Contact]:
    """Return the contacts with these ids, those who count as one of them laid in."""
    aliases = aliases_of(conn, owner)
    everybody = laid_over(conn, owner, also_known_as(aliases, ids))
    return {one.id: one for one in as_one(everybody, aliases) if one.id in ids}


def touchpoints_with(conn: Connection, owner: str, people: Collection[str]) -> list[Touchpoint]:
    """Return every touchpoint with some people, oldest first."""
    theirs = also_known_as(aliases_of(conn, owner), people)
    parts = chosen(owned(owner, touchpoints), touchpoints.c.contact_id, theirs)
    return touchpoints_among(conn, owner, parts)


def people_about(conn: Connection, owner: str, applications: Iterable[str]) -> dict[str, set[str]]:
    """Return with whom something happened about each of some applications."""
    pairs = select(touchpoints.c.application_id, touchpoints.c.contact_id)
    ours = pairs.where(touchpoints.c.owner_id == owner).distinct()
    aliases = aliases_of(conn, owner)
    found: dict[str, set[str]] = {}
    for part in chosen(ours, touchpoints.c.application_id, applications):
        for application, contact in conn.execute(part):
            found.setdefault(application, set()).add(final(aliases, contact))
    return found


def letters_out(
    conn: Connection, owner: str, purposes: Iterable[Purpose], since: datetime
) -> list[Touchpoint]:
    """Return the letters of some purposes that went out since a moment, oldest first."""
    wanted = owned(owner, touchpoints).where(
        touchpoints.c.direction == Direction.OUTBOUND.value,
        touchpoints.c.purpose.in_(sorted(one.value for one in purposes)),
        touchpoints.c.at >= since,
    )
    return touchpoints_among(conn, owner, [wanted])


def stirred(
    conn: Connection,
    owner: str,
    since: datetime,
    asking: Iterable[Purpose],
    also: Collection[str],
) -> Stirred:
    """Return which applications and people something happened with that calls for a step."""
    of = touchpoints.c
    ours, lately = of.owner_id == owner, of.at >= since
    about = select(of.application_id).where(ours, of.application_id > "").distinct()
    applications = set(conn.scalars(about.where(lately)))
    applications |= set(conn.scalars(about.where(of.nature == Nature.BOUNCE.value)))
    advised = sorted(one.value for one in (Nature.ADVICE, Nature.NO_ADVICE))
    answers = or_(
        and_(of.purpose.in_(sorted(one.value for one in asking)), lately),
        and_(of.nature.in_(advised), lately),
    )
    aliases = aliases_of(conn, owner)
    people = {
        final(aliases, one) for one in conn.scalars(select(of.contact_id).where(ours, answers))
    }
    people |= set(also)
    for part in chosen(about, of.contact_id, also_known_as(aliases, people)):
        applications |= set(conn.scalars(part))
    return Stirred(frozenset(applications), frozenset(people))
