"""What the cadence promises for every contact, whatever happened."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.cadence import CHECK_INS, Due, DueState, cadence
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.settings import CHECK_IN_DAYS, Settings, limits
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

NOW = datetime(2026, 6, 17, 12, tzinfo=UTC)
FAR = date(2999, 1, 1)
"""Stands for a contact that is closed: later than any day."""

moments = st.integers(-3 * 365 * 24, 0).map(lambda hours: NOW + timedelta(hours=hours))
zones = st.sampled_from(
    ["UTC", "Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "Pacific/Niue"]
).map(ZoneInfo)
settings = st.one_of(
    st.just(Settings()),
    st.fixed_dictionaries(
        {},
        optional={name: st.integers(one[0], one[-1]) for name, one in limits().items()},
    ).map(lambda values: Settings(**values)),
)
contacts = st.builds(
    Contact,
    id=st.just("P1"),
    name=st.sampled_from(["Dana Kim", ""]),
    do_not_contact=st.sampled_from([False, False, False, True]),
    is_closed=st.sampled_from([False, False, False, True]),
    snoozed_until=st.none() | st.dates(date(2025, 1, 1), date(2028, 1, 1)),
    reopened_on=st.none() | st.dates(date(2025, 1, 1), date(2026, 6, 1)),
)


def touchpoint(prefix: str) -> st.SearchStrategy[Touchpoint]:
    return st.builds(
        Touchpoint,
        id=st.integers(1, 10**6).map(f"{prefix}{{}}".format),
        contact_id=st.just("P1"),
        at=moments,
        direction=st.sampled_from(Direction),
        channel=st.sampled_from(Channel),
        nature=st.sampled_from([Nature.MESSAGE, Nature.MESSAGE, *Nature]),
        purpose=st.one_of(st.sampled_from(sorted(CHECK_INS)), st.none(), st.sampled_from(Purpose)),
        is_confirmed=st.booleans(),
    )


touchpoints = st.lists(touchpoint("T"), max_size=10, unique_by=lambda one: one.id)
outbounds = touchpoint("O").map(
    lambda one: replace(one, direction=Direction.OUTBOUND, nature=Nature.MESSAGE)
)
cases = st.tuples(contacts, touchpoints, st.just(NOW), settings, zones)


def day_of(due: Due) -> date:
    return due.on or FAR


@given(cases, outbounds)
def test_writing_never_brings_the_next_letter_nearer(case, outbound) -> None:
    contact, past, *rest = case
    today = NOW.astimezone(rest[-1]).date()  # somebody without a past is due today, not since
    before = cadence(contact, past, *rest)
    after = cadence(contact, [*past, outbound], *rest)
    assert max(day_of(after), today) >= max(day_of(before), today)
    assert after.unanswered >= before.unanswered


@given(cases)
def test_the_day_is_one_to_write_on(case) -> None:
    found = cadence(*case)
    assert (found.on is None) is (found.state is DueState.CLOSED)
    assert found.on is None or found.on.weekday() in CHECK_IN_DAYS


@given(cases, st.lists(st.integers(0, 4000), min_size=2, max_size=6).map(sorted))
def test_what_is_due_stays_due_until_something_happens(case, days) -> None:
    contact, past, now, *rest = case
    found = [cadence(contact, past, now + timedelta(days=one), *rest) for one in days]
    is_due = [one.state is DueState.DUE for one in found]
    assert is_due == sorted(is_due)
    if contact.snoozed_until or any(one.is_human for one in past):
        assert len({one.on for one in found}) == 1


@given(cases)
def test_asking_twice_changes_nothing(case) -> None:
    assert cadence(*case) == cadence(*case)


@given(cases, st.randoms())
def test_order_and_repetition_do_not_matter(case, chance) -> None:
    contact, past, *rest = case
    shuffled = [*past, *past]
    chance.shuffle(shuffled)
    assert cadence(contact, past, *rest) == cadence(contact, shuffled, *rest)


@given(cases, touchpoint("M"))
def test_a_machines_mail_changes_nothing(case, one) -> None:
    contact, past, *rest = case
    for nature in (Nature.AUTO_REPLY, Nature.BOUNCE):
        about = "another-letter@mail.test"
        machine = replace(one, direction=Direction.INBOUND, nature=nature, message_id=about)
        assert cadence(contact, [*past, machine], *rest) == cadence(contact, past, *rest)


@given(cases, st.dates(date(2026, 6, 17), date(2031, 1, 1)))
def test_nobody_set_aside_comes_back_early(case, until) -> None:
    contact, past, _, chosen, zone = case
    aside = replace(contact, snoozed_until=until)
    before = datetime.combine(until, time.min, zone) - timedelta(minutes=1)
    for now in (NOW, before.astimezone(UTC)):
        found = cadence(aside, past, now, chosen, zone)
        assert found.state is not DueState.DUE or until <= now.astimezone(zone).date()
        assert day_of(found) >= until


@given(contacts, settings, zones, st.integers(0, 3000))
def test_somebody_without_a_past_becomes_due(contact, chosen, zone, days) -> None:
    willing = replace(contact, do_not_contact=False, is_closed=False, snoozed_until=None)
    now = NOW + timedelta(days=days)
    assert cadence(willing, [], now, chosen, zone).state is DueState.DUE


@given(cases)
def test_everybody_who_is_not_closed_becomes_due_within_years(case) -> None:
    contact, past, now, *rest = case
    found = cadence(contact, past, now + timedelta(days=9 * 365), *rest)
    assert found.state in {DueState.DUE, DueState.CLOSED}


@given(touchpoints, st.sampled_from(sorted(CHECK_INS)), st.integers(1, 2))
def test_each_unanswered_check_in_doubles_the_wait(past, purpose, letters) -> None:
    heard = [one for one in past if one.direction is Direction.INBOUND and one.is_human]
    contact = Contact("P1", "Dana Kim")
    wide = Settings(longest_interval_days=1095, rest_after=4, cap_per_year=12)
    wide = replace(wide, cap_per_year_never_answered=12)
    start = Touchpoint("S", "P1", NOW, Direction.INBOUND, Channel.MAIL)
    first = Touchpoint("L", "P1", NOW, Direction.OUTBOUND, Channel.MAIL, purpose=purpose)
    sent = [replace(first, id=f"L{n}", at=NOW + timedelta(minutes=1 + n)) for n in range(letters)]
    waits = []
    for count in range(letters + 1):
        quiet = [replace(one, at=one.at - timedelta(hours=1)) for one in sent[count:]]
        story = [*heard, *quiet, start, *sent[:count]]
        later = NOW + timedelta(hours=1)
        waits.append((day_of(cadence(contact, story, later, wide)) - NOW.date()).days)
    for shorter, longer in pairwise(waits):
        assert abs(longer - 2 * shorter) <= 10  # months differ, and Fridays wait for Monday


@given(cases)
def test_the_why_is_one_calm_sentence_without_dates(case) -> None:
    why = cadence(*case).why
    assert re.fullmatch(r"[A-Z][^.!?\n0-9]*\.|No letters go to [^.!?0-9]*\.", why)


@given(contacts, touchpoints, settings, zones, st.randoms(use_true_random=False))
def test_following_the_offers_for_years_never_passes_the_cap(
    contact, past, chosen, zone, chance
) -> None:
    story = [one for one in past if one.purpose not in CHECK_INS]
    now, written = NOW, []
    for _ in range(40):
        found = cadence(contact, story, now, chosen, zone)
        if found.on is None:
            break
        day = max(found.on, now.astimezone(zone).date())
        now = datetime.combine(day, time(chance.randrange(24)), zone).astimezone(UTC)
        now = max(now, story[-1].at if story else now)
        assert cadence(contact, story, now, chosen, zone).state is DueState.DUE
        letter = Touchpoint(f"W{len(written)}", "P1", now, Direction.OUTBOUND, Channel.MAIL)
        story.append(replace(letter, purpose=chance.choice(sorted(CHECK_INS))))
        written.append(now)
        if chance.random() < 0.4:
            now += timedelta(days=chance.randrange(60))
            story.append(Touchpoint(f"R{len(story)}", "P1", now, Direction.INBOUND, Channel.MAIL))
    for first in written:
        window = [one for one in written if first <= one <= first + timedelta(days=365)]
        assert len(window) <= chosen.cap_per_year
    for earlier, later in pairwise(written):
        assert (later.astimezone(zone).date() - earlier.astimezone(zone).date()).days >= (
            chosen.gap_days
        )


@given(contacts, settings, zones)
def test_silence_ends_after_the_rest_and_one_more_letter(contact, chosen, zone) -> None:
    story: list[Touchpoint] = []
    now = NOW
    fresh = replace(contact, reopened_on=None)
    for _ in range(30):
        found = cadence(fresh, story, now, chosen, zone)
        if found.on is None:
            break
        now = max(now, datetime.combine(found.on, time(12), zone).astimezone(UTC))
        letter = Touchpoint(f"W{len(story)}", "P1", now, Direction.OUTBOUND, Channel.MAIL)
        story.append(replace(letter, purpose=Purpose.CHECK_IN))
    expected = 0 if contact.do_not_contact or contact.is_closed else chosen.rest_after + 1
    assert len(story) == expected
