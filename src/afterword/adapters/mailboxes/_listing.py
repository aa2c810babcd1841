"""What lies in a folder of a Maildir, and what lay there when it was last read to its end.

Of fifty thousand messages a hundred are new. So a bookmark holds the names that were read, each
with the number of its file, and only what is not among them is looked at.
"""

import json
import os
import re
import stat
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple

from afterword.adapters.mailboxes._files import NotAFileError, cannot_read

SUBFOLDERS: Final = ("cur", "new")
"""Where messages lie; what is in ``tmp`` has not arrived yet."""
_SETTLED: Final = 2_000_000_000
"""Nanoseconds after which a folder's time is believed: a file that came within the same tick of
the disk's clock would not change it."""
_WRITTEN: Final = 60_000_000_000
"""Nanoseconds after which a file is taken to be written to its end, however slowly it is copied."""
_ALL_AGAIN: Final = 86_400_000_000_000
"""Nanoseconds after which all files are looked at once more. No program changes a message of a
Maildir in its place; where somebody does so by hand, it is noticed within a day."""
_FLAGS: Final = re.compile(r"[:;!]2,[^/]*$")
"""What is behind it is read, answered, ...; programs without colons write ``;`` or ``!``."""
_BETWEEN: Final = "//"
"""Between two names; no name has a slash in it."""


class File(NamedTuple):
    """A message, or something else that lies among them."""

    base: str
    """Its name without the flags: that stays when the message is read or answered."""
    place: str
    """Its path inside its folder: ``cur/...``."""
    size: int
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """What a bookmark says of one folder."""

    times: tuple[int, ...]
    """When messages last came to each subfolder or went."""
    looked_at: int = 0
    """When all its files were last looked at; nanoseconds."""
    names: dict[str, str] = field(default_factory=dict)
    """By subfolder: the name and the number of each file that was read, all in one text."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was found in a folder."""

    times: tuple[int, ...] | None
    """When messages had last come to each subfolder or gone; None while that is not settled."""
    files: list[File]
    """What may be new, sorted by name."""
    looked_at: int
    names: dict[str, str]
    """What a mark keeps, once all of ``files`` are read."""
    may_grow: bool = False
    """A file in it was written a moment ago, and may not be all there yet."""

    @property
    def mark(self) -> Mark | None:
        """Return what to keep of it; None where it may change without being noticed.

        Where a file may grow, no times are kept: that changes no folder's time, so the folder is
        listed again.
        """
        if self.times is None:
            return None
        return Mark(() if self.may_grow else self.times, self.looked_at, self.names)


def look_at(folder: Path, mark: Mark | None = None) -> Look | None:
    """List a folder, and look at the files that a mark does not name; None if it did not change."""
    # Asked before it is listed: what comes in between gives it another time.
    times = _times_of(folder)
    now = time.time_ns()
    if mark is not None and not 0 <= now - mark.looked_at < _ALL_AGAIN:
        mark = None
    if mark is not None and times == mark.times:
        return None
    if mark is None:
        mark = Mark((), now)
    files: list[File] = []
    names: dict[str, str] = {}
    may_grow = False
    for name in SUBFOLDERS:
        known = set(mark.names.get(name, "").split(_BETWEEN))
        try:
            with os.scandir(folder / name) as found:
                # Tens of thousands in each scan, so nothing is called for most.
                there = [f"{one.name}/{one.inode()}" for one in found]
        except OSError:
            continue  # the mailbox says so
        unwritten = set()
        with _opened(folder / name) as inside:
            for one in [one for one in there if one not in known]:
                entry = one.rpartition("/")[0]
                if entry.startswith("."):
                    continue
                file, is_written = _file(folder, name, entry, inside, now)
                if file is not None:
                    files.append(file)
                if not is_written:
                    unwritten.add(one)
                    may_grow = may_grow or (file is not None and file.problem is None)
        kept = [one for one in there if one not in unwritten] if unwritten else there
        names[name] = _BETWEEN.join(kept)
    return Look(times, sorted(files), mark.looked_at, names, may_grow)


