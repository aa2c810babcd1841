"""``afterword brief`` and ``afterword interview``: before and after."""

import sys
from collections.abc import Sequence

import click
from rich.console import Console

from afterword.app import running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.core.lessons.brief import Brief
from afterword.core.lessons.kept import InterviewNote
from afterword.core.lessons.theme import NAMES
from afterword.core.wording import moment_in_words
from afterword.services.applications.briefing import brief as brief_of
from afterword.services.applications.interviews import QUESTIONS, find_held, keep_note, note_of
from afterword.services.applications.naming import application_called
from afterword.services.moment import Moment
from afterword.services.wording import part_of, said_by


@click.command(short_help="Show one page before an interview.")
@click.argument("application", metavar="APPLICATION")
@format_option
def brief(application: str, output: str) -> None:
    """Show one page before the next interview of APPLICATION.

    What people advised, in their words; what was practised; what worked; who is met; three
    questions to ask. In the browser it prints on one sheet.
    """
    with running() as app:
        found = brief_of(app.store, application_called(app.store, application), app.moment)
        if output == "json":
            print_json({"id": found.application.id, **as_json(found)})
            return
        organisations = {one.id: one.organisation or "" for one in app.store.applications()}
        _print(console(), found, app.moment, organisations)


def _print(out: Console, found: Brief, moment: Moment, organisations: dict[str, str]) -> None:
    one = found.application
    title = " · ".join(filter(None, (one.organisation, one.role))) or "Your interview"
    out.print(styled(f"{one.id}  {one_line(title)}", "bold"))
    if found.interview is not None:
        when = moment_in_words(found.interview.at, moment.now, moment.zone)
        out.print(styled(when[:1].upper() + when[1:], "dim"))
    people = [
        ", ".join(filter(None, (met.contact.name, part_of(met.contact, met.part))))
        for met in found.people
    ]
    _part(out, "Who you meet", people)
    _print_advice(out, found, moment, organisations)
    _part(out, "What you practised", [practised.words for practised in found.practised])
    _part(out, "What you liked last time", found.worked)
    _part(out, "Three questions to ask", found.questions)


def _print_advice(
    out: Console, found: Brief, moment: Moment, organisations: dict[str, str]
) -> None:
    if found.advice:
        _head(out, "What people advised")
    for quote in found.advice:
        out.print(indented(f"“{one_line(quote.words)}”", "italic"))
        house = organisations.get(quote.lesson.application_id or "", "")
        said = said_by(quote.lesson, house, moment.now, moment.zone)
        theme = f"{NAMES[quote.theme]}. " if quote.theme else ""
        out.print(indented(f"{theme}{one_line(said)}", "dim"))
    if found.is_more:
        out.print(indented("There is more under 'afterword lessons'.", "dim"))


def _head(out: Console, words: str) -> None:
    out.print()
    out.print(styled(words, "bold"))


def _part(out: Console, heading: str, lines: Sequence[str]) -> None:
    """Print a heading and its lines; nothing where there are none."""
    if lines:
        _head(out, heading)
    for line in lines:
        out.print(indented(one_line(line)))


@click.command(short_help="Note three lines after an interview.")
@click.argument("application", metavar="APPLICATION")
@click.option("--on", "day", metavar="DAY", default="", help="Which interview: 2026-03-12.")
@click.option("--talked", metavar="WORDS", help="What you talked about.")
@click.option("--liked", metavar="WORDS", help="What you liked.")
@click.option("--differently", metavar="WORDS", help="What you would do differently.")
@format_option
def interview(
    application: str,
    day: str,
    talked: str | None,
    liked: str | None,
    differently: str | None,
    output: str,
) -> None:
    """Write three lines after an interview of APPLICATION, while it is fresh.

    They are for you. If the answer is no, they stand ready when you write the letter.
    """
    with running() as app:
        found = application_called(app.store, application)
        held = find_held(found, app.moment, day)
        note = note_of(app.store, found, held)
        said = {"talked": talked, "liked": liked, "differently": differently}
        is_given = any(one is not None for one in said.values())
        if is_given or sys.stdin.isatty():
            if not is_given:
                when = moment_in_words(held.at, app.now, app.zone)
                click.echo(f"Your interview {when}. Enter leaves a line as it is.", err=True)
                said = {
                    one.key: click.prompt(
                        one.text,
                        default=getattr(note, one.key),
                        show_default=bool(getattr(note, one.key)),
                        prompt_suffix=" ",
                        err=True,
                    )
                    for one in QUESTIONS
                }
            new = {key: words.strip() for key, words in said.items() if words is not None}
            note = InterviewNote(
                note.application_id,
                note.held_at,
                talked=new.get("talked", note.talked),
                liked=new.get("liked", note.liked),
                differently=new.get("differently", note.differently),
            )
            keep_note(app.store, note)
        if output == "json":
            print_json({"id": f"{found.id}-{held.at:%Y%m%dT%H%M}", **as_json(note)})
            return
        out = console()
        for one in QUESTIONS:
            out.print(styled(one.text, "dim"))
            out.print(indented(one_line(getattr(note, one.key)) or "nothing yet"))
