"""A job that no noun gives away: "your application for Quantitative Research at Kestrel".

Behind these words stands a job or a house. Where the house is known and it is another, what is
written there in capitals is the job.
"""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.organisation.names import begins_alike, looks_like_organisation
from afterword.core.reading.role.at import title_at
from afterword.core.reading.role.names import is_title, tidied

_APPLIED: Final = later(
    r"\b(?:appl(?:ication|ied|y|ying)|candidacy|candidature)"
    r"(?: for| as| to be)(?: the| our| an?)? (?-i:(?=[A-Z]))|"
    r"\b(?:join|joining)\b[^\n.!?]{1,60}? as an? (?-i:(?=[A-Z]))",
    re.IGNORECASE,
)
_LONGEST: Final = 6
"""Words of a job that is only known by its place."""


def applied_for(running: str, employer: str) -> Iterator[tuple[int, int]]:
    """Yield the places of what was applied for and is not the employer.

    Args:
        running: Text as ``prose`` gives it.
        employer: The organisation as found; where it is not known, nothing is yielded.
    """
    if not employer:
        return
    for found in _APPLIED.finditer(running):
        place = title_at(running, found.end())
        if place is None:
            continue
        start, end = tidied(running, *place)
        title = running[start:end]
        if len(title.split()) <= _LONGEST and is_title(title) and not _is_house(title, employer):
            yield start, end


def _is_house(title: str, employer: str) -> bool:
    """Tell whether it may be the employer, or another house."""
    is_employer = begins_alike(title, employer) or employer.casefold() in title.casefold()
    return is_employer or looks_like_organisation(title)
