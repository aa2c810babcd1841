"""``afterword demo``: the whole program on a made-up mailbox, in a throw-away home."""

import tempfile
from pathlib import Path

import click

from afterword.app import App, running
from afterword.cli.scan import scan_and_say
from afterword.cli.terminal import console, styled
from afterword.cli.today import show_today
from afterword.core.steps import StepState
from afterword.services.views import today


@click.command(short_help="Show the whole program on a made-up mailbox.")
@click.option("--no-browser", is_flag=True, hidden=True, help="Open no browser.")
@click.option("--no-serve", is_flag=True, help="Stop after today's steps.")
def demo(no_browser: bool, no_serve: bool) -> None:
    """Show the whole program on a made-up mailbox, without touching your own.

    Ana Ruiz, a timetable planner, has been looking for work for seven months. Her mailbox is
    written to a throw-away folder and read from there, as your own would be.
    """
    del no_browser, no_serve  # the demo ends with today until there is a web page to serve
    home = Path(tempfile.mkdtemp(prefix="afterword-demo-"))
    with running(home) as app:
        box = home / "ana.mbox"
        _write(app, box)
        out = console()
        out.print(styled("Afterword, on the mailbox of somebody we made up.", "bold"))
        out.print()
        scan_and_say(app, [box])
        out.print()
        show_today(app)
        _say_what_to_try(app, home)


def _write(app: App, box: Path) -> None:
    from afterword.adapters.mailboxes.demo import write_demo_mbox

    write_demo_mbox(box, app.now, app.zone)


def _say_what_to_try(app: App, home: Path) -> None:
    cards = today(app.store, app.moment)
    first = next(
        (one for one in cards if one.step.state is StepState.OPEN and one.step.purpose), None
    )
    application = first.step.application_id if first else "A1"
    out = console()
    out.print()
    out.print(styled("Try next, in this terminal:", "bold"))
    out.print(styled(f"  export AFTERWORD_HOME={home}"), soft_wrap=True)
    out.print(styled(f"  afterword show {application}", "green"))
    out.print(styled(f"  afterword write {application}", "green"))
    out.print(styled("  afterword applications", "green"))
    out.print()
    out.print(
        styled("With your own mail: afterword scan MAILBOX, after 'unset AFTERWORD_HOME'.", "dim")
    )
