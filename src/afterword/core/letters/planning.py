"""Which letter comes next, to whom, in answer to what."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from afterword.core.applications import Application, Outcome
from afterword.core.cadence import CHECK_INS
from afterword.core.errors import Refused
from afterword.core.letters.encounters import Encounters, encounters
from afterword.core.letters.grounds import Grounds
from afterword.core.letters.names import name_of
from afterword.core.letters.order import (
    can_be_written_to,
    in_order,
    interviewers,
    was_interviewed,
)
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.ports import Filed
from afterword.core.reach import arrived_anywhere, why_left_in_peace
from afterword.core.reading.reading import Door
from afterword.core.steps import Step, StepState
from afterword.core.touchpoints import Direction, Nature, Touchpoint
from afterword.core.wording import listed

THANKED_WITHIN_DAYS: Final = 30
"""Days after an interview in which it is still thanked for (judgement: later it is a hello)."""
THREAD_DAYS: Final = 30
"""Days after their last word in which a letter out of the blue still answers it (judgement: after a
month it would bring back the subject of a no)."""
_THANKS = frozenset({Purpose.THANK_YOU, Purpose.THANK_AND_ASK, Purpose.REPLY})
_ASKS = frozenset({Purpose.ADVICE_REQUEST, Purpose.THANK_AND_ASK})
_BEFORE_IT_NOTHING = frozenset({None, Purpose.INTERVIEW_THANK_YOU})
"""What is not laid out before a meeting; another letter the person names themselves is."""
_OWN_WORD = frozenset({Outcome.WITHDRAWN, Outcome.DECLINED})
"""How the person ended an application: nobody is told any more that they would like the job."""


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
    now: datetime,
    met: Iterable[str] = (),
    contact_id: str | None = None,
    purpose: Purpose | None = None,
    has_found_work: bool = False,
    advised: Collection[str] = (),
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
        now: The present moment, aware: nobody is thanked for a meeting that is still ahead.
        met: Contact ids of those the person says they met.
        contact_id: Who the person named, if anybody.
        purpose: What the person said it is for, if anything.
        has_found_work: They took a job and look for no other: then advice is asked for only where
            they say so themselves.
        advised: Contact ids of those whose advice the person wrote down.

    Raises:
        Refused: There is no human being to write to, or nothing to write about yet.
    """
    people = {contact.id: contact for contact in contacts}
    so_far = encounters(application, touchpoints, filed, now, met)
    grounds = Grounds(application, touchpoints, advised, steps)
    if contact_id is not None:
        to = people.get(contact_id)
        if to is None or to.is_left_in_peace:
            raise Refused(_closed(to))
        if so_far.is_ahead(to.id) and purpose in _BEFORE_IT_NOTHING and _is_open(application):
            raise Refused(_still_ahead([to]))
        grounds.first_of([to], purpose)
        chosen = purpose or _purpose_for(
            application, to.id, people, touchpoints, so_far, now, has_found_work=has_found_work
        )
        return Plan(chosen, to.id, _reply_to(application, to, filed, chosen, now))
    for step in steps:
        if step.purpose is None or step.state not in {StepState.OPEN, StepState.HELD}:
            continue
        to = people.get(step.contact_id or "")
        if to is not None and can_be_written_to(to) and purpose in {None, step.purpose}:
            answered = _reply_to(application, to, filed, step.purpose, now)
            return Plan(step.purpose, to.id, answered)
    order = in_order(application, people)
    if not order:
        raise Refused(_nobody(application, people))
    if _is_open(application):
        order = _open_to_write(application, order, so_far, purpose)
    if purpose is not None:
        to = grounds.first_of(order, purpose)
        return Plan(purpose, to.id, _reply_to(application, to, filed, purpose, now))
    next_to, next_purpose = _next(
        application, order, touchpoints, so_far, now, has_found_work=has_found_work
    )
    answered = _reply_to(application, next_to, filed, next_purpose, now)
    return Plan(next_purpose, next_to.id, answered)


def _closed(contact: Contact | None) -> str:
    """Say why somebody is not written to."""
    if contact is None:
        return "That person is not in the contact book; add them first."
    if contact.farewell is not None and not contact.do_not_contact:
        return why_left_in_peace(contact)
    return f"{contact.name} is marked as not to be contacted, so no letter is laid out."


