"""Shares with their intervals, and lines that align."""

from math import sqrt
from typing import Final

Z: Final = 1.96
"""Standard deviations either side of a 95 % interval."""


def interval(part: int, whole: int) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson 1927, J. Am. Stat. Assoc. 22)."""
    rate = part / whole
    middle = (rate + Z * Z / (2 * whole)) / (1 + Z * Z / whole)
    spread = sqrt(rate * (1 - rate) / whole + Z * Z / (4 * whole * whole)) * Z / (1 + Z * Z / whole)
    return max(0.0, middle - spread), min(1.0, middle + spread)


def share(part: int, whole: int) -> str:
    """Return a share with its interval, or ``none`` where there is nothing to share."""
    if not whole:
        return "none"
    low, high = interval(part, whole)
    return f"{part / whole:.3f} ({low:.3f}-{high:.3f})"


def f1(both: int, labelled: int, found: int) -> float:
    """Return the harmonic mean of precision and recall; 0 where neither is defined."""
    return 2 * both / (labelled + found) if labelled + found else 0.0
