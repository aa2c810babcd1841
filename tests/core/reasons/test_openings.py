"""An opening is gone after two days of absence, and a reason only if it is like the one missed."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from afterword.core.applications import Application, Outcome, Rejection, Stage
from afterword.core.openings import Board, Opening, Posting
from afterword.core.reading.reading import ReachedStage, SenderKind
from afterword.core.reasons.openings import came_up, has_found_work, listed_now, openings_for
from afterword.core.touchpoints import Channel

DAY = date(2026, 3, 2)
BOARD = Board(
    "Rail Works", "greenhouse", "https://b.example", read_at=datetime(2026, 3, 1, tzinfo=UTC)
)
PLANNER = Posting("1", "Timetable Planner", "https://b.example/1")
ENDED = Application(
    "A1",
    "Rail Works",
    "Timetable Planner",
    Stage.INTERVIEW,
    Outcome.REJECTED,
    rejection=Rejection(
        datetime(2026, 2, 20, 12, tzinfo=UTC),
        Channel.MAIL,
        SenderKind.PERSON,
        ReachedStage.AFTER_INTERVIEW,
    ),
)


def after(*listings: tuple[int, tuple[Posting, ...]], board: Board = BOARD) -> dict[str, Opening]:
    """List on days, by their number, and return what is known then."""
    known: dict[str, Opening] = {}
    for number, postings in listings:
        day = DAY + timedelta(days=number)
        known |= {one.key: one for one in listed_now(known.values(), postings, board, day)}
    return known


def reasons(known: dict[str, Opening], on: int, application: Application = ENDED) -> list[str]:
    there = [("Rail Works Ltd", one) for one in known.values()]
    found = openings_for(application, there, DAY + timedelta(days=on), UTC)
    return [f"{one.title}{' again' * one.is_back}" for one in found]


def test_one_listing_without_it_is_not_gone() -> None:
    assert after((0, (PLANNER,)), (1, ()))["1"].closed_on is None
    assert after((0, (PLANNER,)), (1, ()), (1, ()))["1"].closed_on is None
    assert after((0, (PLANNER,)), (1, ()), (2, ()))["1"].closed_on == DAY + timedelta(days=2)


def test_what_was_missing_for_a_day_and_is_there_again_was_never_gone() -> None:
    found = after((0, (PLANNER,)), (1, ()), (2, (PLANNER,)), (3, ()))["1"]
    assert (found.closed_on, found.reopened_on) == (None, None)


def test_what_had_gone_and_is_listed_again_is_back() -> None:
    known = after((0, (PLANNER,)), (1, ()), (3, ()), (9, (PLANNER,)))
    assert known["1"].reopened_on == DAY + timedelta(days=9)
    assert reasons(known, 9) == ["Timetable Planner again"]


def test_nothing_changes_where_nothing_changed() -> None:
    known = after((0, (PLANNER,)))
    assert listed_now(known.values(), (PLANNER,), BOARD, DAY) == []


def test_a_new_opening_like_the_one_missed_is_a_reason_and_another_is_none() -> None:
    known = after(
        (0, (PLANNER, Posting("2", "Senior Timetable Planner", ""), Posting("3", "Cook", "")))
    )
    assert reasons(known, 0) == ["Timetable Planner"]
    assert reasons(known, 100) == []


def test_what_stood_there_before_we_looked_may_be_the_very_one_and_is_no_reason() -> None:
    unread = Board("Rail Works", "greenhouse", "https://b.example")
    assert reasons(after((0, (PLANNER,)), board=unread), 0) == []
    dated = Posting("1", PLANNER.title, PLANNER.link, published_on=date(2026, 2, 27))
    assert reasons(after((0, (dated,)), board=unread), 0) == ["Timetable Planner"]
    older = Posting("1", PLANNER.title, PLANNER.link, published_on=date(2026, 2, 1))
    assert reasons(after((0, (older,)), board=unread), 0) == []
    assert came_up(after((0, (PLANNER,)), board=unread)["1"]) is None


def test_an_opening_that_is_missing_just_now_is_no_reason() -> None:
    assert reasons(after((0, (PLANNER,)), (1, ())), 1) == []


def test_who_has_taken_a_job_is_told_of_no_opening_until_they_look_again() -> None:
    spring, summer = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)
    earlier = replace(ENDED, applied_at=datetime(2026, 1, 5, tzinfo=UTC))
    taken = Application("A2", "Quay", "Planner", Stage.OFFER, Outcome.HIRED, applied_at=spring)
    declined = replace(taken, outcome=Outcome.DECLINED)
    anew = Application("A3", "Depot", "Planner", Stage.APPLIED, applied_at=summer)
    assert has_found_work([earlier, taken])
    assert not has_found_work([earlier, declined])
    assert not has_found_work([earlier, taken, anew])
    assert not has_found_work([earlier, replace(taken, applied_at=None)])
    assert not has_found_work([])
