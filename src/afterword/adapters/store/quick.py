"""A store that answers what today asks without waiting for the rest of the program to load.

SQLAlchemy takes a tenth of a second to import, and a start asks a dozen small questions. Here
they are asked of the SQLite file itself. Everything else goes to the whole store, which is opened
when it is first needed. The contract of the store is held to this one as to every other.
"""
# ruff: noqa: S608  questions are put together from marks and from names of our own

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from threading import RLock
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Final

from afterword.adapters.store.codecs import restored, storable
from afterword.adapters.store.overlaying import (
    also_known_as,
    as_one,
    as_settled,
    by_number,
    with_changes,
)
from afterword.adapters.store.plain_values import as_kept
from afterword.adapters.store.quick_book import QuickBook
from afterword.adapters.store.quick_dues import QuickDues
from afterword.adapters.store.quick_finds import QuickFinds
from afterword.adapters.store.quick_mail import QuickMail
from afterword.adapters.store.raw_rows import Rows, ask, at_once, marks
from afterword.core.applications import Application
from afterword.core.merges import final, seen_as_one
from afterword.core.people import Contact
from afterword.core.touchpoints import Touchpoint

if TYPE_CHECKING:
    from afterword.core.accounts import Account
    from afterword.core.lessons.kept import InterviewNote, Practice
    from afterword.core.letters.letter import Letter
    from afterword.core.ports import Filed, Store


_BETWEEN: Final = 0.02
"""Seconds between two tries to write while another program does; threads that read go on then."""


