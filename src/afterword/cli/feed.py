"""``afterword feed``: feeds you follow, for something to write about."""

from pathlib import Path

import click

from afterword.app import App, running
from afterword.cli.file_names import FilePath
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import Progressed, console, indented, one_line, styled
from afterword.core.articles import Feed
from afterword.core.errors import Invalid
from afterword.core.wording import count, day_in_words
from afterword.services.outside.feeds import Round


@click.group(short_help="Follow feeds, for something to write about.")
def feed() -> None:
    """Follow feeds (RSS, Atom) of your trade: an article is the best reason to write again.

    New articles are matched to what the people you know care about. Only the feeds you name are
    read, and nothing is sent along but that it is Afterword that asks.
    """


@feed.command(short_help="Follow a feed.")
@click.argument("address", metavar="URL")
def add(address: str) -> None:
    """Follow the feed at URL, or the one the page at URL names, and read it once."""
    from afterword.services.outside.feeds import subscribe

    with running() as app, app.only_one("feeds"):
        kept, number = subscribe(app.store, app.newsstand(), address, app.moment)
        name = one_line(kept.title or kept.address)
        holds = count(number, "article") if number else "no article yet"
        console().print(styled(f"You follow {name} now; it holds {holds}.", "bold"))


@feed.command("import", short_help="Follow the feeds of another reader's list.")
@click.argument("path", metavar="OPML", type=FilePath())
def import_(path: Path) -> None:
    """Follow the feeds listed in the file OPML, as feed readers export it."""
    from afterword.services.outside.feeds import take_over

    with running() as app, app.only_one("feeds"):
        new, old, wrong = take_over(app.store, app.listed_feeds(path))
        out = console()
        if not (new or old or wrong):
            raise Invalid(f"{path} lists no feed.")
        known = f" {count(old, 'feed')} you followed already." if old else ""
        out.print(styled(f"{count(new, 'new feed')}.{known}", "bold"))
        for one in wrong:
            out.print(indented(f"Left out, as it is no web address: {one_line(one)}", "yellow", 0))
        if new:
            out.print(styled("afterword feed read", "green"))


@feed.command("list", short_help="List the feeds you follow.")
@format_option
def list_(output: str) -> None:
    """List the feeds you follow, when each was read, and what is the matter with one."""
    with running() as app:
        feeds = app.store.feeds()
        if output == "json":
            print_json([{"id": one.address, **as_json(one)} for one in feeds])
            return
        out = console()
        if not feeds:
            out.print(styled("You follow no feed yet. 'afterword feed add URL' begins with one."))
        for one in feeds:
            out.print(styled(one_line(one.title or one.address), "bold"))
            out.print(indented(one_line(one.address), "dim"))
            out.print(indented(_when(one, app), "dim"))
            if one.problem:
                out.print(indented(one_line(one.problem), "yellow"))


@feed.command(short_help="Follow a feed no longer.")
@click.argument("named", metavar="FEED")
def remove(named: str) -> None:
    """Follow FEED no longer: its address, or a part of it or of its title."""
    from afterword.services.outside.feeds import unsubscribe

    with running() as app, app.only_one("feeds"):
        gone = unsubscribe(app.store, named)
        name = one_line(gone.title or gone.address)
        console().print(styled(f"You no longer follow {name}; its articles are forgotten."))


@feed.command(short_help="Read all the feeds you follow.")
@format_option
def read(output: str) -> None:
    """Read all the feeds you follow, and match what is new to the people you know.

    A feed that cannot be read is named with the reason, and stops no other. Exit code 5 if none
    could be read.
    """
    from afterword.services.outside.feeds import read_all

    with running() as app, app.only_one("feeds"):
        if not app.store.feeds():
            raise Invalid("You follow no feed yet. 'afterword feed add URL' begins with one.")
        done = read_all(app.store, app.newsstand(), app.moment, Progressed())
        if output == "json":
            print_json([{"id": one.feed.address, **as_json(one)} for one in done.feeds])
        else:
            _say(done)
        if all(one.problem for one in done.feeds):
            raise click.exceptions.Exit(5)


def _say(done: Round) -> None:
    out, results = console(), done.feeds
    for one in results:
        name = one_line(one.feed.title or one.feed.address)
        if one.problem:
            out.print(indented(one_line(one.problem), "yellow", 0))
        elif one.new:
            out.print(styled(f"{name}: {count(one.new, 'new article')}."))
        elif one.is_empty:
            out.print(styled(f"{name}: it holds no article at the moment.", "dim"))
    failed = sum(bool(one.problem) for one in results)
    read_well, new = len(results) - failed, sum(one.new for one in results)
    if read_well:
        what = count(new, "new article") if new else "Nothing new"
        out.print(styled(f"{what} in {count(read_well, 'feed')}.", "bold"))
    if done.pages_failed:
        what = f"{done.pages_failed} of {count(done.pages, 'article')}"
        out.print(styled(f"{what} could not be read in full; the summary is used.", "dim"))
    if failed:
        which = "1 feed" if failed == 1 else f"{failed} feeds"
        out.print(styled(f"{which} could not be read; the next reading tries again.", "dim"))


def _when(one: Feed, app: App) -> str:
    if one.read_at is None:
        return "Not read yet."
    day = day_in_words(one.read_at.astimezone(app.zone).date(), app.moment.today)
    return f"Read {day}."
