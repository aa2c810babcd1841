"""Which entries of the contact book are or may be one person.

Only a name together with an address, a phone number or a profile is proof enough to join two
without asking. Everything less is a suggestion.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Final

from afterword.core.cards.card import folded, same_phone, same_profile
from afterword.core.people import Contact
from afterword.core.reading.organisation.names import is_same_organisation
from afterword.core.reading.people.names import is_same_person

MOST_SUGGESTED: Final = 50
"""Pairs that are shown at once."""
_CROWD: Final = 6
"""Contacts that share one thing; more, and it is a switchboard or a name like any other."""


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
    from nameparser import HumanName  # slow to import

    if "," in name:
        parts = HumanName(name)
        name = f"{parts.first} {parts.middle} {parts.last}" if parts.first else name
    return folded(name)


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
