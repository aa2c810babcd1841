"""``afterword serve``: the same program on pages, in a browser on this machine."""

import webbrowser
from contextlib import ExitStack, suppress
from pathlib import Path
from threading import Thread
from typing import Final

import click

from afterword.adapters.private_files import write_private
from afterword.app import App, running
from afterword.cli.terminal import console, styled
from afterword.core.errors import Refused, Unavailable

_OURS: Final = frozenset({"127.0.0.1", "localhost"})
_THIS_MACHINE_ONLY: Final = (
    "Afterword is served on this machine only: it has no password to ask other machines for. From "
    "another one, reach it through ssh -L 8787:127.0.0.1:8787."
)


@click.command(short_help="Show everything in your browser.")
@click.option("--port", type=click.IntRange(1, 65535), help="The port, if it has to be this one.")
@click.option("--host", default="127.0.0.1", show_default=True, help="No other one is served to.")
@click.option("--no-browser", is_flag=True, help="Only print the address.")
def serve(port: int | None, host: str, no_browser: bool) -> None:
    """Show everything in your browser, on this machine only.

    The first line printed is the address. It lets one browser in, once; typing this command
    again prints a new one, for a server that is running as well. Ctrl-C ends it.
    """
    if host not in _OURS:
        raise Refused(_THIS_MACHINE_ONLY)
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
        except Unavailable as error:
            _show_again(app, place, error, is_opened=is_opened)
            return
        # What a server left here that did not end by itself leads nowhere.
        place.unlink(missing_ok=True)
        taken = held.enter_context(bound(port))
        _ = app.store  # opened now, so that a broken one is said before a page is
        held.callback(place.unlink, missing_ok=True)

        def ready(address: str) -> None:
            link = _link(app, address)  # this makes the folder, too
            write_private(place, address.encode("ascii"))
            click.echo(link)
            console().print(styled("Ctrl-C ends it.", "dim"))
            if is_opened:
                # Beside what goes on: some browsers run in the terminal, and wait for the page.
                Thread(target=_open, args=(link,), daemon=True).start()

        serve_pages(app, taken, ready)
    with suppress(OSError):  # the terminal may be what was closed
        click.echo("\nStopped. Everything is saved.")


def _show_again(app: App, place: Path, error: Unavailable, *, is_opened: bool) -> None:
    """Print a new way into the server that is running, if one is."""
    try:
        address = place.read_text(encoding="ascii")
    except OSError:
        raise error from None  # it is just starting, or the folder is not ours to write in
    link = _link(app, address)
    click.echo(link)
    console().print(styled("It is served already; this is a new way in.", "dim"))
    if is_opened:
        _open(link)


def _link(app: App, address: str) -> str:
    """Return an address that lets one browser in."""
    return f"{address}/start?token={app.entrance().new_token(app.now)}"


def _open(link: str) -> None:
    with suppress(webbrowser.Error, OSError):
        webbrowser.open(link)
