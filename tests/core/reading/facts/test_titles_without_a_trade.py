"""Jobs that no usual noun names, and houses that a carrier's box belongs to."""

import pytest

from afterword.core.reading.organisation.organisation import find_organisation
from afterword.core.reading.role.role import find_role, is_same_role

TITLES = (
    "Night Shift Colleague",
    "Harbour Team Member",
    "Key Holder",
    "Shelf Filler",
    "Online Shopper",
    "Front of House",
    "Policy Officer APS5",
    "Chief of Staff to the Director",
)
SAID = (
    "Thank you for your interest in the {} role at our Corby store. It is a no.",
    "Thank you for applying for the {} position at Quillon. It is a no.",
    "Thank you for applying to Quillon. We have read your application for the position of {}.",
    "Unfortunately we will not go on with your candidacy for {}.",
    "Thank you for your application to be a {} at Quillon.",
    "We regret to tell you that the {} job has been filled.",
    "Thanks for applying to Quillon's {} role!",
)


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("text", SAID)
def test_a_job_is_known_by_the_words_around_it_and_is_not_the_employer(mail, title, text):
    message = mail(text.format(title), sender="Quillon Careers <no-reply@quillon.example>")
    role, organisation = find_role(message), find_organisation(message)
    assert role is not None
    assert is_same_role(role.value, title)
    assert organisation is not None
    assert organisation.value == "Quillon"


@pytest.mark.parametrize("text", SAID)
def test_what_is_said_of_a_job_is_no_part_of_its_name(mail, text):
    found = find_role(mail(text.format("seasonal Tour Guide"), sender="jobs@quillon.example"))
    assert found is not None
    assert found.value == "Tour Guide"


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        ("", "Thank you for your application for Quantum Methods. It is a no."),
        ("jobs@quillon.example", "Thank you for your application for Quillon. It is a no."),
        ("jobs@quillon.example", "We have your application for Dunlin University. It is a no."),
        ("jobs@quillon.example", "Thank you for applying for Summer 2027. It is a no."),
    ],
)
def test_capitals_behind_an_application_may_be_a_house_or_a_season(mail, sender, text):
    assert find_role(mail(text, sender=sender)) is None


def test_where_the_house_is_known_capitals_behind_an_application_are_the_job(mail):
    text = "Thank you for your application for Applied Quantum Methods at Quillon. It is a no."
    found = find_role(mail(text, sender="Quillon Careers <jobs@quillon.example>"))
    assert found is not None
    assert found.value == "Applied Quantum Methods"


@pytest.mark.parametrize(
    ("sender", "subject", "text", "name"),
    [
        ("Dunlin Motors <dunlin@applyhub.example>", "Two days left",
         "The questions close on Friday.", "Dunlin Motors"),
        ("Dunlin Marine Resourcing <dunlin@applyhub.example>", "MT-7714",
         "We have your form.", "Dunlin Marine"),
        ("Dunlin Talent <no-reply@dunlin.applyhub.example>", "Your form",
         "It is a no this time.\n\nKind regards\nDunlin", "Dunlin"),
        ("Tarn Retreats Staffing <staffing@tarnretreats.example>", "Interview",
         "You are expected on Friday.", "Tarn Retreats"),
        ("PostFinder <no-reply@postfinder.example>", "Night Porter: news",
         "Dunlin Hotels has decided not to proceed with your application.", "Dunlin Hotels"),
        ("Tarn Airways Recruitment <careers@tarnairways.example>",
         "Assessment Day - Leeds, 22 November", "You are invited.", "Tarn Airways"),
        ("Tarn Police Recruitment <jobs@tarn-police.example>", "Vetting",
         "Your file as Call Handler (Police Staff) is closed.", "Tarn Police"),
    ],
)  # fmt: skip
def test_a_house_writes_under_its_own_name_whoever_s_the_box_is(mail, sender, subject, text, name):
    found = find_organisation(mail(text, sender=sender, subject=subject))
    assert found is not None
    assert found.value == name


def test_a_person_s_box_names_no_house(mail):
    message = mail("It is a no, I am sorry.", sender="Mara Voss <mara.voss@quillon.example>")
    found = find_organisation(message)
    assert found is not None
    assert found.value == "Quillon"
