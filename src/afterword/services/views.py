"""What is known, put together for one look: an application with its people, mail and steps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from afterword.core.applications import Application
from afterword.core.cadence import weekly_list
from afterword.core.errors import Invalid, NotFound
from afterword.core.letters.letter import Letter
from afterword.core.people import Contact
from afterword.core.playbook import playbook
from afterword.core.playbook.budget import within_budget
from afterword.core.playbook.noting import note_steps
from afterword.core.ports import Filed, Receipt, Store
from afterword.core.reasons import Reason
from afterword.core.steps import Step, StepKind, StepState, urgency
from afterword.core.touchpoints import Touchpoint
from afterword.services.dues import dues
from afterword.services.known import Known, known
from afterword.services.moment import Moment
from afterword.services.reasons import (
    as_reason_to_write,
    is_about_them,
    reasons_for,
    watch_steps,
    why_of,
)


@dataclass(frozen=True, slots=True)
class ApplicationView:
    """One application with everything around it."""

    application: Application
    people: tuple[Contact, ...]
    mail: tuple[Filed, ...]
    """Oldest first."""
    touchpoints: tuple[Touchpoint, ...]
    letters: tuple[Letter, ...]
    receipts: tuple[Receipt, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One next step, with what it is about."""

    step: Step
    application: Application | None
    contact: Contact | None
    reason: Reason | None = None
    """What there is to say; for a check-in, or for an opening that came back."""


def steps_for(application: Application, everything: Known, moment: Moment) -> list[Step]:
    """Ask the playbook what is next for one application; it looks at its people and no others."""
    people = everything.people_of(application)
    steps = playbook(
        application,
        [touch for one in people for touch in everything.of_contact.get(one, ())],
        moment.now,
        moment.settings,
        contacts=[everything.contacts[one] for one in people if one in everything.contacts],
        practices=everything.practices,
        timezone=moment.zone,
    )
    return _with_notes_left(steps, everything, moment)


def _with_notes_left(steps: Sequence[Step], everything: Known, moment: Moment) -> list[Step]:
    """Say of each invitation whether a note is left for it this month."""
    sent = everything.invitations
    return within_budget(steps, sent, moment.now, moment.settings, moment.zone)


def find_application(store: Store, name: str) -> Application:
    """Return an application by its id, in any case, with or without the letter.

    Raises:
        Invalid: It does not look like an id.
        NotFound: There is none with this id.
    """
    wanted = as_id(name, "A")
    for application in store.applications():
        if application.id == wanted:
            return application
    raise NotFound(f"There is no application {wanted}. 'afterword applications' lists them.")


_MOST_DIGITS = 9


def as_id(name: str, prefix: str) -> str:
    """Turn ``7``, ``a7`` or ``A7`` into ``A7``.

    Raises:
        Invalid: It is none of these.
    """
    digits = name.strip().upper().removeprefix(prefix)
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS):
        raise Invalid(f"'{name}' is not an id; one looks like {prefix}7.")
    return f"{prefix}{int(digits)}"


def view(store: Store, application: Application, moment: Moment) -> ApplicationView:
    """Put together one application."""
    everything = known(store)
    mail = tuple(filed for one in application.message_ids if (filed := store.message(one)))
    letters = tuple(one for one in store.letters() if one.application_id == application.id)
    ids = {one.id for one in letters}
    return ApplicationView(
        application,
        tuple(
            everything.contacts[one.contact_id]
            for one in application.participants
            if one.contact_id in everything.contacts
        ),
        mail,
        tuple(one for one in everything.touchpoints if one.application_id == application.id),
        letters,
        tuple(one for one in store.receipts() if one.letter_id in ids),
        tuple(steps_for(application, everything, moment)),
    )


_SHOWN = frozenset({StepState.OPEN, StepState.HELD})


