"""Letters, what came of them, and whether they went out."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from afterword.core.errors import NotFound
from afterword.core.letters.letter import Letter
from afterword.core.messages.message import Address
from afterword.core.ports import Assembly, Delivery, Receipt, Store
from afterword.core.touchpoints import Touchpoint

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def test_a_letter_is_kept_and_replaced_by_its_id(
    store: Store, a_letter: Callable[..., Letter]
) -> None:
    first, second = a_letter(store), a_letter(store, sender=Address("Ana", "ana@home.example"))
    for letter in (second, first):
        store.save_letter(letter)
    assert store.letters() == [first, second]
    changed = replace(first, body="Hi Dana,\n", in_reply_to="no@mail.example", contact_id="P1")
    store.save_letter(changed)
    assert store.letters() == [changed, second]


def test_receipts_come_oldest_first_even_when_times_are_equal(
    store: Store, a_letter: Callable[..., Letter]
) -> None:
    letter = a_letter(store)
    store.save_letter(letter)
    times = [NOON, NOON - timedelta(hours=1), NOON]
    made = [Receipt(letter.id, f"outlet {n}", at, Delivery.SENT, "") for n, at in enumerate(times)]
    for receipt in made:
        store.save_receipt(receipt, None)
    store.save_letter(replace(letter, body="changed"))
    assert store.receipts() == [made[1], made[0], made[2]]


@pytest.mark.parametrize("answers", list(itertools.product([True, False], repeat=2)))
def test_the_last_word_on_whether_a_letter_went_out_counts(
    store: Store,
    answers: tuple[bool, bool],
    a_letter: Callable[..., Letter],
    a_touchpoint: Callable[..., Touchpoint],
) -> None:
    letter, other = a_letter(store), a_letter(store)
    touchpoints = {}
    for each in (letter, other):
        store.save_letter(each)
        touchpoints[each.id] = a_touchpoint(store, letter_id=each.id, is_confirmed=False)
        receipt = Receipt(each.id, "eml", NOON, Delivery.PLACED, "")
        store.save_receipt(receipt, touchpoints[each.id])
    mine, untouched = touchpoints[letter.id], touchpoints[other.id]
    for went_out in answers:
        store.confirm_sent(letter.id, went_out)
        confirmed = [replace(mine, is_confirmed=True)] if went_out else []
        assert store.touchpoints() == [*confirmed, untouched]


def test_a_word_on_a_letter_does_not_touch_what_mail_itself_shows(
    store: Store, a_letter: Callable[..., Letter], a_touchpoint: Callable[..., Touchpoint]
) -> None:
    letter = a_letter(store)
    store.save_letter(letter)
    seen = a_touchpoint(store, letter_id=letter.id)
    store.save_assembly(Assembly(touchpoints=(seen,)))
    store.confirm_sent(letter.id, went_out=False)
    assert store.touchpoints() == [seen]


def test_a_letter_that_is_not_there_has_no_receipt_and_no_word_said_of_it(
    store: Store, a_touchpoint: Callable[..., Touchpoint]
) -> None:
    touchpoint = a_touchpoint(store)
    with pytest.raises(NotFound, match="no letter L9"):
        store.save_receipt(Receipt("L9", "eml", NOON, Delivery.PLACED, ""), touchpoint)
    with pytest.raises(NotFound, match="no letter L9"):
        store.confirm_sent("L9", went_out=True)
    assert (store.receipts(), store.touchpoints()) == ([], [])


def test_a_mistake_of_ours_is_not_blamed_on_the_disk_and_repeats_nobodys_words(
    store: Store, a_touchpoint: Callable[..., Touchpoint]
) -> None:
    twice = a_touchpoint(store, message_id="private@mail.example")
    store.add_touchpoint(twice)
    with pytest.raises(IntegrityError) as raised:
        store.add_touchpoint(twice)
    assert "private" not in str(raised.value)
    assert store.touchpoints() == [twice]


def test_a_letter_is_replaced_only_as_long_as_it_is_as_it_was(
    store: Store, a_letter: Callable[..., Letter]
) -> None:
    first = a_letter(store)
    store.save_letter(first)
    mine, theirs = replace(first, body="Mine.\n"), replace(first, body="Theirs.\n")
    assert store.replace_letter(mine, first)
    assert not store.replace_letter(theirs, first)
    assert store.letters() == [mine]


def test_a_letter_that_was_never_kept_is_not_replaced(
    store: Store, a_letter: Callable[..., Letter]
) -> None:
    first = a_letter(store)
    assert not store.replace_letter(first, first)
    assert store.letters() == []


def test_a_letter_is_removed_only_as_long_as_it_is_as_given_and_its_number_is_not_used_again(
    store: Store, a_letter: Callable[..., Letter]
) -> None:
    first, second = a_letter(store), a_letter(store)
    for letter in (first, second):
        store.save_letter(letter)
    assert not store.remove_letter(replace(first, body="Theirs.\n"))
    assert store.remove_letter(first)
    assert not store.remove_letter(first)
    assert store.letters() == [second]
    assert a_letter(store).id not in {first.id, second.id}
    store.save_letter(first)
    assert store.letters() == [first, second]


def test_a_letter_that_an_outlet_took_is_not_removed(
    store: Store, a_letter: Callable[..., Letter]
) -> None:
    letter = a_letter(store)
    store.save_letter(letter)
    store.save_receipt(Receipt(letter.id, "eml", NOON, Delivery.PLACED, ""), None)
    assert not store.remove_letter(letter)
    assert store.letters() == [letter]
    assert len(store.receipts()) == 1
