"""How little a few cases prove: an interval around a share."""

from dataclasses import dataclass
from math import sqrt
from typing import Final

_Z: Final = 1.959963984540054
"""The 97.5th percentile of the standard normal distribution: 95 % lie within."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many, and what that says about the share behind it."""

    hits: int
    """0 <= hits <= cases."""
    cases: int
    low: float
    """0..1; with no case at all nothing is known, and the interval is 0..1."""
    high: float

    @property
    def is_known(self) -> bool:
        """Tell whether there is a case at all."""
        return self.cases > 0

    @property
    def value(self) -> float:
        """Return the plain share, 0..1; 0 where there is no case."""
        return self.hits / self.cases if self.cases else 0.0


def share(hits: int, cases: int) -> Share:
    """Return a share with its 95 % interval (Wilson 1927, without continuity correction).

    The usual interval, share plus or minus two standard errors, claims to know everything from
    0 of 5; this one does not, and it never leaves 0..1.

    Raises:
        ValueError: There are more hits than cases, or fewer than none.
    """
    if not 0 <= hits <= cases:
        raise ValueError(f"{hits} of {cases} is no share")
    if cases == 0:
        return Share(0, 0, 0.0, 1.0)
    p, spread = hits / cases, _Z * _Z / cases
    centre = (p + spread / 2) / (1 + spread)
    half = _Z / (1 + spread) * sqrt(p * (1 - p) / cases + spread / (4 * cases))
    low = 0.0 if hits == 0 else max(0.0, centre - half)
    high = 1.0 if hits == cases else min(1.0, centre + half)
    return Share(hits, cases, low, high)


ENOUGH: Final = 30
"""Cases from which a share is said at all (judgement, by arithmetic: below it the interval can be
wider than a third of the whole scale, and 0 of so many still fits more than one in ten)."""


def is_enough(found: Share) -> bool:
    """Tell whether there are cases enough for a share to say something."""
    return found.cases >= ENOUGH


def in_words(found: Share, what: str) -> str:
    """Say a share and how far it can be trusted, as one would to a friend.

    Where there are too few cases, neither they nor what came of them are counted out.

    Args:
        found: The share.
        what: What the cases are, in the plural: ``interviews``.
    """
    if not found.is_known:
        return f"No {what} yet, so there is nothing to say."
    if not is_enough(found):
        return (
            "There are too few yet to say anything by numbers. What came of a few hangs on much "
            "that has nothing to do with you."
        )
    low, high = round(found.low * 100), round(found.high * 100)
    said = f"{found.hits} of {found.cases} {what}"
    return f"{said}; that fits any rate between {low} and {high} in a hundred."
