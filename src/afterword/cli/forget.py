"""``afterword forget``: a person is taken out of everything, for good."""

import sys

import click

from afterword.app import running
from afterword.cli.terminal import Progressed, console, one_line, styled
from afterword.core.errors import Refused, Unavailable
from afterword.services.people.forgetting import ToForget
from afterword.services.people.people import find_person
from afterword.services.people.wording import NOT_OVERWRITTEN, files_naming, what_goes


@click.command(short_help="Forget a person, out of every byte.")
@click.argument("person", metavar="[PERSON]", required=False)
@click.option("--yes", is_flag=True, help="Do not ask first.")
@click.option("--keep-files", is_flag=True, help="Leave backups and letters to others as they are.")
def forget(person: str | None, yes: bool, keep_files: bool) -> None:
    """Forget PERSON: their letters, their mail, every touchpoint; what others wrote is blackened.

    It cannot be undone. Their mail is not read any more; of their name and address only a keyed
    hash stays. Mailboxes are never changed. Without PERSON it finishes what was interrupted.
    """
    from afterword.services.people.forgetting import finish, to_forget
    from afterword.services.people.forgetting import forget as take_out

    with running() as app, app.only_one("scan"):
        out = console()
        if person is None:
            _require_done(finish(app.store, Progressed(), app.zone))
            out.print(styled("Nothing is left to forget."))
            return
        going = to_forget(app.store, app.traces(), find_person(app.store, person))
        if not yes:
            _ask(going)
        done = take_out(
            app.store, app.traces(), going, Progressed(), app.zone, with_files=not keep_files
        )
        out.print(styled(f"{one_line(done.name)} is forgotten.", "bold"))
        for line in files_naming(done.left, app.home):
            out.print(styled(one_line(line)), soft_wrap=True)
        _require_done(done.is_scrubbed)


def _ask(going: ToForget) -> None:
    for line in what_goes(going):
        click.echo(one_line(line), err=True)
    question = f"Forget {one_line(going.contact.name)} for good?"
    if not sys.stdin.isatty():
        raise Refused("Nothing was forgotten: say --yes, or answer in a terminal.")
    if not click.confirm(question, err=True):
        raise Refused("Nothing was forgotten.")


def _require_done(is_scrubbed: bool) -> None:
    if not is_scrubbed:
        raise Unavailable(NOT_OVERWRITTEN)
