"""Who the candidacy is at, in many hands; None rather than a guess."""

from collections.abc import Callable

import pytest

from afterword.core.messages.message import Message
from afterword.core.reading.organisation.desk_names import house_in
from afterword.core.reading.organisation.organisation import (
    find_organisation,
    is_same_organisation,
    normalise_organisation,
)

NAMES = (
    "Marrow & Pike",
    "Castlebar Hospital Trust",
    "Tidewater Foods Ltd",
    "Brightmere Council",
    "The Lantern Theatre",
    "Kessler GmbH",
    "Novu",
    "H&J",
    "University of Harwick",
    "St. Brannock's School",
    "3rd Street Bakery",
    "Vantor AI",
    "Okonkwo & Daughters",
    "Blue Heron Veterinary Clinic",
    "Quillon",
    "Institute for Coastal Research",
    "Peak District Ferries",
    "Saltmarsh Surveying, Inc.",
    "RNLK",
    "Bank of Tarrant",
    "Zentrale Nord AG",
    "Lumo.io",
    "Whitlock, Grey & Sons LLP",
    "NORTHGATE STEEL",
)
MAILS = (
    ("", ("Dear Ana,\n\nThank you for applying for the Night Porter position at {}. We have "
         "chosen other candidates.\n\nBest regards,\nTalent Acquisition")),
    ("", "Hi Ana,\n\nThank you for your interest in joining {}. You were not successful."),
    ("Your application to {}", "Unfortunately we will not be taking it further."),
    ("", ("Hello,\n\nWe are sorry to say no to you. Many people applied to work at {}, and few "
         "places were free.")),
    ("", ("Ana,\n\nThank you for meeting our team about the Night Porter opportunity with {}. We "
         "have selected somebody else.")),
    ("Status of your application", "Position: Night Porter\nCompany: {}\nStatus: Not selected"),
    ("", "Dear Ana,\n\nI am writing on behalf of {} about the vacancy. You were not shortlisted."),
    ("Application for Night Porter at {}", "I am sorry to say that it is a no.\n\nHelen Marsh"),
    ("", ("Good afternoon Ana,\n\nI wanted to get back to you about the vacancy here at {}. You "
         "narrowly missed out.")),
    ("Next steps", "Hi Ana,\n\nWe would like to see you for the final round here at {}."),
    ("Offer", "Dear Ana,\n\nI am delighted to offer you the position of Night Porter with {}."),
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("subject", "text"), MAILS)
def test_the_words_around_a_name_show_it(mail, name, subject, text):
    found = find_organisation(mail(text.format(name), subject=subject.format(name)))
    assert found is not None
    assert normalise_organisation(found.value) == normalise_organisation(name)


ABROAD = (
    (
        "Sehr geehrte Frau Ruiz,\n\nvielen Dank für Ihre Bewerbung als Buchhalterin bei {}. Leider "
        "müssen wir Ihnen absagen."
    ),
    (
        "Bonjour,\n\nNous avons bien reçu votre candidature au poste de comptable chez {}. Elle "
        "n'a "
        "pas été retenue."
    ),
    "Hola Ana:\n\nGracias por tu interés en {}. Hemos decidido seguir con otras personas.",
    "Olá Ana,\n\nObrigado por participar do processo seletivo para a vaga de contadora na {}.",
    "Beste Ana,\n\nBedankt voor je sollicitatie naar de functie van boekhouder bij {}. Helaas.",
    "Gentile Ana,\n\ngrazie per la candidatura alla posizione di contabile presso {}.",
)


@pytest.mark.parametrize("text", ABROAD)
@pytest.mark.parametrize("name", ["Kessler GmbH", "Marrow & Pike", "Zentrale Nord AG"])
def test_other_languages_have_their_own_words(mail, text, name):
    found = find_organisation(mail(text.format(name)))
    assert found is not None
    assert normalise_organisation(found.value) == normalise_organisation(name)