def _nobody(application: Application, people: Mapping[str, Contact]) -> str:
    """Say why nobody is to be written to: what is known of those who took part."""
    there = [people[one.contact_id] for one in application.participants if one.contact_id in people]
    took_part = [one for one in there if name_of(one.name) is not None]
    unreached = [one for one in took_part if one.address is None and not one.do_not_contact]
    if unreached:
        them = listed([one.name for one in unreached], "and")
        return (
            f"No address of {them} is known yet: 'afterword address {unreached[0].id} ADDRESS' "
            f"keeps one, and 'afterword write {application.id} --to {unreached[0].id}' lays the "
            "letter out all the same."
        )
    closed = [one for one in took_part if one.do_not_contact]
    if closed:
        return _closed(closed[0])
    from_a_machine = "the answer came from an address that takes no replies, and "
    return (
        "Nobody in this application can be written to: "
        f"{from_a_machine if any(one.address for one in there) else ''}no person is known. "
        f"Somebody you spoke to can be noted: 'afterword add --to {application.id} --person NAME'."
    )


def _is_open(application: Application) -> bool:
    """Tell whether there is no answer yet."""
    return application.outcome is None and application.rejection is None


def _open_to_write(
    application: Application,
    order: Sequence[Contact],
    so_far: Encounters,
    purpose: Purpose | None,
) -> list[Contact]:
    """Return whom to write to while there is no answer: those the person has met.

    Raises:
        Refused: Nothing has taken place yet.
    """
    left = [one for one in order if not so_far.is_ahead(one.id)]
    if not so_far.has_any or not left:
        if so_far.ahead and purpose in _BEFORE_IT_NOTHING:
            raise Refused(_still_ahead([one for one in order if so_far.is_ahead(one.id)]))
        if purpose not in _BEFORE_IT_NOTHING:
            return list(order)
        if any(one.was_interviewer for one in application.participants):
            raise Refused(
                "As far as the mail shows, no interview has taken place yet, so there is nothing "
                "to thank for. Somebody you met can be noted on the application's page, which "
                "'afterword serve' opens."
            )
        raise Refused(
            "There is no answer to this application yet, and no interview, so there is nothing to "
            "write about for now."
        )
    return [one for one in left if one.id in so_far.met] or left


def _still_ahead(people: Sequence[Contact]) -> str:
    """Say that the meeting comes first."""
    who = f" with {listed([one.name for one in people])}" if people else ""
    return (
        f"The meeting{who} is still ahead, so there is nothing to thank for yet. "
        "Once it is over, the letter is laid out here."
    )


def _may_be_asked(application: Application, *, has_found_work: bool) -> bool:
    """Tell whether a question for advice makes sense: after an interview, and not right after it.

    Not to somebody who has found work: it is a question for the next try.

    Who said in the news what to work on is thanked for it; they are asked only where they offered
    to say more.
    """
    rejection = application.rejection
    if has_found_work:
        return False
    if rejection is not None and rejection.advice_words is not None:
        door = rejection.open_door
        return door is not None and door.door is Door.FEEDBACK
    return was_interviewed(application)


def _next(  # noqa: PLR0913  the decision rests on all of these
    application: Application,
    order: Sequence[Contact],
    touchpoints: Sequence[Touchpoint],
    so_far: Encounters,
    now: datetime,
    *,
    has_found_work: bool,
) -> tuple[Contact, Purpose]:
    """Follow the playbook without its dates."""
    first = order[0]
    if application.outcome is not Outcome.REJECTED and application.rejection is None:
        for contact in [one for one in order if one.id in so_far.met] or [first]:
            purpose = _without_a_no(application, contact.id, touchpoints, so_far, now)
            if purpose is not Purpose.CHECK_IN:
                return contact, purpose
        return first, Purpose.CHECK_IN
    thanked = _written(touchpoints, _THANKS)
    if not was_interviewed(application):
        return first, Purpose.CHECK_IN if first.id in thanked else Purpose.THANK_YOU
    hosts = interviewers(application, order)
    if first.id not in {contact.id for contact in hosts}:
        hosts = [first, *hosts]
    if (
        len(hosts) == 1
        and first.id not in thanked
        and _may_be_asked(application, has_found_work=has_found_work)
    ):
        return first, Purpose.THANK_AND_ASK
    for contact in hosts:
        if contact.id not in thanked:
            return contact, Purpose.THANK_YOU
    return first, _after_thanks(application, first, touchpoints, has_found_work=has_found_work)


