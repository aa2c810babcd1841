"""``afterword board``: the public job boards of organisations you know."""

import shlex

import click

from afterword.app import App, running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.core.errors import Invalid
from afterword.core.openings import Board
from afterword.core.wording import count, day_in_words
from afterword.services.outside.boards import BoardRead


@click.group(short_help="Watch the job boards of organisations.")
def board() -> None:
    """Watch public job boards for an opening like the one you missed, or the same one again.

    Each board is asked once a day at most, and only when you ask for it.
    """


@board.command(short_help="Watch the board of an organisation.")
@click.argument("organisation", metavar="ORGANISATION")
@click.argument("link", metavar="URL")
def add(organisation: str, link: str) -> None:
    """Watch the board of ORGANISATION that URL leads to; any page of the board will do."""
    from afterword.services.outside.boards import keep_board

    with running() as app, app.only_one("boards"):
        result = keep_board(app.store, app.board_stand(), organisation, link, app.moment)
        house = one_line(result.board.organisation)
        lists = count(result.new, "opening") if result.new else "no opening at the moment"
        console().print(styled(f"The board of {house} is watched; it lists {lists}.", "bold"))


@board.command("list", short_help="List the boards, and those mail leads to.")
@format_option
def list_(output: str) -> None:
    """List the boards that are watched, and those your mail leads to."""
    from afterword.services.outside.boards import boards_seen

    with running() as app:
        boards, seen = app.store.boards(), boards_seen(app.store, app.board_stand())
        if output == "json":
            print_json([{"id": one.address, **as_json(one)} for one in boards])
            return
        out = console()
        if not boards:
            out.print(styled("No board is watched yet."))
        for one in boards:
            out.print(styled(one_line(one.organisation), "bold"), styled(one.kind, "dim"))
            out.print(indented(one_line(one.address), "dim"))
            out.print(indented(_when(one, app), "dim"))
            if one.problem:
                out.print(indented(one_line(one.problem), "yellow"))
        for found in seen:
            out.print()
            house = one_line(found.organisation)
            out.print(indented(f"Mail about {house} leads to a board. Is it theirs?", by=0))
            call = f"afterword board add {shlex.quote(house)} {shlex.quote(one_line(found.link))}"
            out.print(styled(call, "green"), soft_wrap=True)


@board.command(short_help="Watch a board no longer.")
@click.argument("named", metavar="BOARD")
def remove(named: str) -> None:
    """Watch BOARD no longer: its organisation or its address."""
    from afterword.services.outside.boards import remove_board

    with running() as app, app.only_one("boards"):
        gone = remove_board(app.store, named)
        console().print(styled(f"The board of {one_line(gone.organisation)} is left alone now."))


@board.command(short_help="Ask the boards what they list.")
@format_option
def read(output: str) -> None:
    """Ask each board what it lists, unless it was asked today already.

    An opening counts as gone once it was missing on two different days; a board that does not
    answer changes nothing. Exit code 5 if none could be read.
    """
    from afterword.services.outside.boards import read_boards

    with running() as app, app.only_one("boards"):
        if not app.store.boards():
            raise Invalid(
                "No board is watched yet. 'afterword board list' shows those your mail leads to."
            )
        results = read_boards(app.store, app.board_stand(), app.moment)
        if output == "json":
            print_json([{"id": one.board.address, **as_json(one)} for one in results])
        else:
            _say(results)
        if all(one.board.problem for one in results):
            raise click.exceptions.Exit(5)


def _say(results: list[BoardRead]) -> None:
    out = console()
    for one in results:
        house = one_line(one.board.organisation)
        if one.is_put_off:
            out.print(styled(f"{house}: asked today already.", "dim"))
        elif one.board.problem:
            out.print(indented(one_line(one.board.problem), "yellow", 0))
        else:
            back = f", {one.back} listed again" if one.back else ""
            new = count(one.new, "new opening") if one.new else "nothing new"
            out.print(styled(f"{house}: {new}{back}."))


def _when(one: Board, app: App) -> str:
    if one.read_at is None:
        return "Not read yet."
    day = day_in_words(one.read_at.astimezone(app.zone).date(), app.moment.today)
    return f"Read {day}."
