"""Which letter comes next, to whom, in answer to what."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from afterword.core.applications import Application, Outcome
from afterword.core.errors import Refused
from afterword.core.letters.names import name_of
from afterword.core.letters.purposes import Purpose
from afterword.core.patterns import later
from afterword.core.people import Contact, Participant
from afterword.core.ports import Filed
from afterword.core.reach import arrived_anywhere
from afterword.core.reading.reading import HiringRole, ReachedStage
from afterword.core.steps import Step, StepState
from afterword.core.touchpoints import Direction, Nature, Touchpoint

_NO_REPLY = later(
    r"^(?:.*[._+-])?(?:no-?_?reply|do-?_?not-?_?reply|donotreply|noreply\d*|mailer-daemon|bounces?|"
    r"postmaster|notifications?|automated|system)(?:[._+-].*)?@",
    re.IGNORECASE,
)
_THANKS = frozenset({Purpose.THANK_YOU, Purpose.THANK_AND_ASK, Purpose.REPLY})
_ASKS = frozenset({Purpose.ADVICE_REQUEST, Purpose.THANK_AND_ASK})


@dataclass(frozen=True, slots=True)
class Plan:
    """The letter to lay out."""

    purpose: Purpose
    contact_id: str
    reply_to_message_id: str | None = None
    """The message it answers; None where it begins a thread of its own."""


def plan_letter(  # noqa: PLR0913  the decision rests on all of these, each said by name
    application: Application,
    contacts: Iterable[Contact],
    touchpoints: Sequence[Touchpoint] = (),
    filed: Sequence[Filed] = (),
    steps: Sequence[Step] = (),
    *,
    contact_id: str | None = None,
    purpose: Purpose | None = None,
) -> Plan:
    """Plan the next letter for an application.

    What the person named comes first, then the first open or held step that takes a letter, then
    the order of the playbook without its dates: thank everybody who interviewed, the hiring
    manager first; ask the hiring manager for advice, in the same letter where it is the only one.

    Args:
        application: What the letter is about.
        contacts: The contact book.
        touchpoints: What happened with these people.
        filed: The application's mail, oldest first.
        steps: What the playbook says is next.
        contact_id: Who the person named, if anybody.
        purpose: What the person said it is for, if anything.

    Raises:
        Refused: There is no human being to write to, or nothing to write about yet.
    """
    people = {contact.id: contact for contact in contacts}
    if contact_id is not None:
        to = people.get(contact_id)
        if to is None or to.do_not_contact:
            raise Refused(_closed(to))
        chosen = purpose or _purpose_for(application, to.id, people, touchpoints)
        return Plan(chosen, to.id, _reply_to(application, to, filed))
    for step in steps:
        if step.purpose is None or step.state not in {StepState.OPEN, StepState.HELD}:
            continue
        to = people.get(step.contact_id or "")
        if to is not None and _can_be_written_to(to) and purpose in {None, step.purpose}:
            return Plan(step.purpose, to.id, _reply_to(application, to, filed))
    order = _in_order(application, people)
    if not order:
        raise Refused(
            "Nobody in this application can be written to: the answer came from an address that "
            "takes no replies, and no person is known. Somebody you spoke to can be noted with "
            "'afterword add --person'."
        )
    if application.outcome is None and not _was_interviewed(application):
        raise Refused(
            "There is no answer to this application yet, and no interview, so there is nothing to "
            "write about for now."
        )
    if purpose is not None:
        return Plan(purpose, order[0].id, _reply_to(application, order[0], filed))
    next_to, next_purpose = _next(application, order, touchpoints)
    return Plan(next_purpose, next_to.id, _reply_to(application, next_to, filed))


def _closed(contact: Contact | None) -> str:
    """Say why somebody is not written to."""
    if contact is None:
        return "That person is not in the contact book; add them first."
    return f"{contact.name} is marked as not to be contacted, so no letter is laid out."


def _can_be_written_to(contact: Contact) -> bool:
    """Tell whether somebody is a human being with an address that takes replies."""
    return (
        not contact.do_not_contact
        and contact.address is not None
        and not _NO_REPLY.match(contact.address)
        and name_of(contact.name) is not None
    )


def _in_order(application: Application, people: dict[str, Contact]) -> list[Contact]:
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
        if contact_id in people and _can_be_written_to(people[contact_id])
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


def _was_interviewed(application: Application) -> bool:
    """Tell whether there was an interview, as far as is known."""
    rejection = application.rejection
    return (
        bool(application.interviews)
        or any(p.was_interviewer for p in application.participants)
        or (rejection is not None and rejection.stage is ReachedStage.AFTER_INTERVIEW)
    )


def _interviewers(application: Application, order: Sequence[Contact]) -> list[Contact]:
    """Return those to thank for an interview; the first in order where nobody is known for it."""
    sat_in = {i for interview in application.interviews for i in interview.with_}
    sat_in |= {p.contact_id for p in application.participants if _rank(p) == 1}
    sat_in |= {
        p.contact_id
        for p in application.participants
        if p.role is HiringRole.HIRING_MANAGER and _was_interviewed(application)
    }
    return [contact for contact in order if contact.id in sat_in] or list(order[:1])


def _next(
    application: Application, order: Sequence[Contact], touchpoints: Sequence[Touchpoint]
) -> tuple[Contact, Purpose]:
    """Follow the playbook without its dates."""
    first = order[0]
    if application.outcome is not Outcome.REJECTED and application.rejection is None:
        thanked = _written(touchpoints, {Purpose.INTERVIEW_THANK_YOU})
        for contact in _interviewers(application, order):
            if contact.id not in thanked:
                return contact, Purpose.INTERVIEW_THANK_YOU
        return first, Purpose.CHECK_IN
    thanked = _written(touchpoints, _THANKS)
    if not _was_interviewed(application):
        return first, Purpose.CHECK_IN if first.id in thanked else Purpose.THANK_YOU
    interviewers = _interviewers(application, order)
    if first.id not in {contact.id for contact in interviewers}:
        interviewers = [first, *interviewers]
    if len(interviewers) == 1 and first.id not in thanked:
        return first, Purpose.THANK_AND_ASK
    for contact in interviewers:
        if contact.id not in thanked:
            return contact, Purpose.THANK_YOU
    return first, _after_thanks(first, touchpoints)


def _after_thanks(manager: Contact, touchpoints: Sequence[Touchpoint]) -> Purpose:
    """Tell what comes once everybody was thanked."""
    asked = [
        t for t in arrived_anywhere(touchpoints)
        if t.contact_id == manager.id and t.purpose in _ASKS
    ]  # fmt: skip
    if not asked:
        return Purpose.ADVICE_REQUEST
    since = [t for t in touchpoints if t.contact_id == manager.id and t.at > asked[-1].at]
    answered = [t for t in since if t.direction is Direction.INBOUND and t.is_human]
    sent = {t.purpose for t in since if t.direction is Direction.OUTBOUND}
    if any(t.nature is Nature.ADVICE for t in answered) and Purpose.ADVICE_THANKS not in sent:
        return Purpose.ADVICE_THANKS
    if not answered and Purpose.ADVICE_REMINDER not in sent:
        return Purpose.ADVICE_REMINDER
    return Purpose.CHECK_IN


def _purpose_for(
    application: Application,
    contact_id: str,
    people: dict[str, Contact],
    touchpoints: Sequence[Touchpoint],
) -> Purpose:
    """Tell what a letter to somebody the person named is for."""
    if application.rejection is None and application.outcome is not Outcome.REJECTED:
        thanked = _written(touchpoints, {Purpose.INTERVIEW_THANK_YOU})
        return Purpose.CHECK_IN if contact_id in thanked else Purpose.INTERVIEW_THANK_YOU
    order = _in_order(application, people)
    is_first = bool(order) and order[0].id == contact_id
    if contact_id not in _written(touchpoints, _THANKS):
        others = [c for c in _interviewers(application, order) if c.id != contact_id]
        asks_too = is_first and not others and _was_interviewed(application)
        return Purpose.THANK_AND_ASK if asks_too else Purpose.THANK_YOU
    if is_first and _was_interviewed(application):
        return _after_thanks(people[contact_id], touchpoints)
    return Purpose.CHECK_IN


def _written(touchpoints: Iterable[Touchpoint], purposes: Iterable[Purpose]) -> set[str]:
    """Return who was written to for one of these purposes, sent or placed."""
    wanted = set(purposes)
    return {t.contact_id for t in arrived_anywhere(touchpoints) if t.purpose in wanted}


def _reply_to(application: Application, to: Contact, filed: Sequence[Filed]) -> str | None:
    """Return the last message of theirs in this application, to answer in its thread."""
    if to.address is None:
        return None
    known = set(application.message_ids)
    theirs = [
        kept.message.message_id
        for kept in filed
        if kept.message.sender is not None
        and kept.message.sender.address.casefold() == to.address.casefold()
        and (kept.message.message_id in known or not known)
    ]
    return theirs[-1] if theirs else None
