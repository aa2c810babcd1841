"""What the last scan said, until its mailboxes or the store change, or the day is over.

The file names nobody: it holds a hash of what was looked at, and sentences with numbers in them.
"""

import hashlib
import json
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from afterword import __version__
from afterword.adapters.home.kept_names import PATTERNS
from afterword.adapters.mailboxes.states import state_of

_FILE: Final = "last-scan.json"
_BELIEVED: Final = 86_400
"""Seconds for which it is said again (judgement): a message that is changed in its place changes no
time of its folder, so once a day all is looked at."""
_NOT_LOOKED_AT: Final = frozenset({_FILE, "scan.lock", PATTERNS})


class LastScan:
    """Remembers one scan of some places."""

    def __init__(self, home: Path, sources: Sequence[str], day: str) -> None:
        self._home = home
        self._day = day
        self._states = [state_of(Path(source)) for source in sources]

    def said(self) -> list[str] | None:
        """Return what can be said again; None where it has to be found out."""
        seal = self._seal()
        if seal is None:
            return None
        try:
            file = self._home / _FILE
            kept = json.loads(file.read_text(encoding="utf-8"))
            is_recent = 0 <= time.time() - file.stat().st_mtime < _BELIEVED
            is_same = is_recent and kept["seal"] == seal
            return [str(line) for line in kept["said"]] if is_same else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def remember(self, said: Sequence[str]) -> None:
        """Keep what was said, once the store is closed; without room for it nothing is lost."""
        seal = self._seal()
        if seal is None:
            return
        kept = json.dumps({"seal": seal, "said": list(said)}, ensure_ascii=False)
        unfinished = self._home / f"{_FILE}.unfinished"
        try:
            unfinished.unlink(missing_ok=True)
            descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(kept)
            unfinished.replace(self._home / _FILE)
        except OSError:
            return

    def _seal(self) -> str | None:
        """Name everything that what was said follows from; None where that cannot be told."""
        if not self._states or None in self._states:
            return None
        try:
            with os.scandir(self._home) as found:
                about = [
                    (one.name, one.stat().st_size, one.stat().st_mtime_ns)
                    for one in found
                    if not _says_nothing(one)
                ]
        except OSError:
            return None
        parts = repr((__version__, self._day, self._states, sorted(about)))
        return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()


def _says_nothing(entry: "os.DirEntry[str]") -> bool:
    """Tell whether a file of the data folder changes without anything being written down."""
    name = entry.name
    if name in _NOT_LOOKED_AT or name.startswith(f"{_FILE}.") or name.endswith("-shm"):
        return True
    # Whoever only looks into the database leaves an empty log behind.
    return name.endswith("-wal") and entry.stat().st_size == 0
