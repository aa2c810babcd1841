"""``afterword digest``: a week or a day, summed up."""

from pathlib import Path

import click

from afterword.adapters.private_files import write_private
from afterword.app import running
from afterword.cli.file_names import FilePath
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, one_line, plain, styled
from afterword.core.errors import Invalid


@click.command(short_help="Sum up a week or a day.")
@click.option("--weekly", "period", flag_value="weekly", default=True, help="A week.")
@click.option("--daily", "period", flag_value="daily", help="A day.")
@click.option(
    "--mail",
    metavar="FILE",
    type=FilePath(),
    help="Write it as a mail to yourself into FILE (.eml).",
)
@click.option("--notify", is_flag=True, help="Show a notice on your desktop; it names nobody.")
@format_option
def digest(period: str, mail: Path | None, notify: bool, output: str) -> None:
    """Sum up what is open now, and what opens within a week or a day.

    Where nothing is due, nothing is printed, written or shown. Nothing is ever sent: run it from
    cron or a timer of your system, whose mail or notice it then is.
    """
    from afterword.services.digest import as_mail, as_text
    from afterword.services.digest import digest as sum_up

    if mail is not None and notify:
        raise Invalid("Say either --mail or --notify.")
    with running() as app:
        found = sum_up(app.store, app.moment, period)
        if output == "json":
            print_json(as_json(found))
        if found.is_empty:
            return
        if mail is not None:
            write_private(mail, as_mail(found, app.moment))
            console().print(styled(f"Written to {one_line(str(mail))}."))
        elif notify:
            app.notify("Afterword", found.sentence)
        elif output == "text":
            click.echo(plain(as_text(found)), nl=False)
