"""``afterword people``, ``log``, ``snooze``, ``rest``, ``stop``, ``reopen``: the contact book."""

from datetime import date
from typing import Any

import click
from rich.console import Console

from afterword.app import App, running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.core.days_said import day_said
from afterword.core.errors import Invalid
from afterword.core.wording import count, day_in_words
from afterword.services.applications.views import find_application, named
from afterword.services.people.people import Person, PersonState, find_person
from afterword.services.people.people import people as everybody
from afterword.services.people.tending import By, Told, day_after
from afterword.services.people.wording import grouped


@click.command(short_help="Show who is warm, who rests, and who comes next.")
@click.option("--due", is_flag=True, help="Only those a word is open to now.")
@click.option("--all", "is_all", is_flag=True, help="Also those you do not keep in touch with.")
@format_option
def people(due: bool, is_all: bool, output: str) -> None:
    """Show the people of your search: who comes next and why, who is warm, who is resting."""
    with running() as app:
        found = everybody(app.store, app.moment)
        shown = [one for one in found if not due or one.state is PersonState.DUE]
        if output == "json":
            print_json([person_fields(one) for one in shown])
            return
        out = console()
        hidden = 0
        if not is_all:
            hidden = sum(one.state is PersonState.KNOWN for one in shown)
            shown = [one for one in shown if one.state is not PersonState.KNOWN]
        if not shown:
            out.print(styled(_nobody(due=due, has_people=bool(found))))
        for heading, group in grouped(shown):
            _print_group(out, heading, group, app)
        if hidden:
            out.print()
            said = f"{count(hidden, 'other')} from your mail: --all shows them."
            out.print(styled(said, "dim"))


@click.command(short_help="Note a talk or a message with somebody.")
@click.argument("person", metavar="PERSON")
@click.option("--by", type=click.Choice([one.value for one in By]), required=True, help="How.")
@click.option("--on", metavar="DAY", help="When: 2026-11-20, yesterday or 3 days ago.")
@click.option("--note", metavar="TEXT", default="", help="What you want to remember of it.")
@click.option("--they-wrote", is_flag=True, help="They wrote to you.")
def log(person: str, by: str, on: str | None, note: str, they_wrote: bool) -> None:
    """Note that you and PERSON were in touch; it counts at once.

    PERSON is an id, or as much of a name as names only one.
    """
    from afterword.services.people.tending import log as keep

    with running() as app:
        contact = find_person(app.store, person)
        moment = app.moment
        told = Told(By(by), day_said(on, moment.today) if on else None, note, they_wrote)
        _, is_new = keep(app.store, contact, told, moment)
        said = "Noted." if is_new else "That was noted before; it counts once."
        _say_next(app, contact.id, said)


@click.command(short_help="Set somebody or an opening aside for a while.")
@click.argument("person", metavar="PERSON|APPLICATION")
@click.option("--until", metavar="DAY", help="Until when: 2026-11-20, friday or in two weeks.")
@click.option("--for", "span", metavar="TIME", help="For how long: 10d, 3w or 2m.")
def snooze(person: str, until: str | None, span: str | None) -> None:
    """Set PERSON aside: no word to them is suggested until then.

    The id of an APPLICATION, such as A7, sets aside what is suggested of it and goes to nobody: a
    look whether the opening is back.
    """
    from afterword.services.applications.putting_off import put_off
    from afterword.services.people.tending import snooze as set_aside

    if (until is None) == (span is None):
        raise Invalid("Say until when, or for how long: --until 2026-11-20, or --for 3w.")
    with running() as app:
        today = app.moment.today
        day = day_said(until, today, is_ahead=True) if until else day_after(span or "", today)
        if _is_application(person):
            application = find_application(app.store, person)
            put_off(app.store, application, day, today)
            said = f"{one_line(named(application))} is set aside until {day_in_words(day, today)}."
            console().print(styled(said))
            console().print(styled(f"afterword reopen {application.id} takes it back.", "dim"))
            return
        contact = set_aside(app.store, find_person(app.store, person), day, today)
        said = f"{one_line(contact.name)} is set aside until {day_in_words(day, today)}."
        console().print(styled(said))
        console().print(styled(f"afterword reopen {contact.id} takes it back.", "dim"))


