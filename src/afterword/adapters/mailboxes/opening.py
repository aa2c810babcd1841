"""Find out what kind of mailbox a path is, and open it."""

import errno
import os
import stat
from pathlib import Path

from afterword.adapters import mailboxes
from afterword.adapters.mailboxes._files import cannot_read, head_of, printable
from afterword.core.errors import Invalid, NotFound, Unavailable
from afterword.core.plugins import modules_in
from afterword.core.ports import Mailbox

READS = "Afterword reads an mbox, a Maildir, a folder of .eml files, or one .eml file"
_KNOWN = {
    b"!BDN": "an Outlook data file (.pst)",
    b"\xd0\xcf\x11\xe0": "a message that only Outlook can open (.msg)",
    b"\xcf\xad\x12\xfe": "a folder of Outlook Express",
    b"*mbx*\r\n": "a folder of UW's IMAP server (mbx)",
    b"\xff\xfe\0\0": "a text in UTF-32",
    b"SQLite format 3\0": "a database",
}
"""What files begin with that hold mail in a form that is not read."""
_PACKED = (b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!")


def open_mailbox(path: Path) -> Mailbox:
    """Open the mailbox at a path, whatever kind it is of.

    Every module of this folder that says what it ``recognises`` is asked, by name.

    Raises:
        NotFound: There is nothing at the path.
        Invalid: It is no mailbox, or an empty one.
        Unavailable: It cannot be opened: no permission, a disk that fails.
    """
    shown = printable(path)
    try:
        path = path.resolve(strict=True)
        mode = path.stat().st_mode
        is_empty = _is_empty(path, mode)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise NotFound(f"There is nothing at {shown}. Please check the path.") from error
    except RuntimeError as error:
        circle = OSError(errno.ELOOP, "its links lead in a circle")
        raise Unavailable(cannot_read(shown, circle)) from error
    except OSError as error:
        raise Unavailable(cannot_read(shown, error)) from error
    if is_empty:
        raise Invalid(f"{shown} is empty. {READS}.")
    for module in modules_in(mailboxes):
        if hasattr(module, "recognises") and module.recognises(path):
            mailbox: Mailbox = module.open_at(path)
            return mailbox
    raise Invalid(_no_mail(shown, path, mode))


def _is_empty(path: Path, mode: int) -> bool:
    """Tell whether a file or folder holds nothing at all, by really opening it."""
    if stat.S_ISDIR(mode):
        with os.scandir(path) as found:
            return next(found, None) is None
    if stat.S_ISREG(mode):
        with path.open("rb") as file:
            return not file.read(1)
    return False


def _no_mail(shown: str, path: Path, mode: int) -> str:
    if stat.S_ISDIR(mode):
        return f"There is no mail in {shown}. {READS}."
    head = head_of(path) if stat.S_ISREG(mode) else b""
    if head.startswith(_PACKED):
        return f"{shown} is packed. Please unpack it first: {READS}."
    known = next((name for begin, name in _KNOWN.items() if head.startswith(begin)), None)
    if known is not None:
        return f"{shown} is {known}. Please let a mail program export it as an mbox: {READS}."
    return f"{shown} is no mailbox. {READS}."
