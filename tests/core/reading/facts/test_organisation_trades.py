"""A firm whose name ends like a job is one where places that know nothing of each other agree."""

import pytest

from afterword.core.reading.organisation.organisation import find_organisation
from afterword.core.reading.role.role import find_role

NAMES = ("Orla Tech", "Keel Tech", "Meal Planner", "Form Builder", "Tutor Doctor", "Wealth Advisor")
NO = " Unfortunately, we have decided not to move forward.\n\nBest regards,\n"
SYSTEM = "no-reply@greenhouse.io"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("text", "sender", "subject"),
    [
        ("You applied for the Buyer job at {}." + NO + "{} Hiring Team", f"{{}} <{SYSTEM}>", ""),
        ("Thank you for your interest in {}." + NO + "{} Hiring Team", f"{{}} <{SYSTEM}>", ""),
        ("You applied for the Buyer position at {}." + NO, SYSTEM, "Your application to {}"),
        ("Thank you for applying to {}." + NO, "{} <no-reply@hirebox.example>", "News from {}"),
    ],
)
def test_places_that_agree_name_a_firm(mail, name, text, sender, subject):
    message = mail(
        "Hi Ana,\n\n" + text.replace("{}", name),
        sender=sender.format(name),
        subject=subject.format(name),
    )
    found = find_organisation(message)
    assert found is not None
    assert found.value == name
    role = find_role(message)
    assert role is None or role.value == "Buyer"


def test_a_domain_that_is_the_name_is_enough(mail):
    message = mail(
        "Hi Ana,\n\nThank you for applying to Form Builder. It is a no.\n\nMara Voss",
        sender="Mara Voss <mara@formbuilder.example>",
    )
    found = find_organisation(message)
    assert found is not None
    assert found.value == "Form Builder"


@pytest.mark.parametrize(
    ("text", "sender", "subject"),
    [
        ("You applied to Store Manager." + NO + "Store Manager Hiring Team", SYSTEM,
         "Your application to Store Manager"),
        ("You will meet the Hiring Manager.", f"Hiring Manager <{SYSTEM}>",
         "Interview with Hiring Manager"),
        ("Thank you for your interest in Data Analyst." + NO + "Data Analyst Recruitment Team",
         f"Data Analyst Recruitment <{SYSTEM}>", "Data Analyst"),
    ],
)  # fmt: skip
def test_a_job_everybody_speaks_of_is_no_firm(mail, text, sender, subject):
    assert find_organisation(mail(text, sender=sender, subject=subject)) is None


def test_the_end_of_a_longer_name_is_no_firm_beside_it(mail):
    message = mail(
        "Thank you for your interest in the Office of the Harbour Ombudsman. Work at the Harbour "
        "Ombudsman is not easy.",
        subject="Harbour Ombudsman",
        sender=SYSTEM,
    )
    found = find_organisation(message)
    assert found is not None
    assert found.value == "Office of the Harbour Ombudsman"
