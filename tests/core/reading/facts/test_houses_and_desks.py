"""The house beside what is not it: a desk, a season, a body, a person, a service."""

import pytest

from afterword.core.reading.organisation.challenges import employers_in_tests
from afterword.core.reading.organisation.desk_names import house_in
from afterword.core.reading.organisation.domain import agrees
from afterword.core.reading.organisation.names import (
    is_plausible_organisation,
    normalise_organisation,
    without_desk,
)
from afterword.core.reading.organisation.organisation import find_organisation
from afterword.core.reading.organisation.sender import is_of_people, is_system_name


@pytest.mark.parametrize(
    ("sender", "subject", "text", "name"),
    [
        # Two people's first names, and somebody at a desk, sign for the house.
        ("Anna & Peter <hello@twoherons.example>", "the job",
         "Hi Ana,\n\nWe cannot hire after all.\n\nAnna & Peter\nTwo Herons", "Two Herons"),
        ("Anna (Talent) <talent@silverrook.example>", "Interview confirmed",
         "Hi Ana,\n\nYou are booked for Monday.\n\nSilver Rook", "Silver Rook"),
        # A desk that does not name its house; the house stands under the mail.
        ("Medical & General Staffing <staffing@tarninfirmary.example>", "Interview",
         ("Dear Ms Ruiz,\n\nPlease come on Monday at ten.\n\nJoan Hale\nStaffing Officer\n"
         "Royal Tarn Infirmary Trust"), "Royal Tarn Infirmary Trust"),
        ("Search Committee <search@tarnfoodbank.example>", "The search",
         "Dear Ana,\n\nThe Search Committee has met.\n\nTarn Food Bank", "Tarn Food Bank"),
        ("Secretary, St Wulfric's <secretary@stwulfricparish.example>", "Organist",
         "Dear Ana,\n\nThe panel has appointed somebody else.", "St Wulfric's"),
        ("Harrow Vale Music Dept <music@harrowvale.example>", "Your form",
         "Dear Ana,\n\nWe have your application.", "Harrow Vale"),
        ("Tarn Primary School Office <office@tarnprimary.example>", "Cook",
         "Dear Ana,\n\nWe would like to appoint you.", "Tarn Primary School"),
        ("City of Tarn Personnel Dept. <personnel@cityoftarn.example>", "Notice",
         "Your application has been received.", "City of Tarn"),
        ("Admin Dept Harrow Vale Foods <admin@harrowvale.example>", "Attachment",
         "Dear Ana,\n\nThere is no place this term.", "Harrow Vale Foods"),
        ("Dunlin HR Shared Service <checks@dunlin-stores.example>", "Your form",
         "Dear Ana,\n\nYour papers for the post have arrived.", "Dunlin"),
        # A desk that is called like no desk; its domain is spelt in what it writes.
        ("Global Mobility and Benefits <mobility@tarnhomes.example>", "Your application",
         "Dear Ana,\n\nTarn Homes can sponsor no visa for this post.", "Tarn Homes"),
        ("HR Market Street <hr@dunlinmarine.example>", "Your interview",
         "Dear Ana,\n\nDunlin Marine Works takes being late seriously.\n\nHR",
         "Dunlin Marine Works"),
        ("City of Tarn Ford HR <hr@tarnford.example>", "Test notice",
         "Dear Ana,\n\nThe test takes place at Tarn Ford Middle School.", "City of Tarn Ford"),
        ("Directors <board@quillonferry.example>", "Outcome",
         "Dear Ana,\n\nThe Board of Directors of the Quillon Ferry Company has met.",
         "Quillon Ferry Company"),
        # In other languages not each word of a name is a capital one.
        ("Nadine Haché <n.hache@cliniquetarn.example>", "Entrevue",
         ("Bonjour,\n\nOn aimerait vous rencontrer.\n\nNadine Haché\nRéception\n"
         "Clinique familiale du Tarn"), "Clinique familiale du Tarn"),
        # A bracket that closes what nothing opened is no part of a name.
        ("", "Your application", "Your interest in the Porter position at [Dunlin] is noted.",
         "Dunlin"),
        # What a house hires for is no part of its name.
        ("Campus Recruiting at Quillon <campus@quillon.example>",
         "Quillon Summer 2027 Internship",
         "Hi Ana,\n\nThe cohort is full.\n\nQuillon Campus Recruiting", "Quillon"),
        # A service's own name, and its second domain.
        ("Calendly <notifications@calendly-mail.example>", "New Event: first call",
         "Hi Ana,\n\nYour call with Dana Kimball at Dunlin Analytics is on Monday.",
         "Dunlin Analytics"),
        ("HireVue Admin <noreply@video.dunlinhotels.example>", "Your interview has expired",
         "Dear Ana,\n\nNothing was recorded.\n\nDunlin Hotels Recruiting Center",
         "Dunlin Hotels"),
        ("Proofdesk <no-reply@proofdesk.example>", "Your check",
         "Ana,\n\nDunlin Works (Pty) Ltd has requested that we verify your papers.\n\nProofdesk",
         "Dunlin Works (Pty) Ltd"),
        ("Proofdesk Assessments <help@proofdesk.example>", "Your next step with Dunlin Brewing",
         "Hello Ana,\n\nThe exercise takes an hour.", "Dunlin Brewing"),
        ("Proofdesk <help@proofdesk.example>", "Invitation",
         "Hi,\n\nPlease attempt the Dunlin Hotels Backend Coding Challenge by Monday.",
         "Dunlin Hotels"),
        # Who works for the house is not it.
        ("Joe Thwaite <joe@tarnlibraries.example>", "Your interview",
         ("Dear Ana,\n\nThis is on your interview for Community Librarian with Tarn District "
         "Library Service."), "Tarn District Library Service"),
    ],
)  # fmt: skip
def test_the_house_is_read_beside_what_is_not_it(mail, sender, subject, text, name):
    found = find_organisation(mail(text, sender=sender, subject=subject))
    assert found is not None
    assert found.value == name


