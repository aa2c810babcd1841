"""Whose answer it is where names, titles and senders are nearly the same."""

import pytest

from afterword.core.applications import Outcome
from afterword.core.assembly.undecided import undecided
from afterword.core.reading.reading import Kind

PETRA = "Petra Sohn <petra.sohn@sohnpartner.example>"
JO = "Jo Hollis <jo@brackenhall.example>"
TOM = "Tom Reed <tomreed@gmail.com>"


def acknowledged(mail, day, role, organisation="Quarto", sender=None):
    return mail(
        day,
        sender or f"{organisation} Careers <no-reply@greenhouse.io>",
        f"Your application to {organisation}",
        f"Thank you for applying for the {role} position at {organisation}. We will be in touch.",
        Kind.ACKNOWLEDGEMENT,
    )


def refused(mail, day, role, organisation="Quarto", sender=None):
    return mail(
        day,
        sender or f"{organisation} Careers <no-reply@greenhouse.io>",
        f"An update from {organisation}",
        f"Thank you for your application for the {role} position at {organisation}. Unfortunately "
        "we have chosen another candidate.",
        Kind.REJECTION,
    )


def by_person(mail, day, sender, text, kind, subject="News"):
    return mail(day, sender, subject, f"Hi Ana,\n\n{text}\n\n{sender.split(' <')[0]}", kind)


def told(assembly):
    return [(one.role, one.outcome) for one in assembly.applications]


# --- an agency and its clients -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("sender", "invited", "refused_by"),
    [
        (
            PETRA,
            "Ostrava Steel would like to invite you to an interview for the Payroll Clerk role.",
            "Unfortunately Dunmore Paper have decided not to take your application further.",
        ),
        (
            JO,
            "My client Ostrava Steel would like to see you about the Payroll Clerk role.",
            "I'm afraid my client Dunmore Paper has gone with somebody else for the job.",
        ),
        (
            JO,
            "Our client Ostrava Steel invites you to an interview for the Payroll Clerk role.",
            "Your application for the Payroll Clerk role at Dunmore Paper was not successful.",
        ),
    ],
)
def test_a_no_of_one_client_ends_nothing_at_another(assembled, mail, sender, invited, refused_by):
    assembly = assembled([
        by_person(mail, 0, sender, invited, Kind.INTERVIEW),
        by_person(mail, 5, sender, refused_by, Kind.REJECTION),
    ])  # fmt: skip
    assert [one.outcome for one in assembly.applications] == [None, Outcome.REJECTED]


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately Ostrava Steel have decided not to take your application further.",
        "I'm afraid they have chosen somebody else for the Payroll Clerk role.",
        "I'm sorry, the Payroll Clerk role has gone to somebody else.",
    ],
)
def test_a_no_of_the_same_client_or_of_nobody_named_ends_what_is_known(assembled, mail, text):
    invited = "Ostrava Steel would like to invite you to an interview for the Payroll Clerk role."
    assembly = assembled([
        by_person(mail, 0, PETRA, invited, Kind.INTERVIEW),
        by_person(mail, 5, PETRA, text, Kind.REJECTION),
    ])  # fmt: skip
    assert told(assembly) == [("Payroll Clerk", Outcome.REJECTED)]


@pytest.mark.parametrize(
    ("one", "other", "domain"),
    [
        ("Halton Learning Trust", "Saint Anne School", "haltonlt.example"),
        ("Tidewater Foods", "TWF", "twf.example"),
        ("Hotel Lindner", "Lindner Gruppe", "gastrohub.example"),
    ],
)
def test_two_names_of_one_house_are_one_application(assembled, mail, one, other, domain):
    assembly = assembled([
        acknowledged(mail, 0, "Cook", one, f"{one} <jobs@{domain}>"),
        refused(mail, 5, "Cook", other, f"Rosa Lind <rosa.lind@{domain}>"),
    ])  # fmt: skip
    assert told(assembly) == [("Cook", Outcome.REJECTED)]


# --- another title -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Nurse", "Nurse Manager"),
        ("Nurse Manager", "Nurse"),
        ("Accountant", "Senior Accountant"),
        ("Planner", "Timetable Planner"),
        ("Sales Assistant (Leeds)", "Sales Assistant (York)"),
    ],
)
def test_a_second_acknowledgement_for_another_title_is_a_second_application(
    assembled, mail, first, second
):
    assembly = assembled([
        acknowledged(mail, 0, first),
        acknowledged(mail, 1, second),
        refused(mail, 5, second),
    ])  # fmt: skip
    assert told(assembly) == [(first, None), (second, Outcome.REJECTED)]


@pytest.mark.parametrize("again", ["Nurse", "Nurse (m/f/d)", "Nurse - Remote", "Nurse, Leeds"])
def test_a_second_acknowledgement_for_the_same_opening_is_the_same(assembled, mail, again):
    assembly = assembled([acknowledged(mail, 0, "Nurse"), acknowledged(mail, 1, again)])
    assert [one.role for one in assembly.applications] == ["Nurse"]


def test_in_one_thread_a_second_acknowledgement_is_of_the_same(assembled, mail):
    first = mail(**{**vars(acknowledged(mail, 0, "Nurse")), "id": "n0"})
    second = mail(**{**vars(acknowledged(mail, 1, "Nurse Manager")), "answers": "n0"})
    assert len(assembled([first, second]).applications) == 1


