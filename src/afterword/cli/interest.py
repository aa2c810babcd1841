"""``afterword interest``: what people care about, suggested from their words and kept by you."""

import click

from afterword.app import running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.core.errors import NotFound
from afterword.core.mentions.suggestion import Subject, Suggestion
from afterword.core.ports import Store
from afterword.services.moment import Moment
from afterword.services.people import mentions
from afterword.services.people.people import find_person


@click.group(short_help="Keep what people care about.")
def interest() -> None:
    """Keep what people care about: articles are matched to it, as reasons to write."""


@interest.command("list", short_help="List what is kept, and what is suggested.")
@click.argument("person", metavar="PERSON", required=False)
@format_option
def list_(person: str | None, output: str) -> None:
    """List what people care about, or PERSON alone, and what their words and your notes suggest."""
    with running() as app:
        contact = find_person(app.store, person) if person else None
        found = [
            one
            for one in mentions.suggestions(app.store, app.moment, contact)
            if one.subject is Subject.INTEREST
        ]
        if output == "json":
            print_json([{**as_json(one), "id": one.id} for one in found])
            return
        out = console()
        everybody = [contact] if contact else app.store.contacts()
        names = {one.id: one.name for one in app.store.contacts()}
        for one in everybody:
            if one.interests:
                out.print(styled(one_line(one.name), "bold"), styled(one_line(one.interests)))
        if found:
            out.print(styled("Suggested, to keep or to drop:", "bold"))
        for suggestion in found:
            who = one_line(names.get(suggestion.contact_id, ""))
            out.print(styled(suggestion.id, "bold"), styled(f"{who}: {one_line(suggestion.words)}"))
            where = "in their mail" if suggestion.message_id else "in your notes"
            out.print(indented(f"“{one_line(suggestion.evidence.text)}”, {where}", "dim"))
        if not found and not any(one.interests for one in everybody):
            out.print(
                styled("Nothing is kept yet. 'afterword interest add PERSON WORDS' keeps it.")
            )


@interest.command(short_help="Keep what somebody cares about.")
@click.argument("person", metavar="PERSON")
@click.argument("words", metavar="WORDS")
def add(person: str, words: str) -> None:
    """Keep that PERSON cares about WORDS, such as "night trains"."""
    with running() as app:
        kept = mentions.add_interest(app.store, find_person(app.store, person), words, app.moment)
        console().print(styled(f"{one_line(kept.name)}: {one_line(kept.interests)}"))


@interest.command(short_help="Take away what somebody cares about.")
@click.argument("person", metavar="PERSON")
@click.argument("words", metavar="WORDS")
def remove(person: str, words: str) -> None:
    """Take WORDS away from what PERSON cares about."""
    with running() as app:
        contact = find_person(app.store, person)
        mentions.remove_interest(app.store, contact, words, app.moment)
        console().print(styled("Taken away."))


@interest.command(short_help="Keep a suggestion.")
@click.argument("name", metavar="ID")
def keep(name: str) -> None:
    """Keep the suggestion ID; articles are matched to it from now on."""
    with running() as app:
        mentions.keep(app.store, _found(app.store, app.moment, name), app.moment)
        console().print(styled("Kept."))


@interest.command(short_help="Drop a suggestion.")
@click.argument("name", metavar="ID")
def drop(name: str) -> None:
    """Drop the suggestion ID; it does not come back."""
    with running() as app:
        mentions.drop(app.store, _found(app.store, app.moment, name))
        console().print(styled("Dropped; it is not suggested again."))


def _found(store: Store, moment: Moment, name: str) -> Suggestion:
    found = mentions.find_suggestion(store, moment, name)
    if found.subject is not Subject.INTEREST:
        raise NotFound(f"{name} is a lead: 'afterword lead list' shows it.")
    return found
