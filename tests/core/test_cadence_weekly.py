"""Whom the week's list offers."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.cadence import ReasonToWrite, cadence, weekly_list
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact, FailedAddress, OtherAddress, Reach
from afterword.core.settings import CHECK_IN_DAYS, Settings
from afterword.core.steps import Step, StepKind, StepState
from afterword.core.touchpoints import Channel, Direction, Touchpoint

WEDNESDAY = datetime(2026, 6, 17, 12, tzinfo=UTC)
FRIDAY = WEDNESDAY + timedelta(days=2)
DEFAULTS = Settings()


def contact(number: int) -> Contact:
    return Contact(f"P{number}", "Dana Kim", f"p{number}@northbank.example")


def spoke(number: int, days_ago: int) -> Touchpoint:
    moment = WEDNESDAY - timedelta(days=days_ago)
    return Touchpoint(f"T{number}", f"P{number}", moment, Direction.INBOUND, Channel.MAIL)


def wrote(number: int, at: datetime) -> Touchpoint:
    return Touchpoint(
        f"W{number}-{at}",
        f"P{number}",
        at,
        Direction.OUTBOUND,
        Channel.MAIL,
        purpose=Purpose.CHECK_IN,
    )


def offered(steps: list[Step]) -> list[str | None]:
    return [one.contact_id for one in steps]


def test_a_quiet_week_is_an_empty_list() -> None:
    assert weekly_list([contact(1)], [spoke(1, 3)], WEDNESDAY, DEFAULTS) == []
    assert weekly_list([], [], WEDNESDAY, DEFAULTS) == []


def test_the_list_holds_five_people_and_the_longest_waiting_first() -> None:
    people = [contact(number) for number in range(1, 9)]
    past = [spoke(number, 50 + 5 * number) for number in range(1, 9)]
    found = weekly_list(people, past, WEDNESDAY, DEFAULTS)
    assert offered(found) == ["P8", "P7", "P6", "P5", "P4"]
    assert {(one.kind, one.state) for one in found} == {(StepKind.CHECK_IN, StepState.OPEN)}


def test_a_reason_to_write_comes_first_and_gives_the_letter_its_purpose() -> None:
    people = [contact(number) for number in range(1, 9)]
    past = [spoke(number, 50 + 7 * number) for number in range(1, 9)]
    reason = ReasonToWrite(Purpose.ARTICLE, "there is an article on night trains in your feeds")
    found = weekly_list(people, past, WEDNESDAY, DEFAULTS, reasons={"P1": reason})
    assert offered(found)[0] == "P1"
    assert found[0].purpose is Purpose.ARTICLE
    assert not found[0].needs_reason
    assert found[0].why.endswith("; there is an article on night trains in your feeds.")


def test_a_check_in_with_nothing_to_say_asks_for_a_reason() -> None:
    (step,) = weekly_list([contact(1)], [spoke(1, 60)], WEDNESDAY, DEFAULTS)
    assert step.needs_reason
    assert "article, some news or a question" in step.why


def test_who_was_written_to_this_week_counts_in() -> None:
    people = [contact(number) for number in range(1, 9)]
    past = [spoke(number, 50 + 7 * number) for number in range(1, 9)]
    written = [wrote(number, WEDNESDAY - timedelta(hours=20)) for number in (6, 7, 8)]
    found = weekly_list(people, [*past, *written], WEDNESDAY, DEFAULTS)
    assert offered(found) == ["P5", "P4"]


def test_who_has_been_due_for_over_eight_weeks_steps_back_behind_the_newly_due() -> None:
    people = [contact(number) for number in range(1, 11)]
    past = [spoke(number, 150 if number <= 5 else 45 + 5 * number) for number in range(1, 11)]
    found = weekly_list(people, past, WEDNESDAY, DEFAULTS)
    assert offered(found) == ["P10", "P9", "P8", "P7", "P6"]
    monday = WEDNESDAY - timedelta(days=WEDNESDAY.weekday())
    due_days_ago = (WEDNESDAY - monday).days + 56
    just = [spoke(1, 42 + due_days_ago), spoke(2, 43)]
    assert offered(weekly_list(people[:2], just, WEDNESDAY, DEFAULTS)) == ["P1", "P2"]
    over = [spoke(1, 42 + due_days_ago + 6), spoke(2, 43)]
    assert offered(weekly_list(people[:2], over, WEDNESDAY, DEFAULTS)) == ["P2", "P1"]


def test_no_open_door_and_no_reason_keeps_the_newly_due_off_the_list_for_ever() -> None:
    people = [contact(number) for number in range(1, 11)]
    past = [spoke(number, 150 if number <= 5 else 45 + 5 * number) for number in range(1, 11)]
    reason = ReasonToWrite(Purpose.ARTICLE, "there is something to read")
    found = weekly_list(
        people,
        past,
        WEDNESDAY,
        DEFAULTS,
        reasons=dict.fromkeys(("P1", "P2", "P3"), reason),
        invited={"P4": None, "P5": None},
    )
    assert offered(found) == ["P10", "P9", "P8", "P7", "P6"]


def test_those_who_stepped_back_have_a_week_each_in_every_eight() -> None:
    people = [contact(number) for number in range(1, 31)]
    past = [spoke(number, 200 + number) for number in range(1, 31)]
    seen: set[str | None] = set()
    for week in range(8):
        now = WEDNESDAY + timedelta(weeks=week)
        seen |= set(offered(weekly_list(people, past, now, Settings(weekly_list=10))))
    assert seen == {one.id for one in people}


def test_somebody_without_a_past_takes_turns_too_and_blocks_nobody() -> None:
    new = [contact(number) for number in range(1, 13)]
    known = contact(20)
    seen: Counter[str | None] = Counter()
    for week in range(16):
        now = WEDNESDAY + timedelta(weeks=week)
        just_due = replace(spoke(20, 43), at=now - timedelta(days=43))
        found = weekly_list([*new, known], [just_due], now, DEFAULTS)
        assert offered(found)[0] == "P20"
        seen.update(offered(found[1:]))
    assert set(seen) == {one.id for one in new}


def test_a_weeks_list_stays_the_same_all_week_but_for_those_who_were_written_to() -> None:
    people = [contact(number) for number in range(1, 31)]
    past = [spoke(number, 150 + number) for number in range(1, 31)]
    monday = WEDNESDAY - timedelta(days=2)
    lists = [
        offered(weekly_list(people, past, monday + timedelta(days=day), DEFAULTS))
        for day in range(4)
    ]
    assert lists[0] == lists[1] == lists[2] == lists[3]
    first, *others = lists[0]
    written = wrote(int((first or "P0")[1:]), monday)
    assert offered(weekly_list(people, [*past, written], WEDNESDAY, DEFAULTS)) == others
    backwards = weekly_list(reversed(people), past, WEDNESDAY, DEFAULTS)
    assert offered(backwards) == lists[0]
    next_week = weekly_list(people, past, WEDNESDAY + timedelta(weeks=1), DEFAULTS)
    assert offered(next_week) != lists[0]


def test_from_friday_on_the_list_is_next_weeks() -> None:
    people = [contact(number) for number in range(1, 7)]
    past = [spoke(number, 60) for number in range(1, 7)]
    written = [wrote(number, WEDNESDAY) for number in range(1, 6)]
    assert weekly_list(people, [*past, *written], WEDNESDAY, DEFAULTS) == []
    (step,) = weekly_list(people, [*past, *written], FRIDAY, DEFAULTS)
    assert (step.contact_id, step.state) == ("P6", StepState.LATER)
    assert step.window.earliest == datetime(2026, 6, 22, tzinfo=UTC)


def test_the_window_is_the_sending_days_where_the_person_lives() -> None:
    zone = ZoneInfo("Europe/Berlin")
    (step,) = weekly_list([contact(1)], [spoke(1, 60)], WEDNESDAY, DEFAULTS, timezone=zone)
    assert step.window.earliest.astimezone(zone) == datetime(2026, 6, 17, tzinfo=zone)
    assert step.window.best.astimezone(zone) == datetime(2026, 6, 17, 9, tzinfo=zone)
    assert step.window.latest.astimezone(zone) == datetime(2026, 6, 19, tzinfo=zone)


def test_somebody_no_letter_reaches_comes_last_and_without_one() -> None:
    unknown = replace(contact(1), address=None)
    second = contact(2)
    failed = FailedAddress(second.address or "", WEDNESDAY, "5.1.1", "", "b@mail.test")
    refused = replace(second, reach=Reach(second.address, (failed,)))
    past = [spoke(1, 90), spoke(2, 80), spoke(3, 70)]
    found = weekly_list([unknown, refused, contact(3)], past, WEDNESDAY, DEFAULTS)
    assert offered(found) == ["P3", "P1", "P2"]
    assert [one.purpose for one in found] == [Purpose.CHECK_IN, None, None]
    assert "LinkedIn" in found[1].why


def test_another_address_their_mail_shows_is_named_where_theirs_fails() -> None:
    one = contact(1)
    failed = FailedAddress(one.address or "", WEDNESDAY, "", "I have left.", "b@x", has_left=True)
    other = OtherAddress("kim@new.example", "Dana Kim <kim@new.example>", "c@x")
    moved = replace(one, reach=Reach(one.address, (failed,), (other,)))
    (step,) = weekly_list([moved], [spoke(1, 90)], WEDNESDAY, DEFAULTS)
    assert step.purpose is None
    assert step.why.endswith("their mail shows kim@new.example, as theirs may not reach them.")


def test_a_closed_contact_is_not_offered() -> None:
    closed = replace(contact(1), is_closed=True)
    assert weekly_list([closed], [spoke(1, 90)], WEDNESDAY, DEFAULTS) == []


def test_a_letter_of_last_sunday_belongs_to_last_week() -> None:
    people = [contact(number) for number in range(1, 4)]
    past = [spoke(number, 60) for number in range(1, 4)]
    sunday = datetime(2026, 6, 14, 23, 59, tzinfo=UTC)
    monday = sunday + timedelta(minutes=1)
    one_a_week = Settings(weekly_list=1)
    assert weekly_list(people, [*past, wrote(3, monday)], WEDNESDAY, one_a_week) == []
    (step,) = weekly_list(people, [*past, wrote(3, sunday)], WEDNESDAY, one_a_week)
    assert step.contact_id == "P1"


def test_who_becomes_due_tomorrow_is_not_offered_today() -> None:
    assert weekly_list([contact(1)], [spoke(1, 41)], WEDNESDAY, DEFAULTS) == []
    tomorrow = WEDNESDAY + timedelta(days=1)
    assert len(weekly_list([contact(1)], [spoke(1, 41)], tomorrow, DEFAULTS)) == 1


@given(
    st.integers(1, 14),
    st.integers(1, 6),
    st.sampled_from(["UTC", "America/New_York", "Pacific/Kiritimati"]).map(ZoneInfo),
    st.randoms(use_true_random=False),
)
def test_following_the_list_every_day_keeps_every_promise(size, weekly, zone, chance) -> None:
    settings = Settings(weekly_list=weekly)
    people = [contact(number) for number in range(size)]
    story = [spoke(number, chance.randrange(400)) for number in range(size)]
    for day in range(120):
        now = WEDNESDAY + timedelta(days=3 * day, hours=chance.randrange(24))
        for step in weekly_list(people, story, now, settings, timezone=zone):
            if step.state is StepState.OPEN:
                story.append(wrote(int(step.contact_id[1:]), now))
                if chance.random() < 0.3:
                    story.append(replace(spoke(0, 0), id=f"R{len(story)}", at=now))
                    story[-1] = replace(story[-1], contact_id=step.contact_id)
    sent = [one for one in story if one.direction is Direction.OUTBOUND]
    days = [one.at.astimezone(zone).date() for one in sent]
    assert all(day.weekday() in CHECK_IN_DAYS for day in days)
    weeks = Counter(day.isocalendar()[:2] for day in days)
    assert max(weeks.values(), default=0) <= weekly
    assert {one.contact_id for one in sent} == {one.id for one in people}  # nobody is forgotten
    for one in people:
        theirs = [other.at for other in sent if other.contact_id == one.id]
        for first in theirs:
            window = [at for at in theirs if first <= at <= first + timedelta(days=365)]
            assert len(window) <= settings.cap_per_year


@given(
    st.integers(1, 9),
    st.integers(0, 6),
    st.lists(st.tuples(st.integers(1, 9), st.integers(0, 700), st.booleans()), max_size=25),
)
def test_what_the_cadence_said_already_need_not_be_asked_again(size, day, past) -> None:
    now = WEDNESDAY + timedelta(days=day)
    people = [contact(number) for number in range(1, size + 1)]
    story = [
        wrote(number, now - timedelta(days=days)) if is_sent else spoke(number, days)
        for number, days, is_sent in past
    ]
    story = [replace(one, id=f"T{n}") for n, one in enumerate(story)]
    by_hand = weekly_list(people, story, now, DEFAULTS)
    said = {
        one.id: cadence(one, [t for t in story if t.contact_id == one.id], now, DEFAULTS)
        for one in people
    }
    lately = [one for one in story if one.at > now - timedelta(days=14)]
    assert weekly_list(people, lately, now, DEFAULTS, dues=said) == by_hand
