"""Two sides of one card kept in step: what each should say, and where they disagree.

Notes and interests are taken from the server and never written to it: they are the person's own.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from afterword.core.cards.card import Card, same_phone, same_profile
from afterword.core.cards.laying import Difference, Laid, card_of, lay
from afterword.core.merging import is_one_name
from afterword.core.people import Contact
from afterword.core.reading.organisation.names import is_same_organisation

_ONE: Final = ("name", "title", "organisation")
_MANY: Final[dict[str, Callable[[str], str]]] = {
    "addresses": str.casefold,
    "phones": same_phone,
    "profiles": same_profile,
}


@dataclass(frozen=True, slots=True)
class Step:
    """What keeps a contact and its card on a server in step."""

    laid: Laid
    """The contact as it will be."""
    wanted: Card
    """The card as the server should have it; where the sides disagree, as it has it."""
    base: Card
    """What the next step is compared with: a field the sides disagree on stays as it was."""

    @property
    def conflicts(self) -> tuple[Difference, ...]:
        """Return where both sides were changed, each in its own way."""
        return tuple(one for one in self.laid.left if one.field in _ONE)


def step(contact: Contact, theirs: Card, base: Card | None) -> Step:
    """Compare three sides.

    Args:
        contact: As it is here.
        theirs: The card as the server holds it.
        base: What both said the last time; None where they meet for the first time.
    """
    mine = card_of(contact)
    laid = lay(contact, theirs, base, is_two_way=base is not None)
    disagreed = {one.field for one in laid.left}
    fields: dict[str, Any] = {}
    kept: dict[str, Any] = {}
    for name in _ONE:
        said, there = getattr(mine, name), getattr(theirs, name)
        before = getattr(base, name) if base is not None else None
        is_mine = there in {before, ""} if base is not None else not there
        is_new = bool(said) and not _is_same(name, said, before)
        fields[name] = said if is_mine and is_new and name not in disagreed else there
        if base is not None and said != before and not said and there == before:
            fields[name] = said if name != "name" else there
        kept[name] = (before or "") if name in disagreed else fields[name]
    for name, same in _MANY.items():
        fields[name] = _together(
            getattr(mine, name),
            getattr(theirs, name),
            getattr(base, name) if base is not None else (),
            same,
        )
        kept[name] = fields[name]
    wanted = replace(theirs, **fields)
    return Step(laid, wanted, replace(wanted, **kept))


def _is_same(field: str, mine: str, before: str | None) -> bool:
    if not before:
        return mine == before
    if field == "name":
        return is_one_name(mine, before)
    if field == "organisation":
        return is_same_organisation(mine, before)
    return mine == before


def _together(
    mine: tuple[str, ...],
    theirs: tuple[str, ...],
    base: tuple[str, ...],
    same: Callable[[str], str],
) -> tuple[str, ...]:
    """Return what the server should have: theirs, with what came here, without what went here."""

    def key(value: str) -> str:
        return same(value) or value

    here, there, before = ({key(one) for one in side} for side in (mine, theirs, base))
    kept = [one for one in theirs if key(one) in here or key(one) not in before]
    new = [one for one in mine if key(one) not in there | before]
    return (*kept, *new)
