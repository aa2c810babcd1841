"""What is due on which day, for calendars and digests."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class DayEntry:
    """One thing that is due, as an all-day entry of a calendar."""

    uid: str
    """The same for the same thing, for ever; a day that moves moves the entry."""
    on: date
    title: str
    about: str
    """One sentence that stays the same; why it is due now, Afterword says itself."""
    changed_at: datetime
    """The moment of the data it follows from, never of the asking; aware, UTC."""
