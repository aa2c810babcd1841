"""Imported cards, people's news and contacts that are one person; taken apart exactly."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.adapters.store.opening import open_store
from afterword.core.address_books import AddressBook
from afterword.core.applications import Application, Interview, Rejection, Stage
from afterword.core.cards import Card
from afterword.core.errors import NotFound, Refused
from afterword.core.letters.letter import Letter
from afterword.core.mentions.lead import Lead, LeadKind
from afterword.core.people import Contact, FailedAddress, Participant, Reach, Ways
from afterword.core.ports import Assembly, Batch, Erasure, KeptCard, SentApplication, Store
from afterword.core.reading.reading import HiringRole, ReachedStage, SenderKind
from afterword.core.their_news import TheirNews
from afterword.core.touchpoints import Channel, Direction, Touchpoint

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
CARD = KeptCard("vcard", "uid:1", "P1", Card("Dana Kim", ("d@x.example",)), NOON, "raw", '"e"')
NEWS = TheirNews("J1", "P1", "Head", "Southway", "Planner", "Rail", NOON)
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "title": st.sampled_from([None, "Planner", "Head"]),
        "notes": st.sampled_from(["", "a", "b"]),
        "interests": st.sampled_from(["", "trams"]),
        "do_not_contact": st.booleans(),
        "is_closed": st.booleans(),
        "address": st.sampled_from([None, "a@x.example", "b@x.example"]),
        "ways": st.builds(Ways, phones=st.lists(st.sampled_from(["1234567"])).map(tuple)),
    },
)


def two_people(store: Store) -> None:
    parts = (
        Participant("P1", HiringRole.INTERVIEWER),
        Participant("P2", HiringRole.HIRING_MANAGER, was_interviewer=True),
    )
    ended = Rejection(
        NOON, Channel.MAIL, SenderKind.PERSON, ReachedStage.AFTER_INTERVIEW, contact_id="P2"
    )
    held = Interview(NOON, with_=("P1", "P2"))
    failed = FailedAddress("b@x.example", NOON, "5.1.1", "unknown", "m9")
    store.save_assembly(
        Assembly(
            (
                Application(
                    "A1", "Rail", "Planner", Stage.INTERVIEW, None, NOON, ended, (held,), parts
                ),
            ),
            (
                Contact("P1", "Dana Kim", "a@x.example", organisation="Rail"),
                Contact("P2", "Dana K.", "b@x.example", "Head", reach=Reach(failed=(failed,))),
            ),
            (
                Touchpoint("m1", "P1", NOON, Direction.INBOUND, Channel.MAIL),
                Touchpoint("m2", "P2", NOON, Direction.INBOUND, Channel.MAIL),
            ),
        )
    )


def everything(store: Store) -> tuple[object, ...]:
    return (store.contacts(), store.applications(), store.touchpoints(), store.letters())


def test_an_import_is_kept_whole(store: Store, a_touchpoint: Callable[..., Touchpoint]) -> None:
    seen = a_touchpoint(store, id="linkedin:1")
    sent = SentApplication("A7", "key", "Rail", "Planner", NOON.date())
    batch = Batch((Contact("P1", "Dana Kim"),), (CARD,), (seen,), (NEWS,), (sent,))
    for _ in range(2):
        store.save_batch(batch)
    assert store.contacts() == [Contact("P1", "Dana Kim")]
    assert (store.cards(), store.their_news()) == ([CARD], [NEWS])
    assert (store.touchpoints(), store.sent_applications()) == ([seen], [sent])
    store.remove_cards("vcard", ["uid:1"])
    assert store.cards() == []
    assert store.contacts() == [Contact("P1", "Dana Kim")]


def test_somebody_imported_stays_when_mail_shows_them_and_shows_them_no_more(store: Store) -> None:
    imported = Contact("P1", "Dana Kim", "a@x.example", ways=Ways(phones=("1234567",)))
    store.save_contact(imported)
    assert store.imported_only() == {"P1"}
    failed = FailedAddress("a@x.example", NOON, "5.1.1", "unknown", "m9")
    store.save_assembly(
        Assembly(contacts=(Contact("P1", "D.", title="Head", reach=Reach(failed=(failed,))),))
    )
    assert store.imported_only() == set()
    assert store.contacts() == [replace(imported, title="Head", reach=Reach(failed=(failed,)))]
    assert store.unmerged().contacts[0].name == "D."
    store.save_contact(replace(store.contacts()[0], notes="met"))
    store.save_assembly(Assembly())
    assert [(one.name, one.notes) for one in store.contacts()] == [("Dana Kim", "met")]


def test_two_that_are_one_are_one_everywhere(store: Store, a_letter: Callable[..., Letter]) -> None:
    two_people(store)
    letter = replace(a_letter(store), contact_id="P2")
    store.save_letter(letter)
    store.save_batch(Batch(cards=(replace(CARD, contact_id="P2"),), news=(NEWS,)))
    lead = Lead("H1", "P2", LeadKind.OPENING, "we look for a planner", NOON)
    store.save_lead(lead)
    before = everything(store)
    done = store.merge("P1", "P2", NOON, is_automatic=False)
    assert [one.contact_id for one in store.leads()] == ["P1"]
    store.save_lead(replace(store.leads()[0], application_id="A1"))
    (dana,) = store.contacts()
    assert (dana.id, dana.title, dana.all_addresses) == (
        "P1",
        "Head",
        ("a@x.example", "b@x.example"),
    )
    assert [one.address for one in dana.reach.failed] == ["b@x.example"]
    (application,) = store.applications()
    assert application.participants == (
        Participant("P1", HiringRole.HIRING_MANAGER, was_interviewer=True),
    )
    assert application.interviews[0].with_ == ("P1",)
    assert application.rejection is not None
    assert application.rejection.contact_id == "P1"
    assert {one.contact_id for one in store.touchpoints()} == {"P1"}
    assert [one.contact_id for one in store.letters()] == ["P1"]
    assert [one.contact_id for one in store.cards()] == ["P1"]
    mine = store.letters()[0]
    assert store.replace_letter(replace(mine, subject="Thanks"), mine)
    assert store.replace_letter(mine, replace(mine, subject="Thanks"))
    assert store.undo_merge(done.id) == done
    assert everything(store) == before
    assert store.leads() == [replace(lead, application_id="A1")]
    assert store.merges() == []


def test_a_scan_meanwhile_changes_nothing_about_who_is_one(store: Store) -> None:
    two_people(store)
    before = store.contacts()
    done = store.merge("P1", "P2", NOON, is_automatic=True)
    assert [one.id for one in store.unmerged().contacts] == ["P1", "P2"]
    store.save_assembly(store.unmerged())
    assert [one.id for one in store.contacts()] == ["P1"]
    two_people(store)
    store.undo_merge(done.id)
    assert store.contacts() == before


def test_what_was_changed_since_is_kept_when_it_is_taken_back(store: Store) -> None:
    two_people(store)
    done = store.merge("P1", "P2", NOON, is_automatic=False)
    store.save_contact(replace(store.contacts()[0], title="Director", notes="my own"))
    store.undo_merge(done.id)
    dana, other = store.contacts()
    assert (dana.title, dana.notes, dana.all_addresses) == ("Director", "my own", ("a@x.example",))
    assert (other.title, other.notes) == ("Head", "")


def test_merges_are_taken_back_from_the_last_one_on(store: Store) -> None:
    two_people(store)
    store.save_contact(Contact("P3", "Dana"))
    before = store.contacts()
    first = store.merge("P1", "P2", NOON, is_automatic=False)
    second = store.merge("P1", "P3", NOON, is_automatic=False)
    with pytest.raises(Refused, match=f"undo {second.id} first"):
        store.undo_merge(first.id)
    store.undo_merge(second.id)
    store.undo_merge(first.id)
    assert store.contacts() == before
    with pytest.raises(NotFound):
        store.undo_merge(first.id)
    with pytest.raises(NotFound):
        store.merge("P1", "P99", NOON, is_automatic=False)


def test_two_are_kept_apart_in_either_order(store: Store) -> None:
    for pair in (("P1", "P2"), ("P2", "P1")):
        store.tell_apart(*pair)
    assert store.told_apart() == [frozenset(("P1", "P2"))]


def test_forgetting_takes_all_that_counts_as_them(store: Store) -> None:
    two_people(store)
    store.save_batch(Batch(cards=(CARD, replace(CARD, key="k", contact_id="P2")), news=(NEWS,)))
    store.merge("P1", "P2", NOON, is_automatic=False)
    store.tell_apart("P1", "P5")
    store.erase(Erasure("P1", ("Dana Kim",), ("a@x.example", "b@x.example"), also=("P2",)))
    assert (store.contacts(), store.cards(), store.their_news()) == ([], [], [])
    assert (store.merges(), store.told_apart(), store.touchpoints()) == ([], [], [])


def test_an_address_book_goes_with_its_cards_and_the_people_stay(store: Store) -> None:
    book = AddressBook("home", "https://dav.example/", "ana", synced_at=NOON)
    store.save_address_book(book)
    store.save_batch(Batch((Contact("P1", "Dana Kim"),), (replace(CARD, source=book.source),)))
    assert store.address_books() == [book]
    assert store.remove_address_book("home")
    assert not store.remove_address_book("home")
    assert (store.address_books(), store.cards()) == ([], [])
    assert store.contacts() == [Contact("P1", "Dana Kim")]


@given(CHANGES, CHANGES)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_was_said_of_two_they_come_apart_as_they_were(
    mine: dict[str, object], theirs: dict[str, object]
) -> None:
    store = open_store(":memory:")
    try:
        two_people(store)
        one, other = store.contacts()
        store.save_contact(replace(one, **mine))  # type: ignore[arg-type]
        store.save_contact(replace(other, **theirs))  # type: ignore[arg-type]
        before = everything(store)
        done = store.merge("P1", "P2", NOON, is_automatic=False)
        assert len(store.contacts()) == 1
        store.undo_merge(done.id)
        assert everything(store) == before
    finally:
        store.close()
