"""Who had a part in a rejection, and what counts as said."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact, FailedAddress, Participant, Reach
from afterword.core.playbook import people_to_keep
from afterword.core.playbook.readers import Part, Reader, reader
from afterword.core.playbook.story import happened, is_personal, readers_of, was_interviewed
from afterword.core.reading.reading import Door, HiringRole, OpenDoor, ReachedStage, SenderKind
from afterword.core.spans import Evidence
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

TOLD = datetime(2026, 3, 10, 16, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)
DANA = Contact("P1", "Dana Kim", "dana.kim@northbank.example")
BARE = Rejection(TOLD, Channel.MAIL, SenderKind.UNKNOWN, ReachedStage.UNKNOWN)
APPLICATION = Application("A1", None, None, Stage.APPLIED, Outcome.REJECTED, rejection=BARE)


def out(hours: float, purpose: Purpose | None = None, **changes: object) -> Touchpoint:
    at = TOLD + hours * HOUR
    one = Touchpoint(f"out{hours}", "P1", at, Direction.OUTBOUND, Channel.MAIL, purpose=purpose)
    return replace(one, **changes)


def came(hours: float, nature: Nature = Nature.MESSAGE, **changes: object) -> Touchpoint:
    at = TOLD + hours * HOUR
    one = Touchpoint(f"in{hours}", "P1", at, Direction.INBOUND, Channel.MAIL, nature)
    return replace(one, **changes)


def dana(*touchpoints: Touchpoint, contact: Contact | None = DANA, part: Part = Part()) -> Reader:  # noqa: B008  frozen
    return reader("P1", part, contact, touchpoints, ("A1", TOLD))


# --- what counts as said ------------------------------------------------------------------------


def test_only_what_came_after_the_news_is_heard() -> None:
    found = dana(came(-1), came(0), came(0.5, Nature.REJECTION), came(1))
    assert [one.id for one in found.heard] == ["in1"]


def test_a_letter_at_the_moment_of_the_news_belongs_to_the_time_before() -> None:
    assert dana(out(0)).thanked is None
    assert dana(out(1)).thanked is not None


def test_a_letter_of_another_application_before_the_news_does_not_count() -> None:
    early = out(-1, Purpose.THANK_YOU, application_id="A2")
    assert dana(early).thanked is None
    assert dana(replace(early, application_id="A1")).thanked is not None
    assert dana(replace(early, application_id="A1", purpose=Purpose.CHECK_IN)).thanked is None


def test_what_came_at_the_moment_of_a_letter_is_no_answer_to_it() -> None:
    found = dana(out(1), came(1), came(2))
    assert found.answer_since(TOLD + HOUR).id == "in2"
    assert not found.wrote_since(TOLD + HOUR)


@pytest.mark.parametrize("nature", [Nature.AUTO_REPLY, Nature.BOUNCE])
def test_a_machine_is_not_heard(nature: Nature) -> None:
    assert dana(out(1), came(2, nature)).heard == ()


def test_a_letter_that_came_back_was_not_sent() -> None:
    found = dana(out(1), out(2), came(3, Nature.BOUNCE))
    assert [one.id for one in found.sent] == ["out1"]


def test_a_bounce_takes_back_the_letter_it_names_and_no_other() -> None:
    story = (out(1, message_id="a"), out(2, message_id="b"))
    assert [one.id for one in dana(*story, came(3, Nature.BOUNCE, message_id="a")).sent] == ["out2"]
    assert len(dana(*story, came(3, Nature.BOUNCE, message_id="elsewhere")).sent) == 2


def test_an_address_that_fails_reaches_nobody_until_there_is_another() -> None:
    failed = FailedAddress("dana.kim@northbank.example", TOLD, "5.1.1", "", "b@mail.test")
    refused = replace(DANA, reach=Reach(DANA.address, (failed,)))
    found = dana(contact=refused)
    assert (found.has_bounced, found.is_reachable) == (True, False)
    found = dana(contact=replace(refused, address="dana@elsewhere.example"))
    assert (found.has_bounced, found.is_reachable) == (False, True)


def test_without_an_entry_in_the_book_neither_an_auto_reply_nor_linkedin_takes_a_bounce_back() -> (
    None
):
    story = (out(1), came(2, Nature.BOUNCE))
    assert dana(*story, came(3, Nature.AUTO_REPLY), contact=None).has_bounced
    assert dana(*story, came(3, channel=Channel.LINKEDIN), contact=None).has_bounced
    assert not dana(*story, out(3), contact=None).has_bounced


def test_a_bounce_does_not_take_back_what_went_over_linkedin() -> None:
    found = dana(out(1, channel=Channel.LINKEDIN), came(2, Nature.BOUNCE))
    assert len(found.sent) == 1


@pytest.mark.parametrize(
    "one",
    [
        out(1, Purpose.LINKEDIN_NOTE),
        out(1, channel=Channel.LINKEDIN),
        came(-300, channel=Channel.LINKEDIN),
    ],
)
def test_an_invitation_or_linkedin_itself_connects(one: Touchpoint) -> None:
    found = dana(one)
    assert found.is_connected
    assert found.thanked is None


def test_the_latest_advice_is_the_one_to_thank_for() -> None:
    assert dana(came(1, Nature.ADVICE), came(5, Nature.ADVICE)).advice.id == "in5"


@pytest.mark.parametrize(
    ("part", "name"),
    [
        (Part(HiringRole.HIRING_MANAGER), "the hiring manager"),
        (Part(HiringRole.RECRUITER), "the recruiter"),
        (Part(HiringRole.COORDINATOR, was_interviewer=True), "your interviewer"),
        (Part(), "the person who wrote to you"),
    ],
)
def test_somebody_without_a_name_is_called_by_their_part(part: Part, name: str) -> None:
    assert dana(contact=None, part=part).name == name
    assert dana(contact=replace(DANA, name=" "), part=part).name == name
    assert dana(part=part).name == "Dana Kim"


def test_somebody_who_is_not_in_the_book_is_taken_to_have_an_address() -> None:
    assert dana(contact=None).is_reachable
    assert not dana(out(1), came(2, Nature.BOUNCE), contact=None).is_reachable
    assert not dana(contact=replace(DANA, address="")).is_reachable


# --- who had a part ------------------------------------------------------------------------------


def test_the_hiring_manager_comes_first_and_the_teller_before_the_rest() -> None:
    application = replace(
        APPLICATION,
        rejection=replace(BARE, contact_id="P3"),
        interviews=(Interview(TOLD - HOUR, with_=("P5",)), Interview(TOLD, with_=("P6",))),
        participants=(
            Participant("P2", HiringRole.RECRUITER),
            Participant("P3", HiringRole.COORDINATOR),
            Participant("P4", HiringRole.HIRING_MANAGER),
            Participant("P7", None, was_interviewer=True),
        ),
    )
    wrote_once = came(1, contact_id="P8", application_id="A1")
    readers = readers_of(application, application.rejection, (wrote_once,), ())
    assert [one.id for one in readers] == ["P4", "P5", "P7", "P3", "P2", "P8"]
    assert [one.id for one in readers if one.was_interviewer] == ["P5", "P7"]


def test_what_happened_is_theirs_in_order_once_and_up_to_now() -> None:
    application = replace(
        APPLICATION,
        rejection=replace(BARE, contact_id="P3"),
        participants=(Participant("P2"),),
        interviews=(Interview(TOLD, with_=("P4",)),),
    )
    mine = [came(hours, contact_id=f"P{2 + hours}") for hours in (2, 1, 0)]
    linked = came(3, contact_id="P9", application_id="A1")
    other = came(0.5, contact_id="P7")
    found = happened(application, [*mine, other, linked, *mine], TOLD + 3 * HOUR)
    assert [one.id for one in found] == ["in0", "in1", "in2", "in3"]
    assert happened(application, mine, TOLD + HOUR)[-1].id == "in1"
    assert happened(replace(application, rejection=None), mine, TOLD + HOUR)[-1].id == "in0"


@pytest.mark.parametrize(
    ("changes", "answer"),
    [
        ({}, False),
        ({"interviews": (Interview(TOLD - HOUR),)}, True),
        ({"interviews": (Interview(TOLD),)}, False),
        ({"participants": (Participant("P1", None, was_interviewer=True),)}, True),
        ({"participants": (Participant("P1", HiringRole.HIRING_MANAGER),)}, False),
        ({"rejection": replace(BARE, stage=ReachedStage.AFTER_INTERVIEW)}, True),
    ],
)
def test_an_interview_is_known_from_the_mail_or_from_what_happened(
    changes: dict[str, object], answer: bool
) -> None:
    application = replace(APPLICATION, **changes)
    assert was_interviewed(application, application.rejection) is answer


@pytest.mark.parametrize(
    ("channel", "sender", "contact_id", "answer"),
    [
        (Channel.MAIL, SenderKind.PERSON, None, True),
        (Channel.MAIL, SenderKind.UNKNOWN, "P1", True),
        (Channel.MAIL, SenderKind.UNKNOWN, None, False),
        (Channel.MAIL, SenderKind.AUTOMATED, "P1", False),
        (Channel.PORTAL, SenderKind.AUTOMATED, None, False),
        (Channel.PHONE, SenderKind.UNKNOWN, None, True),
        (Channel.IN_PERSON, SenderKind.AUTOMATED, None, True),
    ],
)
def test_a_human_being_is_told_from_a_system(
    channel: Channel, sender: SenderKind, contact_id: str | None, answer: bool
) -> None:
    told = replace(BARE, channel=channel, sender=sender, contact_id=contact_id)
    assert is_personal(told) is answer


# --- who stays -----------------------------------------------------------------------------------

OPEN = OpenDoor(Door.CONNECT, Evidence(0, 4, "door"))
PERSONAL = replace(BARE, sender=SenderKind.PERSON, contact_id="P3")


def kept(told: Rejection, **changes: object) -> frozenset[str]:
    return people_to_keep([replace(APPLICATION, rejection=told, **changes)])


def test_after_an_interview_everybody_who_met_them_or_told_them_is_kept() -> None:
    people = (
        Participant("P1", HiringRole.HIRING_MANAGER),
        Participant("P2", None, was_interviewer=True),
        Participant("P3", HiringRole.RECRUITER),
        Participant("P4", HiringRole.SOURCER),
    )
    meetings = (Interview(TOLD - HOUR, with_=("P5",)),)
    everybody = kept(PERSONAL, participants=people, interviews=meetings)
    assert everybody == {"P1", "P2", "P3", "P5"}
    system = replace(PERSONAL, sender=SenderKind.AUTOMATED)
    assert kept(system, participants=people, interviews=meetings) == {"P1", "P2", "P5"}


def test_before_an_interview_only_an_open_door_keeps_somebody() -> None:
    assert kept(PERSONAL) == frozenset()
    on_file = replace(OPEN, door=Door.KEPT_ON_FILE)
    assert kept(replace(PERSONAL, open_door=on_file)) == frozenset()
    assert kept(replace(PERSONAL, open_door=OPEN)) == {"P3"}
    assert kept(replace(PERSONAL, open_door=OPEN, contact_id=None)) == frozenset()


def test_an_application_that_goes_on_keeps_nobody_yet() -> None:
    assert kept(replace(PERSONAL, open_door=OPEN), outcome=None) == frozenset()
    assert people_to_keep([replace(APPLICATION, rejection=None)]) == frozenset()
