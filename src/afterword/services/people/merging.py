"""Who is one person: suggested, joined, kept apart, taken apart again."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from afterword.core.errors import Invalid, NotFound
from afterword.core.merges import Merge
from afterword.core.merging import MOST_SUGGESTED, Likeness, likenesses
from afterword.core.people import Contact

if TYPE_CHECKING:
    from afterword.core.ports import Store


@dataclass(frozen=True, slots=True)
class Merged:
    """A merge with what both were called."""

    merge: Merge
    kept: str
    gone: str


def suggestions(store: "Store") -> list[Likeness]:
    """Return who may be one person, the likeliest first."""
    return likenesses(store.contacts(), store.told_apart())[:MOST_SUGGESTED]


class Suggesting:
    """Who may be one person, for a program that asks again and again.

    It follows from the contacts; while these are the very same, so is it.
    """

    _last: tuple[list[Contact], list[frozenset[str]], list[Likeness]] | None = None

    def now(self, store: "Store") -> list[Likeness]:
        """Return who may be one person, the likeliest first."""
        contacts, apart = store.contacts(), store.told_apart()
        last = self._last  # read once: another thread may be putting in its own
        if last is None or last[:2] != (contacts, apart):
            found = likenesses(contacts, apart)[:MOST_SUGGESTED]
            last = self._last = (contacts, apart, found)
        return list(last[2])


def merged_so_far(store: "Store") -> list[Merged]:
    """Return the merges there are, oldest first, with the names of both."""
    merges = store.merges()
    names = {one.id: one.name for one in store.unmerged().contacts} if merges else {}
    return [
        Merged(one, names.get(one.kept_id, one.kept_id), names.get(one.gone_id, one.gone_id))
        for one in merges
    ]


def merge_people(
    store: "Store", one: Contact, other: Contact, now: datetime
) -> tuple[Contact, Merge]:
    """Let two contacts count as one; the one known for longer keeps its id.

    Raises:
        Invalid: Both are the same already.
    """
    if one.id == other.id:
        raise Invalid(f"{one.name} is one person already ({one.id}).")
    kept, gone = sorted((one, other), key=lambda it: (len(it.id), it.id))
    done = store.merge(kept.id, gone.id, now, is_automatic=False)
    return next(it for it in store.contacts() if it.id == kept.id), done


def keep_apart(store: "Store", one: Contact, other: Contact) -> None:
    """Keep that two contacts are two people; they are not suggested again.

    Raises:
        Invalid: They are one contact.
    """
    if one.id == other.id:
        raise Invalid(f"Both are {one.name} ({one.id}); 'afterword merge --undo' takes it apart.")
    store.tell_apart(one.id, other.id)


def take_apart(store: "Store", named: str) -> Merged:
    """Take a merge back; the two are not suggested or joined again by themselves.

    Args:
        store: Where it is kept.
        named: The merge's id, or that of either contact; then the last one counts.

    Raises:
        NotFound: There is no such merge.
        Refused: A later one builds on it.
    """
    merges = merged_so_far(store)
    wanted = named.strip().upper()
    found = [
        one for one in merges if wanted in {one.merge.id, one.merge.kept_id, one.merge.gone_id}
    ]
    if not found:
        raise NotFound(f"There is no merge '{named}'. 'afterword merge --list' shows them all.")
    this = found[-1]
    store.undo_merge(this.merge.id)
    store.tell_apart(this.merge.kept_id, this.merge.gone_id)
    return this
