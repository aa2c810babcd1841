"""Two sides kept in step: nothing is lost, nothing is written twice, a quarrel stays visible."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.core.cards.test_planning import CARDS

from afterword.core.cards import Card
from afterword.core.cards.laying import card_of, lay
from afterword.core.cards.stepping import step
from afterword.core.people import Contact

DANA = Card("Dana Kim", ("d@x.example",), title="Planner", organisation="Rail", uid="1")
MINE = Contact("P1", "Dana Kim", "d@x.example", "Planner", "Rail")


def test_what_one_side_changes_goes_to_the_other() -> None:
    there = step(MINE, replace(DANA, title="Head"), DANA)
    assert there.laid.contact.title == "Head"
    assert there.wanted == replace(DANA, title="Head")
    here = step(replace(MINE, title="Head"), DANA, DANA)
    assert here.wanted == replace(DANA, title="Head")
    assert here.laid.contact.title == "Head"


def test_what_both_change_is_a_conflict_until_it_is_settled() -> None:
    theirs, base = replace(DANA, title="Director"), DANA
    for _ in range(3):
        both = step(replace(MINE, title="Head"), theirs, base)
        assert [(one.field, one.mine, one.theirs) for one in both.conflicts] == [
            ("title", "Head", "Director")
        ]
        assert both.laid.contact.title == "Head"
        assert both.wanted.title == "Director"
        base = both.base
    settled = step(replace(MINE, title="Head"), theirs, replace(base, title="Director"))
    assert settled.wanted.title == "Head"


def test_an_address_goes_where_one_side_took_it_away() -> None:
    two = replace(DANA, addresses=("d@x.example", "old@x.example"))
    with_both = lay(MINE, two, DANA).contact
    assert with_both.all_addresses == two.addresses
    there = step(with_both, DANA, two)
    assert there.laid.contact.all_addresses == ("d@x.example",)
    here = step(MINE, two, two)
    assert here.wanted.addresses == ("d@x.example",)


def test_notes_never_leave() -> None:
    mine = replace(MINE, notes="did not like the shoes", interests="trams")
    assert step(mine, DANA, DANA).wanted == DANA
    assert step(mine, DANA, None).wanted == DANA


@given(CARDS, CARDS, st.one_of(st.none(), CARDS))
def test_a_second_step_changes_nothing(mine: Card, theirs: Card, base: Card | None) -> None:
    contact = lay(Contact("P1", mine.name or "Dana"), mine, None).contact
    first = step(contact, theirs, base)
    again = step(first.laid.contact, first.wanted, first.base)
    assert again.wanted == first.wanted
    assert again.laid.contact == first.laid.contact
    assert again.conflicts == first.conflicts


@given(CARDS, CARDS)
def test_a_first_meeting_loses_nothing_on_either_side(mine: Card, theirs: Card) -> None:
    contact = lay(Contact("P1", mine.name or "Dana"), mine, None).contact
    met = step(contact, theirs, None)
    assert set(card_of(contact).addresses) <= set(met.laid.contact.all_addresses)
    assert set(theirs.addresses) <= set(met.wanted.addresses)
    assert set(theirs.addresses) <= set(met.laid.contact.all_addresses)
    if theirs.title:
        assert met.wanted.title == theirs.title
    if contact.title:
        assert met.laid.contact.title == contact.title
