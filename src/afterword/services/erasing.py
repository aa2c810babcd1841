"""Erasing all of it: what Afterword keeps, not what lies in anybody's mailbox."""

from dataclasses import dataclass
from typing import Final

from afterword.core.ports import Secrets, Store, Traces
from afterword.core.wording import listed

WORD: Final = "erase"
"""What is typed to show that it is meant."""
WHAT_GOES: Final = (
    "What was read from your mail goes, and your people, letters, lessons, notes, private pages.",
    "The accounts and their passwords go as well, and the backups in your data folder.",
    "Your mailboxes stay as they are, and so does what you exported or put elsewhere.",
    "It cannot be undone. A backup outside of your data folder brings it back.",
)


@dataclass(frozen=True, slots=True)
class Erased:
    """What came of it."""

    left: tuple[str, ...]
    """Files in the data folder that are not ours."""
    is_scrubbed: bool
    """What was deleted is overwritten, too."""
    unreached: tuple[str, ...] = ()
    """Accounts whose password may lie in a keyring that is out of reach here."""

    @property
    def unreached_in_words(self) -> str:
        """Say which passwords may be left; empty where none is."""
        if not self.unreached:
            return ""
        names = listed([f"'{one}'" for one in self.unreached])
        return (
            f"No keyring answers here, so a password of {names} may still lie in one: look there "
            "for 'afterword', and remove what you find."
        )


def erase_everything(store: Store, secrets: Secrets, traces: Traces) -> Erased:
    """Erase all that is kept. The caller holds the lock of the scan.

    Args:
        store: All of it.
        secrets: Where passwords lie.
        traces: The files beside the store.

    Raises:
        Unavailable: A letter is being sent just now, or the keyring is locked, and nothing was
            erased; or a file cannot be removed.
    """
    books = [one.as_account for one in store.address_books()]
    with traces.alone():
        # First of all: only the store knows by which names they are found.
        unreached = secrets.forget_all([*store.accounts(), *books])
        store.erase_everything()
        left = traces.remove_everything()
    return Erased(tuple(left), store.scrub(), unreached)
