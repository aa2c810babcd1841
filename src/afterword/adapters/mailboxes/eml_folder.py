"""A folder of mails, one a file, in it or in the folders inside it."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path

from afterword.adapters.mailboxes._files import (
    cannot_read,
    head_of,
    key_of,
    must_be_there,
    name_of,
    printable,
)
from afterword.adapters.mailboxes._looks import looks_like_mail, looks_like_mbox, looks_like_text
from afterword.adapters.mailboxes._walk import Entry, is_maildir, walk
from afterword.adapters.mailboxes.eml_file import SUFFIXES, read_mail
from afterword.adapters.mailboxes.mbox import recognises as is_mbox
from afterword.core.ports import Arrival


def recognises(path: Path) -> bool:
    """Tell whether a folder holds single mails, and no mailbox of another kind."""
    if not path.is_dir() or is_maildir(path):
        return False
    has_mail = False
    for entry in walk(path):
        if entry.is_folder and entry.problem is None:
            return False
        if is_mail(entry):
            has_mail = True
        elif entry.problem is None and is_mbox(entry.path):
            return False
    return has_mail


def open_at(path: Path) -> "EmlFolder":
    """Open a folder of mails."""
    return EmlFolder(path)


def is_mail(entry: Entry) -> bool:
    """Tell whether a file is a single mail: by its name, or by what it begins with.

    The name decides for ``.eml``; other files are looked into where mail programs name their
    mails without a suffix or by a number.
    """
    if entry.path.suffix.lower() in SUFFIXES:
        return True
    if entry.is_folder or entry.problem is not None or not _may_be_mail(entry.path):
        return False
    head = head_of(entry.path)
    return looks_like_mail(head) and not looks_like_mbox(head)


def _may_be_mail(path: Path) -> bool:
    if path.name.startswith((",", "#")):
        return False  # what MH has removed
    suffix = path.suffix
    return not suffix or suffix[1:].isdigit() or "," in suffix


class EmlFolder:
    """A mailbox of single files, sorted by name.

    Keys hold name and size: a file that changed is read again, others are not even opened.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.source = key_of(str(path))

    def size(self, bookmark: str | None = None) -> int:  # noqa: ARG002 -- all is looked at
        """Return the bytes of all mails."""
        return sum(entry.size for entry in walk(self._path) if is_mail(entry))

    def arrivals(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator[Arrival]:  # noqa: ARG002 -- keys are enough here
        """Stream the mails that are new or changed, and say which could not be read.

        Raises:
            Unavailable: The folder was taken away.
        """
        done = 0
        for entry in walk(self._path):
            key = f"{key_of(entry.name)}:{entry.size}"
            if key in seen:
                done += entry.size
            elif is_mail(entry):
                done += entry.size
                arrival = _arrival(entry, key, done)
                if arrival.problem is not None:
                    must_be_there(self._path)
                yield arrival
            elif entry.is_folder and entry.problem is not None:
                must_be_there(self._path)
                yield Arrival(key, b"", entry.problem, done)

    def fetch(self, key: str) -> bytes | None:
        """Return one mail again, if its file is still the same size."""
        name, _, size = key.rpartition(":")
        name = name_of(name)
        if not name or "\0" in name or ".." in Path(name).parts or Path(name).is_absolute():
            return None
        path = self._path / name
        try:
            if str(path.stat().st_size) != size:
                return None
            return read_mail(path)
        except OSError:
            return None


def _arrival(entry: Entry, key: str, done: int) -> Arrival:
    if entry.problem is not None:
        return Arrival(key, b"", entry.problem, done)
    try:
        raw = read_mail(entry.path)
    except OSError as error:
        return Arrival(key, b"", cannot_read(entry.path, error), done)
    if not raw.strip():
        return Arrival(key, b"", f"{printable(entry.path)} is empty.", done)
    if not looks_like_text(raw[:4096]):
        return Arrival(key, b"", f"{printable(entry.path)} is no mail: it holds no text.", done)
    return Arrival(key, raw, None, done)
