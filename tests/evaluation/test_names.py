"""Names in letters by other hands: slips are found, and no true name is taken for one.

The rules were written looking at the letters of ``names``, so those floors hold what was won, and
say nothing about the next hand. Nobody has looked at those of the gate.
"""

import json
from pathlib import Path

import pytest

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext

TRAINING = Path(__file__).parents[2] / "training"
CODES = {"company": "F402", "name": "F403", "role": "F404"}
FLOORS = {
    "na": {"company": 12, "name": 9, "role": 7},
    "nb": {"company": 23, "name": 16, "role": 17},
    "nc": {"company": 22, "name": 16, "role": 17},
    "nd": {"company": 12, "name": 12, "role": 8},
}
"""Slips found, by the hand that wrote them."""
VAIN = {"nd": 1}
"""True names taken for a slip, where there are any."""
FLOORS_AT_THE_GATE = {"company": 12, "name": 11, "role": 11}
"""Of 20, 15 and 15 slips."""
MOST_IN_VAIN = 9
"""Of 100 letters that name many houses, people and jobs, half of them without a slip."""


def findings(file: Path, what: str) -> tuple[int, list[tuple[str, str]]]:
    """Return how many slips of one sort are found, and what is taken for one in vain."""
    found, in_vain = 0, []
    for line in file.read_text(encoding="utf-8").splitlines():
        letter = json.loads(line)
        about = letter["context"]
        context = CheckContext(
            organisation=about["company"], to_name=about["contact"], role=about["role"]
        )
        report = check(letter["text"], context, select=(CODES[what],))
        is_wrong = any(slip["what"] == what for slip in letter["wrong"])
        found += is_wrong and bool(report.diagnostics)
        if report.diagnostics and not is_wrong:
            in_vain.append((letter["id"], report.diagnostics[0].text))
    return found, in_vain


@pytest.mark.parametrize("what", CODES)
@pytest.mark.parametrize("hand", FLOORS)
def test_slips_in_names_are_found_and_true_names_are_spared(hand: str, what: str) -> None:
    found, in_vain = findings(TRAINING / "names" / f"{hand}.jsonl", what)
    assert found >= FLOORS[hand][what]
    assert len(in_vain) <= VAIN.get(hand, 0), in_vain


def test_most_slips_of_a_hand_that_nobody_looked_at_are_found() -> None:
    vain = 0
    for what, floor in FLOORS_AT_THE_GATE.items():
        found, in_vain = findings(TRAINING / "gate" / "names" / "ne.jsonl", what)
        assert found >= floor, what
        vain += len(in_vain)
    assert vain <= MOST_IN_VAIN
