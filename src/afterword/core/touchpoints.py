"""What happened with whom: dated, in one direction, append-only."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from afterword.core.letters.purposes import Purpose


class Direction(StrEnum):
    """Who reached out to whom, seen from the person."""

    INBOUND = "inbound"
    OUTBOUND = "outbound"


class Channel(StrEnum):
    """Over what it happened."""

    MAIL = "mail"
    PHONE = "phone"
    IN_PERSON = "in_person"
    VIDEO = "video"
    LINKEDIN = "linkedin"
    PORTAL = "portal"
    UNSAID = "unsaid"
    """The person told of it, and not how it came."""


class Nature(StrEnum):
    """What it was. Only MESSAGE, CALL and MEETING are a human being reaching out."""

    MESSAGE = "message"
    CALL = "call"
    MEETING = "meeting"
    REJECTION = "rejection"
    ADVICE = "advice"
    """An answer that holds advice or feedback."""
    NO_ADVICE = "no_advice"
    """An answer that declines to give any."""
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"


_FROM_MACHINES = frozenset({Nature.AUTO_REPLY, Nature.BOUNCE})


@dataclass(frozen=True, slots=True)
class Touchpoint:
    """One dated interaction with a contact."""

    id: str
    contact_id: str
    at: datetime
    """Aware, UTC."""
    direction: Direction
    channel: Channel
    nature: Nature = Nature.MESSAGE
    application_id: str | None = None
    purpose: Purpose | None = None
    """What an outbound letter was for; None where it is not one of ours."""
    message_id: str | None = None
    """For a bounce that of the letter that came back, where the report tells."""
    letter_id: str | None = None
    is_confirmed: bool = True
    """False for a letter that was placed and is not yet known to have gone out."""
    note: str = ""
    """What the person noted of it, where they logged it themselves."""

    @property
    def is_human(self) -> bool:
        """Tell whether a human being wrote, called or met; machines do not count."""
        return self.nature not in _FROM_MACHINES

    @property
    def is_logged(self) -> bool:
        """Tell whether the person told us: it follows from no mail and from no letter of ours."""
        return self.letter_id is None and self.id.removeprefix("T").isdigit()
