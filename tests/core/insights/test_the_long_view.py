"""Waiting, answers and stories, counted from what happened."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.insights.base_rates import BASE_RATES, arithmetic
from afterword.core.insights.replies import replies
from afterword.core.insights.stories import stories
from afterword.core.insights.waiting_times import Waits, waits
from afterword.core.letters.purposes import Purpose
from afterword.core.mentions.lead import Lead, LeadKind
from afterword.core.people import Participant
from afterword.core.reading.reading import ReachedStage, SenderKind
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def days(number: float) -> timedelta:
    return timedelta(days=number)


def ended(told: datetime, **changes: object) -> Application:
    rejection = Rejection(told, Channel.MAIL, SenderKind.PERSON, ReachedStage.AFTER_INTERVIEW)
    plain = Application(
        "A1", "Harbour", "Planner", Stage.INTERVIEW, Outcome.REJECTED, rejection=rejection
    )
    return replace(plain, **changes)


def touch(at: datetime, direction: Direction, **changes: object) -> Touchpoint:
    plain = Touchpoint(f"T{at:%j%H}", "P1", at, direction, Channel.MAIL)
    return replace(plain, **changes)


def test_every_figure_about_the_world_has_its_source_and_its_limits() -> None:
    for rate in BASE_RATES:
        assert rate.source
        assert rate.of
        assert 1990 < rate.year < 2030
        assert f"{rate.per_hundred:g}" in rate.says
    assert len({rate.key for rate in BASE_RATES}) == len(BASE_RATES)


def test_a_better_match_is_told_by_arithmetic() -> None:
    said = arithmetic(next(one for one in BASE_RATES if one.key == "interview-hire"))
    assert said == "So 73 in a hundred did not, whoever they were."


def test_waiting_is_counted_from_applying_and_from_the_last_interview() -> None:
    application = ended(
        NOON,
        applied_at=NOON - days(30),
        interviews=(
            Interview(NOON - days(9)),
            Interview(NOON - days(4)),
            Interview(NOON + days(1)),
        ),
    )
    applying, meeting = waits([application, ended(NOON)], UTC)
    assert applying.days == (30,)
    assert meeting.days == (4,)


def test_too_few_waits_have_no_middle() -> None:
    assert Waits("It", ()).in_words() == "It: nothing to count yet."
    assert Waits("It", (1, 4)).in_words() == "It: a day and 4 days."
    assert Waits("It", (12,)).in_words() == "It: 12 days."
    assert Waits("It", (12, 12)).in_words() == "It: 12 days each time."
    assert Waits("It", (1, 1, 1)).in_words() == "It: a day each time."
    assert Waits("It", (12, 12, 13)).in_words() == "It: half within 12 days, the longest 13 days."
    assert Waits("It", (1, 4, 9)).in_words() == ("It: half within 4 days, the longest 9 days.")


def test_a_letter_is_answered_by_the_next_thing_a_human_being_says() -> None:
    sent = touch(NOON, Direction.OUTBOUND, purpose=Purpose.THANK_YOU)
    machine = touch(NOON + days(1), Direction.INBOUND, nature=Nature.AUTO_REPLY)
    human = touch(NOON + days(2), Direction.INBOUND)
    now = NOON + days(90)
    (answered,) = replies([human, machine, sent], now)
    assert (answered.purpose, answered.share.hits, answered.share.cases) == (
        Purpose.THANK_YOU,
        1,
        1,
    )
    (silent,) = replies([sent, machine], now)
    assert silent.share.hits == 0


def test_a_letter_too_young_to_be_answered_is_not_counted() -> None:
    sent = touch(NOON, Direction.OUTBOUND, purpose=Purpose.THANK_YOU)
    assert replies([sent], NOON + days(6)) == ()
    (early,) = replies([sent, touch(NOON + days(1), Direction.INBOUND)], NOON + days(2))
    assert early.share.hits == 1


def test_a_letter_that_may_not_have_gone_out_is_not_counted() -> None:
    sent = touch(NOON, Direction.OUTBOUND, purpose=Purpose.THANK_YOU, is_confirmed=False)
    assert replies([sent], NOON + days(90)) == ()


def test_what_comes_after_the_next_letter_answers_that_one() -> None:
    first = touch(NOON, Direction.OUTBOUND, purpose=Purpose.ADVICE_REQUEST)
    second = touch(NOON + days(14), Direction.OUTBOUND, purpose=Purpose.ADVICE_REMINDER)
    answer = touch(NOON + days(15), Direction.INBOUND, nature=Nature.ADVICE)
    found = {
        one.purpose: one.share.hits for one in replies([first, second, answer], NOON + days(90))
    }
    assert found == {Purpose.ADVICE_REQUEST: 0, Purpose.ADVICE_REMINDER: 1}


def test_a_no_in_march_an_offer_in_july() -> None:
    dana = (Participant("P1"),)
    first = ended(NOON, participants=dana)
    second = Application(
        "A2",
        "Harbour",
        "Senior Planner",
        Stage.OFFER,
        Outcome.HIRED,
        applied_at=NOON + days(100),
        interviews=(Interview(NOON + days(120)),),
        participants=dana,
    )
    between = [
        touch(NOON + days(70), Direction.OUTBOUND, purpose=Purpose.CHECK_IN),
        touch(NOON + days(72), Direction.INBOUND),
    ]
    (story,) = stories([second, first], between)
    assert (story.first_id, story.next_id) == ("A1", "A2")
    assert story.in_words(UTC) == (
        "A no from Harbour in March, a letter from you in May, a word from them in May, a new "
        "application there in June, an interview in June, an offer in June."
    )


def test_an_application_that_was_there_before_the_no_is_no_story() -> None:
    first = ended(NOON)
    other = Application("A2", "Harbour", None, Stage.APPLIED, applied_at=NOON - days(1))
    elsewhere = Application("A3", "Northpier", None, Stage.APPLIED, applied_at=NOON + days(1))
    assert stories([first, other, elsewhere], []) == ()


def test_a_lead_ties_what_followed_elsewhere_to_the_no_of_who_gave_it() -> None:
    first = ended(NOON, participants=(Participant("P1"),))
    second = Application(
        "A2",
        "Northpier",
        "Planner",
        Stage.INTERVIEW,
        applied_at=NOON + days(100),
        interviews=(Interview(NOON + days(120)),),
    )
    assert stories([first, second], []) == ()
    lead = Lead("H1", "P1", LeadKind.OPENING, "Northpier looks", NOON + days(72), None, "A2")
    (story,) = stories([first, second], [], [lead], {"P1": "Dana Kim"})
    assert (story.first_id, story.next_id) == ("A1", "A2")
    assert story.in_words(UTC) == (
        "A no from Harbour in March, a lead from Dana Kim in May, a new application to Northpier "
        "in June, an interview in June."
    )
    assert stories([first, second], [], [replace(lead, application_id=None)]) == ()
