"""``afterword backup`` and ``afterword restore``: everything in one file, and back again."""

import sys
from pathlib import Path

import click

from afterword.app import running
from afterword.cli.file_names import FilePath
from afterword.cli.terminal import Progressed, console, one_line, styled
from afterword.core.errors import NotFound, Refused
from afterword.core.wording import count, listed

_MEGABYTE = 1_000_000


@click.command(short_help="Keep everything in one file, checked.")
@click.argument("file", required=False, type=FilePath(), metavar="[FILE]")
def backup(file: Path | None) -> None:
    """Keep everything in FILE, a ZIP that only you can read; beside you, if none is named.

    Other commands and the pages may go on meanwhile. It is read back and checked before it is
    called one. Your mail, letters and private pages are in it, so keep it where only you look.
    Passwords are in it where they lie in the sealed file, still sealed; those in the keyring of
    this system are not.
    """
    from afterword.app.safekeeping import back_up, file_name

    with running() as app:
        if file is not None and file.is_dir():
            file /= file_name(app.now)
        elif file is not None and not file.suffix and not file.exists():
            # A folder that is misspelt, or on a disk that is not plugged in: as a file of that
            # name the copy would lie on the very disk it is to be safe from.
            raise NotFound(
                f"There is no folder {one_line(str(file))}, so nothing was kept. Make it or plug "
                "its disk in first; a file has a name that ends in .zip."
            )
        made = back_up(app, file or Path(file_name(app.now)))
    size = max(round(made.size / _MEGABYTE), 1)
    console().print(
        styled(
            f"{made.path} holds everything ({_in_words(made.holds)}; {size:,} MB), and was read "
            "back to be sure. It can be read by you only; keep a copy on another disk."
        ),
        soft_wrap=True,
    )


@click.command(short_help="Bring a backup back.")
@click.argument("file", type=FilePath(), metavar="FILE")
@click.option("--yes", is_flag=True, help="Do not ask first.")
def restore(file: Path, yes: bool) -> None:
    """Put what 'afterword backup' kept in FILE into the place of what is here.

    All of FILE is checked before anything is replaced, and what is here is kept aside. What the
    outbox knows of letters that went out is never set back, so none goes out twice; people who
    were forgotten since are forgotten again. Mailboxes are not touched.
    """
    from afterword.app.safekeeping import restore as put_back

    with running() as app:
        if not file.is_file():
            raise NotFound(f"There is no file {file}.")
        if app.is_at_home and not yes:
            _ask(file, app.home)
        done = put_back(app, file, Progressed())
        as_of = done.made_at.astimezone(app.zone)
        lines = [
            (f"Everything is as it was on {as_of:%Y-%m-%d at %H:%M}: {_in_words(done.holds)}.")
        ]
    if done.aside:
        lines.append(
            f"What was here before is kept in {listed([str(one) for one in done.aside])}; remove "
            "it once you miss nothing."
        )
    if done.forgotten_again:
        lines.append(
            f"{count(done.forgotten_again, 'person', 'people')} you had forgotten since "
            f"{'was' if done.forgotten_again == 1 else 'were'} forgotten again; {file} still names "
            "them."
        )
    lines.append(
        "A letter that went out after the backup was made may be shown as not sent: look into your "
        "Sent folder before you send one. 'afterword scan' brings newer mail back."
    )
    for line in lines:
        console().print(styled(one_line(line)), soft_wrap=True)


def _ask(file: Path, home: Path) -> None:
    if not sys.stdin.isatty():
        raise Refused("Nothing was replaced: say --yes, or answer in a terminal.")
    question = f"Put what is in {file} into the place of what is in {home}? That is kept aside."
    if not click.confirm(one_line(question), err=True):
        raise Refused("Nothing was replaced.")


def _in_words(holds: dict[str, int]) -> str:
    return listed(
        [
            count(holds["applications"], "application"),
            count(holds["contacts"], "person", "people"),
            count(holds["letters"], "letter"),
        ]
    )
