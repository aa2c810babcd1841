"""Files that were sent for a look, until the person says yes: in memory, one set a browser."""

from dataclasses import dataclass
from secrets import token_urlsafe
from threading import Lock
from typing import Final

from afterword.core.cards.format import NamedFile
from afterword.core.errors import NotFound

_MOST: Final = 4
"""Browsers whose files are held; the oldest go first."""


@dataclass(frozen=True, slots=True)
class Upload:
    """What one browser sent."""

    key: str
    files: tuple[NamedFile, ...]
    names: str = ""
    """The header of the column that holds the names, where the person said so."""


class Uploads:
    """The files that wait for a yes."""

    def __init__(self) -> None:
        self._held: dict[str, Upload] = {}
        self._lock = Lock()

    def hold(self, session: str, files: tuple[NamedFile, ...], names: str = "") -> Upload:
        """Hold files for a browser, in place of those it sent before."""
        made = Upload(token_urlsafe(12), files, names)
        with self._lock:
            self._held.pop(session, None)
            self._held[session] = made
            while len(self._held) > _MOST:
                del self._held[next(iter(self._held))]
        return made

    def held(self, session: str, key: str) -> Upload:
        """Return what a browser sent.

        Raises:
            NotFound: It is not there any more.
        """
        found = self._held.get(session)
        if found is None or not key or found.key != key:
            raise NotFound("The files are not held any more; choose them once more.")
        return found

    def drop(self, session: str) -> None:
        """Let go of what a browser sent."""
        with self._lock:
            self._held.pop(session, None)