def _without_a_no(
    application: Application,
    contact_id: str,
    touchpoints: Sequence[Touchpoint],
    so_far: Encounters,
    now: datetime,
) -> Purpose:
    """Tell what a letter to somebody is for where no rejection came."""
    is_met = contact_id in so_far.met or any(not one.with_ for one in so_far.over)
    if not is_met or contact_id in _written(touchpoints, {Purpose.INTERVIEW_THANK_YOU, *_THANKS}):
        return Purpose.CHECK_IN
    if application.outcome in _OWN_WORD:
        return Purpose.THANK_YOU
    last = so_far.last_with(contact_id)
    is_fresh = last is None or now - last <= timedelta(days=THANKED_WITHIN_DAYS)
    is_waiting = application.outcome is None
    return Purpose.INTERVIEW_THANK_YOU if is_waiting and is_fresh else Purpose.CHECK_IN


def _after_thanks(
    application: Application,
    manager: Contact,
    touchpoints: Sequence[Touchpoint],
    *,
    has_found_work: bool,
) -> Purpose:
    """Tell what comes once everybody was thanked."""
    asked = [
        t for t in arrived_anywhere(touchpoints)
        if t.contact_id == manager.id and t.purpose in _ASKS
    ]  # fmt: skip
    if not asked:
        return (
            Purpose.ADVICE_REQUEST
            if _may_be_asked(application, has_found_work=has_found_work)
            else Purpose.CHECK_IN
        )
    since = [t for t in touchpoints if t.contact_id == manager.id and t.at > asked[-1].at]
    answered = [t for t in since if t.direction is Direction.INBOUND and t.is_human]
    sent = {t.purpose for t in since if t.direction is Direction.OUTBOUND}
    if any(t.nature is Nature.ADVICE for t in answered) and Purpose.ADVICE_THANKS not in sent:
        return Purpose.ADVICE_THANKS
    if not answered and Purpose.ADVICE_REMINDER not in sent and not has_found_work:
        return Purpose.ADVICE_REMINDER
    return Purpose.CHECK_IN


def _purpose_for(  # noqa: PLR0913, PLR0917  the decision rests on all of these
    application: Application,
    contact_id: str,
    people: dict[str, Contact],
    touchpoints: Sequence[Touchpoint],
    so_far: Encounters,
    now: datetime,
    *,
    has_found_work: bool,
) -> Purpose:
    """Tell what a letter to somebody the person named is for."""
    if application.rejection is None and application.outcome is not Outcome.REJECTED:
        return _without_a_no(application, contact_id, touchpoints, so_far, now)
    order = in_order(application, people)
    is_first = bool(order) and order[0].id == contact_id
    if contact_id not in _written(touchpoints, _THANKS):
        others = [c for c in interviewers(application, order) if c.id != contact_id]
        asks_too = (
            is_first and not others and _may_be_asked(application, has_found_work=has_found_work)
        )
        return Purpose.THANK_AND_ASK if asks_too else Purpose.THANK_YOU
    if is_first and was_interviewed(application):
        return _after_thanks(
            application, people[contact_id], touchpoints, has_found_work=has_found_work
        )
    return Purpose.CHECK_IN


def _written(touchpoints: Iterable[Touchpoint], purposes: Iterable[Purpose]) -> set[str]:
    """Return who was written to for one of these purposes, sent or placed."""
    wanted = set(purposes)
    return {t.contact_id for t in arrived_anywhere(touchpoints) if t.purpose in wanted}


def _reply_to(
    application: Application,
    to: Contact,
    filed: Sequence[Filed],
    purpose: Purpose,
    now: datetime,
) -> str | None:
    """Return the last message of theirs in this application, to answer in its thread.

    A letter out of the blue answers nothing that was written long ago: it begins its own.
    """
    if to.address is None:
        return None
    known = set(application.message_ids)
    theirs = [
        kept.message
        for kept in filed
        if kept.message.sender is not None
        and kept.message.sender.address.casefold() == to.address.casefold()
        and (kept.message.message_id in known or not known)
    ]
    last = theirs[-1] if theirs else None
    if last is None or _begins_its_own(application, to, purpose, last.date, now):
        return None
    return last.message_id


def _begins_its_own(
    application: Application, to: Contact, purpose: Purpose, last: datetime | None, now: datetime
) -> bool:
    """Tell whether a letter begins a thread of its own, with a subject of its own."""
    if purpose not in CHECK_INS or last is None:
        return False
    rejection = application.rejection
    is_asked_for = (
        purpose is Purpose.OPENING
        and rejection is not None
        and rejection.open_door is not None
        and rejection.contact_id == to.id
    )
    return not is_asked_for and now - last > timedelta(days=THREAD_DAYS)
