"""Whatever moment the program is killed at, nothing it acknowledged is lost and no letter doubled.

``python -m tools.kills --count 10000`` does the same for as long as you like.
"""

import os

from tools.kills.doomed import all_scenes
from tools.kills.killing import kill

KILLS = max(int(os.environ.get("AFTERWORD_KILLS", "100")) * 2, 200)


def test_killed_at_random_moments_nothing_is_lost_and_no_letter_goes_out_twice() -> None:
    figures = kill(KILLS, seed=7)
    assert figures.lost == []
    assert figures.twice == 0
    assert figures.unsent == 0
    assert figures.kills.total() == KILLS
    assert set(figures.kills) == set(all_scenes())
    assert figures.accepted > 0
