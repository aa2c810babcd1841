"""Some messages of an mbox that are read one after the other, and where to go on behind each."""

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, Final

from afterword.adapters.mailboxes._files import cannot_read, must_be_there, printable
from afterword.adapters.mailboxes._looks import LONGEST_SEPARATOR
from afterword.adapters.mailboxes._mbox_message import is_gone, read_at, whole_at, without_notes
from afterword.adapters.mailboxes._separators import separates_at, spelling_in
from afterword.adapters.mailboxes._spelling import Spelling
from afterword.core.ports import Arrival

_REWRITTEN: Final = (
    "was put together anew by another program while it was read. What was read until then is kept; "
    "the next scan reads the rest."
)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """How far an mbox was read, and how to tell that it is still the same."""

    size: int
    """Bytes of the file at the time."""
    changed: int
    """When it was last changed, in nanoseconds."""
    start: int
    """Where the last message that was read begins."""
    end: int
    length: int
    """Bytes of that message as it was read."""
    digest: str

    def is_up_to_date(self, size: int, changed: int) -> bool:
        """Tell whether a file of this size and change time holds nothing that is new."""
        return self.end == self.size == size and self.changed == changed

    @classmethod
    def from_json(cls, text: str | None) -> "Bookmark | None":
        """Read a bookmark; None for one that was never ours."""
        try:
            mark = cls(**json.loads(text)) if text else None
        except (TypeError, ValueError):
            return None
        numbers = (mark.size, mark.changed, mark.start, mark.end, mark.length) if mark else ()
        return mark if all(isinstance(number, int) for number in numbers) else None


class _RewrittenError(Exception):
    """Another program put the file together anew while it was read."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The file as it was when it was cut into pieces."""

    path: str
    device: int
    inode: int
    size: int
    changed: int

    @classmethod
    def of(cls, path: Path, about: os.stat_result) -> "Cut":
        """Note what tells it from another file."""
        return cls(str(path), about.st_dev, about.st_ino, about.st_size, about.st_mtime_ns)

    def is_untouched(self, file: BinaryIO) -> bool:
        """Tell whether nothing was written to it since; one that grew may be as it was before.

        Raises:
            _RewrittenError: It is another file, or became shorter.
        """
        now = os.fstat(file.fileno())
        is_other = (now.st_dev, now.st_ino) != (self.device, self.inode)
        if is_other or now.st_size < self.size:
            raise _RewrittenError
        return (now.st_size, now.st_mtime_ns) == (self.size, self.changed)


@dataclass(frozen=True, slots=True)
class MboxPiece:
    """Some messages of an mbox; implements `afterword.core.ports.Piece`."""

    cut: Cut
    ranges: list[tuple[int, int]]
    """Where each message begins with its separator, and where it ends."""
    known: frozenset[str]
    """Keys of messages that were read before."""
    problem: str | None = None
    """Why the file could not be followed any further."""
    bookmark: str | None = None

    @property
    def bytes_done(self) -> int:
        """Return how far it goes."""
        return self.ranges[-1][1] if self.ranges else 0

    @property
    def may_grow(self) -> bool:
        """Return that nothing has to be looked at again: what is added changes the file's size."""
        return False

    def arrivals(self) -> Iterator[Arrival]:
        """Read the messages that are not known; one that cannot be read does not stop the rest.

        Raises:
            Unavailable: The file is no longer there.
        """
        path = self.cut.path
        try:
            with Path(path).open("rb", buffering=0) as file:
                spelling = spelling_in(file)
                for start, end in self.ranges:
                    try:
                        arrival = self._arrival(file, start, end, spelling)
                    except OSError as error:
                        arrival = Arrival("", b"", cannot_read(path, error))
                    if arrival is not None:
                        yield arrival
        except OSError as error:
            must_be_there(path)
            yield Arrival("", b"", cannot_read(path, error))
        except _RewrittenError:
            yield Arrival("", b"", f"{printable(path)} {_REWRITTEN}")
        if self.problem is not None:
            yield Arrival("", b"", self.problem)

    def _arrival(self, file: BinaryIO, start: int, end: int, spelling: Spelling) -> Arrival | None:
        """Read one message; None where it is known, or is shown no more."""
        whole = whole_at(file, start, end, spelling)
        if not self.cut.is_untouched(file) and not self._still_lies(file, start, end, spelling):
            raise _RewrittenError
        if is_gone(whole):
            return None
        raw = without_notes(whole)
        del whole  # it may be megabytes
        digest = hashlib.sha256(raw).hexdigest()
        key = key_at(start, digest)
        if key in self.known:
            return None
        cut = self.cut
        done = Bookmark(cut.size, cut.changed, start, end, len(raw), digest)
        return Arrival(key, raw, None, end, json.dumps(asdict(done)))

    def _still_lies(self, file: BinaryIO, start: int, end: int, spelling: Spelling) -> bool:
        """Tell whether a message of a file that was written to begins and ends where it did."""
        bounds = (start,) if end == self.cut.size else (start, end)
        longest = LONGEST_SEPARATOR * spelling.unit
        return all(
            separates_at(read_at(file, at, longest), 0, spelling, is_blank=True) for at in bounds
        )


def key_at(start: int, digest: str) -> str:
    return f"{start}-{digest[:16]}"
