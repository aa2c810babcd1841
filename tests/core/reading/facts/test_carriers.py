"""The employer, in mail that somebody else carries: a test, a board, a service, an agency."""

import pytest

from afterword.core.reading.organisation import find_organisation, normalise_organisation
from afterword.core.reading.organisation_domain import agrees


@pytest.mark.parametrize(
    ("sender", "subject", "text", "name"),
    [
        ("Quillon Glass via Proofdesk <games@proofdesk.example>", "Two days left",
         "Hi Ana,\n\nYou have not begun yet.\n\nProofdesk, tests you will like", "Quillon Glass"),
        ("Proofdesk <no-reply@proofdesk.example>", "Lowmoor Trust has invited you to a test",
         "Hello Ana,\n\nTwenty questions in half an hour.\n\nProofdesk", "Lowmoor Trust"),
        ("Proofdesk <no-reply@proofdesk.example>", "Your test",
         "Hello Ana,\n\nYou were invited by Lowmoor Trust to take a test.\n\nProofdesk",
         "Lowmoor Trust"),
        ("Proofdesk for Lowmoor Trust <tests@proofdesk.example>", "Your test",
         "Hello Ana,\n\nTwenty questions in half an hour.", "Lowmoor Trust"),
        ("PostFinder <alerts@postfinder.example>", "Application sent",
         "Post: Porter\nEmployer: Dunlin Hotels\nStatus: sent\n\nPostFinder", "Dunlin Hotels"),
        ("PostFinder <system@postfinder.example>", "Application sent",
         "Thank you for applying to Dunlin Hotels. PostFinder does not answer mail.",
         "Dunlin Hotels"),
        ("Dunlin Hotels Recruiting <dunlin@applyhub.example>", "We have it",
         "Ana,\n\nYour form is in. To withdraw it, sign in to ApplyHub.", "Dunlin Hotels"),
        ("Mara Voss via LinkedIn <hit-reply@linkedin.example>", "Mara sent you a message",
         "Mara Voss\nTalent Partner at Dunlin Hotels\n\nHi Ana,\n\nMay I call you?\n\nMara",
         "Dunlin Hotels"),
        ("PostFinder <no-reply@postfinder.example>", "Outcome of your application",
         "Vacancy: Tide Officer (B2), Department of Harbours\nOutcome: not successful",
         "Department of Harbours"),
    ],
)  # fmt: skip
def test_the_words_name_the_employer_and_not_who_carries_the_mail(
    mail, sender, subject, text, name
):
    found = find_organisation(mail(text, sender=sender, subject=subject))
    assert found is not None
    assert found.value == name


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        ("Mara Voss <mara@larkstaffing.example>",
         "Hi Ana,\n\nMara here from Lark Staffing. A factory near you wants a fitter.\n\nMara"),
        ("Mara Voss <mara@voss-oriel.example>",
         "Hi Ana,\n\nMy client, a bakery, is looking for a driver.\n\nMara Voss\nVoss & Oriel"),
        ("Mara Voss <mara@larksearch.example>", "Hi Ana, they took somebody else.\n\nMara"),
    ],
)  # fmt: skip
def test_an_agency_is_not_the_employer(mail, sender, text):
    assert find_organisation(mail(text, sender=sender, subject="A place for you")) is None


def test_an_agency_that_hires_for_itself_is_one(mail):
    text = "Dear Ana,\n\nThank you for applying to Lark Staffing. We have chosen somebody else."
    found = find_organisation(mail(text, sender="Lark Staffing <jobs@larkstaffing.example>"))
    assert found is not None
    assert found.value == "Lark Staffing"


def test_who_retains_an_agency_is_the_employer(mail):
    text = "Dear Ana,\n\nI am a partner at Lark Search and was retained by Dunlin Hotels.\n\nMara"
    found = find_organisation(mail(text, sender="Mara Voss <mara@larksearch.example>"))
    assert found is not None
    assert found.value == "Dunlin Hotels"


def test_a_person_at_a_desk_is_not_the_employer(mail):
    text = "Dear Ana,\n\nYou came third.\n\nMara Voss\nRecruitment Section, Tarn Harbour Board"
    sender = "Mara Voss <recruitment@tarnharbour.example>"
    found = find_organisation(mail(text, sender=sender, subject="TH/26/04 Outcome"))
    assert found is not None
    assert found.value == "Tarn Harbour Board"


@pytest.mark.parametrize(
    ("sender", "subject", "text", "name"),
    [
        ("Mara Voss <mara@tarnlearning.example>", "Re: your letter",
         "Hi Ana,\n\nWe have it.\n\nMara Voss\nAssistant, Capital\nTarn Region Learning Trust",
         "Tarn Region Learning Trust"),
        ("Mara Voss <mara@vosstiling.example>", "numbers",
         "Good to see you. 30 an hour and the van.\n\nM\nVoss Tiling Contractors",
         "Voss Tiling Contractors"),
        ("HR TSCS <hr@tscs.example>", "Your interview",
         "Dear Ana,\n\nCome on Friday.\n\nMara Voss\nTarn Society for the Care of Swifts",
         "Tarn Society for the Care of Swifts"),
        ("Personnel <personnel@tarn-uni.example>", "Your form",
         "Dear Ana,\n\nYour form is here.\n\nThe University of Tarn is an equal employer.",
         "University of Tarn"),
        ("Oriel Careers Support <careers.support@oriel.example>", "Your question",
         "Hello Ana,\n\nThere is no feedback.\n\nCareers Support\nOriel Glass plc",
         "Oriel Glass plc"),
    ],
)  # fmt: skip
def test_a_firm_is_named_in_full_where_its_desk_its_domain_or_initials_stand_first(
    mail, sender, subject, text, name
):
    found = find_organisation(mail(text, sender=sender, subject=subject))
    assert found is not None
    assert normalise_organisation(found.value) == normalise_organisation(name)


@pytest.mark.parametrize(
    "text",
    [
        "[Accept]   [Decline]\n\nQuestions will be shared a day ahead.",
        "Times are shown in your own zone.",
        "Reference: TH/2026/114. Grade: 6.",
    ],
)
def test_buttons_numbers_and_plain_words_are_no_employer(mail, text):
    assert find_organisation(mail(text, subject="Confirmed: interview")) is None


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Tarn Region Learning Trust", "tarnlearning"),
        ("Voss Tiling Contractors", "vosstil"),
        ("South Bay Compounding", "sbcompounding"),
        ("Tarn Borough Council", "tarnbc"),
    ],
)
def test_a_domain_may_cut_a_name_short(name, label):
    assert agrees(name, label)


@pytest.mark.parametrize(
    ("name", "label"),
    [("Tarn Borough Council", "dunlin"), ("Tarn Learning", "tarnleaf"), ("Oriel", "tarn")],
)
def test_a_domain_of_other_letters_is_not_the_name(name, label):
    assert not agrees(name, label)
