"""``afterword discard``: throw a letter away that was begun and will not be written."""

import sys

import click

from afterword.app import running
from afterword.cli.letters import print_letter
from afterword.cli.terminal import console, styled
from afterword.core.errors import Refused


@click.command(short_help="Throw away a letter you began.")
@click.argument("letter", metavar="LETTER")
def discard(letter: str) -> None:
    """Throw LETTER away, which was not handed over yet.

    It is shown once more in full, so that you can copy what you want to keep of it; in a terminal
    you are asked first. A letter that was handed over or sent stays.
    """
    from afterword.services.letters.discarding import can_discard
    from afterword.services.letters.discarding import discard as throw_away
    from afterword.services.letters.writing import find_letter

    with running() as app:
        found, out = find_letter(app.store, letter), console()
        if can_discard(app.store, found):
            print_letter(out, found)
            if sys.stdin.isatty() and not click.confirm("Throw this letter away?", err=True):
                raise Refused("Nothing was thrown away; the letter is kept.")
        throw_away(app.store, app.outbox(), found, app.now)
        out.print(styled(f"{found.id} is thrown away."))
