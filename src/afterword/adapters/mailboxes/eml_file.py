"""One mail in one file, as mail programs save it: ``.eml``, or Apple's ``.emlx``."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path

from afterword.adapters.mailboxes._files import cannot_read, head_of, key_of, read_bytes, size_of
from afterword.adapters.mailboxes._looks import looks_like_mail, looks_like_mbox, looks_like_text
from afterword.core.ports import Arrival

SUFFIXES = frozenset({".eml", ".emlx"})


def recognises(path: Path) -> bool:
    """Tell whether a path is a single mail: by its name, or by the header it begins with."""
    if not path.is_file():
        return False
    head = head_of(path)
    if looks_like_mbox(head):
        return False
    return looks_like_mail(head) or (
        path.suffix.lower() in SUFFIXES and bool(head.strip()) and looks_like_text(head)
    )


def open_at(path: Path) -> "EmlFile":
    """Open a single mail."""
    return EmlFile(path)


def read_mail(path: Path) -> bytes:
    """Read the mail in a file; the frame that Apple's ``.emlx`` puts around it is taken off.

    Raises:
        OSError: The file cannot be read.
    """
    raw = read_bytes(path)
    if path.suffix.lower() == ".emlx":
        count, _, rest = raw.partition(b"\n")
        if count.strip().isdigit() and len(count) < 12:
            return rest[: int(count)]
    return raw


class EmlFile:
    """A mailbox of one message."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.source = key_of(str(path))

    def size(self, bookmark: str | None = None) -> int:  # noqa: ARG002 -- all is looked at
        """Return the bytes of the file."""
        return size_of(self._path)

    def arrivals(self, bookmark: str | None, seen: AbstractSet[str]) -> Iterator[Arrival]:  # noqa: ARG002 -- keys are enough here
        """Give the one message, if it is new or has changed."""
        try:
            size = self._path.stat().st_size
            key = f"{key_of(self._path.name)}:{size}"
            if key not in seen:
                yield Arrival(key, read_mail(self._path), bytes_done=size)
        except OSError as error:
            yield Arrival(key_of(self._path.name), b"", cannot_read(self._path, error))

    def fetch(self, key: str) -> bytes | None:
        """Return the message, if the file is still the same size."""
        try:
            if key != f"{key_of(self._path.name)}:{self._path.stat().st_size}":
                return None
            return read_mail(self._path)
        except OSError:
            return None
