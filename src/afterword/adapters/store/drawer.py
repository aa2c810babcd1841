"""Private pages and moods: kept apart, handed to nobody else, and gone without a trace.

What is deleted from a SQLite file is overwritten (``secure_delete``), but not every copy of it
is: a row that was moved while its table grew may leave its bytes in the gap of a page (with SQLite
3.40, in one of 400 random orders of writing, changing and deleting), and the write-ahead log holds
every earlier version of a page. So whenever a page is burned or changed,
its table is emptied, which overwrites all of its pages, and filled anew with what stays; and the
log is cut to nothing. That this is still to be done is noted in the same transaction, so that a
program that was ended in between does it when it next opens the store.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, Select, Table, delete, insert, select

from afterword.adapters.store.book import new_id
from afterword.adapters.store.codecs import to_row
from afterword.adapters.store.engines import cut_log
from afterword.adapters.store.faults import explained
from afterword.adapters.store.overlaying import by_number
from afterword.adapters.store.own_tables import moods, private_pages, unswept
from afterword.adapters.store.rows import add_missing, owned, values_of
from afterword.core.private.moods import Mood, MoodWord
from afterword.core.private.pages import Ashes, PrivatePage

_PAGE_PREFIX: Final = "V"
_MOOD_PREFIX: Final = "M"
Writing = Callable[[], AbstractContextManager[Connection]]


class SqlDrawer:
    """One owner's drawer; implements `afterword.core.ports.Drawer`."""

    def __init__(self, engine: Engine, owner: str, place: str, writing: Writing) -> None:
        self._engine = engine
        self._owner = owner
        self._place = place
        self._writing = writing

    def keep(self, body: str, at: datetime, *, is_sealed: bool, once: str = "") -> PrivatePage:
        """Keep a new page; a second call with the same ``once`` keeps nothing twice."""
        with self._writing() as conn:
            if once:
                mine = self._mine().where(private_pages.c.once == once)
                for earlier in values_of(conn, PrivatePage, mine):
                    return earlier
            page = PrivatePage(new_id(conn, self._owner, _PAGE_PREFIX), at, body, is_sealed)
            row = {"owner_id": self._owner, **to_row(page), "once": once}
            conn.execute(insert(private_pages), [row])
            return page

    def pages(self) -> list[PrivatePage]:
        """Return every kept page, oldest first."""
        with self._reading() as conn:
            found = values_of(conn, PrivatePage, self._mine())
            return sorted(found, key=lambda one: (one.written_at, by_number(one)))

    def replace(self, page: PrivatePage) -> bool:
        """Put a changed page in the place of the one with its id."""
        with self._writing() as conn:
            mine = self._mine().where(private_pages.c.id == page.id)
            found = values_of(conn, PrivatePage, mine)
            if not found or found[0].version != page.version:
                return False
            changes = {"body": page.body, "is_sealed": page.is_sealed, "version": page.version + 1}
            self._rewrite(conn, private_pages, page.id, lambda row: {**row, **changes})
            return True

    def burn(self, page_id: str) -> bool:
        """Take a page out, and tell whether there was one."""
        with self._writing() as conn:
            is_there = conn.execute(self._mine().where(private_pages.c.id == page_id)).first()
            if is_there is None:
                return False
            self._rewrite(conn, private_pages, page_id, lambda _: None)
            return True

    def keep_mood(self, word: MoodWord, at: datetime) -> Mood:
        """Keep a word for how somebody is."""
        with self._writing() as conn:
            mood = Mood(new_id(conn, self._owner, _MOOD_PREFIX), at, word)
            conn.execute(insert(moods), [{"owner_id": self._owner, **to_row(mood)}])
            return mood

    def moods(self) -> list[Mood]:
        """Return every word that was kept, oldest first."""
        with self._reading() as conn:
            found = values_of(conn, Mood, owned(self._owner, moods))
            return sorted(found, key=lambda one: (one.at, by_number(one)))

    def take_out_mood(self, mood_id: str) -> bool:
        """Take one of them out, and tell whether there was one."""
        with self._writing() as conn:
            mine = owned(self._owner, moods).where(moods.c.id == mood_id)
            if conn.execute(mine).first() is None:
                return False
            self._rewrite(conn, moods, mood_id, lambda _: None)
            return True

    def take_out_moods(self) -> None:
        """Take all of them out."""
        with self._writing() as conn:
            self._rewrite(conn, moods, None, lambda _: None)

    def sweep(self) -> Ashes:
        """See to it that nothing of what was taken out or replaced is left in the files."""
        if self._engine.dialect.name != "sqlite":
            ashes = Ashes.ON_SERVER
        else:
            with explained(self._place):
                ashes = Ashes.NOTHING if cut_log(self._engine) else Ashes.IN_USE
        if ashes is not Ashes.IN_USE:
            with self._writing() as conn:
                conn.execute(delete(unswept).where(unswept.c.owner_id == self._owner))
        return ashes

    def sweep_if_needed(self) -> None:
        """Finish what was interrupted."""
        with self._reading() as conn:
            is_needed = conn.execute(owned(self._owner, unswept)).first() is not None
        if is_needed:
            self.sweep()

    def copies_of(self, page_id: str) -> list[str]:
        """Name the copies of the store that lie beside it and hold a page still."""
        with self._reading() as conn:
            if conn.dialect.name != "sqlite":
                return []
            main = conn.exec_driver_sql("PRAGMA database_list").first()
        name = main[2] if main else ""
        if not name:
            return []  # in memory
        path = Path(name)
        there = [*path.parent.glob("*.db"), *path.parent.glob("*/*.db")]
        beside = sorted(one for one in there if not one.samefile(path))
        return [
            str(one.relative_to(path.parent)) for one in beside if _holds(one, self._owner, page_id)
        ]

    def _mine(self) -> Select[Any]:
        return owned(self._owner, private_pages)

    def _rewrite(
        self,
        conn: Connection,
        table: Table,
        row_id: str | None,
        changed: Callable[[dict[str, Any]], dict[str, Any] | None],
    ) -> None:
        """Change rows of ours, and leave not a byte of how they were in the table's pages.

        Args:
            conn: A transaction that writes.
            table: Which one.
            row_id: The row; None for every row of this owner.
            changed: Returns what takes its place; None for nothing.
        """
        every, everything = select(table), delete(table)
        if conn.dialect.name != "sqlite":  # there, others write meanwhile, and pages are not ours
            every, everything = (
                owned(self._owner, table),
                everything.where(table.c.owner_id == self._owner),
            )
        stay = []
        for row in conn.execute(every).mappings().all():
            is_meant = row["owner_id"] == self._owner and row_id in {None, row["id"]}
            kept = changed(dict(row)) if is_meant else dict(row)
            if kept is not None:
                stay.append(kept)
        conn.execute(everything)  # without a WHERE, SQLite overwrites whole pages
        if stay:
            conn.execute(insert(table), stay)
        add_missing(conn, unswept, [{"owner_id": self._owner}])

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with explained(self._place), self._engine.connect() as conn:
            yield conn


def _holds(path: Path, owner: str, page_id: str) -> bool:
    """Tell whether a copy of the store holds a page; it is only looked at."""
    asked = "SELECT 1 FROM private_pages WHERE owner_id = ? AND id = ?"
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
            return copy.execute(asked, (owner, page_id)).fetchone() is not None
    except sqlite3.Error:
        return False  # no copy of ours, or one from before there were private pages
