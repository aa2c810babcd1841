"""Two entries of the contact book that are one person: told, joined, and taken apart again.

Only a name together with an address, a phone number or a profile is proof enough to join two
without asking. Everything less is a suggestion.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from itertools import combinations
from typing import Any, Final

from nameparser import HumanName

from afterword.core.applications import Application
from afterword.core.cards.card import folded, same_phone, same_profile
from afterword.core.people import Contact, Participant, Reach, Ways
from afterword.core.reading.hiring_roles import RANK
from afterword.core.reading.organisation_names import is_same_organisation
from afterword.core.reading.person_names import is_same_person

MOST_SUGGESTED: Final = 50
"""Pairs that are shown at once."""
_CROWD: Final = 6
"""Contacts that share one thing; more, and it is a switchboard or a name like any other."""


@dataclass(frozen=True, slots=True)
class Merge:
    """Two contacts that count as one."""

    id: str
    """``M`` and a number, given by the store and never used twice."""
    kept_id: str
    gone_id: str
    at: datetime
    is_automatic: bool
    made: Mapping[str, Any] = field(default_factory=dict)
    """The fields the joining set, as they are stored."""
    before: Mapping[str, Any] | None = None
    """What the person had changed of the kept one until then, as it is stored."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two contacts that may be one person."""

    one: Contact
    """The one known for longer; its id stays."""
    other: Contact
    why: str
    """``the same name and the same address``."""
    is_certain: bool


def likenesses(contacts: Iterable[Contact], apart: Iterable[frozenset[str]]) -> list[Likeness]:
    """Find pairs that are or may be one person.

    Args:
        contacts: Everybody, in any order.
        apart: Pairs of ids the person said are two.

    Returns:
        The certain ones first, then those that share more; ties by id.
    """
    told = set(apart)
    sharing: dict[str, list[Contact]] = defaultdict(list)
    for one in sorted(contacts, key=_number):
        for key in keys_of(one):
            sharing[key].append(one)
        name = plain_name(one.name)
        if " " in name:
            sharing[f"name:{name}"].append(one)
    found: dict[frozenset[str], Likeness] = {}
    for those in sharing.values():
        if len(those) > _CROWD:
            continue
        for one, other in combinations(those, 2):
            pair = frozenset((one.id, other.id))
            if pair not in told and pair not in found:
                found[pair] = _likeness(one, other)
    return sorted(found.values(), key=_order)


def is_certainly_one(one: Contact, other: Contact) -> bool:
    """Tell whether two are one person beyond asking: a name, and a way to reach them."""
    return is_one_name(one.name, other.name) and not keys_of(one).isdisjoint(keys_of(other))


def keys_of(contact: Contact) -> frozenset[str]:
    """Return what nobody else has: addresses, phone numbers, profiles, as they are compared."""
    ways = contact.ways
    found = {f"at:{one.casefold()}" for one in contact.all_addresses}
    found |= {f"tel:{same}" for one in ways.phones if (same := same_phone(one))}
    return frozenset(found | {f"web:{same_profile(one)}" for one in ways.profiles})


def is_one_name(one: str, other: str) -> bool:
    """Tell whether two names can be one person's, however they are written."""
    left, right = plain_name(one), plain_name(other)
    return left == right or is_same_person(left, right)


@lru_cache(maxsize=65_536)
def plain_name(name: str) -> str:
    """Return a name as it is compared: ``Kim, Dana`` as ``dana kim``, without titles."""
    if "," in name:
        parts = HumanName(name)
        name = f"{parts.first} {parts.middle} {parts.last}" if parts.first else name
    return folded(name)


