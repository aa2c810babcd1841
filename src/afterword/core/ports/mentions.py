"""What is kept of what people mention, as the program asks for it."""

from typing import Protocol

from afterword.core.mentions.lead import Lead
from afterword.core.mentions.suggestion import Declined


class Mentions(Protocol):
    """Leads, and the suggestions that were dropped."""

    def leads(self) -> list[Lead]:
        """Return every lead, by id."""
        ...

    def save_lead(self, lead: Lead) -> None:
        """Keep a lead, or replace the one with the same id."""
        ...

    def remove_lead(self, lead_id: str) -> bool:
        """Forget a lead, and tell whether there was one."""
        ...

    def declined(self) -> set[Declined]:
        """Return the suggestions the person dropped."""
        ...

    def decline(self, dropped: Declined) -> None:
        """Keep that a suggestion was dropped."""
        ...

    def undecline(self, dropped: Declined) -> None:
        """Let a dropped suggestion come back; one that was not dropped is no error."""
        ...
