"""Who was there, or will be: named in the text, or sitting in an invitation."""

import pytest

from afterword.core.reading.people.people import find_people
from afterword.core.reading.reading import HiringRole, ReadingContext

OWNER = ReadingContext(owner_addresses=frozenset({"ana@home.test"}))


def by_name(people):
    return {one.name: one for one in people}


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


def test_brackets_behind_two_names_are_what_the_talk_is_about(mail):
    text = "Interview: Ana Ruiz / Megan Oulton (Office Manager)\n\nCome and see the place."
    found = {one.name: one.title for one in find_people(mail(text), OWNER)}
    assert found.get("Megan Oulton") is None
    named = mail("You will meet Megan Oulton (Office Manager) on Friday.")
    assert {one.name: one.title for one in find_people(named, OWNER)} == {
        "Megan Oulton": "Office Manager"
    }
