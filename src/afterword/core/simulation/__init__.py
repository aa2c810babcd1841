"""Years replayed with invented people: what a cadence does to them, day by day.

Whom to write to is decided by the cadence itself, never by a copy of it; what it did is judged
apart from it, by counting letters.
"""

from afterword.core.simulation.habits import HABITS, Habit
from afterword.core.simulation.measure import Outcome, measure
from afterword.core.simulation.policies import ByCadence, FixedInterval, Policy
from afterword.core.simulation.replay import replay

__all__ = [
    "HABITS",
    "ByCadence",
    "FixedInterval",
    "Habit",
    "Outcome",
    "Policy",
    "measure",
    "replay",
]
