"""Everyone human, with what a mail shows of them; nobody else."""

from datetime import date

import pytest

from afterword.core.reading.organisation import find_organisation
from afterword.core.reading.people import find_people
from afterword.core.reading.reading import HiringRole, PersonFound, ReadingContext, SenderKind
from afterword.core.reading.role import find_role
from afterword.core.reading.sender import sender_kind

OWNER = ReadingContext(owner_addresses=frozenset({"ana@home.test"}))


def by_name(people):
    return {one.name: one for one in people}


def test_the_writer_has_a_name_an_address_and_a_title(mail):
    (dana,) = find_people(
        mail(
            "Hi Ana,\n\nIt is a no, I'm afraid.\n\nBest wishes,\nDana Kim\nHead of Planning\n"
            "Northern Rail\n+44 20 7946 0000\nwww.rail.example",
            sender="Dana Kim <dana.kim@rail.example>",
        ),
        OWNER,
    )
    assert (dana.name, dana.address, dana.title) == (
        "Dana Kim",
        "dana.kim@rail.example",
        "Head of Planning",
    )


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ('"Kim, Dana" <dana.kim@rail.example>', "Dana Kim"),
        ("Dana Kim (Northern Rail) <dana.kim@rail.example>", "Dana Kim"),
        ("Dana Kim via Lever <dana.kim@rail.example>", "Dana Kim"),
        ("dana.kim@rail.example", "Dana Kim"),
        ("Dana <dana@rail.example>", "Dana"),
        ("Dr Dana Kim, PhD <dana.kim@rail.example>", "Dana Kim"),
        ("Siobhán O'Neill <siobhan@rail.example>", "Siobhán O'Neill"),
        ("Jan van der Berg <jan@rail.example>", "Jan van der Berg"),
    ],
)
def test_a_name_is_read_however_the_header_has_it(mail, sender, name):
    people = find_people(mail("Hi Ana, it is a no this time.", sender=sender), OWNER)
    assert [one.name for one in people] == [name]


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


def test_copies_count_and_the_owner_does_not(mail):
    people = find_people(
        mail(
            "Hi Ana, see you.",
            sender="Dana Kim <dana.kim@rail.example>",
            to="Ana Ruiz <ana@home.test>, Omar Haddad <omar@rail.example>, jobs@rail.example",
        ),
        OWNER,
    )
    assert set(by_name(people)) == {"Dana Kim", "Omar Haddad"}


def test_the_person_who_is_greeted_is_the_owner(mail):
    people = find_people(
        mail("Jamie,\n\nIt was good to meet you. Thanks, Jamie.", sender="dana@rail.example"),
        ReadingContext(),
    )
    assert "Jamie" not in by_name(people)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You met with Omar Haddad on Tuesday.", {"Omar Haddad"}),
        ("Omar and I enjoyed the hour with you.", {"Omar"}),
        ("Omar Haddad, Lena Fischer and I enjoyed meeting you.", {"Omar Haddad", "Lena Fischer"}),
        ("Your interview will be with Omar Haddad and Lena Fischer.",
         {"Omar Haddad", "Lena Fischer"}),
        ("Interviewers: Omar Haddad, Lena Fischer", {"Omar Haddad", "Lena Fischer"}),
        ("The panel will be chaired by Omar Haddad.", {"Omar Haddad"}),
        ("Thank you for speaking with our Depot Manager, Omar Haddad.", {"Omar Haddad"}),
        ("Wir danken für das Gespräch mit Omar Haddad.", {"Omar Haddad"}),
        ("Merci pour cet entretien avec Omar Haddad.", {"Omar Haddad"}),
    ],
)  # fmt: skip
def test_the_text_names_who_was_there(mail, text, names):
    found = by_name(find_people(mail(f"Dear Ana,\n\n{text}\n"), OWNER))
    assert set(found) == names
    assert {one.role for one in found.values()} == {HiringRole.INTERVIEWER}