@pytest.mark.parametrize(
    ("named", "ended"),
    [
        ("Nurse", "Nurse"),
        ("Nurse Manager", "Nurse Manager"),
        ("Senior Nurse Manager", "Nurse Manager"),
        ("Nurse, Ward 4", "Nurse"),
        ("Theatre Nurse", "Nurse"),
    ],
)
def test_a_no_goes_to_the_title_that_is_closest(assembled, mail, named, ended):
    assembly = assembled([
        acknowledged(mail, 0, "Nurse"),
        acknowledged(mail, 1, "Nurse Manager"),
        refused(mail, 5, named),
    ])  # fmt: skip
    assert [one.role for one in assembly.applications if one.outcome] == [ended]


def test_of_two_titles_that_are_as_close_the_person_chooses(assembled, mail, owner):
    mails = [
        acknowledged(mail, 0, "Nurse, Leeds"),
        acknowledged(mail, 1, "Nurse, York"),
        refused(mail, 5, "Nurse"),
    ]
    assembly = assembled(mails)
    assert [one.outcome for one in assembly.applications] == [None, None]
    filed = [one.filed() for one in mails]
    asked = undecided(filed, assembly.applications, owner)
    assert list(asked.values()) == [tuple(one.id for one in assembly.applications)]


def test_a_name_in_full_goes_before_one_that_is_like_it(assembled, mail):
    assembly = assembled([
        acknowledged(mail, 0, "Data Analyst", "Marlow Mills", "A <jobs@marlow.example>"),
        acknowledged(mail, 1, "Buyer", "Marlow Mills Group", "B <jobs@mmgroup.example>"),
        refused(mail, 5, "", "Marlow Mills Group"),
    ])  # fmt: skip
    assert [one.role for one in assembly.applications if one.outcome] == ["Buyer"]


def test_what_is_called_like_it_serves_where_nothing_else_does(assembled, mail):
    assembly = assembled([
        acknowledged(mail, 0, "Buyer", "Marlow Mills"),
        refused(mail, 5, "Buyer", "Marlow Mills Group"),
    ])  # fmt: skip
    assert told(assembly) == [("Buyer", Outcome.REJECTED)]


# --- the very person ---------------------------------------------------------------------------

THANKS = "Thanks for your application for the Baker job. I'll read it at the weekend."


@pytest.mark.parametrize(
    "text",
    ["Sorry, the Baker job has gone to somebody else.", "Sorry, it has gone to somebody else."],
)
def test_the_same_person_writes_about_the_same_application(assembled, mail, text):
    assembly = assembled([
        by_person(mail, 0, TOM, THANKS, Kind.ACKNOWLEDGEMENT, "Your letter"),
        by_person(mail, 5, TOM, text, Kind.REJECTION, "Sorry"),
    ])  # fmt: skip
    assert told(assembly) == [("Baker", Outcome.REJECTED)]


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        (TOM, "Sorry, the Driver job has gone to somebody else."),
        ("Tom Reed <tom.reed@gmail.com>", "Sorry, the Baker job has gone to somebody else."),
    ],
)
def test_another_job_or_another_address_is_another_application(assembled, mail, sender, text):
    assembly = assembled([
        by_person(mail, 0, TOM, THANKS, Kind.ACKNOWLEDGEMENT, "Your letter"),
        by_person(mail, 5, sender, text, Kind.REJECTION, "Sorry"),
    ])  # fmt: skip
    assert [one.outcome for one in assembly.applications] == [None, Outcome.REJECTED]


def test_two_jobs_with_one_person_are_a_question(assembled, mail):
    assembly = assembled([
        by_person(mail, 0, TOM, THANKS, Kind.ACKNOWLEDGEMENT, "Your letter"),
        by_person(mail, 1, TOM, THANKS.replace("Baker", "Driver"), Kind.ACKNOWLEDGEMENT, "And"),
        by_person(mail, 5, TOM, "Sorry, it has gone to somebody else.", Kind.REJECTION, "Sorry"),
    ])  # fmt: skip
    assert [one.outcome for one in assembly.applications] == [None, None]
    assert len(assembly.unmatched) == 1


# --- somebody who writes for one house under two names -----------------------------------------

RHEAL = "Ray Mallet <ray@pabseafoods.example>"
AT_THE_COOP = "Ray Mallet <rmallet@coop-pab.example>"


def test_one_manager_of_a_house_with_two_names_writes_about_one_job(assembled, mail):
    found = assembled([
        by_person(mail, 1, RHEAL, "Could you come to PAB Seafoods on Tuesday at ten?",
                  Kind.INTERVIEW),
        by_person(mail, 9, AT_THE_COOP, "Coop PAB would like to offer you the job.", Kind.OFFER,
                  "Offer"),
    ])  # fmt: skip
    (application,) = found.applications
    assert len(application.message_ids) == 2


def test_a_namesake_at_another_house_does_not(assembled, mail):
    found = assembled([
        by_person(mail, 1, RHEAL, "Could you come to PAB Seafoods on Tuesday at ten?",
                  Kind.INTERVIEW),
        by_person(mail, 9, "Ray Mallet <ray@stonegate.example>",
                  "Stonegate Printers would like to offer you the job.", Kind.OFFER, "Offer"),
    ])  # fmt: skip
    assert len(found.applications) == 2
