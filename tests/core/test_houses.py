"""One domain: a house under several names, or an agency that writes for many."""

import pytest
from tests.core.assembly.conftest import Mail

from afterword.core.houses import clients_in, is_another_client, is_house_of, speaks_of_clients

DOMAIN = "brackenhall.example"


def written(text, sender=f"Jo Hollis <jo@{DOMAIN}>"):
    signed = f"Hi Ana,\n\n{text}\n\nJo Hollis\nConsultant\nBrackenhall Recruitment"
    return Mail(0, sender, "News", signed).filed().message


@pytest.mark.parametrize(
    "name", ["Brackenhall", "Brackenhall Ltd", "Brackenhall Recruitment", "Loxley Recruitment"]
)
def test_the_house_of_a_domain_is_called_like_it_or_is_an_agency(name):
    assert is_house_of(name, DOMAIN)


def test_a_client_is_called_otherwise():
    assert not is_house_of("Ostrava Steel", DOMAIN)
    assert is_house_of("Halton Learning Trust", "haltonlt.example")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tidewater Foods", "TF"),
        ("Tidewater Foods", "Tidewater"),
        ("Tidewater Foods", "Tidewater Kitchens"),
        ("Hotel Lindner", "Lindner Gruppe"),
        ("Marlow Mills Ltd", "Marlow Mills"),
    ],
)
def test_two_names_for_one_house_are_like_each_other(one, other):
    assert not is_another_client(one, other)
    assert not is_another_client(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ostrava Steel", "Dunmore Paper"),
        ("Ostrava Steel", "Dunmore Steel"),
        ("National Timber", "National Gardens Trust"),
    ],
)
def test_two_clients_are_not(one, other):
    assert is_another_client(one, other)


@pytest.mark.parametrize(
    "text",
    [
        "My client Ostrava Steel would like to meet you.",
        "Our client, Ostrava Steel, has read your papers.",
        "Ostrava Steel have decided to go another way.",
        "Your application for the Payroll Clerk role at Ostrava Steel was not successful.",
    ],
)
def test_whom_an_agency_writes_for_is_named_by_the_words(text):
    assert clients_in(written(text), DOMAIN) == {"Ostrava Steel"}


@pytest.mark.parametrize(
    "text",
    [
        "My client would like to meet you.",
        "Omar has decided to go another way.",
        "Human Resources have decided to go another way.",
        "Brackenhall have decided to go another way.",
        "It was a pleasure to meet you.",
    ],
)
def test_a_person_a_desk_and_the_house_itself_are_no_clients(text):
    assert clients_in(written(text), DOMAIN) == frozenset()


def test_an_agency_speaks_of_clients():
    assert speaks_of_clients(written("My client has decided."))
    assert not speaks_of_clients(written("We have decided."))
