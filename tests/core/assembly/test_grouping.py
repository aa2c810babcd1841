"""Which mail belongs to which application, and who is who."""

from dataclasses import replace
from datetime import timedelta

from tests.core.assembly.conftest import OWNER, START, Counter

from afterword.core.applications import Outcome
from afterword.core.assembly.assemble import assemble
from afterword.core.ports import AddedRejection, Assembly
from afterword.core.reading.reading import HiringRole, Kind, ReachedStage
from afterword.core.touchpoints import Channel

NO_REPLY = "Tidewater Foods Careers <no-reply@tidewater.example>"


def acknowledgement(mail, day, role, organisation="Tidewater Foods", sender=NO_REPLY):
    return mail(
        day,
        sender,
        f"Your application to {organisation}",
        f"Thank you for applying for the {role} position at {organisation}. We will be in touch.",
        Kind.ACKNOWLEDGEMENT,
    )


def refusal(mail, day, role, organisation="Tidewater Foods", sender=NO_REPLY):
    about = f" for the {role} position" if role else ""
    return mail(
        day,
        sender,
        f"An update from {organisation}",
        f"Thank you for your application to {organisation}{about}. Unfortunately we have chosen "
        "another candidate.",
        Kind.REJECTION,
    )


def test_a_second_role_at_one_company_is_a_second_application(assembled, mail):
    applications = assembled([
        acknowledgement(mail, 0, "Site Manager"),
        acknowledgement(mail, 1, "Buyer"),
        refusal(mail, 5, "Buyer"),
    ]).applications  # fmt: skip
    assert [(one.role, one.outcome) for one in applications] == [
        ("Site Manager", None),
        ("Buyer", Outcome.REJECTED),
    ]


def test_a_mail_that_fits_two_applications_is_a_question_for_the_person(assembled, mail):
    vague = refusal(mail, 5, "")
    assembly = assembled([
        acknowledgement(mail, 0, "Site Manager"),
        acknowledgement(mail, 1, "Buyer"),
        vague,
    ])  # fmt: skip
    assert [one.outcome for one in assembly.applications] == [None, None]
    assert assembly.unmatched == (vague.filed().message.message_id,)


def test_a_no_without_a_role_ends_the_only_application_that_is_open(assembled, mail):
    assembly = assembled([
        acknowledgement(mail, 0, "Site Manager"),
        refusal(mail, 3, "Site Manager"),
        acknowledgement(mail, 5, "Buyer"),
        refusal(mail, 9, ""),
    ])  # fmt: skip
    assert [(one.role, one.outcome) for one in assembly.applications] == [
        ("Site Manager", Outcome.REJECTED),
        ("Buyer", Outcome.REJECTED),
    ]
    assert assembly.unmatched == ()


def test_a_legal_form_makes_no_other_company(assembled, mail):
    applications = assembled([
        acknowledgement(mail, 0, "Buyer", "Tidewater Foods Ltd"),
        refusal(mail, 5, "Buyer", "Tidewater Foods"),
    ]).applications  # fmt: skip
    assert len(applications) == 1


def test_three_letters_are_a_name_only_as_a_whole_word(assembled, mail):
    applications = assembled([
        acknowledgement(mail, 0, "Buyer", "Orb", "Orb Careers <no-reply@orb.example>"),
        refusal(mail, 5, "Buyer", "Orbital Freight", "Careers <no-reply@orbital.example>"),
    ]).applications  # fmt: skip
    assert [one.organisation for one in applications] == ["Orb", "Orbital Freight"]


def test_an_application_a_year_later_is_a_new_one(assembled, mail):
    applications = assembled([
        acknowledgement(mail, 0, "Buyer"),
        refusal(mail, 5, "Buyer"),
        acknowledgement(mail, 370, "Buyer"),
    ]).applications  # fmt: skip
    assert [one.outcome for one in applications] == [Outcome.REJECTED, None]


def test_an_agency_writes_for_the_client_it_names(assembled, mail):
    (application,) = assembled([
        mail(
            2,
            "Jo Hollis <jo@hollis.example>",
            "Buyer",
            "Hi Ana,\n\nI'm afraid our client Marlow Foods has gone with somebody else for the "
            "Buyer role. I enjoyed talking to you.\n\nJo Hollis\nConsultant\nHollis Recruitment",
            Kind.REJECTION,
        )
    ]).applications  # fmt: skip
    assert application.organisation == "Marlow Foods"
    assert application.role == "Buyer"