def test_a_panel_may_stand_in_lines(mail):
    message = mail(
        "Dear Ana,\n\nFor your interview you will meet:\n\n"
        "Omar Haddad    Depot Manager\nLena Fischer - Talent Partner\n"
        "10:30 Tom Okafor\n\nKind regards"
    )
    people = by_name(find_people(message, OWNER))
    assert people["Omar Haddad"].title == "Depot Manager"
    assert people["Omar Haddad"].role is HiringRole.INTERVIEWER
    assert people["Lena Fischer"].role is HiringRole.RECRUITER
    assert people["Tom Okafor"].role is HiringRole.INTERVIEWER


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("I'm sorry, I have decided on somebody else for my team.\n\nDana Kim",
         HiringRole.HIRING_MANAGER),
        ("I enjoyed our conversation. It is a no.\n\nDana Kim", HiringRole.INTERVIEWER),
        ("It is a no.\n\nDana Kim\nTalent Acquisition Partner", HiringRole.RECRUITER),
        ("The call is at ten.\n\nDana Kim\nRecruiting Coordinator", HiringRole.COORDINATOR),
        ("I found your profile.\n\nDana Kim\nSenior Sourcer", HiringRole.SOURCER),
        ("It was good to meet you. We have chosen somebody else.\n\nDana Kim\nHead of Planning",
         HiringRole.HIRING_MANAGER),
        ("The post is filled.\n\nDana Kim", None),
    ],
)  # fmt: skip
def test_a_part_is_read_from_words_or_title(mail, text, role):
    message = mail(f"Hi Ana,\n\n{text}", sender="Dana Kim <dana.kim@rail.example>")
    (dana,) = find_people(message, OWNER)
    assert dana.role is role
    if role is not None:
        assert dana.evidence is not None
        assert message.text[dana.evidence.start : dana.evidence.end] == dana.evidence.text


def test_who_will_be_reported_to_hires(mail):
    people = find_people(mail("Dear Ana,\n\nYou would report to Omar Haddad."), OWNER)
    assert [(one.name, one.role) for one in people] == [("Omar Haddad", HiringRole.HIRING_MANAGER)]


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


def test_an_invitation_shows_who_sits_in_it(mail):
    calendar = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n"
        "UID:1\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261130T100000Z\r\nSUMMARY:Interview\r\n"
        "ORGANIZER;CN=Lena Fischer:mailto:lena@rail.example\r\n"
        "ATTENDEE;CN=Omar Haddad:mailto:omar@rail.example\r\n"
        "ATTENDEE;CN=Ana Ruiz:mailto:ana@home.test\r\n"
        "ATTENDEE;CN=Room 4:mailto:room4@resource.rail.example\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    message = mail("Hi Ana, see you.", sender="Lena Fischer <lena@rail.example>", calendar=calendar)
    people = by_name(find_people(message, OWNER))
    assert set(people) == {"Lena Fischer", "Omar Haddad"}
    assert people["Omar Haddad"].role is HiringRole.INTERVIEWER
    assert people["Omar Haddad"].address == "omar@rail.example"


INVITED = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n"
    "UID:1\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261130T100000Z\r\nSUMMARY:Interview\r\n"
    "ORGANIZER;CN=Lena Fischer:mailto:lena@rail.example\r\n"
    "ATTENDEE;CN=Ana Ruiz:mailto:ana@home.test\r\n{guest}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.mark.parametrize(
    "guest",
    [
        "ATTENDEE;CN=Projector Two;CUTYPE=RESOURCE:mailto:projector.two@rail.example",
        "ATTENDEE;CN=LEE-2-Oak (8):mailto:lee.oak@rail.example",
        "ATTENDEE;CN=Besprechungszimmer Linde:mailto:linde.eins@rail.example",
        "ATTENDEE;CN=Sala Grande:mailto:sala.grande@rail.example",
        "ATTENDEE;CN=Shift Planning:mailto:shift.planning@rail.example",
    ],
)
def test_rooms_projectors_and_desks_interview_nobody(mail, guest):
    calendar = INVITED.format(guest=guest)
    people = find_people(mail("Hi Ana, see you.", calendar=calendar), OWNER)
    assert [(one.name, one.role) for one in people] == [
        ("Lena Fischer", HiringRole.INTERVIEWER)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("marks", "role"),
    [
        ("ROLE=NON-PARTICIPANT", None),
        ("PARTSTAT=DECLINED", None),
        ("ROLE=OPT-PARTICIPANT;PARTSTAT=ACCEPTED", None),
        ("ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED", HiringRole.INTERVIEWER),
        ("ROLE=CHAIR", HiringRole.INTERVIEWER),
        ("PARTSTAT=TENTATIVE", HiringRole.INTERVIEWER),
    ],
)
@pytest.mark.parametrize("name", ["Omar Haddad", "Anna Sala", "Hans Zimmer"])
def test_who_may_stay_away_is_somebody_and_no_interviewer(mail, marks, role, name):
    guest = f"ATTENDEE;{marks};CN={name}:mailto:guest@rail.example".replace(
        "guest@", f"{name.split()[0].lower()}@"
    )
    people = by_name(find_people(mail("Hi Ana.", calendar=INVITED.format(guest=guest)), OWNER))
    assert people[name].role is role
    assert people["Lena Fischer"].role is (None if role else HiringRole.INTERVIEWER)


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
    ("answers", "address"),
    [
        ("reply+abc@foods.example", None),
        ("Mara Oyelaran <r-8f3a2c@answers.foods.example>", None),
        ("ovens@foods.example", None),
        ("mara.oyelaran@foods.example", "mara.oyelaran@foods.example"),
        ("moyelaran@foods.example", "moyelaran@foods.example"),
        ("mo@foods.example", "mo@foods.example"),
        ("Mara Oyelaran <ovens.east@foods.example>", "ovens.east@foods.example"),
    ],
)
def test_where_answers_go_is_the_signer_s_only_if_it_bears_their_name(mail, answers, address):
    people = find_people(
        mail(
            "Hi Ana,\n\nI'm sorry, it is a no.\n\nKind regards,\nMara Oyelaran",
            sender="Careers <careers@foods.example>",
            headers=(("Reply-To", answers),),
        ),
        OWNER,
    )
    assert [one.address for one in people if one.name == "Mara Oyelaran"] == [address]


