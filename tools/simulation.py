"""What the simulation shows, as a table for the explanation of the cadence and as a drawing."""

from dataclasses import replace
from functools import cache

from afterword.core.settings import Settings
from afterword.core.simulation import ByCadence, FixedInterval, Policy
from afterword.services.simulating import Replayed, Sizes, picture, simulate, ways

SIZES = Sizes(contacts=120, years=5)
"""As many people as a search of some years leaves."""
MANY = Sizes(contacts=1_000, years=5)


class _Silent:
    """Shows nothing of how long it goes on."""

    def start(self, what: str, total: int) -> None:
        """Begin a piece of work."""

    def at(self, done: int) -> None:
        """Say how far it came."""

    def stop(self) -> None:
        """End it."""


@cache
def _played(name: str, sizes: Sizes) -> Replayed:
    policies: dict[str, Policy] = {"the defaults": ByCadence(Settings()), **ways(Settings())}
    policies |= {
        "ten people a week": ByCadence(replace(Settings(), weekly_list=10)),
        "twenty people a week": ByCadence(replace(Settings(), weekly_list=20)),
        "every 90 days, for ever": FixedInterval(90, Settings()),
    }
    return simulate(name, policies[name], sizes, _Silent())


def comparison() -> str:
    """Render the defaults beside other ways, for people as a search leaves them."""
    names = ["the defaults", *ways(Settings())]
    return _table([_played(one, SIZES) for one in names])


def crowd() -> str:
    """Render what happens with very many people."""
    names = [
        "the defaults",
        "ten people a week",
        "twenty people a week",
        "every 90 days, for ever",
    ]
    return _table([_played(one, MANY) for one in names])


def drawing() -> str:
    """Draw one person of each habit, by the defaults and by a fixed interval."""
    names = ["the defaults", "every 90 days, for ever"]
    return picture([_played(one, SIZES) for one in names], SIZES.years)


def _table(found: list[Replayed]) -> str:
    head = (
        "| | letters | answers | pestered | faded | over the cap | written to after closed "
        "| door unheard |\n|---|---:|---:|---:|---:|---:|---:|---:|"
    )
    rows = [
        " | ".join((f"| {way.name}", *(f"{number:,}" for number in way.outcome.numbers))) + " |"
        for way in found
    ]
    return "\n".join([head, *rows])