@click.command(short_help="Let the tie with somebody rest.")
@click.argument("person", metavar="PERSON")
def rest(person: str) -> None:
    """Let the tie with PERSON rest: nothing is suggested until you reopen it."""
    from afterword.services.people.tending import rest as let_rest

    with running() as app:
        contact = let_rest(app.store, find_person(app.store, person))
        said = f"The tie with {one_line(contact.name)} rests."
        console().print(styled(said))
        console().print(styled(f"afterword reopen {contact.id} takes it up again.", "dim"))


@click.command(short_help="Write to somebody no more.")
@click.argument("person", metavar="PERSON")
def stop(person: str) -> None:
    """Suggest no letter to PERSON any more, of any kind: they asked for it, or you decided so."""
    from afterword.services.people.tending import stop as write_no_more

    with running() as app:
        contact = write_no_more(app.store, find_person(app.store, person))
        console().print(styled(f"No letters go to {one_line(contact.name)} any more."))
        console().print(styled(f"afterword reopen {contact.id} takes it back.", "dim"))


@click.command(short_help="Take a tie up again.")
@click.argument("person", metavar="PERSON|APPLICATION")
def reopen(person: str) -> None:
    """Take the tie with PERSON up again, whatever closed it or set it aside.

    The id of an APPLICATION takes up again what was set aside of it.
    """
    from afterword.services.applications.putting_off import take_up
    from afterword.services.people.tending import reopen as take_up_tie

    with running() as app:
        if _is_application(person):
            application = find_application(app.store, person)
            take_up(app.store, application)
            console().print(styled(f"{one_line(named(application))} is no longer set aside."))
            return
        contact = take_up_tie(app.store, find_person(app.store, person), app.moment.today)
        _say_next(app, contact.id, f"The tie with {one_line(contact.name)} is open again.")


def _is_application(said: str) -> bool:
    """Tell whether the id of an application is said, which names no person."""
    wanted = said.strip()
    return wanted[:1].casefold() == "a" and wanted[1:].isdecimal()


def _say_next(app: App, contact_id: str, said: str) -> None:
    """Say what was done, and when the next word to them fits."""
    moment = app.moment
    found = next(one for one in everybody(app.store, moment) if one.contact.id == contact_id)
    out = console()
    out.print(styled(said, "bold"))
    out.print(styled(one_line(f"{found.why} {when_next(found, moment.today)}".rstrip())))


def _print_group(out: Console, heading: str, group: list[Person], app: App) -> None:
    out.print()
    out.print(styled(heading, "bold"))
    today = app.moment.today
    for one in group:
        contact = one.contact
        about = one_line(contact.organisation or "")
        line = f"{contact.id:>4}  {one_line(contact.name)}"
        out.print(styled(line, "bold cyan"), styled(about, "dim"))
        out.print(indented(one_line(f"{one.why} {when_next(one, today)}".rstrip()), by=6))


def when_next(one: Person, today: date) -> str:
    """Say from when a word to them fits, where that is still to come."""
    if one.on is None or one.on <= today:
        return ""
    return f"Next from {day_in_words(one.on, today)}."


def _nobody(*, due: bool, has_people: bool) -> str:
    if due:
        return "Nobody waits for a word just now."
    if has_people:
        return "Nobody to keep in touch with yet; --all shows everybody in your mail."
    return "Nobody here yet. 'afterword scan' finds the people in your mail."


def person_fields(one: Person) -> dict[str, Any]:
    """Return one person for programs."""
    contact = as_json(one.contact)
    heard, sent = one.last_heard, one.last_sent
    return {
        **contact,
        "state": one.state.value,
        "why": one.why,
        "on": as_json(one.on),
        "this_week": one.is_offered,
        "last_heard_at": as_json(heard.at) if heard else None,
        "last_sent_at": as_json(sent.at) if sent else None,
        "touchpoints": len(one.touchpoints),
        "applications": [application.id for application in one.applications],
    }
