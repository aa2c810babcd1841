"""Whom a letter greets: one person by their name, many at once, or a mailbox."""

import pytest

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.check.near_names import is_desk


def said(greeting: str, name: str, house: str | None = "Harbour Light Rail") -> list[str]:
    """Return what is found in a greeting: how grave it is and the words."""
    context = CheckContext(to_name=name, organisation=house)
    text = f"{greeting}\n\nThank you for the hour on Tuesday.\n\nBest,\nAna"
    found = check(text, context, select=["F403"]).diagnostics
    return [f"{one.severity} {one.text}" for one in found]


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Interview Panel,",
        "Dear Human Resources,",
        "Dear Talent Acquisition Team,",
        "Dear Customer Service,",
        "Hi y'all,",
        "Hi lovely people,",
        "Dear Harbour Light Rail team,",
        "Dear Members of the Selection Committee,",
        "Dear Board of Trustees,",
        "Hello Night Operations,",
        "Dear Dana and team,",
        "Dear Dana & everyone,",
        "Dear Ms Kim and colleagues,",
        "Dear Mr. and Mrs. Kim,",
    ],
)
def test_many_may_be_greeted_at_once(greeting: str) -> None:
    assert not said(greeting, "Dana Kim")


@pytest.mark.parametrize(
    ("greeting", "found"),
    [
        ("Dear Priya and team,", "error Priya"),
        ("Hey, Priya", "error Priya"),
        ("Hey, Priya,", "error Priya"),
        ("Priya –", "error Priya"),
        ("Dear 😊 Priya,", "error Priya"),
        ("Estimada Priya:", "error Priya"),
        ("Liebe Priya,", "error Priya"),
        ("Dear Mr. and Mrs. Okafor,", "error Okafor"),
        ("Dear Mr House,", "error House"),
    ],
)
def test_a_wrong_name_is_seen_in_every_form_of_greeting(greeting: str, found: str) -> None:
    assert said(greeting, "Dana Kim") == [found]


@pytest.mark.parametrize("greeting", ["Hey, Dana", "Dana –", "Dear 😊 Dana,", "Estimada Dana:"])
def test_the_right_name_is_right_in_every_form(greeting: str) -> None:
    assert not said(greeting, "Dana Kim")


@pytest.mark.parametrize(
    "name",
    [
        "HR Team",
        "Northpier Careers",
        "Recruitment",
        "Harbour Light Rail",
        "Jobs at Harbour",
        "The General Secretary",
        "Talent Acquisition | Harbour",
    ],
)
def test_somebody_who_reads_a_mailbox_may_be_greeted_by_any_name(name: str) -> None:
    assert not said("Dear Dana,", name)


@pytest.mark.parametrize("name", ["Dana Kim", "Dana from HR", "Dana Kim (Careers)", "Kim, Dana"])
def test_a_person_with_a_desk_behind_the_name_is_a_person(name: str) -> None:
    assert not is_desk(name)
    assert said("Dear Priya,", name) == ["error Priya"]


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("Dear Paul,", "Paula Ruiz"),
        ("Hi Daniel,", "Daniela Ruiz"),
        ("Hi Daniel,", "Danielle Ruiz"),
        ("Dear Robert,", "Roberta Ruiz"),
        ("Dear Eric,", "Erica Ruiz"),
        ("Dear Victor,", "Victoria Ruiz"),
        ("Dear Dana Kimm,", "Dana Kim"),
        ("Dear Omar Hadad,", "Omar Haddad"),
    ],
)
def test_a_name_that_only_begins_alike_is_wrong(greeting: str, name: str) -> None:
    assert [one.split()[0] for one in said(greeting, name)] == ["error"]


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("Dear Jon,", "John Ruiz"),
        ("Dear Sara,", "Sarah Ruiz"),
        ("Dear Ann,", "Anne Ruiz"),
        ("Dear Dana Park,", "Dana Kim"),
        ("Dear Jon Ruiz,", "John Ruiz"),
    ],
)
def test_a_name_they_spell_otherwise_is_asked_about(greeting: str, name: str) -> None:
    assert [one.split()[0] for one in said(greeting, name)] == ["warning"]


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("Hi Dan,", "Daniel Ruiz"),
        ("Hi Dan,", "Daniela Ruiz"),
        ("Hi Alex,", "Alexandra Ruiz"),
        ("Hi Sam,", "Samantha Ruiz"),
        ("Hi Jon,", "Jonathan Ruiz"),
        ("Hi Ann,", "Anna Ruiz"),
        ("Hi Max,", "Maxine Ruiz"),
        ("Hi Rob,", "Roberta Ruiz"),
        ("Dear Dana Park,", "Dana Kim-Park"),
        ("Dear Dana Park,", "Dana"),
        ("Dear Dana Park,", "Dana P."),
        ("Dear María López García,", "María López"),
        ("Dear María López,", "María López García"),
        ("Dear Anna Petrovna,", "Anna Sokolova"),
        ("Dear Priya ji,", "Priya Nair"),
        ("Dear Dana Kim,", "Kim, Dana"),
        ("Dear Dana and Omar,", "Dana Kim"),
        ("Dear Jürgen,", "Juergen Voss"),
        ("Dear Mr B,", "Gerald Baptiste"),
    ],
)
def test_a_short_or_a_longer_form_of_the_name_is_right(greeting: str, name: str) -> None:
    assert not said(greeting, name)


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("Dear Feride Hocam,", "Prof. Dr. Feride Özdal"),
        ("Respected Zafar Sahib,", "Mr. Zafar Kiyan"),
        ("Respected Tiwariji,", "Ashok Tiwari"),
        ("Dear Ashokji,", "Ashok Tiwari"),
        ("Dear Kenji,", "Kenji Sato"),
        ("Dear Ebru Hanım,", "Ebru Sönmez"),
        ("Dear Rajesh ji,", "Rajesh Kumar"),
        ("Dear Tanaka-san,", "Tanaka Hiroshi"),
        ("Good morning, Director Sônia!", "Sônia Abran"),
        ("Howya Gerry,", "Gerry Hoe"),
        ("Illustrious Doctor,", "Dr. Gonçalo Amar"),
    ],
)
def test_respect_behind_a_name_and_before_it_is_no_part_of_it(greeting: str, name: str) -> None:
    assert not said(greeting, name)
    if "Doctor" not in greeting:
        assert said(greeting, "Priya Nair")


def test_what_stands_behind_a_title_alone_is_the_name() -> None:
    assert not said("Dear Mrs Begum,", "Nasrin Begum")
    assert said("Dear Mrs Begum,", "Priya Nair") == ["error Begum"]
