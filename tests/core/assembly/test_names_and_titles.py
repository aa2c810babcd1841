"""Whose answer it is where names, titles and senders are nearly the same."""

import pytest

from afterword.core.applications import Outcome
from afterword.core.reading.reading import Kind

PETRA = "Petra Sohn <petra.sohn@sohnpartner.example>"
JO = "Jo Hollis <jo@brackenhall.example>"


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
