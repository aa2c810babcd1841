"""A store that is asked again and again sees what others change at once."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from afterword.adapters.store.opening import open_quickly, open_store
from afterword.adapters.store.remembering import RememberingStore, remembering
from afterword.core.people import Contact
from afterword.core.ports import Store


@pytest.fixture(params=[open_store, open_quickly])
def stores(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    first, other = request.param(tmp_path / "a.db"), open_store(tmp_path / "a.db")
    yield remembering(first), other
    first.close()
    other.close()


def test_what_another_program_changes_is_seen_at_once(stores: tuple[Store, Store]) -> None:
    ours, theirs = stores
    for number in range(50):
        theirs.save_setting("name", f"Ana {number}")
        assert ours.setting("name") == f"Ana {number}"


def test_what_is_changed_through_it_is_seen_at_once(stores: tuple[Store, Store]) -> None:
    ours, _ = stores
    for number in range(50):
        ours.save_setting("name", f"Ana {number}")
        assert ours.setting("name") == f"Ana {number}"


def test_nothing_is_read_twice_while_nothing_changes(tmp_path: Path) -> None:
    class Counting:
        def __init__(self, store: Store) -> None:
            self._store, self.read = store, 0

        def stamp(self) -> str | None:
            return self._store.stamp()

        def contacts(self) -> list:
            self.read += 1
            return self._store.contacts()

    store = open_store(tmp_path / "a.db")
    counting = Counting(store)
    ours = RememberingStore(counting)
    assert ours.contacts() == ours.contacts() == []
    assert counting.read == 1
    store.save_setting("name", "Ana")
    ours.contacts()
    assert counting.read == 2
    store.close()


def test_a_store_without_a_stamp_is_read_each_time() -> None:
    store = open_store(":memory:")
    assert store.stamp() is None
    ours = remembering(store)
    store.save_setting("name", "Ana")
    assert ours.setting("name") == "Ana"
    store.close()


def test_what_is_made_of_it_is_made_once_until_something_changes(
    stores: tuple[Store, Store],
) -> None:
    ours, theirs = stores
    made: list[str | None] = []

    def make() -> str | None:
        made.append(ours.setting("name"))
        return made[-1]

    assert ours.derived("name", make) == ours.derived("name", make)
    assert len(made) == 1
    theirs.save_setting("name", "Ana")
    assert ours.derived("name", make) == "Ana"
    assert theirs.derived("name", lambda: "made anew") == "made anew"


def test_what_changes_while_it_is_made_is_in_it(stores: tuple[Store, Store]) -> None:
    ours, theirs = stores
    calls: list[int] = []

    def make() -> str | None:
        calls.append(1)
        found = ours.setting("name")
        if len(calls) == 1:
            theirs.save_setting("name", "Ana")  # in the middle of it
        return found

    assert ours.derived("name", make) == "Ana"
    assert len(calls) == 2


def test_a_contact_that_changed_is_asked_for_anew_and_a_strange_id_is_nobody(
    stores: tuple[Store, Store],
) -> None:
    ours, theirs = stores
    theirs.save_contact(Contact("C1", "Dana Holt"))
    theirs.save_contact(Contact("C2", "Tom Reid"))
    assert set(ours.contacts_by_id(["C1"])) == {"C1"}
    assert set(ours.contacts_by_id(["C2", "C1", "C9"])) == {"C1", "C2"}
    theirs.save_contact(Contact("C1", "Dana Holt-Mills"))
    theirs.save_contact(Contact("C9", "Grace Lim"))
    found = ours.contacts_by_id(["C1", "C9"])
    assert {one.name for one in found.values()} == {"Dana Holt-Mills", "Grace Lim"}


def test_a_page_is_read_while_a_word_waits_for_another_program(tmp_path: Path) -> None:
    store = open_quickly(tmp_path / "a.db")
    store.save_setting("name", "Ana")
    other = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waiting = Thread(target=store.save_setting, args=("name", "Ana Ruiz"))
    waiting.start()
    try:
        # A read behind the waiting word would end only once the other program is done.
        assert store.setting("name") == "Ana"
        assert waiting.is_alive()
    finally:
        other.execute("ROLLBACK")
        waiting.join()
        other.close()
    assert store.setting("name") == "Ana Ruiz"
    store.close()
