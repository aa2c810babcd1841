"""Kept messages come back with what was read from them and what the person said."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.errors import NotFound
from afterword.core.ports import Scanned, Store
from afterword.core.reading.reading import (
    Kind,
    Reading,
)

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def test_kept_messages_come_oldest_first_and_those_without_a_date_last(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    dates = {"c": NOON, "a": None, "b": NOON - timedelta(days=1), "d": NOON}
    store.record("/mail", [a_scanned(n, is_kept=True, sent_at=at) for n, at in dates.items()], None)
    assert [filed.message.digest[-1] for filed in store.filed()] == ["b", "c", "d", "a"]


def test_a_kept_message_is_found_by_its_message_id(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    kept = a_scanned("one", is_kept=True)
    store.record("/mail", [kept, a_scanned("two")], None)
    found = store.message("one@mail.example")
    assert found is not None
    assert (found.message, found.reading) == (kept.message, kept.reading)
    assert found.overruled is None
    assert store.message("two@mail.example") is None
    assert store.message("nobody@mail.example") is None


def test_of_two_messages_with_one_id_the_oldest_is_found(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    shared = {"message_id": "same@mail.example", "is_kept": True}
    late = a_scanned("a", sent_at=NOON + timedelta(hours=1), **shared)
    store.record("/mail", [late, a_scanned("b", **shared)], None)
    found = store.message("same@mail.example")
    assert found is not None
    assert found.message.digest == "digest of b"


def test_a_reading_is_replaced(store: Store, a_scanned: Callable[..., Scanned]) -> None:
    kept = a_scanned("one", is_kept=True)
    store.record("/mail", [kept], None)
    [before] = store.filed()
    better = Reading(Kind.INTERVIEW, 1.0, is_certain=True)
    store.save_readings([replace(before, reading=better, read_with="what was known")])
    [after] = store.filed()
    assert (after.reading, after.read_with) == (better, "what was known")
    assert after.message == before.message


def test_readings_are_replaced_all_or_nothing(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    store.record("/mail", [a_scanned("one", is_kept=True)], None)
    [kept] = store.filed()
    better = replace(kept, reading=Reading(Kind.OFFER, 1.0, is_certain=True))
    stranger = replace(kept, message=replace(kept.message, digest="nothing"))
    with pytest.raises(NotFound, match="scan its mailbox"):
        store.save_readings([better, stranger])
    assert store.filed() == [kept]


def test_what_is_said_of_a_message_is_seen_at_once(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    store.record("/mail", [a_scanned("one", is_kept=True), a_scanned("two", is_kept=True)], None)
    first, second = store.filed()
    assert store.filed() == [first, second]
    store.overrule(second.message.digest, Kind.OFFER, NOON)
    assert store.filed() == [first, replace(second, overruled=Kind.OFFER)]
    store.overrule(second.message.digest, None, NOON)
    assert store.filed() == [first, second]


def test_the_last_overruling_counts_and_outlives_a_new_reading(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    kept = a_scanned("one", is_kept=True)
    store.record("/mail", [kept, a_scanned("two", is_kept=True)], None)
    store.overrule(kept.digest, Kind.OTHER, NOON)
    store.overrule(kept.digest, Kind.FEEDBACK, NOON - timedelta(days=1))
    store.record("/copy", [kept], None)
    store.keep("/mail", kept)
    found = store.filed()[0]
    store.save_readings([replace(found, reading=Reading(Kind.OFFER, 1.0, is_certain=True))])
    assert [filed.overruled for filed in store.filed()] == [Kind.FEEDBACK, None]
    found = store.message(kept.message_id)
    assert found is not None
    assert found.overruled is Kind.FEEDBACK


def test_a_judgement_on_an_unknown_message_is_refused_not_swallowed(store: Store) -> None:
    with pytest.raises(NotFound, match="scan its mailbox"):
        store.overrule("nothing", Kind.OTHER, NOON)


def test_a_judgement_can_be_taken_back_and_made_again(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    first, second = a_scanned("one", is_kept=True), a_scanned("two", is_kept=True)
    store.record("box", [first, second], None)
    store.overrule(first.digest, Kind.OTHER, NOON)
    store.overrule(second.digest, Kind.OFFER, NOON)
    assert [one.overruled for one in store.overruled()] == [Kind.OTHER, Kind.OFFER]
    store.overrule(first.digest, None, NOON)
    assert [one.overruled for one in store.overruled()] == [Kind.OFFER]
    store.overrule(first.digest, Kind.BOUNCE, NOON)
    assert [one.overruled for one in store.overruled()] == [Kind.OFFER, Kind.BOUNCE]
