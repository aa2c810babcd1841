"""The employer, in mail that somebody else carries: a test, a board, a service, an agency."""

import pytest

from afterword.core.reading.organisation.domain import agrees
from afterword.core.reading.organisation.organisation import (
    find_organisation,
    normalise_organisation,
)


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
        ("PostFinder <apply@postfinder.example>", "Ana, your form is on its way",
         "Your application was sent to Dunlin Hotels today.\n\nPostFinder", "Dunlin Hotels"),
        ("PostFinder <apply@postfinder.example>", "It has been read",
         "Your application for Lead .NET Porter was opened by Dunlin.", "Dunlin"),
        ("PostFinder <apply@postfinder.example>", "Dunlin Hotels downloaded your resume",
         "Sent: 4 May. Downloaded: 9 May.", "Dunlin Hotels"),
        ("PostFinder <apply@postfinder.example>", "News of a form",
         "Dunlin has just marked your application as not a fit.", "Dunlin"),
        ("PostFinder <apply@postfinder.example>", "Sent",
         "You have submitted your application to Dunlin for Porter.", "Dunlin"),
        ("Proofdesk <help@proofdesk.example>", "Still to do",
         "Just a reminder that Dunlin is waiting for your test.", "Dunlin"),
        ("Proofdesk <help@proofdesk.example>", "Still to do",
         "Your video interview for Lowmoor Trust closes in two days.", "Lowmoor Trust"),
        ("Proofdesk <help@proofdesk.example>", "Still to do",
         "Your challenge for Dunlin (Night Porter) closes in two days.", "Dunlin"),
        ("Proofdesk <help@proofdesk.example>", "Link inside",
         "Open the link for the hiring assessment for Porter at Dunlin Hotels.", "Dunlin Hotels"),
        ("Inkwell <docs@inkwell.example>", "Dunlin has sent you a document to sign",
         "Ana, here is your letter. It is open until Monday.", "Dunlin"),
        ("Slotly <note@slotly.example>", "Confirmed: First call with Mara (Dunlin)",
         "What: First call\nWho: Mara Voss\nWhere: by telephone", "Dunlin"),
        ("Slotly <note@slotly.example>", "Changed: Talk: Ana R. <> Dunlin @ Tue 4 May",
         "The time has changed.", "Dunlin"),
        ("Slotly <note@slotly.example>", "Confirmed: Second interview - Dunlin, Tue 4 May",
         "You are expected at ten.", "Dunlin"),
        ("PostFinder <apply@postfinder.example>", "Copy of your application – Tarn & Main Software",
         "It is kept for a year.", "Tarn & Main Software"),
        ("Proofdesk <help@proofdesk.example>", "Two days left",
         "Your one-way video interview for Tarn Retreats closes on Friday.", "Tarn Retreats"),
        ("Recrutement Dunlin <recrutement@dunlin.example>", "Votre candidature",
         "Nous vous remercions de votre envoi.", "Dunlin"),
        ("Recruitment, Dunlin Ports <recruitment@dunlinports.example>", "Reference MT-7714",
         "We have your form.", "Dunlin Ports"),
        ("HR Desk <hr@dunlinhotels.example>", "Your form",
         "We have your form.\n\nDunlin Hotels", "Dunlin Hotels"),
        ("PostFinder <apply@postfinder.example>", "Dunlin: we sent your form",
         "Night Porter\nDunlin · Leeds (on site)\nSent on 4 May", "Dunlin"),
        ("PostFinder <no-reply@postfinder.example>", "Mara Voss wrote to you",
         "Mara Voss · Head Porter at Dunlin\n\nHi Ana, may I call you?", "Dunlin"),
    ],
)  # fmt: skip
def test_the_words_name_the_employer_and_not_who_carries_the_mail(
    mail, sender, subject, text, name
):
    found = find_organisation(mail(text, sender=sender, subject=subject))
    assert found is not None
    assert found.value == name


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Please sign: offer", "Mara Voss sent you a document to review and sign."),
        ("A form", "Your application was forwarded to Mara Voss."),
        ("Two games to play", "Harbour Lights and Memory Tiles are waiting for you."),
        ("Confirmed: Phone Screen, Tue 4 May", "You are expected at ten."),
    ],
)
def test_a_person_a_game_and_a_meeting_are_no_employer(mail, subject, text):
    sender = "Dunlin Hotels via Inkwell <docs@inkwell.example>"
    found = find_organisation(mail(text, sender=sender, subject=subject))
    assert found is not None
    assert found.value == "Dunlin Hotels"


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


def test_who_asks_an_agency_to_fill_a_place_is_the_employer(mail):
    text = "Dear Ana,\n\nI have been asked by Dunlin Hotels to find a head porter.\n\nMara"
    found = find_organisation(mail(text, sender="Mara Voss <mara@larksearch.example>"))
    assert found is not None
    assert found.value == "Dunlin Hotels"


def test_a_town_under_a_signature_gives_way_to_the_writer_s_own_domain(mail):
    text = "Hi Ana,\n\nWe chose somebody else, I am sorry.\n\nMara Voss\nWardrobe"
    found = find_organisation(mail(text, sender="Mara Voss <mara@dunlin-players.example>"))
    assert found is not None
    assert found.value == "Dunlin Players"


def test_a_form_set_on_one_line_still_names_who_hires(mail):
    text = (
        "Position: Clerk of Works and of the Northern Harbour Dues, Grade 7\n"
        "Agency: Bureau of Tides\n\nYou were not referred."
    )
    found = find_organisation(mail(text, sender="Jobs Office <staff@post-finder.example>"))
    assert found is not None
    assert found.value == "Bureau of Tides"


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
