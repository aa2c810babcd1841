"""Which letter comes next."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.core.letters.planned import (
    ALONE,
    BOTH,
    NOW,
    PEOPLE,
    answer_from,
    applied,
    letter_to,
    plan_letter,
)

from afterword.core.applications import Application, Interview, Outcome, Rejection
from afterword.core.errors import Refused
from afterword.core.letters.planning import Plan
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address, Message
from afterword.core.people import Contact
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
from afterword.core.touchpoints import Channel, Nature, Touchpoint


def test_where_one_person_did_it_all_one_letter_thanks_and_asks() -> None:
    assert plan_letter(ALONE, PEOPLE) == Plan(Purpose.THANK_AND_ASK, "P1")


def test_several_are_thanked_first_the_hiring_manager_then_the_others_then_asked() -> None:
    done: list[Touchpoint] = []
    planned = []
    for _ in range(4):
        plan = plan_letter(BOTH, PEOPLE, done)
        planned.append((plan.contact_id, plan.purpose))
        done.append(letter_to(plan.contact_id, plan.purpose, len(done)))
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
    done = [letter_to("P1", Purpose.THANK_AND_ASK), answer_from("P1", nature, 3)]
    assert plan_letter(ALONE, PEOPLE, done).purpose is purpose


@pytest.mark.parametrize("named", [None, "P1"])
def test_nobody_is_reminded_of_a_question_or_thanked_for_advice_that_never_was(
    named: str | None,
) -> None:
    thanked = [letter_to("P1", Purpose.THANK_YOU), letter_to("P2", Purpose.ADVICE_REQUEST, 1)]
    for purpose, said in (
        (Purpose.ADVICE_REMINDER, "No question of yours to Dana Kim is known"),
        (Purpose.ADVICE_THANKS, "No advice from Dana Kim is known"),
    ):
        with pytest.raises(Refused, match=said):
            plan_letter(ALONE, PEOPLE, thanked, purpose=purpose, contact_id=named)
    asked = [*thanked, letter_to("P1", Purpose.ADVICE_REQUEST, 2)]
    reminder = {"purpose": Purpose.ADVICE_REMINDER, "contact_id": named}
    assert plan_letter(ALONE, PEOPLE, asked, **reminder).contact_id == "P1"
    thanks = {"purpose": Purpose.ADVICE_THANKS, "contact_id": named}
    advised = [*thanked, answer_from("P1", Nature.ADVICE, 3)]
    assert plan_letter(ALONE, PEOPLE, advised, **thanks).contact_id == "P1"
    assert plan_letter(ALONE, PEOPLE, thanked, **thanks, advised={"P1"}).contact_id == "P1"


def test_advice_is_thanked_for_once() -> None:
    done = [
        letter_to("P1", Purpose.THANK_AND_ASK),
        answer_from("P1", Nature.ADVICE, 3),
        letter_to("P1", Purpose.ADVICE_THANKS, 4),
    ]
    assert plan_letter(ALONE, PEOPLE, done).purpose is Purpose.CHECK_IN


def test_a_person_who_wrote_before_any_interview_is_thanked_and_not_asked() -> None:
    early = applied(
        ("P2", HiringRole.RECRUITER, False),
        rejection=Rejection(
            NOW, Channel.MAIL, SenderKind.PERSON, ReachedStage.BEFORE_CONTACT, "P2"
        ),
    )
    assert plan_letter(early, PEOPLE) == Plan(Purpose.THANK_YOU, "P2")
    done = [letter_to("P2", Purpose.THANK_YOU)]
    assert plan_letter(early, PEOPLE, done).purpose is Purpose.CHECK_IN


def test_an_address_that_takes_no_replies_gets_no_letter() -> None:
    automated = applied(("P3", None, False), teller="P3")
    with pytest.raises(Refused, match="takes no replies"):
        plan_letter(automated, PEOPLE)


def test_who_has_no_address_yet_is_named_and_nothing_is_said_of_mail_that_never_came() -> None:
    by_phone = applied(("P1", None, True), ("P2", None, True), teller=None)
    there = [Contact("P1", "Rosa Maynard", None), Contact("P2", "Ines Aalto", None)]
    with pytest.raises(Refused, match=r"No address of Rosa Maynard and Ines Aalto .* P1 ADDRESS"):
        plan_letter(by_phone, there)
    with pytest.raises(Refused, match=r"written to: no person is known"):
        plan_letter(applied(teller=None), [])
    closed = Contact("P1", "Rosa Maynard", None, do_not_contact=True)
    with pytest.raises(Refused, match="Rosa Maynard is marked as not to be contacted"):
        plan_letter(applied(("P1", None, True), teller=None), [closed])


def test_who_asked_not_to_be_written_to_is_not() -> None:
    closed = Contact("P1", "Dana Kim", "dana@halden.example", do_not_contact=True)
    with pytest.raises(Refused):
        plan_letter(ALONE, [closed])
    with pytest.raises(Refused, match="not to be contacted"):
        plan_letter(ALONE, [closed], contact_id="P1")
    with pytest.raises(Refused, match="contact book"):
        plan_letter(ALONE, PEOPLE, contact_id="P9")


def test_an_open_application_thanks_for_the_interview() -> None:
    interviewed = applied(
        ("P1", None, True), rejection=None, outcome=None,
        interviews=(Interview(NOW - timedelta(days=1), 60, ("P1",)),),
    )  # fmt: skip
    assert plan_letter(interviewed, PEOPLE).purpose is Purpose.INTERVIEW_THANK_YOU
    done = [letter_to("P1", Purpose.INTERVIEW_THANK_YOU)]
    assert plan_letter(interviewed, PEOPLE, done).purpose is Purpose.CHECK_IN
    named = plan_letter(interviewed, PEOPLE, contact_id="P1")
    assert named.purpose is Purpose.INTERVIEW_THANK_YOU


def test_an_open_application_without_an_interview_has_nothing_to_write_about() -> None:
    waiting = applied(("P2", HiringRole.RECRUITER, False), rejection=None, outcome=None)
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
    done = [letter_to("P1", Purpose.THANK_YOU), letter_to("P2", Purpose.THANK_YOU)]
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
    done = [letter_to("P1", Purpose.ADVICE_REQUEST, -200), answer_from("P1", Nature.ADVICE, -190)]
    plan = plan_letter(ALONE, PEOPLE, done, _heard(270), purpose=purpose)
    assert plan.reply_to_message_id == "1@halden.example"


def test_the_opening_they_asked_one_to_come_back_for_stays_in_the_thread_that_asks() -> None:
    door = OpenDoor(Door.REAPPLY, Evidence(0, 2, "do"), None)
    told = Rejection(
        NOW - timedelta(days=270), Channel.MAIL, SenderKind.PERSON, ReachedStage.AFTER_INTERVIEW,
        "P1", open_door=door,
    )  # fmt: skip
    asked = applied(("P1", HiringRole.HIRING_MANAGER, True), rejection=told)
    plan = plan_letter(asked, PEOPLE, filed=_heard(270), purpose=Purpose.OPENING)
    assert plan.reply_to_message_id == "1@halden.example"
    hello = plan_letter(asked, PEOPLE, filed=_heard(270), purpose=Purpose.CHECK_IN)
    assert hello.reply_to_message_id is None


@pytest.mark.parametrize("outcome", [Outcome.WITHDRAWN, Outcome.DECLINED])
def test_who_stepped_back_thanks_and_no_longer_asks_for_the_job(outcome: Outcome) -> None:
    talked = Interview(NOW - timedelta(days=9), 60, ("P1",))
    ended = applied(
        ("P1", None, True), rejection=None, outcome=outcome, interviews=(talked,)
    )  # fmt: skip
    assert plan_letter(ended, PEOPLE) == Plan(Purpose.THANK_YOU, "P1")
    assert plan_letter(ended, PEOPLE, [letter_to("P1", Purpose.THANK_YOU)]).purpose is (
        Purpose.CHECK_IN
    )


@pytest.mark.parametrize("contact_id", [None, "P1"])
def test_who_has_found_work_thanks_and_asks_only_where_they_say_so(contact_id: str | None) -> None:
    ended = applied(("P1", HiringRole.HIRING_MANAGER, True))

    def purpose(*sent: Touchpoint, asked: Purpose | None = None) -> Purpose:
        return plan_letter(
            ended, PEOPLE, sent, contact_id=contact_id, purpose=asked, has_found_work=True
        ).purpose

    thanks, question = letter_to("P1", Purpose.THANK_YOU), letter_to("P1", Purpose.ADVICE_REQUEST)
    assert plan_letter(ended, PEOPLE, contact_id=contact_id).purpose is Purpose.THANK_AND_ASK
    assert purpose() is Purpose.THANK_YOU
    assert purpose(thanks) is Purpose.CHECK_IN
    assert purpose(thanks, question) is Purpose.CHECK_IN
    assert purpose(asked=Purpose.ADVICE_REQUEST) is Purpose.ADVICE_REQUEST


@pytest.mark.parametrize("outcome", [Outcome.HIRED, Outcome.NO_RESPONSE])
def test_a_search_that_ended_without_a_no_leaves_a_hello(outcome: Outcome) -> None:
    talked = Interview(NOW - timedelta(days=9), 60, ("P1",))
    ended = applied(("P1", None, True), rejection=None, outcome=outcome, interviews=(talked,))
    assert plan_letter(ended, PEOPLE).purpose is Purpose.CHECK_IN


def _advised(door: Door | None = None) -> Application:
    opened = OpenDoor(door, Evidence(0, 2, "do"), None) if door else None
    told = Rejection(
        NOW - timedelta(days=1), Channel.MAIL, SenderKind.PERSON, ReachedStage.AFTER_INTERVIEW,
        "P1", open_door=opened, advice_words="Next time, bring one or two figures.",
    )  # fmt: skip
    return applied(("P1", HiringRole.HIRING_MANAGER, True), rejection=told)


def test_who_advised_with_the_news_is_thanked_and_not_asked() -> None:
    assert plan_letter(_advised(), PEOPLE) == Plan(Purpose.THANK_YOU, "P1")
    assert plan_letter(_advised(), PEOPLE, contact_id="P1").purpose is Purpose.THANK_YOU
    done = [letter_to("P1", Purpose.THANK_YOU)]
    assert plan_letter(_advised(), PEOPLE, done).purpose is Purpose.CHECK_IN


def test_who_offered_to_say_more_can_be_asked_all_the_same() -> None:
    assert plan_letter(_advised(Door.FEEDBACK), PEOPLE).purpose is Purpose.THANK_AND_ASK
