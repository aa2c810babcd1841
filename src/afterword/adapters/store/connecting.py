"""From an address to a store that is ready."""

from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import URL, Engine, make_url
from sqlalchemy.exc import ArgumentError

from afterword.adapters.private_files import make_private_file, make_private_folder
from afterword.adapters.store.changes import Changes
from afterword.adapters.store.engines import postgres_engine, sqlite_engine
from afterword.adapters.store.faults import explained
from afterword.adapters.store.schema import prepare
from afterword.adapters.store.store import SqlStore
from afterword.core.errors import Invalid, Unavailable
from afterword.core.ports import Store

_MEMORY = ":memory:"


def connect(address: str, owner: str, busy_seconds: float) -> Store:
    """Do what `afterword.adapters.store.opening.open_store` promises."""
    if "://" in address:
        url = _parsed(address)
        if url.drivername.partition("+")[0] in {"postgresql", "postgres"}:
            return _on_server(url, owner)
        address = url.database or _MEMORY
    if address == _MEMORY:
        return _ready(sqlite_engine(None, busy_seconds), "the store in memory", None, owner)
    # Absolute, so that it stays the same file if the working folder changes.
    path = Path(address).absolute()
    make_private_folder(path.parent)
    make_private_file(path)
    return _ready(sqlite_engine(path, busy_seconds), str(path), path, owner)


def _parsed(address: str) -> URL:
    """Read an address; its password is never repeated in a sentence."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:  # ValueError: a port that is no number
        raise Invalid("The address of the store cannot be read.") from error
    if url.drivername.partition("+")[0] not in {"postgresql", "postgres", "sqlite"}:
        raise Invalid(f"Afterword keeps its store in SQLite or PostgreSQL, not {url.drivername}.")
    return url


def _on_server(url: URL, owner: str) -> Store:
    if find_spec("psycopg") is None:
        raise Unavailable("PostgreSQL needs one more package: pip install 'afterword[hosted]'.")
    place = f"the PostgreSQL database {url.database or ''}".rstrip()
    if url.host:
        place = f"{place} at {url.host}"
    return _ready(postgres_engine(url), place, None, owner)


def _ready(engine: Engine, place: str, path: Path | None, owner: str) -> Store:
    try:
        with explained(place):
            prepare(engine, place, path)
    except BaseException:
        engine.dispose()
        raise
    store = SqlStore(engine, owner, place, Changes(path) if path else None)
    store.drawer().sweep_if_needed()  # a burning that was interrupted is finished first
    return store
