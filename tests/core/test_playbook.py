"""What is next after an interview: thank, ask, remind once, connect."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.core.playing import (
    DANA,
    INTERVIEWER,
    MANAGER,
    OMAR,
    ONE_HOST,
    PRIYA,
    RECRUITER,
    TOLD,
    TWO_HOSTS,
    days,
    heard,
    kinds,
    only,
    rejected,
    sent,
    steps,
)

from afterword.core.applications import Interview
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Participant
from afterword.core.reading.reading import (
    SenderKind,
)
from afterword.core.steps import StepKind, StepState
from afterword.core.touchpoints import Nature


def test_everything_is_held_until_the_cooling_off_is_over() -> None:
    found = steps(TWO_HOSTS, after=0.1)
    thanks = only(StepKind.THANK, found, "P1")
    assert thanks.state is StepState.HELD
    assert thanks.window.earliest == TOLD + timedelta(hours=24)
    assert not kinds(found, StepState.OPEN)


def test_the_only_letter_to_the_hiring_manager_thanks_and_asks_at_once() -> None:
    found = steps(ONE_HOST)
    thanks = only(StepKind.THANK, found)
    assert thanks.purpose is Purpose.THANK_AND_ASK
    assert thanks.window.best == TOLD + timedelta(hours=48)
    assert thanks.window.latest == TOLD + days(7)
    assert StepKind.ASK_ADVICE not in kinds(found)


def test_a_hiring_manager_who_told_the_news_is_thanked_and_asked_in_one_answer() -> None:
    found = steps(rejected(MANAGER, INTERVIEWER))
    purposes = {one.contact_id: one.purpose for one in found if one.kind is StepKind.THANK}
    assert purposes == {"P1": Purpose.THANK_AND_ASK, "P2": Purpose.THANK_YOU}
    assert StepKind.ASK_ADVICE not in kinds(found)


def test_the_letter_is_the_only_one_where_the_others_cannot_be_reached() -> None:
    unknown = replace(OMAR, address=None)
    found = steps(TWO_HOSTS, contacts=(DANA, unknown))
    assert only(StepKind.THANK, found, "P1").purpose is Purpose.THANK_AND_ASK


def test_every_interviewer_is_thanked_and_the_question_comes_later() -> None:
    found = steps(TWO_HOSTS)
    purposes = {one.contact_id: one.purpose for one in found if one.kind is StepKind.THANK}
    assert purposes == {"P1": Purpose.THANK_YOU, "P2": Purpose.THANK_YOU}
    assert only(StepKind.ASK_ADVICE, found).state is StepState.LATER


def test_advice_is_asked_for_five_days_after_the_thank_you() -> None:
    thanked = sent(Purpose.THANK_YOU, TOLD + days(2))
    ask = only(StepKind.ASK_ADVICE, steps(TWO_HOSTS, thanked, after=3))
    assert ask.contact_id == "P1"
    assert ask.purpose is Purpose.ADVICE_REQUEST
    assert ask.window.earliest == TOLD + days(7)
    assert ask.window.latest == TOLD + days(21)
    assert ask.state is StepState.LATER
    assert only(StepKind.ASK_ADVICE, steps(TWO_HOSTS, thanked, after=7)).state is StepState.OPEN


def test_advice_is_asked_for_sooner_if_they_answered_the_thank_you() -> None:
    story = (
        sent(Purpose.THANK_YOU, TOLD + days(2)),
        heard(Nature.MESSAGE, TOLD + days(3)),
    )
    ask = only(StepKind.ASK_ADVICE, steps(TWO_HOSTS, *story, after=3.5))
    assert ask.state is StepState.OPEN
    assert "answered" in ask.why


@pytest.mark.parametrize("nature", [Nature.AUTO_REPLY, Nature.BOUNCE])
def test_a_machine_is_no_answer(nature: Nature) -> None:
    story = (
        sent(Purpose.THANK_YOU, TOLD + days(2)),
        heard(nature, TOLD + days(2.1), by="P2", number=51),
        heard(Nature.AUTO_REPLY, TOLD + days(2.1)),
    )
    ask = only(StepKind.ASK_ADVICE, steps(TWO_HOSTS, *story, after=3))
    assert ask.state is StepState.LATER


def test_a_late_thank_you_still_leaves_a_day_for_the_question() -> None:
    thanked = sent(None, TOLD + days(19))
    ask = only(StepKind.ASK_ADVICE, steps(TWO_HOSTS, thanked, after=19.5))
    assert (ask.window.earliest, ask.window.latest) == (TOLD + days(20), TOLD + days(21))


def test_advice_is_no_longer_asked_for_after_three_weeks() -> None:
    thanked = sent(Purpose.THANK_YOU, TOLD + days(2))
    ask = only(StepKind.ASK_ADVICE, steps(TWO_HOSTS, thanked, after=21.1))
    assert ask.state is StepState.PASSED
    assert "let it go" in ask.why


def test_a_missed_thank_you_can_still_be_said_with_the_question() -> None:
    found = steps(TWO_HOSTS, after=8)
    assert {one.state for one in found if one.kind is StepKind.THANK} == {StepState.PASSED}
    ask = only(StepKind.ASK_ADVICE, found)
    assert (ask.state, ask.purpose) == (StepState.OPEN, Purpose.THANK_AND_ASK)


def test_a_letter_of_ones_own_settles_the_thank_you_and_leaves_one_question() -> None:
    found = steps(ONE_HOST, sent(None, TOLD + days(0.5)), after=6)
    assert StepKind.THANK not in kinds(found)
    ask = only(StepKind.ASK_ADVICE, found)
    assert ask.purpose is Purpose.ADVICE_REQUEST
    assert "if that did not ask" in ask.why


def test_two_letters_of_ones_own_are_enough() -> None:
    story = (sent(None, TOLD + days(1)), sent(None, TOLD + days(2), number=2))
    assert StepKind.ASK_ADVICE not in kinds(steps(ONE_HOST, *story, after=8))


def test_an_interview_that_was_still_to_come_does_not_count() -> None:
    ahead = rejected(RECRUITER, teller="P3", interviewed=False)
    ahead = replace(ahead, interviews=(Interview(TOLD + days(3), 30, ("P2",)),))
    found = steps(ahead)
    assert [one.contact_id for one in found if one.kind is StepKind.THANK] == ["P3"]
    assert StepKind.ASK_ADVICE not in kinds(found)


def test_without_a_hiring_manager_the_question_goes_to_who_told_them() -> None:
    application = rejected(
        Participant("P1", None, was_interviewer=True),
        Participant("P2", None, was_interviewer=True),
        teller="P2",
    )
    assert only(StepKind.THANK, steps(application), "P2").purpose is Purpose.THANK_AND_ASK


def test_without_a_teller_the_question_goes_to_the_latest_interviewer() -> None:
    application = rejected(
        Participant("P1", None, was_interviewer=True),
        Participant("P2", None, was_interviewer=True),
        teller=None,
        sender=SenderKind.AUTOMATED,
    )
    meetings = (Interview(TOLD - days(9), 60, ("P1",)), Interview(TOLD - days(4), 60, ("P2",)))
    found = steps(replace(application, interviews=meetings))
    assert only(StepKind.ASK_ADVICE, found).contact_id == "P2"


def test_a_recruiter_who_told_them_is_thanked_where_nobody_else_can_be() -> None:
    application = rejected(INTERVIEWER, RECRUITER, teller="P3")
    found = steps(application, contacts=(replace(OMAR, address=None), PRIYA))
    assert only(StepKind.THANK, found, "P3").purpose is Purpose.THANK_AND_ASK
    unreached = only(StepKind.THANK, found, "P2")
    assert unreached.purpose is None
    assert "address" in unreached.why


def test_an_interview_with_nobody_known_says_who_is_missing() -> None:
    application = rejected(teller=None, sender=SenderKind.AUTOMATED)
    step = only(StepKind.THANK, steps(application))
    assert step.purpose is None
    assert step.contact_id is None


# --- one reminder, then peace -----------------------------------------------------------------

ASKED = sent(Purpose.THANK_AND_ASK, TOLD + days(2))  # a Thursday


def test_one_reminder_is_offered_after_ten_working_days() -> None:
    step = only(StepKind.REMIND, steps(ONE_HOST, ASKED, after=3))
    assert step.window.earliest.date() == date(2026, 3, 26)
    assert step.state is StepState.LATER
    later = only(StepKind.REMIND, steps(ONE_HOST, ASKED, after=16.5))
    assert (later.state, later.purpose) == (StepState.OPEN, Purpose.ADVICE_REMINDER)


def test_after_the_reminder_there_is_nothing_more_to_send() -> None:
    reminded = sent(Purpose.ADVICE_REMINDER, TOLD + days(17), number=2)
    for after in (17.5, 25, 40, 400):
        found = steps(ONE_HOST, ASKED, reminded, after=after)
        assert all(one.purpose is not Purpose.ADVICE_REMINDER for one in found)
        assert StepKind.ASK_ADVICE not in kinds(found)


def test_no_answer_is_closed_as_usual() -> None:
    reminded = sent(Purpose.ADVICE_REMINDER, TOLD + days(17), number=2)
    for story in ((ASKED,), (ASKED, reminded)):
        step = only(StepKind.REMIND, steps(ONE_HOST, *story, after=60))
        assert step.state is StepState.PASSED
        assert "usual" in step.why


@pytest.mark.parametrize(
    "nature", [Nature.MESSAGE, Nature.CALL, Nature.MEETING, Nature.ADVICE, Nature.NO_ADVICE]
)
def test_any_human_answer_ends_the_reminding(nature: Nature) -> None:
    story = (ASKED, heard(nature, TOLD + days(5)))
    assert StepKind.REMIND not in [one.kind for one in steps(ONE_HOST, *story, after=30)]


def test_an_auto_reply_does_not_end_the_reminding() -> None:
    story = (ASKED, heard(Nature.AUTO_REPLY, TOLD + days(2.1)))
    assert StepKind.REMIND in kinds(steps(ONE_HOST, *story, after=17))


def test_advice_is_thanked_for_once() -> None:
    given = heard(Nature.ADVICE, TOLD + days(6))
    found = steps(ONE_HOST, ASKED, given, after=6.5)
    thanks = only(StepKind.THANK_FOR_ADVICE, found)
    assert (thanks.state, thanks.purpose) == (StepState.OPEN, Purpose.ADVICE_THANKS)
    thanked = sent(Purpose.ADVICE_THANKS, TOLD + days(7), number=3)
    found = steps(ONE_HOST, ASKED, given, thanked, after=8)
    assert StepKind.THANK_FOR_ADVICE not in kinds(found)


def test_advice_that_came_unasked_is_thanked_for_instead_of_asked_for() -> None:
    found = steps(ONE_HOST, heard(Nature.ADVICE, TOLD + days(1.5)), after=2)
    assert StepKind.THANK_FOR_ADVICE in kinds(found)
    assert StepKind.THANK not in kinds(found)
    assert StepKind.ASK_ADVICE not in kinds(found)


@pytest.mark.parametrize("elsewhere", ["A1", "A7"])
def test_who_once_declined_to_advise_is_never_asked_again(elsewhere: str) -> None:
    declined = heard(Nature.NO_ADVICE, TOLD - days(200), application_id=elsewhere)
    for after in (2, 8, 15):
        found = steps(ONE_HOST, declined, after=after)
        assert not any(one.purpose in ASKS for one in found)


ASKS = {Purpose.ADVICE_REQUEST, Purpose.THANK_AND_ASK}


def test_an_answer_from_the_recruiter_ends_the_asking_for_all() -> None:
    thanked = sent(Purpose.THANK_YOU, TOLD + days(2))
    declined = heard(Nature.NO_ADVICE, TOLD + days(4), by="P3")
    application = rejected(MANAGER, INTERVIEWER, RECRUITER)
    found = steps(application, thanked, declined, after=8)
    assert not any(one.purpose in ASKS for one in found)


def test_thanks_for_advice_are_best_said_within_two_days_and_offered_for_a_week() -> None:
    given = heard(Nature.ADVICE, TOLD + days(6))
    window = only(StepKind.THANK_FOR_ADVICE, steps(ONE_HOST, ASKED, given, after=6.5)).window
    assert window.earliest == given.at
    assert window.best == given.at + timedelta(hours=48)
    assert window.latest == given.at + days(7)


def test_advice_that_came_at_once_waits_for_the_cooling_off() -> None:
    given = heard(Nature.ADVICE, TOLD + days(0.2))
    step = only(StepKind.THANK_FOR_ADVICE, steps(ONE_HOST, given, after=0.5))
    assert step.state is StepState.HELD
    assert step.window.earliest == TOLD + days(1)


def test_advice_from_an_unknown_address_is_noted_as_such() -> None:
    given = heard(Nature.ADVICE, TOLD + days(6))
    found = steps(ONE_HOST, given, after=7, contacts=(replace(DANA, address=None),))
    step = only(StepKind.THANK_FOR_ADVICE, found)
    assert step.purpose is None
    assert "address" in step.why
    assert "address" not in only(StepKind.THANK_FOR_ADVICE, steps(ONE_HOST, given, after=7)).why


def test_after_the_reminder_there_is_time_to_answer_before_it_is_closed() -> None:
    reminded = sent(Purpose.ADVICE_REMINDER, TOLD + days(29), number=2)
    for after, is_closed in ((35, False), (42.5, False), (42.8, True)):
        found = steps(ONE_HOST, ASKED, reminded, after=after)
        assert (StepKind.REMIND in [one.kind for one in found]) is is_closed


# --- LinkedIn -----------------------------------------------------------------------------------


def test_the_hiring_manager_is_invited_on_day_seven() -> None:
    step = only(StepKind.CONNECT, steps(TWO_HOSTS))
    assert (step.contact_id, step.purpose) == ("P1", Purpose.LINKEDIN_NOTE)
    assert step.window.earliest == TOLD + days(7)


def test_a_reply_brings_the_invitation_forward() -> None:
    story = (sent(Purpose.THANK_YOU, TOLD + days(2)), heard(Nature.MESSAGE, TOLD + days(3)))
    step = only(StepKind.CONNECT, steps(TWO_HOSTS, *story, after=3.5))
    assert step.state is StepState.OPEN


@pytest.mark.parametrize(
    ("nature", "words"),
    [
        (Nature.MESSAGE, "Dana Kim wrote back, so"),
        (Nature.ADVICE, "Dana Kim wrote back, so"),
        (Nature.CALL, "You and Dana Kim have spoken since, so"),
        (Nature.MEETING, "You and Dana Kim have spoken since, so"),
    ],
)
def test_an_invitation_says_how_they_were_heard(nature: Nature, words: str) -> None:
    story = (sent(Purpose.THANK_YOU, TOLD + days(2)), heard(nature, TOLD + days(3)))
    step = only(StepKind.CONNECT, steps(TWO_HOSTS, *story, after=3.5))
    assert step.why == f"{words} an invitation on LinkedIn comes as no surprise."


def test_another_interviewer_is_invited_only_after_writing_back() -> None:
    story = (
        sent(Purpose.THANK_YOU, TOLD + days(2), to="P2"),
        heard(Nature.MESSAGE, TOLD + days(3), by="P2"),
    )
    assert only(StepKind.CONNECT, steps(TWO_HOSTS, *story, after=4), "P2").state is StepState.OPEN


def test_nobody_is_invited_twice() -> None:
    invited = sent(Purpose.LINKEDIN_NOTE, TOLD + days(7))
    found = steps(ONE_HOST, invited, after=9)
    assert StepKind.CONNECT not in kinds(found)
    assert StepKind.ASK_ADVICE in kinds(found)  # an invitation is no thank-you
