"""A folder with mailboxes in it: mbox files, Maildirs and single mails, as exports leave them."""

import json
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from pathlib import Path

from afterword.adapters.mailboxes._files import key_of, must_be_there
from afterword.adapters.mailboxes._walk import is_maildir, walk
from afterword.adapters.mailboxes.eml_folder import EmlFolder, is_mail
from afterword.adapters.mailboxes.maildir import Maildir
from afterword.adapters.mailboxes.mbox import Mbox
from afterword.adapters.mailboxes.mbox import recognises as is_mbox
from afterword.adapters.mailboxes.older import Older
from afterword.adapters.mailboxes.older import recognises as is_older
from afterword.core.errors import AfterwordError
from afterword.core.ports import Arrival, Mailbox


def recognises(path: Path) -> bool:
    """Tell whether a folder holds at least one mbox or Maildir."""
    return path.is_dir() and not is_maildir(path) and any(True for _ in _inside(path))


def open_at(path: Path) -> "MailFolder":
    """Open a folder of mailboxes."""
    return MailFolder(path)


def _inside(path: Path) -> Iterator[tuple[str, Mailbox]]:
    """Stream the mailboxes in a folder with their names, sorted."""
    for entry in walk(path):
        if entry.problem is not None:
            continue
        if entry.is_folder:
            yield key_of(entry.name), Maildir(entry.path)
        elif not is_mail(entry) and is_mbox(entry.path):
            yield key_of(entry.name), Mbox(entry.path)
        elif is_older(entry.path):
            yield key_of(entry.name), Older(entry.path)


class MailFolder:
    """Several mailboxes read as one: first the single mails, then the others by name.

    Keys and bookmarks are those of the mailboxes inside, with their names before them.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.source = key_of(str(path))
        self._boxes: list[tuple[str, Mailbox]] = [("", EmlFolder(path)), *_inside(path)]

    def size(self, bookmark: str | None = None) -> int:  # noqa: ARG002 -- all is looked at
        """Return the bytes of all mailboxes that are still there."""
        return sum(_size(box) for _, box in self._boxes)

    def arrivals(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator[Arrival]:
        """Stream what is new in each mailbox; one that fails does not stop the others.

        Raises:
            Unavailable: All of them were taken away.
        """
        marks = _marks(bookmark)
        done = 0
        for name, box in self._boxes:
            prefix = f"{name}|"
            known = {key.removeprefix(prefix) for key in seen if key.startswith(prefix)}
            has_gap = False
            try:
                for arrival in box.arrivals(marks.get(name), known):
                    is_gap = arrival.problem is not None and arrival.bookmark is None
                    has_gap = has_gap or is_gap
                    if arrival.bookmark is not None and not has_gap:
                        marks[name] = arrival.bookmark
                    yield replace(
                        arrival,
                        key=prefix + arrival.key,
                        bytes_done=done + arrival.bytes_done,
                        bookmark=json.dumps(marks, sort_keys=True),
                    )
            except AfterwordError as error:
                must_be_there(self._path)
                yield Arrival(prefix, b"", str(error), done, json.dumps(marks, sort_keys=True))
            done += _size(box)

    def fetch(self, key: str) -> bytes | None:
        """Return a message of one of the mailboxes again."""
        for name, box in self._boxes:
            if key.startswith(f"{name}|"):
                return box.fetch(key.removeprefix(f"{name}|"))
        return None


def _size(box: Mailbox) -> int:
    try:
        return box.size()
    except AfterwordError:
        return 0


def _marks(bookmark: str | None) -> dict[str, str]:
    """Read the bookmarks of the mailboxes inside; none where it was never ours."""
    try:
        marks = json.loads(bookmark) if bookmark else {}
    except ValueError:
        return {}
    if not isinstance(marks, dict):
        return {}
    return {name: mark for name, mark in marks.items() if isinstance(mark, str)}
