"""``afterword demo``: the whole program on a made-up mailbox, in a throw-away home."""

import shlex
import shutil
import sys
import tempfile
from pathlib import Path

import click

from afterword.app import App, running
from afterword.cli.scan import scan_and_say
from afterword.cli.serve import serve_app
from afterword.cli.terminal import console, styled
from afterword.cli.today import show_today
from afterword.core.letters.purposes import Purpose
from afterword.core.steps import StepState
from afterword.services.applications.views import today


@click.command(short_help="Show the whole program on a made-up mailbox.")
@click.option("--no-browser", is_flag=True, help="Only print the address of the pages.")
@click.option("--no-serve", is_flag=True, help="Stop after today's steps.")
def demo(no_browser: bool, no_serve: bool) -> None:
    """Show the whole program on a made-up mailbox, without touching your own.

    Ana Ruiz, a timetable planner, has been looking for work for seven months. Her mailbox is
    written to a throw-away folder and read from there, as your own would be. Then the pages
    open in your browser, until Ctrl-C.
    """
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
        if no_serve:
            _say_what_to_try(app, home, "Try next, in this terminal:")
            return
        # Said before it is served: afterwards this terminal is busy until Ctrl-C.
        _say_what_to_try(app, home, "To try it in a second terminal:")
        out.print()
        out.print(styled("The same in your browser, with buttons:", "bold"))
        serve_app(app, is_opened=not no_browser)
        out.print(
            styled(f"What you did is kept in {home} until it is tidied away."), soft_wrap=True
        )


def _write(app: App, box: Path) -> None:
    from afterword.adapters.mailboxes.demo import write_demo_mbox

    write_demo_mbox(box, app.now, app.zone)


def _say_what_to_try(app: App, home: Path, heading: str) -> None:
    cards = today(app.store, app.moment)
    letters = [one for one in cards if one.step.state is StepState.OPEN and one.step.purpose]
    # The letter that both thanks and asks shows most of the program.
    letters.sort(key=lambda one: one.step.purpose is not Purpose.THANK_AND_ASK)
    application = letters[0].step.application_id if letters else "A1"
    name = _program()
    out = console()
    out.print()
    out.print(styled(heading, "bold"))
    out.print(styled(f"  export AFTERWORD_HOME={shlex.quote(str(home))}"), soft_wrap=True)
    out.print(styled(f"  {name} show {application}", "green"))
    out.print(styled(f"  {name} write {application}", "green"))
    out.print(styled(f"  {name} applications", "green"))
    out.print()
    out.print(
        styled("With your own mail: afterword scan MAILBOX, after 'unset AFTERWORD_HOME'.", "dim")
    )


def _program() -> str:
    """Return how the program was called, where its bare name would not be found."""
    called = sys.argv[0]
    is_found = shutil.which("afterword") is not None
    return called if Path(called).name == "afterword" and not is_found else "afterword"
