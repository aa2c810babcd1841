"""``afterword mood``: how somebody is, in a word; kept for them alone."""

from pathlib import Path

import click

from afterword.adapters.private_files import write_private
from afterword.app import App, running
from afterword.cli.file_names import FilePath
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, styled
from afterword.core.errors import Invalid, NotFound
from afterword.core.private.moods import MoodWord
from afterword.core.wording import day_in_words, listed
from afterword.services.moods import say_mood, take_out_mood, take_out_moods

_WORDS = [one.value for one in MoodWord]


@click.command(short_help="Say in a word how you are, if you like.")
@click.argument("word", required=False)
@click.option("--show", is_flag=True, help="Show the words you kept, by day.")
@click.option("--svg", type=FilePath(), help="Draw them into a file.")
@click.option("--delete", metavar="ID|all", help="Take one of them out, or all.")
@format_option
def mood(word: str | None, show: bool, svg: Path | None, delete: str | None, output: str) -> None:
    """Keep a WORD for how you are: heavy, low, even, lighter or bright.

    It is as private as the page of 'afterword vent': nothing is counted or compared, and nothing
    else in the program looks at it.
    """
    if word and (show or delete or svg):
        raise Invalid("Say a word, or look at those that are kept: one of the two.")
    with running() as app:
        if delete:
            _take_out(app, delete)
        elif svg:
            _draw(app, svg)
        elif word:
            kept = say_mood(app.drawer, word, app.moment)
            console().print(styled(f"Kept for you alone: {kept.word.value}."))
        elif show or output == "json":
            _show(app, output)
        else:
            out = console()
            out.print(styled(f"The words are {listed(_WORDS)}; take the nearest, or none."))
            out.print(styled("afterword mood even", "green"))


def _show(app: App, output: str) -> None:
    moods = app.drawer.moods()
    if output == "json":
        print_json([as_json(one) for one in moods])
        return
    out = console()
    if not moods:
        out.print(styled("No word is kept."))
    today = app.now.astimezone(app.zone).date()
    for one in moods:
        day = day_in_words(one.at.astimezone(app.zone).date(), today)
        out.print(styled(one.id, "bold"), styled(f"{one.word.value}, {day}"))


def _draw(app: App, path: Path) -> None:
    from afterword.core.insights.mood_line import mood_line

    moods = app.drawer.moods()
    if not moods:
        raise NotFound("No word is kept, so there is nothing to draw.")
    write_private(path, mood_line(moods, app.zone).encode("utf-8"))
    console().print(styled(f"Drawn into {path}; only you can read that file."))


def _take_out(app: App, which: str) -> None:
    if which.strip().lower() == "all":
        take_out_moods(app.drawer)
        console().print(styled("They are all gone."))
    else:
        take_out_mood(app.drawer, which)
        console().print(styled("It is gone."))
