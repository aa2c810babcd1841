"""Names, titles and what stands under a mail."""

import pytest

from afterword.core.reading.greeting import addressee
from afterword.core.reading.people.hiring_roles import role_of_title
from afterword.core.reading.people.names import (
    clean_person,
    is_first_name,
    is_full_name,
    is_same_person,
)
from afterword.core.reading.people.signatures import find_signature
from afterword.core.reading.reading import HiringRole
from afterword.core.reading.role.job_titles import has_job_noun


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
        ("Kim, Dana (Dr)", "Dana Kim"),
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


@pytest.mark.parametrize(
    "line",
    [
        "Office Manager: Lou Pratt",
        "CEO: Peter Hahn, Registered in Leeds",
        "Geschäftsführer: Peter Hahn, Amtsgericht Leeds",
        "Geschäftsführer Peter Hahn",
        "Press contact: Lou Pratt, Communications Officer",
        "for Ben Achter, Head of Bakery",
        "On behalf of Ben Achter, Head of Bakery",
        "Ben Achter, Head of Bakery",
        "Tavener Foods – Baker of the Year 2025",
        "Finalist, Employer of the Year",
        "Hiring for: Night Baker",
        "We're hiring a Night Baker",
        "Wir suchen Bäcker",
    ],
)
def test_a_line_about_somebody_else_is_not_the_signer_s_title(mail, line):
    found = find_signature(mail(f"Hi Ana,\n\nIt is a no.\n\nBest,\nMara Oyelaran\n{line}"))
    assert (found.name, found.title) == ("Mara Oyelaran", None)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Office Manager", "Office Manager"),
        ("Position: Office Manager", "Office Manager"),
        ("Hiring Manager", "Hiring Manager"),
        ("Assistant to Ben Achter", "Assistant to Ben Achter"),
        ("Office Manager: Lou Pratt\nHead of Bakery", "Head of Bakery"),
        ("for Tavener Foods\nHead of Bakery", "Head of Bakery"),
        ("Head of Bakery, Tavener Foods", "Head of Bakery"),
        ("Tavener Foods – Head of Bakery", "Head of Bakery"),
    ],
)
def test_a_line_of_the_signer_s_own_is_their_title(mail, line, title):
    found = find_signature(mail(f"Hi Ana,\n\nIt is a no.\n\nBest,\nMara Oyelaran\n{line}"))
    assert (found.name, found.title) == ("Mara Oyelaran", title)


@pytest.mark.parametrize("by", ["i. A.", "i.V.", "ppa.", "gez.", "Im Auftrag"])
@pytest.mark.parametrize("between", ["\n", " / "])
def test_who_signs_for_a_house_signs(mail, by, between):
    signed = f"{by} Mara Oyelaran{between}Leiterin Backbetrieb"
    message = mail(f"Hallo Ana,\n\nleider nein.\n\nMit freundlichen Grüßen\n{signed}")
    found = find_signature(message)
    assert (found.name, found.title) == ("Mara Oyelaran", "Leiterin Backbetrieb")
    assert found.name_evidence is not None
    place = slice(found.name_evidence.start, found.name_evidence.end)
    assert message.text[place] == "Mara Oyelaran"


def test_the_marks_of_a_forward_are_no_part_of_a_title(mail):
    message = mail(
        "Begin forwarded message:\n\n> From: Mara Oyelaran <mara@foods.example>\n> Subject: No\n"
        "> To: Ana Ruiz <ana@home.test>\n>\n> Dear Ana,\n>\n> it is a no.\n>\n> Kind regards,\n"
        "> Mara Oyelaran\n> Workshop Manager\n",
        sender="Ana Ruiz <ana@home.test>",
    )
    found = find_signature(message)
    assert (found.name, found.title) == ("Mara Oyelaran", "Workshop Manager")
    assert found.title_evidence is not None
    assert found.title_evidence.text == "Workshop Manager"
