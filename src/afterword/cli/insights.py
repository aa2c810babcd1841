"""``afterword insights``: the long view, as text, and as a drawing to keep."""

from datetime import tzinfo
from pathlib import Path

import click

from afterword.adapters.private_files import write_private
from afterword.app import running
from afterword.cli.file_names import FilePath
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.core.insights.advice_line import TITLE as ADVICE
from afterword.core.insights.base_rates import arithmetic
from afterword.core.lessons.theme import NAMES
from afterword.services.insights import CLOSING, Insights, as_csv
from afterword.services.insights import insights as long_view


@click.command(short_help="Show the long view of your search.")
@click.option("--svg", type=FilePath(), help="Also write the drawing to this file.")
@click.option("--png", type=FilePath(), help="The same as a picture.")
@click.option("--csv", "table", type=FilePath(), help="The same as a table.")
@format_option
def insights(svg: Path | None, png: Path | None, table: Path | None, output: str) -> None:
    """Show what became of your applications, how long answers took, and who answered you.

    Your own rates stand beside counts of other people's, each with who counted them. None of
    them is a forecast.
    """
    with running() as app:
        found = long_view(app.store, app.moment)
        if svg:
            write_private(svg, found.svg().encode("utf-8"))
        if png:
            write_private(png, app.picture(found.svg()))
        if table:
            write_private(table, as_csv(found).encode("utf-8"))
        if output == "json":
            print_json(as_json(found))
            return
        _print(found, app.zone)


def _print(found: Insights, zone: tzinfo) -> None:
    out = console()
    if not found.flows:
        out.print(styled("No applications yet. 'afterword scan' finds them in your mail."))
        return
    out.print(styled("What became of your applications", "bold"))
    for source, target, number in found.counted():
        out.print(indented(f"{number:>4}  {source} → {target}"))
    for beside in found.beside:
        out.print()
        out.print(styled(beside.says, "bold"))
        out.print(indented(beside.own_line))
        for rate in beside.rates:
            out.print(indented(f"{rate.says} {arithmetic(rate)}"))
            out.print(indented(f"{rate.source}; counted in {rate.year}. {rate.of}", "dim", 4))
    out.print()
    out.print(styled("How long answers took", "bold"))
    for wait in found.waits:
        out.print(indented(wait.in_words()))
    _print_ties(found, zone)
    out.print()
    out.print(indented(CLOSING, "dim", 0))


def _print_ties(found: Insights, zone: tzinfo) -> None:
    out = console()
    ties = [found.ties_in_words(), found.leads_in_words(), *found.replies_in_words()]
    if any(ties):
        out.print()
        out.print(styled("Ties", "bold"))
    for line in filter(None, ties):
        out.print(indented(line))
    if found.advice:
        out.print()
        out.print(styled(ADVICE, "bold"))
        for theme in found.advice:
            out.print(indented(f"{NAMES[theme.theme]}: {theme.in_words(zone)}"))
    if found.stories:
        out.print()
        out.print(styled("What came of a no", "bold"))
        for story in found.stories:
            out.print(indented(one_line(story.in_words(zone))))
