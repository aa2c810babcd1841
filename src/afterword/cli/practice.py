"""``afterword practice``: one exercise at a time, taken on, done, dropped."""

import click
from rich.console import Console

from afterword.app import App, running
from afterword.cli.output import format_option, print_json
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.core.errors import Invalid
from afterword.core.lessons.kept import Practice
from afterword.core.lessons.lesson import by_theme
from afterword.core.lessons.theme import NAMES
from afterword.core.wording import day_in_words
from afterword.services.lessons import find_lesson, lessons, themes_named
from afterword.services.practising import (
    done,
    drop,
    find_practice,
    offered,
    open_again,
    reword,
    take_on,
)


@click.group(short_help="Practise one thing at a time.", invoke_without_command=True)
@format_option
@click.pass_context
def practice(context: click.Context, output: str) -> None:
    """Show what you practise, and one exercise for each theme that was advised."""
    if context.invoked_subcommand is not None:
        return
    with running() as app:
        kept = app.store.practices()
        if output == "json":
            print_json(kept)
            return
        _print(console(), kept, app)


def _print(out: Console, kept: list[Practice], app: App) -> None:
    for heading, those in (
        ("You practise", [one for one in kept if one.is_open]),
        ("Practised", [one for one in kept if one.done_at is not None]),
    ):
        if those:
            out.print(styled(heading, "bold"))
        for one in those:
            _print_one(out, one, app)
    busy = {one.theme for one in kept if one.is_open}
    groups = [group for group in by_theme(lessons(app.store)) if group.theme not in busy]
    shown = [(one.theme, offered(app.store, one.theme, one.lessons[0])) for one in groups]
    shown = [(theme, words) for theme, words in shown if words]
    if shown:
        out.print(styled("You could take on", "bold"))
    for theme, words in shown:
        out.print(indented(NAMES[theme], "bold cyan"))
        out.print(indented(words[0]))
        out.print(indented(f"afterword practice take {theme.value}", "green"))
    if not kept and not shown:
        out.print(styled("Nothing to practise yet. It follows from what people advise."))


def _print_one(out: Console, one: Practice, app: App) -> None:
    out.print(indented(f"{one.id}  {one_line(one.words)}"))
    if one.done_at is not None:
        today = app.now.astimezone(app.zone).date()
        day = day_in_words(one.done_at.astimezone(app.zone).date(), today)
        out.print(indented(f"      {NAMES[one.theme]}, {day}", "dim"))
        if one.came_of_it:
            out.print(indented(f"      {one_line(one.came_of_it)}", "italic"))
    else:
        out.print(indented(f"      {NAMES[one.theme]}", "dim"))
        out.print(indented(f"      afterword practice done {one.id}", "green"))


@practice.command("take", short_help="Take on an exercise.")
@click.argument("theme", metavar="THEME")
@click.argument("words", required=False)
@click.option("--for", "lesson", metavar="LESSON", help="The lesson it answers.")
def take_command(theme: str, words: str | None, lesson: str | None) -> None:
    """Take on an exercise for THEME: the one that is offered, or WORDS of your own."""
    with running() as app:
        about = themes_named([theme])[0]
        found = find_lesson(app.store, lesson) if lesson else None
        if found is None:
            those = [one for one in lessons(app.store) if about in one.themes]
            found = those[0] if those else None
        ideas = offered(app.store, about, found)
        if words is None and not ideas:
            raise Invalid("There is no further exercise for this; say one in your own words.")
        taken = take_on(app.store, about, words or ideas[0], app.now, lesson=found)
        _say(taken, "Taken on")
        console().print(styled(f"afterword practice done {taken.id}", "green"))


@practice.command("edit", short_help="Say an exercise in your own words.")
@click.argument("name", metavar="EXERCISE")
@click.argument("words")
def edit_command(name: str, words: str) -> None:
    """Say EXERCISE in your own words."""
    with running() as app:
        _say(reword(app.store, find_practice(app.store, name), words), "Kept")


@practice.command("done", short_help="Date an exercise as done.")
@click.argument("name", metavar="EXERCISE")
@click.option("--came-of-it", metavar="WORDS", default="", help="What came of it.")
def done_command(name: str, came_of_it: str) -> None:
    """Date EXERCISE as done."""
    with running() as app:
        _say(done(app.store, find_practice(app.store, name), app.now, came_of_it), "Done")


@practice.command("drop", short_help="Let an exercise go.")
@click.argument("name", metavar="EXERCISE")
def drop_command(name: str) -> None:
    """Let EXERCISE go; that is as good an answer as any."""
    with running() as app:
        _say(drop(app.store, find_practice(app.store, name), app.now), "Let go")


@practice.command("open", short_help="Take back that an exercise was done or dropped.")
@click.argument("name", metavar="EXERCISE")
def open_command(name: str) -> None:
    """Take back that EXERCISE was done or dropped."""
    with running() as app:
        _say(open_again(app.store, find_practice(app.store, name)), "Open again")


def _say(one: Practice, what: str) -> None:
    console().print(styled(f"{what}: {one.id}  {one_line(one.words)}", "bold"))
