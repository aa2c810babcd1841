"""A word to stay in touch is not called ready before it has something to say."""

from datetime import date

import pytest

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.letters.compose import compose
from afterword.core.letters.letter import Answers, Facts
from afterword.core.letters.meetings import Meeting
from afterword.core.letters.purposes import Move, Purpose
from afterword.core.letters.style import WARM

HOUSES = (
    "Quay Books",
    "Harbour Ferries",
    "Halden Rail",
    "Moor Mill",
    "Sandbank Clinic",
    "Oak Street",
)
ROLES = ("Planner", "Head of Night Transport", "Nurse", None)
OUT_OF_THE_BLUE = (Purpose.CHECK_IN, Purpose.ARTICLE, Purpose.CONGRATULATION)
RECALLED = Answers(
    enjoyed="sorting the harbour timetable on the whiteboard",
    learned="how the cranes are greased at night",
)


def facts(house: str, role: str | None, answers: Answers) -> Facts:
    return Facts(
        "Ana Duarte",
        "Dana Kim",
        organisation=house,
        role=role,
        meetings=(Meeting(date(2026, 3, 3)),) if len(house) % 2 else (),
        was_interviewed=True,
        answers=answers,
        today=date(2026, 11, 20),
    )


def is_missing(body: str, purpose: Purpose, known: Facts) -> bool:
    context = CheckContext(
        purpose=purpose, organisation=known.organisation, role=known.role, facts=known
    )
    return bool(check(body, context, select=["M205"]).diagnostics)


@pytest.mark.parametrize("purpose", OUT_OF_THE_BLUE)
@pytest.mark.parametrize("answers", [Answers(), RECALLED], ids=["empty", "recalled"])
@pytest.mark.parametrize("house", HOUSES)
@pytest.mark.parametrize("role", ROLES)
def test_a_letter_laid_out_without_a_reason_asks_for_one(
    purpose: Purpose, answers: Answers, house: str, role: str | None
) -> None:
    known = facts(house, role, answers)
    laid_out = compose(purpose, known, WARM)
    assert Move.REASON_TO_WRITE in laid_out.gaps
    assert is_missing(laid_out.body, purpose, known)


@pytest.mark.parametrize("purpose", OUT_OF_THE_BLUE)
@pytest.mark.parametrize("house", HOUSES)
@pytest.mark.parametrize(
    "answers",
    [
        Answers(reason="your new ferry line opened last week"),
        Answers(news="I passed the crane exam in May"),
    ],
    ids=["reason", "news"],
)
def test_a_reason_or_ones_own_news_is_enough(
    purpose: Purpose, house: str, answers: Answers
) -> None:
    known = facts(house, "Planner", answers)
    assert not is_missing(compose(purpose, known, WARM).body, purpose, known)


@pytest.mark.parametrize(
    "own",
    [
        "How is the new depot coming along?",
        "I saw your talk on night buses.",
        "I started at a ferry company in March.",
        "The gulls on your pier have learned to open lunchboxes.",
        "Congratulations on the second depot.",
    ],
)
def test_what_the_person_writes_by_hand_is_a_reason(own: str) -> None:
    known = facts("Quay Books", "Planner", Answers())
    body = f"Hi Dana,\n\nWe met in March.\n\n{own}\n\nAll the best,\nAna"
    assert not is_missing(body, Purpose.CHECK_IN, known)


@pytest.mark.parametrize("purpose", set(Purpose) - set(OUT_OF_THE_BLUE))
def test_other_letters_need_no_reason(purpose: Purpose) -> None:
    known = facts("Quay Books", "Planner", Answers())
    assert not is_missing(compose(purpose, known, WARM).body, purpose, known)
