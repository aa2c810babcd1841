"""Names, titles and what stands under a mail."""

import pytest

from afterword.core.reading.greeting import addressee
from afterword.core.reading.hiring_roles import role_of_title
from afterword.core.reading.job_titles import has_job_noun
from afterword.core.reading.person_names import (
    clean_person,
    is_first_name,
    is_full_name,
    is_same_person,
)
from afterword.core.reading.reading import HiringRole
from afterword.core.reading.signatures import find_signature


@pytest.mark.parametrize(
    "name",
    ["Dana Kim", "Siobhán O'Neill", "Jan van der Berg", "J. P. Novak", "Mary-Jane Carter",
     "Nguyen Thi Mai", "Ivana Miller", "Ola Smith"],
)  # fmt: skip
def test_a_full_name_is_one(name):
    assert is_full_name(name)


@pytest.mark.parametrize(
    "name",
    ["Acme Careers", "Lind Bakery", "Northern Rail Ltd", "RevoluSun", "Kind Regards", "dana kim",
     "Dana", "Human Resources", "Night Nurse", "Hiring Manager", "NOVU", "Ferrovia S.p.A."],
)  # fmt: skip
def test_what_only_looks_like_one_is_not(name):
    assert not is_full_name(name)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Kim, Dana", "Dana Kim"),
        ("DANA KIM", "Dana Kim"),
        ("Dana Kim (she/her)", "Dana Kim"),
        ("Dr. Dana Kim, PhD", "Dana Kim"),
        ('"Dana Kim"', "Dana Kim"),
        ("Hemant Sharma", "Hemant Sharma"),
    ],
)
def test_a_name_is_cleaned(written, name):
    assert clean_person(written) == name


def test_one_person_may_be_named_in_two_ways():
    assert is_same_person("Dana", "Dana Kim")
    assert is_same_person("Dana K.", "Dana Kim")
    assert not is_same_person("Dana Kim", "Dana Cole")
    assert not is_same_person("", "Dana")
    assert is_first_name("Jameson")
    assert not is_first_name("HR")


@pytest.mark.parametrize(
    "title",
    ["Night Porter", "Staff Nurse (Nights)", "Buchhalterin", "infirmière", "Schiffsmechaniker",
     "Co-ordinator", "Plasterers", "responsable de tienda"],
)  # fmt: skip
def test_a_job_has_a_noun(title):
    assert has_job_noun(title)


def test_firms_are_many_and_nobody_s_title():
    assert not has_job_noun("Remedy Partners", is_one_person=True)
    assert not has_job_noun("Human Resources")


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Talent Acquisition Specialist", HiringRole.RECRUITER),
        ("HR Business Partner", HiringRole.RECRUITER),
        ("Recruiting Coordinator", HiringRole.COORDINATOR),
        ("Executive Assistant", HiringRole.COORDINATOR),
        ("Senior Sourcer", HiringRole.SOURCER),
        ("Hiring Manager", HiringRole.HIRING_MANAGER),
        ("Personalreferentin", HiringRole.RECRUITER),
        ("Chargée de recrutement", HiringRole.RECRUITER),
        ("Head of Planning", None),
        ("Chef", None),
    ],
)
def test_some_titles_say_the_part_in_hiring(title, role):
    assert role_of_title(title) is role


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Best wishes,\nDana Kim\nHead of Planning\nNorthern Rail",
         ("Dana Kim", "Head of Planning", "Northern Rail", None)),
        ("Thanks, Dana", ("Dana", None, None, None)),
        ("Kind regards,\nDana Kim | Head of Planning | Northern Rail",
         ("Dana Kim", "Head of Planning", "Northern Rail", None)),
        ("Best,\nThe Northern Rail Team", (None, None, None, "The Northern Rail Team")),
        ("Mit freundlichen Grüßen\nJonas Weber\nTeamleiter",
         ("Jonas Weber", "Teamleiter", None, None)),
        ("--\nDana Kim\nBuyer, Whitlock Foods\n+44 20 7946 0000",
         ("Dana Kim", "Buyer", "Whitlock Foods", None)),
        ("Best,\nDana Kim\nWhitlock, Grey & Sons LLP",
         ("Dana Kim", None, "Whitlock, Grey & Sons LLP", None)),
    ],
)  # fmt: skip
def test_a_signature_is_read_line_by_line(mail, text, signed):
    found = find_signature(mail(f"Hi Ana,\n\nIt is a no.\n\n{text}"))
    organisation = found.organisations[0].text if found.organisations else None
    team = found.team.text if found.team else None
    assert (found.name, found.title, organisation, team) == signed


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dear Ana,\n\nHello.", "Ana"),
        ("Hi Ana Ruiz,\nhello", "Ana Ruiz"),
        ("Ana,\n\nHello.", "Ana"),
        ("Sehr geehrte Frau Ruiz,\n\nvielen Dank.", "Ruiz"),
        ("Hello,\n\nthank you.", None),
        ("Dear candidate,\n\nthank you.", None),
    ],
)
def test_a_greeting_says_who_is_written_to(mail, text, name):
    assert addressee(mail(text)) == name
