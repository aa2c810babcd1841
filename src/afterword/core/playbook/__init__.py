"""The steps after a rejection, and their windows: one file a step."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, tzinfo

from afterword.core.applications import Application, Outcome
from afterword.core.lessons.kept import Practice
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.playbook.addressing import address_steps
from afterword.core.playbook.advice import (
    ask_steps,
    remind_steps,
    thank_for_advice_steps,
    thanked_and_asked,
)
from afterword.core.playbook.confirming import confirm_steps
from afterword.core.playbook.connecting import connect_steps
from afterword.core.playbook.doors import door_steps
from afterword.core.playbook.story import (
    Story,
    happened,
    is_personal,
    readers_of,
    was_interviewed,
)
from afterword.core.playbook.telling import tell_steps
from afterword.core.playbook.thanks import thank_steps
from afterword.core.playbook.watching import watch_steps
from afterword.core.reading.reading import Door, HiringRole
from afterword.core.settings import Settings
from afterword.core.steps import Step, StepState, urgency
from afterword.core.touchpoints import Touchpoint

__all__ = ["invited_people", "people_to_keep", "playbook"]


def playbook(  # noqa: PLR0913  the decision rests on eight values, and each is said by name
    application: Application,
    touchpoints: Sequence[Touchpoint],
    now: datetime,
    settings: Settings,
    contacts: Sequence[Contact] = (),
    *,
    practices: Sequence[Practice] = (),
    timezone: tzinfo = UTC,
    has_found_work: bool = False,
) -> list[Step]:
    """Decide what is next for an application that ended in a rejection.

    Args:
        application: The application; one that is active or ended otherwise has no steps.
        touchpoints: Anybody's; those after ``now`` have not happened yet.
        now: The present moment, aware.
        settings: The numbers.
        contacts: The contact book. Somebody who is not in it is taken to have an address.
        practices: Exercises of any advice; those that were done are worth telling of.
        timezone: Where the person lives; days begin and end there.
        has_found_work: They took a job and look for no other (`has_found_work`): whoever gave their
            time is thanked still, and nobody is asked for advice or for another try.

    Returns:
        The steps, most pressing first: an open door, then by when they are best done. Steps the
        cooling-off holds, steps for later and steps whose time has passed are among them, each
        with its state; a step that is settled is not.
    """
    rejection = application.rejection
    if application.outcome is not Outcome.REJECTED or rejection is None:
        return []
    past = happened(application, touchpoints, now)
    readers = readers_of(application, rejection, past, contacts)
    story = Story(application, rejection, now, settings, timezone, past, readers, has_found_work)
    return _one_letter_each(sorted(_steps(story, practices), key=urgency))


def _steps(story: Story, practices: Sequence[Practice]) -> list[Step]:
    steps = [*confirm_steps(story), *address_steps(story), *door_steps(story)]
    if not (story.was_interviewed or story.is_personal):
        return steps  # A system said no before anybody met: filed, and out of sight.
    return [
        *steps,
        *thank_steps(story, thanked_and_asked(story)),
        *ask_steps(story),
        *remind_steps(story),
        *thank_for_advice_steps(story),
        *connect_steps(story),
        *watch_steps(story),
        *tell_steps(story, practices),
    ]


def _one_letter_each(steps: list[Step]) -> list[Step]:
    """Offer nobody two letters at a time: the second comes when the first is done or passed."""
    kept, busy = [], set()
    for step in steps:
        is_letter = step.purpose not in {None, Purpose.LINKEDIN_NOTE}
        if is_letter and step.state in {StepState.OPEN, StepState.HELD}:
            if step.contact_id in busy:
                continue
            busy.add(step.contact_id)
        kept.append(step)
    return kept


_INVITING = frozenset(Door) - {Door.KEPT_ON_FILE}


def people_to_keep(applications: Iterable[Application]) -> frozenset[str]:
    """Return the ids of those the cadence is for, once an application ended in a rejection.

    After an interview: the hiring manager, everybody who interviewed, and who told them.
    Without one: who told them, if they left a door open.
    """
    kept: set[str] = set()
    for application in applications:
        rejection = application.rejection
        if application.outcome is not Outcome.REJECTED or rejection is None:
            continue
        is_told_in_person = rejection.contact_id is not None and is_personal(rejection)
        teller = {rejection.contact_id or ""} if is_told_in_person else set()
        if was_interviewed(application, rejection):
            kept |= {one for meeting in application.interviews for one in meeting.with_}
            kept |= {
                one.contact_id
                for one in application.participants
                if one.was_interviewer or one.role is HiringRole.HIRING_MANAGER
            }
            kept |= teller
        elif rejection.open_door is not None and rejection.open_door.door in _INVITING:
            kept |= teller
    return frozenset(kept)


def invited_people(applications: Iterable[Application]) -> dict[str, date | None]:
    """Return those whose no left a door open: they asked to hear from the person.

    Returns:
        By contact id the day they named, the latest of several, or None where they named none.
    """
    found: dict[str, date | None] = {}
    for one in applications:
        rejection = one.rejection
        door = rejection.open_door if rejection is not None else None
        if rejection is None or door is None or door.door not in _INVITING:
            continue
        if rejection.contact_id is not None:
            days = [found.get(rejection.contact_id), door.on]
            found[rejection.contact_id] = max((day for day in days if day), default=None)
    return found
