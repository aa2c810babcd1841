"""What the reader is not sure of, in the order in which it matters to the person."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from typing import Final

from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind, ReadingContext, SenderKind

_NEVER_ASKED: Final = frozenset({Kind.JOB_ALERT, Kind.BOUNCE, Kind.AUTO_REPLY, Kind.OUTREACH})
"""Kinds that change nothing about an application, so that nobody is asked about them."""
_ENDS: Final = frozenset({Kind.REJECTION, Kind.OFFER})
_NOTHING: Final[Mapping[str, tuple[str, ...]]] = {}


class Weight(IntEnum):
    """How much depends on the answer; the lowest number is asked first."""

    ANSWER_AFTER_INTERVIEW = 0
    """A person wrote where an interview took place, and it may be the answer."""
    ANSWER = 1
    """It may be the answer to an application."""
    WHICH_APPLICATION = 2
    """It is clear what it says, and it fits several applications."""
    MAIL_IN_THREAD = 3
    """A person wrote where an answer is awaited, and it is not clear what."""
    STEP = 4
    """It may be a step on the way: an interview, a task, an acknowledgement."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One message the person is asked about."""

    filed: Filed
    weight: Weight
    between: tuple[str, ...] = ()
    """Ids of the applications it may belong to, where that is what is asked."""


def doubts(
    filed: Iterable[Filed],
    known: Mapping[str, ReadingContext],
    undecided: Mapping[str, tuple[str, ...]] = _NOTHING,
) -> list[Doubt]:
    """Return what waits for the person's word: what matters most first, then the newest.

    What a message is comes before what it belongs to.

    Args:
        filed: All kept messages, in any order.
        known: What was known before each of them, by digest, as ``contexts`` returns it.
        undecided: The applications some of them fit equally well, by digest.
    """
    found = []
    for one in filed:
        weight = _weight(one, known.get(one.message.digest, ReadingContext()))
        if weight is not None:
            found.append(Doubt(one, weight))
        elif one.message.digest in undecided:
            between = undecided[one.message.digest]
            found.append(Doubt(one, Weight.WHICH_APPLICATION, between))
    found.sort(key=_newest, reverse=True)
    return sorted(found, key=lambda doubt: doubt.weight)


def _weight(filed: Filed, context: ReadingContext) -> Weight | None:
    """Tell how much depends on a message; None where nobody has to be asked."""
    sender = filed.message.sender
    is_own = sender is not None and sender.address.lower() in context.owner_addresses
    if filed.is_settled or is_own or filed.kind in _NEVER_ASKED:
        return None
    if filed.kind in _ENDS:
        if context.is_answered and filed.kind is Kind.REJECTION:
            return None  # it is over already; a second no changes nothing
        is_person = filed.reading.sender is not SenderKind.AUTOMATED
        is_late = is_person and context.interviewed_on is not None
        return Weight.ANSWER_AFTER_INTERVIEW if is_late else Weight.ANSWER
    if filed.kind is Kind.OTHER:
        return Weight.MAIL_IN_THREAD if context.is_awaited else None
    return Weight.STEP


def _newest(doubt: Doubt) -> tuple[datetime, str]:
    message = doubt.filed.message
    return (message.date or datetime(1970, 1, 1, tzinfo=UTC), message.digest)
