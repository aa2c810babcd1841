"""Whatever was burned is in no byte of any file, however the program ended meanwhile."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.adapters.store.backups import back_up
from afterword.adapters.store.opening import open_store
from afterword.core.private.moods import MoodWord
from afterword.core.private.pages import Ashes

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def words(name: str, count: int) -> str:
    """Return a text of which every piece is told from every other text."""
    return " ".join(f"{name}{n}wörter" for n in range(count))


def traces(home: Path, name: str) -> list[str]:
    """Return the files that hold a piece of the text ``words`` made, as any program writes it."""
    pieces = [f"{name}{n}w" for n in range(10)] + [f"{name}1"]
    wanted = [piece.encode(code) for piece in pieces for code in ("utf-8", "utf-16-le")]
    wanted += [piece.encode("utf-16-be") for piece in pieces]
    found = []
    for path in sorted(one for one in home.rglob("*") if one.is_file()):
        raw = path.read_bytes()
        found += [path.name for piece in wanted if piece in raw]
    return sorted(set(found))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def test_a_page_written_changed_and_burned_leaves_not_a_byte(home: Path) -> None:
    store = open_store(home / "afterword.db")
    drawer = store.drawer()
    page = drawer.keep(words("rain", 900), NOON, is_sealed=False)
    other = drawer.keep(words("moss", 40), NOON, is_sealed=False)
    assert traces(home, "rain")
    assert drawer.replace(replace(page, body=words("snow", 300)))
    assert drawer.sweep() is Ashes.NOTHING
    assert traces(home, "rain") == []
    assert traces(home, "snow")
    assert drawer.burn(page.id)
    assert drawer.sweep() is Ashes.NOTHING
    assert traces(home, "snow") == []
    back_up(home / "afterword.db", home / "afterwards.db")
    assert traces(home, "moss") == ["afterwards.db", "afterword.db"]
    assert drawer.pages() == [other]
    store.close()
    assert traces(home, "rain") + traces(home, "snow") == []


_SIZES = st.lists(st.sampled_from([1, 3, 30, 90, 400, 2500]), min_size=2, max_size=9)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sizes=_SIZES, data=st.data())
def test_whatever_is_written_changed_and_burned_in_whatever_order(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], data: st.DataObject
) -> None:
    home = tmp_path_factory.mktemp("burning")
    store = open_store(home / "afterword.db")
    drawer = store.drawer()
    gone: set[str] = set()
    kept: dict[str, str] = {}
    for number, size in enumerate(sizes):
        name = f"q{chr(97 + number)}x"
        if kept and data.draw(st.booleans()):
            page = data.draw(st.sampled_from(drawer.pages()))
            assert drawer.replace(replace(page, body=words(name, size)))
            gone.add(kept[page.id])
            kept[page.id] = name
        else:
            kept[drawer.keep(words(name, size), NOON, is_sealed=False).id] = name
        store.save_setting("colour", name * size)
    for page in data.draw(st.permutations(drawer.pages())):
        assert drawer.burn(page.id)
        assert drawer.sweep() is Ashes.NOTHING
        gone.add(kept[page.id])
        store.save_setting("colour", "blue")
        assert [name for name in gone if traces(home, name)] == []
    store.close()


# Writes, changes and burns a page, and is ended at the place it is told.
WORKER = """
import os, signal, sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from afterword.adapters.store import drawer as module
from afterword.adapters.store.opening import open_store

place, stop = sys.argv[1], sys.argv[2]
text = Path(sys.argv[3]).read_text()

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

store = open_store(place)
drawer = store.drawer()
page = drawer.keep(text, datetime(2026, 3, 2, 12, tzinfo=UTC), is_sealed=False)
if stop == "changed":
    drawer.replace(replace(page, body="nothing of it"))
    die()
if stop == "burned":
    drawer.burn(page.id)
    die()
if stop == "inside":
    module.add_missing = die
    drawer.burn(page.id)
if stop == "cut":
    real = module.delete
    module.delete = lambda table: die() if table.name == "unswept" else real(table)
    drawer.burn(page.id)
    drawer.sweep()
die()
"""


@pytest.mark.parametrize("stop", ["changed", "burned", "cut"])
def test_killed_after_it_was_taken_out_it_is_gone_once_the_store_is_opened(
    home: Path, tmp_path: Path, stop: str
) -> None:
    _killed(home, tmp_path, stop)
    store = open_store(home / "afterword.db")
    assert traces(home, "rain") == []  # while the store is open, and its log with it
    assert [one.body for one in store.drawer().pages()] == ["nothing of it"] * (stop == "changed")
    store.close()


def test_killed_while_it_is_taken_out_it_is_there_whole_and_can_be_burned(
    home: Path, tmp_path: Path
) -> None:
    _killed(home, tmp_path, "inside")
    store = open_store(home / "afterword.db")
    drawer = store.drawer()
    (page,) = drawer.pages()
    assert page.body == words("rain", 900)
    assert drawer.burn(page.id)
    assert drawer.sweep() is Ashes.NOTHING
    assert traces(home, "rain") == []
    store.close()


def _killed(home: Path, tmp_path: Path, stop: str) -> None:
    text = tmp_path / "text"
    text.write_text(words("rain", 900))
    done = subprocess.run(
        [sys.executable, "-c", WORKER, home / "afterword.db", stop, text], check=False
    )
    assert done.returncode == -signal.SIGKILL
    assert bool(traces(home, "rain")) is (stop != "cut")


@pytest.fixture
def reader(home: Path) -> Iterator[sqlite3.Connection]:
    """Another program in the middle of reading the store."""
    open_store(home / "afterword.db").close()
    with closing(sqlite3.connect(home / "afterword.db", isolation_level=None)) as conn:
        yield conn


def test_while_another_program_reads_it_is_said_and_done_later(
    home: Path, reader: sqlite3.Connection
) -> None:
    store = open_store(home / "afterword.db", busy_seconds=0.05)
    drawer = store.drawer()
    page = drawer.keep(words("rain", 900), NOON, is_sealed=False)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM private_pages").fetchall()
    assert drawer.burn(page.id)
    assert drawer.sweep() is Ashes.IN_USE
    assert drawer.pages() == []
    reader.execute("COMMIT")
    again = open_store(home / "afterword.db")
    assert traces(home, "rain") == []
    again.close()
    store.close()


def test_a_copy_from_before_is_named_and_one_from_afterwards_is_not(home: Path) -> None:
    store = open_store(home / "afterword.db")
    drawer = store.drawer()
    page = drawer.keep(words("rain", 40), NOON, is_sealed=False)
    back_up(home / "afterword.db", home / "afterword-before-0099.db")
    (home / "other.db").write_bytes(b"something else")
    drawer.burn(page.id)
    drawer.sweep()
    back_up(home / "afterword.db", home / "later.db")
    assert drawer.copies_of(page.id) == ["afterword-before-0099.db"]
    store.close()


def test_a_mood_taken_out_leaves_the_others(home: Path) -> None:
    store = open_store(home / "afterword.db")
    drawer = store.drawer()
    for word in MoodWord:
        drawer.keep_mood(word, NOON)
    drawer.take_out_mood(drawer.moods()[0].id)
    assert drawer.sweep() is Ashes.NOTHING
    assert b"heavy" not in (home / "afterword.db").read_bytes()
    assert [one.word for one in drawer.moods()] == list(MoodWord)[1:]
    store.close()
