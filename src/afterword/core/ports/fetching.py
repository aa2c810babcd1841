"""How something public is fetched from the web."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server answered."""

    body: bytes
    """Decoded, bounded in size; empty where nothing changed."""
    is_unchanged: bool = False
    """The server says that what is known already still holds."""
    content_type: str = ""
    etag: str = ""
    modified: str = ""
    address: str = ""
    """Where it was found in the end, after redirects."""


class Fetcher(Protocol):
    """Fetches from public addresses only, within bounds of size and time."""

    def fetch(
        self, address: str, *, etag: str = "", modified: str = "", found_at: str = ""
    ) -> Fetched:
        """Fetch what is at an address.

        Args:
            address: http or https.
            etag: What the server called the state that is known; empty if none is.
            modified: When that state was made, in the server's words; empty if unknown.
            found_at: Where somebody else named the address; empty if the person did.

        Raises:
            AfterwordError: It cannot be had, in one sentence that names whose address it is.
        """
        ...
