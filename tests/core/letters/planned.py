"""An application, the letters to its people and their answers, as a plan is made from them."""

from datetime import UTC, datetime, timedelta
from typing import Any

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.letters.planning import Plan
from afterword.core.letters.planning import plan_letter as plan_letter_at
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact, Participant
from afterword.core.reading.reading import (
    HiringRole,
    ReachedStage,
    SenderKind,
)
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
MANAGER = Contact("P1", "Dana Kim", "dana@halden.example")
OTHER = Contact("P2", "Omar Haddad", "omar@halden.example")
SYSTEM = Contact("P3", "Halden Careers", "no-reply@halden.example")
PEOPLE = [OTHER, SYSTEM, MANAGER]


def applied(
    *roles: tuple[str, HiringRole | None, bool], teller: str | None = "P1", **changes: Any
) -> Application:
    known: dict[str, Any] = {
        "id": "A7",
        "organisation": "Halden Rail",
        "role": "Rail Planner",
        "stage": Stage.INTERVIEW,
        "outcome": Outcome.REJECTED,
        "rejection": Rejection(
            NOW - timedelta(days=1), Channel.MAIL, SenderKind.PERSON,
            ReachedStage.AFTER_INTERVIEW, teller,
        ),
        "participants": tuple(Participant(*role) for role in roles),
    }  # fmt: skip
    return Application(**(known | changes))


def letter_to(contact: str, purpose: Purpose, days: int = 0, **changes: Any) -> Touchpoint:
    known: dict[str, Any] = {
        "id": f"T{contact}{purpose}",
        "contact_id": contact,
        "at": NOW + timedelta(days=days),
        "direction": Direction.OUTBOUND,
        "channel": Channel.MAIL,
        "purpose": purpose,
    }
    return Touchpoint(**(known | changes))


def answer_from(contact: str, nature: Nature, days: int) -> Touchpoint:
    return Touchpoint(
        f"T{days}", contact, NOW + timedelta(days=days), Direction.INBOUND, Channel.MAIL, nature
    )


def plan_letter(*given: Any, **said: Any) -> Plan:
    """Plan a letter as of now, where nothing else is said."""
    return plan_letter_at(*given, **{"now": NOW, **said})


BOTH = applied(("P1", HiringRole.HIRING_MANAGER, True), ("P2", HiringRole.INTERVIEWER, True))
ALONE = applied(("P1", HiringRole.HIRING_MANAGER, True))

AHEAD = Interview(NOW + timedelta(days=3), 60, ("P1", "P2"))
OPEN: dict[str, Any] = {"rejection": None, "outcome": None}
JONAS = Contact("P4", "Jonas Feld", "jonas@halden.example")
