"""Who is forgotten is in no row any more; the person's word on somebody is never overwritten."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from afterword.core.forgetting import BLACK
from afterword.core.letters.letter import Letter
from afterword.core.messages.message import Address
from afterword.core.people import Contact
from afterword.core.ports import AddedRejection, Assembly, Erasure, Scanned, Store
from afterword.core.touchpoints import Channel, Touchpoint

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
DANA = Contact("P1", "Dana Kim", "dana.kim@rail.example")
OMAR = Contact("P2", "Omar Haddad", "omar@rail.example")


def test_a_contact_is_replaced_only_where_it_still_is_as_it_was(store: Store) -> None:
    store.save_assembly(Assembly(contacts=(DANA,)))
    noted = replace(DANA, notes="runs", interests="night trains")
    assert store.replace_contact(noted, DANA)
    assert not store.replace_contact(replace(DANA, is_closed=True), DANA)
    assert store.contacts() == [noted]
    store.save_assembly(Assembly(contacts=(DANA,)))
    assert store.contacts() == [noted]
    snoozed = replace(noted, snoozed_until=date(2026, 4, 1))
    assert store.replace_contact(snoozed, noted)
    assert store.contacts() == [snoozed]


def test_only_what_the_person_logged_is_taken_back(
    store: Store, a_touchpoint: Callable[..., Touchpoint]
) -> None:
    from_mail = a_touchpoint(store)
    store.save_assembly(Assembly(touchpoints=(from_mail,)))
    call = replace(a_touchpoint(store, channel=Channel.PHONE), note="about the depot")
    store.add_touchpoint(call)
    assert call in store.touchpoints()
    assert store.withdraw_touchpoint(call.id)
    assert not store.withdraw_touchpoint(call.id)
    assert not store.withdraw_touchpoint(from_mail.id)
    assert store.touchpoints() == [from_mail]


def test_a_setting_goes_back_to_its_default(store: Store) -> None:
    store.save_setting("gap_days", "40")
    store.remove_setting("gap_days")
    store.remove_setting("gap_days")
    assert store.setting("gap_days") is None


def test_somebody_forgotten_is_in_no_row_and_others_are(
    store: Store, a_letter: Callable[..., Letter], a_touchpoint: Callable[..., Touchpoint]
) -> None:
    store.save_assembly(Assembly(contacts=(DANA, OMAR)))
    store.save_contact(replace(DANA, notes="likes tea"))
    talk = replace(a_touchpoint(store), contact_id="P1")
    store.add_touchpoint(talk)
    to_dana = replace(a_letter(store), to=Address("Dana Kim", "dana.kim@rail.example"))
    to_omar = replace(
        a_letter(store), to=Address("Omar", "omar@rail.example"), body="You and Dana Kim,\0 both."
    )
    for letter in (to_dana, to_omar):
        store.save_letter(letter)
    store.save_notes("A1", "Kim, Dana was kind")
    told = AddedRejection("A1", "Rail", NOON, Channel.PHONE, person="Dana Kim")
    store.add(told)
    theirs, ana = "dana.kim@rail.example", ("ana@x.example",)
    store.record("box", [Scanned("1", "d1", "m1", ("m0",), theirs, ana, NOON)], None)

    store.erase(
        Erasure(
            "P1",
            ("Dana Kim",),
            ("dana.kim@rail.example",),
            letters=(to_dana.id,),
            messages=("d1",),
            added=(replace(told, person=None),),
        )
    )
    assert store.scrub()
    assert store.contacts() == [OMAR]
    assert store.touchpoints() == []
    left = store.letters()
    assert [one.id for one in left] == [to_omar.id]
    assert left[0].body == f"You and {BLACK * 4} {BLACK * 3},\0 both."
    assert store.added()[0].person is None
    skim = next(iter(store.left_out()))
    assert (skim.sender_address, skim.references) == ("", ())
    assert store.seen_keys("box") == {"1"}
    forgotten = store.forgotten()
    assert forgotten.has_address("Dana.Kim@Rail.example")
    assert not forgotten.has_address("omar@rail.example")


def test_a_second_person_is_told_by_the_same_key(store: Store) -> None:
    store.erase(Erasure("P1", ("Dana Kim",), ("dana.kim@rail.example",)))
    before = store.forgotten()
    store.erase(Erasure("P2", (), ("omar@rail.example",)))
    assert store.forgotten().key == before.key
    assert store.forgotten().marks > before.marks


def test_what_one_owner_forgets_another_keeps(opened: Callable[[str], Store]) -> None:
    ana, ben = opened("ana"), opened("ben")
    for store in (ana, ben):
        store.save_assembly(Assembly(contacts=(DANA,)))
    ana.erase(Erasure("P1", ("Dana Kim",), ("dana.kim@rail.example",)))
    assert ben.contacts() == [DANA]
    assert not ben.forgotten().marks
