"""Two entries that are one person: a name and a way are proof, everything else is a question."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.merges import joined
from afterword.core.merging import is_one_name, keys_of, likenesses
from afterword.core.people import Contact, Ways
from afterword.core.reach import linkedin_profile

NAMES = st.sampled_from(["Dana Kim", "Kim, Dana", "Dana", "Omar Haddad", "Lea Brandt"])
CONTACTS = st.builds(
    Contact,
    id=st.integers(1, 40).map(lambda n: f"P{n}"),
    name=NAMES,
    address=st.sampled_from([None, "d@x.example", "o@x.example"]),
    title=st.sampled_from([None, "Planner"]),
    do_not_contact=st.booleans(),
    is_closed=st.booleans(),
    notes=st.sampled_from(["", "likes trams", "met in May"]),
    ways=st.builds(
        Ways,
        addresses=st.lists(st.sampled_from(["d@x.example", "e@x.example"]), unique=True).map(tuple),
        phones=st.lists(st.sampled_from(["+44 20 7946 0018", "123"])).map(tuple),
        profiles=st.lists(st.sampled_from(["https://www.linkedin.com/in/dana/"])).map(tuple),
    ),
)
BOOKS = st.lists(CONTACTS, max_size=8, unique_by=lambda one: one.id)


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("Dana Kim", "kim, dana", True),
        ("Zoë Ångström", "Zoe Angstrom", True),
        ("Omar Haddad, PhD", "Omar Haddad", True),
        ("Dana Kim", "Dana K.", True),
        ("Dana Kim", "Dana Koh", False),
        ("Dana Kim", "Omar Haddad", False),
    ],
)
def test_names_are_compared_as_people_write_them(one: str, other: str, is_one: bool) -> None:
    assert is_one_name(one, other) is is_one


def test_a_number_and_a_profile_are_one_however_they_are_written() -> None:
    one = Contact("P1", "Dana Kim", ways=Ways(phones=("+44 20 7946 0018",)))
    assert keys_of(one) & keys_of(Contact("P2", "Dana Kim", ways=Ways(phones=("020 7946 0018",))))
    here = Contact("P1", "Dana Kim", ways=Ways(profiles=("http://linkedin.com/in/Dana/?x=1",)))
    there = Ways(profiles=("https://uk.linkedin.com/in/dana",))
    assert keys_of(here) & keys_of(Contact("P2", "Dana Kim", ways=there))


@given(BOOKS)
def test_nobody_is_one_without_a_name_and_a_way_in_common(book: list[Contact]) -> None:
    for like in likenesses(book, ()):
        is_proven = is_one_name(like.one.name, like.other.name) and bool(
            keys_of(like.one) & keys_of(like.other)
        )
        assert like.is_certain == is_proven
        assert like.why


@given(BOOKS, st.randoms(use_true_random=False))
def test_who_is_one_does_not_depend_on_the_order(book: list[Contact], dice: object) -> None:
    turned = list(book)
    dice.shuffle(turned)  # type: ignore[attr-defined]
    assert likenesses(turned, ()) == likenesses(book, ())


@given(BOOKS)
def test_who_is_two_is_not_suggested_again(book: list[Contact]) -> None:
    likes = likenesses(book, ())
    apart = [frozenset((one.one.id, one.other.id)) for one in likes]
    assert likenesses(book, apart) == []


@given(CONTACTS, CONTACTS)
def test_joining_loses_no_way_no_word_and_no_refusal(one: Contact, other: Contact) -> None:
    both = joined(one, replace(other, id="P99"))
    assert both.id == one.id
    assert keys_of(both) >= keys_of(one) | keys_of(other)
    assert one.notes in both.notes
    assert other.notes in both.notes
    assert both.do_not_contact == (one.do_not_contact or other.do_not_contact)
    assert both.is_closed == (one.is_closed or other.is_closed)


@given(CONTACTS, CONTACTS)
def test_joining_twice_is_joining_once(one: Contact, other: Contact) -> None:
    both = joined(one, other)
    assert joined(both, other) == both


def test_a_name_that_many_share_is_no_likeness() -> None:
    book = [Contact(f"P{n}", "Dana Kim") for n in range(1, 9)]
    assert likenesses(book, ()) == []


def test_the_own_page_on_linkedin_is_told_from_other_links() -> None:
    links = ("https://dana.example/", "https://uk.linkedin.com/in/dana-kim")
    assert linkedin_profile(Contact("P1", "Dana Kim", ways=Ways(profiles=links))) == links[1]
    assert linkedin_profile(Contact("P1", "Dana Kim", ways=Ways(profiles=links[:1]))) == ""
    assert linkedin_profile(None) == ""
