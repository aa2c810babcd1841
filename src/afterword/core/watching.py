"""When to do what while mail accounts are watched: the policy, and what it asks of the world."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Protocol

from afterword.core.errors import AfterwordError

FIRST_BACK_OFF: Final = 1.0
"""Seconds before a broken connection is made again; doubled with every failure."""
LONGEST_BACK_OFF: Final = 300.0
JITTER: Final = 0.25
"""How much of a wait chance may take away, so that not all programs come back at once."""
RENEWED_AFTER: Final = 28 * 60.0
"""Seconds after which IDLE is begun anew: servers may hang up after 30 minutes (RFC 2177 says 29
at most)."""
LOOKED_UP: Final = 60.0
"""The longest wait in one piece: so often the outbox is looked at, and the clock, which stands
while a laptop sleeps."""
NEVER: Final = float("inf")


@dataclass(frozen=True, slots=True)
class Pace:
    """How often what is looked at, in seconds."""

    polled: float
    """A whole account whose server does not tell of new mail."""
    folders: float
    """The other folders of an account whose server does."""


class Deed(StrEnum):
    """What can be due for an account."""

    LISTEN = "listen"
    """Connect, and have the server tell."""
    RENEW = "renew"
    """Have it tell for some time more."""
    SCAN = "scan"


@dataclass(frozen=True, slots=True)
class Watched:
    """How it stands with one account. Moments are seconds of a clock that never goes back."""

    is_listening: bool = False
    can_listen: bool = True
    """Until its server says otherwise."""
    listening_since: float = 0.0
    scanned_at: float | None = None
    has_news: bool = False
    """Something was told, or may have been missed, since the last scan."""
    failures: int = 0
    """In a row."""
    not_before: float = 0.0
    """The end of the wait after a failure."""

    @property
    def is_given_up(self) -> bool:
        """Tell whether it is not watched any more."""
        return self.not_before == NEVER

    def due(self, pace: Pace) -> tuple[float, Deed]:
        """Return what is next, and when."""
        # Listening comes first: mail that arrives during the scan is told then.
        if not self.is_listening and self.can_listen:
            return self.not_before, Deed.LISTEN
        if self.scanned_at is None or self.has_news:
            return self.not_before, Deed.SCAN
        every = pace.folders if self.is_listening else pace.polled
        scan = (max(self.scanned_at + every, self.not_before), Deed.SCAN)
        if not self.is_listening:
            return scan
        return min(scan, (self.listening_since + RENEWED_AFTER, Deed.RENEW))

    def listening(self, now: float, *, can_listen: bool) -> "Watched":
        """Return it connected. While it was not, something may have come."""
        return replace(
            self, is_listening=can_listen, can_listen=can_listen, listening_since=now, has_news=True
        )

    def renewed(self, now: float, *, has_news: bool) -> "Watched":
        """Return it with the server telling for some time more."""
        return replace(self, listening_since=now, has_news=self.has_news or has_news)

    def told(self) -> "Watched":
        """Return it with news."""
        return replace(self, has_news=True)

    def scanned(self, now: float) -> "Watched":
        """Return it read."""
        return replace(self, scanned_at=now, has_news=False, failures=0, not_before=0.0)

    def lost(self) -> "Watched":
        """Return it without a connection."""
        return replace(self, is_listening=False)

    def given_up(self) -> "Watched":
        """Return it not watched any more."""
        return replace(self, not_before=NEVER)

    def failed(self, now: float, jitter: float) -> "Watched":
        """Return it after one more failure, waiting."""
        wait = back_off(self.failures + 1, jitter)
        return replace(self, failures=self.failures + 1, not_before=now + wait)


def back_off(failures: int, jitter: float) -> float:
    """Return how many seconds to wait after this many failures in a row.

    Args:
        failures: At least one.
        jitter: From 0 to 1, by chance.
    """
    doubled = FIRST_BACK_OFF * 2.0 ** min(failures - 1, 20)
    return min(doubled, LONGEST_BACK_OFF) * (1 - JITTER * jitter)


class Listener(Protocol):
    """Hears from the server of one account when mail comes."""

    name: str
    """The account's."""

    def listen(self) -> bool:
        """Connect anew, and have the server tell; False where it cannot.

        Raises:
            AfterwordError: It cannot be reached, or lets nobody in.
        """
        ...

    def heard(self) -> bool:
        """Take in what it told; True where there may be new mail.

        Raises:
            Unavailable: The connection is gone.
        """
        ...

    def renew(self) -> bool:
        """Have it tell for some time more; True where there may be new mail.

        Raises:
            Unavailable: The connection is gone.
        """
        ...

    def close(self) -> None:
        """Hang up."""
        ...


class Deeds(Protocol):
    """What is done when it is due."""

    def scan(self, name: str) -> None:
        """Read an account, and say what was found.

        Raises:
            AfterwordError: It could not be read.
        """
        ...

    def send(self) -> float | None:
        """Try what waits and is due; return the seconds until more is, None where nothing is."""
        ...

    def complain(self, name: str, error: AfterwordError) -> None:
        """Tell the person what keeps an account from being watched."""
        ...


class World(Protocol):
    """Time and chance, and the wait for whatever comes first."""

    def seconds(self) -> float:
        """Return the seconds of a clock that never goes back."""
        ...

    def jitter(self) -> float:
        """Return a number from 0 to 1, by chance."""
        ...

    def wait(self, names: Sequence[str], seconds: float) -> list[str]:
        """Wait until a server has something to tell, or the time is over.

        Args:
            names: The accounts whose servers tell.
            seconds: How long, at most.

        Returns:
            The accounts to be heard.
        """
        ...