@pytest.mark.parametrize(
    ("sender", "subject", "text", "name"),
    [
        ("Quillon Careers <no-reply@greenhouse.io>", "An update", "It is a no.", "Quillon"),
        ("Quillon Hiring Team <jobs@hire.lever.co>", "An update", "It is a no.", "Quillon"),
        ("Dana at Quillon <dana@quillon.example>", "An update", "It's a no. Dana", "Quillon"),
        ("Dana Kim (Quillon) <dana@quillon.example>", "Hello", "It's a no.", "Quillon"),
        ("dana@northgate.example", "Re: Interview", "Hi Ana, it's a no.\n\nDana", "Northgate"),
        ("hr@blueheron.example", "Hello", "It is a no. Blue Heron has many applicants.",
         "Blue Heron"),
        ("Quillon <no-reply@quillon.example>", "Your application", "It is a no.", "Quillon"),
    ],
)  # fmt: skip
def test_the_sender_may_be_all_there_is(mail, sender, subject, text, name):
    found = find_organisation(mail(text, sender=sender, subject=subject))
    assert found is not None
    assert found.value == name


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        ("no-reply@us.greenhouse-mail.io", "Thank you for applying. It is a no this time."),
        ("Workday <quillon@myworkday.com>", "At this time we have chosen other candidates."),
        ("Dana Kim <dana.kim@gmail.com>", "Hi Ana, I'm sorry, somebody else it is.\n\nDana Kim"),
        ("", "Unfortunately, we have decided to move forward with other candidates at this time."),
        ("", "Thank you for your interest in the Software Engineer position."),
        ("", "We look forward to meeting you at 2pm at our offices on 12 May."),
        ("", "Omar has decided to go with somebody else.\n\nBest,\nLena"),
        ("", "Thank you for the interview with Omar Haddad on Tuesday. It is a no.\n\nDana Kim"),
    ],
)
def test_no_name_is_better_than_a_guess(mail, sender, text):
    assert find_organisation(mail(text, sender=sender)) is None


def test_the_system_a_mail_came_through_is_not_the_employer(mail):
    message = mail(
        "Thank you for applying to Tidewater Foods. We have chosen other candidates.\n\n"
        "Powered by Greenhouse",
        sender="Greenhouse <no-reply@greenhouse.io>",
        subject="Your application on Greenhouse",
    )
    found = find_organisation(message)
    assert found is not None
    assert found.value == "Tidewater Foods"


def test_an_agency_names_its_client(mail):
    message = mail(
        "Hi Ana,\n\nI'm sorry to say that our client, Marlow Foods, has chosen another candidate."
        "\n\nJo Hollis\nHollis Recruitment",
        sender="Jo Hollis <jo@hollis.example>",
    )
    found = find_organisation(message)
    assert found is not None
    assert found.value == "Marlow Foods"


def test_the_evidence_stands_in_the_text(mail):
    message = mail("Thank you for your interest in\nTidewater Foods. It is a no.")
    found = find_organisation(message)
    assert found is not None
    assert found.evidence is not None
    assert message.text[found.evidence.start : found.evidence.end] == "Tidewater Foods"


def test_what_is_quoted_names_nobody(mail):
    message = mail(
        "Hi Ana, thanks, noted.\n\nOn Mon, 16 Nov 2026, Ana Ruiz wrote:\n"
        "> Thank you for your interest in Tidewater Foods.\n",
        sender="dana@gmail.com",
    )
    assert find_organisation(message) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tidewater Foods Ltd", "TIDEWATER FOODS"),
        ("Kessler GmbH & Co. KG", "Kessler"),
        ("The Lantern Theatre", "Lantern Theatre"),
        ("Marlow Foods", "Marlow Foods International"),
        ("Blue Heron", "blueheron"),
        ("Marrow & Pike", "Marrow and Pike"),
        ("Café Größe", "Cafe Grosse"),
    ],
)
def test_two_spellings_are_one_organisation(one, other):
    assert is_same_organisation(one, other)
    assert is_same_organisation(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orb", "Orbital"),
        ("Orb", "Orb Street Bakery"),
        ("Northern Rail", "Northern Foods"),
        ("National", "National Grid"),
        ("", "Orb"),
    ],
)
def test_a_likeness_is_not_enough(one, other):
    assert not is_same_organisation(one, other)


