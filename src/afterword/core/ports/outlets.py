"""Where letters may go, and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from afterword.core.letters.letter import Letter


class Delivery(StrEnum):
    """What came of handing a letter to an outlet."""

    PLACED = "placed"
    """It lies where the person sends it from; whether it went out is theirs to say."""
    SENT = "sent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an outlet did with a letter."""

    letter_id: str
    outlet: str
    at: datetime
    delivery: Delivery
    detail: str
    """For the person: a path, an address, what to do next."""


class Outlet(Protocol):
    """A place a letter may go."""

    name: str
    says: str
    """One line for ``--help`` and the docs."""
    irreversible: bool
    """True where delivering is sending: both edges then ask first."""
    label: str
    """What its button says."""
    label_of_several: str
    """The same where several accounts have one each, with ``{account}``; else empty."""
    rank: int
    """Where its button stands; the lowest comes first."""
    in_browser: str
    """What its receipt says where a browser takes the letter along, and the server neither opens,
    writes nor copies anything; empty where it delivers there as well."""

    def deliver(self, letter: Letter, now: datetime) -> Receipt:
        """Put the letter there.

        Raises:
            Unavailable: The place could not be reached; nothing was delivered.
        """
        ...
