"""Which letter comes next."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.errors import Refused
from afterword.core.letters.planning import Plan
from afterword.core.letters.planning import plan_letter as plan_letter_at
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address, Message
from afterword.core.people import Contact, Participant
from afterword.core.ports import Filed
from afterword.core.reading.reading import (
    Door,
    HiringRole,
    Kind,
    OpenDoor,
    ReachedStage,
    Reading,
    SenderKind,
)
from afterword.core.spans import Evidence
from afterword.core.steps import Step, StepKind, StepState, Window
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
MANAGER = Contact("P1", "Dana Kim", "dana@halden.example")
OTHER = Contact("P2", "Omar Haddad", "omar@halden.example")
SYSTEM = Contact("P3", "Halden Careers", "no-reply@halden.example")
PEOPLE = [OTHER, SYSTEM, MANAGER]


def _application(
    *roles: tuple[str, HiringRole | None, bool], teller: str | None = "P1", **changes: Any
) -> Application:
    known: dict[str, Any] = {
        "id": "A7",
        "organisation": "Halden Rail",
        "role": "Rail Planner",
        "stage": Stage.INTERVIEW,
        "outcome": Outcome.REJECTED,
        "rejection": Rejection(
            NOW - timedelta(days=1), Channel.MAIL, SenderKind.PERSON,
            ReachedStage.AFTER_INTERVIEW, teller,
        ),
        "participants": tuple(Participant(*role) for role in roles),
    }  # fmt: skip
    return Application(**(known | changes))


def _letter(contact: str, purpose: Purpose, days: int = 0, **changes: Any) -> Touchpoint:
    known: dict[str, Any] = {
        "id": f"T{contact}{purpose}",
        "contact_id": contact,
        "at": NOW + timedelta(days=days),
        "direction": Direction.OUTBOUND,
        "channel": Channel.MAIL,
        "purpose": purpose,
    }
    return Touchpoint(**(known | changes))


def _answer(contact: str, nature: Nature, days: int) -> Touchpoint:
    return Touchpoint(
        f"T{days}", contact, NOW + timedelta(days=days), Direction.INBOUND, Channel.MAIL, nature
    )


def plan_letter(*given: Any, **said: Any) -> Plan:
    """Plan a letter as of now, where nothing else is said."""
    return plan_letter_at(*given, **{"now": NOW, **said})


BOTH = _application(("P1", HiringRole.HIRING_MANAGER, True), ("P2", HiringRole.INTERVIEWER, True))
ALONE = _application(("P1", HiringRole.HIRING_MANAGER, True))


def test_where_one_person_did_it_all_one_letter_thanks_and_asks() -> None:
    assert plan_letter(ALONE, PEOPLE) == Plan(Purpose.THANK_AND_ASK, "P1")


def test_several_are_thanked_first_the_hiring_manager_then_the_others_then_asked() -> None:
    done: list[Touchpoint] = []
    planned = []
    for _ in range(4):
        plan = plan_letter(BOTH, PEOPLE, done)
        planned.append((plan.contact_id, plan.purpose))
        done.append(_letter(plan.contact_id, plan.purpose, len(done)))
    assert planned == [
        ("P1", Purpose.THANK_YOU),
        ("P2", Purpose.THANK_YOU),
        ("P1", Purpose.ADVICE_REQUEST),
        ("P1", Purpose.ADVICE_REMINDER),
    ]


@pytest.mark.parametrize(
    ("nature", "purpose"),
    [
        (Nature.ADVICE, Purpose.ADVICE_THANKS),
        (Nature.NO_ADVICE, Purpose.CHECK_IN),
        (Nature.AUTO_REPLY, Purpose.ADVICE_REMINDER),
    ],
)
def test_what_follows_a_request_depends_on_the_answer(nature: Nature, purpose: Purpose) -> None:
    done = [_letter("P1", Purpose.THANK_AND_ASK), _answer("P1", nature, 3)]
    assert plan_letter(ALONE, PEOPLE, done).purpose is purpose


@pytest.mark.parametrize("named", [None, "P1"])
def test_nobody_is_reminded_of_a_question_or_thanked_for_advice_that_never_was(
    named: str | None,
) -> None:
    thanked = [_letter("P1", Purpose.THANK_YOU), _letter("P2", Purpose.ADVICE_REQUEST, 1)]
    for purpose, said in (
        (Purpose.ADVICE_REMINDER, "No question of yours to Dana Kim is known"),
        (Purpose.ADVICE_THANKS, "No advice from Dana Kim is known"),
    ):
        with pytest.raises(Refused, match=said):
            plan_letter(ALONE, PEOPLE, thanked, purpose=purpose, contact_id=named)
    asked = [*thanked, _letter("P1", Purpose.ADVICE_REQUEST, 2)]
    reminder = {"purpose": Purpose.ADVICE_REMINDER, "contact_id": named}
    assert plan_letter(ALONE, PEOPLE, asked, **reminder).contact_id == "P1"
    thanks = {"purpose": Purpose.ADVICE_THANKS, "contact_id": named}
    advised = [*thanked, _answer("P1", Nature.ADVICE, 3)]
    assert plan_letter(ALONE, PEOPLE, advised, **thanks).contact_id == "P1"
    assert plan_letter(ALONE, PEOPLE, thanked, **thanks, advised={"P1"}).contact_id == "P1"


def test_advice_is_thanked_for_once() -> None:
    done = [
        _letter("P1", Purpose.THANK_AND_ASK),
        _answer("P1", Nature.ADVICE, 3),
        _letter("P1", Purpose.ADVICE_THANKS, 4),
    ]
    assert plan_letter(ALONE, PEOPLE, done).purpose is Purpose.CHECK_IN


def test_a_person_who_wrote_before_any_interview_is_thanked_and_not_asked() -> None:
    early = _application(
        ("P2", HiringRole.RECRUITER, False),
        rejection=Rejection(
            NOW, Channel.MAIL, SenderKind.PERSON, ReachedStage.BEFORE_CONTACT, "P2"
        ),
    )
    assert plan_letter(early, PEOPLE) == Plan(Purpose.THANK_YOU, "P2")
    done = [_letter("P2", Purpose.THANK_YOU)]
    assert plan_letter(early, PEOPLE, done).purpose is Purpose.CHECK_IN


def test_an_address_that_takes_no_replies_gets_no_letter() -> None:
    automated = _application(("P3", None, False), teller="P3")
    with pytest.raises(Refused, match="takes no replies"):
        plan_letter(automated, PEOPLE)


def test_who_has_no_address_yet_is_named_and_nothing_is_said_of_mail_that_never_came() -> None:
    by_phone = _application(("P1", None, True), ("P2", None, True), teller=None)
    there = [Contact("P1", "Rosa Maynard", None), Contact("P2", "Ines Aalto", None)]
    with pytest.raises(Refused, match=r"No address of Rosa Maynard and Ines Aalto .* P1 ADDRESS"):
        plan_letter(by_phone, there)
    with pytest.raises(Refused, match=r"written to: no person is known"):
        plan_letter(_application(teller=None), [])
    closed = Contact("P1", "Rosa Maynard", None, do_not_contact=True)
    with pytest.raises(Refused, match="Rosa Maynard is marked as not to be contacted"):
        plan_letter(_application(("P1", None, True), teller=None), [closed])


def test_who_asked_not_to_be_written_to_is_not() -> None:
    closed = Contact("P1", "Dana Kim", "dana@halden.example", do_not_contact=True)
    with pytest.raises(Refused):
        plan_letter(ALONE, [closed])
    with pytest.raises(Refused, match="not to be contacted"):
        plan_letter(ALONE, [closed], contact_id="P1")
    with pytest.raises(Refused, match="contact book"):
        plan_letter(ALONE, PEOPLE, contact_id="P9")


def test_an_open_application_thanks_for_the_interview() -> None:
    interviewed = _application(
        ("P1", None, True), rejection=None, outcome=None,
        interviews=(Interview(NOW - timedelta(days=1), 60, ("P1",)),),
    )  # fmt: skip
    assert plan_letter(interviewed, PEOPLE).purpose is Purpose.INTERVIEW_THANK_YOU
    done = [_letter("P1", Purpose.INTERVIEW_THANK_YOU)]
    assert plan_letter(interviewed, PEOPLE, done).purpose is Purpose.CHECK_IN
    named = plan_letter(interviewed, PEOPLE, contact_id="P1")
    assert named.purpose is Purpose.INTERVIEW_THANK_YOU


def test_an_open_application_without_an_interview_has_nothing_to_write_about() -> None:
    waiting = _application(("P2", HiringRole.RECRUITER, False), rejection=None, outcome=None)
    with pytest.raises(Refused, match="no answer"):
        plan_letter(waiting, PEOPLE)


def _step(state: StepState, purpose: Purpose | None, contact: str) -> Step:
    window = Window(NOW, NOW, NOW)
    return Step(StepKind.THANK, state, window, "why", "A7", contact, purpose)


def test_the_playbook_s_first_open_or_held_letter_is_the_plan() -> None:
    steps = [
        _step(StepState.OPEN, None, "P1"),
        _step(StepState.LATER, Purpose.ADVICE_REQUEST, "P1"),
        _step(StepState.HELD, Purpose.THANK_YOU, "P2"),
    ]
    assert plan_letter(BOTH, PEOPLE, steps=steps) == Plan(Purpose.THANK_YOU, "P2")


def test_what_the_person_names_comes_before_any_plan() -> None:
    steps = [_step(StepState.OPEN, Purpose.THANK_YOU, "P2")]
    named = plan_letter(BOTH, PEOPLE, steps=steps, contact_id="P1", purpose=Purpose.CHECK_IN)
    assert named == Plan(Purpose.CHECK_IN, "P1")
    assert plan_letter(BOTH, PEOPLE, purpose=Purpose.ADVICE_REQUEST).contact_id == "P1"
    assert plan_letter(BOTH, PEOPLE, contact_id="P2").purpose is Purpose.THANK_YOU
    assert plan_letter(ALONE, PEOPLE, contact_id="P1").purpose is Purpose.THANK_AND_ASK
    done = [_letter("P1", Purpose.THANK_YOU), _letter("P2", Purpose.THANK_YOU)]
    assert plan_letter(BOTH, PEOPLE, done, contact_id="P1").purpose is Purpose.ADVICE_REQUEST
    assert plan_letter(BOTH, PEOPLE, done, contact_id="P2").purpose is Purpose.CHECK_IN


def _filed(message_id: str, address: str) -> Filed:
    message = Message("d", message_id, Address("", address), "s", None, "")
    return Filed(message, Reading(Kind.OTHER, 1.0, is_certain=True), "s", "k")


def test_a_letter_answers_the_last_message_of_its_reader() -> None:
    filed = [
        _filed("1@halden.example", "dana@halden.example"),
        _filed("2@halden.example", "Dana@Halden.example"),
        _filed("3@halden.example", "omar@halden.example"),
    ]
    assert plan_letter(ALONE, PEOPLE, filed=filed).reply_to_message_id == "2@halden.example"


AHEAD = Interview(NOW + timedelta(days=3), 60, ("P1", "P2"))
OPEN = {"rejection": None, "outcome": None}
JONAS = Contact("P4", "Jonas Feld", "jonas@halden.example")


def _heard(days_ago: int) -> list[Filed]:
    one = _filed("1@halden.example", "dana@halden.example")
    return [replace(one, message=replace(one.message, date=NOW - timedelta(days=days_ago)))]


OUT_OF_THE_BLUE = (Purpose.CHECK_IN, Purpose.ARTICLE, Purpose.CONGRATULATION, Purpose.OPENING)


@pytest.mark.parametrize("contact_id", [None, "P1"])
@pytest.mark.parametrize("purpose", OUT_OF_THE_BLUE)
def test_a_letter_out_of_the_blue_answers_only_what_was_written_lately(
    purpose: Purpose, contact_id: str | None
) -> None:
    def answered(days_ago: int) -> str | None:
        plan = plan_letter(
            ALONE, PEOPLE, filed=_heard(days_ago), purpose=purpose, contact_id=contact_id
        )
        return plan.reply_to_message_id

    assert answered(30) == "1@halden.example"
    assert answered(31) is None
    assert answered(270) is None


@pytest.mark.parametrize("purpose", set(Purpose) - set(OUT_OF_THE_BLUE))
def test_every_other_letter_stays_in_its_thread_however_old(purpose: Purpose) -> None:
    done = [_letter("P1", Purpose.ADVICE_REQUEST, -200), _answer("P1", Nature.ADVICE, -190)]
    plan = plan_letter(ALONE, PEOPLE, done, _heard(270), purpose=purpose)
    assert plan.reply_to_message_id == "1@halden.example"


def test_the_opening_they_asked_one_to_come_back_for_stays_in_the_thread_that_asks() -> None:
    door = OpenDoor(Door.REAPPLY, Evidence(0, 2, "do"), None)
    told = Rejection(
        NOW - timedelta(days=270), Channel.MAIL, SenderKind.PERSON, ReachedStage.AFTER_INTERVIEW,
        "P1", open_door=door,
    )  # fmt: skip
    asked = _application(("P1", HiringRole.HIRING_MANAGER, True), rejection=told)
    plan = plan_letter(asked, PEOPLE, filed=_heard(270), purpose=Purpose.OPENING)
    assert plan.reply_to_message_id == "1@halden.example"
    hello = plan_letter(asked, PEOPLE, filed=_heard(270), purpose=Purpose.CHECK_IN)
    assert hello.reply_to_message_id is None


def test_nobody_is_thanked_for_a_meeting_that_is_still_ahead() -> None:
    coming = _application(
        ("P1", HiringRole.INTERVIEWER, True), ("P2", None, True), **OPEN, interviews=(AHEAD,)
    )
    with pytest.raises(Refused, match="with Dana Kim and Omar Haddad is still ahead"):
        plan_letter(coming, PEOPLE)
    for purpose in (None, Purpose.INTERVIEW_THANK_YOU):
        with pytest.raises(Refused, match="with Omar Haddad is still ahead"):
            plan_letter(coming, PEOPLE, contact_id="P2", purpose=purpose)
    named = plan_letter(coming, PEOPLE, contact_id="P2", purpose=Purpose.REPLY)
    assert named.purpose is Purpose.REPLY
    after = NOW + timedelta(days=4)
    assert plan_letter(coming, PEOPLE, now=after).purpose is Purpose.INTERVIEW_THANK_YOU


def test_a_meeting_that_is_going_on_is_not_over() -> None:
    going_on = Interview(NOW - timedelta(minutes=20), 45, ("P1",))
    today = _application(("P1", None, True), **OPEN, interviews=(going_on,))
    with pytest.raises(Refused, match="still ahead"):
        plan_letter(today, PEOPLE)
    assert plan_letter(today, PEOPLE, now=NOW + timedelta(hours=1)).contact_id == "P1"


def test_who_was_talked_to_is_thanked_while_others_are_still_to_be_met() -> None:
    call = Interview(NOW - timedelta(days=2), 30, ("P4",))
    both = _application(
        ("P1", HiringRole.HIRING_MANAGER, True), ("P2", None, True), ("P4", None, True),
        **OPEN, interviews=(call, AHEAD),
    )  # fmt: skip
    plan = plan_letter(both, [*PEOPLE, JONAS])
    assert plan == Plan(Purpose.INTERVIEW_THANK_YOU, "P4")
    done = [_letter("P4", Purpose.INTERVIEW_THANK_YOU)]
    assert plan_letter(both, [*PEOPLE, JONAS], done) == Plan(Purpose.CHECK_IN, "P4")


def test_who_is_met_a_second_time_was_met() -> None:
    first = Interview(NOW - timedelta(days=2), 30, ("P1",))
    again = _application(("P1", None, True), **OPEN, interviews=(first, AHEAD))
    assert plan_letter(again, PEOPLE, contact_id="P1").purpose is Purpose.INTERVIEW_THANK_YOU


def test_an_announced_interviewer_was_met_only_where_something_says_so() -> None:
    announced = _application(("P1", HiringRole.INTERVIEWER, True), **OPEN)
    with pytest.raises(Refused, match="noted on the application's page"):
        plan_letter(announced, PEOPLE)
    assert plan_letter(announced, PEOPLE, contact_id="P1").purpose is Purpose.CHECK_IN
    assert plan_letter(announced, PEOPLE, met=["P1"]).purpose is Purpose.INTERVIEW_THANK_YOU
    call = Touchpoint(
        "T4", "P1", NOW - timedelta(days=1), Direction.INBOUND, Channel.PHONE, Nature.CALL, "A7"
    )
    assert plan_letter(announced, PEOPLE, [call]).purpose is Purpose.INTERVIEW_THANK_YOU


def test_an_interview_of_long_ago_is_greeted_and_no_longer_thanked_for() -> None:
    long_ago = Interview(NOW - timedelta(days=70), 60, ("P1",))
    waiting = _application(("P1", None, True), **OPEN, interviews=(long_ago,))
    assert plan_letter(waiting, PEOPLE).purpose is Purpose.CHECK_IN


@pytest.mark.parametrize("outcome", [Outcome.WITHDRAWN, Outcome.DECLINED])
def test_who_stepped_back_thanks_and_no_longer_asks_for_the_job(outcome: Outcome) -> None:
    talked = Interview(NOW - timedelta(days=9), 60, ("P1",))
    ended = _application(
        ("P1", None, True), rejection=None, outcome=outcome, interviews=(talked,)
    )  # fmt: skip
    assert plan_letter(ended, PEOPLE) == Plan(Purpose.THANK_YOU, "P1")
    assert plan_letter(ended, PEOPLE, [_letter("P1", Purpose.THANK_YOU)]).purpose is (
        Purpose.CHECK_IN
    )


@pytest.mark.parametrize("contact_id", [None, "P1"])
def test_who_has_found_work_thanks_and_asks_only_where_they_say_so(contact_id: str | None) -> None:
    ended = _application(("P1", HiringRole.HIRING_MANAGER, True))

    def purpose(*sent: Touchpoint, asked: Purpose | None = None) -> Purpose:
        return plan_letter(
            ended, PEOPLE, sent, contact_id=contact_id, purpose=asked, has_found_work=True
        ).purpose

    thanks, question = _letter("P1", Purpose.THANK_YOU), _letter("P1", Purpose.ADVICE_REQUEST)
    assert plan_letter(ended, PEOPLE, contact_id=contact_id).purpose is Purpose.THANK_AND_ASK
    assert purpose() is Purpose.THANK_YOU
    assert purpose(thanks) is Purpose.CHECK_IN
    assert purpose(thanks, question) is Purpose.CHECK_IN
    assert purpose(asked=Purpose.ADVICE_REQUEST) is Purpose.ADVICE_REQUEST


@pytest.mark.parametrize("outcome", [Outcome.HIRED, Outcome.NO_RESPONSE])
def test_a_search_that_ended_without_a_no_leaves_a_hello(outcome: Outcome) -> None:
    talked = Interview(NOW - timedelta(days=9), 60, ("P1",))
    ended = _application(("P1", None, True), rejection=None, outcome=outcome, interviews=(talked,))
    assert plan_letter(ended, PEOPLE).purpose is Purpose.CHECK_IN


def _advised(door: Door | None = None) -> Application:
    opened = OpenDoor(door, Evidence(0, 2, "do"), None) if door else None
    told = Rejection(
        NOW - timedelta(days=1), Channel.MAIL, SenderKind.PERSON, ReachedStage.AFTER_INTERVIEW,
        "P1", open_door=opened, advice_words="Next time, bring one or two figures.",
    )  # fmt: skip
    return _application(("P1", HiringRole.HIRING_MANAGER, True), rejection=told)


def test_who_advised_with_the_news_is_thanked_and_not_asked() -> None:
    assert plan_letter(_advised(), PEOPLE) == Plan(Purpose.THANK_YOU, "P1")
    assert plan_letter(_advised(), PEOPLE, contact_id="P1").purpose is Purpose.THANK_YOU
    done = [_letter("P1", Purpose.THANK_YOU)]
    assert plan_letter(_advised(), PEOPLE, done).purpose is Purpose.CHECK_IN


def test_who_offered_to_say_more_can_be_asked_all_the_same() -> None:
    assert plan_letter(_advised(Door.FEEDBACK), PEOPLE).purpose is Purpose.THANK_AND_ASK
