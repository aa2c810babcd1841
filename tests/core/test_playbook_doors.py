"""What is next where there was no interview, a door stands open, or nobody can be written to."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from tests.core.playing import (
    DANA,
    EVERYBODY,
    INTERVIEWER,
    MANAGER,
    OMAR,
    ONE_HOST,
    PRIYA,
    RECRUITER,
    TOLD,
    days,
    heard,
    kinds,
    only,
    rejected,
    sent,
    steps,
)

from afterword.core.applications import Outcome
from afterword.core.letters.purposes import Purpose
from afterword.core.people import FailedAddress, Reach
from afterword.core.playbook import playbook
from afterword.core.reading.reading import (
    Door,
    OpenDoor,
    Reason,
    SenderKind,
)
from afterword.core.settings import Settings
from afterword.core.spans import Evidence
from afterword.core.steps import StepKind, StepState
from afterword.core.touchpoints import Channel, Nature

ASKED = sent(Purpose.THANK_AND_ASK, TOLD + days(2))  # a Thursday


# --- before an interview --------------------------------------------------------------------------


def test_a_system_that_says_no_before_anybody_met_is_filed() -> None:
    application = rejected(sender=SenderKind.AUTOMATED, teller=None, interviewed=False)
    assert steps(application) == []


@pytest.mark.parametrize("door", [Door.REAPPLY, Door.CONNECT, Door.KEPT_ON_FILE])
def test_what_stands_in_every_system_mail_invites_nobody(door: Door) -> None:
    application = rejected(
        sender=SenderKind.AUTOMATED, teller=None, interviewed=False, door=opened(door)
    )
    assert steps(application) == []


def test_a_person_who_wrote_before_an_interview_gets_one_short_thank_you() -> None:
    found = steps(rejected(RECRUITER, teller="P3", interviewed=False))
    assert [(one.kind, one.purpose) for one in found] == [(StepKind.THANK, Purpose.THANK_YOU)]


@pytest.mark.parametrize("reason", [Reason.FILLED, Reason.CANCELLED, Reason.PAUSED])
def test_an_opening_that_went_away_is_watched_and_no_advice_is_asked_for(reason: Reason) -> None:
    found = steps(rejected(RECRUITER, teller="P3", interviewed=False, reason=reason))
    assert set(kinds(found)) == {StepKind.THANK, StepKind.WATCH}
    assert only(StepKind.WATCH, found).state is StepState.LATER


def test_a_cancelled_opening_after_an_interview_is_asked_about() -> None:
    found = steps(rejected(MANAGER, reason=Reason.CANCELLED))
    assert only(StepKind.THANK, found).purpose is Purpose.THANK_AND_ASK
    assert StepKind.WATCH in kinds(found)


@pytest.mark.parametrize("channel", [Channel.PHONE, Channel.IN_PERSON])
def test_by_phone_or_in_person_is_like_by_mail(channel: Channel) -> None:
    application = rejected(MANAGER, channel=channel, sender=SenderKind.UNKNOWN)
    assert only(StepKind.THANK, steps(application)).purpose is Purpose.THANK_AND_ASK


# --- open doors ---------------------------------------------------------------------------------


def opened(door: Door, on: date | None = None) -> OpenDoor:
    return OpenDoor(door, Evidence(0, 4, "door"), on)


def test_an_open_door_comes_first() -> None:
    found = steps(rejected(MANAGER, door=opened(Door.CONNECT)))
    assert found[0].kind is StepKind.OPEN_DOOR
    assert found[0].purpose is Purpose.LINKEDIN_NOTE
    assert StepKind.CONNECT not in kinds(found)


def test_a_door_with_a_date_opens_on_that_date() -> None:
    application = rejected(MANAGER, door=opened(Door.REAPPLY, date(2026, 9, 1)))
    early = only(StepKind.OPEN_DOOR, steps(application))
    assert early.state is StepState.LATER
    assert early.window.earliest == datetime(2026, 9, 1, 9, tzinfo=UTC)
    in_time = steps(application, after=176)
    assert in_time[0].kind is StepKind.OPEN_DOOR
    assert in_time[0].state is StepState.OPEN


def test_a_dated_door_in_a_system_mail_is_heard() -> None:
    application = rejected(
        sender=SenderKind.AUTOMATED,
        teller=None,
        interviewed=False,
        door=opened(Door.REAPPLY, date(2026, 4, 1)),
    )
    (step,) = steps(application)
    assert (step.kind, step.purpose) == (StepKind.OPEN_DOOR, None)


def test_a_thank_you_does_not_close_a_door_that_opens_in_autumn() -> None:
    application = rejected(MANAGER, door=opened(Door.REAPPLY, date(2026, 9, 1)))
    found = steps(application, ASKED, after=180)
    assert only(StepKind.OPEN_DOOR, found).purpose is Purpose.OPENING
    answered = sent(Purpose.OPENING, TOLD + days(176), number=9)
    assert StepKind.OPEN_DOOR not in kinds(steps(application, ASKED, answered, after=180))


def test_an_offer_of_advice_is_taken_up_even_without_an_interview() -> None:
    application = rejected(RECRUITER, teller="P3", interviewed=False, door=opened(Door.FEEDBACK))
    found = steps(application)
    assert [(one.kind, one.purpose) for one in found] == [
        (StepKind.OPEN_DOOR, Purpose.THANK_AND_ASK)
    ]
    asked = sent(Purpose.THANK_AND_ASK, TOLD + days(2), to="P3")
    assert StepKind.REMIND in kinds(steps(application, asked, after=17))


def test_an_offer_to_talk_takes_the_place_of_the_thank_you() -> None:
    application = rejected(MANAGER, INTERVIEWER, door=opened(Door.TALK))
    found = steps(application)
    assert found[0].purpose is Purpose.REPLY
    assert [one.contact_id for one in found if one.kind is StepKind.THANK] == ["P2"]


@pytest.mark.parametrize(
    ("door", "purpose", "is_settled"),
    [
        (Door.REAPPLY, Purpose.OPENING, True),
        (Door.REAPPLY, Purpose.THANK_YOU, False),
        (Door.REAPPLY, None, False),
        (Door.TALK, Purpose.REPLY, True),
        (Door.TALK, None, True),
        (Door.TALK, Purpose.THANK_YOU, False),
        (Door.CONNECT, Purpose.LINKEDIN_NOTE, True),
        (Door.CONNECT, Purpose.THANK_YOU, False),
        (Door.FEEDBACK, Purpose.ADVICE_REQUEST, True),
        (Door.FEEDBACK, Purpose.THANK_YOU, False),
    ],
)
def test_a_door_is_gone_through_by_its_own_letter(
    door: Door, purpose: Purpose | None, is_settled: bool
) -> None:
    found = steps(rejected(MANAGER, door=opened(door)), sent(purpose, TOLD + days(2)), after=3)
    assert (StepKind.OPEN_DOOR not in kinds(found)) is is_settled


def test_whatever_is_written_on_its_day_goes_through_a_dated_door() -> None:
    application = rejected(MANAGER, door=opened(Door.TALK, date(2026, 4, 10)))
    for at, is_settled in ((30, False), (30.8, True)):
        found = steps(application, sent(Purpose.CHECK_IN, TOLD + days(at)), after=32)
        assert (StepKind.OPEN_DOOR not in kinds(found)) is is_settled


@pytest.mark.parametrize("door", [Door.TALK, Door.FEEDBACK])
def test_a_door_behind_an_unknown_address_says_so(door: Door) -> None:
    application = rejected(RECRUITER, teller="P3", interviewed=False, door=opened(door))
    found = steps(application, contacts=(replace(PRIYA, address=None),))
    step = only(StepKind.OPEN_DOOR, found)
    assert step.purpose is None
    assert step.why.endswith("; to write to them you need an address.")
    assert "address" not in only(StepKind.OPEN_DOOR, steps(application)).why


def test_an_offer_nobody_can_take_up_leaves_the_hiring_manager_to_ask() -> None:
    application = rejected(MANAGER, RECRUITER, teller="P3", door=opened(Door.FEEDBACK))
    unreached = (DANA, replace(PRIYA, address=None))
    found = steps(application, contacts=unreached)
    assert only(StepKind.THANK, found).purpose is Purpose.THANK_AND_ASK
    offered = steps(application)
    assert only(StepKind.THANK, offered).purpose is Purpose.THANK_YOU
    late = steps(application, after=32)  # the offer is no longer shown, and neither is the question
    assert not any(one.purpose in ASKS for one in late if one.state is StepState.OPEN)


ASKS = {Purpose.ADVICE_REQUEST, Purpose.THANK_AND_ASK}


def test_a_look_at_the_board_is_suggested_from_the_sixth_to_the_tenth_week() -> None:
    application = rejected(RECRUITER, teller="P3", interviewed=False, reason=Reason.PAUSED)
    window = only(StepKind.WATCH, steps(application)).window
    assert (window.earliest, window.latest) == (TOLD + days(42), TOLD + days(70))


def test_who_asked_to_apply_again_needs_no_look_at_the_board() -> None:
    application = rejected(RECRUITER, teller="P3", reason=Reason.PAUSED, door=opened(Door.REAPPLY))
    assert StepKind.WATCH not in kinds(steps(application))
    other = rejected(RECRUITER, teller="P3", reason=Reason.PAUSED, door=opened(Door.CONNECT))
    assert StepKind.WATCH in kinds(steps(other))


def test_a_call_before_an_interview_asks_for_an_address() -> None:
    application = rejected(RECRUITER, teller="P3", interviewed=False, channel=Channel.PHONE)
    step = only(StepKind.THANK, steps(application, contacts=(replace(PRIYA, address=None),)))
    assert step.why == "Priya Nair told you on the phone; a thank-you in writing needs an address."


@pytest.mark.parametrize(
    ("after", "words"), [(0.5, "can wait"), (2, "took the trouble"), (8, "nothing to regret")]
)
def test_the_why_follows_the_time(after: float, words: str) -> None:
    found = steps(rejected(RECRUITER, teller="P3", interviewed=False), after=after)
    assert words in only(StepKind.THANK, found).why


def test_details_kept_on_file_ask_for_nothing() -> None:
    found = steps(rejected(MANAGER, door=opened(Door.KEPT_ON_FILE)))
    assert StepKind.OPEN_DOOR not in [one.kind for one in found]


# --- who is not written to -----------------------------------------------------------------------


def test_who_asked_not_to_be_written_to_is_left_alone() -> None:
    application = rejected(MANAGER, INTERVIEWER, door=opened(Door.TALK))
    asked_not_to = replace(DANA, do_not_contact=True)
    for after in (2, 8, 15, 30):
        found = steps(application, after=after, contacts=(asked_not_to, OMAR))
        assert all(one.contact_id != "P1" for one in found)


@pytest.mark.parametrize("address", [None, "", "no-reply@northbank.example"])
def test_no_letter_is_offered_where_nobody_would_read_it(address: str | None) -> None:
    contacts = (replace(DANA, address=address),)
    for after in (0.5, 2, 8, 15):
        found = steps(ONE_HOST, after=after, contacts=contacts)
        assert {one.purpose for one in found} <= {None, Purpose.LINKEDIN_NOTE}


def test_a_letter_that_came_back_is_not_a_letter_that_was_sent() -> None:
    back = TOLD + days(2.01)
    story = (ASKED, heard(Nature.BOUNCE, back))
    failed = FailedAddress("dana.kim@northbank.example", back, "5.1.1", "no such user", "b@x")
    refused = replace(DANA, reach=Reach(DANA.address, (failed,)))
    found = steps(ONE_HOST, *story, after=3, contacts=(refused,))
    step = only(StepKind.NEW_ADDRESS, found)
    assert step.purpose is None
    assert step.why == (
        "The address dana.kim@northbank.example did not take your letter (“no such user”). "
        "Do you have another?"
    )
    assert not {StepKind.REMIND, StepKind.THANK} & {one.kind for one in found}
    moved = replace(refused, address="dana@elsewhere.example")
    found = steps(ONE_HOST, *story, after=3, contacts=(moved,))
    assert StepKind.NEW_ADDRESS not in [one.kind for one in found]
    assert only(StepKind.THANK, found).purpose is not None


# --- letters in the person's hands ---------------------------------------------------------------


def test_a_placed_letter_is_asked_about_and_nothing_else_is_sent_meanwhile() -> None:
    placed = sent(Purpose.THANK_AND_ASK, TOLD + days(2), is_confirmed=False, letter_id="L4")
    found = steps(ONE_HOST, placed, after=18)
    assert found[0].kind is StepKind.CONFIRM_SENT
    assert found[0].letter_id == "L4"
    letters = {one.kind for one in found if one.purpose not in {None, Purpose.LINKEDIN_NOTE}}
    assert not letters
    assert StepKind.CONFIRM_SENT not in kinds(steps(ONE_HOST, placed, after=40))


def test_a_confirmed_letter_goes_on_to_its_reminder() -> None:
    assert StepKind.CONFIRM_SENT not in kinds(steps(ONE_HOST, ASKED, after=17))
    assert StepKind.REMIND in kinds(steps(ONE_HOST, ASKED, after=17))


# --- where there is no rejection ---------------------------------------------------------------


@pytest.mark.parametrize("outcome", [None, *(set(Outcome) - {Outcome.REJECTED})])
def test_only_a_rejection_has_steps(outcome: Outcome | None) -> None:
    assert steps(replace(ONE_HOST, outcome=outcome)) == []


def test_an_application_without_its_rejection_has_no_steps() -> None:
    assert steps(replace(ONE_HOST, rejection=None)) == []


# --- days and zones ---------------------------------------------------------------------------


def test_days_are_counted_on_the_wall_clock_across_a_change_of_clocks() -> None:
    berlin = ZoneInfo("Europe/Berlin")  # the clocks change on 29 March 2026
    told = datetime(2026, 3, 27, 18, 0, tzinfo=berlin).astimezone(UTC)
    application = replace(ONE_HOST, rejection=replace(ONE_HOST.rejection, at=told))
    found = playbook(application, (), told + days(2), Settings(), EVERYBODY, timezone=berlin)
    assert only(StepKind.THANK, found).window.latest.astimezone(berlin) == datetime(
        2026, 4, 3, 18, 0, tzinfo=berlin
    )


def test_the_reminder_counts_the_persons_own_days() -> None:
    kiritimati = ZoneInfo("Pacific/Kiritimati")  # fourteen hours ahead: Thursday night is Friday
    asked = replace(ASKED, at=datetime(2026, 3, 12, 20, 0, tzinfo=UTC))
    now = asked.at + days(1)
    found = playbook(ONE_HOST, (asked,), now, Settings(), EVERYBODY, timezone=kiritimati)
    opens = only(StepKind.REMIND, found).window.earliest.astimezone(kiritimati)
    assert opens == datetime(2026, 3, 27, 9, 0, tzinfo=kiritimati)
