"""The person's word on what a message is: asked where the reader doubts, kept, and taken back."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from afterword.core.applications import Application
from afterword.core.assembly.undecided import undecided
from afterword.core.errors import Invalid, NotFound
from afterword.core.ports import Filed
from afterword.core.reading.context import contexts
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.review import Doubt, doubts
from afterword.services.owner import find_owner

if TYPE_CHECKING:
    from afterword.core.ports import Store

ID_LENGTH = 8
"""Characters of a digest that name a message to the person."""
_SHORTEST = 4
"""Characters of an id that are enough to name a message."""


def waiting(store: "Store", filed: list[Filed] | None = None) -> list[Doubt]:
    """Return the messages that wait for the person's word, what matters most first.

    Args:
        store: Where the mail is kept.
        filed: All that is kept just now, if that is at hand.
    """
    everything = store.filed() if filed is None else filed
    return _doubts(everything, store.applications(), find_owner(store).addresses)


def _doubts(
    filed: list[Filed], applications: list[Application], owner_addresses: frozenset[str]
) -> list[Doubt]:
    known = contexts(filed, owner_addresses)
    return doubts(filed, known, undecided(filed, applications, owner_addresses))


@dataclass(slots=True)
class Waiting:
    """What waits for the person's word, for a program that asks again and again.

    It follows from the kept mail, what was put together from it, and whose mailbox it is; while
    these are the same, so is it. Unchanged messages are the very same values, so that comparing
    thousands takes no time.
    """

    _last: tuple[tuple[list[Filed], list[Application], frozenset[str]], list[Doubt]] | None = None

    def now(self, store: "Store") -> list[Doubt]:
        """Return the messages that wait for the person's word, what matters most first."""
        from_ = store.filed(), store.applications(), find_owner(store).addresses
        last = self._last  # read once: another thread may be putting in its own
        if last is None or last[0] != from_:
            last = self._last = (from_, _doubts(*from_))
        return list(last[1])


def get_ready(store: "Store") -> None:
    """Read a message for nothing: the first reading of a process loads what reading needs."""
    from afterword.core.reading.read import read  # slow to import

    for one in store.filed()[-1:]:
        read(one.message, ReadingContext())


def id_of(filed: Filed) -> str:
    """Return the short name of a message."""
    return filed.message.digest[:ID_LENGTH]


def find_message(store: "Store", name: str) -> Filed:
    """Return a kept message by the beginning of its digest.

    Raises:
        Invalid: It does not look like an id, or several messages begin so.
        NotFound: No kept message begins so.
    """
    wanted = name.strip().lower()
    if len(wanted) < _SHORTEST or not all(one in "0123456789abcdef" for one in wanted):
        raise Invalid(f"'{name}' is not a message's id; 'afterword review --list' shows them.")
    found = [one for one in store.filed() if one.message.digest.startswith(wanted)]
    if not found:
        raise NotFound(
            f"No kept message begins with {wanted}; 'afterword review --list' shows them."
        )
    if len(found) > 1:
        raise Invalid(f"Several messages begin with {wanted}; write more of the id.")
    return found[0]


def judge(store: "Store", filed: Filed, kind: Kind, now: datetime) -> None:
    """Keep what the person says a message is. It holds for ever, and teaches."""
    store.overrule(filed.message.digest, kind, now)


def take_back(store: "Store", filed: Filed, now: datetime) -> None:
    """Take back what the person said of a message; what was read from it counts again.

    Raises:
        Invalid: Nothing was said of it.
    """
    if filed.overruled is None and not filed.beside:
        raise Invalid(f"Nothing was said of {id_of(filed)}, so there is nothing to take back.")
    if filed.overruled is not None:
        store.overrule(filed.message.digest, None, now)
    if filed.beside:
        store.place(filed.message.digest, "", now)


def place(store: "Store", filed: Filed, application: Application | None, now: datetime) -> None:
    """Keep what the person says a message belongs to; None for an application by itself.

    Raises:
        Invalid: It is the only message of that application.
    """
    own = filed.message.digest
    if application is None:
        store.place(own, own, now)
        return
    others = [name for name in application.message_ids if name != filed.message.message_id]
    there = (store.message(name) for name in others)
    beside = next((one.message.digest for one in there if one is not None), None)
    if beside is None and application.message_ids:
        raise Invalid(f"{id_of(filed)} is all that is known of {application.id} already.")
    store.place(own, beside or application.id, now)


def last_judged(store: "Store") -> Filed:
    """Return the message the person judged last.

    Raises:
        Invalid: Something else was said as well, and what came last cannot be told.
        NotFound: No judgement was made yet.
    """
    judged = store.overruled()
    if any(one.beside for one in store.filed()):
        raise Invalid("Name the message whose judgement is taken back: its id stands before it.")
    if not judged:
        raise NotFound("No judgement was made yet, so there is nothing to take back.")
    return judged[-1]
