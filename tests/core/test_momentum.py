"""What else is under way: the nearest first, nothing that ended, nothing long silent."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.messages.message import Address, Message
from afterword.core.momentum import Ahead, UnderWay, fresh_rejection, under_way
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind, ReachedStage, Reading, SenderKind
from afterword.core.spans import Span
from afterword.core.touchpoints import Channel

NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)
ANA = frozenset({"ana@home.example"})


def ended(days_ago: float) -> Application:
    at = NOW - timedelta(days=days_ago)
    rejection = Rejection(at, Channel.MAIL, SenderKind.PERSON, ReachedStage.AFTER_INTERVIEW)
    return Application("A9", "Rail", "Planner", Stage.INTERVIEW, Outcome.REJECTED, None, rejection)


def still_open(name: str = "A1", *, applied: int = 10, meeting: int | None = None) -> Application:
    meetings = (Interview(NOW + timedelta(days=meeting)),) if meeting is not None else ()
    at = NOW - timedelta(days=applied)
    return Application(name, "Buses", None, Stage.APPLIED, None, at, None, meetings)


def mail(kind: Kind, days_ago: int, text: str = "Hello.", sender: str = "hr@bus.example") -> Filed:
    message = Message(
        digest=f"{kind}{days_ago}",
        message_id=f"{kind}{days_ago}@bus.example",
        sender=Address("", sender),
        subject="Hello",
        date=NOW - timedelta(days=days_ago),
        text=text,
        authored=(Span(0, len(text)),),
        signature=None,
    )
    return Filed(message, Reading(kind, 1.0, is_certain=True), "box", "key")


def standing(application: Application, *filed: Filed) -> UnderWay | None:
    found = under_way([application], lambda _: filed, ANA, NOW, UTC)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("days_ago", "is_fresh"), [(0, True), (2.9, True), (3, False), (-1, False)]
)
def test_news_is_fresh_for_three_days(days_ago: float, is_fresh: bool) -> None:
    assert (fresh_rejection([still_open(), ended(days_ago)], NOW) is not None) is is_fresh


def test_what_ended_is_not_under_way() -> None:
    assert under_way([ended(1)], lambda _: (), ANA, NOW, UTC) == []


def test_a_meeting_ahead_comes_first_and_the_nearest_of_them() -> None:
    found = under_way(
        [still_open("A1"), still_open("A2", meeting=9), still_open("A3", meeting=2)],
        lambda _: (),
        ANA,
        NOW,
        UTC,
    )
    assert [one.application.id for one in found] == ["A3", "A2", "A1"]
    assert found[0].ahead is Ahead.MEETING


def test_a_meeting_that_is_over_is_none_ahead() -> None:
    found = standing(still_open(meeting=-1))
    assert found is not None
    assert found.ahead is Ahead.ANSWER


def test_a_task_is_due_on_the_day_its_mail_names() -> None:
    text = "Please complete the test by 16 March. We meet on Mondays."
    found = standing(still_open(), mail(Kind.ASSESSMENT, 2, text))
    assert found is not None
    assert (found.ahead, found.due_on) == (Ahead.TASK, date(2026, 3, 16))


@pytest.mark.parametrize(
    "text", ["Please do it by 1 March.", "By 14 March or until 20 March.", "Here is a test."]
)
def test_a_day_that_is_past_or_not_one_day_is_not_named(text: str) -> None:
    found = standing(still_open(), mail(Kind.ASSESSMENT, 20, text))
    assert found is not None
    assert (found.ahead, found.due_on) == (Ahead.TASK, None)


def test_once_the_person_answered_it_is_waiting() -> None:
    sent = mail(Kind.OTHER, 1, sender="ana@home.example")
    found = standing(still_open(), mail(Kind.ASSESSMENT, 2), sent)
    assert found == UnderWay(still_open(), Ahead.ANSWER, NOW - timedelta(days=1))


def test_a_task_that_is_not_sure_to_be_one_is_not_told() -> None:
    received = mail(Kind.ASSESSMENT, 2, "Your exercise was received.")
    doubtful = replace(received, reading=replace(received.reading, is_certain=False))
    found = standing(still_open(), doubtful)
    assert found is not None
    assert found.ahead is Ahead.ANSWER


def test_what_nobody_wrote_about_for_long_is_left_out() -> None:
    assert standing(still_open(applied=61)) is None
    assert standing(still_open(), mail(Kind.ASSESSMENT, 22)) is None


def test_mail_still_to_come_says_nothing_yet() -> None:
    found = standing(still_open(), mail(Kind.ACKNOWLEDGEMENT, 5), mail(Kind.ASSESSMENT, -1))
    assert found is not None
    assert (found.ahead, found.at) == (Ahead.ANSWER, NOW - timedelta(days=5))
