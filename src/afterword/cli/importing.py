"""``afterword import``: people from the files of other programs, looked at before it is done."""

import sys
from pathlib import Path

import click
from rich.console import Console

from afterword.app import App, running
from afterword.cli.file_names import FilePath
from afterword.cli.output import format_option, print_json
from afterword.cli.terminal import Progressed, console, indented, one_line, styled
from afterword.core.cards.findings import Problem
from afterword.core.cards.format import Asked, NamedFile
from afterword.core.cards.planning import Entry, Fate, Plan
from afterword.core.errors import Invalid, Refused
from afterword.core.merging import Likeness
from afterword.core.wording import count
from afterword.services.people.importing_wording import (
    entry_in_words,
    files_in_words,
    likeness_in_words,
    plan_as_json,
    sums_in_words,
)

_MOST_SHOWN = 10


@click.command("import", short_help="Import people from other programs' files.")
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=FilePath())
@click.option("--as", "as_", metavar="FORMAT", default="", help="Read it as this format.")
@click.option(
    "--column",
    "columns",
    metavar="WHAT=HEADER",
    multiple=True,
    help="Which column of a table holds what: --column name='Full name'.",
)
@click.option("--dry-run", is_flag=True, help="Show what it would do, and do nothing.")
@click.option("--yes", is_flag=True, help="Do not ask first.")
@click.option("--all", "is_all", is_flag=True, help="Show every person and every line.")
@format_option
def import_(
    paths: tuple[Path, ...],
    as_: str,
    columns: tuple[str, ...],
    dry_run: bool,
    yes: bool,
    is_all: bool,
    output: str,
) -> None:
    """Import people from FILE: a LinkedIn export, vCards, or a table (CSV).

    FILE is recognised by what is in it; a ZIP archive or a folder is looked through. First you
    see what would be added, changed and left alone. The same file twice changes nothing, a later
    export of LinkedIn shows who has a new job, and what you wrote yourself is never overwritten.
    """
    from afterword.services.people.importing import do_import, look, plan_of

    with running() as app, app.only_one("scan"):
        files = [one for path in paths for one in app.files_at(path)]
        asked = Asked(_said(columns), app.owner.name)
        if output == "text":
            asked = _ask_columns(files, asked, as_)
        looked = look(files, asked, as_)
        plan = plan_of(app.store, looked.found, app.moment)
        if output == "text":
            _show(console(), plan, looked.passed_over, is_all=is_all)
        if not dry_run:
            if not (yes or plan.is_empty):
                _agree(plan)
            plan = do_import(app.store, plan, app.moment, Progressed()).plan
        if output == "json":
            print_json(plan_as_json(plan, is_done=not dry_run))
        elif not dry_run and not plan.is_empty:
            _done(app, plan)


def _said(columns: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for one in columns:
        what, sign, header = one.partition("=")
        if not sign or not header:
            raise Invalid(f"'{one}' names no column; write --column name='Full name'.")
        found[what.strip()] = header.strip()
    return found


def _ask_columns(files: list[NamedFile], asked: Asked, as_: str) -> Asked:
    """Ask which column holds the names, where a table does not show it and somebody is there."""
    from afterword.core.cards.decoding import decoded
    from afterword.core.cards.format import format_of
    from afterword.core.cards.formats.table import guessed, headers_of, is_clear

    columns = dict(asked.columns)
    for file in files if sys.stdin.isatty() else []:
        text = decoded(file.data)
        chosen = format_of(file.name, text)
        if not file.is_alone or (as_ or (chosen.name if chosen else "")) != "csv":
            continue
        headers = headers_of(text)
        if not headers or is_clear(guessed(headers, columns)):
            continue
        click.echo(f"{one_line(file.name)}: which column holds the names?", err=True)
        for number, header in enumerate(headers, 1):
            click.echo(f"  {number}  {one_line(header)}", err=True)
        chosen_one = click.prompt("Its number", type=click.IntRange(1, len(headers)), err=True)
        columns["name"] = headers[chosen_one - 1]
    return Asked(columns, asked.owner)


def _agree(plan: Plan) -> None:
    if not sys.stdin.isatty():
        raise Refused("Nothing was imported: say --yes, or answer in a terminal.")
    if not click.confirm("Import this?", default=not plan.problems, err=True):
        raise Refused("Nothing was imported.")


def _show(out: Console, plan: Plan, passed_over: tuple[str, ...], *, is_all: bool) -> None:
    for line in files_in_words(plan):
        out.print(styled(one_line(line), "bold"))
    if passed_over:
        out.print(styled(f"{count(len(passed_over), 'other file')} passed over.", "dim"))
    _show_problems(out, plan.problems, is_all=is_all)
    for heading, fate in (
        ("New", Fate.ADDED),
        ("Something new", Fate.CHANGED),
        ("Left out", Fate.LEFT_OUT),
    ):
        _show_entries(out, heading, plan.of(fate), is_all=is_all)
    told = [one for one in plan.of(Fate.SAME) if one.left or one.news]
    _show_entries(out, "Said otherwise there", told, is_all=is_all)
    _show_pairs(out, "One person, and joined (it can be undone)", plan.merges)
    out.print()
    for line in sums_in_words(plan):
        out.print(styled(line))
    if plan.is_empty:
        out.print(styled("Nothing new; your contact book stays as it is."))


def _show_problems(out: Console, problems: tuple[Problem, ...], *, is_all: bool) -> None:
    shown = problems if is_all else problems[:_MOST_SHOWN]
    for one in shown:
        out.print(indented(one_line(one.in_words), "yellow"))
    _and_more(out, len(problems) - len(shown), "line")


def _show_entries(out: Console, heading: str, entries: list[Entry], *, is_all: bool) -> None:
    if not entries:
        return
    out.print()
    out.print(styled(heading, "bold"))
    shown = entries if is_all else entries[:_MOST_SHOWN]
    for one in shown:
        out.print(indented(one_line(one.card.name), "cyan"))
        for line in entry_in_words(one):
            out.print(indented(one_line(line), by=4))
    _and_more(out, len(entries) - len(shown), "person")


def _show_pairs(out: Console, heading: str, likes: tuple[Likeness, ...]) -> None:
    if not likes:
        return
    out.print()
    out.print(styled(heading, "bold"))
    for one in likes:
        out.print(indented(one_line(likeness_in_words(one))))


def _and_more(out: Console, number: int, noun: str) -> None:
    if number > 0:
        more = count(number, f"more {noun}", "more people" if noun == "person" else None)
        out.print(indented(f"and {more}; --all shows them.", "dim"))


def _done(app: App, plan: Plan) -> None:
    out = console()
    out.print(styled("Imported.", "bold green"))
    for one in plan.suggested[:3]:
        out.print(styled(f"Perhaps one person: {one_line(likeness_in_words(one))}."))
    if plan.suggested:
        out.print(styled("afterword merge --list shows who may be one person.", "dim"))
    if plan.of(Fate.ADDED):
        said = (
            "Nobody new is on your list to write to: 'afterword log' or 'reopen' puts them there."
        )
        out.print(styled(said, "dim"))
    del app
