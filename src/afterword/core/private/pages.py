"""A page somebody wrote for themselves, as it is kept."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class PrivatePage:
    """One page. Its text goes to its writer and to nobody else: no search, no check, no reader."""

    id: str
    """``V`` and a number, given by the store and never used twice."""
    written_at: datetime
    """Aware, UTC: the sitting it was first kept in."""
    body: str
    """The text; where ``is_sealed``, what only its passphrase opens."""
    is_sealed: bool = False
    version: int = 1
    """Counts up with every change, so that a second tab overwrites nothing."""


class Ashes(StrEnum):
    """What is left after something was burned."""

    NOTHING = "nothing"
    """Not a byte in the store's files."""
    IN_USE = "in_use"
    """It is gone, but another program is reading, and holds the old log until it is done."""
    ON_SERVER = "on_server"
    """It is gone; what the database server has written elsewhere is in its own hands."""
