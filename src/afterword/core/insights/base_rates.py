"""What is known of the world's hiring, with who counted it and when.

None of these is anybody's odds. They are counts of other people's applications, shown beside
one's own so that a "no" is seen as the usual answer that it is.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class BaseRate:
    """One figure about the world."""

    key: str
    says: str
    """One sentence a person reads, the figure in it."""
    per_hundred: float
    source: str
    """Who counted."""
    year: int
    """The year the cases are from."""
    of: str
    """Whose applications these were; what the figure therefore does not say."""


BASE_RATES: Final[tuple[BaseRate, ...]] = (
    BaseRate(
        "interview-hire",
        "Of a hundred interviews at small firms, 27 ended with a hire.",
        27,
        "CareerPlug, Recruiting Metrics Report 2025",
        2024,
        "Small US firms that use one hiring program.",
    ),
    BaseRate(
        "applicant-interview",
        "Of a hundred applicants there, 3 were interviewed.",
        3,
        "CareerPlug, Recruiting Metrics Report 2025",
        2024,
        "Small US firms that use one hiring program.",
    ),
    BaseRate(
        "interview-offer-graduates",
        "Of a hundred graduates who were interviewed, 45 got an offer.",
        45,
        "NACE, Recruiting Benchmarks Survey 2024",
        2023,
        "New graduates in the United States.",
    ),
    BaseRate(
        "no-feedback",
        "Of a hundred who were turned down, 60 were told nothing about why.",
        60,
        "Talent Board, Candidate Experience Research 2021",
        2021,
        "Candidates of firms that take part in a survey, mostly in North America.",
    ),
)
"""Each was read in a stored page that reports it; `source` names who counted."""


def arithmetic(rate: BaseRate) -> str:
    """Say what a rate of success means for the others, by arithmetic and nothing else."""
    return f"So {100 - rate.per_hundred:g} in a hundred did not, whoever they were."
