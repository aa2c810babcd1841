"""Settings the person changed."""

from sqlalchemy import Connection, delete

from afterword.adapters.store.rows import owned, put
from afterword.adapters.store.tables import settings


def setting(conn: Connection, owner: str, name: str) -> str | None:
    """Return a setting the person changed, as text."""
    wanted = owned(owner, settings).where(settings.c.name == name)
    found: str | None = conn.scalar(wanted.with_only_columns(settings.c.value))
    return found


def all_settings(conn: Connection, owner: str) -> dict[str, str]:
    """Return every setting that was kept, by name."""
    return {row["name"]: row["value"] for row in conn.execute(owned(owner, settings)).mappings()}


def save_setting(conn: Connection, owner: str, name: str, value: str) -> None:
    """Keep a setting."""
    put(conn, settings, [{"owner_id": owner, "name": name, "value": value}])


def remove_setting(conn: Connection, owner: str, name: str) -> None:
    """Remove a setting."""
    conn.execute(delete(settings).where(settings.c.owner_id == owner, settings.c.name == name))
