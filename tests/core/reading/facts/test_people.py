"""Everyone human who writes, with what a mail shows of them."""

from datetime import date

import pytest

from afterword.core.reading.people.people import find_people
from afterword.core.reading.reading import PersonFound, ReadingContext

OWNER = ReadingContext(owner_addresses=frozenset({"ana@home.test"}))


def by_name(people):
    return {one.name: one for one in people}


def test_the_writer_has_a_name_an_address_and_a_title(mail):
    (dana,) = find_people(
        mail(
            "Hi Ana,\n\nIt is a no, I'm afraid.\n\nBest wishes,\nDana Kim\nHead of Planning\n"
            "Northern Rail\n+44 20 7946 0000\nwww.rail.example",
            sender="Dana Kim <dana.kim@rail.example>",
        ),
        OWNER,
    )
    assert (dana.name, dana.address, dana.title) == (
        "Dana Kim",
        "dana.kim@rail.example",
        "Head of Planning",
    )


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ('"Kim, Dana" <dana.kim@rail.example>', "Dana Kim"),
        ("Dana Kim (Northern Rail) <dana.kim@rail.example>", "Dana Kim"),
        ("Dana Kim via Lever <dana.kim@rail.example>", "Dana Kim"),
        ("dana.kim@rail.example", "Dana Kim"),
        ("Dana <dana@rail.example>", "Dana"),
        ("Dr Dana Kim, PhD <dana.kim@rail.example>", "Dana Kim"),
        ("Siobhán O'Neill <siobhan@rail.example>", "Siobhán O'Neill"),
        ("Jan van der Berg <jan@rail.example>", "Jan van der Berg"),
    ],
)
def test_a_name_is_read_however_the_header_has_it(mail, sender, name):
    people = find_people(mail("Hi Ana, it is a no this time.", sender=sender), OWNER)
    assert [one.name for one in people] == [name]


def test_copies_count_and_the_owner_does_not(mail):
    people = find_people(
        mail(
            "Hi Ana, see you.",
            sender="Dana Kim <dana.kim@rail.example>",
            to="Ana Ruiz <ana@home.test>, Omar Haddad <omar@rail.example>, jobs@rail.example",
        ),
        OWNER,
    )
    assert set(by_name(people)) == {"Dana Kim", "Omar Haddad"}


def test_the_person_who_is_greeted_is_the_owner(mail):
    people = find_people(
        mail("Jamie,\n\nIt was good to meet you. Thanks, Jamie.", sender="dana@rail.example"),
        ReadingContext(),
    )
    assert "Jamie" not in by_name(people)


@pytest.mark.parametrize(
    ("answers", "address"),
    [
        ("reply+abc@foods.example", None),
        ("Mara Oyelaran <r-8f3a2c@answers.foods.example>", None),
        ("ovens@foods.example", None),
        ("mara.oyelaran@foods.example", "mara.oyelaran@foods.example"),
        ("moyelaran@foods.example", "moyelaran@foods.example"),
        ("mo@foods.example", "mo@foods.example"),
        ("Mara Oyelaran <ovens.east@foods.example>", "ovens.east@foods.example"),
    ],
)
def test_where_answers_go_is_the_signer_s_only_if_it_bears_their_name(mail, answers, address):
    people = find_people(
        mail(
            "Hi Ana,\n\nI'm sorry, it is a no.\n\nKind regards,\nMara Oyelaran",
            sender="Careers <careers@foods.example>",
            headers=(("Reply-To", answers),),
        ),
        OWNER,
    )
    assert [one.address for one in people if one.name == "Mara Oyelaran"] == [address]


def test_who_signs_from_a_number_writes_from_their_own_address(mail):
    text = "Hi Ana,\n\nI'm sorry, it is a no.\n\nKind regards,\nMara Oyelaran"
    for address, own in (("x4711@foods.example", True), ("ovens@foods.example", False)):
        (mara,) = find_people(mail(text, sender=address), OWNER)
        assert mara.address == (address if own else None)


def test_a_first_name_is_completed_from_the_thread(mail):
    context = ReadingContext(
        owner_addresses=OWNER.owner_addresses,
        interviewed_on=date(2026, 11, 20),
        people=(PersonFound("Omar Haddad", "omar@rail.example"),),
    )
    people = find_people(
        mail("Hi Ana,\n\nOmar and I enjoyed the hour.\n\nDana", sender="dana@rail.example"),
        context,
    )
    omar = next(one for one in people if one.name.startswith("Omar"))
    assert (omar.name, omar.address) == ("Omar Haddad", "omar@rail.example")


def test_who_writes_through_a_system_has_no_address_of_their_own(mail):
    (lena,) = find_people(
        mail(
            "Hi Ana,\n\nI'm sorry, it is a no.\n\nLena Fischer",
            sender="Lena Fischer <candidate-4711@greenhouse-mail.io>",
        ),
        OWNER,
    )
    assert (lena.name, lena.address) == ("Lena Fischer", None)


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Rose Baker <rose.baker@rail.example>", "Rose Baker"),
        ("careers@rail.example", "Ivana Miller"),
        ("Dana Kim via LinkedIn <inmail-hit-reply@linkedin.com>", "Dana Kim"),
    ],
)
def test_a_person_may_sign_without_a_closing(mail, sender, name):
    text = f"Hi Ana,\n\nI'm sorry, it is a no this time.\n\n{name}"
    assert [one.name for one in find_people(mail(text, sender=sender), OWNER)] == [name]
