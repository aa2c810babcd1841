"""What rules found and the second reader does not believe is said neutrally or not at all."""

import pytest

from afterword.core.check.check import check
from afterword.core.check.diagnostic import Diagnostic, Severity
from afterword.core.check.registry import find_rule


def _found(line: str) -> list[Diagnostic]:
    letter = f"Hi Dana,\n\nI learned a lot from the drawings on your wall. {line}\n\nBest,\nAna"
    return [one for one in check(letter).diagnostics if one.code.startswith("T")]


@pytest.mark.parametrize(
    "line",
    [
        "The plum jam is something I will tell everyone about.",
        "I can't believe how well you all know your trees.",
        "Thank you for the two afternoons in the glasshouse.",
        "Thank you for the two conversations and the map.",
        "The robot in the yard was impressive, especially its old wheels.",
        "You let me go without a word of reproach when I broke the vase.",
        "I was devastated to read of the flood in your archive.",
        "Thank you for showing me how the ovens are cleaned.",
        "I will remember your names and the song you sang.",
        "I'd be glad to know what you read on the night train.",
    ],
)
def test_a_gracious_line_is_never_told_that_it_threatens_blames_or_mocks(line: str) -> None:
    neutral = find_rule("T112")
    for one in _found(line):
        told = (one.code, one.name, one.severity, one.message, one.fix)
        assert told == (neutral.code, neutral.name, Severity.INFO, neutral.message, None)


@pytest.mark.parametrize(
    "line",
    [
        "I can't believe how well you all know your trees.",
        "I hope the others fail better than I did, and laugh about it.",
    ],
)
def test_what_is_doubtful_is_said_once_of_a_sentence(line: str) -> None:
    assert len(_found(line)) <= 1


def test_a_rule_that_is_run_alone_speaks_under_its_own_code() -> None:
    lines = (
        "I can't believe how well you know your trees.",
        "Why did you choose me for that tour of the kitchen? I loved it.",
        "You should reconsider the rye, it was wonderful.",
    )
    letters = [f"Hi Dana,\n\n{line}\n\nAna" for line in lines]
    found = [one for letter in letters for one in check(letter, select=["T104"]).diagnostics]
    assert {(one.code, one.severity, one.fix) for one in found} == {("T104", Severity.INFO, None)}


def test_what_a_rule_only_mentions_is_warned_of_where_the_second_reader_would() -> None:
    found = _found("How lovely that it took you only nine weeks to write two lines.")
    assert [one.severity for one in found] == [Severity.WARNING]
