"""A day somebody named, and the letters around it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.core.test_cadence_properties import cases, day_of, outbounds

from afterword.core.applications import Application, Outcome, Rejection, Stage
from afterword.core.cadence import Due, DueState, ReasonToWrite, cadence, weekly_list
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.playbook import invited_people
from afterword.core.reading.reading import Door, OpenDoor, ReachedStage, SenderKind
from afterword.core.settings import CHECK_IN_DAYS, Settings
from afterword.core.spans import Evidence
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

DANA = Contact("P1", "Dana Kim", "dana.kim@northbank.example")
DEFAULTS = Settings()
NAMED = date(2026, 9, 14)
"""A Monday."""


def at(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, 12, tzinfo=UTC)


def came(moment: datetime, nature: Nature = Nature.MESSAGE) -> Touchpoint:
    return Touchpoint(f"in {moment}", "P1", moment, Direction.INBOUND, Channel.MAIL, nature)


def went(moment: datetime) -> Touchpoint:
    return Touchpoint(
        f"out {moment}",
        "P1",
        moment,
        Direction.OUTBOUND,
        Channel.MAIL,
        purpose=Purpose.CHECK_IN,
    )


def due(*story: Touchpoint, now: datetime, door_on: date | None = NAMED) -> Due:
    return cadence(DANA, story, now, DEFAULTS, door_on=door_on)


def test_no_check_in_comes_in_the_month_before_a_day_they_named() -> None:
    spoke = came(at(2026, 7, 14))
    assert due(spoke, now=at(2026, 7, 15), door_on=None).on == date(2026, 8, 25)
    found = due(spoke, now=at(2026, 8, 25))
    assert (found.on, found.state) == (NAMED, DueState.LATER)
    assert "Dana Kim named a day to write again" in found.why
    assert due(spoke, now=at(2026, 9, 14)).state is DueState.DUE


def test_what_is_left_open_until_shortly_before_that_day_waits_for_it() -> None:
    spoke = came(at(2026, 5, 4))
    open_now = due(spoke, now=at(2026, 7, 1))
    assert (open_now.on, open_now.state) == (date(2026, 6, 15), DueState.DUE)
    assert due(spoke, now=at(2026, 8, 15)).state is DueState.DUE
    for now in (at(2026, 8, 17), at(2026, 9, 1), at(2026, 9, 10)):
        found = due(spoke, now=now)
        assert (found.on, found.state) == (NAMED, DueState.LATER)
        assert "Dana Kim named a day to write again" in found.why
        assert not weekly_list([DANA], [spoke], now, DEFAULTS, invited={"P1": NAMED})
    assert due(spoke, now=at(2026, 9, 14)).state is DueState.DUE
    assert weekly_list([DANA], [spoke], at(2026, 9, 14), DEFAULTS, invited={"P1": NAMED})
    assert due(spoke, now=at(2026, 9, 1), door_on=None).state is DueState.DUE


def test_the_one_letter_of_a_year_waits_for_that_day_though_it_was_due_before_that_year() -> None:
    once_a_year = Settings(cap_per_year_never_answered=1)
    story = [came(at(2025, 3, 3), Nature.REJECTION)]
    named = date(2026, 6, 1)

    def on(now: datetime) -> date | None:
        return cadence(DANA, story, now, once_a_year, door_on=named).on

    assert on(at(2025, 5, 20)) == date(2025, 4, 14)
    assert on(at(2025, 6, 2)) == named


@given(cases, st.dates(date(2024, 1, 1), date(2028, 1, 1)), st.integers(0, 500))
def test_nothing_is_due_in_the_month_before_a_day_they_named(case, door_on, later) -> None:
    contact, past, now, chosen, zone = case
    now += timedelta(days=later)
    if not any(one.at <= now and (one.is_human or one.purpose) for one in past):
        return  # with no past there is no letter that could spoil the day
    found = cadence(contact, past, now, chosen, zone, door_on=door_on)
    today = now.astimezone(zone).date()
    if door_on - timedelta(days=chosen.gap_days) < today < door_on:
        assert found.state is not DueState.DUE


def test_the_last_word_into_a_silence_is_kept_for_the_day_they_named() -> None:
    unanswered = [went(at(2025, 2, 18)), went(at(2025, 6, 17))]
    story = [came(at(2024, 11, 18)), *unanswered]
    rested = due(*story, now=at(2026, 8, 25), door_on=None)
    assert rested.on is not None
    assert rested.on < NAMED
    found = due(*story, now=at(2026, 8, 25))
    assert (found.on, found.state) == (NAMED, DueState.LATER)


def test_a_check_in_long_before_that_day_is_fine() -> None:
    assert due(came(at(2026, 3, 10)), now=at(2026, 3, 11)).on == date(2026, 4, 21)


def test_the_last_letter_of_a_year_is_kept_for_the_day_they_named() -> None:
    told = came(at(2025, 11, 1), Nature.REJECTION)
    story = (told, went(at(2025, 12, 15)))
    without = due(*story, now=at(2026, 7, 1), door_on=None)
    assert without.on == date(2026, 8, 17)
    early = date(2026, 10, 20)
    assert due(*story, now=at(2026, 7, 1), door_on=early).on == early


def test_a_day_that_is_over_holds_nothing() -> None:
    story = (came(at(2026, 9, 14)),)
    assert due(*story, now=at(2026, 12, 1)).on == due(*story, now=at(2026, 12, 1), door_on=None).on


def test_a_named_day_on_a_weekend_waits_for_monday() -> None:
    found = due(came(at(2026, 7, 14)), now=at(2026, 7, 15), door_on=date(2026, 9, 12))
    assert found.on == date(2026, 9, 14)


@given(cases, outbounds, st.dates(date(2024, 1, 1), date(2028, 1, 1)))
def test_writing_never_brings_the_next_letter_nearer_with_a_named_day_either(
    case, outbound, door_on
) -> None:
    contact, past, now, *rest = case
    today = now.astimezone(rest[-1]).date()
    before = cadence(contact, past, now, *rest, door_on=door_on)
    after = cadence(contact, [*past, outbound], now, *rest, door_on=door_on)
    assert max(day_of(after), today) >= max(day_of(before), today)
    assert after.on is None or after.on.weekday() in CHECK_IN_DAYS


@given(cases, st.dates(date(2024, 1, 1), date(2028, 1, 1)))
def test_a_named_day_only_ever_puts_a_letter_off(case, door_on) -> None:
    plain = cadence(*case)
    found = cadence(*case, door_on=door_on)
    assert day_of(found) >= day_of(plain)
    if found.on != plain.on:
        assert found.on is not None
        assert timedelta(0) <= found.on - door_on < timedelta(days=4)


def ended(door: Door, on: date | None, contact_id: str = "P1", number: int = 1) -> Application:
    return Application(
        f"A{number}",
        "Northbank Rail",
        "Planner",
        Stage.INTERVIEW,
        Outcome.REJECTED,
        rejection=Rejection(
            at(2026, 3, 10),
            Channel.MAIL,
            SenderKind.PERSON,
            ReachedStage.AFTER_INTERVIEW,
            contact_id,
            open_door=OpenDoor(door, Evidence(0, 0, ""), on),
        ),
    )


def test_those_who_left_a_door_open_are_invited_on_the_latest_day_they_named() -> None:
    found = invited_people(
        [
            ended(Door.REAPPLY, NAMED),
            ended(Door.CONNECT, None, number=2),
            ended(Door.TALK, date(2026, 5, 1), number=3),
            ended(Door.CONNECT, None, "P2", 4),
            ended(Door.KEPT_ON_FILE, NAMED, "P3", 5),
        ]
    )
    assert found == {"P1": NAMED, "P2": None}


def test_who_left_a_door_open_comes_first_in_a_full_week() -> None:
    people = [replace(DANA, id=f"P{n}", address=f"p{n}@x.example") for n in range(1, 4)]
    story = [replace(came(at(2026, 4, n)), id=f"T{n}", contact_id=f"P{n}") for n in range(1, 4)]
    reason = ReasonToWrite(Purpose.ARTICLE, "there is something to read")
    one_a_week = Settings(weekly_list=1)
    offered = weekly_list(
        people,
        story,
        at(2026, 6, 17),
        one_a_week,
        reasons={"P2": reason},
        invited={"P3": None},
    )
    assert [one.contact_id for one in offered] == ["P3"]
    unreachable = [people[0], people[1], replace(people[2], address=None)]
    offered = weekly_list(unreachable, story, at(2026, 6, 17), one_a_week, invited={"P3": None})
    assert [one.contact_id for one in offered] == ["P1"]


@given(st.integers(30, 1095), st.integers(0, 6))
def test_no_interval_grows_beyond_its_longest_weekends_included(longest, day) -> None:
    patient = Settings(
        longest_interval_days=longest,
        check_in_weeks=52,
        second_check_in_months=24,
        later_check_in_months=24,
        gap_days=7,
    )
    spoke = came(at(2026, 3, 9) + timedelta(days=day))
    found = cadence(DANA, [spoke], spoke.at, patient)
    assert found.on is not None
    waited = (found.on - spoke.at.date()).days
    assert waited <= longest
    assert waited >= min(longest - 3, 364)
