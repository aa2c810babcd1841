"""Short names, vocatives, and houses that are only spoken of: what the rules on names rest on."""

from importlib.resources import files

import pytest

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.check.house_names import is_own_name
from afterword.core.check.same_job import is_same_job
from afterword.core.check.same_person import right_name, same_person
from afterword.core.reading import people as package
from afterword.core.reading.people.diminutives import bare_name


def test_the_list_of_short_names_is_spelt_as_names_are_looked_up() -> None:
    text = files(package).joinpath("diminutives.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        names, colon, shorts = line.partition(":")
        assert colon, line
        assert names.split(), line
        for one in (*names.split(), *shorts.split()):
            assert bare_name(one) == one, line


@pytest.mark.parametrize(
    ("greeted", "name"),
    [
        ("Denise", "Diane Rushby"),
        ("Kathryn", "Catherine Bloom"),
        ("Jeff", "Geoff Landry"),
        ("Obinna", "Obiageli Anya"),
        ("Ms Gallo", "Roberta Galloway"),
        ("Lan Ahn", "Lan Anh Duong"),
    ],
)
def test_a_name_that_only_looks_alike_is_somebody_else(greeted: str, name: str) -> None:
    assert not same_person(greeted, name)


def test_the_right_name_is_given_in_the_form_of_the_wrong_one() -> None:
    assert right_name("Mr Brennan", "Mr Femi Adebayo") == "Adebayo"
    assert right_name("Priya", "Mr Femi Adebayo") == "Femi"


@pytest.mark.parametrize("name", ["NHG", "Northern Housing", "the Northern Housing Group Ltd"])
def test_a_house_is_known_by_its_initials_and_by_a_part(name: str) -> None:
    assert is_own_name(name, "Northern Housing Group")
    assert not is_own_name("Southern Housing", "Northern Light Rail")


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("TA", "Teaching Assistant"),
        ("shop assistant", "Sales Assistant"),
        ("maths teacher", "Teacher of Mathematics"),
        ("lead", "Warehouse Team Lead"),
    ],
)
def test_other_words_for_a_job_are_the_same_job(said: str, role: str) -> None:
    assert is_same_job(said, role)
    assert not is_same_job("tram conductor", role)


def test_a_house_that_is_elsewhere_once_is_elsewhere_in_the_whole_letter() -> None:
    context = CheckContext(
        organisation="Harbour Light Rail", other_organisations=("Northpier Ferries",)
    )
    text = (
        "Hi Dana,\n\nI started at Tolland in May. Everyone at Tolland says hello.\n\n"
        "I start at Northpier Ferries in June.\n\nAna"
    )
    assert not check(text, context, select=["F402"]).diagnostics
    said_once = text.replace("I started at Tolland in May. ", "")
    assert [one.text for one in check(said_once, context, select=["F402"]).diagnostics] == [
        "Tolland"
    ]
    careless = text.replace("I start at", "I thought of")
    assert [one.text for one in check(careless, context, select=["F402"]).diagnostics] == [
        "Northpier Ferries"
    ]


def test_a_sentence_that_never_ends_is_read_with_exact_places() -> None:
    text = "Dear Dana, " + "everyone at Northpier and the tram driver job " * 400
    context = CheckContext(organisation="Harbour Light Rail", role="Planner", to_name="Dana Kim")
    found = check(text, context, select=["F402", "F404"]).diagnostics
    assert {one.code for one in found} == {"F402", "F404"}
    assert all(text[one.start : one.end] == one.text for one in found)
