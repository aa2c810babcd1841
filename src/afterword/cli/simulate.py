"""``afterword simulate``: what a cadence does to people, replayed with invented ones."""

from collections.abc import Sequence
from pathlib import Path

import click
from rich.table import Table

from afterword.adapters.private_files import write_private
from afterword.app import running
from afterword.cli.file_names import FilePath
from afterword.cli.output import format_option, print_json
from afterword.cli.terminal import Progressed, console, styled
from afterword.core.simulation import HABITS, ByCadence
from afterword.core.wording import count
from afterword.services.simulating import Replayed, Sizes, as_data, changed, picture, ways
from afterword.services.simulating import simulate as play

_FULL = 0.8
"""Of all places on the weeks' lists; the first people come only one by one."""


@click.command(short_help="See what a cadence does to people.")
@click.option("--contacts", metavar="N", type=int, default=100, show_default=True, help="People.")
@click.option("--years", metavar="N", type=int, default=5, show_default=True, help="How long.")
@click.option("--seed", metavar="N", type=int, default=0, show_default=True, help="Other luck.")
@click.option(
    "--set", "chosen", metavar="NAME=NUMBER", multiple=True, help="Try a setting; it is not kept."
)
@click.option("--compare", is_flag=True, help="Beside it other ways to stay in touch.")
@click.option("--svg", type=FilePath(), help="Also draw it to this file.")
@format_option
def simulate(
    contacts: int,
    years: int,
    seed: int,
    chosen: tuple[str, ...],
    compare: bool,
    svg: Path | None,
    output: str,
) -> None:
    """Replay years with invented people, and show who was pestered and who faded.

    It decides as Afterword does, with your settings; nothing is written to anybody and nothing
    is kept.
    """
    with running() as app:
        settings = changed(app.settings, chosen)
    policies = {"these settings": ByCadence(settings), **(ways(settings) if compare else {})}
    found = [
        play(name, policy, Sizes(contacts, years, seed), Progressed())
        for name, policy in policies.items()
    ]
    if svg:
        write_private(svg, picture(_drawn(found), years).encode("utf-8"))
    if output == "json":
        data = dict(as_data(found[0], seed))
        if compare:
            data["compared"] = [as_data(one, seed) for one in found[1:]]
        print_json(data)
        return
    _print(found, contacts, years, settings.weekly_list)
    if svg:
        console().print(styled(f"The drawing is in {svg}.", "dim"))


def _drawn(found: Sequence[Replayed]) -> list[Replayed]:
    """Return what the drawing holds: these settings, and a fixed interval if there is one."""
    return [found[0], *(one for one in found if one.name.startswith("every 90"))]


def _print(found: Sequence[Replayed], contacts: int, years: int, weekly: int) -> None:
    out, first = console(), found[0].outcome
    out.print(styled(f"{count(contacts, 'person', 'people')}, {count(years, 'year')}", "bold"))
    habits = Table(box=None, pad_edge=False)
    habits.add_column("how they take letters")
    for name in ("people", "letters each", "pestered", "faded"):
        habits.add_column(name, justify="right")
    by_name = {one.habit: one for one in first.habits}
    for habit in HABITS:
        one = by_name.get(habit.name)
        if one is not None:
            each = f"{one.letters / one.people:.1f}"
            habits.add_row(habit.name, str(one.people), each, str(one.pestered), str(one.faded))
    out.print(habits)
    out.print()
    if len(found) > 1:
        _print_ways(found)
    for says in (
        f"Over the cap: {first.over_cap}.",
        f"Written to after the tie was closed: {first.written_after_closed}.",
        f"A door they left open unheard for over a year: {first.open_door_unheard}.",
    ):
        out.print(styled(says))
    if first.letters > _FULL * weekly * 52 * years:
        says = f"{count(weekly, 'person', 'people')} a week (weekly_list) are too few for so many: "
        out.print(styled(f"{says}the week was nearly always full, and people waited longer."))


def _print_ways(found: Sequence[Replayed]) -> None:
    table = Table(box=None, pad_edge=False)
    table.add_column("way", no_wrap=True)
    for name in ("letters", "answers", "pestered", "faded", "cap", "closed", "door"):
        table.add_column(name, justify="right")
    for way in found:
        table.add_row(way.name, *(f"{number:,}" for number in way.outcome.numbers))
    out = console()
    out.print(table)
    out.print()
