"""What other programs that say when to write got wrong, each as a promise for every contact."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st
from tests.core.test_cadence_properties import NOW, cases, contacts, touchpoints, zones

from afterword.core.cadence import DueState, cadence
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.settings import Settings
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint
from afterword.core.workdays import add_months, local_day, next_day_among

MON_TO_THU = range(4)


def word(at: datetime, name: str = "W") -> Touchpoint:
    return Touchpoint(name, "P1", at, Direction.INBOUND, Channel.MAIL)


@given(cases)
def test_a_word_from_them_brings_the_day_back_to_the_interval_of_its_stage(case) -> None:
    contact, past, now, chosen, zone = case
    open_one = replace(contact, do_not_contact=False, is_closed=False, snoozed_until=None)
    found = cadence(open_one, [*past, word(now)], now, chosen, zone)
    assert found.unanswered == 0
    assert found.state in {DueState.LATER, DueState.DUE}  # neither rest nor closed outlive it
    without_letters = cadence(open_one, [word(now)], now, chosen, zone)
    assert found.on is not None
    assert without_letters.on is not None
    assert found.on >= without_letters.on  # the first stage's interval is the shortest


@given(cases, st.integers(31, 4000))
def test_silence_however_long_clears_nothing_that_is_unanswered(case, days) -> None:
    contact, past, now, *rest = case
    later = now + timedelta(days=days)
    first, then = cadence(contact, past, now, *rest), cadence(contact, past, later, *rest)
    assert then.unanswered == first.unanswered
    if first.on is None:
        assert then.on is None


@given(
    st.dates(date(2024, 1, 1), date(2032, 12, 31)), st.integers(1, 24), zones, st.integers(0, 23)
)
def test_an_interval_of_so_many_months_is_so_many_months_and_its_end_is_clamped(
    day, months, zone, hour
) -> None:
    chosen = Settings(
        check_in_weeks=1,
        second_check_in_months=months,
        later_check_in_months=months,
        longest_interval_days=1095,
        gap_days=7,
    )
    spoke = datetime.combine(day, time(hour), zone).astimezone(UTC)
    letter = replace(
        word(spoke - timedelta(days=100), "L"),
        direction=Direction.OUTBOUND,
        purpose=Purpose.CHECK_IN,
    )
    found = cadence(Contact("P1", "Dana"), [letter, word(spoke)], spoke, chosen, zone)
    local = local_day(spoke, zone)
    month = local.year * 12 + local.month - 1 + months
    ends = add_months(local, months)
    assert (ends.year * 12 + ends.month - 1, min(local.day, 28) <= ends.day) == (month, True)
    wanted = max(ends, local + timedelta(days=7))
    assert found.on == next_day_among(MON_TO_THU, wanted)


@given(contacts, touchpoints, zones, st.randoms(use_true_random=False))
def test_the_hour_and_the_change_of_clocks_move_no_day(contact, past, zone, chance) -> None:
    """Each thing that happened may be at any hour of its day; which day it is, is what counts."""
    days = {one.at.astimezone(zone).date() for one in past}
    assume(len(days) == len(past))  # two on one day have an order, which is more than a day
    moved = [
        replace(
            one,
            at=datetime.combine(
                one.at.astimezone(zone).date(), time(chance.randrange(24)), zone
            ).astimezone(UTC),
        )
        for one in past
    ]
    now = NOW + timedelta(days=2)
    assert cadence(contact, past, now, Settings(), zone) == cadence(
        contact, moved, now, Settings(), zone
    )


@given(contacts, touchpoints, zones, zones)
def test_the_same_days_give_the_same_day_wherever_one_lives(contact, past, here, there) -> None:
    now = NOW + timedelta(days=2)

    def lived_in(zone) -> list[Touchpoint]:
        return [
            replace(
                one,
                at=datetime.combine(one.at.date(), one.at.time(), zone).astimezone(UTC),
            )
            for one in past
        ]

    def at_noon(zone) -> datetime:
        return datetime.combine(now.date(), time(12), zone).astimezone(UTC)

    assert cadence(contact, lived_in(here), at_noon(here), Settings(), here) == cadence(
        contact, lived_in(there), at_noon(there), Settings(), there
    )


@given(cases, st.lists(st.integers(0, 3000), min_size=1, max_size=4))
def test_the_present_is_read_at_every_call_and_never_kept(case, days) -> None:
    contact, past, now, chosen, zone = case
    moments = [now + timedelta(days=one) for one in days]
    for moment in [*moments, *reversed(moments)]:
        found = cadence(contact, past, moment, chosen, zone)
        today = moment.astimezone(zone).date()
        assert (found.state is DueState.DUE) is (found.on is not None and today >= found.on)


@given(cases, st.sampled_from([Nature.AUTO_REPLY, Nature.BOUNCE]), st.integers(0, 2000))
def test_a_machine_opens_nothing_again_that_silence_closed(case, nature, days) -> None:
    contact, past, now, *rest = case
    later = now + timedelta(days=days)
    before = cadence(contact, past, later, *rest)
    assume(before.state in {DueState.CLOSED, DueState.RESTING})
    machine = replace(word(later), nature=nature, message_id="about-another-letter@mail.test")
    assert cadence(contact, [*past, machine], later, *rest) == before
