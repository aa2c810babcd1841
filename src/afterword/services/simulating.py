"""Years replayed with invented people, for any settings; the same seed gives the same years."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import timedelta
from random import Random
from typing import Any

from afterword.core.errors import Invalid
from afterword.core.ports import Reporter
from afterword.core.settings import Settings, settings_from
from afterword.core.simulation import (
    HABITS,
    ByCadence,
    FixedInterval,
    Outcome,
    Policy,
    measure,
    replay,
)
from afterword.core.simulation.life import Life
from afterword.core.simulation.picture import Row, timelines
from afterword.core.simulation.replay import FIRST_DAY, YEAR

MOST_CONTACTS = 20_000
"""People; more only keep somebody waiting (judgement)."""
MOST_YEARS = 30
"""Years that are replayed; more show nothing new (judgement)."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """What came of one way to stay in touch."""

    name: str
    outcome: Outcome
    lives: Sequence[Life]
    settings: Settings


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is replayed."""

    contacts: int
    years: int
    seed: int = 0
    """Gives the same people and the same luck."""


def simulate(name: str, policy: Policy, sizes: Sizes, reporter: Reporter) -> Replayed:
    """Replay years with invented people.

    Args:
        name: What the way to stay in touch is called.
        policy: Who decides whom to write to.
        sizes: How many people, how long, with what luck.
        reporter: Told how many days are behind us.

    Raises:
        Invalid: There are too few or too many people or years.
    """
    contacts, years = sizes.contacts, sizes.years
    if not 1 <= contacts <= MOST_CONTACTS:
        raise Invalid(f"--contacts takes a number from 1 to {MOST_CONTACTS:,}.")
    if not 1 <= years <= MOST_YEARS:
        raise Invalid(f"--years takes a number from 1 to {MOST_YEARS}.")

    def dice(who: str) -> Random:
        return Random(f"{sizes.seed} {who}")  # noqa: S311 -- the same every time

    reporter.start(name, years * YEAR)
    try:
        lives = replay(contacts, years, policy, dice, reporter.at)
    finally:
        reporter.stop()
    end = FIRST_DAY + timedelta(days=years * YEAR)
    return Replayed(name, measure(lives, years, policy.settings, end), lives, policy.settings)


def ways(settings: Settings) -> dict[str, Policy]:
    """Return other ways to stay in touch, to compare: the interval fixed, more often, less."""
    often = replace(settings, check_in_weeks=3, second_check_in_months=1, later_check_in_months=2)
    seldom = replace(
        settings, check_in_weeks=26, second_check_in_months=9, later_check_in_months=12
    )
    return {
        "twice as often": ByCadence(often),
        "half as often": ByCadence(seldom),
        "intervals up to 365 days": ByCadence(replace(settings, longest_interval_days=365)),
        "rest after one silence": ByCadence(replace(settings, rest_after=1)),
        "every 90 days, for ever": FixedInterval(90, settings),
        "every 180 days, for ever": FixedInterval(180, settings),
    }


def changed(settings: Settings, words: Sequence[str]) -> Settings:
    """Return settings with some of them changed.

    Args:
        settings: The ones to begin with.
        words: Each ``name=value``.

    Raises:
        Invalid: One is not so, or its value is out of its limits.
    """
    values = {one.name: str(getattr(settings, one.name)) for one in fields(Settings)}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals:
            raise Invalid(f"'{word}' sets nothing; write NAME=NUMBER, as in weekly_list=8.")
        values[name.strip()] = value
    return settings_from(values)


def as_data(replayed: Replayed, seed: int) -> Mapping[str, Any]:
    """Return the outcome for programs, with the settings it rests on."""
    outcome = asdict(replayed.outcome)
    return {
        "schema": 1,
        "contacts": outcome.pop("people"),
        "seed": seed,
        "way": replayed.name,
        **outcome,
        "settings": asdict(replayed.settings),
    }


def picture(replayed: Sequence[Replayed], years: int) -> str:
    """Draw one person of each habit, a line for each way, as SVG."""
    rows = []
    for place, life in enumerate(_examples(replayed[0].lives)):
        for way in replayed:
            same = next(one for one in way.lives if one.contact.id == life.contact.id)
            rows.append(Row(life.habit.name if way is replayed[0] else "", way.name, same, place))
    return timelines(rows, FIRST_DAY, years)


def _examples(lives: Sequence[Life]) -> list[Life]:
    """Return somebody of each habit: of those who got letters, the one who came first."""
    found: dict[str, Life] = {}
    for life in sorted(lives, key=lambda one: (one.began, one.contact.id)):
        if life.written:
            found.setdefault(life.habit.name, life)
    order = [one.name for one in HABITS]
    return sorted(found.values(), key=lambda one: order.index(one.habit.name))
