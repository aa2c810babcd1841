"""Where messages were met, and what happens when a mailbox gives them other keys."""

from collections.abc import Mapping
from typing import Protocol


class Places(Protocol):
    """The keys of a source, with the messages they stand for."""

    def message_ids(self, source: str) -> dict[str, str]:
        """Return the Message-ID, bare, of every message met in ``source``, by its key."""
        ...

    def carry_over(self, source: str, keys: Mapping[str, str]) -> None:
        """Let messages be known by other keys from now on.

        Args:
            source: Where they are.
            keys: The new key by the old one; an old one that is not known is passed over.
        """
        ...

    def places_of(self, digest: str) -> list[tuple[str, str]]:
        """Return source and key of every place a message was met in, sorted."""
        ...
