"""What is known, put together for one look: an application with its people, mail and steps."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.core.applications import Application
from afterword.core.cadence import weekly_list
from afterword.core.errors import Invalid, NotFound
from afterword.core.letters.letter import Letter
from afterword.core.people import Contact
from afterword.core.playbook import playbook
from afterword.core.ports import Filed, Receipt, Store
from afterword.core.steps import Step, StepKind, StepState
from afterword.core.touchpoints import Touchpoint
from afterword.services.moment import Moment


@dataclass(frozen=True, slots=True)
class Known:
    """Everything the store holds that decisions are made from, loaded once."""

    applications: dict[str, Application]
    contacts: dict[str, Contact]
    touchpoints: list[Touchpoint]


def known(store: Store) -> Known:
    """Load applications, contacts and touchpoints."""
    return Known(
        {one.id: one for one in store.applications()},
        {one.id: one for one in store.contacts()},
        store.touchpoints(),
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


def steps_for(application: Application, everything: Known, moment: Moment) -> list[Step]:
    """Ask the playbook what is next for one application."""
    return playbook(
        application,
        everything.touchpoints,
        moment.now,
        moment.settings,
        contacts=tuple(everything.contacts.values()),
        timezone=moment.zone,
    )


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


def as_id(name: str, prefix: str) -> str:
    """Turn ``7``, ``a7`` or ``A7`` into ``A7``.

    Raises:
        Invalid: It is none of these.
    """
    digits = name.strip().upper().removeprefix(prefix)
    if not (digits.isascii() and digits.isdigit()):
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


_ORDER = {StepState.OPEN: 0, StepState.HELD: 1}


def today(store: Store, moment: Moment) -> list[Card]:
    """Return the steps that are open and those the cooling-off holds, most pressing first.

    Everything else is left out: what comes later, what has passed, what waits for an answer.
    """
    everything = known(store)
    cards: list[Card] = []
    for application in everything.applications.values():
        steps = steps_for(application, everything, moment)
        cards += [_card(step, everything) for step in steps if step.state in _ORDER]
    busy = {card.step.contact_id for card in cards}
    cards += [
        _card(step, everything)
        for step in _check_ins(everything, moment)
        if step.contact_id not in busy
    ]
    return sorted(cards, key=_urgency)


def _check_ins(everything: Known, moment: Moment) -> Sequence[Step]:
    """Return this week's check-ins with people no open application keeps us busy with."""
    contacts = tuple(everything.contacts.values())
    return weekly_list(
        contacts, everything.touchpoints, moment.now, moment.settings, timezone=moment.zone
    )


def _card(step: Step, everything: Known) -> Card:
    return Card(
        step,
        everything.applications.get(step.application_id or ""),
        everything.contacts.get(step.contact_id or ""),
    )


def _urgency(card: Card) -> tuple[int, bool, datetime, str]:
    step = card.step
    is_gentle = step.kind is StepKind.CHECK_IN
    first = step.window.latest if step.state is StepState.OPEN else step.window.earliest
    return (_ORDER.get(step.state, 2), is_gentle, first, step.application_id or "")
