"""``afterword add``: a rejection that came by phone, through a portal, or as a paste."""

import sys
from datetime import datetime, time, tzinfo
from pathlib import Path

import click

from afterword.app import App, running
from afterword.cli.file_names import FileName
from afterword.cli.terminal import Progressed, console, one_line, styled
from afterword.core.days_said import refuse_long_ago
from afterword.core.errors import Invalid, NotFound, Unavailable
from afterword.core.reading.reading import HiringRole, Kind
from afterword.core.touchpoints import Channel
from afterword.services.applications.adding import Told, add_paste, read_paste
from afterword.services.applications.adding import add as add_told
from afterword.services.mail.filing import file_everything
from afterword.services.people.tending import day_from

_BY = {
    "phone": Channel.PHONE,
    "in-person": Channel.IN_PERSON,
    "video": Channel.VIDEO,
    "portal": Channel.PORTAL,
    "linkedin": Channel.LINKEDIN,
    "mail": Channel.MAIL,
}


@click.command(short_help="Add a rejection that came by phone, portal or paste.")
@click.option("--organisation", metavar="NAME", help="Who it was.")
@click.option("--role", metavar="TITLE", help="What you had applied for.")
@click.option(
    "--on",
    metavar="DAY",
    help="When you were told: 2026-11-20, with a time if you like, or yesterday.",
)
@click.option("--by", type=click.Choice(list(_BY)), help="How you were told.")
@click.option("--interviewed/--not-interviewed", default=None, help="Had there been an interview?")
@click.option("--person", metavar="NAME", help="Who told you, or who you would like to thank.")
@click.option("--person-address", metavar="ADDRESS", help="Their mail address.")
@click.option(
    "--person-role",
    type=click.Choice([one.value.replace("_", "-") for one in HiringRole]),
    help="Their part in the hiring.",
)
@click.option("--reason", metavar="WORDS", help="What they said, in their words.")
@click.option("--notes", metavar="TEXT", default="", help="Anything you want to remember.")
@click.option(
    "--paste",
    metavar="FILE",
    type=FileName(),
    is_flag=False,
    flag_value="-",
    default=None,
    help="Read the text of the mail from FILE, or from standard input.",
)
def add(
    organisation: str | None,
    role: str | None,
    on: str | None,
    by: str | None,
    interviewed: bool | None,
    person: str | None,
    person_address: str | None,
    person_role: str | None,
    reason: str | None,
    notes: str,
    paste: str | None,
) -> None:
    """Add a rejection that is in no mailbox.

    In a terminal it asks what is missing. With --paste it reads the text of a mail.
    """
    with running() as app:
        told = Told(
            organisation,
            role,
            _moment(on, app.now, app.zone) if on else None,
            _BY[by] if by else None,
            interviewed,
            person,
            person_address,
            HiringRole(person_role.replace("-", "_")) if person_role else None,
            reason,
            notes,
        )
        before = {one.id for one in app.store.applications()}
        with app.only_one("scan"):
            if paste is not None:
                _add_paste(app, told, _pasted(paste))
            else:
                is_asking = organisation is None and sys.stdin.isatty()
                add_told(app.store, _asked(told) if is_asking else told, app.now)
            file_everything(app.store, {}, Progressed(), app.zone)
        _say(app, before)


def _say(app: App, before: set[str]) -> None:
    out = console()
    new = [one for one in app.store.applications() if one.id not in before]
    for one in new:
        about = ", ".join(filter(None, (one.organisation, one.role)))
        out.print(styled(f"Kept as {one.id}: {one_line(about)}.", "bold"))
        out.print(styled(f"afterword show {one.id}", "green"))
    if not new:
        out.print(styled("Kept with an application that was known already.", "bold"))


def _add_paste(app: App, told: Told, text: str) -> None:
    message, reading = read_paste(text, app.now)
    if reading.kind is not Kind.REJECTION and sys.stdin.isatty():
        click.confirm(
            f"This reads as '{reading.kind.value}', not as a rejection. Keep it as one?",
            abort=True,
            err=True,
        )
    add_paste(app.store, message, reading, told, app.now)


def _pasted(source: str) -> str:
    if source == "-":
        if sys.stdin.isatty():
            click.echo("Paste the text, then press Ctrl-D on a line of its own.", err=True)
        return sys.stdin.buffer.read().decode("utf-8", "replace")
    try:
        return Path(source).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError as error:
        raise NotFound(f"There is no file {source}.") from error
    except OSError as error:
        raise Unavailable(f"{source} cannot be read: {error.strerror or error}.") from error


def _moment(text: str, now: datetime, zone: tzinfo) -> datetime:
    """Read a day, with or without a time, in the person's zone; today is this very moment."""
    said = text.strip().casefold()
    if said == "today":
        return now
    if said == "yesterday":
        day = day_from(said, now.astimezone(zone).date())
        return datetime.combine(day, time(), zone)
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise Invalid(
            f"'{text}' is not a day; write it as 2026-11-20, 2026-11-20T16:30, today or yesterday."
        ) from error
    refuse_long_ago(moment, text)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _asked(told: Told) -> Told:
    """Ask for what the flags did not say."""
    click.echo("A few questions; Enter leaves one out.", err=True)
    organisation = told.organisation or _prompt("Who was it (the organisation)?")
    role = told.role or _prompt("What had you applied for?")
    by = click.prompt("How were you told?", type=click.Choice(list(_BY)), default="phone", err=True)
    interviewed = click.confirm("Had there been an interview?", default=False, err=True)
    person = told.person or _prompt("Who told you (a name)?")
    address = told.person_address or (_prompt("Their mail address?") if person else None)
    reason = told.reason or _prompt("What did they say, in their words?")
    return Told(
        organisation,
        role,
        told.at,
        _BY[by],
        interviewed,
        person,
        address,
        told.person_role,
        reason,
        told.notes,
    )


def _prompt(question: str) -> str | None:
    answer = click.prompt(question, default="", show_default=False, prompt_suffix=" ", err=True)
    return str(answer).strip() or None
