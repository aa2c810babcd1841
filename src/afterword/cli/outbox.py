"""``afterword outbox``: what waits for a mail server, and what nobody can be sure of."""

import click
from rich.console import Console

from afterword.app import App, running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, one_line, styled
from afterword.core.errors import AfterwordError


@click.command(short_help="Show what waits to be sent, or is unclear.")
@click.option("--try", "is_tried", is_flag=True, help="Try the waiting letters that are due.")
@format_option
def outbox(is_tried: bool, output: str) -> None:
    """Show the letters that were not sent, or may have been, and what to do about each.

    A letter that waits has your yes already; --try sends it in the very bytes you agreed to. One
    of unclear fate is never sent again unasked: 'afterword sent LETTER' settles it.
    """
    from afterword.services.letters.outbox import catch_up, notices, take_out

    with running() as app:
        out = console()
        take_out(app.store, app.outbox())
        if is_tried:
            _try(app, out)
        catch_up(app.store, app.outbox())
        if is_tried:
            for said in app.after_sending():
                out.print(styled(one_line(said), "yellow"), soft_wrap=True)
        found = notices(app.outbox(), app.now)
        if output == "json":
            print_json(
                [
                    {"id": one.outgoing.letter_id, **as_json(one.outgoing), "says": one.sentence}
                    for one in found
                ]
            )
            return
        if not found:
            out.print(styled("Nothing waits, and nothing is unclear."))
        for one in found:
            out.print(styled(one_line(one.sentence)), soft_wrap=True)


def _try(app: App, out: Console) -> None:
    """Send what is due, and say what came of each."""
    for server in app.mail_servers():
        for came in server.send_waiting(app.now):
            if isinstance(came, AfterwordError):
                out.print(styled(one_line(str(came)), "yellow"))
            else:
                out.print(styled(one_line(came.detail), "green"))
