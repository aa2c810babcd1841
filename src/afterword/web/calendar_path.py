"""Where calendar programs read what is due."""

from typing import Final

CALENDAR: Final = "/calendar.ics"
