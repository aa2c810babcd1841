"""The job a mail is about, as written; None rather than a guess."""

import pytest

from afterword.core.reading.role.role import find_role, is_same_role, normalise_role

ROLES = (
    "Night Porter",
    "Staff Nurse, Paediatrics",
    "Junior Baker",
    "Head of Learning",
    "Ferry Deckhand",
    "Software Engineer II",
    "Accounts Payable Clerk",
    "Associate Professor in Soil Science",
    "Teaching Assistant (Part-Time)",
    "Senior Product Designer - Growth",
    "VP, Supply Chain",
    "Marketing and Communications Officer",
    "Chief of Staff",
    "Apprentice Electrician",
    "Social Worker (Children & Families)",
    "C++ Developer",
    "Customer Success Manager, DACH",
    "Intern, Public Policy (Summer 2027)",
)
MAILS = (
    ("", "Thank you for your application for the {} position at Quillon. It is a no."),
    ("", "Thank you for applying to be our next {}. You were not successful."),
    ("", "Dear candidate,\n\nThe position of {} has been filled. We wish you well."),
    ("", "We have now completed shortlisting for the post of {}. You were not successful."),
    ("", "Good afternoon Ana,\n\nI wanted to get back to you about the {} vacancy here."),
    ("", "Unfortunately Quillon has decided not to move forward for the role of {}."),
    ("", "We have received your application for employment. Job title: {}\n\nThank you."),
    ("", "Dear Ana\n\nVacancy: {}\n\nThank you for your application for the above vacancy."),
    ("", "I am delighted to offer you the position of {} with Quillon, starting in May."),
    ("", "Thank you for interviewing for the {} role with us on Tuesday."),
    ("Application for {} at Quillon", "I am sorry to say that you were not shortlisted."),
)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(("subject", "text"), MAILS)
def test_the_words_around_a_title_show_it(mail, role, subject, text):
    found = find_role(mail(text.format(role), subject=subject.format(role)))
    assert found is not None
    assert normalise_role(found.value) == normalise_role(role)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Vielen Dank für Ihre Bewerbung als Pflegefachkraft (m/w/d) bei uns.", "Pflegefachkraft"),
        ("Nous avons reçu votre candidature au poste de responsable de magasin chez Novu.",
         "responsable de magasin"),
        ("Gracias por presentarte al puesto de enfermera en Novu.", "enfermera"),
        ("Obrigado pelo interesse na vaga de analista financeiro.", "analista financeiro"),
        ("Bedankt voor je sollicitatie naar de functie van verpleegkundige bij Novu.",
         "verpleegkundige"),
        ("Grazie per la candidatura alla posizione di cuoco presso Novu.", "cuoco"),
    ],
)  # fmt: skip
def test_other_languages_have_their_own_words(mail, text, role):
    found = find_role(mail(text))
    assert found is not None
    assert normalise_role(found.value) == normalise_role(role)


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        ("Status", "We have looked at your application for Data Clerk I and decided against it.",
         "Data Clerk I"),
        ("Offer", "We offer you the position of Data Clerk, Step 2, Leeds.", "Data Clerk"),
        ("Status", "Your application to the Archive Engineer Residency was read.",
         "Archive Engineer Residency"),
        ("Status", "You were selected to interview for Electrical Engineering Co-op.",
         "Electrical Engineering Co-op"),
        ("Application confirmation – iOS Tester (Graduate)", "Thank you.", "iOS Tester (Graduate)"),
        ("RE: Resume for SAP FICO role", "Got it, thank you.", "SAP FICO"),
        ("Hello", "We have filled all our Warehouse Clerk Intern seats for this summer.",
         "Warehouse Clerk Intern"),
        ("Hello", "Your marks were too low for this year's Night Porter class.", "Night Porter"),
        ("Booked", "What: First call, Night Porter\nWhen: Tuesday, 4 May", "Night Porter"),
        ("Result", "Posting 25-0173, Night Porter\n\nYour score: 66", "Night Porter"),
        ("Closed", "The job you applied to, Night Porter at Dunlin, has been closed.",
         "Night Porter"),
        ("Joining", "We are glad to have you on board as Night Porter on 8 May.", "Night Porter"),
        ("Form",
         "Position: Night Porter of the Two Northern Harbour Houses (Nights Only)\nLocation: Leeds",
         "Night Porter of the Two Northern Harbour Houses (Nights Only)"),
        ("Hello", "We look forward to seeing you about the porter's post.", "porter"),
        ("RE: EMPLOYMENT AS NIGHT PORTER", "Your form was late.", "NIGHT PORTER"),
        ("Competition 24-58, Night Porter", "We have received your application.", "Night Porter"),
        ("Form", "Post applied for : Night Porter\nStatus : not selected", "Night Porter"),
        ("Hello", "Thank you for your letter regarding the vacancy Night Porter (2024-0331).",
         "Night Porter"),
        ("We got it",
         ("Your form for Archive Design Intern (Summer) landed safely with us. Our intern roles "
          "are sought after, and no intern roles are left open long."),
         "Archive Design Intern (Summer)"),
    ],
)  # fmt: skip
def test_a_title_is_read_to_its_end_and_no_further(mail, subject, text, role):
    found = find_role(mail(text, subject=subject))
    assert found is not None
    assert found.value == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Thank you for applying to our Site Manager position, 2424729. It is a no.",
         "Site Manager"),
        ("Your application for Site Manager (Ref: 20391) was reviewed.", "Site Manager"),
        ("Thank you for applying to the R-23154 Site Manager role.", "Site Manager"),
        ("We received your application for the Site Manager - 4704 position.", "Site Manager"),
    ],
)  # fmt: skip
def test_a_number_is_no_part_of_a_title(mail, text, role):
    found = find_role(mail(text))
    assert found is not None
    assert found.value == role


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your interest in Quillon. We have decided to go another way.",
        "Thank you for your application. This position has been filled.",
        "We are looking for somebody for the full-time role.",
        "Thank you for applying to Quillon. We will be in touch about other opportunities.",
        "Please keep an eye on our open positions.",
        "Quillon is an equal opportunity employer.",
        "Hi Ana, no luck I'm afraid. Sam",
        "Applied: May 6 · Viewed: May 9",
        "They asked for Thursday 4pm instead.",
        "The Oakwell Housing Co-op is grateful for your application.",
    ],
)
def test_no_title_is_better_than_a_guess(mail, text):
    assert find_role(mail(text)) is None


