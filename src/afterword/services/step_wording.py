"""What a step is called, and when it can be taken, in words; little has to be loaded for it."""

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from afterword.core.letters.purposes import Purpose
from afterword.core.steps import Step, StepKind, StepState
from afterword.core.wording import listed, moment_in_words

if TYPE_CHECKING:
    from afterword.core.reasons import Reason
    from afterword.services.applications.views import Card


def heading(card: "Card") -> str:
    """Name what a card is about: the organisation and role, or the person."""
    parts: list[str] = []
    if card.step.kind is StepKind.CHECK_IN and card.contact is not None:
        parts = [card.contact.name, card.contact.organisation or ""]
    elif card.application is not None:
        application = card.application
        parts = [application.organisation or "An application", application.role or ""]
    elif card.contact is not None:
        parts = [card.contact.name, card.contact.organisation or ""]
    return " · ".join(part for part in parts if part)


def when_of(step: Step, now: datetime, zone: tzinfo) -> str:
    """Say when a step can be taken, in words."""
    if step.state is StepState.HELD:
        opens = moment_in_words(step.window.earliest, now, zone)
        return f"Nothing to send yet. Ready {opens}; it can be written before."
    if step.state is StepState.LATER:
        return f"From {moment_in_words(step.window.earliest, now, zone)}."
    if step.state is StepState.PASSED:
        return "Its time has passed, and that is all right."
    if step.kind is StepKind.NOTE_INTERVIEW:
        return "For yourself; nobody else reads it."
    if step.kind is StepKind.CHECK_IN:
        return f"Open now{', when you have a reason to write' if step.needs_reason else ''}."
    return f"Open now, until {moment_in_words(step.window.latest, now, zone)}."


def reason_in_short(reason: "Reason") -> str:
    """Return a reason as it stands under the step it is for; the step says why it is one."""
    if reason.purpose is Purpose.CONGRATULATION:
        return f"Their news: {listed(list(reason.words))}"
    return f"Your news: {reason.title}" if reason.purpose is Purpose.CHECK_IN else reason.title