def test_who_signs_from_a_number_writes_from_their_own_address(mail):
    text = "Hi Ana,\n\nI'm sorry, it is a no.\n\nKind regards,\nMara Oyelaran"
    for address, own in (("x4711@foods.example", True), ("ovens@foods.example", False)):
        (mara,) = find_people(mail(text, sender=address), OWNER)
        assert mara.address == (address if own else None)


def test_a_first_name_is_completed_from_the_thread(mail):
    context = ReadingContext(
        owner_addresses=OWNER.owner_addresses,
        interviewed_on=date(2026, 11, 20),
        people=(PersonFound("Omar Haddad", "omar@rail.example"),),
    )
    people = find_people(
        mail("Hi Ana,\n\nOmar and I enjoyed the hour.\n\nDana", sender="dana@rail.example"),
        context,
    )
    omar = next(one for one in people if one.name.startswith("Omar"))
    assert (omar.name, omar.address) == ("Omar Haddad", "omar@rail.example")


def test_who_writes_through_a_system_has_no_address_of_their_own(mail):
    (lena,) = find_people(
        mail(
            "Hi Ana,\n\nI'm sorry, it is a no.\n\nLena Fischer",
            sender="Lena Fischer <candidate-4711@greenhouse-mail.io>",
        ),
        OWNER,
    )
    assert (lena.name, lena.address) == ("Lena Fischer", None)


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


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Rose Baker <rose.baker@rail.example>", "Rose Baker"),
        ("careers@rail.example", "Ivana Miller"),
        ("Dana Kim via LinkedIn <inmail-hit-reply@linkedin.com>", "Dana Kim"),
    ],
)
def test_a_person_may_sign_without_a_closing(mail, sender, name):
    text = f"Hi Ana,\n\nI'm sorry, it is a no this time.\n\n{name}"
    assert [one.name for one in find_people(mail(text, sender=sender), OWNER)] == [name]


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


def test_who_comes_is_a_list_of_people_and_not_of_titles(mail):
    text = "Dear Ana,\n\nyour interview:\n\nWhen: Monday\nWho: Annelie Kjær, Omar Haddad, {}\n"
    for last in ("Ana Ruiz", "Ana Raman"):
        message = mail(text.format(last), to=f"{last} <ana@home.test>")
        found = [(one.name, one.title, one.role) for one in find_people(message, OWNER)]
        assert found == [
            ("Annelie Kjær", None, HiringRole.INTERVIEWER),
            ("Omar Haddad", None, HiringRole.INTERVIEWER),
        ]


def test_a_panel_may_have_its_titles_in_brackets(mail):
    message = mail(
        "Dear Ana,\n\nThe panel will be Dr Lena Fischer (Chief Pharmacist), Omar Haddad (Lead "
        "Pharmacist, Medicines Safety), Priya Nair and Tom Okafor-Bell (Talent Partner, she says)."
    )
    people = find_people(message, OWNER)
    assert [(one.name, one.title, one.role) for one in people] == [
        ("Lena Fischer", "Chief Pharmacist", HiringRole.INTERVIEWER),
        ("Omar Haddad", "Lead Pharmacist, Medicines Safety", HiringRole.INTERVIEWER),
        ("Priya Nair", None, HiringRole.INTERVIEWER),
        ("Tom Okafor-Bell", "Talent Partner", HiringRole.RECRUITER),
    ]
    assert all(one.evidence and "panel" in one.evidence.text for one in people)


def test_brackets_that_hold_no_title_give_none(mail):
    text = "Dear Ana,\n\nYou will meet Lena Fischer (in room 4) and Omar Haddad (by video)."
    people = find_people(mail(text), OWNER)
    assert [(one.name, one.title) for one in people] == [
        ("Lena Fischer", None),
        ("Omar Haddad", None),
    ]


def test_an_introduced_colleague_keeps_a_title_of_two_parts(mail):
    text = "Dear Ana,\n\nOmar Haddad (Depot Manager, Leeds East) will write to you."
    (omar,) = find_people(mail(text), OWNER)
    assert (omar.name, omar.title) == ("Omar Haddad", "Depot Manager, Leeds East")