def test_the_employer_s_name_is_no_part_of_a_title(mail):
    message = mail("Thank you for applying for the Quillon Site Manager role at Quillon.")
    found = find_role(message)
    assert found is not None
    assert found.value == "Site Manager"


def test_the_evidence_stands_in_the_text(mail):
    message = mail("Dear Ana,\n\nWe are grateful that you applied for our\nNight Porter position.")
    found = find_role(message)
    assert found is not None
    assert found.evidence is not None
    assert message.text[found.evidence.start : found.evidence.end] == "Night Porter"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Night Porter", "night porter"),
        ("Sr. Engineer", "Senior Engineer"),
        ("Retail Assistant", "Retail Assistant, Weekends"),
        ("Pfleger*in (m/w/d)", "Pfleger"),
        ("Site Manager (Remote)", "Site Manager"),
        ("Marketing & Sales Lead", "Marketing and Sales Lead"),
    ],
)
def test_two_spellings_are_one_opening(one, other):
    assert is_same_role(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Engineer", "Senior Engineer"), ("Porter", "Buyer"), ("Engineer II", "Engineer I")],
)
def test_another_rank_is_another_opening(one, other):
    assert not is_same_role(one, other)


@pytest.mark.parametrize(
    ("subject", "text", "title"),
    [
        ("Take-home for Junior Welder", "Hi Ana, here it is.", "Junior Welder"),
        ("CV and letter, Archive Assistant", "Hi Ana, both are here.", "Archive Assistant"),
        ("Interview tomorrow, TH/4471 Ferry Steward", "Dear Ana, at nine.", "Ferry Steward"),
        ("Re: Harbour Pilot", "Hi Ana, I took the lad from here. There is a Deck role in May.",
         "Harbour Pilot"),
        ("Re: Night Porter advert", "Thanks Ana, got your letter.", "Night Porter"),
        ("Re: Cook in charge", "Hi Ana, it went to somebody from here.", "Cook in charge"),
        ("bit random", "Hi Ana, I am looking for our first Yard Manager. Tea?", "Yard Manager"),
        ("hello", "Hi Ana, I need a Bridge Carpenter to set up the shop.", "Bridge Carpenter"),
        ("hello", "We would love you to be Quillon's Sail Maker.", "Sail Maker"),
        ("hello", "Pay is fine. Role is Sail Maker, four days a week.", "Sail Maker"),
        ("Bad news", "All posts are frozen. That includes Harbour Engineer, Locks.",
         "Harbour Engineer, Locks"),
        ("Panel moved", "We must move your panel (Harbour Engineer, Locks) to Friday.",
         "Harbour Engineer, Locks"),
        ("Hello", "You applied to Oriel Glass for JR-8821 Kiln Operator. We have it.",
         "Kiln Operator"),
        ("Your form", "Your form for KILN OPERATOR has reached us.", "KILN OPERATOR"),
        ("Well?", "Ana, as I said.\n\nKiln Operator at Oriel Glass, 36 hours, days only.\n\nMara",
         "Kiln Operator"),
        ("A place", "Hi Ana!\n\n* Kiln Operator\n* 20 an hour\n* start Monday\n\nMara",
         "Kiln Operator"),
        ("Booked", "What: Video interview, Kiln Operator\nWhen: Monday at 4", "Kiln Operator"),
        ("news", "I'm sorry about the Kiln Operator, it is on ice.", "Kiln Operator"),
        ("result", "You were not chosen for Kiln Operator. We urge you to apply for the Cook job.",
         "Kiln Operator"),
    ],
)  # fmt: skip
def test_a_job_is_read_where_a_person_names_it_in_passing(mail, subject, text, title):
    found = find_role(mail(text, subject=subject))
    assert found is not None
    assert normalise_role(found.value) == normalise_role(title)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Your test", "You are invited to the technical interview on Friday."),
        ("hello", "Hi Ana,\n\nFriday, April 28 would do.\n\nMara Voss\nYard Manager"),
        ("New this week", "Kiln Operator\nOriel Glass\n\nFerry Steward\nTarn Lines"),
        ("Friday", "The Head Chef will show you round."),
        ("Friday", "Mara Voss\nYard Manager\n\nHi Ana, may I call you?"),
    ],
)
def test_a_step_a_day_a_list_and_the_title_of_another_are_no_job(mail, subject, text):
    assert find_role(mail(text, subject=subject)) is None


