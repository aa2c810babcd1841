"""One person in the terminal: who they are, how to reach them, what passed, what is next."""

from typing import Any

from rich.console import Console

from afterword.app import App
from afterword.cli.output import as_json, print_json
from afterword.cli.people import person_fields, when_next
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.cli.today import command_of
from afterword.core.touchpoints import Touchpoint
from afterword.core.wording import moment_in_words
from afterword.services.applications.views import Card
from afterword.services.moment import Moment
from afterword.services.people.addressing import not_reached
from afterword.services.people.people import Person, find_person
from afterword.services.people.people import person as person_of
from afterword.services.people.wording import HOW_ONE_STANDS, what_happened
from afterword.services.wording import state_of


def show_person(app: App, name: str, output: str) -> None:
    """Print one person.

    Args:
        app: The running app.
        name: An id, or as much of a name as names only one.
        output: ``text`` or ``json``.

    Raises:
        NotFound: There is nobody of this id or name.
        Invalid: The name names several people.
    """
    one = person_of(app.store, find_person(app.store, name), app.moment)
    if output == "json":
        print_json(_as_json(one))
        return
    out = console()
    _print_who(out, one)
    _print_what_passed(out, one, app.moment)
    _print_applications(out, one)
    _print_next(out, one, app.moment)


def _as_json(one: Person) -> dict[str, Any]:
    """Return a person as the list does, with all that passed and what is open."""
    return {
        **person_fields(one),
        "happened": [as_json(each) for each in one.touchpoints],
        "step": as_json(one.step),
    }


def _print_who(out: Console, one: Person) -> None:
    contact = one.contact
    out.print(styled(f"{contact.id}  {one_line(contact.name or 'not named')}", "bold"))
    about = ", ".join(filter(None, (contact.title, contact.organisation)))
    if about:
        out.print(indented(one_line(about), "dim"))
    for way in (*contact.all_addresses, *contact.ways.phones, *contact.ways.profiles):
        out.print(indented(one_line(way), "dim"), soft_wrap=True)
    if not contact.is_left_in_peace and not_reached(contact):
        out.print(indented(one_line(not_reached(contact)), "yellow"))
        out.print(indented(f"afterword address {contact.id} ADDRESS", "green"))
    for said in (contact.interests, contact.notes):
        if said:
            out.print(indented(said))


def _print_what_passed(out: Console, one: Person, moment: Moment) -> None:
    if not one.touchpoints:
        return
    out.print()
    out.print(styled("What passed between you", "bold"))
    first = next(iter(one.contact.name.split()), "them")
    for each in one.touchpoints:
        when = moment_in_words(each.at, moment.now, moment.zone)
        out.print(indented(f"{when[:1].upper()}{when[1:]}", "dim"))
        out.print(indented(one_line(_line(each, first)), by=6))
        if each.note:
            out.print(indented(one_line(each.note), "italic", 6))


def _line(touchpoint: Touchpoint, first: str) -> str:
    said = what_happened(touchpoint, first)
    if touchpoint.is_confirmed:
        return said
    return f"{said}, if it went out" if touchpoint.letter_id else f"{said}, as far as is known"


def _print_applications(out: Console, one: Person) -> None:
    if not one.applications:
        return
    out.print()
    out.print(styled("Applications", "bold"))
    for each in one.applications:
        title = ", ".join(filter(None, (each.organisation, each.role))) or "not named"
        line = f"{each.id}  {one_line(title)}: {state_of(each)}"
        out.print(indented(line))


def _print_next(out: Console, one: Person, moment: Moment) -> None:
    out.print()
    out.print(styled("Next", "bold"))
    said = one_line(f"{one.why} {when_next(one, moment.today)}".strip())
    out.print(indented(f"{HOW_ONE_STANDS[one.state]}. {said}".strip()))
    if one.step is None:
        return
    about = next((a for a in one.applications if a.id == one.step.application_id), None)
    command = command_of(Card(one.step, about, one.contact))
    if command:
        out.print(indented(command, "green"))
