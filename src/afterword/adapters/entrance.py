"""Who may come in over the web: one-time tokens and browsers that used one, kept as files.

The files are named by the hash of what lets in, so whoever reads the folder gets in by none of
them, and they outlive the server: a browser stays let in when Afterword is started again.
"""

import hashlib
import os
import secrets
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from afterword.adapters.private_files import make_private_file, make_private_folder

TOKEN_LIVES: Final = timedelta(minutes=30)
"""How long the address that was printed lets somebody in, once."""
SESSION_LIVES: Final = timedelta(days=30)
"""How long a browser stays let in."""
_BYTES: Final = 32
_FOR_EVER: Final = datetime.max.replace(tzinfo=UTC)
"""A calendar program asks for years; its key ends when the person ends it."""


class Entrance:
    """The keys to the web app of one data folder."""

    lives = SESSION_LIVES

    def __init__(self, home: Path) -> None:
        self._folder = home / "web"

    def new_token(self, now: datetime) -> str:
        """Make a token that lets one browser in, once."""
        return self._new("token", now + TOKEN_LIVES)

    def exchange(self, token: str, now: datetime) -> str | None:
        """Take a token and return the key of a new session; None if it lets nobody in."""
        path = self._path("token", token)
        if not self._holds(path, now):
            return None
        try:
            path.unlink()  # of two that come with the same token, one finds it gone
        except OSError:
            return None
        self._sweep(now)
        return self._new("session", now + SESSION_LIVES)

    def spend(self, token: str) -> None:
        """Let a token let nobody in any more."""
        with suppress(OSError):
            self._path("token", token).unlink(missing_ok=True)

    def is_known(self, session: str, now: datetime) -> bool:
        """Tell whether a session's key is one we gave, and still holds."""
        return bool(session) and self._holds(self._path("session", session), now)

    def new_calendar_key(self) -> str:
        """Make the key that lets calendar programs read what is due; one before it ends."""
        self.end_calendar_key()
        return self._new("calendar", _FOR_EVER)

    def calendar_mark(self) -> str:
        """Return what tells one calendar key from the next, and opens nothing; empty if none."""
        return "".join(path.name for path in self._calendar_files())

    def end_calendar_key(self) -> None:
        """Let no calendar program in any more."""
        for path in self._calendar_files():
            path.unlink(missing_ok=True)

    def is_calendar_key(self, key: str, now: datetime) -> bool:
        """Tell whether a key lets calendar programs in; it opens nothing else."""
        return bool(key) and self._holds(self._path("calendar", key), now)

    def _calendar_files(self) -> list[Path]:
        return sorted(self._folder.glob("calendar-*"))

    def _new(self, kind: str, until: datetime) -> str:
        make_private_folder(self._folder.parent)
        make_private_folder(self._folder)
        key = secrets.token_urlsafe(_BYTES)
        path = self._path(kind, key)
        make_private_file(path)
        path.write_text(until.isoformat(), encoding="ascii")
        return key

    def _path(self, kind: str, key: str) -> Path:
        digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / f"{kind}-{digest}"

    def _holds(self, path: Path, now: datetime) -> bool:
        try:
            return now < datetime.fromisoformat(path.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return False

    def _sweep(self, now: datetime) -> None:
        """Remove what lets nobody in any more."""
        with suppress(OSError):
            for entry in os.scandir(self._folder):
                path = Path(entry.path)
                if entry.name.startswith(("token-", "session-")) and not self._holds(path, now):
                    path.unlink(missing_ok=True)
