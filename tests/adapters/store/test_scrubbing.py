"""What was deleted is in no byte of the file or its log, also while others have it open."""

from pathlib import Path

import pytest
from sqlalchemy import text

from afterword.adapters.store.opening import open_store
from afterword.adapters.store.store import SqlStore
from afterword.core.people import Contact
from afterword.core.ports import Assembly, Erasure

DANA = Contact("P1", "Dana Kim", "dana.kim@rail.example")
ERASURE = Erasure("P1", ("Dana Kim",), ("dana.kim@rail.example",))


def files_naming(home: Path) -> list[str]:
    return [path.name for path in sorted(home.iterdir()) if b"dana" in path.read_bytes().lower()]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def test_nothing_is_left_while_another_program_has_the_store_open(home: Path) -> None:
    ours, other = (open_store(home / "afterword.db") for _ in range(2))
    ours.save_assembly(Assembly(contacts=(DANA,)))
    assert other.contacts() == [DANA]
    ours.erase(ERASURE)
    assert "afterword.db-wal" in files_naming(home)
    assert ours.scrub()
    assert files_naming(home) == []
    assert other.contacts() == []
    other.close()
    ours.close()
    assert files_naming(home) == []


def test_somebody_who_reads_just_now_is_not_disturbed_and_it_is_done_later(home: Path) -> None:
    ours = open_store(home / "afterword.db", busy_seconds=0.1)
    other = open_store(home / "afterword.db")
    ours.save_assembly(Assembly(contacts=(DANA,)))
    assert isinstance(other, SqlStore)
    with other._engine.connect() as reader:
        assert reader.execute(text("SELECT name FROM contacts")).scalar() == "Dana Kim"
        ours.erase(ERASURE)
        assert not ours.scrub()
        assert reader.execute(text("SELECT name FROM contacts")).scalar() == "Dana Kim"
    assert ours.scrub()
    assert files_naming(home) == []
    other.close()
    ours.close()
