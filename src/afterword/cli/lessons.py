"""``afterword lessons``: what people advised, in their words, and what it is about."""

import sys
from datetime import date, datetime, time, tzinfo
from typing import Final

import click
from rich.console import Console

from afterword.app import App, running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.core.days_said import day_said, refuse_long_ago
from afterword.core.errors import Invalid
from afterword.core.lessons.lesson import Group, Lesson, Way, by_theme
from afterword.core.lessons.quoting import quoted
from afterword.core.lessons.theme import NAMES, Hands, Theme, themes_in_words
from afterword.core.spans import Evidence
from afterword.services.applications.naming import application_called
from afterword.services.lessons import (
    add_lesson,
    correct,
    find_lesson,
    remove,
    take_back,
    themes_named,
)
from afterword.services.lessons import lessons as all_lessons
from afterword.services.wording import HANDS_IN_WORDS, said_by

_LONGEST: Final = 300
"""Characters of a piece of advice in the list (judgement: some four lines)."""


@click.group(short_help="Show what people advised.", invoke_without_command=True)
@format_option
@click.pass_context
def lessons(context: click.Context, output: str) -> None:
    """Show what people advised: in their own words, by theme, with who and when.

    What was in your hands comes first. Words are never changed; what they are about is suggested
    with the words that say so, and your correction holds for good.
    """
    if context.invoked_subcommand is not None:
        return
    with running() as app:
        found = all_lessons(app.store)
        if output == "json":
            print_json([_object(one) for one in found])
            return
        _print(console(), found, app)


def _object(lesson: Lesson) -> dict[str, object]:
    return {
        "id": lesson.id,
        "words": lesson.words,
        "at": as_json(lesson.at),
        "way": lesson.way.value,
        "who": lesson.who,
        "contact_id": lesson.contact_id,
        "application_id": lesson.application_id,
        "message_id": lesson.message_id,
        "themes": [one.value for one in lesson.themes],
        "suggested": as_json(lesson.suggested),
        "is_corrected": lesson.corrected is not None,
    }


def _print(out: Console, found: list[Lesson], app: App) -> None:
    if not found:
        out.print(
            styled("No advice yet. It comes here from replies, and from what you write down:")
        )
        out.print(styled("afterword lessons add", "green"))
        return
    organisations = {one.id: one.organisation or "" for one in app.store.applications()}
    hands: Hands | None = None
    for group in by_theme(found):
        if group.hands is not hands:
            hands = group.hands
            out.print()
            out.print(styled(HANDS_IN_WORDS[hands], "bold"))
        _print_group(out, group, app, organisations)
    bare = [one for one in found if not one.themes]
    if bare:
        out.print()
        out.print(styled("Other words", "bold"))
        for one in bare:
            words = quoted((Evidence(0, len(one.words), one.words),), _LONGEST)
            _print_quote(out, words, one, app, organisations)


def _print_group(out: Console, group: Group, app: App, organisations: dict[str, str]) -> None:
    out.print()
    if group.hands is not Hands.UNSAID:
        out.print(indented(NAMES[group.theme], "bold cyan"))
    for one in group.lessons:
        _print_quote(out, quoted(one.quote(group.theme), _LONGEST), one, app, organisations)


def _print_quote(
    out: Console, words: str, one: Lesson, app: App, organisations: dict[str, str]
) -> None:
    out.print(indented(f"“{one_line(words)}”", "italic"))
    said = said_by(one, organisations.get(one.application_id or "", ""), app.now, app.zone)
    out.print(indented(f"{one.id}  {one_line(said)}", "dim"))


@lessons.command(short_help="Write down what was said to you.")
@click.argument("words", required=False)
@click.option("--who", metavar="NAME", default="", help="Who said it.")
@click.option("--on", metavar="DAY", help="When: 2026-11-20, perhaps with a time, or yesterday.")
@click.option("--application", metavar="APPLICATION", help="What it is about.")
@click.option(
    "--note/--copied",
    default=True,
    help="A note of your own, where 'I' is you; or copied from what somebody wrote.",
)
def add(words: str | None, who: str, on: str | None, application: str | None, note: bool) -> None:
    """Keep feedback word for word: after a call, or copied from somewhere else.

    WORDS may come from standard input. In a terminal it asks for what is missing.
    """
    with running() as app:
        about = application_called(app.store, application) if application else None
        at = _moment(on, app.moment.today, app.zone) if on else None
        said = words if words is not None else _asked()
        kept = add_lesson(app.store, said, app.now, who=who, at=at, application=about, is_note=note)
        out = console()
        out.print(styled(f"Kept as {kept.id}, word for word.", "bold"))
        if kept.themes:
            out.print(styled(f"It seems to be about {themes_in_words(kept.themes)}.", "dim"))
        out.print(styled(f"afterword lessons correct {kept.id} THEME…", "green"))


def _asked() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.buffer.read().decode("utf-8", "replace")
    click.echo("What was said, as it was said? End with Ctrl-D on a line of its own.", err=True)
    return sys.stdin.read()


def _moment(text: str, today: date, zone: tzinfo) -> datetime:
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        day = day_said(text, today)
        return datetime.combine(day, time(), zone)
    refuse_long_ago(moment, text)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


@lessons.command("correct", short_help="Say what a lesson is about.")
@click.argument("lesson", metavar="LESSON")
@click.argument("themes", nargs=-1, metavar="[THEME…]")
@click.option("--nothing", is_flag=True, help="It is about none of them.")
@click.option("--undo", is_flag=True, help="Take back what you said of it.")
def correct_command(lesson: str, themes: tuple[str, ...], nothing: bool, undo: bool) -> None:
    """Say what LESSON is about. It holds for good, whatever is read again."""
    with running() as app:
        found = find_lesson(app.store, lesson)
        if undo:
            take_back(app.store, found, app.now)
        elif themes or nothing:
            if themes and nothing:
                raise Invalid("Name themes, or say --nothing; both at once is too much.")
            correct(app.store, found, themes_named(themes), app.now)
        else:
            raise Invalid(f"Name what it is about: {', '.join(one.value for one in Theme)}.")
        now = find_lesson(app.store, found.key)
        about = themes_in_words(now.themes) or "none of the themes"
        console().print(styled(f"{now.id} is about {about}.", "bold"))


@lessons.command("remove", short_help="Forget what you wrote down yourself.")
@click.argument("lesson", metavar="LESSON")
def remove_command(lesson: str) -> None:
    """Forget a lesson you wrote down yourself; what stands in a mail stays."""
    with running() as app:
        found = find_lesson(app.store, lesson)
        if found.way is Way.TOLD and sys.stdin.isatty():
            click.confirm(f"Forget {found.id}? It cannot be brought back.", abort=True, err=True)
        remove(app.store, found)
        console().print(styled(f"{found.id} is gone.", "bold"))
