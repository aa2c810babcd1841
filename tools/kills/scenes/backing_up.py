"""Backups are made: each that has its name is whole."""

import shutil

from afterword.adapters.safekeeping.making import checked
from afterword.app.safekeeping import back_up
from tools.kills.scene import Ending, Scene, hold, rows
from tools.kills.scenes import writing


def prepare(ending: Ending) -> None:
    """Begin with a store that holds something."""
    writing.prepare(ending)
    writing.work(ending)
    (ending.folder / "said").unlink()


def work(ending: Ending) -> None:
    """Make a backup, and one more."""
    for n in range(2):
        app = ending.app()
        app.store.save_setting("last", f"{ending.number}-{n}")
        back_up(app, ending.folder / f"{ending.number}-{n}.zip")
        ending.note(f"{ending.number}-{n}.zip")
        app.close()


def look(ending: Ending) -> None:
    """Unpack what is there, and compare it with what it was made of."""
    there = sorted(path.name for path in ending.folder.glob("[0-9]*.zip"))
    hold(set(ending.said()) <= set(there), "a backup is gone")
    here = rows(ending.home / "afterword.db")
    for name in there:
        trial = ending.folder / "trial"
        checked(ending.folder / name, trial)
        kept = rows(trial / "afterword.db")
        same = {table for table in here if here[table] == kept.get(table)}
        hold(set(here) - same <= {"settings"}, f"{name} holds something else")
        shutil.rmtree(trial)
    for name in there[:-1]:
        (ending.folder / name).unlink()
    (ending.folder / "said").unlink(missing_ok=True)


SCENE = Scene(prepare, work, look, endings=10)
