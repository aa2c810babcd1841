"""``afterword add``: a rejection that came by phone, through a portal, or as a paste."""

import sys
from datetime import datetime, time, tzinfo
from pathlib import Path

import click

from afterword.app import App, running
from afterword.cli.file_names import FileName
from afterword.cli.terminal import Progressed, console, one_line, styled
from afterword.core.applications import Application
from afterword.core.days_said import day_said, refuse_long_ago
from afterword.core.errors import Invalid, NotFound, Unavailable
from afterword.core.ports import PersonMet
from afterword.core.reading.reading import HiringRole, Kind
from afterword.core.touchpoints import Channel
from afterword.services.applications.adding import (
    Told,
    add_paste,
    add_person,
    read_paste,
    take_back_last,
)
from afterword.services.applications.adding import add as add_told
from afterword.services.applications.naming import application_called
from afterword.services.mail.filing import file_everything

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
    help="When you were told: 2026-11-20, with a time if you like, yesterday or 3 days ago.",
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
@click.option("--as-rejection", is_flag=True, help="Keep a paste that does not read as one.")
@click.option(
    "--to",
    metavar="ID",
    help="Add only --person to this application, which stays as it is.",
)
@click.option("--take-off", is_flag=True, help="With --to and --person: they were not there.")
@click.option("--undo", is_flag=True, help="Take back what was added last.")
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
    as_rejection: bool,
    to: str | None,
    take_off: bool,
    undo: bool,
) -> None:
    """Add a rejection that is in no mailbox, or somebody you met to an application.

    In a terminal it asks what is missing. With --paste it reads the text of a mail.
    """
    part = HiringRole(person_role.replace("-", "_")) if person_role else None
    with running() as app:
        if undo:
            _take_back(app)
            return
        if to is not None or take_off:
            _add_person(app, to, PersonMet("", person or "", person_address, part), is_off=take_off)
            return
        told = Told(
            organisation,
            role,
            _moment(on, app.now, app.zone) if on else None,
            _BY[by] if by else None,
            interviewed,
            person,
            person_address,
            part,
            reason,
            notes,
        )
        before = {one.id: one for one in app.store.applications()}
        with app.only_one("scan"):
            if paste is not None:
                _add_paste(app, told, _pasted(paste), is_meant=as_rejection)
            else:
                is_asking = organisation is None and sys.stdin.isatty()
                add_told(app.store, _asked(told) if is_asking else told, app.now)
            file_everything(app.store, {}, Progressed(), app.zone)
        _say(app, before)


def _say(app: App, before: dict[str, Application]) -> None:
    """Say what was kept, and where: an application that was known may have ended by it."""
    out = console()
    now = {one.id: one for one in app.store.applications()}
    new = [one for one in now.values() if one.id not in before]
    changed = [one for one in now.values() if one.id in before and one != before[one.id]]
    for one in new:
        out.print(styled(f"Kept as {one.id}: {_named(one)}.", "bold"))
    for one in () if new else changed:
        has_ended = one.rejection is not None and before[one.id].rejection is None
        ended = ", which counts as ended now" if has_ended else ""
        out.print(styled(f"Kept with {one.id}, {_named(one)}{ended}.", "bold"), soft_wrap=True)
        if has_ended:
            out.print("If there was no answer yet, take it back:")
            out.print(styled("afterword add --undo", "green"))
    for one in new or changed:
        out.print(styled(f"afterword show {one.id}", "green"))
    if not (new or changed):
        out.print(styled("That is kept already.", "bold"))


def _named(application: Application) -> str:
    return one_line(", ".join(filter(None, (application.organisation, application.role))))


def _take_back(app: App) -> None:
    with app.only_one("scan"):
        last = take_back_last(app.store)
        file_everything(app.store, {}, Progressed(), app.zone)
    what = one_line(", ".join(filter(None, (last.organisation, last.role, last.person))))
    console().print(styled(f"Taken back: {what}.", "bold"))


def _add_person(app: App, to: str | None, person: PersonMet, *, is_off: bool) -> None:
    """Add somebody to an application that stays as it is, or take them off again."""
    if to is None:
        raise Invalid("Say from which application: --to ID; 'afterword show' lists them.")
    application = application_called(app.store, to)
    name = " ".join(person.name.split())
    if is_off and not app.store.remove_met(application.id, name):
        raise NotFound(f"Nobody called '{name}' was added to {application.id} by hand.")
    with app.only_one("scan"):
        if not is_off:
            add_person(app.store, application, person)
        file_everything(app.store, {}, Progressed(), app.zone)
    where = f"{application.id}, {_named(application)}"
    said = f"Taken off {where}: {name}." if is_off else f"Among the people of {where}: {name}."
    console().print(styled(said, "bold"), soft_wrap=True)
    console().print(styled(f"afterword show {application.id}", "green"))


def _add_paste(app: App, told: Told, text: str, *, is_meant: bool) -> None:
    message, reading = read_paste(text, app.now)
    if reading.kind is not Kind.REJECTION and not is_meant:
        read_as = f"This reads as '{reading.kind.value}', not as a rejection"
        if not sys.stdin.isatty():
            raise Invalid(f"{read_as}, so it was not kept. If it is one, say --as-rejection.")
        click.confirm(f"{read_as}. Keep it as one?", abort=True, err=True)
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
    if text.strip().casefold() == "today":
        return now
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        day = day_said(text, now.astimezone(zone).date())
        return datetime.combine(day, time(), zone)
    refuse_long_ago(moment, text)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _asked(told: Told) -> Told:
    """Ask for what the flags did not say."""
    click.echo("A few questions; Enter leaves one out, but for the first.", err=True)
    organisation = told.organisation
    while not organisation:  # the one thing that cannot be left out
        organisation = _prompt("Who was it (the organisation)?")
    role = told.role or _prompt("What had you applied for?")
    ways = click.Choice(["", *_BY])
    by = click.prompt(
        f"How were you told ({', '.join(_BY)})?",
        type=ways,
        default="",
        show_default=False,
        show_choices=False,
        prompt_suffix=" ",
        err=True,
    )
    interviewed = click.confirm("Had there been an interview?", default=False, err=True)
    person = told.person or _prompt("Who told you (a name)?")
    address = told.person_address or (_prompt("Their mail address?") if person else None)
    reason = told.reason or _prompt("What did they say, in their words?")
    return Told(
        organisation,
        role,
        told.at,
        _BY.get(by),
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
