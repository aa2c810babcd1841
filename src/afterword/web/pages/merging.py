"""*One person?*: two entries joined, kept apart, and a joining taken back."""

from dataclasses import dataclass

from starlette.responses import Response

from afterword.core.merging import Likeness
from afterword.core.people import Contact
from afterword.services.applications.views import as_id
from afterword.services.people.merging import (
    keep_apart,
    merge_people,
    merged_so_far,
    take_apart,
)
from afterword.services.people.people import find_person
from afterword.web.site import Undo
from afterword.web.visit import Visit, action

_AT_ONCE = 5
"""Questions of one look; more would be a chore."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of two entries."""

    name: str
    about: str
    path: str


@dataclass(frozen=True, slots=True)
class PairShown:
    """Two entries that may be one person."""

    one: Side
    other: Side
    why: str
    ids: tuple[str, str]


@dataclass(frozen=True, slots=True)
class MergedShown:
    """Two entries that count as one."""

    id: str
    names: str
    how: str


def pairs_shown(visit: Visit) -> tuple[PairShown, ...]:
    """Return the likeliest pairs, for the people page."""
    return tuple(_pair(visit, one) for one in visit.site.suggesting.now(visit.app.store)[:_AT_ONCE])


def merged_shown(visit: Visit) -> tuple[MergedShown, ...]:
    """Return the joinings there are, the latest first."""
    return tuple(
        MergedShown(
            one.merge.id,
            one.kept if one.kept == one.gone else f"{one.kept} and {one.gone}",
            "joined by itself" if one.merge.is_automatic else "joined by you",
        )
        for one in reversed(merged_so_far(visit.app.store))
    )


def _pair(visit: Visit, like: Likeness) -> PairShown:
    return PairShown(
        _side(visit, like.one), _side(visit, like.other), like.why, (like.one.id, like.other.id)
    )


def _side(visit: Visit, one: Contact) -> Side:
    about = [one.title, one.organisation, *one.all_addresses[:1]]
    return Side(one.name, ", ".join(filter(None, about)), visit.url("person", id=one.id))


def _two(visit: Visit) -> tuple[Contact, Contact]:
    store = visit.app.store
    one, other = (find_person(store, as_id(visit.line(name), "P")) for name in ("one", "other"))
    return one, other


def join(visit: Visit) -> Response:
    """Let two entries count as one."""
    with visit.app.only_one("scan"):
        kept, made = merge_people(visit.app.store, *_two(visit), visit.app.now)
    visit.say(f"{kept.name} is one person now.", Undo(visit.url("merge-undo", id=made.id)))
    return visit.go("people")


def apart(visit: Visit) -> Response:
    """Keep that two entries are two people."""
    one, other = _two(visit)
    keep_apart(visit.app.store, one, other)
    visit.say(f"{one.name} and {other.name} stay two people; you are not asked again.")
    return visit.go("people")


def undo(visit: Visit) -> Response:
    """Take a joining back."""
    with visit.app.only_one("scan"):
        done = take_apart(visit.app.store, as_id(visit.part("id"), "M"))
    visit.say(f"{done.kept} and {done.gone} are two entries again.")
    return visit.go("people")


ROUTES = (
    action("/people/merge", join, "merge"),
    action("/people/apart", apart, "merge-apart"),
    action("/people/merges/{id}/undo", undo, "merge-undo"),
)