def test_two_people_of_one_first_name_at_unknown_employers_stay_two(assembled, mail):
    def curt(day, sender):
        return mail(
            day,
            sender,
            "The job",
            "Hi Ana,\n\nI'm sorry, I have given the job to somebody else.\n\nSarah",
            Kind.REJECTION,
        )

    assembly = assembled([curt(1, "one@gmail.com"), curt(40, "two@outlook.com")])
    assert len(assembly.applications) == 2
    assert [one.name for one in assembly.contacts] == ["Sarah", "Sarah"]


def test_one_person_with_two_applications_is_one_contact(assembled, mail):
    def hello(day, role):
        return mail(
            day,
            "Priya Nair <priya@tidewater.example>",
            f"Interview: {role}",
            f"Hi Ana,\n\nI'd like to invite you to interview for the {role} position at "
            "Tidewater Foods.\n\nPriya Nair\nTalent Partner\nTidewater Foods",
            Kind.INTERVIEW,
        )

    assembly = assembled([hello(1, "Buyer"), hello(30, "Site Manager")])
    assert len(assembly.applications) == 2
    (priya,) = assembly.contacts
    assert priya.title == "Talent Partner"
    assert {one.role for app in assembly.applications for one in app.participants} == {
        HiringRole.RECRUITER
    }


def test_the_owner_and_desks_are_nobody(assembled, rail, mail):
    copied = mail(
        7,
        "Dana Kim <dana.kim@rail.example>",
        "Re: Interview for Timetable Planner",
        "Hi Ana, see you soon.\n\nDana",
        Kind.INTERVIEW,
        to="Ana Ruiz <ana@home.test>, HR Team <hr@rail.example>, Room 4 <room4@rail.example>",
        answers="r1",
    )
    assert {one.name for one in assembled([*rail, copied]).contacts} == {
        "Dana Kim",
        "Omar Haddad",
    }


def test_a_rejection_by_phone_is_an_application_of_its_own(assembled, rail):
    told = AddedRejection(
        id="A7",
        organisation="Lind Bakery",
        at=rail[0].filed().message.date + timedelta(days=3),
        channel=Channel.PHONE,
        role="Baker",
        was_interviewed=True,
        person="Rosa Lind",
        person_address="rosa@lind.example",
        person_role=HiringRole.HIRING_MANAGER,
        notes="She was kind about it.",
    )
    assembly = assembled(rail, [told])
    bakery = next(one for one in assembly.applications if one.id == "A7")
    assert bakery.outcome is Outcome.REJECTED
    assert bakery.notes == "She was kind about it."
    assert bakery.rejection is not None
    assert bakery.rejection.channel is Channel.PHONE
    assert bakery.rejection.stage is ReachedStage.AFTER_INTERVIEW
    rosa = next(one for one in assembly.contacts if one.name == "Rosa Lind")
    assert bakery.rejection.contact_id == rosa.id


def placed(mail, beside):
    """Return a mail of which the person said what it belongs to."""
    filed = mail.filed()
    return replace(filed, beside=filed.message.digest if beside is mail else beside)


def test_the_persons_word_on_what_a_mail_belongs_to_goes_before_everything(mail):
    site, buyer = acknowledgement(mail, 0, "Site Manager"), acknowledgement(mail, 1, "Buyer")
    vague = refusal(mail, 5, "")
    for home, ended in ((site, "Site Manager"), (buyer, "Buyer")):
        filed = [site.filed(), buyer.filed(), placed(vague, home.filed().message.digest)]
        for order in (filed, filed[::-1]):
            found = assemble(order, (), Assembly(), OWNER, Counter())
            assert found.unmatched == ()
            assert [one.role for one in found.applications if one.outcome] == [ended]
            again = assemble(order, (), found, OWNER, Counter())
            assert again == found


def test_a_mail_may_be_said_to_be_an_application_by_itself(mail):
    site, certain = acknowledgement(mail, 0, "Site Manager"), refusal(mail, 5, "Site Manager")
    filed = [site.filed(), placed(certain, certain)]
    found = assemble(filed, (), Assembly(), OWNER, Counter()).applications
    assert [one.outcome for one in found] == [None, Outcome.REJECTED]


def test_what_was_told_twice_of_one_application_is_one(assembled, mail):
    told = AddedRejection(
        "A7", "Tidewater Foods", START + timedelta(days=9), Channel.PHONE, person="Wen Li"
    )
    also = replace(told, id="A8", person="Rosa Lind", was_interviewed=True)
    other = replace(told, id="A9", organisation="Marlow Mills", person="Jo Hart")
    assembly = assembled([acknowledgement(mail, 0, "Buyer")], added=[told, also, other])
    assert [one.organisation for one in assembly.applications] == [
        "Tidewater Foods",
        "Marlow Mills",
    ]
    names = {one.id: one.name for one in assembly.contacts}
    people = {names[one.contact_id] for one in assembly.applications[0].participants}
    assert people == {"Wen Li", "Rosa Lind"}
