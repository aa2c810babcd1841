"""Names in letters by another hand: slips are found, and no true name is taken for one.

The rules were written looking at these letters, so the floors hold what was won, and say nothing
about the next hand.
"""

import json
from pathlib import Path

import pytest

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext

NAMES = Path(__file__).parents[2] / "training" / "names"
CODES = {"company": "F402", "name": "F403", "role": "F404"}
FLOORS = {"company": 12, "name": 9, "role": 7}


@pytest.mark.parametrize("what", CODES)
def test_slips_in_names_are_found_and_true_names_are_spared(what: str) -> None:
    found, in_vain = 0, []
    for line in (NAMES / "na.jsonl").read_text(encoding="utf-8").splitlines():
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
    assert found >= FLOORS[what]
    assert in_vain == []
