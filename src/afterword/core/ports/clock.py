"""The time, as the program asks for it."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The time, read at the edge only."""

    def now(self) -> datetime:
        """Return the present moment, aware, UTC."""
        ...
