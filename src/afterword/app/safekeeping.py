"""Backups, wired: made of a home, checked, and put back."""

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from afterword import __version__
from afterword.core.errors import AfterwordError

if TYPE_CHECKING:
    from afterword.app import App
    from afterword.core.forgetting import Forgotten
    from afterword.core.ports import Reporter

_QUIET_MEANWHILE: Final = ("scan", "account", "feeds", "boards")
"""What must not go on while a backup is put back, besides sending: it would add to the old."""


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was made and read back."""

    path: Path
    size: int
    """Bytes."""
    holds: dict[str, int]
    """How much of what, by a word for it."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of putting a backup back."""

    made_at: datetime
    holds: dict[str, int]
    aside: tuple[Path, ...]
    """Copies of what was there before."""
    forgotten_again: int
    """People who were in the backup and had been forgotten since."""


def file_name(now: datetime) -> str:
    """Return what a backup is called where nobody chose a name."""
    return f"afterword-{now:%Y-%m-%d-%H%M}.zip"


def back_up(app: "App", path: Path) -> BackedUp:
    """Write everything of the home into one file.

    Raises:
        NotFound: There is nothing to keep yet.
        Refused: The file is there already.
        Unavailable: Something cannot be read or written.
    """
    from afterword.adapters.safekeeping.making import make_backup

    holds = make_backup(app.home, path.absolute(), app.now, f"afterword {__version__}")
    return BackedUp(path, path.stat().st_size, holds)


def restore(app: "App", path: Path, reporter: "Reporter") -> Restored:
    """Put a backup into the place of what is in the home, once all of it was checked.

    The app's store must not be open.

    Raises:
        NotFound: There is no such file.
        Refused: It is no backup, or one of a newer Afterword.
        Unavailable: It is damaged, or something cannot be written; nothing was replaced.
    """
    from afterword.adapters.safekeeping.making import checked, counted, workshop
    from afterword.adapters.safekeeping.restoring import put_in_place

    path = path.absolute()
    with ExitStack() as held:
        for what in _QUIET_MEANWHILE:
            held.enter_context(app.only_one(what))
        staged = held.enter_context(workshop(app.home)) / "home"
        contents = checked(path, staged)
        again = _made_ready(app, staged, reporter)
        holds = counted(staged / "afterword.db")
        aside = put_in_place(staged, app.home, app.now)
        _catch_up(app)
    return Restored(contents.made_at, holds, tuple(aside), again)


def _made_ready(app: "App", staged: Path, reporter: "Reporter") -> int:
    """Bring what was unpacked up to date, and forget again who was forgotten since."""
    from afterword.services.safekeeping import forget_again

    forgotten = _forgotten(app)
    there = type(app)(staged, app.clock, app.zone)
    try:
        return len(forget_again(there.store, there.traces(), forgotten, reporter, app.zone))
    finally:
        there.close()


def _forgotten(app: "App") -> "Forgotten":
    """Return who is forgotten here; nobody, where the store is missing or damaged."""
    from afterword.adapters.safekeeping.restoring import is_whole
    from afterword.core.forgetting import Forgotten

    # Opening a damaged one would change it, and its very bytes are to be kept.
    if not app.is_at_home or not is_whole(app.home / "afterword.db"):
        return Forgotten()
    here = type(app)(app.home, app.clock, app.zone)
    try:
        return here.store.forgotten()
    except AfterwordError:
        return Forgotten()  # written by a newer Afterword, say
    finally:
        here.close()


def _catch_up(app: "App") -> None:
    """Tell the store what the outbox here knows of its letters."""
    from afterword.services.letters.outbox import catch_up

    here = type(app)(app.home, app.clock, app.zone)
    try:
        catch_up(here.store, here.outbox())
    finally:
        here.close()
