"""Where mail is read from."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message as a mailbox holds it, or the reason why it could not be read."""

    key: str
    """Names the message inside its source, and does not change while its bytes do not."""
    raw: bytes
    problem: str | None = None
    """One sentence; then ``raw`` is empty and the message is tried again next time."""
    bytes_done: int = 0
    """How much of the source is behind us, of ``Mailbox.size``."""
    bookmark: str | None = None
    """Where to go on after this message, once it is stored; None where keys are enough.

    Beside a problem: where to go on once the problem was said. A problem without one is a gap: what
    comes behind it is stored, and its bookmarks are not, so that the gap is tried again."""
    is_whole: bool = True
    """False where ``raw`` is only the header: the mail can be left out by it."""
    is_chosen: bool = False
    """True where its header was looked at before its text was fetched: it is read in full."""
    is_pause: bool = False
    """What comes next takes longer: a good moment to store what came."""


class Piece(Protocol):
    """Some messages of a mailbox, one after the other; any process can read them.

    It is small, and pickled on its way to another process.
    """

    @property
    def bytes_done(self) -> int:
        """How much of the source is behind us once it is read, of ``Mailbox.size``."""
        ...

    @property
    def bookmark(self) -> str | None:
        """Where to go on once it and all before it were read without a problem.

        None where its messages say so themselves.
        """
        ...

    @property
    def may_grow(self) -> bool:
        """Whether a message beside it was written a moment ago and may not be whole yet.

        Nothing but the message itself tells when it is, so the source has to be looked at again.
        """
        ...

    def arrivals(self) -> Iterator[Arrival]:
        """Read the messages, in their order."""
        ...


class Mailbox(Protocol):
    """A place mail is read from. Reading changes nothing in it."""

    source: str
    """Names the place in the store, for example an absolute path."""

    def size(self, bookmark: str | None = None) -> int:
        """Return how much there is to go through, in bytes (or files, for all arrivals alike).

        Args:
            bookmark: As for `arrivals`; what it shows to be unchanged need not be counted.
        """
        ...

    def arrivals(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator[Arrival]:
        """Stream what is new since ``bookmark`` and not in ``seen``, in a stable order.

        Args:
            bookmark: The last one this source gave and the store kept; None the first time.
            seen: Keys of this source that are stored already.
        """
        ...

    def fetch(self, key: str) -> bytes | None:
        """Return the bytes of one message again, or None if it is gone."""
        ...


@runtime_checkable
class DividedMailbox(Protocol):
    """A mailbox that can be read by several processes at once."""

    def pieces(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator[Piece]:
        """Cut what is new into pieces, in the order of ``Mailbox.arrivals``.

        Args:
            bookmark: As for ``Mailbox.arrivals``.
            seen: The same.
        """
        ...
