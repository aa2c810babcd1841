"""What is new with somebody one knows: another job, as two exports compared show it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TheirNews:
    """Somebody has another job."""

    id: str
    """``J`` and a number, given by the store and never used twice."""
    contact_id: str
    title: str
    """What they are now; may be empty."""
    organisation: str
    was_title: str
    was_organisation: str
    at: datetime
    """When the export that shows it was read; aware, UTC. The day itself is in no export."""

    @property
    def job(self) -> str:
        """Return the new job: ``Head of Planning at Southway``."""
        return job_in_words(self.title, self.organisation)

    @property
    def in_a_letter(self) -> str:
        """Return it as one would say it to them."""
        return f"you are now {self.job}" if self.title else f"you are now at {self.organisation}"


def job_in_words(title: str, organisation: str) -> str:
    """Name a job by what there is of it."""
    return f"{title} at {organisation}" if title and organisation else title or organisation