def today(store: Store, moment: Moment) -> list[Card]:
    """Return the steps that are open and those the cooling-off holds, most pressing first.

    Everything else is left out: what comes later, what has passed, what waits for an answer.
    """
    everything = known(store)
    steps = [
        step
        for application in everything.applications.values()
        for step in steps_for(application, everything, moment)
        if step.state in _SHOWN
    ]
    steps = _with_notes_left(sorted(steps, key=urgency), everything, moment)
    steps = [step for step in steps if not _is_put_off(step, everything, moment)]
    back = watch_steps(store, list(everything.applications.values()), moment)
    told = {step.application_id for step, _ in back}
    steps = [
        one for one in steps if one.kind is not StepKind.WATCH or one.application_id not in told
    ]
    busy = {step.contact_id for step in steps}
    steps += note_steps(everything.applications.values(), everything.notes, moment.now, moment.zone)
    reasons = _reasons(store, everything, moment)
    steps += [
        step for step in _check_ins(everything, moment, reasons) if step.contact_id not in busy
    ]
    cards = [_card(step, everything, _reason_of(step, reasons)) for step in steps]
    cards += [_card(step, everything, reason) for step, reason in back]
    return sorted(cards, key=lambda card: urgency(card.step))


def is_set_aside(contact: Contact, moment: Moment) -> bool:
    """Tell whether the person set somebody aside until a day to come."""
    return contact.snoozed_until is not None and contact.snoozed_until > moment.today


def _is_put_off(step: Step, everything: Known, moment: Moment) -> bool:
    """Tell whether a step waits as its reader is set aside or rests; what went out is asked."""
    contact = everything.contacts.get(step.contact_id or "")
    if contact is None or step.kind is StepKind.CONFIRM_SENT:
        return False
    return contact.is_closed or is_set_aside(contact, moment)


def _reasons(store: Store, everything: Known, moment: Moment) -> dict[str, Reason]:
    """Find reasons to write, for those one stays in touch with."""
    waiting = dues(everything, moment)
    held = everything.memo.get("reasons")
    if held is not None and held[0] is waiting and held[1] <= moment.now < held[2].until:
        return dict(held[2].of)
    found = reasons_for(
        store,
        waiting,
        list(everything.applications.values()),
        everything.touchpoints,
        moment,
    )
    everything.memo["reasons"] = (waiting, moment.now, found)
    return dict(found.of)


def _reason_of(step: Step, reasons: Mapping[str, Reason]) -> Reason | None:
    return reasons.get(step.contact_id or "") if step.kind is StepKind.CHECK_IN else None


def _check_ins(everything: Known, moment: Moment, reasons: Mapping[str, Reason]) -> Sequence[Step]:
    """Return this week's check-ins."""
    now_due = dues(everything, moment)
    steps = weekly_list(
        now_due.waiting,
        now_due.lately,
        moment.now,
        moment.settings,
        timezone=moment.zone,
        # One's own news fits everybody, so it puts nobody before anybody else.
        reasons={
            name: as_reason_to_write(one) for name, one in reasons.items() if is_about_them(one)
        },
        invited=everything.invited,
        dues=now_due.of,
    )
    shown = [step for step in steps if step.state in _SHOWN]
    return [_told(step, reasons.get(step.contact_id or "")) for step in shown]


def _told(step: Step, reason: Reason | None) -> Step:
    """Let a check-in that has nothing else to say tell the person's own news."""
    if reason is None or not step.needs_reason or step.purpose is None:
        return step
    why = f"{step.why.partition(';')[0]}; {why_of(reason)}."
    return replace(step, why=why, needs_reason=False)


def _card(step: Step, everything: Known, reason: Reason | None = None) -> Card:
    contact = everything.contacts.get(step.contact_id or "")
    application = everything.applications.get(step.application_id or "")
    if application is None and contact is not None:
        application = last_with(contact, everything)
    return Card(step, application, contact, reason)


def last_with(contact: Contact, everything: Known) -> Application | None:
    """Return the application that ended last among those a contact took part in."""
    shared = [
        one
        for one in everything.applications.values()
        if one.rejection is not None
        and any(part.contact_id == contact.id for part in one.participants)
    ]
    return max(shared, key=_ended, default=None)


def _ended(application: Application) -> tuple[str, str]:
    rejection = application.rejection
    return (rejection.at.isoformat() if rejection else "", application.id)
