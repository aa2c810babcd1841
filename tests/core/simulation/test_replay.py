"""Years with invented people, and how they are judged."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from afterword.core.cadence import weekly_list
from afterword.core.letters.purposes import Purpose
from afterword.core.playbook import invited_people
from afterword.core.settings import CHECK_IN_DAYS, Settings, limits
from afterword.core.simulation import HABITS, ByCadence, FixedInterval, Outcome, measure, replay
from afterword.core.simulation.habits import habit_of
from afterword.core.simulation.life import Life, born, moment
from afterword.core.simulation.policies import Policy
from afterword.core.simulation.replay import FIRST_DAY
from afterword.core.steps import StepState
from afterword.core.touchpoints import Direction, Nature

DEFAULTS = Settings()
CADENCE_SETTINGS = (
    "check_in_weeks",
    "second_check_in_months",
    "later_check_in_months",
    "longest_interval_days",
    "rest_after",
    "rest_days",
    "gap_days",
    "cap_per_year",
    "cap_per_year_never_answered",
    "weekly_list",
    "door_offered_days",
)


def lived(people: int, years: int, policy: Policy, seed: int = 0) -> list[Life]:
    return replay(people, years, policy, lambda name: Random(f"{seed} {name}"))  # noqa: S311


def outcome(people: int, years: int, policy: Policy, seed: int = 0) -> Outcome:
    end = FIRST_DAY + timedelta(days=365 * years)
    return measure(lived(people, years, policy, seed), years, policy.settings, end)


def test_a_thousand_people_and_five_years_pester_nobody_and_leave_no_door_unheard() -> None:
    found = outcome(1_000, 5, ByCadence(DEFAULTS))
    assert found.people == 1_000
    assert found.letters > 1_000
    assert (found.over_cap, found.written_after_closed, found.open_door_unheard) == (0, 0, 0)
    assert found.pestered == 0


def test_nobody_fades_where_the_weeks_list_has_room_for_everybody() -> None:
    assert outcome(100, 5, ByCadence(DEFAULTS)).faded == 0
    assert outcome(100, 5, ByCadence(replace(DEFAULTS, weekly_list=1))).faded > 0


def test_a_fixed_interval_pesters_those_who_never_answer() -> None:
    found = outcome(100, 5, FixedInterval(90, DEFAULTS))
    silent = next(one for one in found.habits if one.habit == "never answers")
    assert silent.pestered == silent.people > 0
    assert found.over_cap > 0
    assert found.written_after_closed > 0


def test_the_same_seed_gives_the_same_years_and_another_one_others() -> None:
    stories = [[one.story for one in lived(30, 2, ByCadence(DEFAULTS), seed)] for seed in (1, 1, 2)]
    assert stories[0] == stories[1]
    assert stories[0] != stories[2]


@dataclass(frozen=True)
class EverybodyEveryDay:
    """The week's list of everybody, asked on every working day: slow, and plainly right."""

    settings: Settings

    def offers(self, lives: Sequence[Life], now: datetime) -> list[Life]:
        by_id = {one.contact.id: one for one in lives}
        steps = weekly_list(
            [one.contact for one in lives],
            [touch for one in lives for touch in one.story],
            now,
            self.settings,
            invited=invited_people(one.application for one in lives),
        )
        open_now = [one for one in steps if one.state is StepState.OPEN and one.purpose]
        return [by_id[one.contact_id] for one in open_now if one.contact_id]


@pytest.mark.parametrize("weekly", [1, 5])
def test_it_asks_the_cadence_less_often_and_does_what_asking_every_day_would(weekly: int) -> None:
    settings = replace(DEFAULTS, weekly_list=weekly)
    quick = lived(40, 2, ByCadence(settings))
    slow = lived(40, 2, EverybodyEveryDay(settings))
    assert [one.story for one in quick] == [one.story for one in slow]


@dataclass(frozen=True)
class Ignoring:
    """Somebody who follows the week's list, but for a few people they never write to."""

    settings: Settings
    ignored: frozenset[str]

    def offers(self, lives: Sequence[Life], now: datetime) -> list[Life]:
        found = EverybodyEveryDay(self.settings).offers(lives, now)
        return [one for one in found if one.contact.id not in self.ignored]


@pytest.mark.parametrize("number", [5, 8])
def test_people_who_are_never_written_to_keep_nobody_else_off_the_list(number: int) -> None:
    ignored = frozenset(f"P{one}" for one in range(1, number + 1))

    def letters(policy: Policy) -> Counter[str]:
        lives = lived(30, 3, policy)
        return Counter(
            life.contact.id
            for life in lives
            for one in life.story
            if one.purpose is Purpose.CHECK_IN and life.contact.id not in ignored
        )

    without, with_ignored = letters(ByCadence(DEFAULTS)), letters(Ignoring(DEFAULTS, ignored))
    assert set(with_ignored) == set(without)
    assert with_ignored.total() >= 0.9 * without.total()


def test_nobody_fades_because_others_are_never_written_to() -> None:
    ignored = frozenset(f"P{one}" for one in range(1, 9))
    lives = lived(30, 3, Ignoring(DEFAULTS, ignored))
    others = [one for one in lives if one.contact.id not in ignored]
    found = measure(others, 3, DEFAULTS, FIRST_DAY + timedelta(days=365 * 3))
    assert (found.faded, found.pestered, found.over_cap) == (0, 0, 0)


