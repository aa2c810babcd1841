"""Hostile mailboxes, each by the name of what is wrong with it, and what is to be read in it."""

import gzip
import os
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

LINE = b"From dana@rail.example Tue Nov  3 10:00:00 2026\n"
DIVIDER = b"\x01\x01\x01\x01\n"


@dataclass(frozen=True)
class Box:
    """One mailbox, and what reading it comes to."""

    name: str
    make: Callable[[Path], object]
    subjects: tuple[str, ...] = ("one", "two")
    problems: int = 0
    """Files that cannot be read, each told in a sentence."""
    sentence: str = ""
    """What is said of the whole, where it is no mailbox."""


def mail(subject: str, body: bytes = b"We chose somebody else.\n", fields: bytes = b"") -> bytes:
    head = f"From: Dana <dana@rail.example>\nTo: ana@home.example\nSubject: {subject}\n".encode()
    return head + fields + b"\n" + body


ONE, TWO = mail("one"), mail("two")
BOTH = LINE + ONE + b"\n" + LINE + TWO


def a_file(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


def files(**content: bytes) -> Callable[[Path], object]:
    """Make a folder of files; ``__`` in a name stands for a slash, a single ``_`` for a dot."""

    def make(path: Path) -> None:
        for name, data in content.items():
            file = path / name.replace("__", "/").replace("_", ".")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)

    return make


def emlx(raw: bytes) -> bytes:
    return f"{len(raw)}  \n".encode() + raw + b"<?xml version='1.0'?><plist></plist>"


def a_maildir(path: Path) -> None:
    for name in ("cur", "new", "tmp", ".Sent/cur", ".Sent/new"):
        (path / name).mkdir(parents=True)
    (path / "cur" / "1:2,S").write_bytes(ONE)
    (path / ".Sent" / "cur" / "2:2,S").write_bytes(TWO)


def a_maildir_of_odd_files(path: Path) -> None:
    a_maildir(path)
    cur = path / "cur"
    os.mkfifo(cur / "pipe")
    with socket.socket(socket.AF_UNIX) as plug:
        here = Path.cwd()
        os.chdir(cur)  # the path of a socket is short
        try:
            plug.bind("plug")
        finally:
            os.chdir(here)
    (cur / "loop").symlink_to("loop")
    (cur / "nothing").symlink_to("nowhere")
    (cur / "endless").symlink_to("/dev/zero")
    (cur / "empty").write_bytes(b"")
    (cur / "lost").write_bytes(bytes(4_000))
    (cur / "folder").mkdir()


def links_in_a_circle(path: Path) -> None:
    (path / "a" / "b").mkdir(parents=True)
    (path / "a" / "one.eml").write_bytes(ONE)
    (path / "a" / "b" / "up").symlink_to("../..")
    (path / "a" / "two.eml").write_bytes(TWO)
    (path / "root").symlink_to("/")
    (path / "endless").symlink_to("/dev/zero")


def a_pipe_among_mails(path: Path) -> None:
    links_in_a_circle(path)
    os.mkfifo(path / "pipe.eml")
    (path / "endless.eml").symlink_to("/dev/zero")


_INNER = b"He wrote:\n\nFrom what I hear, all is well.\n\nFrom me to you at 10:00\nFrom: him\n"
_STATUS = b"X-Mozilla-Status: %s\n"

