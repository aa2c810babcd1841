"""A look for an opening can be set aside like a person, and nothing else waits with it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, timedelta
from pathlib import Path

import pytest
from tests.core.playing import DANA, MANAGER, TOLD, days, rejected

from afterword.adapters.store.opening import open_store
from afterword.core.errors import Invalid
from afterword.core.owner import Owner
from afterword.core.ports import Assembly, Store
from afterword.core.reading.reading import Reason
from afterword.core.settings import Settings
from afterword.core.steps import StepKind
from afterword.services.applications.due import days_due
from afterword.services.applications.putting_off import put_off, take_up
from afterword.services.applications.views import today
from afterword.services.moment import Moment

PAUSED = rejected(MANAGER, reason=Reason.PAUSED)
OTHER = replace(rejected(reason=Reason.FILLED, teller=None), id="A2", organisation="Quay Books")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "store.db")
    made.save_assembly(Assembly(applications=(PAUSED, OTHER), contacts=(DANA,)))
    yield made
    made.close()


def at(after: float) -> Moment:
    return Moment(TOLD + days(after), UTC, Settings(), Owner("Ana", frozenset()))


def looks(store: Store, after: float) -> set[str | None]:
    cards = today(store, at(after))
    return {one.step.application_id for one in cards if one.step.kind is StepKind.WATCH}


def day(after: int) -> date:
    return (TOLD + days(after)).date()


def test_a_look_that_is_set_aside_comes_back_on_its_day_and_the_others_stay(store: Store) -> None:
    assert looks(store, 50) == {"A1", "A2"}
    put_off(store, PAUSED, day(57), day(50))
    assert looks(store, 50) == looks(store, 56) == {"A2"}
    assert looks(store, 57) == {"A1", "A2"}


def test_it_is_taken_up_again_at_once_and_taking_up_nothing_is_no_error(store: Store) -> None:
    put_off(store, PAUSED, day(57), day(50))
    take_up(store, PAUSED)
    take_up(store, PAUSED)
    assert looks(store, 50) == {"A1", "A2"}


def test_what_goes_to_somebody_does_not_wait_with_it(store: Store) -> None:
    before = {one.step for one in today(store, at(2)) if one.step.contact_id}
    put_off(store, PAUSED, day(30), day(2))
    assert before
    assert {one.step for one in today(store, at(2)) if one.step.contact_id} == before


def test_the_calendar_leaves_it_out_as_well(store: Store) -> None:
    def titles() -> str:
        return " ".join(one.title for one in days_due(store, at(50)))

    assert "Northbank Rail" in titles()
    put_off(store, PAUSED, day(57), day(50))
    assert "is back: Northbank Rail" not in titles()
    assert "is back: Quay Books" in titles()


@pytest.mark.parametrize("after", [50, 49, 50 + 4 * 365])
def test_a_day_that_has_been_or_is_years_away_is_said_to_be_so(store: Store, after: int) -> None:
    with pytest.raises(Invalid):
        put_off(store, PAUSED, day(50) + timedelta(days=after - 50), day(50))
    assert looks(store, 50) == {"A1", "A2"}
