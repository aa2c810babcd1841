"""A real PostgreSQL for the session, and stores of every kind to hold to one contract."""

import getpass
import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
import types
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import psycopg
import pytest
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, event

from afterword.adapters.store.opening import open_quickly, open_store
from afterword.adapters.store.quick import QuickStore
from afterword.adapters.store.remembering import remembering
from afterword.core.ports import Store

Opening = Callable[[str], Store]
"""Opens the place of a test for an owner; every opening is closed when the test is over."""

_AS_MADE = ["-A", "trust", "-U", "afterword", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]

_ANY_TEXT = st.text(
    st.characters(codec=None, categories=None) | st.sampled_from("\0\x1a\ud83d\ude00")
)
_SCALARS = {
    types.NoneType: st.none(),
    str: _ANY_TEXT,
    int: st.integers(0, 2**31 - 1),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.just(UTC)),
}

_OWNERS = itertools.count()
_DATABASES = itertools.count()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Path]:
    """Start a server that listens on a socket in this folder only; ends with the session."""
    bin_ = _binaries()
    user = _server_user()
    home = Path(tempfile.mkdtemp(prefix="aw-pg-", dir="/tmp"))  # socket paths are short
    shutil.chown(home, user)
    as_user = {"cwd": home, "stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
    if os.geteuid() == 0:
        as_user |= {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}
    made = subprocess.run(
        [bin_ / "initdb", "-D", home / "data", *_AS_MADE],
        stderr=subprocess.PIPE,
        check=False,
        **as_user,
    )
    assert made.returncode == 0, made.stderr.decode()
    # The server goes when this process does, however it goes, where the system can do that.
    guard = ["setpriv", "--pdeathsig", "QUIT"] if shutil.which("setpriv") else []
    # A zone west of Greenwich, where the first moments of the year 1 have no date.
    options = ["listen_addresses=", f"unix_socket_directories={home}", "fsync=off"]
    options.append("timezone=America/Lima")
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(
            [*guard, bin_ / "postgres", "-D", home / "data"]
            + [word for option in options for word in ("-c", option)],
            stderr=log,
            **as_user,
        )
    try:
        ready = [bin_ / "pg_isready", "-q", "-h", home, "-t", "1"]
        while subprocess.run(ready, check=False).returncode != 0:
            assert server.poll() is None, (home / "log").read_text()
            time.sleep(0.05)
        yield home
    finally:
        server.send_signal(signal.SIGINT)  # SIGTERM would wait for connections left open
        server.wait()
        shutil.rmtree(home)


@pytest.fixture(scope="session")
def new_database(postgres: Path) -> Callable[[], str]:
    """Make an empty database and return its address."""

    def make() -> str:
        name = f"db{next(_DATABASES)}"
        with psycopg.connect(
            host=str(postgres), user="afterword", dbname="postgres", autocommit=True
        ) as conn:
            # Sorts as people do, so that a text column that should not is found out.
            conn.execute(
                f"CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en'"
            )
        return f"postgresql://afterword@/{name}?host={postgres}"

    return make


@pytest.fixture(scope="session")
def shared_database(new_database: Callable[[], str]) -> str:
    """Return the database the contract runs in; each test is an owner of its own."""
    return new_database()


@pytest.fixture(params=["file", "quick", "memory", "postgres", "remembering"])
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opening]:
    """Open stores of each kind."""
    yield from _opened(request, tmp_path, request.param)


@pytest.fixture(params=["file", "postgres", "remembering"])
def lasting(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opening]:
    """Open stores of each kind that outlives being closed."""
    yield from _opened(request, tmp_path, request.param)


@pytest.fixture
def store(opened: Opening) -> Store:
    """Return an empty store of each kind."""
    return opened("ana")


def _opened(request: pytest.FixtureRequest, tmp_path: Path, kind: str) -> Iterator[Opening]:
    place, suffix = str(tmp_path / "home" / "afterword.db"), ""
    if kind == "memory":
        place = ":memory:"
    if kind == "postgres":
        place, suffix = request.getfixturevalue("shared_database"), f"-{next(_OWNERS)}"
    stores: list[Store] = []

    def open_for(owner: str) -> Store:
        opened = open_store(place, owner + suffix)
        if kind in {"quick", "remembering"}:
            opened.close()
            opened = open_quickly(Path(place), owner)
            assert isinstance(opened, QuickStore)
        stores.append(remembering(opened) if kind == "remembering" else opened)
        return stores[-1]

    yield open_for
    for store in stores:
        store.close()


@pytest.fixture(scope="session")
def anything() -> Callable[[Any], st.SearchStrategy[Any]]:
    """Return what makes a strategy for any value of a type: any text, any moment, any nesting."""
    return _anything


@dataclass(frozen=True)
class Disk:
    """A disk that is full soon. It is a real one where mounting is allowed."""

    folder: Path
    fill: Callable[[], None]
    make_room: Callable[[], None]


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Disk]:
    """Give a disk of a megabyte; where that cannot be mounted, SQLite is told it is full."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", folder]
    if (
        os.geteuid() == 0
        and subprocess.run(mount, check=False, capture_output=True).returncode == 0
    ):
        bigger = ["mount", "-o", "remount,size=64m", folder]
        yield Disk(folder, lambda: _fill(folder), lambda: subprocess.run(bigger, check=True))
        subprocess.run(["umount", folder], check=True)
        return
    pages = {"most": 100}

    def limit(conn: Connection) -> None:
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages['most']}")

    event.listen(Engine, "begin", limit)
    yield Disk(folder, lambda: pages.update(most=1), lambda: pages.update(most=2**30))
    event.remove(Engine, "begin", limit)


def _fill(disk: Path) -> None:
    with suppress(OSError), (disk / "film").open("wb", buffering=0) as film:
        while film.write(bytes(4096)):
            pass


def _anything(hint: Any) -> st.SearchStrategy[Any]:
    if hint in _SCALARS:
        return _SCALARS[hint]
    if isinstance(hint, types.UnionType):
        return st.one_of(*map(_anything, get_args(hint)))
    if get_origin(hint) is tuple:
        return st.lists(_anything(get_args(hint)[0]), max_size=3).map(tuple)
    if get_origin(hint) is dict:
        return st.dictionaries(*map(_anything, get_args(hint)), max_size=3)
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    of = {name: _anything(inner) for name, inner in get_type_hints(hint).items()}
    return st.builds(hint, **of)


def _binaries() -> Path:
    """Find the newest server installed.

    Raises:
        Failed: There is none, and how to install one.
    """
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4])
    )
    on_path = shutil.which("initdb")
    if not found and on_path is None:
        pytest.fail(
            "These tests need PostgreSQL: apt-get install -y --no-install-recommends postgresql",
            pytrace=False,
        )
    return found[-1].parent if found else Path(str(on_path)).parent


def _server_user() -> str:
    """Return who runs the server; it refuses to run as root."""
    if os.geteuid() != 0:
        return getpass.getuser()
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"
