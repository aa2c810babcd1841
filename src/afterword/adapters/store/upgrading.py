"""Runs the migrations; the only module that asks for Alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def upgrade(conn: Connection, migrations: Path, to: str = "head") -> None:
    """Bring the schema to a newer revision inside the transaction ``conn`` is in.

    Args:
        conn: The database; the caller commits.
        migrations: The folder with ``env.py`` and ``versions/``.
        to: The revision; the newest by default.
    """
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = conn
    command.upgrade(config, to)
