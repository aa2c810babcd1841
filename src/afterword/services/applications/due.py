"""What is due and what is coming, on its days: the same whenever it is asked."""

from collections import defaultdict
from datetime import date, datetime, timedelta
from typing import Final

from afterword.core.applications import Application
from afterword.core.cadence import cadence
from afterword.core.dates_due import DayEntry
from afterword.core.people import Contact
from afterword.core.ports import Store
from afterword.core.settings import CHECK_IN_DAYS
from afterword.core.steps import Step, StepKind, StepState
from afterword.core.touchpoints import Touchpoint
from afterword.core.workdays import local_day, next_day_among
from afterword.services.applications.putting_off import is_waiting, put_off_until
from afterword.services.applications.views import is_set_aside, steps_for
from afterword.services.known import Known, kept_people, known
from afterword.services.moment import Moment

_TITLES: Final = {
    StepKind.THANK: "Thank {who}",
    StepKind.ASK_ADVICE: "Ask {who} for advice",
    StepKind.REMIND: "Remind {who}, once",
    StepKind.THANK_FOR_ADVICE: "Thank {who} for the advice",
    StepKind.CONNECT: "Connect with {who}",
    StepKind.OPEN_DOOR: "Take up the open door: {who}",
    StepKind.WATCH: "Look whether the opening is back: {who}",
    StepKind.CHECK_IN: "Write to {who} again",
    StepKind.CONFIRM_SENT: "Say whether your letter to {who} went out",
    StepKind.NEW_ADDRESS: "Find another address of {who}",
}
"""What a step is called in a calendar."""
_SOMEBODY: Final = "somebody"
_ABOUT: Final = "Afterword says why, and helps with the letter."


def days_due(store: Store, moment: Moment) -> list[DayEntry]:
    """Return everything that is due or coming, by day.

    The days follow from what happened and not from when they are asked for, so an entry stays
    where it is until something happens; what is over is no longer among them.
    """
    everything, put_off = known(store), put_off_until(store)
    found = [
        _entry(step, application, everything, moment)
        for application in everything.applications.values()
        for step in steps_for(application, everything, moment)
        if step.state is not StepState.PASSED
        and not _rests(step, everything, moment)
        and not is_waiting(step, put_off, moment.today)
    ]
    found += _check_ins(everything, moment)
    return sorted(found, key=lambda one: (one.on, one.uid))


def due_within(entries: list[DayEntry], first: date, days: int) -> list[DayEntry]:
    """Return the entries of so many days, and those of the days before that are open still."""
    return [one for one in entries if one.on < first + timedelta(days=days)]


def _entry(step: Step, application: Application, everything: Known, moment: Moment) -> DayEntry:
    contact = everything.contacts.get(step.contact_id or "")
    who = contact.name if contact is not None else application.organisation or _SOMEBODY
    house = application.organisation
    title = _TITLES[step.kind].format(who=who)
    if contact is not None and house:
        title = f"{title} ({house})"
    parts = (step.kind.value, step.application_id, step.contact_id, step.letter_id)
    ended = application.rejection.at if application.rejection else step.window.earliest
    changed = max([ended, *_past_of(step, everything, moment)])
    uid = "-".join(part for part in parts if part)
    return DayEntry(
        _uid(uid), local_day(step.window.best, moment.zone), title, _about(application), changed
    )


def _rests(step: Step, everything: Known, moment: Moment) -> bool:
    """Tell whether the person let the tie rest, or set its reader aside."""
    contact = everything.contacts.get(step.contact_id or "")
    return contact is not None and (contact.is_closed or is_set_aside(contact, moment))


def _past_of(step: Step, everything: Known, moment: Moment) -> list[datetime]:
    return [
        one.at
        for one in everything.touchpoints
        if one.application_id == step.application_id and one.at <= moment.now
    ]


def _check_ins(everything: Known, moment: Moment) -> list[DayEntry]:
    kept, invited = kept_people(everything), everything.invited
    theirs: dict[str, list[Touchpoint]] = defaultdict(list)
    for one in everything.touchpoints:
        if one.at <= moment.now:
            theirs[one.contact_id].append(one)
    found = []
    for contact in everything.contacts.values():
        if contact.id not in kept:
            continue
        due = cadence(
            contact,
            theirs[contact.id],
            moment.now,
            moment.settings,
            moment.zone,
            door_on=invited.get(contact.id),
        )
        changed = max((one.at for one in theirs[contact.id]), default=None)
        if changed is None:
            changed = _ended_with(contact, everything)
            if changed is None or due.on is None:
                continue
            # Nothing happened with them yet, so the first day to write follows from the news.
            on = next_day_among(CHECK_IN_DAYS, local_day(changed, moment.zone))
        elif due.on is None:
            continue
        else:
            on = due.on
        house = f" ({contact.organisation})" if contact.organisation else ""
        title = f"{_TITLES[StepKind.CHECK_IN].format(who=contact.name or _SOMEBODY)}{house}"
        uid = f"{StepKind.CHECK_IN.value}-{contact.id}"
        found.append(DayEntry(_uid(uid), on, title, _ABOUT, changed))
    return found


def _ended_with(contact: Contact, everything: Known) -> datetime | None:
    ended = [
        one.rejection.at
        for one in everything.applications.values()
        if one.rejection is not None
        and any(part.contact_id == contact.id for part in one.participants)
    ]
    return max(ended, default=None)


def _about(application: Application) -> str:
    """Say what a step is about; the step's own sentence changes with the hours."""
    named = [one for one in (application.role, application.organisation) if one]
    return f"About {' at '.join(named)}. {_ABOUT}" if named else _ABOUT


def _uid(name: str) -> str:
    return f"{name.lower()}@afterword.invalid"
