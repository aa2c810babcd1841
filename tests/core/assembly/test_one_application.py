"""One application: what it is called, how far it came, how it ended, who took part."""

from afterword.core.applications import Outcome, Stage
from afterword.core.ports import PersonMet
from afterword.core.reading.reading import (
    Door,
    HiringRole,
    Kind,
    ReachedStage,
    SenderKind,
)
from afterword.core.touchpoints import Direction, Nature


def by_name(assembly):
    return {one.name: one for one in assembly.contacts}


def test_a_thread_and_the_mail_before_it_are_one_application(assembled, rail):
    (application,) = assembled(rail).applications
    assert application.organisation == "Northern Rail"
    assert application.role == "Timetable Planner"
    assert application.stage is Stage.INTERVIEW
    assert application.outcome is Outcome.REJECTED
    assert [one.split("@")[0] for one in application.message_ids] == ["r0", "r1", "r2", "r3"]
    assert application.applied_at == rail[0].filed().message.date


def test_where_only_the_answer_is_known_nobody_knows_when_one_applied(assembled, rail):
    (application,) = assembled([one for one in rail if one.kind is Kind.REJECTION]).applications
    assert application.rejection is not None
    assert application.applied_at is None


def test_the_rejection_says_who_when_why_and_what_is_left_open(assembled, rail):
    assembly = assembled(rail)
    rejection = assembly.applications[0].rejection
    assert rejection is not None
    assert rejection.contact_id == by_name(assembly)["Dana Kim"].id
    assert rejection.stage is ReachedStage.AFTER_INTERVIEW
    assert rejection.sender is SenderKind.PERSON
    assert "somebody who has run a depot" in (rejection.reason_words or "")
    assert rejection.open_door is not None
    assert rejection.open_door.door is Door.CONNECT


def test_those_on_the_invitation_are_contacts_with_their_part(assembled, rail):
    assembly = assembled(rail)
    people = by_name(assembly)
    parts = {one.contact_id: one for one in assembly.applications[0].participants}
    assert set(people) == {"Dana Kim", "Omar Haddad"}
    assert people["Dana Kim"].title == "Head of Planning"
    assert people["Omar Haddad"].address == "omar.haddad@rail.example"
    assert parts[people["Dana Kim"].id].role is HiringRole.HIRING_MANAGER
    assert all(part.was_interviewer for part in parts.values())
    assert assembly.applications[0].interviews[0].with_ == tuple(
        people[name].id for name in ("Dana Kim", "Omar Haddad")
    )


def test_every_way_they_touched_is_there_once(assembled, rail):
    assembly = assembled(rail)
    dana = by_name(assembly)["Dana Kim"].id
    theirs = [one for one in assembly.touchpoints if one.contact_id == dana]
    assert [(one.nature, one.direction) for one in theirs] == [
        (Nature.MESSAGE, Direction.INBOUND),
        (Nature.MESSAGE, Direction.OUTBOUND),
        (Nature.MEETING, Direction.INBOUND),
        (Nature.REJECTION, Direction.INBOUND),
    ]
    assert len({one.id for one in assembly.touchpoints}) == len(assembly.touchpoints)


def test_a_system_that_says_no_before_anybody_met_leaves_no_contact(assembled, mail):
    assembly = assembled([
        mail(
            3,
            "Harbour Foods Careers <no-reply@greenhouse.io>",
            "Your application to Harbour Foods",
            "Thank you for applying for the Night Baker position at Harbour Foods. We will not be "
            "moving forward.\n\nThe Harbour Foods Team",
            Kind.REJECTION,
        )
    ])  # fmt: skip
    (application,) = assembly.applications
    assert application.organisation == "Harbour Foods"
    assert application.rejection is not None
    assert application.rejection.stage is ReachedStage.BEFORE_CONTACT
    assert application.rejection.sender is SenderKind.AUTOMATED
    assert application.rejection.contact_id is None
    assert application.participants == ()
    assert assembly.contacts == ()
    assert assembly.touchpoints == ()


