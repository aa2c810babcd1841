"""People worth staying in touch with, and their part in an application."""

from dataclasses import dataclass
from datetime import date

from afterword.core.reading.reading import HiringRole


@dataclass(frozen=True, slots=True)
class Contact:
    """A person in the contact book. An organisation is not a contact."""

    id: str
    """``P`` and a number, given by the store and never used twice."""
    name: str
    address: str | None = None
    title: str | None = None
    organisation: str | None = None
    do_not_contact: bool = False
    """They asked not to be written to, or the person decided so."""
    is_closed: bool = False
    """No further check-ins until the person reopens the contact."""
    snoozed_until: date | None = None
    reopened_on: date | None = None
    """The day the person chose to write again after silence had closed the contact."""
    notes: str = ""
    """What the person wrote down about them, in their own words."""
    interests: str = ""
    """What they care about, as the person put it: reasons to write come from here."""


@dataclass(frozen=True, slots=True)
class Participant:
    """A contact's part in one application."""

    contact_id: str
    role: HiringRole | None = None
    was_interviewer: bool = False
    """They sat in an interview, as the thread or an invitation shows."""
