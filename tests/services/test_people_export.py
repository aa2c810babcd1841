"""People go out in open forms, and come back without a change."""

import csv
import io
from datetime import UTC, datetime

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.cards.test_vcards import PLAIN

from afterword.adapters.store.opening import open_store
from afterword.core.cards.format import Asked, NamedFile
from afterword.core.cards.planning import Fate
from afterword.core.cards.table_writing import as_it_was, inert
from afterword.core.errors import Invalid
from afterword.core.owner import Owner
from afterword.core.people import Contact, Ways
from afterword.core.ports import Store
from afterword.core.settings import Settings
from afterword.services.moment import Moment
from afterword.services.people.exporting import Form, form_of, people_as
from afterword.services.people.importing import do_import, look, plan_of
from afterword.web.waiting import Quiet

NOW = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
MOMENT = Moment(NOW, UTC, Settings(), Owner("Ana Reis", frozenset({"ana@home.example"})))
ENDINGS = {Form.VCARD: "vcf", Form.VCARD_3: "vcf", Form.TABLE: "csv", Form.PEOPLE: "json"}
ODD = st.one_of(PLAIN, st.sampled_from(["=1+1", "'=1+1", "@SUM(A1)", "a;b,c\\n", "-", "''+x"]))
CONTACTS = st.builds(
    Contact,
    id=st.integers(1, 30).map(lambda n: f"P{n}"),
    name=st.sampled_from(["Dana Kim", "Omar Haddad", "Lea", "=cmd()", "Zoë Ångström, PhD"]),
    address=st.sampled_from([None, "d@x.example", "=o@x.example"]),
    title=st.one_of(st.none(), ODD),
    organisation=st.one_of(st.none(), ODD),
    notes=st.lists(ODD, max_size=3).map("\n".join),
    interests=ODD,
    ways=st.builds(
        Ways,
        addresses=st.lists(st.sampled_from(["e@x.example", "+f@x.example"]), unique=True).map(
            tuple
        ),
        phones=st.lists(st.sampled_from(["+44 20 7946 0018", "(030) 1234-567"])).map(tuple),
        profiles=st.lists(
            st.sampled_from(["https://linkedin.com/in/d", "http://x.example/a;b"])
        ).map(tuple),
    ),
)
BOOKS = st.lists(CONTACTS, min_size=1, max_size=6, unique_by=lambda one: one.id)


def imported(store: Store, text: str, form: Form) -> bool:
    """Import an export; tell whether anything changed."""
    name = f"people.{ENDINGS[form]}"
    looked = look([NamedFile(name, text.encode(), is_alone=True)], Asked())
    assert not looked.found[0].problems
    plan = plan_of(store, looked.found, MOMENT)
    changes = bool(plan.of(Fate.ADDED) or plan.of(Fate.CHANGED))
    do_import(store, plan, MOMENT, Quiet())
    return changes


@pytest.mark.parametrize("form", Form)
@given(book=BOOKS)
@settings(max_examples=25, deadline=None)
def test_what_goes_out_comes_back_without_a_change(form: Form, book: list[Contact]) -> None:
    store = open_store(":memory:")
    try:
        for one in book:
            store.save_contact(one)
        before = store.contacts()
        text = people_as(store, form)
        assert not imported(store, text, form)
        assert store.contacts() == before
        assert people_as(store, form) == text
    finally:
        store.close()


def test_another_home_takes_everybody_over_and_keeps_their_uids() -> None:
    here, there = open_store(":memory:"), open_store(":memory:")
    ways = Ways(("d2@x.example",), ("+44 20 7946 0018",), ("https://linkedin.com/in/d",))
    here.save_contact(Contact("P1", "Dana Kim", "d@x.example", "Planner", "Rail", ways=ways))
    text = people_as(here, Form.VCARD)
    assert imported(there, text, Form.VCARD)
    assert people_as(there, Form.VCARD) == text
    assert people_as(here, Form.VCARD) == text, "a UID stays for ever"
    here.close()
    there.close()


@given(st.text())
def test_no_cell_runs_and_each_comes_back(cell: str) -> None:
    written = inert(cell)
    assert not written.lstrip().startswith(("=", "+", "-", "@"))
    assert as_it_was(written) == cell


def test_a_spreadsheet_gets_a_table_it_only_shows() -> None:
    store = open_store(":memory:")
    store.save_contact(
        Contact("P1", "=HYPERLINK(1)", "d@x.example", ways=Ways(phones=("+44 20 7946 0018",)))
    )
    text = people_as(store, Form.TABLE)
    assert text.startswith("\ufeffName,Email,")
    row = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))[1]
    assert row[:3] == ["'=HYPERLINK(1)", "d@x.example", "'+44 20 7946 0018"]
    store.close()


def test_another_program_reads_all_cards_of_a_file() -> None:
    store = open_store(":memory:")
    for number in range(1, 4):
        store.save_contact(Contact(f"P{number}", f"Person {number}", f"p{number}@x.example"))
    cards = list(vobject.readComponents(people_as(store, Form.VCARD_3)))
    assert [one.email.value for one in cards] == ["p1@x.example", "p2@x.example", "p3@x.example"]
    assert len({one.uid.value for one in cards}) == 3
    store.close()


def test_the_form_is_told_by_the_ending() -> None:
    assert form_of("a/people.VCF") is Form.VCARD
    with pytest.raises(Invalid, match="ending"):
        form_of("people")
