"""``afterword news``: your own news, to tell when you write again."""

import click

from afterword.app import running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, one_line, styled
from afterword.core.wording import day_in_words


@click.group(short_help="Keep your own news, to tell.")
def news() -> None:
    """Keep what is new with you, one line each: a reason to write where there is no other."""


@news.command(short_help="Keep a line.")
@click.argument("line", metavar="LINE")
def add(line: str) -> None:
    """Keep LINE, such as "I finished the course in timetabling"."""
    from afterword.services.own_news import keep_news

    with running() as app:
        kept = keep_news(app.store, line, app.moment)
        console().print(styled(f"Kept as {kept.id}: {one_line(kept.line)}"))


@news.command("list", short_help="List your own news.")
@format_option
def list_(output: str) -> None:
    """List your own news, the newest last."""
    with running() as app:
        lines = app.store.own_news()
        if output == "json":
            print_json([as_json(one) for one in lines])
            return
        out = console()
        if not lines:
            out.print(styled("No news kept. 'afterword news add LINE' keeps a line."))
        for one in lines:
            day = day_in_words(one.at.astimezone(app.zone).date(), app.moment.today)
            out.print(styled(one.id, "bold"), styled(one_line(one.line)), styled(day, "dim"))


@news.command(short_help="Forget a line.")
@click.argument("name", metavar="NEWS")
def remove(name: str) -> None:
    """Forget NEWS, by its id."""
    from afterword.services.own_news import forget_news

    with running() as app:
        forget_news(app.store, name)
        console().print(styled("Forgotten."))
