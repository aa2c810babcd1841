"""An address book on a server: where it is, and how far it was read. Never a secret."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Protocol

from afterword.core.accounts import Account, Security, Server

_SERVER: Final = re.compile(r"\s*(https?)://(\[[^\]]+\]|[^/:?#]+)(?::(\d{1,5}))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AddressBook:
    """One address book that is kept in step (CardDAV)."""

    name: str
    """What the person calls it."""
    url: str
    """As the person gave it."""
    user: str
    secret_command: str = ""
    """A command that prints the password; empty where it lies in the keyring or sealed file."""
    ca_file: str = ""
    """Certificates to trust besides the system's; for a server of one's own."""
    collection: str = ""
    """The address of the book itself, as the server named it; empty before the first time."""
    sync_token: str = ""
    """What the server said of its state the last time; empty where it says nothing."""
    synced_at: datetime | None = None

    @property
    def source(self) -> str:
        """Return what its cards are kept under."""
        return f"carddav:{self.name}"

    @property
    def as_account(self) -> Account:
        """Return it as what a secret is kept for: the same person at the same host."""
        found = _SERVER.match(self.url)
        is_tls = found is None or found[1].lower() == "https"
        server = Server(
            found[2].strip("[]").lower() if found else self.url,
            int(found[3]) if found and found[3] else (443 if is_tls else 80),
            Security.TLS if is_tls else Security.NONE,
        )
        return Account(
            f"address book {self.name}",
            "",
            self.user,
            server,
            secret_command=self.secret_command,
            ca_file=self.ca_file,
        )


@dataclass(frozen=True, slots=True)
class Listing:
    """What changed in a book on a server."""

    etags: Mapping[str, str]
    """By the address of each card that is new or was changed; all of them for a whole listing."""
    gone: tuple[str, ...] = ()
    """Cards the server says were deleted; a whole listing says so by leaving them out."""
    token: str = ""
    """Names this state for the next time; empty where the server has none."""
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """A card as a server holds it."""

    text: str
    etag: str


@dataclass(frozen=True, slots=True)
class Named:
    """An address book a server offers."""

    address: str
    name: str = field(default="")


class BookServer(Protocol):
    """An address book on a server."""

    def books(self) -> list[Named]:
        """Return the address books the person has there.

        Raises:
            AfterwordError: The server cannot be reached, or lets nobody in.
        """
        ...

    def listing(self, book: str, token: str) -> Listing:
        """Return what changed since a state; everything, where that is not known."""
        ...

    def fetch(self, book: str, cards: Iterable[str]) -> dict[str, Held]:
        """Return cards by their addresses, as far as they are there."""
        ...

    def put(self, card: str, text: str, etag: str) -> Held | None:
        """Write a card, if it still is as the ETag says; an empty one makes a new card.

        Returns:
            The card as the server holds it now; None where it was changed meanwhile.
        """
        ...

    def delete(self, card: str, etag: str) -> bool:
        """Delete a card that still is as the ETag says; tell whether it was."""
        ...

    def close(self) -> None:
        """Let go of the server."""
        ...
