"""Jobs known by where they stand: on a form's line, in front of who applied, in a file's name."""

import pytest

from afterword.core.reading.role.role import find_role

LONG = "Project: THE LONG AND WINDING HARBOUR (Season 2), Episodic"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("There is no Harbour Crane Engineer role at Quillon any more.", "Harbour Crane Engineer"),
        ("We ask all Yard Manager candidates to take a short survey.", "Yard Manager"),
        ("We have chosen others for 2200817-Dock/Rail Analyst III.", "Dock/Rail Analyst III"),
        ("Application: 334-09 Band 6 Ward Practitioner\nNew status: closed",
         "Band 6 Ward Practitioner"),
        ("Please sign: Offer Letter - Deck Designer II - P. Vane.pdf", "Deck Designer II"),
        ("The CEO wants an accountant for VP Finance, and will not be meeting you.", "VP Finance"),
        ("In spring I am going to need a VP Engineering at Quillon.", "VP Engineering"),
        ("You applied to both Kiln Operator and Sail Maker.", "Kiln Operator and Sail Maker"),
        ("Designation: Kiln Operator\nExp: 0 - 3 yrs\nShift: Nights", "Kiln Operator"),
        ("They would like to meet you for the function of Teammanager Thuiszorg.",
         "Teammanager Thuiszorg"),
        ("Your application for the position of Quay Splicer reached us this morning.",
         "Quay Splicer"),
        ("The position of Quay Glimmer fell vacant and stayed vacant for years and years.",
         "Quay Glimmer"),
        ("We would like you to come as Bursar's Secretary.", "Bursar's Secretary"),
        ("You have been appointed to the office of Court Recorder from 2 May.", "Court Recorder"),
        ("Your application for engagement as Yard Superintendent (contractual) refers.",
         "Yard Superintendent (contractual)"),
        ("We can offer work as midwife for 3-12 months.", "midwife"),
        ("Night porter, £13 an hour, Thursday to Monday. Are you in?", "Night porter"),
        ("Sorry, we have found our nail technician.", "nail technician"),
        ("Our budget for the lettings manager is 27k.", "lettings manager"),
        ("I need a part-time bookkeeper 15 hrs a week.", "bookkeeper"),
        ("You were interviewed for Guest Faculty in Commerce.", "Guest Faculty in Commerce"),
        ("The Shift Boss position has been filled.", "Shift Boss"),
        ("Thank you for applying for the Health Visitor post.", "Health Visitor"),
        (f"{LONG}\nRole: DEPUTY WELLS (recurring)\nCasting: Mara Vane", "DEPUTY WELLS (recurring)"),
        ("Part: Malvolio (and as cast)\nProduction: Twelfth Night", "Malvolio"),
    ],
)  # fmt: skip
def test_a_job_is_known_by_its_place(mail, text, role):
    found = find_role(mail(text))
    assert found is not None
    assert found.value == role


@pytest.mark.parametrize(
    "text",
    [
        "The Welcome Job Simulation takes an hour.",
        "Part: Two of the form\nPlease send it by Friday.",
        "Part: 2 of 3\nProject: Harbour",
        "We had many strong candidates.",
        "We found our way to the harbour.",
        "Our budget for the year is spent.",
        "The office of the Registrar will write to you.",
        "Come as you are.",
    ],
)
def test_the_same_words_can_stand_around_no_job(mail, text):
    assert find_role(mail(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "You will meet:\n\nDana Kim Vice President, Research\nTom Vane Director\nMbeke Oru Manager",
        "The panel:\n- Priya Raman, GC\n- Walt Oberlin, Head of Ropes",
        "After your talk with our VP Manufacturing we would like to see you again.",
        "You would report to the Harbour Controller, who is very patient.",
        "There is nothing to fill any more. Sorry!\n\nDiane x\nPractice Manager, Beck Dental",
    ],
)
def test_the_title_of_who_works_there_is_no_job_to_have(mail, text):
    assert find_role(mail(text, sender="Diane Beck <diane@beckdental.example>")) is None


@pytest.mark.parametrize("role", ["Brand Marketing Manager", "Gene Therapy Scientist"])
def test_a_title_may_begin_as_a_first_name_does(mail, role):
    found = find_role(mail(f"Thank you for your application for the {role} position."))
    assert found is not None
    assert found.value == role


def test_the_longer_form_of_a_job_is_its_name(mail):
    text = "Hi Ana, we will not be hiring the coordinator position this year."
    found = find_role(mail(text, subject="About the Harbour Coordinator job"))
    assert found is not None
    assert found.value == "Harbour Coordinator"
