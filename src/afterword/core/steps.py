"""What is next for an application or a contact, when, and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from afterword.core.letters.purposes import Purpose


class StepKind(StrEnum):
    """What the person may do."""

    THANK = "thank"
    """Thank somebody who interviewed them."""
    ASK_ADVICE = "ask_advice"
    """Ask the hiring manager what to work on."""
    REMIND = "remind"
    """The one reminder of a request nobody answered."""
    THANK_FOR_ADVICE = "thank_for_advice"
    CONNECT = "connect"
    """Send a LinkedIn invitation, by hand."""
    OPEN_DOOR = "open_door"
    """Do what the rejection itself invited to."""
    WATCH = "watch"
    """Look whether a filled, cancelled or paused opening comes back."""
    CHECK_IN = "check_in"
    CONFIRM_SENT = "confirm_sent"
    """Say whether a letter that was placed went out."""


class StepState(StrEnum):
    """Where a step stands at ``now``."""

    HELD = "held"
    """The cooling-off is not over; the letter can be written, not sent."""
    OPEN = "open"
    LATER = "later"
    """Its window has not begun, for another reason than the cooling-off."""
    PASSED = "passed"
    """Its window is over. That is nothing to regret; it is simply no longer offered."""


@dataclass(frozen=True, slots=True)
class Window:
    """When a step makes sense. All times aware, UTC; earliest <= best <= latest."""

    earliest: datetime
    best: datetime
    latest: datetime


@dataclass(frozen=True, slots=True)
class Step:
    """One next step."""

    kind: StepKind
    state: StepState
    window: Window
    why: str
    """One kind sentence a person reads, without the dates."""
    application_id: str | None = None
    contact_id: str | None = None
    purpose: Purpose | None = None
    """The letter it takes; None where it takes none."""
    letter_id: str | None = None
