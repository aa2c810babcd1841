"""``afterword erase``: all that Afterword keeps, gone for good."""

import sys

import click

from afterword.app import running
from afterword.cli.terminal import console, one_line, styled
from afterword.core.errors import Refused, Unavailable


@click.command(short_help="Erase all that Afterword keeps.")
@click.option("--yes", is_flag=True, help="Do not ask first.")
def erase(yes: bool) -> None:
    """Erase everything: what was read, your people, letters, lessons, private pages, accounts.

    Your mailboxes stay as they are. It cannot be undone; 'afterword backup' keeps a copy first.
    """
    from afterword.services.erasing import WHAT_GOES, WORD, erase_everything
    from afterword.services.people.wording import NOT_OVERWRITTEN

    with running() as app, app.only_one("scan"):
        if not yes:
            for line in WHAT_GOES:
                click.echo(line, err=True)
            if not sys.stdin.isatty():
                raise Refused("Nothing was erased: say --yes, or answer in a terminal.")
            if click.prompt(f"Type {WORD} to erase it all", err=True, default="").strip() != WORD:
                raise Refused("Nothing was erased.")
        app.ask_nobody()
        done = erase_everything(app.store, app.secrets, app.traces())
        out = console()
        out.print(styled("Everything is erased.", "bold"))
        for name in done.left:
            out.print(styled(f"Left alone, as it is not ours: {one_line(name)}"), soft_wrap=True)
        still = [done.unreached_in_words, "" if done.is_scrubbed else NOT_OVERWRITTEN]
        if any(still):
            raise Unavailable(" ".join(one for one in still if one))
