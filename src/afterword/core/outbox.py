"""What is known of a letter on its way out, and the legal moves: each letter at most once."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Protocol

from afterword.core.wording import listed


class State(StrEnum):
    """How far a letter came."""

    INTENDED = "intended"
    """It has surely not been accepted; it may be tried again."""
    HANDING_OVER = "handing over"
    """The end of it is being said to the server. Found after a crash, nobody knows what came."""
    SENT = "sent"
    """The server said that it took it."""
    REFUSED = "refused"
    """It was surely not accepted, and only a new yes of the person tries again."""
    UNKNOWN = "unknown"
    """The server may have taken it; it is never tried again unasked."""


class SentCopy(StrEnum):
    """Whether a letter that was sent lies in the Sent folder of its account."""

    OPEN = "open"
    """Not looked for yet, or not with an answer."""
    THERE = "there"
    LEFT = "left to the server"
    """The server is known to keep one by itself."""
    NONE = "none"
    """There is no place for one, or the server does not tell; we leave it at that."""


KEPT_FOR: Final = timedelta(days=30)
"""How long the files of a letter are kept once everything about it is known: until any bounce has
come and the person has looked into Sent (judgement). What is unknown is never removed."""

MOVES: Final[dict[State, frozenset[State]]] = {
    State.INTENDED: frozenset({State.INTENDED, State.HANDING_OVER, State.REFUSED}),
    State.HANDING_OVER: frozenset({State.INTENDED, State.SENT, State.REFUSED, State.UNKNOWN}),
    State.SENT: frozenset(),
    State.REFUSED: frozenset({State.INTENDED}),
    State.UNKNOWN: frozenset({State.SENT, State.REFUSED}),
}
"""Out of 'unknown' leads only somebody's knowledge: the Sent folder's, or the person's."""

BACK_OFF: Final = tuple(timedelta(minutes=n) for n in (5, 15, 60, 240, 720))
"""How long to wait after the first, second, … failed try; the last holds from then on. RFC 5321,
4.5.4.1 asks for 30 minutes; greylisting wants about five, and a laptop is often just offline."""
LONGEST_WAIT: Final = timedelta(days=4)
"""After that a letter is not tried again unasked: what it says has aged (RFC 5321: 4-5 days)."""


YOU_SAID_SENT: Final = "You said that it went out."
YOU_SAID_NOT_SENT: Final = "You said that it did not go out."


class IllegalMoveError(Exception):
    """A fault of ours: a move that could send a letter twice."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One letter in the outbox."""

    letter_id: str
    message_id: str
    """The same over all tries, bare."""
    account: str
    """The name of the account it goes by."""
    sender: str
    recipients: tuple[str, ...]
    subject: str
    digest: str
    """SHA-256 of the bytes that go, in hex."""
    written_at: datetime
    """When the bytes were written; their Date."""
    changed_at: datetime
    state: State = State.INTENDED
    tries: int = 0
    """How often a server was asked to take it."""
    not_before: datetime | None = None
    """Unasked it is not tried before; None where it may be tried at once."""
    says: str = ""
    """One sentence for the person on what came of it."""
    sent_copy: SentCopy = SentCopy.OPEN

    def moved(self, state: State, at: datetime, says: str = "") -> "Outgoing":
        """Return it in another state.

        Raises:
            IllegalMoveError: This move does not exist.
        """
        if state not in MOVES[self.state]:
            raise IllegalMoveError(f"{self.letter_id}: {self.state} -> {state}")
        return replace(self, state=state, changed_at=at, says=says, not_before=None)

    def put_off(self, at: datetime, says: str) -> "Outgoing":
        """Return it waiting for the next try."""
        wait = wait_after(self.tries)
        return replace(self.moved(State.INTENDED, at, says), not_before=at + wait)

    def is_over(self, now: datetime) -> bool:
        """Tell whether nothing can come of it any more, and it was kept long enough."""
        is_settled = self.state is State.SENT or (
            self.state is State.REFUSED and self.says == YOU_SAID_NOT_SENT
        )
        return is_settled and now - self.changed_at > KEPT_FOR

    def has_aged(self, now: datetime) -> bool:
        """Tell whether it has waited so long that it goes only when the person says so again."""
        return now - self.written_at > LONGEST_WAIT

    def is_due(self, now: datetime) -> bool:
        """Tell whether it may be tried now without asking the person."""
        if self.state is not State.INTENDED or self.has_aged(now):
            return False
        return self.not_before is None or self.not_before <= now


def wait_after(tries: int) -> timedelta:
    """Return how long to wait after this many tries (at least one)."""
    return BACK_OFF[min(max(tries, 1), len(BACK_OFF)) - 1]


def wait_in_words(wait: timedelta) -> str:
    """Say a wait: ``a minute``, ``5 minutes``, ``4 hours``."""
    minutes = max(round(wait.total_seconds() / 60), 1)
    if minutes < 60:
        return "a minute" if minutes == 1 else f"{minutes} minutes"
    hours = round(minutes / 60)
    return "an hour" if hours == 1 else f"{hours} hours"


def what_to_look_for(outgoing: Outgoing) -> str:
    """Say how the person finds out whether a letter of unknown fate went out."""
    when = f"{outgoing.changed_at:%Y-%m-%d %H:%M} UTC"
    return (
        f"{outgoing.letter_id} may or may not have gone out: look in the Sent folder of "
        f"{outgoing.sender} for “{outgoing.subject}” to {listed(list(outgoing.recipients))}, "
        f"handed over at {when} (Message-ID {outgoing.message_id}), or ask its reader; it is not "
        "sent again unless you say that it did not go out."
    )


class Outbox(Protocol):
    """What is known of the letters that go by a mail server, on disk before it matters."""

    def alone(self) -> AbstractContextManager[None]:
        """Let no second process send or tidy meanwhile.

        Raises:
            Unavailable: Another process does just now.
        """
        ...

    def held(self) -> list[Outgoing]:
        """Return every letter, oldest first, to those who are alone.

        Raises:
            Unavailable: It cannot be read, so nothing may be concluded from it.
        """
        ...

    def content(self, outgoing: Outgoing) -> bytes:
        """Return the bytes that went, just as they were written.

        Raises:
            Unavailable: They are gone, or are no longer those that were agreed to.
        """
        ...

    def keep(self, outgoing: Outgoing) -> None:
        """Keep what is known of a letter; only those who are alone may.

        Raises:
            Unavailable: It could not be written.
        """
        ...

    def remove(self, outgoing: Outgoing) -> None:
        """Remove the files of a letter; only those who are alone may.

        Raises:
            Unavailable: They could not be removed.
        """
        ...

    def all(self) -> list[Outgoing]:
        """Return every letter, oldest first.

        Raises:
            Unavailable: It cannot be read, so nothing may be concluded from it.
        """
        ...

    def settle(self, letter_id: str, went_out: bool, now: datetime) -> Outgoing:
        """Keep what the person knows of a letter of unknown fate.

        Raises:
            NotFound: No letter of this id is of unknown fate.
        """
        ...
