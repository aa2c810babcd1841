"""How a private page is written in a terminal: in the editor, or line by line until Ctrl-D."""

import getpass
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import click

from afterword.cli.editing import typed_lines
from afterword.cli.terminal import console, styled
from afterword.core.errors import Invalid, NotFound, Unavailable
from afterword.core.private.sittings import MINUTES, OVER

_LARGEST: Final = 1_000_000
"""Bytes; a whole book of it would be half as long."""


def text_of(path: Path) -> str:
    """Read what was written elsewhere.

    Raises:
        NotFound: There is no such file.
        Invalid: It is not text in UTF-8, is empty, or is far too long for a page.
        Unavailable: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise NotFound(f"There is no file {path}.") from error
    except IsADirectoryError as error:
        raise Invalid(f"{path} is a folder; name the file with what you wrote.") from error
    except OSError as error:
        raise Unavailable(f"{path} cannot be read: {error.strerror or error}.") from error
    return _decoded(raw, str(path))


def piped_text() -> str:
    """Read what is piped in.

    Raises:
        Invalid: It is not text in UTF-8, is empty, or is far too long for a page.
    """
    return _decoded(sys.stdin.buffer.read(_LARGEST + 1), "What was piped in")


def written_here() -> str:
    """Read what somebody types, until Ctrl-D; nothing of it is written to disk."""
    out = console(sys.stderr)
    out.print(styled("Write as it comes; Ctrl-D on an empty line ends it. Ctrl-C drops it.", "dim"))
    out.print()
    with _said_once(MINUTES * 60, lambda: click.echo(f"\n({OVER})", err=True)):
        text = typed_lines()
        out.print()
    return text


def edited_text() -> str:
    """Open the person's editor on an empty page, and return what they saved.

    The file it works on lies in memory where the system has such a place, and is removed.

    Raises:
        Unavailable: The editor does not open.
    """
    with tempfile.TemporaryDirectory(prefix="afterword-", dir=_place_in_memory()) as folder:
        page = Path(folder) / "private.txt"
        page.touch(mode=0o600)
        try:
            click.edit(filename=str(page))
        except click.ClickException as error:
            raise Unavailable(
                f"The editor did not open ({error.format_message()}). Set EDITOR to one you have, "
                "or unset it to write in the terminal."
            ) from error
        return _decoded(page.read_bytes(), "The page")


def asked_passphrase(*, is_new: bool) -> str:
    """Ask for a page's passphrase, twice for a new one; piped in, it is the next line.

    Raises:
        Invalid: It is empty, or the two are not the same.
    """
    if not sys.stdin.isatty():
        said = sys.stdin.readline().rstrip("\r\n")
    elif is_new:
        said = getpass.getpass("A passphrase for this page; it is kept nowhere: ")
        if said and getpass.getpass("The same once more: ") != said:
            raise Invalid("These were two different passphrases; nothing was kept. Try again.")
    else:
        said = getpass.getpass("Passphrase of this page: ")
    if not said:
        raise Invalid("An empty passphrase opens and seals nothing: give one, or leave it out.")
    return said


def _decoded(raw: bytes, what: str) -> str:
    if len(raw) > _LARGEST:
        raise Invalid(f"{what} is longer than a page can be (a million bytes).")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Invalid(f"{what} is not text in UTF-8; save it as plain text.") from error
    if not text.strip():
        raise Invalid(f"{what} is empty, so nothing was kept.")
    return text.replace("\r\n", "\n")


def _place_in_memory() -> str | None:
    """Return a folder of the person's own that lies in memory; None where there is none."""
    for place in (os.environ.get("XDG_RUNTIME_DIR"), "/dev/shm"):  # noqa: S108  made private below
        if place and os.access(place, os.W_OK | os.X_OK):
            return place
    return None


@contextmanager
def _said_once(seconds: float, say: Callable[[], None]) -> Iterator[None]:
    """Say something after a while, unless the work is done before; nothing is cut off."""
    timer = threading.Timer(seconds, say)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
