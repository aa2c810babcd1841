"""``afterword lead``: openings and people that somebody mentioned, and what came of them."""

from collections.abc import Mapping

import click
from rich.console import Console

from afterword.app import App, running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.core.applications import Application
from afterword.core.days_said import day_said
from afterword.core.mentions.lead import Lead, LeadKind
from afterword.core.mentions.suggestion import Subject, Suggestion
from afterword.core.wording import day_in_words
from afterword.services.applications.leads import (
    Mentioned,
    add_lead,
    find_lead,
    link_lead,
    may_follow,
    remove_lead,
)
from afterword.services.applications.naming import application_called
from afterword.services.people.mentions import drop as drop_it
from afterword.services.people.mentions import find_suggestion, suggestions
from afterword.services.people.mentions import keep as keep_it
from afterword.services.people.people import find_person


@click.group(short_help="Keep openings and people that were mentioned.")
def lead() -> None:
    """Keep what people mention, an opening or somebody to talk to, and what came of it."""


@lead.command("list", short_help="List leads, and what the mail suggests.")
@format_option
def list_(output: str) -> None:
    """List what people mentioned; what stands in their mail is suggested with their words."""
    with running() as app:
        leads = app.store.leads()
        found = [one for one in suggestions(app.store, app.moment) if one.subject is Subject.LEAD]
        if output == "json":
            print_json([*(as_json(one) for one in leads), *(_suggested(one) for one in found)])
            return
        out = console()
        names = {one.id: one.name for one in app.store.contacts()}
        applications = {one.id: one for one in app.store.applications()}
        for one in leads:
            _print_lead(out, one, names, applications, app)
        if found:
            out.print(styled("From your mail, to keep or to drop:", "bold"))
        for suggestion in found:
            who = names.get(suggestion.contact_id, "")
            out.print(
                styled(suggestion.id, "bold"),
                styled(f"{who}:"),
                styled(_day(suggestion, app), "dim"),
            )
            out.print(indented(f"“{one_line(suggestion.words)}”"))
        if found:
            out.print(styled("'afterword lead keep ID' keeps one, 'drop ID' drops it.", "dim"))
        if not (leads or found):
            out.print(styled("Nobody mentioned anything yet. 'afterword lead add' keeps it."))


@lead.command(short_help="Keep what somebody mentioned.")
@click.argument("person", metavar="PERSON")
@click.argument("words", metavar="WORDS")
@click.option("--person", "is_person", is_flag=True, help="They named somebody to talk to.")
@click.option("--on", metavar="DAY", help="When: 2026-11-20, yesterday or 3 days ago.")
def add(person: str, words: str, is_person: bool, on: str | None) -> None:
    """Keep what PERSON mentioned, in WORDS of yours: an opening, or somebody to talk to."""
    with running() as app:
        contact = find_person(app.store, person)
        kind = LeadKind.PERSON if is_person else LeadKind.OPENING
        day = day_said(on, app.moment.today) if on else None
        kept = add_lead(app.store, contact, Mentioned(words, kind, day), app.moment)
        console().print(styled(f"Kept as {kept.id}, from {one_line(contact.name)}."))


@lead.command(short_help="Keep a lead the mail suggests.")
@click.argument("name", metavar="ID")
def keep(name: str) -> None:
    """Keep the suggestion ID, with the mail it stands in."""
    with running() as app:
        kept = keep_it(app.store, find_suggestion(app.store, app.moment, name), app.moment)
        console().print(styled(f"Kept as {kept.id}."))


@lead.command(short_help="Drop a lead the mail suggests.")
@click.argument("name", metavar="ID")
def drop(name: str) -> None:
    """Drop the suggestion ID; it does not come back."""
    with running() as app:
        drop_it(app.store, find_suggestion(app.store, app.moment, name))
        console().print(styled("Dropped; it is not suggested again."))


@lead.command(short_help="Say which application followed.")
@click.argument("name", metavar="LEAD")
@click.argument("application", metavar="APPLICATION", required=False)
@click.option("--none", "is_none", is_flag=True, help="None did: take it back.")
def link(name: str, application: str | None, is_none: bool) -> None:
    """Say that APPLICATION followed from LEAD; 'afterword insights' then tells the story."""
    with running() as app:
        if (application is None) != is_none:
            raise click.UsageError("Name the application that followed, or say --none.")
        found = application_called(app.store, application) if application is not None else None
        link_lead(app.store, find_lead(app.store, name), found)
        said = f"{found.id} followed from it." if found is not None else "Taken back."
        console().print(styled(said))


@lead.command(short_help="Forget a lead.")
@click.argument("name", metavar="LEAD")
def remove(name: str) -> None:
    """Forget LEAD, by its id."""
    with running() as app:
        remove_lead(app.store, find_lead(app.store, name))
        console().print(styled("Forgotten."))


def _print_lead(
    out: Console,
    one: Lead,
    names: Mapping[str, str],
    applications: Mapping[str, Application],
    app: App,
) -> None:
    who = names.get(one.contact_id, "")
    out.print(styled(one.id, "bold"), styled(f"{who}:"), styled(_day(one, app), "dim"))
    out.print(indented(f"“{one_line(one.words)}”"))
    followed = applications.get(one.application_id or "")
    if followed is not None:
        house = followed.organisation or "an application"
        out.print(indented(one_line(f"Led to {followed.id}, {house}.")))
    likely = may_follow(one, applications.values())
    if likely is not None:
        said = (
            f"Did {likely.id} follow from it? 'afterword lead link {one.id} {likely.id}' says so."
        )
        out.print(indented(said, "dim"))


def _day(one: Lead | Suggestion, app: App) -> str:
    return day_in_words(one.at.astimezone(app.zone).date(), app.moment.today)


def _suggested(one: Suggestion) -> dict[str, object]:
    return {**as_json(one), "id": one.id, "is_suggested": True}