def _times_of(folder: Path) -> tuple[int, ...] | None:
    """Return when messages last came to a folder or went; None while that cannot be relied on."""
    times = []
    for name in SUBFOLDERS:
        try:
            times.append((folder / name).stat().st_mtime_ns)
        except FileNotFoundError:
            times.append(0)
        except OSError:
            return None
    return tuple(times) if time.time_ns() - max(times) > _SETTLED else None


@contextmanager
def _opened(folder: Path) -> Iterator[int | None]:
    """Open a folder, so that the way to it is not looked up for each of its files.

    None where that cannot be, by the system or for want of open files.
    """
    if os.stat not in os.supports_dir_fd:
        yield None
        return
    try:
        inside = os.open(folder, os.O_RDONLY)
    except OSError:
        yield None
        return
    try:
        yield inside
    finally:
        os.close(inside)


def _file(
    folder: Path, name: str, entry: str, inside: int | None, now: int
) -> tuple[File | None, bool]:
    """Look at a file; with it comes whether it will stay as it is: a draft may yet be sent."""
    if _is_draft(entry):
        return None, False
    base, place = base_of(entry), f"{name}/{entry}"
    try:
        # By name: a Path for each of tens of thousands takes longer.
        about = (
            os.stat(f"{folder}/{place}")  # noqa: PTH116
            if inside is None
            else os.stat(entry, dir_fd=inside)
        )
    except OSError as error:
        return File(base, place, 0, cannot_read(folder / place, error)), False
    if stat.S_ISREG(about.st_mode):
        return File(base, place, about.st_size), now - about.st_mtime_ns > _WRITTEN
    if stat.S_ISDIR(about.st_mode):
        return None, False
    return File(base, place, 0, cannot_read(folder / place, NotAFileError())), False


def places_in(folder: Path) -> dict[str, str]:
    """Return where each message of a folder lies, by its name without flags."""
    found: dict[str, str] = {}
    for name in SUBFOLDERS:
        try:
            entries = os.listdir(folder / name)  # noqa: PTH208 -- as above
        except OSError:
            continue
        for entry in entries:
            place, base = f"{name}/{entry}", base_of(entry)
            found[base] = max(place, found.get(base, ""))
    return found


def _is_draft(entry: str) -> bool:
    """Tell whether a name has the flag of a draft."""
    flags = _FLAGS.search(entry) if "D" in entry else None
    return flags is not None and "D" in flags.group()


def base_of(entry: str) -> str:
    """Return a name without its flags."""
    at = entry.find("2,")
    if at < 0:
        return entry
    # Nearly all are as this, and it takes a third of the time.
    return entry[: at - 1] if entry[at - 1 : at] in {":", ";", "!"} else _FLAGS.sub("", entry)


def marks_in(bookmark: str | None) -> dict[str, Mark]:
    """Read a bookmark: what is known of each folder; nothing from one that was never ours."""
    try:
        said = json.loads(bookmark) if bookmark else {}
    except ValueError:
        return {}
    return dict(_marks(said)) if isinstance(said, dict) else {}


def _marks(said: Mapping[str, Any]) -> Iterator[tuple[str, Mark]]:
    for prefix, one in said.items():
        match one:
            case [*times]:  # as earlier versions kept it
                yield prefix, Mark(tuple(times))
            case {"times": [*times], "looked_at": int(looked_at), "names": dict(names)}:
                yield prefix, Mark(tuple(times), looked_at, names)


def bookmark_of(marks: Mapping[str, Mark], *, with_names: bool) -> str:
    """Write a bookmark.

    Args:
        marks: What is known of each folder.
        with_names: Whether names are kept as well. They are long, and without them all files of a
            folder that has changed are looked at, so that a scan keeps them once, at its end.
    """
    kept = (
        marks
        if with_names
        else {prefix: Mark(one.times, one.looked_at) for prefix, one in marks.items()}
    )
    return json.dumps({prefix: asdict(one) for prefix, one in kept.items()}, sort_keys=True)
