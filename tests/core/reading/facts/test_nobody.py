"""Desks, systems, departments, firms and jobs are nobody, and their near misses are somebody."""

import pytest

from afterword.core.reading.organisation.organisation import find_organisation
from afterword.core.reading.people.people import find_people
from afterword.core.reading.reading import ReadingContext, SenderKind
from afterword.core.reading.role.role import find_role
from afterword.core.reading.sender import sender_kind

OWNER = ReadingContext(owner_addresses=frozenset({"ana@home.test"}))


@pytest.mark.parametrize(
    "sender",
    [
        "Northern Rail Careers <careers@rail.example>",
        "no-reply@rail.example",
        "Dana Kim <no-reply@rail.example>",
        "Northern Rail <hello@rail.example>",
        "Northernrail <news@northernrail.example>",
        "HR Team <hr@rail.example>",
        "Meeting Room 4 <room4@resource.calendar.example>",
    ],
)
def test_desks_and_systems_are_nobody(mail, sender):
    text = "Thank you for your application. It is a no.\n\nThe Northern Rail Team"
    assert find_people(mail(text, sender=sender), OWNER) == ()


@pytest.mark.parametrize(
    "text",
    [
        "We have offered the job to Priya Nair, who joins us in May.",
        "Priya Nair joins us as a planner.",
        "Thank you for your interest in Lantern Theatre.",
        "Please visit our office in Castle Street.",
    ],
)
def test_who_was_chosen_instead_is_nobody_s_contact(mail, text):
    assert find_people(mail(f"Dear Ana,\n\n{text}"), OWNER) == ()


@pytest.mark.parametrize(
    "desk",
    [
        "Shift Planning <shift.planning@rail.example>",
        "dispatch.leeds@rail.example",
        "Front Counter <counter@rail.example>",
        "Compliance <compliance@rail.example>",
        "Night Shift <nights@rail.example>",
        "Traineeships <traineeships@rail.example>",
        "Recursos Humanos <recursos.humanos@rail.example>",
        "Ressources Humaines <ressources.humaines@rail.example>",
        "ufficio.personale@rail.example",
        "gestao.pessoas@rail.example",
        "direction.generale@rail.example",
        "Afdeling Werving <werving@rail.example>",
        "Zentrale Leeds <zentrale@rail.example>",
        "atencion.candidatos@rail.example",
        "raad.van.bestuur@rail.example",
        "Dienstplanung <dienstplanung@rail.example>",
    ],
)
def test_departments_are_nobody_wherever_they_stand(mail, desk):
    text = "Dear Ana,\n\nthe place is filled."
    assert find_people(mail(text, sender=desk), OWNER) == ()
    people = find_people(mail(text, headers=(("Cc", desk),)), OWNER)
    assert people == ()


@pytest.mark.parametrize(
    "person",
    [
        "Emily Post <emily.post@rail.example>",
        "Concepción Vega <concepcion.vega@rail.example>",
        "Rose Winkel <rose.winkel@rail.example>",
        "Bas van der Raad <bas.vander.raad@rail.example>",
    ],
)
def test_a_name_that_is_nearly_a_department_is_somebody_s(mail, person):
    people = find_people(mail("Hi Ana.", headers=(("Cc", person),)), OWNER)
    assert [one.address for one in people] == [person.partition("<")[2].rstrip(">")]


@pytest.mark.parametrize(
    "job", ["Line Cook", "Night Porter", "Site Clerk", "Deck Hand", "Forest Ranger", "Pier Master"]
)
def test_a_job_on_a_board_s_card_is_nobody(mail, job):
    card = (
        f"Your application was sent to Pier Nine Bakery\n\n{job}\n\nPier Nine Bakery · Leeds\n\n"
        "Applied on January 4, 2026"
    )
    for sender in ("LinkedIn <jobs-noreply@linkedin.com>", "Pier Nine <noreply@piernine.example>"):
        message = mail(card, sender=sender)
        assert find_people(message, OWNER) == ()
        role = find_role(message)
        assert role is not None
        assert role.value == job


FORM = (
    "Dear Ana,\n\nThank you for your application. Unfortunately we chose another candidate.\n\n"
    "Kind regards,\n"
)


@pytest.mark.parametrize(
    ("sender", "signed"),
    [
        ("Harrow Vale <no-reply@greenhouse.io>", "Harrow Vale"),
        ("Harrow Vale Careers <no-reply@greenhouse.io>", "Harrow Vale"),
        ("Little Oaks <jobs@littleoaks.example>", "Little Oaks"),
        ("Bell Marsh <jobs@bellmarsh.example>", "Bell Marsh"),
        ("Bell Marsh <jobs@bellmarsh.example>", ""),
        ("Atelier Roux <recrutement@atelier-roux.example>", "Atelier Roux"),
        ("Construtora Mar <vagas@mar.example>", "Construtora Mar"),
        ("Brightwell <jobs@brightwell.example>", "Brightwell"),
    ],
)
def test_a_firm_that_signs_is_an_organisation_and_nobody(mail, sender, signed):
    message = mail(FORM + signed, sender=sender)
    assert find_people(message, OWNER) == ()
    assert sender_kind(message) is SenderKind.AUTOMATED
    found = find_organisation(message)
    assert found is not None
    assert found.value == (signed or "Bell Marsh")


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Erik Larsen <erik@eriklarsen.example>", "Erik Larsen"),
        ("Lena Fischer <candidate-4711@greenhouse-mail.io>", "Lena Fischer"),
        ("Mrs J Whitcombe <office@school.example>", "J Whitcombe"),
        ("Little Oaks <jobs@littleoaks.example>", "Priya Nair"),
    ],
)
def test_who_signs_from_a_firm_or_under_its_name_is_somebody(mail, sender, name):
    message = mail(FORM + name, sender=sender)
    assert [one.name for one in find_people(message, OWNER)] == [name]
    assert sender_kind(message) is SenderKind.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for applying for the post of Senior Pharmacist, Acute Medicine at St Olave's.",
        "Thank you for your application for the Senior Pharmacist, Harbour Lane, last week.",
        "The vacancy of Charge Nurse, Respiratory Care, is filled.",
        "We interviewed six people for the role of Porter, Castle Yard.",
        "Your interest in the Deputy Manager, Northern Depots, is noted.",
    ],
)
def test_the_field_of_a_job_applied_for_is_nobody(mail, text):
    assert find_people(mail(f"Dear Ana,\n\n{text}\n"), OWNER) == ()
