"""An address book on a server: where it is, and how far it was read. Never a secret."""

from dataclasses import dataclass
from datetime import datetime


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
