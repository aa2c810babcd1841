"""A backup is brought back: the data folder is the old one or the new one."""

import json
import shutil

from afterword.app.safekeeping import back_up, restore
from afterword.web.waiting import Quiet
from tools.kills.scene import Ending, Scene, hold, rows
from tools.kills.scenes import writing


def prepare(ending: Ending) -> None:
    """Keep a backup, and change what it was made of."""
    writing.prepare(ending)
    writing.work(ending)
    app = ending.app()
    back_up(app, ending.folder / "kept.zip")
    app.close()
    new = rows(ending.home / "afterword.db")
    app = ending.app()
    app.store.save_setting("name", "Somebody Else")
    app.close()
    old = rows(ending.home / "afterword.db")
    (ending.folder / "said").unlink()
    (ending.folder / "states").write_text(json.dumps([repr(old), repr(new)]), encoding="utf-8")
    ending.home.rename(ending.folder / "before")
    _begin(ending)


def work(ending: Ending) -> None:
    """Bring it back."""
    restore(ending.app(), ending.folder / "kept.zip", Quiet())
    ending.note("restored")


def look(ending: Ending) -> None:
    """See which of the two is there; then bring it back in earnest, and begin anew."""
    old, new = json.loads((ending.folder / "states").read_text(encoding="utf-8"))
    there = repr(rows(ending.home / "afterword.db"))
    hold(there == new or (there == old and not ending.said()), "it is neither old nor new")
    restore(ending.app(), ending.folder / "kept.zip", Quiet())
    hold(repr(rows(ending.home / "afterword.db")) == new, "the next try does not bring it back")
    copies = [repr(rows(path)) for path in ending.home.glob("*-before-restoring-*.db")]
    hold(old in copies, "what was there before is not kept")
    _begin(ending)


def _begin(ending: Ending) -> None:
    shutil.rmtree(ending.home, ignore_errors=True)
    (ending.folder / "said").unlink(missing_ok=True)
    shutil.copytree(ending.folder / "before", ending.home)


SCENE = Scene(prepare, work, look, endings=20)
