"""``afterword export``: everything that is kept, in open form."""

import os
from pathlib import Path

import click

from afterword.app import running
from afterword.cli.terminal import console, styled
from afterword.core.errors import Refused, Unavailable


@click.command(short_help="Write down everything that is kept, as JSON.")
@click.argument("file", metavar="FILE|-")
def export(file: str) -> None:
    """Write everything that is kept into FILE, or to standard output for "-".

    It is one JSON object in a documented form. Passwords are not in it; your mail and letters
    are, so the file is readable by you only.
    """
    from afterword.services.exporting import as_text
    from afterword.services.exporting import export as everything

    with running() as app:
        text = as_text(everything(app.store, app.now))
    if file == "-":
        click.echo(text, nl=False)
        return
    _write(Path(file), text)
    console().print(styled(f"Everything is in {file}."), soft_wrap=True)


def _write(path: Path, text: str) -> None:
    """Write a new file for its owner only, whole or not at all."""
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    except FileExistsError as error:
        raise Refused(f"{path} is there already: name another file.") from error
    except OSError as error:
        raise Unavailable(f"{path} cannot be written: {error.strerror or error}.") from error
    try:
        with os.fdopen(handle, "w", encoding="ascii") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise Unavailable(f"{path} cannot be written: {error.strerror or error}.") from error
