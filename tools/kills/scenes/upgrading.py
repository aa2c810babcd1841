"""An old store is brought up to date: it is the old one or the new one, with all its rows."""

import json
import random
import shutil

from sqlalchemy import insert

from afterword.adapters.store.engines import rebuilding, sqlite_engine, writing
from afterword.adapters.store.revisions import MIGRATIONS, revisions
from afterword.adapters.store.tables import settings
from afterword.adapters.store.upgrading import upgrade
from tools.kills.scene import Ending, Scene, hold, rows

_SETTINGS = 200


def prepare(ending: Ending) -> None:
    """Make a store of an old version, and bring a copy of it up to date to compare."""
    before = ending.folder / "before"
    before.mkdir(0o700)
    engine = sqlite_engine(before / "afterword.db", 5)
    versions = revisions()[:-1]
    with rebuilding(engine, "old") as conn:
        upgrade(conn, MIGRATIONS, to=random.Random(ending.number).choice(versions))  # noqa: S311
    with writing(engine, "old") as conn:
        conn.execute(
            insert(settings),
            [{"owner_id": "local", "name": f"s{n}", "value": str(n)} for n in range(_SETTINGS)],
        )
    engine.dispose()
    _begin(ending)
    work(ending)
    wanted = repr(rows(ending.home / "afterword.db"))
    (ending.folder / "wanted").write_text(json.dumps(wanted), encoding="utf-8")
    _begin(ending)


def work(ending: Ending) -> None:
    """Open it, which brings it up to date."""
    app = ending.app()
    known = len(app.store.settings())
    app.close()
    ending.note(str(known))


def look(ending: Ending) -> None:
    """See that it is whole, and that the next opening ends where one go would have."""
    there = rows(ending.home / "afterword.db")
    hold(len(there["settings"]) == _SETTINGS, "settings are gone")
    for copy in ending.home.glob("afterword-before-*.db"):
        hold(len(rows(copy)["settings"]) == _SETTINGS, "the copy before the upgrade is not whole")
    work(ending)
    wanted = json.loads((ending.folder / "wanted").read_text(encoding="utf-8"))
    hold(repr(rows(ending.home / "afterword.db")) == wanted, "it ended as something else")
    _begin(ending)


def _begin(ending: Ending) -> None:
    shutil.rmtree(ending.home, ignore_errors=True)
    (ending.folder / "said").unlink(missing_ok=True)
    shutil.copytree(ending.folder / "before", ending.home)


SCENE = Scene(prepare, work, look, endings=20)
