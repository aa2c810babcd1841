"""Who answered a short while ago is not told who writes."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from afterword.core.letters.compose import compose
from afterword.core.letters.exchanges import last_exchange
from afterword.core.letters.letter import Answers, Facts
from afterword.core.letters.purposes import Purpose
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
RECALLS = ("interview", "We met", "We spoke")


def happened(days_ago: int, direction: Direction, **more: Any) -> Touchpoint:
    made = {"id": f"m-{days_ago}-{direction}", "contact_id": "P1", "channel": Channel.MAIL} | more
    return Touchpoint(at=NOW - timedelta(days=days_ago), direction=direction, **made)


WROTE = happened(60, Direction.OUTBOUND)
ANSWERED = happened(30, Direction.INBOUND)


def last(*touchpoints: Touchpoint) -> date | None:
    return last_exchange("P1", touchpoints, NOW, UTC)


def test_an_answer_is_an_exchange_and_the_latest_counts() -> None:
    assert last(WROTE, ANSWERED) == date(2026, 10, 21)
    assert last(ANSWERED, WROTE, happened(10, Direction.INBOUND)) == date(2026, 11, 10)


@pytest.mark.parametrize(
    "touchpoints",
    [
        (),
        (WROTE,),
        (ANSWERED,),
        (WROTE, happened(30, Direction.INBOUND, nature=Nature.AUTO_REPLY)),
        (WROTE, happened(30, Direction.INBOUND, nature=Nature.BOUNCE)),
        (WROTE, happened(30, Direction.INBOUND, nature=Nature.REJECTION)),
        (WROTE, happened(30, Direction.INBOUND, nature=Nature.MEETING)),
        (WROTE, happened(30, Direction.INBOUND, contact_id="P2")),
        (WROTE, happened(-3, Direction.INBOUND)),
        (happened(60, Direction.OUTBOUND, is_confirmed=False), ANSWERED),
    ],
)
def test_a_letter_alone_a_machine_or_a_rejection_is_no_exchange(
    touchpoints: tuple[Touchpoint, ...],
) -> None:
    assert last(*touchpoints) is None


def test_a_talk_the_person_logged_is_an_exchange() -> None:
    for direction in Direction:
        assert last(happened(5, direction, id="T7", nature=Nature.CALL)) == date(2026, 11, 15)


@pytest.mark.parametrize("purpose", [Purpose.CHECK_IN, Purpose.OPENING, Purpose.ARTICLE])
@pytest.mark.parametrize(
    ("days_ago", "is_recalled"), [(None, True), (5, False), (30, False), (90, False), (120, True)]
)
def test_who_writes_is_recalled_only_after_about_three_months_or_to_whom_never_answered(
    timetable_facts: Callable[..., Facts],
    purpose: Purpose,
    days_ago: int | None,
    is_recalled: bool,
) -> None:
    day = None if days_ago is None else NOW.date() - timedelta(days=days_ago)
    answers = Answers(reason="your new tram line was in the paper", news="finished my course")
    facts = timetable_facts(answers=answers, last_exchange=day)
    body = compose(purpose, facts).body
    assert any(said in body.split("\n\n")[1] for said in RECALLS) is is_recalled, body
