"""What is asked of a kept message while applications are put together."""

from dataclasses import replace
from datetime import UTC, datetime

from afterword.core.messages.threads import Linked
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind, Reading

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""Where mail without a date is sorted."""
_CHANGES_MUCH = frozenset({Kind.REJECTION, Kind.OFFER})
"""Kinds that end or turn an application: a doubtful one waits for the person's word."""


def when(filed: Filed) -> tuple[datetime, str]:
    """Return what messages are sorted by."""
    return (filed.message.date or LONG_AGO, filed.message.digest)


def is_from(filed: Filed, addresses: frozenset[str]) -> bool:
    """Tell whether the owner of the mailbox wrote a message."""
    sender = filed.message.sender
    return sender is not None and sender.address.lower() in addresses


def kind_of(filed: Filed) -> Kind:
    """Return the kind that counts here; a doubtful ending is only mail until it is confirmed."""
    if not filed.is_settled and filed.kind in _CHANGES_MUCH:
        return Kind.OTHER
    return filed.kind


def as_it_counts(filed: Filed) -> Reading:
    """Return what a message says, with the kind that counts here."""
    return replace(filed.reading, kind=kind_of(filed))


def linked(filed: Filed, owner: frozenset[str]) -> Linked:
    """Return what threading needs to know of a message; everybody shares the owner."""
    message = filed.message
    replied = (message.in_reply_to,) if message.in_reply_to else ()
    people = (*((message.sender,) if message.sender else ()), *message.to, *message.cc)
    return Linked(
        message.message_id,
        (*message.references, *replied),
        message.subject,
        frozenset(one.address.lower() for one in people) - owner,
    )
