"""A job in small letters, as one names it to somebody one has met."""

import pytest

from afterword.core.reading.role.role import find_role

NO = "Hi Ana, sorry, it went to somebody else. All the best, Mara"
SUBJECT = "Re: your visit"


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Re: panel beater", "panel beater"),
        ("Re: paraplanner, our talk", "paraplanner"),
        ("Re: Re: Caregiver interview", "Caregiver"),
        ("the stage manager thing", "stage manager"),
        ("Re: chef de partie", "chef de partie"),
        ("Re: shop help", "shop help"),
    ],
)
def test_a_subject_that_begins_with_a_job_is_about_it(mail, subject, role):
    found = find_role(mail(NO, subject=subject))
    assert found is not None
    assert found.value == role


@pytest.mark.parametrize(
    "subject",
    [
        "Re: help",
        "Re: your trial with the head baker",
        "Re: coffee with the manager",
        "Re: what the driver said",
    ],
)
def test_a_subject_that_goes_on_otherwise_names_no_job(mail, subject):
    assert find_role(mail(NO, subject=subject)) is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Hi Ana, we gave the night packer spot to a friend of Joe's. Mara", "night packer"),
        ("Hi Ana, the wardrobe assistant's job has gone to Kim. Mara", "wardrobe assistant"),
        ("Hi Ana, I would love to have you as prop maker, from May on. Mara", "prop maker"),
        ("Hi Ana, they decided on Ms Liew for garden guide. Mara", "garden guide"),
        ("Hi Ana, we would be thrilled if you came to us as SENDCo from June. Mara", "SENDCo"),
        ("Hi Ana, the Caseworker posts need a driving licence, I fear. Mara", "Caseworker"),
        ("Hi Ana, your file (JR-20457) is closed. You applied, Yard Planner (77410), in May. Mara",
         "Yard Planner"),
        ("Hi Ana, this test is for:\n\nYard Planner\n\nThe link works for a week.", "Yard Planner"),
    ],
)  # fmt: skip
def test_a_job_is_told_by_the_words_around_it(mail, text, role):
    found = find_role(mail(text, subject=SUBJECT))
    assert found is not None
    assert found.value == role


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ana, our driver will meet you at the gate, and the head gardener says hello. Mara",
        "Hi Ana, the foreman had to choose, and there is no room for two welders. Mara",
        "Hi Ana, the packer thing and the porter thing are both gone. Mara",
        "Hi Ana, you did well as a writer. Mara",
    ],
)
def test_somebody_who_is_there_and_two_jobs_at_once_are_none(mail, text):
    assert find_role(mail(text, subject=SUBJECT)) is None


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("following up on your onsite (Yard Engineer)", "Yard Engineer"),
        ("Teaching Assistant Level 2 - today", "Teaching Assistant Level 2"),
        ("Your Cabin Crew assessment day - outcome", "Cabin Crew"),
        ("Feedback on Train Controller assessment day", "Train Controller"),
        ("Odp: Welding Engineer", "Welding Engineer"),
        ("Bench Technician skills check", "Bench Technician"),
    ],
)
def test_a_subject_is_told_from_the_steps_around_the_job(mail, subject, role):
    found = find_role(mail(NO, subject=subject))
    assert found is not None
    assert found.value == role


def test_a_grade_makes_no_house_of_a_job(mail):
    text = "Dear Ana, thank you for your application for Policy Officer APS5. It was received."
    found = find_role(mail(text, subject="Your application for Policy Officer APS5"))
    assert found is not None
    assert found.value == "Policy Officer APS5"


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        (
            "Complete Your Yard Planner Assessment",
            "Hi Ana, please do it by Friday.",
            "Yard Planner",
        ),
        (
            "Your application",
            "We have your application for 1505 Quay Street, Tarn, Kenya's Yard Planner position.",
            "Yard Planner",
        ),
    ],
)
def test_what_a_system_puts_in_front_of_a_job_is_no_part_of_it(mail, subject, text, role):
    found = find_role(mail(text, subject=subject))
    assert found is not None
    assert found.value == role
