"""What is new with the person themselves, as they would tell somebody."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class OwnNews:
    """One line the person keeps to tell."""

    id: str
    """``N`` and a number, given by the store and never used twice."""
    line: str
    at: datetime
    """When it was kept; aware, UTC."""
