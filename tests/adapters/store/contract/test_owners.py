"""One owner's things are one owner's things, and are there the next time."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from afterword.core.errors import NotFound
from afterword.core.letters.letter import Letter
from afterword.core.people import Contact
from afterword.core.ports import (
    AddedRejection,
    Assembly,
    Delivery,
    PersonMet,
    Receipt,
    Scanned,
    Store,
)
from afterword.core.reading.reading import Kind
from afterword.core.touchpoints import Channel, Touchpoint

Opening = Callable[[str], Store]

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def test_a_setting_is_kept_and_replaced(store: Store) -> None:
    assert store.setting("cool_off_hours") is None
    store.save_setting("cool_off_hours", "48")
    store.save_setting("cool_off_hours", "36")
    assert store.setting("cool_off_hours") == "36"


def test_two_owners_see_nothing_of_each_other(
    opened: Opening, fill: Callable[[Store], None]
) -> None:
    ana, ben = opened("ana"), opened("ben")
    fill(ana)
    assert everything(ben) == everything(opened("cora"))
    before = everything(ana)
    fill(ben)
    ben.save_assembly(Assembly())
    ben.overrule("digest of two", Kind.BOUNCE, NOON)
    ben.confirm_sent("L1", went_out=False)
    ben.save_setting("colour", "red")
    ben.save_notes("A2", "mine")
    ben.save_contact(Contact("P1", "Somebody Else"))
    assert everything(ana) == before
    with pytest.raises(NotFound):
        opened("cora").overrule("digest of two", Kind.OTHER, NOON)


def test_everything_is_there_when_the_store_is_opened_again(
    lasting: Opening, fill: Callable[[Store], None]
) -> None:
    store = lasting("ana")
    fill(store)
    before = everything(store)
    store.close()
    assert everything(lasting("ana")) == before
    assert lasting("ana").new_id("L") == "L2"


@pytest.fixture
def fill(
    a_scanned: Callable[..., Scanned],
    a_letter: Callable[..., Letter],
    a_touchpoint: Callable[..., Touchpoint],
    an_assembly: Callable[..., Assembly],
) -> Callable[[Store], None]:
    """Return what saves one of everything."""

    def fill_store(store: Store) -> None:
        store.record("/mail", [a_scanned("one"), a_scanned("two", is_kept=True)], "2")
        store.overrule("digest of two", Kind.OTHER, NOON)
        store.save_assembly(an_assembly())
        store.add(AddedRejection("A3", "Tram Co", NOON, Channel.PHONE))
        store.add_met(PersonMet("A3", "Rosa Lind"))
        letter = a_letter(store)
        store.save_letter(letter)
        placed = a_touchpoint(store, letter_id=letter.id, is_confirmed=False)
        store.save_receipt(Receipt(letter.id, "eml", NOON, Delivery.PLACED, ""), placed)
        store.confirm_sent(letter.id, went_out=True)
        store.save_notes("A2", "whiteboard")
        store.save_contact(Contact("P1", "Dana", is_closed=True))
        store.save_setting("colour", "blue")

    return fill_store


def everything(store: Store) -> tuple[object, ...]:
    return (
        store.bookmark("/mail"),
        store.seen_keys("/mail"),
        store.message_count(),
        list(store.left_out()),
        store.common_recipients(),
        store.sent_to(["ana@home.example"]),
        store.filed(),
        store.applications(),
        store.contacts(),
        store.touchpoints(),
        store.added(),
        store.met(),
        store.letters(),
        store.receipts(),
        store.setting("colour"),
    )


def test_who_erases_everything_has_a_new_store_and_nobody_else_loses_a_word(
    opened: Opening, fill: Callable[[Store], None]
) -> None:
    ana, ben = opened("ana"), opened("ben")
    fill(ana)
    fill(ben)
    before = everything(ben)
    ana.erase_everything()
    assert everything(ana) == everything(opened("cora"))
    assert everything(ben) == before