@pytest.mark.parametrize("spelling", ["Front-end Developer", "Front end Developer"])
def test_a_word_written_apart_is_the_same_role(spelling):
    assert normalise_role(spelling) == normalise_role("Frontend Developer")
    assert is_same_role(spelling, "Frontend Developer")
    assert not is_same_role(spelling, "Back-end Developer")


@pytest.mark.parametrize(
    ("subject", "text", "title"),
    [
        ("Your application for Product Designer at Oriel",
         "It is a no. We will open another designer role in autumn.", "Product Designer"),
        ("Update", "Oriel updated the status of your application for Summer Baker to Declined.",
         "Summer Baker"),
        ("Einladung", "Wir laden Sie zum Gespräch als Elektroniker (m/w/d) am Dienstag ein.",
         "Elektroniker (m/w/d)"),
        ("Update", "Thank you for applying for the role of Assistant to the Dean.",
         "Assistant to the Dean"),
    ],
)  # fmt: skip
def test_another_opening_a_status_and_a_day_are_no_part_of_a_title(mail, subject, text, title):
    found = find_role(mail(f"Hello,\n\n{text}\n", subject=subject))
    assert found is not None
    assert found.value == title


def test_a_greeting_is_no_job(mail):
    text = "Hey Dev,\n\nThank you for speaking with us. It is a no.\n"
    assert find_role(mail(text, subject="Your interview with Oriel")) is None
