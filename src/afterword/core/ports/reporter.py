"""Who shows how long work goes on."""

from typing import Protocol


class Reporter(Protocol):
    """Shows how long work goes on; silent where nobody watches."""

    def start(self, what: str, total: int) -> None:
        """Begin a piece of work of ``total`` units."""
        ...

    def at(self, done: int) -> None:
        """Say how many units are behind us."""
        ...

    def stop(self) -> None:
        """End the piece of work."""
        ...