def test_who_writes_through_a_recruiting_system_tells_the_news_all_the_same(assembled, mail):
    assembly = assembled([
        mail(
            3,
            "Lena Fischer <candidates-4711@greenhouse-mail.io>",
            "Stage Manager at the Lantern Theatre",
            "Hi Ana,\n\nI enjoyed our conversation about the Stage Manager role at the Lantern "
            "Theatre. I'm sorry to say that I have chosen somebody else.\n\nLena Fischer",
            Kind.REJECTION,
        )
    ])  # fmt: skip
    (application,) = assembly.applications
    (lena,) = assembly.contacts
    assert lena.address is None
    assert application.rejection is not None
    assert application.rejection.contact_id == lena.id
    assert [one.nature for one in assembly.touchpoints] == [Nature.REJECTION]


def test_a_word_of_the_person_goes_before_the_reading(assembled, rail, mail):
    doubtful = mail(
        12,
        "Bill Hartog <bill@ferry.example>",
        "The boat",
        "Ana, we talked it over on the ferry home, and it will be the skipper who wintered here "
        "last year.\n\nBill Hartog\nHartog Ferries",
    )
    assert len(assembled([*rail, doubtful]).applications) == 1
    said = mail(12, doubtful.sender, doubtful.subject, doubtful.text, Kind.REJECTION)
    ferry = assembled([*rail, said]).applications[1]
    assert ferry.organisation == "Hartog Ferries"
    assert ferry.outcome is Outcome.REJECTED
    taken_back = [*rail[:3], mail(**{**vars(rail[3]), "kind": Kind.OTHER})]
    assert assembled(taken_back).applications[0].outcome is None


def test_two_letters_with_the_same_no_are_one_rejection(assembled, rail, mail):
    first = mail(
        11.9,
        "Northern Rail Careers <no-reply@rail.example>",
        "Your application to Northern Rail",
        "Thank you for applying for the Timetable Planner role at Northern Rail. Unfortunately "
        "you were not successful.\n\nNorthern Rail Careers",
        Kind.REJECTION,
    )
    assembly = assembled([*rail, first])
    rejection = assembly.applications[0].rejection
    assert rejection is not None
    assert rejection.at == first.filed().message.date
    assert rejection.contact_id == by_name(assembly)["Dana Kim"].id
    assert rejection.open_door is not None


def test_somebody_the_person_met_takes_part_as_an_interviewer_until_that_is_taken_back(
    assembled, rail, counter
):
    ids = counter()
    before = assembled(rail, ids=ids)
    name = before.applications[0].id
    rosa = PersonMet(name, "Rosa Lind", "rosa@rail.example", HiringRole.HIRING_MANAGER)
    elsewhere = PersonMet("A99", "Wen Li")
    after = assembled(rail, previous=before, ids=ids, met=(rosa, elsewhere))
    found = by_name(after)["Rosa Lind"]
    part = after.applications[0].participants[-1]
    assert (part.contact_id, part.role) == (found.id, HiringRole.HIRING_MANAGER)
    assert part.was_interviewer
    assert "Wen Li" not in by_name(after)
    again = assembled(rail, previous=after, ids=ids)
    assert (again.applications, again.contacts) == (before.applications, before.contacts)


def test_somebody_met_who_is_in_the_mail_already_stays_one_person(assembled, rail, counter):
    ids = counter()
    before = assembled(rail, ids=ids)
    omar = PersonMet(before.applications[0].id, "Omar Haddad")
    after = assembled(rail, previous=before, ids=ids, met=(omar,))
    assert [one.name for one in after.contacts] == [one.name for one in before.contacts]


def test_who_was_to_interview_after_the_answer_came_did_not(assembled, rail, mail):
    early = mail(
        7,
        "Dana Kim <dana.kim@rail.example>",
        "Re: Interview for Timetable Planner",
        "Hi Ana,\n\nI am sorry: the role was filled from within today, so we will not go ahead "
        "with your application.\n\nDana",
        Kind.REJECTION,
        id="r3",
        answers="r2",
    )
    application = assembled([*rail[:3], early]).applications[0]
    assert not application.interviews
    assert not any(one.was_interviewer for one in application.participants)
