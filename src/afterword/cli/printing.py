"""Where what is printed goes: another character set, a full disk, a reader who went away."""

import codecs
import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TextIO

_NEAREST: Final = {
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2015": "-",
    "\u2022": "*", "\u00b7": "-", "\u2026": "...", "\u2192": "->", "\u00a0": " ", "\u202f": " ",
    "\u00d7": "x", "\u2713": "v", "\u20ac": "EUR",
}  # fmt: skip
"""What stands for a mark where the character set has no place for it; a "?" for all others."""
_HANDLER: Final = "afterword-nearest"
_OF_THE_WORLD: Final = {
    errno.ENOSPC: "There is no room left on the disk",
    errno.EDQUOT: "There is no room left for you on the disk",
    errno.EFBIG: "A file would become larger than it may",
    errno.EIO: "A disk did not read or write",
    errno.EROFS: "The disk may be read but not written",
    errno.EACCES: "You may not read or write there",
    errno.EPERM: "You may not read or write there",
    errno.ENAMETOOLONG: "The name of a file is too long",
    errno.EMFILE: "Too many files are open",
    errno.ENFILE: "Too many files are open on this machine",
    errno.ENOTCONN: "A connection was closed",
}
"""What the system may refuse to any program; everything else would be a mistake of ours."""


def prepare_output() -> None:
    """Let everything be printed whatever the character set, and nothing where it is closed."""
    _close_gaps()
    codecs.register_error(_HANDLER, _nearest)
    for stream in (sys.stdout, sys.stderr):
        _never_refuse(stream)


def refused_by_the_world(error: OSError) -> str | None:
    """Return the sentence for what the system refused; None where it is no such thing."""
    said = _OF_THE_WORLD.get(error.errno or 0)
    if said is None:
        return None
    place = f" ({_short(os.fsdecode(error.filename))})" if error.filename else ""
    return f"{said}{place}: see to it and run this again. Nothing that was saved is lost."


def let_go_of_output() -> None:
    """Print no more: Python would complain as it flushes what nobody reads."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


@contextmanager
def even_unread() -> Iterator[None]:
    """Print something, and go on where its reader goes away: the exit code still answers."""
    try:
        yield
    except BrokenPipeError:
        let_go_of_output()


def _close_gaps() -> None:
    """Open a way to nowhere in place of each standard stream that was closed.

    Else the next file that is opened gets its number, and what is printed would go into it.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_RDWR)
            os.dup2(nowhere, number)
            if nowhere != number:
                os.close(nowhere)
            stream = open(number, "r" if number == 0 else "w", encoding="utf-8", closefd=False)  # noqa: SIM115
            setattr(sys, name, stream)


def _never_refuse(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None and stream.errors == "strict":
        reconfigure(errors=_HANDLER)


def _nearest(error: UnicodeError) -> tuple[str, int]:
    """Put the nearest plain characters in place of what a character set lacks."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(_NEAREST.get(one, "?") for one in lacking), error.end


def _short(name: str) -> str:
    """Return the end of a long path, which tells more than its beginning."""
    most = 80
    return name if len(name) <= most else f"\u2026{name[-most:]}"
