"""When, where and by whose settings something is decided."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from afterword.core.owner import Owner
from afterword.core.settings import Settings


@dataclass(frozen=True, slots=True)
class Moment:
    """What every decision of a use case stands on, besides the store."""

    now: datetime
    """Aware, UTC."""
    zone: tzinfo
    """Where the person lives."""
    settings: Settings
    owner: Owner

    @property
    def today(self) -> date:
        """Return the calendar day where the person lives."""
        return self.now.astimezone(self.zone).date()