class QuickStore(QuickMail, QuickBook, QuickFinds, QuickDues):
    """One owner's view of a SQLite file; what it does not answer, the whole store does."""

    def __init__(
        self, database: sqlite3.Connection, place: str, owner: str, whole: Callable[[], "Store"]
    ) -> None:
        """Answer from an open file.

        Args:
            database: A store of this very version; no transaction is begun in it.
            place: What a person calls it.
            owner: Whose things to show.
            whole: Opens the whole store.
        """
        self._database, self._place, self._owner = database, place, owner
        self._open_whole = whole
        self._lock = RLock()
        self._decoded = {}

    def __getattr__(self, name: str) -> Any:
        """Ask the whole store."""
        return getattr(self.whole, name)

    @cached_property
    def whole(self) -> "Store":
        """Open the whole store."""
        return self._open_whole()

    def close(self) -> None:
        """Let go of the disk."""
        self._database.close()
        if "whole" in vars(self):
            self.whole.close()

    def stamp(self) -> str | None:
        """Return what tells whether anything was changed, by us or by another process."""
        theirs = self.whole.stamp()
        return f"{self._database.total_changes} {theirs}" if theirs is not None else None

    # who it is, and what they set

    def settings(self) -> dict[str, str]:
        """Return every setting that was kept, by name."""
        found = self._all("settings")
        pairs = found.pairs("name", "value").items()
        return {restored(name): restored(value) for name, value in pairs}

    def setting(self, name: str) -> str | None:
        """Return a setting the person changed, as text."""
        return self.settings().get(name)

    def save_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        kept = {"owner_id": self._owner, "name": name, "value": value}
        with self._writing():
            self._put("settings", [kept], instead=("owner_id", "name"))

    def accounts(self) -> "list[Account]":
        """Return every mail account, by name."""
        found = self._all("accounts", "ORDER BY name")
        if not found.rows:
            return []
        from afterword.core.accounts import Account

        return found.as_(Account)

    def message_count(self) -> int:
        """Return how many messages are remembered, kept or not."""
        found: int = self._ask(
            "SELECT count(*) FROM messages WHERE owner_id = ?", self._owner
        ).rows[0][0]
        return found

    # applications and people

    def applications(self) -> list[Application]:
        """Return every application, by id."""
        with self._reading():
            aliases, noted = self._aliases(), self._all("application_notes")
            found = self._all("applications").as_(Application)
        notes = {
            restored(name): said for name, said in noted.pairs("application_id", "notes").items()
        }
        told = (
            replace(one, notes=restored(notes[one.id])) if one.id in notes else one for one in found
        )
        return [seen_as_one(one, aliases) for one in sorted(told, key=by_number)]

    def contacts_by_id(self, ids: Iterable[str]) -> dict[str, Contact]:
        """Return the contacts with these ids, as far as they are kept."""
        wanted = set(ids)
        with self._reading():
            aliases = self._aliases()
            theirs = also_known_as(aliases, wanted)
            from_mail = self._some("contacts", "id", theirs)
            changed = self._some("contact_changes", "contact_id", theirs)
        everybody = with_changes(
            (one for part in from_mail for one in part.as_(Contact)),
            (
                (name, json.loads(changes))
                for part in changed
                for name, changes in part.pairs("contact_id", "changes").items()
            ),
        )
        return {one.id: one for one in as_one(everybody, aliases) if one.id in wanted}

    def touchpoints_with(self, people: Iterable[str]) -> list[Touchpoint]:
        """Return every touchpoint with some people, oldest first."""
        with self._reading():
            aliases = self._aliases()
            found = self._some("touchpoints", "contact_id", also_known_as(aliases, people))
            return self._settled(found, aliases)

    def _settled(self, found: Sequence[Rows], aliases: dict[str, str]) -> list[Touchpoint]:
        said = self._all("confirmations", "ORDER BY n") if any(one.rows for one in found) else None
        settled = {} if said is None else said.pairs("letter_id", "went_out")
        both = (
            pair
            for part in found
            for pair in zip(part.as_(Touchpoint), part.column("is_recorded"), strict=True)
        )
        return as_settled(both, settled, aliases)

    # mail

    def messages_by_id(self, ids: Iterable[str]) -> "dict[str, Filed]":
        """Return the kept messages with some Message-IDs; the oldest, if several share one."""
        found: list[Sequence[Any]] = []
        with self._reading():
            for marks, some in at_once(map(storable, ids)):
                found += self._ask(
                    "SELECT f.digest, f.message, f.reading, m.source, m.key FROM filed AS f"
                    " JOIN messages AS m ON m.owner_id = f.owner_id AND m.digest = f.digest"
                    f" WHERE f.owner_id = ? AND f.message_id IN {marks}"
                    " ORDER BY f.sent_at IS NULL, f.sent_at, f.digest",
                    self._owner,
                    *some,
                ).rows
            judged, placed = (self._all(one, "ORDER BY n") for one in ("overrulings", "placings"))
        if not found:
            return {}
        from afterword.adapters.store.filed_rows import NOTHING_SAID, filed_from, last_words

        said = last_words(
            zip(judged.column("digest"), judged.column("kind"), strict=True),
            zip(placed.column("digest"), placed.column("beside"), strict=True),
        )
        by_id: dict[str, Filed] = {}
        for digest, message, reading, source, key in found:
            row = message, reading, restored(source), restored(key)
            one = filed_from(row, said.get(restored(digest), NOTHING_SAID))
            by_id.setdefault(one.message.message_id, one)
        return by_id

    # letters and lessons

    def letters(self) -> "list[Letter]":
        """Return every letter, by id."""
        with self._reading():
            aliases, found = self._aliases(), self._all("letters")
        if not found.rows:
            return []
        from afterword.core.letters.letter import Letter

        counted = (
            replace(one, contact_id=final(aliases, one.contact_id)) if one.contact_id else one
            for one in found.as_(Letter)
        )
        return sorted(counted, key=by_number)

    def practices(self) -> "list[Practice]":
        """Return every exercise, by id."""
        found = self._all("practices")
        if not found.rows:
            return []
        from afterword.core.lessons.kept import Practice

        return sorted(found.as_(Practice), key=by_number)

    def interview_notes(self) -> "list[InterviewNote]":
        """Return what was written after interviews, oldest first."""
        found = self._all("interview_notes")
        if not found.rows:
            return []
        from afterword.core.lessons.kept import InterviewNote

        return sorted(found.as_(InterviewNote), key=lambda one: (one.held_at, one.application_id))

    # asking

    def _aliases(self) -> dict[str, str]:
        found = self._all("merges")
        return found.pairs("gone_id", "kept_id")

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Answer several questions from one state of the file."""
        with self._lock:
            self._ask("BEGIN")
            try:
                yield
            finally:
                self._ask("COMMIT")

    def _all(self, table: str, order: str = "") -> Rows:
        return self._ask(f"SELECT * FROM {table} WHERE owner_id = ? {order}", self._owner)

    def _some(self, table: str, column: str, values: Iterable[str]) -> list[Rows]:
        return [
            self._ask(
                f"SELECT * FROM {table} WHERE owner_id = ? AND {column} IN {marks}",
                self._owner,
                *some,
            )
            for marks, some in at_once(values)
        ]

    def _write(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        """Change rows, all or nothing; only what can be worked out again is written here."""
        with self._writing():
            self._database.executemany(statement, rows)

    @contextmanager
    def _writing(self, *, is_flushed: bool = True) -> Iterator[None]:
        """Change rows, all or nothing; without a flush, the next one that flushes does it."""
        with self._explained():
            self._take_turn(is_flushed=is_flushed)
            try:
                yield
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise
            finally:
                self._end_turn(is_flushed=is_flushed)

    def _take_turn(self, *, is_flushed: bool) -> None:
        """Take the lock and begin to write; while another program does, the lock is let go of."""
        patience = self._ask("PRAGMA busy_timeout").rows[0][0]
        until = monotonic() + patience / 1000
        while True:
            self._lock.acquire()
            try:
                if not is_flushed:
                    self._database.execute("PRAGMA synchronous = NORMAL")
                self._database.execute("PRAGMA busy_timeout = 0")
                try:
                    self._database.execute("BEGIN IMMEDIATE")
                finally:
                    self._database.execute(f"PRAGMA busy_timeout = {patience}")
            except BaseException as error:
                self._end_turn(is_flushed=is_flushed)
                # The last byte is the kind of trouble, the others say more of it.
                is_busy = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
                if not is_busy or monotonic() >= until:
                    raise
            else:
                return
            sleep(_BETWEEN)

    def _end_turn(self, *, is_flushed: bool) -> None:
        try:
            if not is_flushed:
                self._database.execute("PRAGMA synchronous = FULL")
        finally:
            self._lock.release()

    def _state(self) -> object:
        """Return what is another one whenever anything was written, by us or anybody else."""
        others = self._ask("PRAGMA data_version").rows[0][0]
        return others, self._database.total_changes

    def _do(self, statement: str, *values: Any) -> int:
        """Change rows within a transaction, and return how many were."""
        return self._database.execute(statement, values).rowcount

    def _put(
        self,
        table: str,
        rows: Sequence[Mapping[str, Any]],
        *,
        instead: Sequence[str] = (),
        but: Sequence[str] = (),
        is_new_only: bool = False,
    ) -> None:
        """Insert rows within a transaction.

        Args:
            table: Where.
            rows: As `as_kept` takes them, all with the same columns.
            instead: The columns by which a row is found that is replaced.
            but: The columns of that row that stay as they are.
            is_new_only: A row that is there already stays.
        """
        if not rows:
            return
        names = list(rows[0])
        doing = " ON CONFLICT DO NOTHING" if is_new_only else ""
        if instead:
            new = [f'"{one}" = excluded."{one}"' for one in names if one not in {*instead, *but}]
            doing = f" ON CONFLICT ({', '.join(instead)}) DO UPDATE SET {', '.join(new)}"
        quoted = ", ".join(f'"{one}"' for one in names)
        self._database.executemany(
            f"INSERT INTO {table} ({quoted}) VALUES {marks(len(names))}{doing}",
            [[as_kept(value) for value in row.values()] for row in rows],
        )

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error:
            from afterword.adapters.store.faults import explained  # slow to import

            with explained(self._place):
                raise

    def _ask(self, question: str, *values: Any) -> Rows:
        with self._explained(), self._lock:
            return ask(self._database, question, values)

    def _stream(self, question: str, *values: Any) -> Iterator[Sequence[Any]]:
        """Ask for rows one by one, within a transaction that is open until the last."""
        with self._explained(), self._lock:
            yield from self._database.execute(question, values)
