"""What the person wrote to whom, whether it left by us or by their own mail program."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.core.assembly.mail import is_from
from afterword.core.letters.letter import Letter
from afterword.core.ports import Assembly, Filed
from afterword.core.touchpoints import Direction


@dataclass(frozen=True, slots=True)
class Written:
    """One mail of the person's own."""

    message_id: str
    at: datetime
    addresses: frozenset[str]
    """Whom it went to, lower case."""
    references: tuple[str, ...] = ()
    """The thread it is in, its application's mail included."""
    contact_id: str | None = None
    application_id: str | None = None
    is_letter: bool = False
    """It was written here, and handed over."""


def all_written(
    filed: Sequence[Filed], letters: Sequence[Letter], previous: Assembly, owner: frozenset[str]
) -> list[Written]:
    """Return everything that went out, oldest first; a letter found in the mail is there once.

    Args:
        filed: Every kept message.
        letters: The letters written here; those that were not handed over are left out.
        previous: What was found the time before; it tells when a letter was handed over.
        owner: The person's addresses, in lower case.
    """
    ours = {one.message_id: one for one in _handed_over(letters, previous)}
    own = [
        Written(
            message.message_id,
            message.date,
            frozenset(to.address.lower() for to in (*message.to, *message.cc)),
            message.references,
        )
        for one in filed
        if is_from(one, owner)
        and (message := one.message).date is not None
        and message.message_id not in ours
    ]
    return sorted((*ours.values(), *own), key=lambda one: (one.at, one.message_id))


def _handed_over(letters: Sequence[Letter], previous: Assembly) -> list[Written]:
    handed = {
        one.letter_id: one.at
        for one in previous.touchpoints
        if one.letter_id and one.direction is Direction.OUTBOUND
    }
    known = {one.id: one.message_ids for one in previous.applications}
    return [
        Written(
            one.message_id,
            handed[one.id],
            frozenset({one.to.address.lower()} - {""}),
            (
                *one.references,
                *((one.in_reply_to,) if one.in_reply_to else ()),
                *known.get(one.application_id or "", ())[-1:],
            ),
            one.contact_id,
            one.application_id,
            is_letter=True,
        )
        for one in letters
        if one.id in handed and one.message_id
    ]
