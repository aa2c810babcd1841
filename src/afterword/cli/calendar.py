"""``afterword calendar``: what is due, for calendar programs."""

import sys
from pathlib import Path

import click

from afterword.adapters.private_files import write_private
from afterword.app import running
from afterword.cli.file_names import FileName
from afterword.cli.terminal import console, one_line, styled
from afterword.core.errors import Invalid


@click.command(short_help="Put what is due into a calendar file.")
@click.argument("file", metavar="[FILE|-]", required=False, type=FileName())
@click.option("--new-address", is_flag=True, help="Make the address calendar programs read.")
@click.option("--no-address", is_flag=True, help="Let no calendar program read it any more.")
def calendar(file: str | None, new_address: bool, no_address: bool) -> None:
    """Write what is due to FILE as a calendar (iCalendar); a dash writes to standard output.

    Each thing is an all-day entry and keeps its identity: a file read again moves entries and
    doubles none. With --new-address calendar programs of this machine can subscribe to it while
    'afterword serve' runs; the address is shown once, and an earlier one ends.
    """
    if sum((file is not None, new_address, no_address)) != 1:
        raise Invalid("Say one thing: a FILE, --new-address or --no-address.")
    with running() as app:
        out = console()
        if new_address:
            key = app.entrance().new_calendar_key()
            out.print(styled("Add this to your calendar program, as a calendar to subscribe to."))
            out.print(
                styled("Put the port of 'afterword serve' where another one than 8787 is used:")
            )
            click.echo(f"http://127.0.0.1:8787/calendar.ics?key={key}")
            out.print(styled("It is shown once; who has it can read what is due, nothing else."))
            return
        if no_address:
            app.entrance().end_calendar_key()
            out.print(styled("No calendar program can read it any more."))
            return
        made = app.calendar()
        if file == "-":
            sys.stdout.buffer.write(made)
            sys.stdout.buffer.flush()
            return
        path = Path(str(file))
        write_private(path, made)
        number = made.count(b"BEGIN:VEVENT")
        what = "1 entry" if number == 1 else f"{number} entries"
        out.print(styled(f"{what} in {one_line(str(path))}."))
