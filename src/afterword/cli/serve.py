"""``afterword serve``: the same program on pages, in a browser on this machine."""

import webbrowser
from contextlib import ExitStack, suppress
from pathlib import Path

import click

from afterword.app import App, running
from afterword.cli.terminal import console, styled
from afterword.core.errors import Unavailable


@click.command(short_help="Show everything in your browser.")
@click.option("--port", type=click.IntRange(1, 65535), help="The port, if it has to be this one.")
@click.option("--no-browser", is_flag=True, help="Only print the address.")
def serve(port: int | None, no_browser: bool) -> None:
    """Show everything in your browser, on this machine only.

    The first line printed is the address. It lets one browser in, once; typing this command
    again prints a new one, for a server that is running as well. Ctrl-C ends it.
    """
    with running() as app:
        serve_app(app, port, is_opened=not no_browser)


def serve_app(app: App, port: int | None = None, *, is_opened: bool = True) -> None:
    """Serve an app until it is stopped; where it is served already, print its address anew."""
    from afterword.web.serving import bound
    from afterword.web.serving import serve as serve_pages

    place = app.home / "web" / "address"
    with ExitStack() as held:
        try:
            held.enter_context(app.only_one("serve"))
        except Unavailable:
            _say(app, _kept(place), is_opened=is_opened)
            return
        taken = held.enter_context(bound(port))
        _ = app.store  # opened now, so that a broken one is said before a page is

        def ready(address: str) -> None:
            _say(app, address, is_opened=is_opened)
            place.write_text(address, encoding="ascii")
            console().print(styled("Ctrl-C ends it.", "dim"))

        serve_pages(app, taken, ready)


def _kept(place: Path) -> str:
    """Return the address of the server that is running."""
    with suppress(OSError):
        return place.read_text(encoding="ascii")
    raise Unavailable("Another 'afterword serve' is just starting: try again in a moment.")


def _say(app: App, address: str, *, is_opened: bool) -> None:
    """Print an address that lets one browser in, and open it."""
    link = f"{address}/start?token={app.entrance().new_token(app.now)}"
    click.echo(link)
    if is_opened:
        with suppress(webbrowser.Error):
            webbrowser.open(link)
