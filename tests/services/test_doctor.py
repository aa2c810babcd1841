"""What the clock is held against: our own receipts, and mail of two who agree."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from tests.adapters.smtp.letters import LETTER, NOW

from afterword.adapters.store.opening import open_store
from afterword.core.findings import Condition
from afterword.core.messages.parse import parse
from afterword.core.ports import Delivery, Receipt, Scanned, Store
from afterword.core.reading.reading import Kind, Reading
from afterword.services.doctor import look_at_clock

DAY = timedelta(days=1)
READING = Reading(Kind.OUTREACH, 0.9, is_certain=True)


@pytest.fixture
def store() -> Iterator[Store]:
    opened = open_store(":memory:")
    yield opened
    opened.close()


def file(store: Store, name: str, at: datetime | None) -> None:
    """Keep a mail of a moment."""
    raw = f"From: {name}@rail.example\nMessage-ID: <{name}@rail.example>\n\nhello\n".encode()
    message = replace(parse(raw), date=at)
    known = (message.message_id, (), message.sender.address if message.sender else "", ())
    scanned = Scanned(name, message.digest, *known, at, message, READING)
    store.record("a source", [scanned], None)


def condition(store: Store) -> Condition:
    return look_at_clock(store, NOW).condition


def test_where_nothing_is_known_the_clock_is_believed(store) -> None:
    assert condition(store) is Condition.FINE


def test_one_mail_from_tomorrow_proves_nothing_and_two_do(store) -> None:
    file(store, "undated", None)
    file(store, "dana", NOW + 30 * DAY)
    assert condition(store) is Condition.FINE
    file(store, "omar", NOW + 2 * DAY)
    found = look_at_clock(store, NOW)
    assert found.condition is Condition.ATTENTION
    assert f"there is mail dated {NOW + 2 * DAY:%Y-%m-%d} already" in found.sentence


def test_some_hours_are_a_time_zone(store) -> None:
    for name in ("dana", "omar"):
        file(store, name, NOW + DAY)
    assert condition(store) is Condition.FINE


def test_a_receipt_of_ours_proves_it_alone(store) -> None:
    store.save_letter(LETTER)
    receipt = Receipt(LETTER.id, "eml", NOW + 2 * DAY, Delivery.PLACED, "here")
    store.save_receipt(receipt, None)
    found = look_at_clock(store, NOW)
    assert found.condition is Condition.ATTENTION
    assert "a letter was handed over on" in found.sentence
