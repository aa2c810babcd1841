"""How long answers took: counted from the day something was sent or said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from statistics import median
from typing import Final

from afterword.core.applications import Application

_FEW: Final = 3
"""Cases below which a middle says nothing."""


@dataclass(frozen=True, slots=True)
class Waits:
    """Days between two moments, shortest first."""

    what: str
    days: tuple[int, ...]

    @property
    def middle(self) -> float | None:
        """Return the median; None where there are too few to have one."""
        return float(median(self.days)) if len(self.days) >= _FEW else None

    def in_words(self) -> str:
        """Say them in one sentence."""
        if not self.days:
            return f"{self.what}: nothing to count yet."
        if len(self.days) > 1 and self.days[0] == self.days[-1]:
            return f"{self.what}: {_days(self.days[0])} each time."
        if self.middle is None:
            listed = " and ".join(_days(one) for one in self.days)
            return f"{self.what}: {listed}."
        return (
            f"{self.what}: half within {_days(round(self.middle))}, the longest "
            f"{_days(self.days[-1])}."
        )


def waits(applications: Iterable[Application], zone: tzinfo) -> tuple[Waits, Waits]:
    """Return the days from applying to a no, and from the last interview to a no."""
    from_applying: list[int] = []
    from_meeting: list[int] = []
    for application in applications:
        rejection = application.rejection
        if rejection is None:
            continue
        told = rejection.at.astimezone(zone).date()
        before = [one.at for one in application.interviews if one.at <= rejection.at]
        if before:
            from_meeting.append(_between(max(before).astimezone(zone).date(), told))
        if application.applied_at is not None and application.applied_at <= rejection.at:
            from_applying.append(_between(application.applied_at.astimezone(zone).date(), told))
    return (
        Waits("From applying to the answer", _sorted(from_applying)),
        Waits("From the last interview to the answer", _sorted(from_meeting)),
    )


def _between(first: date, last: date) -> int:
    return (last - first).days


def _sorted(days: Sequence[int]) -> tuple[int, ...]:
    return tuple(sorted(days))


def _days(number: int) -> str:
    return "a day" if number == 1 else f"{number} days"
