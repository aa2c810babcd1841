"""What the program asks of a kind of job board."""

from typing import Protocol

from afterword.core.openings import Posting


class BoardReader(Protocol):
    """One recruiting system: knows its links, and reads its listings."""

    @property
    def name(self) -> str:
        """Return what it is called."""
        ...

    def address_of(self, link: str) -> str | None:
        """Return where the listing is read that belongs to a link; None if it is none of its."""
        ...

    def postings(self, data: bytes) -> tuple[Posting, ...]:
        """Read a listing.

        Raises:
            AfterwordError: It is none.
        """
        ...
