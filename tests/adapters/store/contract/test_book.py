"""Applications, people and touchpoints: what mail says, and what the person said over it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from afterword.core.applications import Application, Stage
from afterword.core.letters.letter import Letter
from afterword.core.people import Contact
from afterword.core.ports import AddedRejection, Assembly, Delivery, PersonMet, Receipt, Store
from afterword.core.reading.reading import HiringRole
from afterword.core.touchpoints import Channel, Touchpoint

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def test_ids_count_up_each_prefix_for_itself(store: Store) -> None:
    assert [store.new_id("A") for _ in range(3)] == ["A1", "A2", "A3"]
    assert [store.new_id("P"), store.new_id("A")] == ["P1", "A4"]
    assert store.new_ids("A", 3) == ["A5", "A6", "A7"]
    assert store.new_id("A") == "A8"


def test_an_assembly_comes_back_as_it_was_sorted_as_people_count(
    store: Store, an_assembly: Callable[..., Assembly]
) -> None:
    assembly = an_assembly()
    store.save_assembly(assembly)
    assert store.applications() == [assembly.applications[1], assembly.applications[0]]
    assert store.contacts() == [assembly.contacts[1], assembly.contacts[0]]
    assert store.touchpoints() == list(assembly.touchpoints)


def test_a_new_assembly_replaces_the_old_one_and_keeps_what_was_recorded(
    store: Store,
    a_letter: Callable[..., Letter],
    a_touchpoint: Callable[..., Touchpoint],
    an_assembly: Callable[..., Assembly],
) -> None:
    store.save_assembly(an_assembly())
    call = a_touchpoint(store, channel=Channel.PHONE, at=NOON - timedelta(days=1))
    store.add_touchpoint(call)
    letter = a_letter(store)
    store.save_letter(letter)
    placed = a_touchpoint(store, letter_id=letter.id, is_confirmed=False)
    receipt = Receipt(letter.id, "eml", NOON, Delivery.PLACED, "/letters/L1.eml")
    store.save_receipt(receipt, placed)

    later = Assembly(applications=(Application("A11", "Tram Co", None, Stage.APPLIED),))
    store.save_assembly(later)
    assert store.applications() == list(later.applications)
    assert store.contacts() == []
    assert store.touchpoints() == [call, placed]
    assert (store.letters(), store.receipts()) == ([letter], [receipt])


def test_touchpoints_come_oldest_first(
    store: Store, a_touchpoint: Callable[..., Touchpoint]
) -> None:
    days = [3, 1, 2]
    made = [a_touchpoint(store, at=NOON + timedelta(days=day)) for day in days]
    for touchpoint in made:
        store.add_touchpoint(touchpoint)
    assert store.touchpoints() == [made[1], made[2], made[0]]


def test_the_first_and_the_last_moment_there_is_come_back(
    store: Store, a_touchpoint: Callable[..., Touchpoint]
) -> None:
    ends = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
    for at in ends:
        store.add_touchpoint(a_touchpoint(store, at=at))
    assert tuple(touchpoint.at for touchpoint in store.touchpoints()) == ends


def test_notes_are_kept_over_a_new_assembly(
    store: Store, an_assembly: Callable[..., Assembly]
) -> None:
    store.save_assembly(an_assembly())
    assert [a.notes for a in store.applications()] == ["from mail", ""]
    store.save_notes("A2", "they use a whiteboard")
    store.save_assembly(an_assembly())
    assert [a.notes for a in store.applications()] == ["they use a whiteboard", ""]
    store.save_notes("A2", "")
    assert [a.notes for a in store.applications()] == ["", ""]


def test_what_the_person_changed_of_a_contact_is_laid_over_what_mail_says(
    store: Store, an_assembly: Callable[..., Assembly]
) -> None:
    store.save_assembly(an_assembly())
    dana = store.contacts()[0]
    store.save_contact(replace(dana, snoozed_until=date(2026, 6, 1), do_not_contact=True))

    learned = replace(dana, title="Head of Planning", name="Dana J. Kim")
    store.save_assembly(Assembly(contacts=(learned,)))
    now = store.contacts()[0]
    assert now == replace(learned, snoozed_until=date(2026, 6, 1), do_not_contact=True)

    store.save_contact(replace(now, is_closed=True, snoozed_until=None))
    store.save_assembly(Assembly(contacts=(learned,)))
    assert store.contacts() == [replace(learned, do_not_contact=True, is_closed=True)]


def test_the_person_may_take_back_what_mail_says_of_a_contact(store: Store) -> None:
    stopped = Contact("P1", "Dana", do_not_contact=True)
    store.save_assembly(Assembly(contacts=(stopped,)))
    store.save_contact(replace(stopped, do_not_contact=False))
    store.save_assembly(Assembly(contacts=(stopped,)))
    assert store.contacts() == [Contact("P1", "Dana")]


def test_a_contact_no_mail_shows_can_be_added_and_stays(
    store: Store, an_assembly: Callable[..., Assembly]
) -> None:
    by_hand = Contact("P7", "Omar", None, "Engineer", "Rail Works")
    store.save_contact(by_hand)
    store.save_assembly(an_assembly())
    assert [contact.id for contact in store.contacts()] == ["P1", "P2", "P7"]
    assert store.contacts()[2] == by_hand


def test_a_change_to_a_contact_waits_while_no_mail_shows_them(
    store: Store, an_assembly: Callable[..., Assembly]
) -> None:
    store.save_assembly(an_assembly())
    store.save_contact(replace(store.contacts()[0], is_closed=True))
    store.save_assembly(Assembly())
    assert store.contacts() == []
    store.save_assembly(an_assembly())
    assert [contact.is_closed for contact in store.contacts()] == [True, False]


def test_added_rejections_come_oldest_first(
    store: Store, an_assembly: Callable[..., Assembly]
) -> None:
    late = AddedRejection("A1", "Rail Works", NOON, Channel.PHONE)
    early = AddedRejection(
        "A2",
        "Tram Co",
        NOON - timedelta(days=2),
        Channel.IN_PERSON,
        "Planner",
        True,
        "Dana Kim",
        "dana@tram.example",
        HiringRole.HIRING_MANAGER,
        "somebody with a depot",
        "nice talk",
    )
    store.add(late)
    store.add(early)
    store.save_assembly(an_assembly())
    assert store.added() == [early, late]


def test_a_told_rejection_is_taken_back_once(store: Store) -> None:
    at = datetime(2026, 11, 1, tzinfo=UTC)
    for name in ("A1", "A2"):
        store.add(AddedRejection(name, "Pier Nine", at, Channel.UNSAID))
    assert store.remove_added("A1")
    assert not store.remove_added("A1")
    assert [(one.id, one.channel) for one in store.added()] == [("A2", Channel.UNSAID)]


def test_people_met_are_kept_over_a_new_assembly_replaced_by_name_and_taken_back(
    store: Store, an_assembly: Callable[..., Assembly]
) -> None:
    rosa = PersonMet("A2", "Rosa Lind", "rosa@rail.example", HiringRole.INTERVIEWER)
    wen = PersonMet("A10", "Wen Li")
    for met in (wen, PersonMet("A2", "Rosa Lind"), rosa):
        store.add_met(met)
    store.save_assembly(an_assembly())
    assert store.met() == [rosa, wen]
    assert store.remove_met("A2", "Rosa Lind")
    assert not store.remove_met("A2", "Rosa Lind")
    assert store.met() == [wen]
