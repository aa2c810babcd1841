"""Values to JSON and rows and back, for every type the store keeps."""

import json
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Table

from afterword.adapters.store.codecs import (
    from_json,
    from_row,
    in_utc,
    restored,
    storable,
    to_json,
    to_row,
)
from afterword.adapters.store.table_shapes import metadata
from afterword.adapters.store.tables import (
    added_rejections,
    applications,
    contacts,
    letters,
    receipts,
    touchpoints,
)
from afterword.core.applications import Application
from afterword.core.letters.letter import Letter
from afterword.core.messages.message import Message
from afterword.core.people import Contact
from afterword.core.ports import AddedRejection, Receipt
from afterword.core.reading.reading import Kind, Reading
from afterword.core.spans import Evidence
from afterword.core.touchpoints import Touchpoint

Strategies = Callable[[Any], st.SearchStrategy[Any]]

MOMENTS = st.datetimes(timezones=st.just(UTC))

TABLES = {
    Application: applications,
    Contact: contacts,
    Touchpoint: touchpoints,
    AddedRejection: added_rejections,
    Letter: letters,
    Receipt: receipts,
}


@given(data=st.data())
def test_any_text_becomes_storable_and_is_restored(
    anything: Strategies, data: st.DataObject
) -> None:
    text = data.draw(anything(str))
    stored = storable(text)
    assert restored(stored) == text
    assert "\0" not in stored
    stored.encode()


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_ordinary_text_is_stored_as_it_is(text: str) -> None:
    assert storable(text) == text


@pytest.mark.parametrize("kind", [Message, Reading, *TABLES], ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_json_brings_back_every_value(
    anything: Strategies, kind: type[Any], data: st.DataObject
) -> None:
    value = data.draw(anything(kind))
    written = json.dumps(to_json(value), ensure_ascii=False).encode()
    assert from_json(kind, json.loads(written)) == value


@pytest.mark.parametrize("kind", TABLES, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_a_row_brings_back_every_value(
    anything: Strategies, kind: type[Any], data: st.DataObject
) -> None:
    value = data.draw(anything(kind))
    assert from_row(kind, {"owner_id": "ana", **to_row(value)}) == value


@pytest.mark.parametrize(("kind", "table"), TABLES.items(), ids=str)
def test_every_field_has_its_column(kind: type[Any], table: Table) -> None:
    extra = {"owner_id", "n", "is_recorded"}
    assert {f.name for f in fields(kind)} == {c.name for c in table.c} - extra


def test_every_row_has_an_owner() -> None:
    assert metadata.tables
    for table in metadata.tables.values():
        assert not table.c["owner_id"].nullable, table.name


@given(MOMENTS, st.integers(-14, 14))
def test_a_moment_is_the_same_in_any_zone(at: datetime, hours: int) -> None:
    zone = timezone(timedelta(hours=hours))
    if timedelta(days=1) < at - datetime.min.replace(tzinfo=UTC) < timedelta(days=3_650_000):
        local = at.astimezone(zone)
        assert to_json(local) == to_json(at)
        assert in_utc(local) == at
    assert from_json(datetime, to_json(at)).tzinfo is UTC


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        to_json(datetime(2026, 3, 2, 12))  # noqa: DTZ001  # that is the point


def test_a_day_stays_a_day_and_a_moment_a_moment() -> None:
    assert to_json(date(2026, 3, 2)) == "2026-03-02"
    assert to_json(datetime(2026, 3, 2, 13, tzinfo=UTC)) == "2026-03-02T13:00:00+00:00"
    assert from_json(date, "2026-03-02") == date(2026, 3, 2)


@dataclass(frozen=True, slots=True)
class Grown:
    kind: Kind
    said: tuple[Evidence, ...] = ()
    later: str | None = "a default"


def test_a_field_that_was_not_stored_yet_gets_its_default() -> None:
    assert from_json(Grown, {"kind": "offer"}) == Grown(Kind.OFFER)
    assert from_row(Grown, {"kind": "offer", "said": [[]][:0]}) == Grown(Kind.OFFER)


def test_a_field_that_is_not_known_any_more_is_left_out() -> None:
    assert from_json(Grown, {"kind": "offer", "mood": "blue"}) == Grown(Kind.OFFER)


def test_a_needed_field_that_is_missing_is_not_made_up() -> None:
    with pytest.raises(TypeError, match="kind"):
        from_json(Grown, {"said": []})


def test_a_word_no_enum_knows_is_not_swallowed() -> None:
    with pytest.raises(ValueError, match="wish"):
        from_json(Grown, {"kind": "wish"})


@pytest.mark.parametrize("value", [{1, 2}, b"bytes", object()])
def test_what_has_no_rule_is_not_stored(value: object) -> None:
    with pytest.raises(TypeError, match="no rule"):
        to_json(value)


@pytest.mark.parametrize("kind", [bytes, tuple[int, str], int | str, set[str]])
def test_what_has_no_rule_is_not_restored(kind: Any) -> None:
    with pytest.raises(TypeError):
        from_json(kind, [])
