"""What a message says, once the person has said what it is."""

from dataclasses import replace

from afterword.core.ports import Filed
from afterword.core.reading.read import read_as
from afterword.core.reading.reading import Kind, ReadingContext

_SAYS_NOTHING = frozenset({Kind.OTHER, Kind.JOB_ALERT, Kind.BOUNCE, Kind.AUTO_REPLY})


def with_facts(filed: Filed, owner: frozenset[str]) -> Filed:
    """Read the facts of a message the reader took for something else and left unread.

    A reading of ``other`` holds no organisation, no people and no reason; when the person says
    that it is a rejection, they are needed.
    """
    said, read = filed.overruled, filed.reading
    if said is None or said is read.kind or said in _SAYS_NOTHING:
        return filed
    facts = read_as(said, filed.message, ReadingContext(owner_addresses=owner))
    reading = replace(
        facts,
        kind=read.kind,
        confidence=read.confidence,
        is_certain=read.is_certain,
        evidence=read.evidence,
        organisation=read.organisation or facts.organisation,
        role=read.role or facts.role,
        people=read.people or facts.people,
    )
    return replace(filed, reading=reading)
