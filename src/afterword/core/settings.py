"""Every number a person may change, with its unit, its default and where the default is from.

This one table feeds the loader, ``afterword settings`` and the reference in ``docs``.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import timedelta
from typing import Any

from afterword.core.errors import Invalid


def _setting(default: int, unit: str, limits: range, says: str, source: str) -> Any:
    """Declare one setting; what it says and where its default is from go into the reference."""
    about = {"unit": unit, "limits": limits, "says": says, "source": source}
    return field(default=default, metadata=about)


def _from(least: int, to: int) -> range:
    """Name the least and the greatest value a setting takes."""
    return range(least, to + 1)


@dataclass(frozen=True, slots=True)
class Settings:
    """The defaults of the program. Durations are whole hours, days, weeks or months, as named."""

    cool_off_hours: int = _setting(
        24,
        "hours",
        _from(0, to=168),
        "How long a letter is held after the news arrived.",
        "Advice pages say 24-48 h; irritation is among the short feelings "
        "(Verduyn & Lavrijsen 2015).",
    )
    thank_best_hours: int = _setting(
        48,
        "hours",
        _from(1, to=336),
        "By when after the news a thank-you is best sent.",
        "Advice pages say 24-48 h",
    )
    thank_latest_days: int = _setting(
        7,
        "days",
        _from(1, to=60),
        "How long after the news a thank-you is still offered.",
        "judgement",
    )
    ask_after_thanks_days: int = _setting(
        5,
        "days",
        _from(0, to=60),
        "How long after the thank-you the request for advice is best sent.",
        "judgement: memory of the interview fades",
    )
    ask_latest_days: int = _setting(
        21,
        "days",
        _from(1, to=90),
        "How long after the news advice is still asked for.",
        "judgement",
    )
    reminder_working_days: int = _setting(
        10,
        "working days",
        _from(3, to=60),
        "How long an unanswered request waits for its one reminder.",
        "judgement: cold sales mail says 3 days (Yesware 2014, Woodpecker), too soon here",
    )
    reminder_offered_days: int = _setting(
        14,
        "days",
        _from(1, to=60),
        "How long the reminder is offered before the question is left alone.",
        "judgement",
    )
    tell_after_days: int = _setting(
        90,
        "days",
        _from(14, to=365),
        "How long after advice a note of what came of it is offered, once it was practised.",
        "judgement: long enough for something to have come of it",
    )
    tell_offered_days: int = _setting(
        90,
        "days",
        _from(7, to=365),
        "How long the note of what came of advice stays offered.",
        "judgement",
    )
    connect_after_days: int = _setting(
        7,
        "days",
        _from(0, to=90),
        "When a LinkedIn invitation is offered if nobody answered.",
        "judgement",
    )
    connect_offered_days: int = _setting(
        30,
        "days",
        _from(1, to=365),
        "How long a LinkedIn invitation stays offered.",
        "judgement",
    )
    door_offered_days: int = _setting(
        30,
        "days",
        _from(1, to=365),
        "How long an open door is shown, from the day they named.",
        "judgement",
    )
    watch_after_weeks: int = _setting(
        6,
        "weeks",
        _from(1, to=52),
        "When to look whether a filled, cancelled or paused opening came back.",
        "judgement",
    )
    watch_offered_weeks: int = _setting(
        4,
        "weeks",
        _from(1, to=52),
        "How long a look for an opening that came back is suggested.",
        "judgement",
    )
    confirm_days: int = _setting(
        30,
        "days",
        _from(1, to=365),
        "How long we ask whether a letter you sent by hand went out.",
        "judgement",
    )
    check_in_weeks: int = _setting(
        6,
        "weeks",
        _from(1, to=52),
        "The first check-in after the last contact.",
        "Early contact predicts how long a tie lives (Vergara Hidd et al. 2023); "
        "exact weeks are judgement",
    )
    second_check_in_months: int = _setting(
        4,
        "months",
        _from(1, to=24),
        "The second check-in after the last contact.",
        "judgement, as for the first check-in",
    )
    later_check_in_months: int = _setting(
        6,
        "months",
        _from(1, to=24),
        "Every later check-in after the last contact.",
        "judgement, as for the first check-in",
    )
    longest_interval_days: int = _setting(
        340,
        "days",
        _from(30, to=1095),
        "No interval grows beyond this.",
        "nine bridges in ten decay in a year (Burt 2002); a year less what a full week's list may "
        "take, as 'afterword simulate' shows",
    )
    rest_after: int = _setting(
        2,
        "check-ins",
        _from(1, to=4),
        "How many check-ins in a row may go unanswered before somebody rests; "
        "one more after the rest, and the tie is closed.",
        "judgement; more than a few follow-ups triples the complaints (stripo.email, sales mail)",
    )
    rest_days: int = _setting(
        365,
        "days",
        _from(30, to=1825),
        "How long somebody rests after two check-ins in a row went unanswered.",
        "judgement; dormant ties keep their value (Levin, Walter & Murnighan 2011)",
    )
    gap_days: int = _setting(
        30,
        "days",
        _from(7, to=365),
        "The least time between two check-ins to one person.",
        "judgement",
    )
    cap_per_year: int = _setting(
        4,
        "check-ins",
        _from(1, to=12),
        "The most check-ins to one person in any 365 days.",
        "the 'occasionally' band of Granovetter 1973, over once a year, under twice a week",
    )
    cap_per_year_never_answered: int = _setting(
        2,
        "check-ins",
        _from(1, to=12),
        "The most check-ins in any 365 days to somebody who never answered.",
        "judgement",
    )
    weekly_list: int = _setting(
        5,
        "people",
        _from(1, to=20),
        "The most people offered for a check-in in one week.",
        "judgement",
    )
    mail_poll_minutes: int = _setting(
        5,
        "minutes",
        _from(1, to=1440),
        "How often 'afterword watch' asks a server that does not tell of new mail by itself.",
        "judgement: mail programs ask every 5 to 15 minutes",
    )
    mail_folders_minutes: int = _setting(
        15,
        "minutes",
        _from(1, to=1440),
        "How often 'afterword watch' looks into folders besides the inbox, of which most "
        "servers tell by themselves.",
        "judgement",
    )
    article_days: int = _setting(
        60,
        "days",
        _from(1, to=365),
        "How long an article is offered as a reason to write.",
        "judgement: what is older is no news to somebody of the trade",
    )
    article_pages: int = _setting(
        20,
        "pages",
        _from(0, to=200),
        "How many new articles are read in full at one time, where 'afterword[articles]' is "
        "installed; 0 reads none.",
        "judgement: polite to whoever publishes them",
    )
    feeds_minutes: int = _setting(
        180,
        "minutes",
        _from(0, to=10_080),
        "How often 'afterword watch' reads feeds, and the boards not asked that day; 0 is never.",
        "judgement: a few times a day is polite, and what is new waits well",
    )
    feeds_on_this_machine: int = _setting(
        0,
        "(1 is yes, 0 is no)",
        _from(0, to=1),
        "Whether feeds and boards may be read that you keep on this machine itself.",
        "only the public web is read, unless you say so",
    )
    linkedin_note_characters: int = _setting(
        200,
        "characters",
        _from(50, to=300),
        "The longest note with a LinkedIn invitation.",
        "LinkedIn's free accounts, as several vendors report in 2026; paid ones have 300",
    )
    linkedin_notes_per_month: int = _setting(
        5,
        "notes",
        _from(0, to=200),
        "How many invitations to LinkedIn carry a note in one calendar month.",
        "a copy of LinkedIn's help page says 5 for free accounts, vendors say 3 or 10 (2026)",
    )


CHECK_IN_DAYS = range(4)
"""Monday to Thursday, as ``date.weekday()`` counts: Friday and Saturday get the fewest answers
(LinkedIn 2021-22); leaving Sunday alone as well is judgement."""


def cool_off(settings: Settings) -> timedelta:
    """Return how long a letter is held after the news."""
    return timedelta(hours=settings.cool_off_hours)


def described() -> list[tuple[str, Any, str, str, str]]:
    """List every setting as ``(name, default, unit, what it says, source)``, in table order."""
    return [
        (f.name, f.default, f.metadata["unit"], f.metadata["says"], f.metadata["source"])
        for f in fields(Settings)
    ]


def limits() -> dict[str, range]:
    """Return the values each setting takes, by its name."""
    return {f.name: f.metadata["limits"] for f in fields(Settings)}


def settings_from(values: Mapping[str, str]) -> Settings:
    """Read the settings a person changed; the rest keep their defaults.

    Args:
        values: Texts by the name of the setting.

    Raises:
        Invalid: A name is unknown, or a text is not a whole number within the setting's limits.
            One sentence names all that is wrong.
    """
    known = {f.name: f for f in fields(Settings)}
    numbers: dict[str, int] = {}
    wrong: list[str] = []
    for name, text in values.items():
        if name not in known:
            wrong.append(f"'{name}' is not the name of a setting")
            continue
        allowed: range = known[name].metadata["limits"]
        number = _whole_number(text)
        if number is None or number not in allowed:
            unit = known[name].metadata["unit"]
            span = f"from {allowed[0]} to {allowed[-1]}"
            wrong.append(f"{name} must be a whole number of {unit} {span}")
            continue
        numbers[name] = number
    if wrong:
        raise Invalid(f"{'; '.join(wrong)}.")
    return Settings(**numbers)


def _whole_number(text: str) -> int | None:
    """Return the number a text shows in plain digits, or None."""
    return int(text) if re.fullmatch(r"\s*[0-9]{1,6}\s*", text) else None
