"""A glance at settings never waits, never writes and never fails."""

from pathlib import Path

from afterword.adapters.store.glance import glance
from afterword.adapters.store.opening import open_store


def test_it_sees_what_was_saved_and_only_what_was_asked_for(tmp_path: Path) -> None:
    place = tmp_path / "afterword.db"
    store = open_store(place)
    store.save_setting("check_ignore", "P")
    store.save_setting("name", "Ana")
    assert glance(place, ["check_ignore", "check_select"]) == {"check_ignore": "P"}
    store.close()


def test_nothing_is_made_where_nothing_is(tmp_path: Path) -> None:
    assert glance(tmp_path / "afterword.db", ["check_ignore"]) == {}
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_database_says_nothing(tmp_path: Path) -> None:
    place = tmp_path / "afterword.db"
    place.write_bytes(b"not a database, by any measure")
    assert glance(place, ["check_ignore"]) == {}
