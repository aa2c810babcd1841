"""Private pages and moods: an owner's own, in order, and gone when they are taken out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from afterword.core.ports import Store
from afterword.core.private.moods import MoodWord
from afterword.core.private.pages import Ashes

Opening = Callable[[str], Store]
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def test_pages_come_back_whole_and_in_order(store: Store) -> None:
    drawer = store.drawer()
    assert drawer.pages() == []
    kept = [
        drawer.keep(f"page {n} \0 \ud83d ✍", NOON + timedelta(days=n), is_sealed=n % 2 == 1)
        for n in range(12)
    ]
    assert drawer.pages() == kept
    assert len({one.id for one in kept}) == 12


def test_a_page_kept_twice_by_one_press_is_kept_once(store: Store) -> None:
    drawer = store.drawer()
    first = drawer.keep("so", NOON, is_sealed=False, once="k1")
    assert drawer.keep("so", NOON, is_sealed=False, once="k1") == first
    drawer.keep("so", NOON, is_sealed=False)
    drawer.keep("so", NOON, is_sealed=False)
    assert len(drawer.pages()) == 3


def test_a_page_is_replaced_only_by_who_saw_it_last(store: Store) -> None:
    drawer = store.drawer()
    other, page = (drawer.keep(text, NOON, is_sealed=False) for text in ("other", "first"))
    assert drawer.replace(replace(page, body="second", is_sealed=True))
    assert not drawer.replace(replace(page, body="third"))
    assert not drawer.replace(replace(page, id="V99"))
    assert drawer.pages() == [other, replace(page, body="second", is_sealed=True, version=2)]


def test_a_burned_page_is_gone_and_its_id_never_comes_again(store: Store) -> None:
    drawer = store.drawer()
    first, second = (drawer.keep(text, NOON, is_sealed=False) for text in ("one", "two"))
    assert drawer.burn(second.id)
    assert not drawer.burn(second.id)
    assert drawer.sweep() in {Ashes.NOTHING, Ashes.ON_SERVER}
    assert drawer.pages() == [first]
    assert drawer.keep("three", NOON, is_sealed=False).id not in {first.id, second.id}


def test_nobody_sees_or_burns_what_is_anothers(opened: Opening) -> None:
    ana, ben = opened("ana").drawer(), opened("ben").drawer()
    anas, bens = (one.keep("mine", NOON, is_sealed=False) for one in (ana, ben))
    ana.keep_mood(MoodWord.LOW, NOON)
    word = ben.keep_mood(MoodWord.EVEN, NOON)
    ana.keep("another", NOON, is_sealed=False)
    assert ana.burn(anas.id)
    ana.take_out_moods()
    ana.sweep()
    assert (ben.pages(), ben.moods(), ana.moods()) == ([bens], [word], [])
    assert [one.body for one in ana.pages()] == ["another"]


def test_moods_are_kept_by_time_and_taken_out_one_by_one_and_all_at_once(store: Store) -> None:
    drawer = store.drawer()
    late = drawer.keep_mood(MoodWord.BRIGHT, NOON)
    early = drawer.keep_mood(MoodWord.HEAVY, NOON - timedelta(days=1))
    assert drawer.moods() == [early, late]
    assert drawer.take_out_mood(late.id)
    assert not drawer.take_out_mood(late.id)
    assert drawer.moods() == [early]
    drawer.take_out_moods()
    assert drawer.moods() == []


def test_what_is_kept_outlives_the_program(lasting: Opening) -> None:
    kept = lasting("ana").drawer().keep("still here", NOON, is_sealed=False)
    assert lasting("ana").drawer().pages() == [kept]