BOXES: tuple[Box, ...] = (
    Box("an mbox", a_file(BOTH)),
    Box("an mbox with two line ends", a_file(BOTH.replace(b"\n", b"\r\n"))),
    Box("an mbox with three line ends", a_file(BOTH.replace(b"\n", b"\r\r\n"))),
    Box("an mbox of an old Mac", a_file(BOTH.replace(b"\n", b"\r"))),
    Box("an mbox in UTF-16", a_file(BOTH.decode().encode("utf-16"))),
    Box("an mbox in UTF-16 without a mark", a_file(BOTH.decode().encode("utf-16-be"))),
    Box("an mbox behind a mark", a_file(b"\xef\xbb\xbf" + BOTH)),
    Box("an mbox behind blank lines", a_file(b"\r\n \n\n" + BOTH)),
    Box("an mbox behind NUL", a_file(bytes(512) + BOTH)),
    Box("an mbox behind junk", a_file(b"some junk,\nand more\n\n" + BOTH)),
    Box("an mbox with NUL between", a_file(LINE + ONE + b"\n" + bytes(4_096) + b"\n" + LINE + TWO)),
    Box("an mbox without blank lines between", a_file(LINE + ONE + LINE + TWO)),
    Box("an mbox without dates", a_file(BOTH.replace(b" Tue Nov  3 10:00:00 2026", b""))),
    Box("an mbox cut off in a header", a_file(BOTH + b"\n" + LINE + b"Subj"), ("one", "two", "")),
    Box(
        "an mbox with lines that begin with From",
        a_file(LINE + mail("one", _INNER) + b"\n" + LINE + TWO),
    ),
    Box(
        "an mbox with lengths that lie",
        a_file(b"".join(LINE + b"Content-Length: 9999999\n" + one + b"\n" for one in (ONE, TWO))),
    ),
    Box(
        "an mbox with messages that were deleted",
        a_file(
            LINE + mail("gone", fields=_STATUS % b"0009") + b"\n"
            + LINE + mail("one", fields=_STATUS % b"0001" + b"Status: RO\n") + b"\n"
            + LINE + mail("two", fields=_STATUS % b"what")
        ),
    ),
    Box(
        "an mbox with a message of the program's own",
        a_file(
            LINE + b"Subject: DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA\n\nx\n\n" + BOTH
        ),
    ),
    Box("an mbox of Takeout", a_file(BOTH.replace(b"dana@rail.example Tue", b"1789@xxx Tue"))),
    Box(
        "an mbox of a line of 40 MB",
        a_file(LINE + mail("one", b"a" * 40_000_000) + b"\n\n" + LINE + TWO),
    ),
    Box(
        "an mbox of lines that only begin like a separator",
        a_file(LINE + mail("one", b"\nFrom " * 200_000) + b"\n" + LINE + TWO),
    ),
    Box("an mbox of nothing but separators", a_file(LINE * 50_000), ("",)),
    Box(
        "an MMDF mailbox",
        a_file(DIVIDER + ONE + DIVIDER + DIVIDER + LINE + TWO + DIVIDER),
    ),
    Box("an MMDF mailbox that breaks off", a_file(DIVIDER + ONE + DIVIDER + DIVIDER + TWO)),
    Box(
        "a Babyl mailbox",
        a_file(
            b"BABYL OPTIONS: -*- rmail -*-\nVersion: 5\n\x1f\x0c\n1,,\n" + ONE.partition(b"\n\n")[0]
            + b"\n\n*** EOOH ***\nFrom: Dana\n\nText\n\x1f\x0c\n0, unseen,,\n*** EOOH ***\n" + TWO
            + b"\n\x1f"
        ),
    ),
    Box("a Maildir", a_maildir),
    Box("a Maildir of pipes, plugs, loops and nothing", a_maildir_of_odd_files, problems=7),
    Box(
        "a folder of MH",
        files(inbox__1=ONE, inbox__12=TWO, **{"inbox__,3": mail("gone")}, inbox___mh=b"cur: 1"),
    ),
    Box(
        "a folder of Apple Mail",
        files(
            V10__Inbox_mbox__Data__Messages__1_emlx=emlx(ONE),
            V10__Inbox_mbox__Data__Messages__2_partial_emlx=emlx(TWO),
        ),
    ),
    Box("a mail of Apple Mail whose length lies", files(one_emlx=b"99999999\n" + ONE), ("one",)),
    Box("a folder whose links lead in a circle", links_in_a_circle),
    Box("a folder with a pipe that is called a mail", a_pipe_among_mails, problems=2),
    Box(
        "a folder of mails, a mailbox and a picture",
        files(one_eml=ONE, box=LINE + TWO, picture_eml=bytes(range(256)) * 20, list_txt=b"eggs"),
        problems=1,
    ),
    Box("a file of nothing", a_file(b""), (), sentence="is empty"),
    Box("a file of NUL", a_file(bytes(9_999)), (), sentence="is no mailbox"),
    Box("a folder of nothing", lambda path: path.mkdir(), (), sentence="is empty"),
    Box("a link to itself", lambda path: path.symlink_to(path), (), sentence="in a circle"),
    Box("a pipe", os.mkfifo, (), sentence="is no mailbox"),
    Box("a packed mailbox", a_file(gzip.compress(BOTH)), (), sentence="is packed"),
    Box("a data file of Outlook", a_file(b"!BDN" + bytes(99)), (), sentence="an Outlook data file"),
    Box(
        "a message of Outlook",
        a_file(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99)),
        (),
        sentence="only Outlook can open",
    ),
    Box(
        "a folder of Outlook Express",
        a_file(b"\xcf\xad\x12\xfe" + bytes(99)),
        (),
        sentence="Outlook Express",
    ),
    Box(
        "an mbox in UTF-32",
        a_file(b"\xff\xfe\0\0" + BOTH.decode().encode("utf-32-le")),
        (),
        sentence="UTF-32",
    ),
)  # fmt: skip
