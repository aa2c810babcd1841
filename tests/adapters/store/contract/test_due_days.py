"""What was worked out is kept for as long as it holds, and no longer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from afterword.core.cadence.due_day import ANY_DAY, DueDay
from afterword.core.cadence.turns import Turn
from afterword.core.people import Contact
from afterword.core.ports import Assembly, Scanned, Store
from afterword.core.ports.dues import Waiting
from afterword.core.reading.reading import Kind, Reading
from afterword.core.touchpoints import Channel, Direction, Touchpoint

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
DANA, OMAR = Contact("P1", "Dana Kim"), Contact("P2", "Omar Haddad")


def day_of(contact: Contact, **more: object) -> DueDay:
    return replace(DueDay(contact.id, date(2026, 3, 9), False, True, ""), **more)  # type: ignore[arg-type]


def test_a_day_holds_until_something_changes_with_its_contact(store: Store) -> None:
    store.save_assembly(Assembly(contacts=(DANA, OMAR)))
    changes = store.due_days_to_work_out("so", NOON)
    assert set(changes) == {"P1", "P2"}
    store.keep_due_days("so", [day_of(DANA), day_of(OMAR)], changes)
    assert store.due_days_to_work_out("so", NOON) == {}
    assert set(store.due_days_to_work_out("otherwise", NOON)) == {"P1", "P2"}
    store.save_assembly(Assembly(contacts=(DANA, replace(OMAR, organisation="Quay Books"))))
    assert set(store.due_days_to_work_out("so", NOON)) == {"P2"}


def test_what_changes_while_a_day_is_worked_out_makes_it_hold_no_longer(store: Store) -> None:
    store.save_assembly(Assembly(contacts=(DANA,)))
    changes = store.due_days_to_work_out("so", NOON)
    store.add_touchpoint(Touchpoint("T1", "P1", NOON, Direction.INBOUND, Channel.PHONE))
    store.keep_due_days("so", [day_of(DANA)], changes)
    assert set(store.due_days_to_work_out("so", NOON)) == {"P1"}


def test_a_day_holds_in_its_time_only(store: Store) -> None:
    store.save_assembly(Assembly(contacts=(DANA,)))
    until = NOON + timedelta(days=1)
    changes = store.due_days_to_work_out("so", NOON)
    store.keep_due_days("so", [day_of(DANA, since=NOON, until=until)], changes)
    assert store.due_days_to_work_out("so", NOON) == {}
    assert set(store.due_days_to_work_out("so", until)) == {"P1"}
    assert set(store.due_days_to_work_out("so", NOON - timedelta(microseconds=1))) == {"P1"}


def test_what_happens_to_one_who_counts_as_another_happens_to_them(store: Store) -> None:
    store.save_assembly(Assembly(contacts=(DANA, OMAR)))
    store.merge("P1", "P2", NOON, is_automatic=False)
    changes = store.due_days_to_work_out("so", NOON)
    store.keep_due_days("so", [day_of(DANA), day_of(OMAR)], changes)
    store.add_touchpoint(Touchpoint("T1", "P2", NOON, Direction.INBOUND, Channel.PHONE))
    assert set(store.due_days_to_work_out("so", NOON)) == {"P1", "P2"}


def test_those_who_are_due_are_named_in_turn_however_few_are_asked_for(store: Store) -> None:
    today = date(2026, 6, 17)
    people = [Contact(f"P{number}", f"Person {number}") for number in range(1, 61)]
    days = [
        day_of(
            one,
            first_day=ANY_DAY if number % 11 == 0 else today - timedelta(days=3 * number - 9),
            is_unreachable=number % 4 == 0,
        )
        for number, one in enumerate(people)
    ]
    store.save_assembly(Assembly(contacts=tuple(people)))
    store.keep_due_days("so", days, store.due_days_to_work_out("so", NOON))
    asked = Waiting(until=today, kept=frozenset())
    due = [one for one in days if one.first_day is not None and one.first_day <= today]
    in_turn = sorted(due, key=asked.turn)
    assert len(in_turn) < len(days)
    for most in (1, 5, 25, 100):
        assert store.due_people(asked, most) == in_turn[:most]
    for turn in Turn:
        theirs = [one for one in in_turn if asked.turn(one)[0] is turn]
        assert theirs
        assert store.due_people(replace(asked, whose=turn), 3) == theirs[:3]
        assert store.due_people(replace(asked, whose=turn), 100) == theirs


def test_an_assembly_that_says_the_same_changes_nothing(store: Store) -> None:
    call = Touchpoint("T0", "P1", NOON, Direction.INBOUND, Channel.PHONE)
    store.save_assembly(Assembly(contacts=(DANA, OMAR), touchpoints=(call,)))
    changes = store.due_days_to_work_out("so", NOON)
    store.keep_due_days("so", [day_of(DANA), day_of(OMAR)], changes)
    store.save_assembly(Assembly(contacts=(DANA, OMAR), touchpoints=(call,)))
    assert store.due_days_to_work_out("so", NOON) == {}
    assert store.touchpoints() == [call]
    store.save_assembly(Assembly(contacts=(DANA, OMAR)))
    assert store.touchpoints() == []
    assert set(store.due_days_to_work_out("so", NOON)) == {"P1"}


def test_the_number_of_waiting_mails_holds_until_mail_or_a_word_on_it_comes(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    assert store.may_be_answers("so") == (None, 0)
    store.record("/mail", [a_scanned("one", is_kept=True)], None)
    _, changes = store.may_be_answers("so")
    store.keep_may_be_answers("so", 3, changes)
    assert store.may_be_answers("so") == (3, changes)
    assert store.may_be_answers("otherwise")[0] is None
    [before] = store.filed()
    store.save_readings([replace(before, reading=Reading(Kind.INTERVIEW, 1.0, is_certain=True))])
    found, after = store.may_be_answers("so")
    assert found is None
    assert after > changes
    store.keep_may_be_answers("so", 2, after)
    store.overrule(before.message.digest, Kind.OTHER, NOON)
    assert store.may_be_answers("so")[0] is None


def test_messages_are_found_together(store: Store, a_scanned: Callable[..., Scanned]) -> None:
    store.record("/mail", [a_scanned(one, is_kept=True) for one in ("one", "two")], None)
    ids = ["two@mail.example", "one@mail.example", "nobody@mail.example"]
    found = store.messages_by_id(ids)
    assert found == {one: store.message(one) for one in ids[:2]}
    store.overrule(found["one@mail.example"].message.digest, Kind.OFFER, NOON)
    assert store.messages_by_id(ids)["one@mail.example"].overruled is Kind.OFFER
