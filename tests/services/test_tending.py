"""What the person does for a tie counts at once, is kept over everything, and is counted once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.adapters.store.opening import open_store
from afterword.core.applications import Application, Outcome, Rejection, Stage
from afterword.core.errors import Invalid
from afterword.core.letters.purposes import Purpose
from afterword.core.owner import Owner
from afterword.core.people import Contact, Participant
from afterword.core.ports import Assembly, Store
from afterword.core.reading.reading import ReachedStage, SenderKind
from afterword.core.settings import Settings
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint
from afterword.services.moment import Moment
from afterword.services.people.people import Person, PersonState, find_person, people
from afterword.services.people.tending import (
    By,
    Notes,
    Told,
    day_after,
    log,
    reopen,
    rest,
    snooze,
    stop,
    write_down,
)
from afterword.services.people.wording import grouped

NOW = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
TODAY = NOW.date()
LONG_AGO = NOW - timedelta(days=120)
DANA = Contact("P1", "Dana Kim", "dana@rail.example", organisation="Rail")
MOMENT = Moment(NOW, UTC, Settings(), Owner("Ana Ruiz", frozenset({"ana@mail.example"})))


def a_store() -> Store:
    """Ana was turned down by Dana after an interview four months ago."""
    store = open_store(":memory:")
    rejection = Rejection(
        LONG_AGO, Channel.MAIL, SenderKind.PERSON, ReachedStage.AFTER_INTERVIEW, "P1"
    )
    application = Application(
        "A1", "Rail", "Planner", Stage.INTERVIEW, Outcome.REJECTED, rejection=rejection,
        participants=(Participant("P1", was_interviewer=True),),
    )  # fmt: skip
    told = Touchpoint(
        "T-a", "P1", LONG_AGO, Direction.INBOUND, Channel.MAIL, Nature.REJECTION, "A1"
    )
    store.save_assembly(Assembly((application,), (DANA,), (told,)))
    return store


@pytest.fixture
def store() -> Iterator[Store]:
    made = a_store()
    yield made
    made.close()


def dana(store: Store) -> Person:
    return next(one for one in people(store, MOMENT) if one.contact.id == "P1")


def test_somebody_long_unheard_of_is_due_and_a_talk_makes_them_warm_at_once(store: Store) -> None:
    before = dana(store)
    assert before.state is PersonState.DUE
    assert before.why.startswith("Four months since Dana wrote.")
    log(store, DANA, Told(By.COFFEE, note="timetables"), MOMENT)
    after = dana(store)
    assert after.state is PersonState.WARM
    assert after.why == "You and Dana spoke today."
    assert after.on is not None
    assert after.on > TODAY + timedelta(days=30)


def test_a_word_of_ones_own_counts_as_a_check_in(store: Store) -> None:
    made, is_new = log(store, DANA, Told(By.LINKEDIN, on=date(2026, 11, 2)), MOMENT)
    assert is_new
    assert (made.direction, made.purpose) == (Direction.OUTBOUND, Purpose.CHECK_IN)
    found = dana(store)
    assert found.state is PersonState.RESTING
    assert found.why == "Two weeks since you wrote to Dana; no answer yet, which is usual."
    log(store, DANA, Told(By.MAIL, they_wrote=True), MOMENT)
    assert dana(store).why == "Dana wrote today; they answered last time."


@settings(max_examples=15)  # each makes a store of its own
@given(
    st.builds(
        Told,
        st.sampled_from(By),
        st.none() | st.dates(TODAY - timedelta(days=400), TODAY),
        st.text(max_size=30),
        st.booleans(),
    )
)
def test_the_same_told_again_is_kept_once(told: Told) -> None:
    store = a_store()
    first, is_new = log(store, DANA, told, MOMENT)
    again, is_new_again = log(store, DANA, told, MOMENT)
    assert (is_new, is_new_again) == (True, False)
    assert again.id == first.id
    assert len(store.touchpoints()) == 2
    store.close()


def test_a_day_to_come_is_not_logged(store: Store) -> None:
    with pytest.raises(Invalid, match="still to come"):
        log(store, DANA, Told(By.CALL, on=TODAY + timedelta(days=1)), MOMENT)


_DOING = {
    "snooze": lambda store, who: snooze(store, who, TODAY + timedelta(days=21), TODAY),
    "rest": rest,
    "stop": stop,
    "reopen": lambda store, who: reopen(store, who, TODAY),
}
_COMES_TO = {
    "snooze": {PersonState.SNOOZED, PersonState.CLOSED},
    "rest": {PersonState.CLOSED},
    "stop": {PersonState.CLOSED},
    "reopen": {PersonState.DUE},
}


@settings(max_examples=15)  # each makes a store of its own
@given(st.lists(st.sampled_from(sorted(_DOING)), min_size=1, max_size=6))
def test_the_last_word_counts_and_the_notes_stay_whatever_is_done(done: list[str]) -> None:
    store = a_store()
    assert write_down(store, DANA, Notes("runs", "trains"), Notes("", ""))
    for name in done:
        _DOING[name](store, DANA)
    found = dana(store)
    assert found.state in _COMES_TO[done[-1]]
    assert (found.contact.notes, found.contact.interests) == ("runs", "trains")
    store.close()


def test_notes_of_another_tab_are_not_overwritten_and_saving_twice_is_once(store: Store) -> None:
    empty = Notes("", "")
    assert write_down(store, DANA, Notes("one", ""), empty)
    assert write_down(store, DANA, Notes("one", ""), empty)
    assert not write_down(store, DANA, Notes("two", ""), empty)
    assert store.contacts()[0].notes == "one"


def test_of_many_who_could_be_written_to_a_few_come_first() -> None:
    store = open_store(":memory:")
    crowd = tuple(Contact(f"P{n}", f"Person N{n}", f"n{n}@rail.example") for n in range(1, 10))
    touched = tuple(
        Touchpoint(f"T{n}", one.id, LONG_AGO, Direction.INBOUND, Channel.PHONE, Nature.CALL)
        for n, one in enumerate(crowd, 1)
    )
    store.save_assembly(Assembly(contacts=crowd))
    for one in touched:
        store.add_touchpoint(one)
    groups = grouped(people(store, MOMENT))
    assert [(heading, len(group)) for heading, group in groups] == [
        ("Who comes next", 5),
        ("When there is room for more", 4),
    ]
    store.close()


def test_nobody_is_set_aside_into_the_past_or_for_ever(store: Store) -> None:
    with pytest.raises(Invalid, match="still to come"):
        snooze(store, DANA, TODAY, TODAY)
    with pytest.raises(Invalid, match="years away"):
        snooze(store, DANA, date(2040, 1, 1), TODAY)


def test_a_length_of_time_is_said_in_a_few_ways() -> None:
    assert day_after("3w", TODAY) == TODAY + timedelta(days=21)
    assert day_after("10 days", TODAY) == TODAY + timedelta(days=10)
    assert day_after("2m", TODAY) == date(2027, 1, 19)
    for wrong in ("0d", "3", "soon", "-2w", "9999w"):
        with pytest.raises(Invalid):
            day_after(wrong, TODAY)


def test_somebody_is_found_by_id_or_by_what_names_only_one() -> None:
    store = open_store(":memory:")
    omar = Contact("P2", "Omar Kim", "omar@rail.example")
    store.save_assembly(Assembly(contacts=(DANA, omar)))
    for name in ("P1", "1", "p1", "dana", "Dana Kim", "dana@rail.example"):
        assert find_person(store, name) == DANA
    with pytest.raises(Invalid, match=r"Dana Kim \(P1\) or Omar Kim \(P2\)"):
        find_person(store, "kim")
    store.close()
