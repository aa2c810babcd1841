"""What a message says, once the person has said what it is."""

from dataclasses import replace

from afterword.core.ports import Filed
from afterword.core.reading.feedback import find_feedback
from afterword.core.reading.open_door import find_open_door
from afterword.core.reading.organisation import find_organisation
from afterword.core.reading.people import find_people
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.reason import find_reason
from afterword.core.reading.role import find_role
from afterword.core.reading.sender import sender_kind
from afterword.core.reading.stage import find_stage

_SAYS_NOTHING = frozenset({Kind.OTHER, Kind.JOB_ALERT, Kind.BOUNCE, Kind.AUTO_REPLY})


def with_facts(filed: Filed, owner: frozenset[str]) -> Filed:
    """Read the facts of a message the reader took for something else and left unread.

    A reading of ``other`` holds no organisation, no people and no reason; when the person says
    that it is a rejection, they are needed.
    """
    said, read = filed.overruled, filed.reading
    if said is None or said is read.kind or said in _SAYS_NOTHING:
        return filed
    message = filed.message
    is_rejection = said is Kind.REJECTION
    reason = find_reason(message) if is_rejection else None
    known = ReadingContext(owner_addresses=owner)
    reading = replace(
        read,
        organisation=read.organisation or find_organisation(message),
        role=read.role or find_role(message),
        stage=find_stage(message, known),
        sender=sender_kind(message),
        reason=reason[0] if reason else None,
        reason_evidence=reason[1] if reason else None,
        open_door=find_open_door(message) if is_rejection else None,
        feedback=find_feedback(message),
        people=read.people or find_people(message, known),
    )
    return replace(filed, reading=reading)
