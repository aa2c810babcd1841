"""Next steps as the pages show them: why, when, and the one thing to press."""

from dataclasses import dataclass

from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.steps import StepKind, StepState
from afterword.services.applications.views import Card
from afterword.services.step_wording import reason_in_short, when_of
from afterword.web.visit import Visit


@dataclass(frozen=True, slots=True)
class Button:
    """The one thing to press."""

    label: str
    path: str


@dataclass(frozen=True, slots=True)
class ReasonShown:
    """A reason to write."""

    title: str
    link: str
    """Empty where there is none."""


@dataclass(frozen=True, slots=True)
class StepShown:
    """One step, in words."""

    why: str
    when: str
    is_held: bool
    button: Button | None
    is_cooling: bool
    """The letter waits for the cooling-off; the person need not."""
    settles: str
    """The path that settles whether a letter went out; empty for every other step."""
    sets_aside: str = ""
    """The path that sets a look for an opening aside; what is for somebody is set aside by them."""
    takes_up: str = ""
    """The path that takes up again what was set aside."""
    reason: ReasonShown | None = None
    """What there is to write about; the step's own words say why it is for them."""


def step_shown(visit: Visit, card: Card, here: str = "") -> StepShown:
    """Put a step into words, with its button.

    Args:
        visit: The request it is shown for.
        card: The step.
        here: The path of the page it stands on; no button leads from it to itself.
    """
    button = _button(visit, card)
    step, moment = card.step, visit.moment
    is_question = step.kind is StepKind.CONFIRM_SENT and step.letter_id is not None
    is_look = step.kind is StepKind.WATCH and step.state is StepState.OPEN
    return StepShown(
        why=step.why,
        when="" if is_question else when_of(step, moment.now, moment.zone),
        is_held=step.state is not StepState.OPEN,
        button=None if is_question or (button and button.path == here) else button,
        is_cooling=step.state is StepState.HELD,
        settles=visit.url("letter-sent", id=step.letter_id) if is_question else "",
        sets_aside=visit.url("application-aside", id=step.application_id) if is_look else "",
        reason=_reason(card),
    )


def _reason(card: Card) -> ReasonShown | None:
    """Return what there is to write about, if anything."""
    if card.reason is None:
        return None
    return ReasonShown(reason_in_short(card.reason), card.reason.link)


def _button(visit: Visit, card: Card) -> Button | None:
    """Return the button that takes a step; None where there is nothing to press."""
    step, application, contact = card.step, card.application, card.contact
    if application is None:
        return None
    look = visit.url("application", id=application.id)
    if step.kind is StepKind.THANK and contact is None:
        return Button("Say who you met", f"{look}#people")
    if step.kind is StepKind.NOTE_INTERVIEW:
        return Button("Write three lines", visit.url("interview", id=application.id))
    is_elsewhere = step.kind is StepKind.CHECK_IN and step.purpose is None
    if contact is not None and (
        step.kind is StepKind.NEW_ADDRESS or (is_elsewhere and contact.reach.others)
    ):
        return Button("Give another address", visit.url("person-address", id=contact.id))
    if contact is None or (step.purpose is None and step.kind is not StepKind.THANK):
        return Button("Have a look", look)
    return _writing(visit, card, contact)


def _writing(visit: Visit, card: Card, contact: Contact) -> Button:
    """Return the button to write; without an address it is taken along."""
    purpose = card.step.purpose
    path = visit.url("write", id=card.application.id if card.application else "")
    path += f"?to={contact.id}"
    if purpose is not None:
        path += f"&purpose={purpose.value}"
    if card.reason is not None:
        path += f"&reason={card.reason.id}"
    first = contact.name.split()[0]
    if purpose is Purpose.LINKEDIN_NOTE:
        return Button(f"Write the note to {first}", path)
    return Button(f"Write to {first}", path)
