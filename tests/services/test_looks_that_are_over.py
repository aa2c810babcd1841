"""Nobody is sent to look for an opening who took a job, or has applied there again."""

from dataclasses import replace
from datetime import UTC

import pytest
from tests.core.playing import EVERYBODY, MANAGER, TOLD, days, rejected

from afterword.core.applications import Application, Outcome, Stage
from afterword.core.owner import Owner
from afterword.core.reading.reading import Door, OpenDoor, Reason
from afterword.core.settings import Settings
from afterword.core.spans import Evidence
from afterword.core.steps import StepKind
from afterword.services.applications.views import steps_for
from afterword.services.known import put_together
from afterword.services.moment import Moment

AGAIN = OpenDoor(Door.REAPPLY, Evidence(0, 12, "apply again."), (TOLD + days(60)).date())
TALK = OpenDoor(Door.TALK, Evidence(0, 12, "call me soon"))
APPLIED = Application("A2", "Northbank Rail Ltd", "Depot planner", Stage.APPLIED,
                      applied_at=TOLD + days(55))  # fmt: skip


def kinds(ended: Application, *others: Application, after: float) -> set[StepKind]:
    known = put_together([ended, *others], EVERYBODY, [], [], [], ())
    moment = Moment(TOLD + days(after), UTC, Settings(), Owner("Ana", frozenset()))
    return {one.kind for one in steps_for(ended, known, moment)}


def test_who_was_asked_to_apply_again_and_did_is_not_sent_to_look() -> None:
    ended = rejected(MANAGER, door=AGAIN)
    assert StepKind.OPEN_DOOR in kinds(ended, after=62)
    assert StepKind.OPEN_DOOR not in kinds(ended, APPLIED, after=62)


@pytest.mark.parametrize(
    "other",
    [
        replace(APPLIED, organisation="Harbour Light Rail"),
        replace(APPLIED, applied_at=TOLD - days(30)),
        replace(APPLIED, applied_at=None),
    ],
)
def test_another_house_or_an_earlier_try_is_not_it(other: Application) -> None:
    assert StepKind.OPEN_DOOR in kinds(rejected(MANAGER, door=AGAIN), other, after=62)


def test_an_offered_talk_stays_open() -> None:
    applied = replace(APPLIED, applied_at=TOLD + days(2))
    assert StepKind.OPEN_DOOR in kinds(rejected(MANAGER, door=TALK), applied, after=3)


def test_who_took_a_job_looks_at_no_jobs_page() -> None:
    ended = rejected(MANAGER, reason=Reason.PAUSED)
    hired = replace(APPLIED, organisation="Quay", stage=Stage.OFFER, outcome=Outcome.HIRED)
    assert StepKind.WATCH in kinds(ended, after=60)
    assert StepKind.WATCH not in kinds(ended, hired, after=60)
    anew = replace(APPLIED, id="A3", organisation="Depot", applied_at=TOLD + days(58))
    assert StepKind.WATCH in kinds(ended, hired, anew, after=60)