@pytest.mark.parametrize(
    ("domain", "name"),
    [
        ("Dunlinheart", "Dunlin Heart Charity"),
        ("Greyrowan", "Grey & Rowan LLP"),
        ("Tidewaterplayersco", "Tidewater Players"),
    ],
)
def test_a_domain_writes_a_name_as_one_word(domain, name):
    assert is_same_organisation(domain, name)


def test_a_name_that_is_all_legal_form_is_kept():
    assert normalise_organisation("Co-op") == "co op"
    assert normalise_organisation("AS") == "as"


@pytest.mark.parametrize(
    ("sender", "text", "expected"),
    [
        ("Hr Dept <hr@tidewater.example>", "It is a no.\nDonna", "Tidewater"),
        ("Ufficio Risorse Umane <rh@ferri.example>", "Purtroppo no.", "Ferri"),
        ("hr@quickhire.example", "We are hiring a Baker for our client. It is a no.", None),
        ("jobs@dunlincareers.example", "It is a no.", "Dunlin"),
        ("", "Thank you for your interest in Oriel.\n\nSincerely,\nThe Oriel Recruiting Team",
         "Oriel"),
        ("", "Thank you for applying at Oriel. See our Oriel Career's Page.\n\nOriel Talent",
         "Oriel"),
        ("", "Our nurse manager, Karen Boyle, would like to see you.", None),
    ],
)  # fmt: skip
def test_a_desk_or_somebody_by_their_title_is_no_house(mail, sender, text, expected):
    found = find_organisation(mail(f"Hello,\n\n{text}\n", sender=sender))
    assert (found.value if found else None) == expected


@pytest.mark.parametrize(
    ("name", "label", "house"),
    [
        ("Secretary, Tarn County Board", "tarncb", "Tarn County Board"),
        ("Talent Team, Oaklea Brands", "oakleabrands", "Oaklea Brands"),
        ("Oaklea Brands, Labour Office", "oakleabrands", "Oaklea Brands"),
        ("Oaklea Brands Internships", "oakleabrands", "Oaklea Brands"),
        ("People Team Oaklea", "oaklea", "Oaklea"),
        ("Selection Desk", "oakleabrands", ""),
        ("Placement Coordination", "oakleabrands", ""),
        ("Bursar's Office", "oakleabrands", ""),
        ("Selection Office", "selectionoffice", "Selection Office"),
        ("Oaklea Recruitment Desk", "elsewhere", "Oaklea"),
        ("Holy Cross Primary School", "hcps", "Holy Cross Primary School"),
        ("Oaklea Staffing Ltd", "oaklea", "Oaklea Staffing Ltd"),
        ("", "oaklea", ""),
        (" , : ", "oaklea", ""),
        ("x" + " hr" * 400, "oaklea", "x" + " hr" * 400),
    ],
)
def test_a_desk_is_told_from_its_house(name: str, label: str, house: str) -> None:
    assert house_in(name, label) == house


def test_a_desk_that_writes_under_its_own_name_is_no_employer(
    mail: Callable[..., Message],
) -> None:
    message = mail(
        "Dear Ms Okoro,\n\nYour application for Ramp Agent at Gannet Air was not successful.\n\n"
        "Selection Desk\nGannet Air",
        subject="Your application",
        sender="Selection Desk <selection@gannetair.example>",
    )
    found = find_organisation(message)
    assert found is not None
    assert found.value == "Gannet Air"
