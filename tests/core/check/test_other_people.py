"""Somebody of another application is known by one name, where nobody here is called so."""

from datetime import date

import pytest

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.letters.letter import Answers, Facts, Meeting

ELSEWHERE = ("Ingrid Solheim", "Petter Aune", "Northpier Careers", "Dana Berg")
KNOWN = CheckContext(to_name="Dana Kim", writer="Ana Reyes", other_people=ELSEWHERE)


def said(sentence: str, context: CheckContext = KNOWN) -> list[str]:
    """Return the names that are taken for those of another application."""
    text = f"Hi Dana,\n\nThank you for the tea. {sentence}\n\nBest,\nAna"
    return [one.text for one in check(text, context, select=["F406"]).diagnostics]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Thank you for the interview with Ingrid on Tuesday.", "Ingrid"),
        ("Petter explained the night handover to me.", "Petter"),
        ("Thank you for the interview with Mr Aune.", "Aune"),
        ("Please give my regards to Ingrid.", "Ingrid"),
        ("I enjoyed meeting Petter and hearing about the yard.", "Petter"),
        ("Ingrid's questions made me think.", "Ingrid"),
        ("I learned a lot when Ms. Solheim showed me the yard.", "Solheim"),
        ("You and Ingrid were kind.", "Ingrid"),
    ],
)
def test_somebody_of_another_application_is_known_by_one_name(sentence: str, name: str) -> None:
    assert said(sentence) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "My cousin Ingrid told me to write to you.",
        "I enjoyed meeting Ingrid Lund.",
        "I read a book by Ingrid Bergman.",
        "I moved to Petter Street.",
        "Dana showed me the yard.",
        "Omar showed me the yard.",
        "Ingrid is a fine name for a tram.",
        "Careers showed me the way.",
    ],
)
def test_who_is_called_alike_and_was_not_there_is_left_alone(sentence: str) -> None:
    assert not said(sentence)


@pytest.mark.parametrize(
    "context",
    [
        CheckContext(to_name="Dana Kim", other_people=ELSEWHERE, own_people=("Ingrid Lund",)),
        CheckContext(to_name="Ingrid Lund", other_people=ELSEWHERE),
        CheckContext(
            to_name="Dana Kim",
            other_people=ELSEWHERE,
            facts=Facts("Ana", meetings=(Meeting(date(2026, 5, 5), 30, ("Ingrid Lund",)),)),
        ),
        CheckContext(
            to_name="Dana Kim",
            other_people=ELSEWHERE,
            facts=Facts("Ana", answers=Answers("how Ingrid laughed")),
        ),
        CheckContext(to_name="Dana Kim"),
    ],
)
def test_somebody_here_who_is_called_so_is_the_one_who_is_meant(context: CheckContext) -> None:
    assert not said("Thank you for the interview with Ingrid on Tuesday.", context)
