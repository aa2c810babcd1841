"""When to write to somebody again, case by case."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.core.cadence import CHECK_INS, Due, DueState, cadence
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.settings import CHECK_IN_DAYS, Settings
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

DANA = Contact("P1", "Dana Kim", "dana.kim@northbank.example")
DEFAULTS = Settings()


def at(year: int, month: int, day: int, hour: int = 12) -> datetime:
    return datetime(year, month, day, hour, tzinfo=UTC)


def went(moment: datetime, purpose: Purpose | None = Purpose.CHECK_IN) -> Touchpoint:
    return Touchpoint(
        f"out {moment} {purpose}", "P1", moment, Direction.OUTBOUND, Channel.MAIL, purpose=purpose
    )


def came(moment: datetime, nature: Nature = Nature.MESSAGE) -> Touchpoint:
    return Touchpoint(
        f"in {moment} {nature}", "P1", moment, Direction.INBOUND, Channel.MAIL, nature
    )


def due(*touchpoints: Touchpoint, now: datetime, contact: Contact = DANA) -> Due:
    return cadence(contact, touchpoints, now, DEFAULTS)


SPOKE = came(at(2026, 3, 10))  # a Tuesday
SOON = at(2026, 3, 11)


def test_the_first_check_in_is_six_weeks_after_the_last_contact() -> None:
    found = due(SPOKE, now=SOON)
    assert (found.state, found.on, found.unanswered) == (DueState.LATER, date(2026, 4, 21), 0)


def test_a_thank_you_pushes_the_day_back_and_owes_no_answer() -> None:
    found = due(SPOKE, went(at(2026, 3, 12), Purpose.THANK_YOU), now=at(2026, 3, 13))
    assert (found.on, found.unanswered) == (date(2026, 4, 23), 0)


@pytest.mark.parametrize("purpose", sorted(set(Purpose) - CHECK_INS))
def test_only_check_ins_wait_for_an_answer(purpose: Purpose) -> None:
    assert due(SPOKE, went(at(2026, 3, 12), purpose), now=at(2026, 3, 13)).unanswered == 0


@pytest.mark.parametrize("purpose", sorted(CHECK_INS))
def test_every_check_in_waits_for_an_answer(purpose: Purpose) -> None:
    assert due(SPOKE, went(at(2026, 4, 21), purpose), now=at(2026, 4, 22)).unanswered == 1


def test_an_unanswered_check_in_doubles_four_months_to_eight() -> None:
    found = due(SPOKE, went(at(2026, 4, 21)), now=at(2026, 4, 22))
    assert found.on == date(2026, 12, 21)


def test_an_answer_brings_the_stage_back_to_its_own_interval() -> None:
    found = due(SPOKE, went(at(2026, 4, 21)), came(at(2026, 4, 22)), now=at(2026, 4, 23))
    assert (found.on, found.unanswered) == (date(2026, 8, 24), 0)  # the 22nd is a Saturday


def test_later_check_ins_are_half_a_year_apart() -> None:
    talk = (went(at(2026, 4, 21)), came(at(2026, 4, 22)), went(at(2026, 8, 24)))
    found = due(SPOKE, *talk, came(at(2026, 8, 25)), now=at(2026, 8, 26))
    assert found.on == date(2027, 2, 25)


def test_two_unanswered_check_ins_rest_for_a_year_then_one_more_is_offered() -> None:
    story = (SPOKE, went(at(2026, 4, 21)), went(at(2026, 12, 21)))
    resting = due(*story, now=at(2027, 8, 1))
    assert (resting.state, resting.on) == (DueState.RESTING, date(2027, 12, 21))
    assert due(*story, now=at(2027, 12, 21)).state is DueState.DUE


def test_after_the_revival_only_an_answer_or_the_person_reopens() -> None:
    story = (SPOKE, went(at(2026, 4, 21)), went(at(2026, 12, 21)), went(at(2027, 12, 21)))
    closed = due(*story, now=at(2040, 1, 3))
    assert (closed.state, closed.on) == (DueState.CLOSED, None)
    answered = due(*story, came(at(2040, 1, 4)), now=at(2040, 1, 5))
    assert (answered.state, answered.on) == (DueState.LATER, date(2040, 7, 4))
    reopened = replace(DANA, reopened_on=date(2040, 1, 3))
    assert due(*story, now=at(2040, 1, 3), contact=reopened).state is DueState.DUE


def test_silence_never_clears_what_is_unanswered() -> None:
    story = (SPOKE, went(at(2026, 4, 21)), went(at(2026, 12, 21)))
    assert due(*story, now=at(2036, 1, 1)).unanswered == 2


@pytest.mark.parametrize("machine", [Nature.AUTO_REPLY, Nature.BOUNCE])
def test_machines_are_not_heard(machine: Nature) -> None:
    story = (SPOKE, went(at(2026, 4, 21)))
    answered = replace(came(at(2026, 4, 21, 13), machine), message_id="about-another@mail.test")
    assert due(*story, answered, now=at(2026, 5, 1)) == due(*story, now=at(2026, 5, 1))


def test_somebody_without_a_past_is_due_at_once() -> None:
    for day in range(1, 8):
        found = due(now=at(2026, 6, day))
        assert found.state is DueState.DUE
        assert found.on.weekday() in CHECK_IN_DAYS


def test_somebody_who_never_answered_hears_no_more_than_twice_a_year() -> None:
    told = came(at(2026, 3, 10), Nature.REJECTION)
    story = (told, went(at(2026, 4, 21)), went(at(2026, 5, 25)))
    generous = Settings(rest_after=4, later_check_in_months=1, second_check_in_months=1)
    found = cadence(DANA, story, at(2026, 6, 1), generous)
    assert found.on == date(2027, 4, 22)
    heard = cadence(DANA, (*story, came(at(2026, 5, 26))), at(2026, 6, 1), generous)
    assert heard.on == date(2026, 7, 7)


def test_a_fifth_check_in_within_a_year_waits() -> None:
    often = [went(at(2026, month, 3)) for month in (1, 3, 5, 7)]
    story = (*often, came(at(2026, 7, 4)))
    frequent = Settings(later_check_in_months=1, second_check_in_months=1)
    found = cadence(DANA, story, at(2026, 9, 1), frequent)
    assert (found.state, found.on) == (DueState.LATER, date(2027, 1, 4))


def test_somebody_set_aside_is_not_offered_before_their_day() -> None:
    aside = replace(DANA, snoozed_until=date(2026, 9, 30))
    found = due(SPOKE, now=at(2026, 9, 29), contact=aside)
    assert (found.state, found.on) == (DueState.SNOOZED, date(2026, 9, 30))
    assert due(SPOKE, now=at(2026, 9, 30), contact=aside).state is DueState.DUE


@pytest.mark.parametrize(
    "closed", [replace(DANA, do_not_contact=True), replace(DANA, is_closed=True)]
)
def test_a_closed_contact_is_never_due(closed: Contact) -> None:
    found = due(SPOKE, now=at(2030, 1, 1), contact=closed)
    assert (found.state, found.on) == (DueState.CLOSED, None)


def test_friday_to_sunday_waits_for_monday() -> None:
    friday = came(at(2026, 3, 13))
    assert due(friday, now=SOON + timedelta(days=7)).on == date(2026, 4, 27)


def test_the_end_of_a_month_is_clamped() -> None:
    story = (came(at(2026, 8, 1)), went(at(2026, 10, 31)), came(at(2026, 10, 31, 13)))
    found = due(*story, now=at(2026, 11, 1))
    assert found.on == date(2027, 3, 1)  # 28 February is a Sunday


def test_a_day_is_the_day_where_the_person_lives() -> None:
    late = came(datetime(2026, 3, 10, 23, 30, tzinfo=UTC))
    tokyo = ZoneInfo("Asia/Tokyo")
    assert cadence(DANA, (late,), SOON, DEFAULTS, tokyo).on == date(2026, 4, 22)
    assert cadence(DANA, (late,), SOON, DEFAULTS).on == date(2026, 4, 21)


def test_a_letter_that_was_only_placed_counts_until_it_is_taken_back() -> None:
    placed = replace(went(at(2026, 4, 21)), is_confirmed=False)
    assert due(SPOKE, placed, now=at(2026, 4, 22)).on == date(2026, 12, 21)


def test_what_lies_ahead_has_not_happened() -> None:
    ahead = came(at(2099, 1, 1))
    assert due(SPOKE, ahead, now=SOON) == due(SPOKE, now=SOON)


def test_other_peoples_touchpoints_do_not_count() -> None:
    other = replace(went(at(2026, 4, 1)), contact_id="P2")
    assert due(SPOKE, other, now=at(2026, 4, 2)) == due(SPOKE, now=at(2026, 4, 2))


def test_an_answer_in_the_same_moment_as_a_check_in_answers_it() -> None:
    sent = went(at(2026, 4, 21))
    assert due(sent, came(at(2026, 4, 21)), now=at(2026, 4, 22)).unanswered == 0


def test_only_check_ins_since_the_day_of_reopening_are_unanswered() -> None:
    reopened = replace(DANA, reopened_on=date(2026, 12, 21))
    story = (SPOKE, went(at(2026, 4, 21)), went(at(2026, 12, 21)))
    assert due(*story, now=at(2027, 1, 4), contact=reopened).unanswered == 1


def test_the_least_time_between_letters_holds_after_an_early_answer() -> None:
    patient = Settings(gap_days=100)
    story = (went(at(2026, 3, 10), Purpose.THANK_YOU),)
    assert cadence(DANA, story, SOON, patient).on == date(2026, 6, 18)


def test_what_they_said_before_the_latest_rejection_is_no_answer_to_a_check_in() -> None:
    frequent = Settings(
        rest_after=4, check_in_weeks=1, later_check_in_months=1, second_check_in_months=1
    )
    story = [came(at(2025, 1, 10), Nature.REJECTION), came(at(2025, 2, 10))]
    later = [went(at(2026, 4, 21)), went(at(2026, 5, 25))]
    again = came(at(2026, 3, 10), Nature.REJECTION)
    assert cadence(DANA, [*story, *later], at(2026, 6, 1), frequent).on == date(2026, 9, 28)
    heard = cadence(DANA, [*story, again, *later], at(2026, 6, 1), frequent)
    assert heard.on == date(2027, 4, 22)


@pytest.mark.parametrize(
    ("story", "now", "words"),
    [
        ((), SOON, "have not been in touch yet"),
        ((SPOKE,), at(2026, 4, 1), "were in touch not long ago"),
        ((SPOKE,), at(2026, 5, 1), "It is a while since"),
        ((SPOKE, went(at(2026, 4, 21))), at(2027, 1, 1), "did not answer last time"),
        ((SPOKE, went(at(2026, 4, 21)), went(at(2026, 9, 1))), at(2027, 1, 1), "rests"),
        ((SPOKE, went(at(2026, 4, 21)), went(at(2026, 9, 1))), at(2028, 1, 1), "a long rest"),
    ],
)
def test_the_why_follows_the_case(story: tuple[Touchpoint, ...], now: datetime, words: str) -> None:
    assert words in due(*story, now=now).why
    assert "Dana Kim" in due(*story, now=now).why
    unnamed = replace(DANA, name="")
    assert "his person" in due(*story, now=now, contact=unnamed).why


@pytest.mark.parametrize("day", [19, 20, 21])
def test_somebody_without_a_past_is_due_since_thursday_on_a_weekend(day: int) -> None:
    assert due(now=at(2026, 6, day)).on == date(2026, 6, 18)
