"""Somebody who has found work thanks, and asks nobody for the next try."""

from datetime import date

import pytest
from tests.core.playing import (
    EVERYBODY,
    INTERVIEWER,
    MANAGER,
    ONE_HOST,
    TOLD,
    TWO_HOSTS,
    days,
    heard,
    kinds,
    only,
    rejected,
    sent,
)

from afterword.core.applications import Application
from afterword.core.letters.purposes import Purpose
from afterword.core.playbook import playbook
from afterword.core.reading.reading import Door, OpenDoor
from afterword.core.settings import Settings
from afterword.core.spans import Evidence
from afterword.core.steps import Step, StepKind, StepState
from afterword.core.touchpoints import Nature, Touchpoint

ASKING = {Purpose.ADVICE_REQUEST, Purpose.THANK_AND_ASK, Purpose.ADVICE_REMINDER}
THANKED = sent(Purpose.THANK_YOU, TOLD + days(2))
ASKED = sent(Purpose.ADVICE_REQUEST, TOLD + days(3), number=2)


def steps(
    application: Application, *story: Touchpoint, after: float, has_found_work: bool = True
) -> list[Step]:
    now = TOLD + days(after)
    return playbook(application, story, now, Settings(), EVERYBODY, has_found_work=has_found_work)


def opened(door: Door, on: date | None = None) -> OpenDoor:
    return OpenDoor(door, Evidence(0, 4, "door"), on)


@pytest.mark.parametrize(
    "application", [ONE_HOST, TWO_HOSTS, rejected(MANAGER, INTERVIEWER)], ids=str
)
@pytest.mark.parametrize("story", [(), (THANKED,), (THANKED, ASKED)], ids=len)
def test_nobody_is_asked_what_to_work_on_by_somebody_who_has_found_work(
    application: Application, story: tuple[Touchpoint, ...]
) -> None:
    asked_else = set()
    for after in range(1, 40):
        asked_else |= {
            one.purpose for one in steps(application, *story, after=after, has_found_work=False)
        }
        assert not ASKING & {one.purpose for one in steps(application, *story, after=after)}
    assert asked_else & ASKING


def test_the_thanks_stay_and_ask_for_nothing() -> None:
    thanks = only(StepKind.THANK, steps(ONE_HOST, after=2))
    assert (thanks.purpose, thanks.state) == (Purpose.THANK_YOU, StepState.OPEN)
    assert "advice" not in thanks.why


def test_advice_that_came_is_thanked_for_still() -> None:
    came = heard(Nature.ADVICE, TOLD + days(6))
    assert StepKind.THANK_FOR_ADVICE in kinds(steps(ONE_HOST, THANKED, ASKED, came, after=7))


def test_a_question_without_an_answer_is_let_rest_and_not_repeated() -> None:
    assert StepKind.REMIND not in kinds(steps(ONE_HOST, THANKED, ASKED, after=20))
    late = only(StepKind.REMIND, steps(ONE_HOST, THANKED, ASKED, after=80))
    assert (late.purpose, late.state) == (None, StepState.PASSED)


@pytest.mark.parametrize("door", [Door.FEEDBACK, Door.REAPPLY])
def test_no_door_is_gone_through_that_leads_to_the_next_try(door: Door) -> None:
    application = rejected(MANAGER, door=opened(door))
    assert StepKind.OPEN_DOOR in kinds(steps(application, after=2, has_found_work=False))
    found = steps(application, after=2)
    assert StepKind.OPEN_DOOR not in kinds(found)
    assert only(StepKind.THANK, found).purpose is Purpose.THANK_YOU


@pytest.mark.parametrize("door", [Door.TALK, Door.CONNECT])
def test_a_talk_and_an_invitation_are_welcome_as_before(door: Door) -> None:
    application = rejected(MANAGER, door=opened(door))
    assert StepKind.OPEN_DOOR in kinds(steps(application, after=2))
