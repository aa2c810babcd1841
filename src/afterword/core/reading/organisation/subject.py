"""What a subject names as the organisation."""

import re
from collections.abc import Iterator

from afterword.core.patterns import later
from afterword.core.reading.frames import (
    SUBJECT_ENDS,
    SUBJECT_FRAMES,
    SUBJECT_HIRING,
    SUBJECT_OF_DESKS,
)
from afterword.core.reading.organisation.at import fills, name_at
from afterword.core.reading.organisation.names import looks_like_organisation
from afterword.core.reading.organisation.sender import SURE, Source, Vote
from afterword.core.reading.people.names import is_full_name
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.subject_marks import says_what_happened

_OF_PEOPLE = later(r"\b(?:with|from|for) (?:the )?$", re.IGNORECASE)


def from_subject(subject: str, *, is_by_desk: bool) -> Iterator[Vote]:
    """Yield what a subject names, by the words around it and at both its ends.

    Args:
        subject: As it came.
        is_by_desk: A system or a desk sent the message.
    """
    subject = re.sub(
        r"^(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs)\s*:\s*)+", "", subject, flags=re.IGNORECASE
    )
    yield from _behindwords_at(subject)
    if is_by_desk:
        yield from _of_desk(subject)
    hiring = SUBJECT_HIRING.match(subject)
    if hiring:
        place = name_at(hiring["name"], 0)
        if place and fills(hiring["name"], place, (0, len(hiring["name"]))):
            yield Vote(hiring["name"][slice(*place)], SURE, is_employer=True, source=Source.SUBJECT)
    ends: dict[tuple[int, str], float] = {}
    for pattern, weight in SUBJECT_ENDS:
        end = pattern.search(subject)
        if end is None or says_what_happened(end["name"]):
            continue
        name = end["name"]
        place = name_at(name, 0)
        if place and fills(name, place, (0, len(name))):
            is_job = has_job_noun(subject) and not has_job_noun(name)
            key = (end.start("name"), name[slice(*place)])
            ends[key] = max(weight, 1.5 if is_job else 0.0, ends.get(key, 0.0))
    # What two patterns read at one place is said once.
    for (_, name), weight in ends.items():
        yield Vote(name, weight, source=Source.SUBJECT)


def _behindwords_at(subject: str) -> Iterator[Vote]:
    for pattern, weight in SUBJECT_FRAMES:
        for found in pattern.finditer(subject):
            place = name_at(subject, found.end())
            if place:
                name = subject[slice(*place)]
                is_sure = has_job_noun(subject[: found.start()])
                # "Interview with Dana Kim", "Message from Dana Kim": a person more likely.
                may_be_person = is_full_name(name) and not looks_like_organisation(name)
                is_person = may_be_person and _OF_PEOPLE.search(found.group())
                weighed = 1.0 if is_person else 2.0 if is_sure else weight
                yield Vote(name, weighed, is_employer=weighed >= SURE, source=Source.SUBJECT)


def _of_desk(subject: str) -> Iterator[Vote]:
    for found in SUBJECT_OF_DESKS.finditer(subject):
        place = name_at(subject, found.end())
        if place and not has_job_noun(subject[slice(*place)]):
            name = subject[slice(*place)]
            is_person = is_full_name(name) and not looks_like_organisation(name)
            yield Vote(name, 1.0 if is_person else 1.5, source=Source.SUBJECT)
