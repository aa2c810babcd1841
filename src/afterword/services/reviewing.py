"""The person's word on what a message is: asked where the reader doubts, kept, and taken back."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

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


def waiting(store: "Store", filed: list[Filed] | None = None) -> list[Doubt]:
    """Return the messages the reader is not sure of, what matters most first.

    Args:
        store: Where the mail is kept.
        filed: All that is kept just now, if that is at hand.
    """
    everything = store.filed() if filed is None else filed
    return _doubts(everything, find_owner(store).addresses)


def _doubts(filed: list[Filed], owner_addresses: frozenset[str]) -> list[Doubt]:
    return doubts(filed, contexts(filed, owner_addresses))


@dataclass(slots=True)
class Waiting:
    """What waits for the person's word, for a program that asks again and again.

    It follows from the kept mail and from whose mailbox it is; while these are the same, so is
    it. Unchanged messages are the very same values, so that comparing thousands takes no time.
    """

    _last: tuple[list[Filed], frozenset[str], list[Doubt]] | None = None

    def now(self, store: "Store") -> list[Doubt]:
        """Return the messages the reader is not sure of, what matters most first."""
        filed, addresses = store.filed(), find_owner(store).addresses
        last = self._last  # read once: another thread may be putting in its own
        if last is None or last[:2] != (filed, addresses):
            last = self._last = (filed, addresses, _doubts(filed, addresses))
        return list(last[2])


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
    """Take back what the person said of a message; the reader's own judgement counts again.

    Raises:
        Invalid: Nothing was said of it.
    """
    if filed.overruled is None:
        raise Invalid(f"Nothing was said of {id_of(filed)}, so there is nothing to take back.")
    store.overrule(filed.message.digest, None, now)


def last_judged(store: "Store") -> Filed:
    """Return the message the person judged last.

    Raises:
        NotFound: No judgement was made yet.
    """
    judged = store.overruled()
    if not judged:
        raise NotFound("No judgement was made yet, so there is nothing to take back.")
    return judged[-1]
