"""The day that is kept is the day the cadence names, and hangs on nothing that is not named."""

from datetime import UTC, datetime, timedelta, timezone
from types import SimpleNamespace
from typing import Any, cast
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from tests.core.test_playbook_properties import contacts, custom, touchpoints, zones

from afterword.core.cadence import DueState, cadence
from afterword.core.cadence.due_day import ANY_DAY, SETTINGS, due_day, worked_out_with
from afterword.core.people import Contact
from afterword.core.settings import Settings
from afterword.core.touchpoints import Touchpoint

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
moments = st.integers(-60 * 24, 900 * 24).map(lambda hours: NOW + timedelta(hours=hours))


@given(contacts, touchpoints, moments, moments, custom, zones)
def test_it_is_the_day_of_the_cadence_for_as_long_as_it_says(
    people: tuple[Contact, ...],
    past: list[Touchpoint],
    worked_out: datetime,
    asked: datetime,
    settings: Settings,
    zone: ZoneInfo,
) -> None:
    theirs = [one for one in past if one.contact_id == "P1"]
    # No setting but those that are named is asked for: there is no other.
    named = cast("Any", SimpleNamespace(**{name: getattr(settings, name) for name in SETTINGS}))
    kept = due_day(people[0], theirs, worked_out, named, zone)
    if kept.since <= asked < kept.until:
        due = cadence(people[0], theirs, asked, settings, zone)
        assert (kept.first_day is None) == (due.state is DueState.CLOSED)
        if kept.first_day == ANY_DAY:
            assert due.state is DueState.DUE
        else:
            assert kept.first_day == due.on


def test_another_zone_or_setting_has_another_name() -> None:
    berlin, oslo = ZoneInfo("Europe/Berlin"), ZoneInfo("Europe/Oslo")
    names = {
        worked_out_with(Settings(), berlin),
        worked_out_with(Settings(), oslo),
        worked_out_with(Settings(), UTC),
        worked_out_with(Settings(), timezone(timedelta(hours=1))),
        worked_out_with(Settings(gap_days=31), berlin),
    }
    assert len(names) == 5
    assert worked_out_with(Settings(), berlin) == worked_out_with(Settings(), berlin)
    assert worked_out_with(Settings(weekly_list=9), berlin) in names
