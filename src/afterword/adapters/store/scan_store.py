"""The part of the store that a scan asks: what was read, and what is remembered of it."""

from collections.abc import Iterable, Iterator, Mapping

from afterword.adapters.store import scanning
from afterword.adapters.store.part import StorePart
from afterword.core.ports import Near, Scanned, Skim


class ScanStore(StorePart):
    """Implements what `afterword.core.ports.Store` holds of mailboxes, a transaction a call."""

    def bookmark(self, source: str) -> str | None:
        """Return where reading of ``source`` stopped."""
        with self._reading() as conn:
            return scanning.bookmark(conn, self._owner, source)

    def seen_keys(self, source: str) -> set[str]:
        """Return the keys of ``source`` that were read."""
        with self._reading() as conn:
            return scanning.seen_keys(conn, self._owner, source)

    def is_seen(self, source: str, key: str) -> bool:
        """Tell whether one key of ``source`` was read."""
        with self._reading() as conn:
            return scanning.is_seen(conn, self._owner, source, key)

    def record(self, source: str, scanned: Iterable[Scanned], bookmark: str | None) -> int:
        """Remember messages and move the bookmark, all or nothing."""
        with self._writing() as conn:
            return scanning.record(conn, self._owner, source, scanned, bookmark)

    def keep(self, source: str, scanned: Scanned, instead_of: str | None = None) -> None:
        """Keep what was only remembered, until now by the digest ``instead_of`` if given."""
        self.keep_all([(source, scanned, instead_of)])

    def keep_all(self, kept: Iterable[tuple[str, Scanned, str | None]]) -> None:
        """Do the same for many, all or nothing."""
        with self._writing() as conn:
            scanning.keep(conn, self._owner, kept)

    def message_ids(self, source: str) -> dict[str, str]:
        """Return the Message-ID, bare, of every message met in ``source``, by its key."""
        with self._reading() as conn:
            return scanning.message_ids(conn, self._owner, source)

    def places_of(self, digest: str) -> list[tuple[str, str]]:
        """Return source and key of every place a message was met in, sorted."""
        with self._reading() as conn:
            return scanning.places_of(conn, self._owner, digest)

    def carry_over(self, source: str, keys: Mapping[str, str]) -> None:
        """Let messages be known by other keys from now on."""
        with self._writing() as conn:
            scanning.carry_over(conn, self._owner, source, keys)

    def left_out(self, near: Near | None = None) -> Iterator[Skim]:
        """Stream what is remembered of the messages whose text was not kept."""
        return scanning.left_out(self._reading, self._owner, near)

    def common_recipients(self, limit: int = 10) -> list[tuple[str, int]]:
        """Return the addresses mail was sent to most often, with how often; ties by name."""
        with self._reading() as conn:
            return scanning.common_recipients(conn, self._owner, limit)

    def sent_to(self, addresses: Iterable[str]) -> set[str]:
        """Return the digests of messages sent to any of these addresses (lower case)."""
        with self._reading() as conn:
            return scanning.sent_to(conn, self._owner, addresses)

    def message_count(self) -> int:
        """Return how many messages are remembered, kept or not."""
        with self._reading() as conn:
            return scanning.message_count(conn, self._owner)
