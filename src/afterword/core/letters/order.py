"""Whom a letter about an application can go to, and in which order."""

import re
from collections.abc import Sequence

from afterword.core.applications import Application
from afterword.core.letters.names import name_of
from afterword.core.patterns import later
from afterword.core.people import Contact, Participant
from afterword.core.reading.reading import HiringRole, ReachedStage

_NO_REPLY = later(
    r"^(?:.*[._+-])?(?:no-?_?reply|do-?_?not-?_?reply|donotreply|noreply\d*|mailer-daemon|bounces?|"
    r"postmaster|notifications?|automated|system)(?:[._+-].*)?@",
    re.IGNORECASE,
)


def can_be_written_to(contact: Contact) -> bool:
    """Tell whether somebody is a human being with an address that takes replies."""
    return (
        not contact.is_left_in_peace
        and contact.address is not None
        and not _NO_REPLY.match(contact.address)
        and name_of(contact.name) is not None
    )


def in_order(application: Application, people: dict[str, Contact]) -> list[Contact]:
    """Return whom to write to: the hiring manager, the interviewers, then who told the news."""
    ranked: dict[str, int] = {}
    for participant in application.participants:
        ranked[participant.contact_id] = min(
            _rank(participant), ranked.get(participant.contact_id, 9)
        )
    for interview in application.interviews:
        for contact_id in interview.with_:
            ranked[contact_id] = min(1, ranked.get(contact_id, 9))
    if application.rejection is not None and application.rejection.contact_id is not None:
        teller = application.rejection.contact_id
        ranked[teller] = min(2, ranked.get(teller, 9))
    usable = [
        people[contact_id]
        for contact_id in sorted(ranked, key=lambda contact_id: ranked[contact_id])
        if contact_id in people and can_be_written_to(people[contact_id])
    ]
    met = [contact for contact in usable if ranked[contact.id] <= 2]
    return met or usable


def _rank(participant: Participant) -> int:
    """Rank a part in the application: hiring manager, interviewer, anybody else."""
    if participant.role is HiringRole.HIRING_MANAGER:
        return 0
    if participant.was_interviewer or participant.role is HiringRole.INTERVIEWER:
        return 1
    return 3


def was_interviewed(application: Application) -> bool:
    """Tell whether there was an interview, as far as is known."""
    rejection = application.rejection
    return (
        bool(application.interviews)
        or any(p.was_interviewer for p in application.participants)
        or (rejection is not None and rejection.stage is ReachedStage.AFTER_INTERVIEW)
    )


def interviewers(application: Application, order: Sequence[Contact]) -> list[Contact]:
    """Return those to thank for an interview; the first in order where nobody is known for it."""
    sat_in = {i for interview in application.interviews for i in interview.with_}
    sat_in |= {p.contact_id for p in application.participants if _rank(p) == 1}
    sat_in |= {
        p.contact_id
        for p in application.participants
        if p.role is HiringRole.HIRING_MANAGER and was_interviewed(application)
    }
    return [contact for contact in order if contact.id in sat_in] or list(order[:1])