chosen = st.fixed_dictionaries(
    {},
    optional={
        name: st.integers(limits()[name][0], limits()[name][-1]) for name in CADENCE_SETTINGS
    },
).map(lambda values: Settings(**values))


IMPATIENT = Settings(
    check_in_weeks=1,
    gap_days=7,
    cap_per_year=3,
    cap_per_year_never_answered=3,
    door_offered_days=2,
    rest_after=1,
    rest_days=30,
    weekly_list=1,
)
"""Two words come unanswered before the day somebody named, and a third would be one too many."""


@effort(max_examples=25)
@given(chosen, st.integers(0, 10**6))
@example(IMPATIENT, 7)
def test_no_settings_take_anybody_over_the_cap_or_write_to_the_closed(
    settings: Settings, seed: int
) -> None:
    found = outcome(24, 4, ByCadence(settings), seed)
    assert (found.over_cap, found.written_after_closed) == (0, 0)


def test_letters_go_out_from_monday_to_thursday_and_never_too_many_in_a_week() -> None:
    lives = lived(100, 3, ByCadence(DEFAULTS))
    days = [
        one.at.date() for life in lives for one in life.story if one.purpose is Purpose.CHECK_IN
    ]
    assert {day.weekday() for day in days} <= set(CHECK_IN_DAYS)
    weeks = Counter(day.isocalendar()[:2] for day in days)
    assert max(weeks.values()) <= DEFAULTS.weekly_list


def test_every_hundred_people_have_all_habits_by_their_shares() -> None:
    found = Counter(habit_of(number).name for number in range(100))
    assert found == {one.name: one.share for one in HABITS}


# --- the judge, which knows nothing of the cadence -------------------------------------------

DOOR = next(one for one in HABITS if one.door_opens)
SILENT = next(one for one in HABITS if one.name == "never answers")
END = FIRST_DAY + timedelta(days=365 * 5)


def somebody(habit=SILENT) -> Life:
    life = born(1, habit, FIRST_DAY, Random(1))  # noqa: S311
    life.hear(moment(FIRST_DAY, 8), Nature.REJECTION)
    return life


def on(days: int) -> date:
    return FIRST_DAY + timedelta(days=days)


def judged(life: Life) -> Outcome:
    return measure([life], 5, DEFAULTS, END)


def test_a_third_letter_within_a_year_to_one_who_never_answered_is_over_the_cap() -> None:
    life = somebody()
    for days in (100, 200, 465):
        life.send(moment(on(days), 10), Purpose.CHECK_IN)
    assert judged(life).over_cap == 1  # day 100 to day 465 is 365 days
    later = somebody()
    for days in (100, 200, 466):
        later.send(moment(on(days), 10), Purpose.CHECK_IN)
    assert judged(later).over_cap == 0


def test_four_letters_without_an_answer_pester_and_an_answer_starts_anew() -> None:
    life = somebody()
    for days in (50, 300, 700, 1100):
        life.send(moment(on(days), 10), Purpose.CHECK_IN)
    assert judged(life).pestered == judged(life).written_after_closed == 1
    kind = somebody()
    for days in (50, 300, 700, 1100):
        kind.send(moment(on(days), 10), Purpose.CHECK_IN)
        if days == 300:
            kind.hear(moment(on(310), 10))
    assert judged(kind).pestered == judged(kind).written_after_closed == 0


def test_a_letter_after_they_asked_for_none_is_one_to_a_closed_contact() -> None:
    life = somebody()
    life.closed_on = on(10)
    life.send(moment(on(11), 10), Purpose.THANK_YOU)
    assert judged(life).written_after_closed == 1


def test_a_door_is_unheard_where_no_word_came_for_over_a_year_after_it_opened() -> None:
    life = somebody(DOOR)
    rejection = life.application.rejection
    assert rejection is not None
    assert rejection.open_door is not None
    opens = rejection.open_door.on
    assert opens is not None
    life.send(moment(opens - timedelta(days=1), 10), Purpose.CHECK_IN)
    assert judged(life).open_door_unheard == 1
    life.send(moment(opens + timedelta(days=365), 10), Purpose.OPENING)
    assert judged(life).open_door_unheard == 0
    life.hear(moment(opens + timedelta(days=366), 10))
    assert judged(life).open_door_unheard == 1  # their word was left as well


def test_a_tie_that_was_alive_and_then_silent_for_over_a_year_has_faded() -> None:
    life = somebody()
    assert judged(life).faded == 0  # nothing was there that could fade
    life.hear(moment(on(30), 10))
    assert judged(life).faded == 1
    life.closed_on = on(31)
    assert judged(life).faded == 0


def test_letters_that_came_back_are_not_counted() -> None:
    life = somebody()
    sent = life.send(moment(on(50), 10), Purpose.CHECK_IN)
    assert judged(life).letters == 1
    life.hear(moment(on(50), 11), Nature.BOUNCE, letter=sent.message_id)
    assert judged(life).letters == 0
    assert life.story[-1].direction is Direction.INBOUND