def joined(kept: Contact, gone: Contact) -> Contact:
    """Return one contact with what is known of two.

    Where both say something the kept one's word stays, notes are put below each other, and a no
    to letters counts whoever it was said of.
    """
    addresses = _all((*kept.all_addresses, *gone.all_addresses))
    longer = len(gone.name.split()) > 1 and len(kept.name.split()) == 1
    return replace(
        kept,
        name=gone.name if longer else kept.name,
        address=kept.address or gone.address,
        title=kept.title or gone.title,
        organisation=kept.organisation or gone.organisation,
        do_not_contact=kept.do_not_contact or gone.do_not_contact,
        is_closed=kept.is_closed or gone.is_closed,
        snoozed_until=max(filter(None, (kept.snoozed_until, gone.snoozed_until)), default=None),
        reopened_on=max(filter(None, (kept.reopened_on, gone.reopened_on)), default=None),
        notes=_below(kept.notes, gone.notes, "\n\n"),
        interests=_below(kept.interests, gone.interests, ", "),
        ways=Ways(
            addresses=tuple(
                one
                for one in addresses
                if one.casefold() != (kept.address or gone.address or "").casefold()
            ),
            phones=_all((*kept.ways.phones, *gone.ways.phones), same_phone),
            profiles=_all((*kept.ways.profiles, *gone.ways.profiles), same_profile),
        ),
    )


def with_reach(kept: Contact, gone: Iterable[Contact]) -> Contact:
    """Return a contact with what mail shows of all the entries that are one person."""
    reaches = [kept.reach, *(one.reach for one in gone)]
    return replace(
        kept,
        reach=Reach(
            next((one.address for one in reaches if one.address), None),
            tuple(
                sorted(
                    {each for one in reaches for each in one.failed},
                    key=lambda each: (each.at, each.address, each.message_id),
                )
            ),
            tuple(dict.fromkeys(each for one in reaches for each in one.others)),
        ),
    )


def final(aliases: Mapping[str, str], contact_id: str) -> str:
    """Return who somebody counts as, through all joinings."""
    seen = {contact_id}
    while (after := aliases.get(contact_id)) is not None and after not in seen:
        contact_id = after
        seen.add(after)
    return contact_id


def seen_as_one(application: Application, aliases: Mapping[str, str]) -> Application:
    """Return an application with the people that are one as one."""
    if not aliases:
        return application
    parts: dict[str, Participant] = {}
    for one in application.participants:
        name = final(aliases, one.contact_id)
        before = parts.get(name, Participant(name))
        roles = [role for role in (before.role, one.role) if role is not None]
        parts[name] = Participant(
            name,
            min(roles, key=RANK.index, default=None),
            before.was_interviewer or one.was_interviewer,
        )
    rejection = application.rejection
    if rejection is not None and rejection.contact_id is not None:
        rejection = replace(rejection, contact_id=final(aliases, rejection.contact_id))
    interviews = tuple(
        replace(one, with_=tuple(dict.fromkeys(final(aliases, each) for each in one.with_)))
        for one in application.interviews
    )
    return replace(
        application,
        participants=tuple(parts.values()),
        rejection=rejection,
        interviews=interviews,
    )


def _likeness(one: Contact, other: Contact) -> Likeness:
    shared = keys_of(one) & keys_of(other)
    is_one = is_one_name(one.name, other.name)
    told = ["the same name"] if plain_name(one.name) == plain_name(other.name) else []
    if is_one and not told:
        told = ["names that fit"]
    for mark, words in (("at:", "address"), ("tel:", "phone number"), ("web:", "profile")):
        if any(each.startswith(mark) for each in shared):
            told.append(f"the same {words}")
    if one.organisation and other.organisation:
        told += ["the same organisation"] * is_same_organisation(
            one.organisation, other.organisation
        )
    why = " and ".join((", ".join(told[:-1]), told[-1])) if len(told) > 1 else "".join(told)
    return Likeness(one, other, why, is_one and bool(shared))


def _order(like: Likeness) -> tuple[bool, int, tuple[int, str], tuple[int, str]]:
    return (not like.is_certain, -like.why.count("same"), _number(like.one), _number(like.other))


def _number(one: Contact) -> tuple[int, str]:
    digits = one.id.lstrip("P")
    return (int(digits) if digits.isdigit() else 1 << 30, one.id)


def _below(kept: str, gone: str, between: str) -> str:
    if not gone or gone in kept:
        return kept
    return f"{kept}{between}{gone}" if kept else gone


def _all(values: Iterable[str], same: Callable[[str], str] = str.casefold) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for one in values:
        found.setdefault(same(one) or one, one)
    return tuple(found.values())
