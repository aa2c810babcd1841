"""What was found in mail, in numbers; it takes no reader to count."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Final

from afterword import __version__
from afterword.core.applications import Application
from afterword.core.wording import count, in_words

if TYPE_CHECKING:
    from afterword.core.ports import Store

FILED: Final = "filed.version"
"""The setting with the version by which everything was filed; empty while something waits."""


@dataclass(frozen=True, slots=True)
class FoundInMail:
    """What there is, in numbers."""

    applications: int
    open: int
    ahead: int
    """Interviews still to come."""
    changes_today: bool
    """An interview is later this very day, so what is said now is not true for long."""

    def in_words(self) -> str:
        """Say it in one line: what there is and what is open, and never how many ended."""
        if not self.applications:
            return "No applications found in this mail."
        said = count(self.applications, "application")
        if not self.open:
            return f"{said}."
        verb = "is" if self.open == 1 else "are"
        said += "; it is open" if self.applications == 1 else f"; {self.open:,} {verb} open"
        if self.ahead:
            verb = "is" if self.ahead == 1 else "are"
            noun = "interview" if self.ahead == 1 else "interviews"
            said += f", and {in_words(self.ahead)} {noun} {verb} ahead"
        return f"{said}."


def is_filed_by_this_version(store: "Store") -> bool:
    """Tell whether all that is stored was filed, and by this very version of the rules."""
    return store.setting(FILED) == __version__


def await_filing(store: "Store") -> None:
    """Note that more is stored from now on than was filed; `file_everything` ends it.

    Whatever interrupts between the two, the next scan knows that it has to file.
    """
    if store.setting(FILED):
        store.save_setting(FILED, "")


def found(store: "Store", now: datetime, zone: tzinfo) -> FoundInMail:
    """Count what there is."""
    return counted(store.applications(), now, zone)


def counted(applications: Sequence[Application], now: datetime, zone: tzinfo) -> FoundInMail:
    """Count applications, and what is still to come of them.

    Args:
        applications: All there are.
        now: The present moment, aware.
        zone: Where the person lives.
    """
    is_open = [one for one in applications if one.outcome is None]
    ahead = [each.at for one in is_open for each in one.interviews if each.at > now]
    today = now.astimezone(zone).date()
    is_today = any(one.astimezone(zone).date() == today for one in ahead)
    return FoundInMail(len(applications), len(is_open), len(ahead), is_today)
