"""Leads and dropped suggestions are kept, one owner's apart, and go with who is forgotten."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from afterword.core.mentions.lead import Lead, LeadKind
from afterword.core.mentions.suggestion import Declined, Subject
from afterword.core.people import Contact
from afterword.core.ports import Assembly, Erasure, Store

Opens = Callable[[str], Store]
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LEAD = Lead("H1", "P1", LeadKind.OPENING, "a planner \0 in Leeds", NOON, "one@mail.test", None)
DROPPED = Declined("P1", Subject.INTEREST, "night \0 trains")


def test_leads_come_back_whole_and_are_replaced(store: Store) -> None:
    later = replace(LEAD, id="H2", contact_id="P2", message_id=None, kind=LeadKind.PERSON)
    store.save_lead(later)
    store.save_lead(LEAD)
    assert store.leads() == [LEAD, later]
    linked = replace(LEAD, application_id="A3")
    store.save_lead(linked)
    assert store.leads() == [linked, later]
    assert store.remove_lead("H2")
    assert not store.remove_lead("H2")
    assert store.leads() == [linked]


def test_a_dropped_suggestion_stays_dropped_until_it_is_taken_back(store: Store) -> None:
    store.decline(DROPPED)
    store.decline(DROPPED)
    assert store.declined() == {DROPPED}
    store.undecline(replace(DROPPED, words="other"))
    assert store.declined() == {DROPPED}
    store.undecline(DROPPED)
    assert store.declined() == set()


def test_one_owners_leads_are_not_anothers(opened: Opens) -> None:
    ana, ben = opened("ana"), opened("ben")
    ana.save_lead(LEAD)
    ana.decline(DROPPED)
    assert ben.leads() == []
    assert ben.declined() == set()
    assert not ben.remove_lead("H1")
    ben.undecline(DROPPED)
    assert ana.declined() == {DROPPED}


def test_they_go_with_who_is_forgotten_and_name_nobody_elsewhere(store: Store) -> None:
    store.save_lead(LEAD)
    store.decline(DROPPED)
    store.save_lead(replace(LEAD, id="H2", contact_id="P2", words="talk to Dana Kim"))
    store.decline(Declined("P2", Subject.LEAD, "talk to dana kim"))
    store.erase(Erasure("P1", ("Dana Kim",), ()))
    assert [one.words for one in store.leads()] == ["talk to ████ ███"]
    assert store.declined() == {Declined("P2", Subject.LEAD, "talk to ████ ███")}


def test_who_counts_as_another_gives_their_leads_and_gets_them_back(store: Store) -> None:
    people = (Contact("P1", "Dana Kim"), Contact("P2", "D. Kim"))
    store.save_assembly(Assembly(contacts=people))
    theirs = replace(LEAD, contact_id="P2")
    store.save_lead(theirs)
    store.decline(replace(DROPPED, contact_id="P2"))
    merged = store.merge("P1", "P2", NOON, is_automatic=False)
    assert store.leads() == [replace(theirs, contact_id="P1")]
    assert store.declined() == {DROPPED}
    store.save_lead(replace(theirs, contact_id="P1", application_id="A1"))
    store.undo_merge(merged.id)
    assert store.leads() == [replace(theirs, application_id="A1")]
