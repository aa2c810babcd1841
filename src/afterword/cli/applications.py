"""``afterword applications`` and ``afterword show``: what there is."""

from datetime import UTC, datetime

import click
from rich.console import Console
from rich.table import Table

from afterword.app import App, running
from afterword.cli.letters import print_letter
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.cli.timeline import print_timeline
from afterword.cli.today import say_what_can_be_done_meanwhile
from afterword.core.applications import Application
from afterword.core.steps import StepState
from afterword.core.wording import day_in_words
from afterword.services.applications.news import last_news, mail_of
from afterword.services.applications.standing import meeting_ahead, nothing_next, part_of
from afterword.services.applications.views import ApplicationView, find_application, named, view
from afterword.services.known import known
from afterword.services.step_wording import when_of
from afterword.services.wording import is_filed, newest, state_of


@click.command(short_help="List your applications.")
@click.option("--all", "everything", is_flag=True, help="Also those that ended without a person.")
@format_option
def applications(everything: bool, output: str) -> None:
    """List your applications, the newest first.

    Those that ended before any human contact are filed out of sight; --all shows them.
    """
    with running() as app:
        found = sorted(app.store.applications(), key=newest, reverse=True)
        if output == "json":
            print_json([as_json(one) for one in found])
            return
        shown = [one for one in found if everything or not is_filed(one)]
        out = console()
        if not found:
            out.print(styled("No applications yet. 'afterword scan' finds them in your mail."))
            return
        out.print(_table(app, shown))
        if len(shown) < len(found):
            out.print(
                styled("Others ended before anybody wrote in person; --all shows them.", "dim")
            )


def _table(app: App, shown: list[Application]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", show_edge=False)
    table.add_column("", no_wrap=True)
    table.add_column("Organisation", ratio=3)
    table.add_column("Role", ratio=4)
    table.add_column("Where it stands", ratio=3)
    table.add_column("Last news", no_wrap=True)
    mail, moment = mail_of(app.store, shown), app.moment
    news = {one.id: last_news(one, mail[one.id], moment) for one in shown}
    long_ago = datetime.min.replace(tzinfo=UTC)
    # By the day that is shown, so that the newest stand first to the eye as well.
    shown = sorted(shown, key=lambda one: news[one.id] or long_ago, reverse=True)
    for one in shown:
        last = news[one.id]
        table.add_row(
            one.id,
            one_line(one.organisation or "not named"),
            one_line(one.role or ""),
            state_of(one),
            day_in_words(last.astimezone(moment.zone).date(), moment.today) if last else "none yet",
        )
    return table


@click.command(short_help="Show one application, letter or person.")
@click.argument("name", metavar="APPLICATION|LETTER|PERSON")
@format_option
def show(name: str, output: str) -> None:
    """Show an application with its people, timeline and next step; a letter; or a person.

    A7 is an application, L1 a letter, P4 a person: who they are, how they are reached, what
    passed between you, and what is next. As much of a name as names only one of them does, too.
    """
    from afterword.services.applications.naming import called, is_id
    from afterword.services.letters.writing import find_letter

    with running() as app:
        name = name if is_id(name) or not name.strip() else called(app.store, name).id
        kind = name.strip()[:1].upper()
        if kind == "P":
            from afterword.cli.person import show_person

            show_person(app, name, output)
            return
        if kind == "L":
            letter = find_letter(app.store, name)
            if output == "json":
                print_json(letter)
            else:
                print_letter(console(), letter)
            return
        found = view(app.store, find_application(app.store, name), app.moment)
        if output == "json":
            print_json({"id": found.application.id, **as_json(found)})
            return
        out = console()
        application = found.application
        out.print(styled(f"{application.id}  {one_line(named(application))}", "bold"))
        out.print(styled(state_of(application), "dim"))
        if application.notes:
            out.print(styled(application.notes))
        _print_people(out, found)
        print_timeline(out, found, app.moment)
        _print_steps(out, found, app)
        say_what_can_be_done_meanwhile(out, found.steps)


def _print_people(out: Console, found: ApplicationView) -> None:
    if not found.people:
        return
    out.print()
    out.print(styled("People", "bold"))
    parts = {one.contact_id: one for one in found.application.participants}
    for person in found.people:
        part = parts[person.id]
        about = ", ".join(filter(None, (person.title, part_of(part))))
        line = f"  {person.id}  {one_line(person.name)}"
        out.print(styled(line), styled(one_line(about), "dim"))
        if person.address:
            out.print(styled(f"      {one_line(person.address)}", "dim"))


def _print_steps(out: Console, found: ApplicationView, app: App) -> None:
    out.print()
    out.print(styled("Next", "bold"))
    steps = [step for step in found.steps if step.state is not StepState.PASSED]
    meeting = meeting_ahead(found.application, app.moment)
    if meeting:
        out.print(styled(f"  {meeting} Before it: afterword brief {found.application.id}"))
    elif not steps:
        nothing = nothing_next(
            found.application, app.moment, has_found_work=known(app.store).has_found_work
        )
        out.print(styled(f"  {nothing}"))
    for step in steps:
        out.print(indented(one_line(step.why)))
        out.print(indented(when_of(step, app.now, app.zone), "dim"))
