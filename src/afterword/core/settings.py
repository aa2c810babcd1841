"""Every number a person may change, with its unit, its default and where the default is from.

This one table feeds the loader, ``afterword settings`` and the reference in ``docs``.
"""

from dataclasses import dataclass, field, fields
from datetime import timedelta
from typing import Any


def _setting(default: Any, unit: str, says: str, source: str) -> Any:
    """Declare one setting; what it says and where its default is from go into the reference."""
    return field(default=default, metadata={"unit": unit, "says": says, "source": source})


@dataclass(frozen=True, slots=True)
class Settings:
    """The defaults of the program. Durations are whole hours, days or weeks, as named."""

    cool_off_hours: int = _setting(
        24,
        "hours",
        "How long a letter is held after the news arrived.",
        "Advice pages say 24-48 h; irritation is among the short feelings "
        "(Verduyn & Lavrijsen 2015).",
    )
    thank_latest_days: int = _setting(
        7, "days", "How long after the news a thank-you is still offered.", "judgement"
    )
    ask_after_thanks_days: int = _setting(
        5,
        "days",
        "How long after the thank-you the request for advice is best sent.",
        "judgement: memory of the interview fades",
    )
    ask_latest_days: int = _setting(
        21, "days", "How long after the news advice is still asked for.", "judgement"
    )
    reminder_working_days: int = _setting(
        10,
        "working days",
        "How long an unanswered request waits for its one reminder.",
        "judgement: cold sales mail says 3 days (Yesware 2014, Woodpecker), too soon here",
    )
    connect_after_days: int = _setting(
        7, "days", "When a LinkedIn invitation is offered if nobody answered.", "judgement"
    )
    check_in_weeks: int = _setting(
        6,
        "weeks",
        "The first check-in after the last contact.",
        "Early contact predicts how long a tie lives (Vergara Hidd et al. 2023); "
        "exact weeks are judgement",
    )
    second_check_in_months: int = _setting(
        4, "months", "The second check-in after the last contact.", "judgement, see check_in_weeks"
    )
    later_check_in_months: int = _setting(
        6, "months", "Every later check-in after the last contact.", "judgement, see check_in_weeks"
    )
    longest_interval_days: int = _setting(
        365,
        "days",
        "No interval grows beyond this.",
        "nine bridges in ten decay in a year (Burt 2002)",
    )
    rest_days: int = _setting(
        365,
        "days",
        "How long somebody rests after two check-ins in a row went unanswered.",
        "judgement; dormant ties keep their value (Levin, Walter & Murnighan 2011)",
    )
    gap_days: int = _setting(
        30, "days", "The least time between two check-ins to one person.", "judgement"
    )
    cap_per_year: int = _setting(
        4,
        "check-ins",
        "The most check-ins to one person in any 365 days.",
        "the 'occasionally' band of Granovetter 1973, over once a year, under twice a week",
    )
    cap_per_year_never_answered: int = _setting(
        2, "check-ins", "The same, for somebody who never answered.", "judgement"
    )
    weekly_list: int = _setting(
        5, "people", "The most people offered for a check-in in one week.", "judgement"
    )
    linkedin_note_characters: int = _setting(
        200,
        "characters",
        "The longest note with a LinkedIn invitation.",
        "LinkedIn's free accounts, as several vendors report in 2026",
    )


WORKING_WEEK = range(5)
"""Monday to Friday, as ``date.weekday()`` counts."""

CHECK_IN_DAYS = range(4)
"""Monday to Thursday: Friday and Saturday get the fewest answers (LinkedIn 2021-22)."""


def cool_off(settings: Settings) -> timedelta:
    """Return how long a letter is held after the news."""
    return timedelta(hours=settings.cool_off_hours)


def described() -> list[tuple[str, Any, str, str, str]]:
    """List every setting as ``(name, default, unit, what it says, source)``, in table order."""
    return [
        (f.name, f.default, f.metadata["unit"], f.metadata["says"], f.metadata["source"])
        for f in fields(Settings)
    ]
