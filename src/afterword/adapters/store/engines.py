"""Connections to SQLite and PostgreSQL, set up so that what was acknowledged stays."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlalchemy.pool import QueuePool, StaticPool

from afterword.adapters.store.codecs import storable
from afterword.adapters.store.plain_values import SETTING_UP, dumps

_CONNECT_SECONDS = 10


def sqlite_engine(path: Path | None, busy_seconds: float) -> Engine:
    """Return an engine for the SQLite file at ``path``, or for one in memory.

    Args:
        path: The file; it is made if it is missing. None keeps everything in memory.
        busy_seconds: How long to wait for another process that writes.
    """

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            path or ":memory:",
            timeout=busy_seconds,
            isolation_level=None,  # we begin transactions ourselves, see below
            check_same_thread=False,
        )
        try:
            for statement in SETTING_UP:
                connection.execute(statement)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://",
        creator=connect,
        poolclass=StaticPool if path is None else QueuePool,
        json_serializer=dumps,
        hide_parameters=True,  # a traceback must not repeat somebody's letters
    )
    event.listen(engine, "begin", _begin)
    return engine


def postgres_engine(url: URL) -> Engine:
    """Return an engine for the PostgreSQL database at ``url``."""
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        json_serializer=dumps,
        hide_parameters=True,
        pool_pre_ping=True,
        connect_args={"connect_timeout": _CONNECT_SECONDS, "client_encoding": "utf8"},
    )
    event.listen(engine, "connect", _speak_utc)
    return engine


def _speak_utc(connection: Any, _record: object) -> None:
    """Ask for times in UTC: in another zone, the year 1 of an odd header has no name."""
    connection.autocommit = True
    connection.execute("SET TIME ZONE 'UTC'")
    connection.autocommit = False


def write_ahead(engine: Engine) -> None:
    """Let SQLite read while it writes. The file remembers; a copy from a backup does not."""
    with engine.connect() as conn:
        _pragma(conn, "journal_mode = WAL")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that only reads."""
    with engine.connect() as conn:
        yield conn


@contextmanager
def writing(engine: Engine, queue: str, *, is_flushed: bool = True) -> Iterator[Connection]:
    """Open a transaction that writes; it is committed at the end, or leaves nothing behind.

    Args:
        engine: What to connect to.
        queue: Writers with the same name stand in line on PostgreSQL, which avoids deadlocks.
            SQLite lets one writer in at a time anyway.
        is_flushed: False lets SQLite leave the flushing to the next commit that does.
    """
    with engine.connect().execution_options(writes=True) as conn:
        if not is_flushed:
            _pragma(conn, "synchronous = NORMAL")
        try:
            with conn.begin():
                _stand_in_line(conn, queue)
                yield conn
        finally:
            if not is_flushed:
                _pragma(conn, "synchronous = FULL")


@contextmanager
def rebuilding(engine: Engine, queue: str) -> Iterator[Connection]:
    """Open a transaction that changes tables.

    SQLite changes a table by making it anew; dropping the old one must not take along the
    rows that refer to it. References are not enforced meanwhile, and checked at the end.

    Raises:
        RuntimeError: A row refers to nothing; everything is as it was.
    """
    with engine.connect().execution_options(writes=True) as conn:
        conn.detach()  # the next user of a connection wants references enforced
        _pragma(conn, "foreign_keys = OFF")
        with conn.begin():
            _stand_in_line(conn, queue)
            yield conn
            if conn.dialect.name == "sqlite":
                lost = conn.exec_driver_sql("PRAGMA foreign_key_check").first()
                if lost is not None:
                    raise RuntimeError(f"a row of {lost[0]} refers to nothing in {lost[2]}")


def scrubbed(engine: Engine) -> bool:
    """Write a SQLite file anew, so that nothing that was deleted is left in it or in its log.

    Returns:
        Whether it could be done: another process that reads just now keeps old pages alive.
        On a server the rows are gone, and its own housekeeping does the rest.
    """
    return _cut(engine, "VACUUM") if engine.dialect.name == "sqlite" else True


def cut_log(engine: Engine) -> bool:
    """Bring the write-ahead log of a SQLite file into it, and cut the log to nothing.

    Returns:
        Whether it could be done: another process that reads or writes just now holds the log.
    """
    return _cut(engine)


def _cut(engine: Engine, *before: str) -> bool:
    with engine.connect() as conn:
        driver = conn.connection.dbapi_connection
        if driver is None:
            return False
        try:
            for statement in before:
                driver.execute(statement)
            is_busy, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname not in {"SQLITE_BUSY", "SQLITE_LOCKED"}:
                raise
            return False  # somebody holds the file for longer than we wait
        return not is_busy


def _pragma(conn: Connection, setting: str) -> None:
    """Set SQLite up between transactions; past SQLAlchemy, which would begin one."""
    driver = conn.connection.dbapi_connection
    if conn.dialect.name == "sqlite" and driver is not None:
        driver.execute(f"PRAGMA {setting}")


def _stand_in_line(conn: Connection, queue: str) -> None:
    if conn.dialect.name == "postgresql":
        lock = text("SELECT pg_advisory_xact_lock(hashtextextended(:queue, 0))")
        conn.execute(lock, {"queue": storable(queue)})


def _begin(conn: Connection) -> None:
    """Begin; a writer takes its lock at once, so that it never fails halfway for another one."""
    writes = conn.get_execution_options().get("writes", False)
    conn.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
