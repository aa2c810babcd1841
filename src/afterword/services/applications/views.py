"""What is known, put together for one look: an application with its people, mail and steps."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from afterword.core.applications import Application
from afterword.core.errors import Invalid, NotFound
from afterword.core.letters.letter import Letter
from afterword.core.people import Contact
from afterword.core.playbook import playbook
from afterword.core.playbook.budget import within_budget
from afterword.core.playbook.noting import note_steps
from afterword.core.reading.reading import Door
from afterword.core.reasons import Reason
from afterword.core.reasons.openings import has_applied_again
from afterword.core.steps import Step, StepKind, StepState, urgency
from afterword.core.touchpoints import Touchpoint
from afterword.services.applications.dues import keep_up
from afterword.services.applications.lately import lately
from afterword.services.applications.putting_off import is_waiting, put_off_until
from afterword.services.known import Known, known
from afterword.services.moment import Moment
from afterword.services.people.check_ins import check_ins
from afterword.services.people.reasons import openings_by_application, watch_steps

if TYPE_CHECKING:
    from afterword.core.ports import Filed, Receipt, Store


@dataclass(frozen=True, slots=True)
class ApplicationView:
    """One application with everything around it."""

    application: Application
    people: tuple[Contact, ...]
    mail: "tuple[Filed, ...]"
    """Oldest first."""
    touchpoints: tuple[Touchpoint, ...]
    letters: tuple[Letter, ...]
    receipts: "tuple[Receipt, ...]"
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
        has_found_work=everything.has_found_work,
    )
    steps = [one for one in steps if not _is_moot(one, application, everything)]
    return _with_notes_left(steps, everything, moment)


def _is_moot(step: Step, application: Application, everything: Known) -> bool:
    """Tell whether a look for an opening is over: they took a job, or applied there again."""
    if step.kind is StepKind.WATCH:
        return everything.has_found_work
    door = application.rejection.open_door if application.rejection is not None else None
    if step.kind is not StepKind.OPEN_DOOR or door is None or door.door is not Door.REAPPLY:
        return False
    return has_applied_again(application, everything.applications.values())


def _with_notes_left(steps: Sequence[Step], everything: Known, moment: Moment) -> list[Step]:
    """Say of each invitation whether a note is left for it this month."""
    sent = everything.invitations
    return within_budget(steps, sent, moment.now, moment.settings, moment.zone)


def find_application(store: "Store", name: str) -> Application:
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


def named(application: Application) -> str:
    """Return what an application is called: its organisation and its role, as far as known."""
    return " · ".join(filter(None, (application.organisation, application.role))) or "not named"


_MOST_DIGITS = 9
"""Digits of a number that is looked up; no store holds as many."""
_NAMED_BY: Final = {
    "A": "an application",
    "E": "an exercise",
    "H": "a lead",
    "L": "a letter",
    "N": "a line of news",
    "P": "a person",
    "V": "a private page",
}
"""What an id names, by its first letter, where it can name one kind of thing only."""


def as_id(name: str, prefix: str) -> str:
    """Turn ``7``, ``a7`` or ``A7`` into ``A7``.

    Raises:
        Invalid: It is none of these, or the id of something else.
    """
    said = name.strip().upper()
    digits = said.removeprefix(prefix)
    if (other := _NAMED_BY.get(said[:1])) and said[1:].isdecimal() and said[:1] != prefix:
        wanted = _NAMED_BY.get(prefix, "something else")
        raise Invalid(f"{said} would be {other}; {wanted} is wanted here, such as {prefix}7.")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS):
        raise Invalid(f"'{name}' is not an id; one looks like {prefix}7.")
    return f"{prefix}{int(digits)}"


def view(store: "Store", application: Application, moment: Moment) -> ApplicationView:
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
        (*steps_for(application, everything, moment), *_words_due(store, application, moment)),
    )


def _words_due(store: "Store", application: Application, moment: Moment) -> list[Step]:
    """Return this week's words to the people of an application, as *today* has them."""
    if application.outcome is None or not application.participants:
        return []
    people = {one.contact_id for one in application.participants}
    return [
        card.step
        for card in today(store, moment)
        if card.step.kind is StepKind.CHECK_IN
        and card.application is not None
        and card.application.id == application.id
        and card.step.contact_id in people
    ]


_SHOWN = frozenset({StepState.OPEN, StepState.HELD})


def today(store: "Store", moment: Moment) -> list[Card]:
    """Return the steps that are open and those the cooling-off holds, most pressing first.

    Everything else is left out: what comes later, what has passed, what waits for an answer.
    """
    keep_up(store, moment)
    found = lately(store, moment)
    everything = found.everything
    applications = list(everything.applications.values())
    steps = [
        step
        for application in found.lively
        for step in steps_for(application, everything, moment)
        if step.state in _SHOWN
    ]
    steps = _with_notes_left(sorted(steps, key=urgency), everything, moment)
    steps = [step for step in steps if not _is_put_off(step, everything, moment)]
    openings = openings_by_application(store, applications, moment)
    letters = cache(store.letters)  # read once, where there is something to write about
    back = watch_steps(store, applications, openings, letters, moment)
    put_off = put_off_until(store)
    steps = [one for one in steps if not is_waiting(one, put_off, moment.today)]
    back = [one for one in back if not is_waiting(one[0], put_off, moment.today)]
    told = {step.application_id for step, _ in back}
    steps = [
        one for one in steps if one.kind is not StepKind.WATCH or one.application_id not in told
    ]
    busy = {step.contact_id for step in steps}
    steps += note_steps(applications, everything.notes, moment.now, moment.zone)
    cards = [_card(step, everything) for step in steps]
    cards += [
        Card(one.step, last_with(one.contact, everything), one.contact, one.reason)
        for one in check_ins(store, applications, found.check_ins, openings, letters, moment)
        if one.contact.id not in busy and one.step.state in _SHOWN
    ]
    cards += [_card(step, everything, reason) for step, reason in back]
    return sorted(cards, key=lambda card: urgency(card.step))


def is_set_aside(contact: Contact, moment: Moment) -> bool:
    """Tell whether the person set somebody aside until a day to come."""
    return contact.snoozed_until is not None and contact.snoozed_until > moment.today


def is_let_be(step: Step, contact: Contact | None, moment: Moment) -> bool:
    """Tell whether a step waits as its reader is set aside or rests; what went out is asked."""
    if contact is None or step.kind is StepKind.CONFIRM_SENT:
        return False
    return contact.is_closed or is_set_aside(contact, moment)


def _is_put_off(step: Step, everything: Known, moment: Moment) -> bool:
    return is_let_be(step, everything.contacts.get(step.contact_id or ""), moment)


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
