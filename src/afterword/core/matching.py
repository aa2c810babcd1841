"""Which application a message belongs to: one, none, or a question for the person."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.core.messages.message import Message
from afterword.core.reading.reading import Reading


@dataclass(frozen=True, slots=True)
class Candidate:
    """What an application is recognised by."""

    id: str
    organisation: str | None
    role: str | None
    message_ids: frozenset[str] = frozenset()
    """Message-IDs of its mail and of everything that mail refers to."""
    domains: frozenset[str] = frozenset()
    """Registrable domains its people and systems of its own write from."""


@dataclass(frozen=True, slots=True)
class Match:
    """The application a message belongs to, or those between which the person decides."""

    id: str | None = None
    candidates: tuple[str, ...] = ()
    """More than one where the answer is ambiguous; then ``id`` is None."""


def match(reading: Reading, message: Message, candidates: Sequence[Candidate]) -> Match:
    """Match a message to one application, to none, or say that it is ambiguous."""
    del reading, message, candidates
    return Match()
