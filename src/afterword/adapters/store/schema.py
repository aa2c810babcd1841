"""The schema: made when it is missing, brought up to date when it is old, left when it is newer.

Its revision is one row in ``afterword_version``. Alembic, which is slow to import, is only
asked when a migration has to run; a new database is made from ``tables.py`` directly, and a
test holds that this and the migrations lead to the same schema.
"""

from pathlib import Path

from sqlalchemy import Connection, Engine, insert, inspect, select, text

from afterword.adapters.store import (  # noqa: F401 (their tables belong to the schema)
    card_tables,
    due_tables,
    own_tables,
)
from afterword.adapters.store.backups import back_up
from afterword.adapters.store.engines import reading, rebuilding, write_ahead, writing
from afterword.adapters.store.faults import sentence
from afterword.adapters.store.revisions import MIGRATIONS, revisions
from afterword.adapters.store.table_shapes import VERSION_TABLE, metadata
from afterword.adapters.store.tables import version
from afterword.core.errors import Unavailable

_QUEUE = "afterword schema"
_NEWER = (
    "{place} was written by a newer Afterword: install that version here too, "
    "or name another folder with AFTERWORD_HOME."
)
_FOREIGN = "{place} belongs to another program: name another file or database."
_ENCODING = "{place} cannot hold every script: make one WITH ENCODING 'UTF8'."


def prepare(
    engine: Engine, place: str, path: Path | None = None, migrations: Path = MIGRATIONS
) -> None:
    """See to it that the database has the schema this program speaks.

    Args:
        engine: The database.
        place: What a person calls it.
        path: The SQLite file, where it is one; a copy is put beside it before a migration.
        migrations: The folder with the migrations.

    Raises:
        Unavailable: The schema is newer, or the database belongs to another program.
    """
    known = revisions(migrations)
    with reading(engine) as conn:
        found = _revision(conn)
        if found is None:
            _refuse_what_is_not_ours(conn, place)
    if found is not None and found not in known:
        raise Unavailable(sentence(_NEWER, place))
    write_ahead(engine)
    if found is None:
        _create(engine, known[-1])
    elif found != known[-1]:
        _upgrade(engine, known[-1], path, migrations)


def _revision(conn: Connection) -> str | None:
    if not inspect(conn).has_table(VERSION_TABLE):
        return None
    revision: str | None = conn.scalar(select(version.c.version_num))
    return revision


def _refuse_what_is_not_ours(conn: Connection, place: str) -> None:
    is_server = conn.dialect.name == "postgresql"
    tables = set(inspect(conn).get_table_names())
    if VERSION_TABLE in tables:
        return  # another process was faster
    # A server's database may hold other tables, for example those of an extension.
    if tables & set(metadata.tables) or (tables and not is_server):
        raise Unavailable(sentence(_FOREIGN, place))
    if is_server and conn.scalar(text("SHOW server_encoding")) != "UTF8":
        raise Unavailable(sentence(_ENCODING, place))


def _create(engine: Engine, head: str) -> None:
    """Make all tables at once; a process that is ended meanwhile leaves an empty database."""
    with writing(engine, _QUEUE) as conn:
        if _revision(conn) is not None:
            return  # another process was faster
        metadata.create_all(conn, checkfirst=False)
        version.create(conn)
        conn.execute(insert(version).values(version_num=head))


def _upgrade(engine: Engine, head: str, path: Path | None, migrations: Path) -> None:
    """Run the missing migrations in one transaction, after a copy was put aside."""
    from afterword.adapters.store.upgrading import upgrade  # slow to import

    with rebuilding(engine, _QUEUE) as conn:
        if _revision(conn) == head:
            return  # another process was faster
        if path is not None:
            back_up(path, path.with_name(f"{path.stem}-before-{head}{path.suffix}"))
        upgrade(conn, migrations)
