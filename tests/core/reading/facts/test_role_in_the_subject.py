"""A subject is often nothing but the work, or the work among what is said of it."""

import pytest

from afterword.core.reading.role.role import find_role

NO = "Hi Ana, sorry, it went to somebody else. All the best, Mara"


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Sunday job", "Sunday job"),
        ("Re: the bar job", "bar job"),
        ("Parts counter role", "Parts counter role"),
        ("Traineeship", "Traineeship"),
        ("Your internship application", "internship"),
        ("Graduate Scheme 2027", "Graduate Scheme 2027"),
        ("Work experience", "Work experience"),
        ("LGV Class 2 days", "LGV Class 2 days"),
        ("RE: 310T posting", "310T"),
    ],
)
def test_a_subject_can_be_nothing_but_the_work(mail, subject, role):
    found = find_role(mail(NO, subject=subject))
    assert found is not None
    assert found.value == role


@pytest.mark.parametrize(
    "subject",
    [
        "The job",
        "Your new job",
        "Nice job",
        "Dream role?",
        "Marlow role",
        "Dunlin job",
        "No vacancy",
        "What a great role",
        "About the vacancy",
        "Good news",
        "Next steps",
        "My experience at work",
        "Host family news",
        "HGV licence",
    ],
)
def test_words_in_front_of_job_may_name_a_house_or_praise_it(mail, subject):
    assert find_role(mail(NO, subject=subject)) is None


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("runner - many thanks", "runner"),
        ("weaving instructor / your question", "weaving instructor"),
        ("offer letter - joiner", "joiner"),
        ("baker spot", "baker"),
        ("Harbour Pilot brief - second try", "Harbour Pilot"),
        ("Harbour Pilot vacancy (internal posting 31)", "Harbour Pilot"),
        ("Harbour Pilot, Wick (2027-1552) is closed", "Harbour Pilot, Wick"),
        ("Harbour Pilot position now FILLED", "Harbour Pilot"),
        ("Harbour Pilot x 3 - temp to perm", "Harbour Pilot"),
        ("Selection outcome - Harbour Pilot 0.6 FTE (Ref HP-0619)", "Harbour Pilot"),
        ("Harbour Pilot 3 days", "Harbour Pilot"),
        ("Vacancy Harbour Pilot", "Harbour Pilot"),
        ("\U0001f525 NEW \U0001f525 Ward Nurse - Leeds - 40/h", "Ward Nurse"),
        ("Offer of a graduate traineeship", "graduate traineeship"),
        ("Pilot II (Wick - Thurso) and Deck Services Rep",
         "Pilot II (Wick - Thurso) and Deck Services Rep"),
        ("Tutti Viola: panel comments", None),
        ("Principal Viola: panel comments", "Principal Viola"),
        ("Harbour Graduate Programme - online test", "Harbour Graduate Programme"),
        ("Engagement as Harbour Pilot on contract basis - reg.", "Harbour Pilot"),
    ],
)  # fmt: skip
def test_a_job_is_told_from_what_a_subject_says_of_it(mail, subject, role):
    found = find_role(mail(NO, subject=subject, sender="Dunlin Careers <jobs@dunlin.example>"))
    assert (found.value if found else None) == role


@pytest.mark.parametrize(
    "subject",
    [
        "News from the Graduate Programme",
        "our instructor - update",
        "Coffee with Mara Vane (Head of People)",
        "Employee Assistance Program",
    ],
)
def test_somebody_s_title_and_a_programme_s_news_are_no_job(mail, subject):
    assert find_role(mail(NO, subject=subject)) is None


@pytest.mark.parametrize(
    ("subject", "job"),
    [
        ("Result of the screening (Tutor, Department of Geology)", "Tutor"),
        ("Receipt of application (Lecturer, Welsh Poetry)", "Lecturer, Welsh Poetry"),
        ("The recruitment: Lecturer in Geology, ref. GE 1.4.2-71-26", "Lecturer in Geology"),
    ],
)
def test_a_job_in_brackets_behind_a_step_and_without_its_reference(mail, subject, job):
    found = find_role(mail(NO, subject=subject))
    assert found is not None
    assert found.value == job


@pytest.mark.parametrize("subject", ["Coffee (Tuesday)", "Your result (48 of 60)"])
def test_brackets_that_hold_no_job_are_none(mail, subject):
    assert find_role(mail(NO, subject=subject)) is None


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Interview for Roster Planner on Wednesday", "Roster Planner"),
        ("Interview: Roster Planner, Thursday 14:00", "Roster Planner"),
        ("Interview for Weekend Cook on Friday 4 December at 2pm", "Weekend Cook"),
        ("Interview for Barista - Saturday", "Barista - Saturday"),
        ("Interview for Saturday Assistant", "Saturday Assistant"),
    ],
)
def test_the_day_of_an_interview_is_no_part_of_the_job(mail, subject, role):
    found = find_role(mail("We would like to invite you to an interview.", subject=subject))
    assert found is not None
    assert found.value == role


def test_an_hour_is_no_job(mail):
    text = "I have scheduled the telephone interview for 2:00 PM on Thursday. Please confirm."
    assert find_role(mail(text, subject="Interview")) is None
