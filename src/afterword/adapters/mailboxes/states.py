"""Whether a mailbox is as it was, told by times and sizes alone.

It is asked before anything else of the program is loaded, so it needs nothing of it.
"""

import os
import time
from pathlib import Path
from typing import Final

_PARTS: Final = ("cur", "new")
_SETTLED: Final = 2_000_000_000
"""Nanoseconds after which a time is believed; see ``maildir``."""


def state_of(path: Path) -> str | None:
    """Return what changes whenever messages come to a mailbox or go.

    Returns:
        The size and time of an mbox or of a single mail; the times of the folders of a Maildir.
        None for other places, for what cannot be looked at, and for what changed just now.
    """
    try:
        path = path.resolve(strict=True)
        if not path.is_dir():
            about = path.stat()
            return _settled(f"{path} {about.st_size} {about.st_mtime_ns}", about.st_mtime_ns)
        if not all((path / part).is_dir() for part in _PARTS):
            return None
        said, latest = _folders(path)
        return _settled(said, latest)
    except (OSError, RuntimeError, ValueError):
        return None


def _settled(state: str, latest: int) -> str | None:
    return state if time.time_ns() - latest > _SETTLED else None


def _folders(root: Path) -> tuple[str, int]:
    """Say when messages last came to each folder or went, and when last to any."""
    waiting = [str(root)]
    said: list[str] = []
    latest = 0
    while waiting:
        folder = waiting.pop()
        with os.scandir(folder) as found:
            # As the Maildir is read: links to messages are followed, links to folders are not.
            inside = [one for one in found if one.is_dir(follow_symlinks=one.name in _PARTS)]
        times = [one.stat().st_mtime_ns if one.name in _PARTS else 0 for one in inside]
        latest = max(latest, *times, 0)
        named = sorted(zip((one.name for one in inside), times, strict=True))
        said.append(f"{folder} {named}")
        waiting += [one.path for one in inside if one.name not in {"cur", "new", "tmp"}]
    return "\n".join(sorted(said)), latest
