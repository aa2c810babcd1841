"""A lead: an opening or a person that somebody mentioned, and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class LeadKind(StrEnum):
    """What was mentioned."""

    OPENING = "opening"
    """An opening, or somebody who is looking for people."""
    PERSON = "person"
    """Somebody to talk to."""


@dataclass(frozen=True, slots=True)
class Lead:
    """What somebody mentioned."""

    id: str
    """``H`` and a number, given by the store and never used twice."""
    contact_id: str
    """Who mentioned it."""
    kind: LeadKind
    words: str
    """Their very words, or the person's own."""
    at: datetime
    """When it was mentioned; aware, UTC."""
    message_id: str | None = None
    """The mail it stands in; None where the person wrote it down."""
    application_id: str | None = None
    """The application that followed from it."""
