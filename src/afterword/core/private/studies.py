"""What is known of writing it out: who tried it, on how many, and what it does not show."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Study:
    """One study, as a page may quote it."""

    says: str
    """What they did and found, its size and its limits, for a person to read."""
    source: str
    """Who, where, and how we know the figures."""
    year: int


WRITING: Final = Study(
    "Engineers who had been laid off wrote privately about losing their job, twenty minutes a day "
    "for five days. Eight months later 53 in 100 of them worked full time again, against 24 in 100 "
    "of those who wrote about everyday things and 14 in 100 of those who did not write. It is one "
    "small study, of 63 people, 41 of them put into their group by lot; it is old, and it is about "
    "being laid off, not about being turned down. They did not apply more than the others; what "
    "changed seems to have been how they saw it. So this may help, and nobody can promise it.",
    "Spera, Buhrfeind & Pennebaker 1994, Academy of Management Journal 37(3), 722-733; "
    "the abstract, and the figures as wiseinterventions.org reports them",
    1994,
)

BY_NAME: Final = Study(
    "Where thoughts keep coming back, writing in the third person helped more than writing as I.",
    "Andersson & Conley 2012; the abstract",
    2012,
)

STUDIES: Final = (WRITING, BY_NAME)
"""Every study a page quotes."""
