"""What a card changes of a contact: three sides compared, and nobody's word lost.

A field is taken from the card where the contact says nothing, or says what the same card said
the last time. Where the person or their mail says something else, that stays, and is named.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from afterword.core.cards.card import Card, plain_line, plain_text, same_phone, same_profile
from afterword.core.merging import is_one_name
from afterword.core.people import Contact, Ways
from afterword.core.reading.organisation.names import is_same_organisation

_TEXTS: Final = ("title", "organisation", "notes", "interests")
FIELDS: Final = {
    "name": "name",
    "addresses": "address",
    "phones": "phone",
    "profiles": "profile",
    "title": "title",
    "organisation": "organisation",
    "notes": "notes",
    "interests": "interests",
}
"""The fields of a card, and what each is called."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One field in which a contact and a card differ."""

    field: str
    """As `FIELDS` names it."""
    mine: str
    """What the contact says, or said before; may be empty."""
    theirs: str
    """What the card says; empty where it says so no longer."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A contact with a card laid over it."""

    contact: Contact
    taken: tuple[Difference, ...] = ()
    left: tuple[Difference, ...] = ()
    """Where the contact's own word stays."""


def card_of(contact: Contact, uid: str = "") -> Card:
    """Return a contact as a card says it."""
    return Card(
        name=plain_line(contact.name),
        addresses=contact.all_addresses,
        phones=contact.ways.phones,
        profiles=contact.ways.profiles,
        title=plain_line(contact.title or ""),
        organisation=plain_line(contact.organisation or ""),
        notes=plain_text(contact.notes),
        interests=plain_text(contact.interests),
        uid=uid,
    )


def lay(contact: Contact, card: Card, base: Card | None, *, is_two_way: bool = False) -> Laid:
    """Lay a card over a contact.

    Args:
        contact: As it is.
        card: What is said of them now.
        base: What the same source said the last time; None the first time.
        is_two_way: What the card no longer says is taken away as well; files only add.
    """
    mine = card_of(contact)
    taken: list[Difference] = []
    left: list[Difference] = []
    fields: dict[str, Any] = {}
    name = _name(mine, card, base)
    if name != mine.name:
        fields["name"] = name
        taken.append(Difference("name", mine.name, name))
    elif card.name and not is_one_name(card.name, name) and not _was_said(card, base, "name"):
        left.append(Difference("name", mine.name, card.name))
    for field in _TEXTS:
        said, theirs = getattr(mine, field), getattr(card, field)
        before = getattr(base, field) if base is not None else None
        if _is_same(field, said, theirs) or theirs == before:
            continue
        if said == before or not said:
            if theirs or is_two_way:
                fields[field] = theirs
                taken.append(Difference(field, said, theirs))
        elif theirs or is_two_way:
            left.append(Difference(field, said, theirs))
    ways = {}
    for field, same in _SAME.items():
        before = getattr(base, field) if base is not None else ()
        ways[field], found = _several(
            getattr(mine, field), getattr(card, field), before, same, is_two_way=is_two_way
        )
        taken += [Difference(FIELDS[field], *one) for one in found]
    if not taken:
        return Laid(contact, (), tuple(left))
    made = replace(contact, **{name: value or _EMPTY[name] for name, value in fields.items()})
    return Laid(_with_ways(made, ways), tuple(taken), tuple(left))


_EMPTY: Final[dict[str, Any]] = {
    "name": "",
    "title": None,
    "organisation": None,
    "notes": "",
    "interests": "",
}
_SAME: Final[dict[str, Callable[[str], str]]] = {
    "addresses": str.casefold,
    "phones": same_phone,
    "profiles": same_profile,
}


def _name(mine: Card, card: Card, base: Card | None) -> str:
    if not card.name or card.name == mine.name:
        return mine.name
    is_longer = " " not in mine.name and " " in card.name and is_one_name(mine.name, card.name)
    has_changed = base is not None and base.name == mine.name
    return card.name if is_longer or has_changed else mine.name


def _was_said(card: Card, base: Card | None, field: str) -> bool:
    return base is not None and getattr(base, field) == getattr(card, field)


def _is_same(field: str, mine: str, theirs: str) -> bool:
    if mine == theirs:
        return True
    return field == "organisation" and bool(mine and theirs) and is_same_organisation(mine, theirs)


def _several(
    mine: tuple[str, ...],
    theirs: tuple[str, ...],
    base: tuple[str, ...],
    same: Callable[[str], str],
    *,
    is_two_way: bool,
) -> tuple[tuple[str, ...], list[tuple[str, str]]]:
    """Return what there is together, and what came or went, as pairs of before and after."""
    there, known = _keys(mine, same), _keys(base, same)
    # What was said before and is not there any more, the person took away.
    new = [one for one in theirs if _key(one, same) not in there | known]
    gone: set[str] = set()
    if is_two_way:
        gone = (known - _keys(theirs, same)) & there
    kept = [one for one in mine if _key(one, same) not in gone]
    lost = [one for one in mine if _key(one, same) in gone]
    return (*kept, *new), [*(("", one) for one in new), *((one, "") for one in lost)]


def _keys(values: Iterable[str], same: Callable[[str], str]) -> set[str]:
    return {_key(one, same) for one in values}


def _key(value: str, same: Callable[[str], str]) -> str:
    return same(value) or value


def _with_ways(contact: Contact, ways: dict[str, tuple[str, ...]]) -> Contact:
    addresses = ways["addresses"]
    first = contact.address if contact.address in addresses else next(iter(addresses), None)
    others = tuple(one for one in addresses if one != first)
    return replace(contact, address=first, ways=Ways(others, ways["phones"], ways["profiles"]))
