"""Places, times, things and greetings that stand where a name may stand; and names beside them."""

import pytest

from afterword.core.reading.organisation.organisation import find_organisation
from afterword.core.reading.people.people import find_people
from afterword.core.reading.reading import ReadingContext

OWNER = ReadingContext(owner_addresses=frozenset({"ana@home.test"}))


def names(mail, text, **headers):
    return {one.name for one in find_people(mail(text, **headers), OWNER)}


@pytest.mark.parametrize(
    "words",
    [
        "We are moving the workshop to Cardiff and I have no bench left.",
        "The stall is in Utrecht, and I would pay for the train.",
        "I am in the office until Easter and I read everything then.",
        "The boat is back in June, and I will have work then.",
        "My customers ask for people who speak Dutch and I cannot change that.",
        "I will read it on Weds and I will write again.",
        "Ciao Ana, the chef told me about you.",
        "Salut Ana, the director came down today.",
        "We need hands for the Driver Profile Questionnaire now.",
        "You would meet our Vice President, Biologics.",
        "On behalf of Ostrava Castings we thank you.",
        "You would be seen by me and Dr. at the clinic.",
        "It was a better match for our Data Analyst Intern, Winter Break opening.",
        "Our new Depot Manager, Sam Reid, begins on Monday.",
        "I spoke to the people at Jimmy's and I know the place.",
    ],
)
def test_a_place_a_time_or_a_thing_is_nobody(mail, words):
    assert names(mail, f"Hello,\n\n{words}\n") == set()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In the end Aoife and I chose somebody else.", {"Aoife"}),
        ("Joost and I talked it over.", {"Joost"}),
        ("Sherri, Curt, and I liked you.", {"Sherri", "Curt"}),
        ("Thank you for chatting with me and Jonas last week.", {"Jonas"}),
        ("It was good to speak with Laura later that day and with Priya Raman.", set()),
        ("You spoke with Maria de la Cruz and Jan van der Berg.", {"Maria de la Cruz",
                                                            "Jan van der Berg"}),
        ("Our nurse manager, Karen Boyle, would like to see you.", {"Karen Boyle"}),
        ("You will meet our recruiter Priya Raman.", {"Priya Raman"}),
        ("My talent partner, Xochitl Quiroz, will call.", {"Xochitl Quiroz"}),
    ],
)  # fmt: skip
def test_who_is_named_in_company_or_by_a_title_is_somebody(mail, words, expected):
    assert names(mail, f"Hello,\n\n{words}\n") >= expected
    assert not any(name.endswith(" la") for name in names(mail, f"Hello,\n\n{words}\n"))


def test_whose_name_it_is_the_writer_says(mail):
    (one,) = find_people(mail("Hi Ana,\n\nMy name is Manju and I'm a recruiter at Tarn.\n"), OWNER)
    assert one.name == "Manju"
    assert one.evidence is not None
    assert one.evidence.text.startswith("My name is Manju")


def test_a_title_before_a_name_is_part_of_the_words_shown(mail):
    text = "Hi Ana,\n\nYou would meet our Operations Director, Frank Mueller.\n"
    (one,) = find_people(mail(text), OWNER)
    assert one.evidence is not None
    assert one.evidence.text == "Operations Director, Frank Mueller"


@pytest.mark.parametrize(
    ("signed", "name", "title"),
    [
        ("Maribel Torres, MSN, RN\nNurse Recruiter", "Maribel Torres", "Nurse Recruiter"),
        ("Gareth Pugh BEng (Hons) CEng\nEngineering Manager", "Gareth Pugh",
         "Engineering Manager"),
        ("Karen Boyle, RN", "Karen Boyle", None),
        ("Sierra Blake\nAssistant to Dr. Paul White, Superintendent of Schools", "Sierra Blake",
         "Assistant to Dr. Paul White"),
        ("Prof. Dr. Anneke Smit\nChair of Ecology", "Anneke Smit", "Chair of Ecology"),
    ],
)  # fmt: skip
def test_a_degree_or_somebody_elses_title_is_not_the_signers(mail, signed, name, title):
    address = f"{name.split()[-1].lower()}@tarn.example"
    (one,) = find_people(
        mail(f"Dear Ana,\n\nIt is a no.\n\nSincerely,\n{signed}\n", sender=address), OWNER
    )
    assert (one.name, one.title) == (name, title)


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        ("Gangway <gangway@mail.joingangway.example>", set()),
        ("Erik <erik@erikssons.example>", {"Erik"}),
        ("Dr. Emily Park DDS <epark@parkdental.example>", {"Emily Park"}),
        ("Tarn Valley Onboarding <hello@tarnvalley.example>", set()),
    ],
)
def test_a_brand_that_writes_under_its_own_word_is_nobody(mail, sender, expected):
    assert names(mail, "The status of your application has changed.\n", sender=sender) == expected


@pytest.mark.parametrize("greeting", ["Ciao Luca", "Salut Loïc", "Bonjour Mehdi", "Hiya Tom"])
def test_a_greeting_that_runs_on_is_neither_somebody_nor_a_house(mail, greeting):
    made = mail(f"{greeting}, the director came down today.\n")
    assert find_people(made, OWNER) == ()
    assert find_organisation(made) is None


def invited(*guests):
    lines = "".join(f"ATTENDEE;CN={name}:mailto:{address}\r\n" for name, address in guests)
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n"
        "UID:1\r\nDTSTAMP:20261120T090000Z\r\nDTSTART:20261201T090000Z\r\nSUMMARY:Interview\r\n"
        f"ORGANIZER;CN=Nina Bauer:mailto:nina@oriel.example\r\n{lines}"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )


@pytest.mark.parametrize(
    ("guest", "expected"),
    [
        (("Scribe.ai Notetaker", "scribe@notes.example"), {"Nina Bauer"}),
        (("Fred", "meeting@fireflies.ai"), {"Nina Bauer"}),
        (("Teams Bot", "listener@oriel.example"), {"Nina Bauer"}),
        (("Ben Bot", "ben.bot@oriel.example"), {"Nina Bauer", "Ben Bot"}),
        (("Priya Raman", "priya.raman@fireflies.ai"), {"Nina Bauer", "Priya Raman"}),
    ],
)
def test_a_program_that_takes_notes_is_nobody(mail, guest, expected):
    made = mail("Hi Ana, see the invitation.", calendar=invited(guest))
    assert names_of(made) == expected


def names_of(message):
    return {one.name for one in find_people(message, OWNER)}