@pytest.mark.parametrize(
    "name",
    ["Internship Committee", "The Selection Panel", "12+ Months", "Graduates Can Apply", "12h00",
     "REF ABC/2027/061", "ABC/Proj/2291", "Orchestra", "Campus & Experienced",
     "Graduate Engineer Programme", "RESULT OF SELECTION PROCESS", "Annual General Meeting",
     "Adjunct Faculty Pool", "Policy Officer APS5", "Pupillage Committee",
     "Data Scientist Role"],
)  # fmt: skip
def test_bodies_terms_and_numbers_are_no_houses(name):
    assert not is_plausible_organisation(name)


@pytest.mark.parametrize(
    "name",
    [
        "Tarn Electoral Committee",
        "Tarn County Orchestra",
        "Panel Works",
        "Apply Digital",
        "Tarn Food Programme",
        "Tarn Board of Education",
    ],
)
def test_a_house_may_be_called_after_a_body(name):
    assert is_plausible_organisation(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thank you for applying to Tarn Tool & Die.", "Tarn Tool & Die"),
        ("Thank you for applying to Tarn Pumps & Co (Pty) Ltd today.", "Tarn Pumps & Co (Pty) Ltd"),
        ("Thank you for applying to St Wulfric's and good luck.", "St Wulfric's"),
        ("Thank you for applying to the Tarn Foods Summer Internship Program.", "Tarn Foods"),
    ],
)  # fmt: skip
def test_a_name_is_read_to_its_end_and_no_further(mail, text, name):
    found = find_organisation(mail(f"Dear Ana,\n\n{text}", sender="x@y.example", subject="News"))
    assert found is not None
    assert found.value == name


def test_a_town_with_a_depot_is_where_the_house_works(mail):
    text = "Hi Ana,\n\nWe offer you the role of Picker at our Wexham depot.\n\nOriel Shipping"
    sender = "Resourcing <resourcing@orielshipping.example>"
    found = find_organisation(mail(text, sender=sender, subject="An offer"))
    assert found is not None
    assert found.value == "Oriel Shipping"


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Royal Tarn Infirmary Trust", "tarninfirmary"),
        ("St Wulfric's", "stwulfricparish"),
        ("Sjøtun Festspill", "sjotunfestspill"),
    ],
)
def test_a_domain_may_leave_out_a_word_a_letter_or_a_stroke(name, label):
    assert agrees(name, label)


@pytest.mark.parametrize(
    ("name", "label"),
    [("Management of Tarn River Foods", "tarnriverfoods"), ("Royal Tarn Trust", "tarntrus")],
)
def test_what_only_holds_a_domain_is_not_it(name, label):
    assert not agrees(name, label)


@pytest.mark.parametrize(
    ("shown", "house"),
    [
        ("Tarn Sugar Estate, Labour Office", "Tarn Sugar Estate"),
        ("HR Services, Tarn Corporation", "Tarn Corporation"),
        ("Tarn Sugar Ltd", "Tarn Sugar Ltd"),
        ("Tarn Credit Services", "Tarn Credit Services"),
    ],
)
def test_the_office_in_a_display_name_is_the_houses(shown, house):
    assert house_in(shown, "") == house


def test_people_are_told_from_firms_of_two_names():
    assert is_of_people("Anna & Peter", "twoherons")
    assert not is_of_people("Anna & Peter", "annapeter")
    assert not is_of_people("Marks & Sparrow", "twoherons")
    assert is_of_people("Prof. Wieland", "institut")
    assert not is_of_people("Prof. Wieland Labs", "institut")


def test_a_system_is_known_with_what_it_adds():
    assert is_system_name("Calendly Mail")
    assert is_system_name("HireVue Admin")
    assert not is_system_name("Tarn Mail")


def test_resourcing_is_a_desk_where_a_team_is_called_so():
    assert without_desk("Tarn Foods Resourcing Team") == "Tarn Foods"
    assert without_desk("Tarn College Recruiting Team") == "Tarn"
    assert normalise_organisation("Messrs. Hale & Voss") == "hale and voss"


def test_a_test_is_called_after_the_employer_in_front_of_what_it_asks():
    text = "Please take the Tarn Foods Online Reasoning Test, or take the Coding Challenge."
    assert [text[slice(*at)] for at in employers_in_tests(text)] == ["Tarn Foods"]
