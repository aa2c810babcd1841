"""An upgrade keeps everything, after a copy was put aside; or changes nothing at all."""

import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, make_url, select, text

from afterword.adapters.store import (
    card_tables,  # noqa: F401 (its tables belong to the schema)
    due_tables,  # noqa: F401 (its tables belong to the schema)
    own_tables,  # noqa: F401 (its tables belong to the schema)
    schema,
)
from afterword.adapters.store.backups import back_up
from afterword.adapters.store.engines import postgres_engine, rebuilding, sqlite_engine
from afterword.adapters.store.opening import open_store
from afterword.adapters.store.table_shapes import metadata
from afterword.adapters.store.tables import version
from afterword.adapters.store.upgrading import upgrade
from afterword.core.errors import Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"

def upgrade() -> None:
    anew = "always" if op.get_bind().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("letters", recreate=anew) as letters:
        letters.add_column(sa.Column("mood", sa.Text(), nullable=False, server_default="calm"))
    {then}
"""

HEAD = schema.revisions()[-1]
AFTER = f"{int(HEAD) + 1:04d}"


@contextmanager
def on(place: str) -> Iterator[Engine]:
    engine = postgres_engine(make_url(place)) if "://" in place else sqlite_engine(Path(place), 5)
    try:
        yield engine
    finally:
        engine.dispose()


@pytest.fixture(params=["file", "postgres"])
def new_place(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    if request.param == "postgres":
        found: Callable[[], str] = request.getfixturevalue("new_database")
        return found
    names = iter(["one.db", "two.db"])
    return lambda: str(tmp_path / next(names))


@pytest.fixture
def newer(tmp_path: Path) -> Callable[[str], Path]:
    """Make the migrations of a version to come."""

    def make(then: str = "") -> Path:
        folder = tmp_path / "50% newer"
        shutil.copytree(schema.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        step = NEXT.format(revision=AFTER, before=HEAD, then=then)
        (folder / "versions" / f"m{AFTER}_next.py").write_text(step)
        return folder

    return make


def fill(place: str) -> None:
    store = open_store(place)
    to, at = Address("Dana", "dana@rail.example"), datetime(2026, 3, 2, 12, tzinfo=UTC)
    for name in ("L1", "L2"):
        store.save_letter(Letter(name, Purpose.THANK_YOU, to, "Hi", "Hi Dana,", at))
    store.confirm_sent("L2", went_out=True)
    store.save_setting("colour", "blue")
    store.close()


# SQLite writes the name of a table that was made anew in quotes; it is the same name.
SQLITE_SHAPE = ("""SELECT type, name, replace(sql, '"', '') FROM sqlite_master""",)
POSTGRES_SHAPE = (
    """SELECT table_name, column_name, data_type, collation_name, is_nullable, is_identity,
    identity_generation, column_default FROM information_schema.columns
    WHERE table_schema = 'public'""",
    """SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace""",
    "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
)


def shape(engine: Engine) -> list[tuple[object, ...]]:
    """Describe every table, column, key, index and trigger, in the database's own words.

    SQLite puts a name in quotes once it was changed, as a table's is that was made anew.
    """
    questions = SQLITE_SHAPE if engine.dialect.name == "sqlite" else POSTGRES_SHAPE
    with engine.connect() as conn:
        rows = [row for question in questions for row in conn.execute(text(question))]
    answers = [
        tuple(one.replace(f'"{row[1]}"', row[1], 1) if isinstance(one, str) else one for one in row)
        for row in rows
    ]
    return sorted(answers, key=str)


def test_the_migrations_and_the_tables_lead_to_the_same_schema(
    new_place: Callable[[], str],
) -> None:
    with on(new_place()) as made, on(new_place()) as migrated:
        schema.prepare(made, "made")
        with rebuilding(migrated, "test") as conn:
            upgrade(conn, schema.MIGRATIONS)
        assert shape(made) == shape(migrated)
        assert len(shape(made)) > len(metadata.tables)


@pytest.mark.parametrize("revision", schema.revisions())
def test_every_old_schema_is_brought_up_to_date(
    new_place: Callable[[], str], revision: str
) -> None:
    place = new_place()
    with on(place) as engine, rebuilding(engine, "test") as conn:
        upgrade(conn, schema.MIGRATIONS, revision)
    store = open_store(place)
    store.save_setting("colour", "blue")
    assert store.setting("colour") == "blue"
    store.close()


def test_everybody_of_an_old_store_is_looked_at_once(new_place: Callable[[], str]) -> None:
    place = new_place()
    with on(place) as engine, rebuilding(engine, "test") as conn:
        upgrade(conn, schema.MIGRATIONS, "0010")
        conn.execute(
            text(
                "INSERT INTO contacts (owner_id, id, name, do_not_contact, is_closed)"
                " VALUES ('local', 'P1', 'Dana', false, false)"
            )
        )
        changes = (
            """INSERT INTO contact_changes VALUES ('local', 'P2', '{"id": "P2", "name": "Omar"}')"""
        )
        conn.exec_driver_sql(changes)
    store = open_store(place)
    now = datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert store.due_days_to_work_out("so", now) == {"P1": 0, "P2": 0}
    store.save_contact(replace(store.contacts()[0], is_closed=True))
    assert store.due_days_to_work_out("so", now)["P1"] > 0
    store.close()


def test_revisions_are_found_in_the_order_they_follow_each_other() -> None:
    script = ScriptDirectory(str(schema.MIGRATIONS))
    in_order = [step.revision for step in script.walk_revisions()][::-1]
    assert schema.revisions() == in_order
    assert script.get_heads() == [HEAD]


def test_an_upgrade_keeps_everything(
    new_place: Callable[[], str], newer: Callable[[str], Path]
) -> None:
    place = new_place()
    fill(place)
    with on(place) as engine:
        schema.prepare(engine, place, migrations=newer(""))
        with engine.connect() as conn:
            assert conn.scalar(select(version.c.version_num)) == AFTER
            moods = conn.execute(text("SELECT id, mood FROM letters ORDER BY id")).all()
            said = conn.execute(text("SELECT letter_id, went_out FROM confirmations")).all()
            colour = conn.scalar(text("SELECT value FROM settings"))
        assert [tuple(row) for row in moods] == [("L1", "calm"), ("L2", "calm")]
        assert [tuple(row) for row in said] == [("L2", True)]
        assert colour == "blue"


def test_references_are_enforced_again_after_an_upgrade(
    tmp_path: Path, newer: Callable[[str], Path]
) -> None:
    place = str(tmp_path / "afterword.db")
    fill(place)
    with on(place) as engine:
        schema.prepare(engine, place, migrations=newer(""))
        for _ in range(3):
            with engine.connect() as conn:
                assert conn.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_copy_is_put_aside_before_an_upgrade(
    tmp_path: Path, newer: Callable[[str], Path]
) -> None:
    home = tmp_path / "home"
    path = home / "afterword.db"
    fill(str(path))
    with on(str(path)) as engine:
        schema.prepare(engine, str(path), path, newer(""))
    copy = home / f"afterword-before-{AFTER}.db"
    assert sorted(found.name for found in home.iterdir()) == [copy.name, path.name]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    store = open_store(copy)
    assert [letter.id for letter in store.letters()] == ["L1", "L2"]
    assert store.setting("colour") == "blue"
    store.close()


def test_an_upgrade_that_fails_changes_nothing(
    new_place: Callable[[], str], newer: Callable[[str], Path]
) -> None:
    place = new_place()
    fill(place)
    with on(place) as engine:
        before = shape(engine)
        with pytest.raises(ZeroDivisionError):
            schema.prepare(engine, place, migrations=newer("1 / 0"))
        assert shape(engine) == before
    store = open_store(place)
    assert [letter.id for letter in store.letters()] == ["L1", "L2"]
    store.close()


def test_an_upgrade_that_would_orphan_rows_changes_nothing(
    tmp_path: Path, newer: Callable[[str], Path]
) -> None:
    place = str(tmp_path / "afterword.db")
    fill(place)
    with on(place) as engine:
        before = shape(engine)
        with pytest.raises(RuntimeError, match="confirmations refers to nothing in letters"):
            schema.prepare(engine, place, migrations=newer("op.execute('DELETE FROM letters')"))
        assert shape(engine) == before


def test_no_upgrade_without_its_copy(tmp_path: Path, newer: Callable[[str], Path]) -> None:
    path = tmp_path / "home" / "afterword.db"
    fill(str(path))
    (path.parent / f"afterword-before-{AFTER}.db").mkdir()
    with on(str(path)) as engine:
        before = shape(engine)
        with pytest.raises(Unavailable, match="is a folder"):
            schema.prepare(engine, str(path), path, newer(""))
        assert shape(engine) == before
    assert [found.name for found in path.parent.iterdir() if "unfinished" in found.name] == []


def test_this_version_refuses_what_the_next_one_upgraded(
    new_place: Callable[[], str], newer: Callable[[str], Path]
) -> None:
    place = new_place()
    fill(place)
    with on(place) as engine:
        schema.prepare(engine, place, migrations=newer(""))
    with pytest.raises(Unavailable, match="written by a newer Afterword"):
        open_store(place)


def test_a_copy_holds_what_is_still_in_the_write_ahead_file(tmp_path: Path) -> None:
    path, copy = tmp_path / "afterword.db", tmp_path / "copy.db"
    store = open_store(path)
    for number in range(50):
        store.save_setting(f"name {number}", "value")
    back_up(path, copy)
    store.save_setting("colour", "after the copy")
    with closing(sqlite3.connect(copy)) as conn:
        assert conn.execute("SELECT count(*) FROM settings").fetchone() == (50,)
        assert conn.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    store.close()
    again = open_store(copy)
    with again._engine.connect() as conn:
        assert conn.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    again.close()
