"""What is next for an application or a contact, when, and why."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self

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
    TELL_OUTCOME = "tell_outcome"
    """Tell somebody who advised what came of it."""
    NOTE_INTERVIEW = "note_interview"
    """Write three lines while an interview is fresh; for oneself."""
    CONFIRM_SENT = "confirm_sent"
    """Say whether a letter that was placed went out."""
    NEW_ADDRESS = "new_address"
    """Give another address of somebody whose address did not take a letter."""


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
    """By when it is best done."""
    latest: datetime

    @classmethod
    def fitted(cls, earliest: datetime, best: datetime, latest: datetime) -> Self:
        """Put three times in order, with at least a day between the first and the last.

        Settings can contradict one another, such as a cooling-off longer than the time a
        thank-you is offered; a window then ends later, and never before it opened.
        """
        latest = max(latest, earliest + timedelta(days=1))
        return cls(earliest, min(max(best, earliest), latest), latest)

    def state(self, now: datetime, cooled_at: datetime | None = None) -> StepState:
        """Tell where ``now`` lies; ``cooled_at`` is the end of the cooling-off, if there is one."""
        if now > self.latest:
            return StepState.PASSED
        if now >= self.earliest:
            return StepState.OPEN
        is_held = cooled_at is not None and now < cooled_at and self.earliest <= cooled_at
        return StepState.HELD if is_held else StepState.LATER


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
    """The letter it takes; None where it takes none, or where there is no address to send to."""
    letter_id: str | None = None
    needs_reason: bool = False
    """True for a check-in that has nothing to say yet: the person names a reason to write."""


_STATES = (StepState.OPEN, StepState.HELD, StepState.LATER, StepState.PASSED)
_FIRST = (
    StepKind.NOTE_INTERVIEW,
    StepKind.CONFIRM_SENT,
    StepKind.NEW_ADDRESS,
    StepKind.OPEN_DOOR,
)
_LAST = (StepKind.CONNECT, StepKind.WATCH, StepKind.TELL_OUTCOME, StepKind.CHECK_IN)


def urgency(step: Step) -> tuple[int, int, datetime]:
    """Return what steps are sorted by: open before held before later, an open door first."""
    rank = _FIRST.index(step.kind) if step.kind in _FIRST else len(_FIRST)
    rank += 1 + _LAST.index(step.kind) if step.kind in _LAST else 0
    return (_STATES.index(step.state), rank, step.window.best)
