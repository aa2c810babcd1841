"""An application that still runs is no burden to somebody who has found work."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.applications import Application, Interview, Outcome, Stage
from afterword.core.owner import Owner
from afterword.core.settings import Settings
from afterword.services.applications.standing import nothing_next
from afterword.services.moment import Moment

NOW = datetime(2026, 6, 17, 12, tzinfo=UTC)
MOMENT = Moment(NOW, UTC, Settings(), Owner("Ana", frozenset()))
RUNNING = Application("A1", "Quay Books", "Planner", Stage.APPLIED, None, NOW - timedelta(days=20))


@pytest.mark.parametrize("stage", [Stage.APPLIED, Stage.SCREEN, Stage.OFFER, Stage.INTERVIEW])
def test_who_said_yes_elsewhere_is_told_that_nothing_is_needed(stage: Stage) -> None:
    said = nothing_next(replace(RUNNING, stage=stage), MOMENT, has_found_work=True)
    assert "nothing is needed here" in said
    assert "turn" not in said
    assert "turn" in nothing_next(RUNNING, MOMENT)


def test_what_ended_is_told_as_before_and_a_meeting_ahead_comes_first() -> None:
    ended = replace(RUNNING, outcome=Outcome.WITHDRAWN)
    assert nothing_next(ended, MOMENT, has_found_work=True) == nothing_next(ended, MOMENT)
    soon = replace(RUNNING, interviews=(Interview(NOW + timedelta(days=2), 60, ()),))
    assert not nothing_next(soon, MOMENT, has_found_work=True)
