"""One person's candidacy for one opening, from applying to the answer."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from afterword.core.people import Participant
from afterword.core.reading.reading import OpenDoor, ReachedStage, Reason, SenderKind
from afterword.core.touchpoints import Channel


class Stage(StrEnum):
    """Where an active application is."""

    APPLIED = "applied"
    SCREEN = "screen"
    INTERVIEW = "interview"
    OFFER = "offer"


class Outcome(StrEnum):
    """How an application ended."""

    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    HIRED = "hired"
    DECLINED = "declined"
    NO_RESPONSE = "no_response"


@dataclass(frozen=True, slots=True)
class Interview:
    """A meeting about the opening that took place or is planned."""

    at: datetime
    """Aware, UTC."""
    minutes: int | None = None
    with_: tuple[str, ...] = ()
    """Contact ids of those who sat in it."""
    message_id: str | None = None


@dataclass(frozen=True, slots=True)
class Rejection:
    """The event that ended an application."""

    at: datetime
    """Aware, UTC: when the person was told."""
    channel: Channel
    sender: SenderKind
    stage: ReachedStage
    contact_id: str | None = None
    """Who told them, where it was a human being."""
    message_id: str | None = None
    reason: Reason | None = None
    reason_words: str | None = None
    """The very words the reason was read from."""
    open_door: OpenDoor | None = None
    advice_words: str | None = None
    """What the news itself said to work on, word for word; then nobody has to be asked."""


@dataclass(frozen=True, slots=True)
class Application:
    """One candidacy. Built from the readings of its messages and the person's decisions."""

    id: str
    """``A`` and a number, given by the store and never used twice."""
    organisation: str | None
    role: str | None
    stage: Stage
    outcome: Outcome | None = None
    """None while it is active."""
    applied_at: datetime | None = None
    rejection: Rejection | None = None
    interviews: tuple[Interview, ...] = ()
    participants: tuple[Participant, ...] = ()
    message_ids: tuple[str, ...] = ()
    """Message-IDs of its mail, oldest first."""
    notes: str = ""

    @property
    def people(self) -> tuple[str, ...]:
        """Return the ids of everybody who is known to have had a part in it; some twice."""
        told = self.rejection.contact_id if self.rejection is not None else None
        return (
            *(one.contact_id for one in self.participants),
            *(who for one in self.interviews for who in one.with_),
            *((told,) if told else ()),
        )
