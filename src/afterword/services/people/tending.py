"""What the person does for a tie: sets it aside, lets it rest, takes it up, notes a talk."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, Final

from afterword.core.errors import Invalid, Unavailable
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.ports import Store
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint
from afterword.core.workdays import add_months, local_day
from afterword.services.applications.putting_off import refuse_day
from afterword.services.applications.views import last_with, today
from afterword.services.known import known
from afterword.services.moment import Moment

_LONGEST_NOTE: Final = 20_000
"""Characters of a note; some ten pages."""
_TRIES: Final = 5
"""How often it is tried where something else changes the same contact at the same moment."""
_SPAN: Final = re.compile(r"(\d{1,3})\s*(d|w|m)[a-z]*", re.IGNORECASE)


class By(StrEnum):
    """How somebody was in touch."""

    CALL = "call"
    COFFEE = "coffee"
    LINKEDIN = "linkedin"
    MAIL = "mail"


_AS: Final = {
    By.CALL: (Channel.PHONE, Nature.CALL),
    By.COFFEE: (Channel.IN_PERSON, Nature.MEETING),
    By.LINKEDIN: (Channel.LINKEDIN, Nature.MESSAGE),
    By.MAIL: (Channel.MAIL, Nature.MESSAGE),
}


@dataclass(frozen=True, slots=True)
class Told:
    """What the person says about being in touch with somebody."""

    by: By
    on: date | None = None
    """None is now."""
    note: str = ""
    they_wrote: bool = False
    """They began; a talk counts for both sides, whoever began it."""


@dataclass(frozen=True, slots=True)
class Notes:
    """What the person wrote down about somebody."""

    notes: str
    interests: str


def log(store: Store, contact: Contact, told: Told, moment: Moment) -> tuple[Touchpoint, bool]:
    """Keep that somebody was in touch; it counts at once.

    A word of the person's own counts as what was open with them, else as a check-in.

    Returns:
        What is kept, and whether it is new: the same told twice is kept once.

    Raises:
        Invalid: The day lies in the future, or the note is too long.
    """
    _refuse_long(told.note)
    touchpoint = _touchpoint(contact, told, moment)
    everything = known(store)
    for one in everything.touchpoints:
        if one.is_logged and _is_same(one, touchpoint, moment):
            return one, False
    application = last_with(contact, everything)
    made = replace(
        touchpoint,
        id=store.new_id("T"),
        purpose=_purpose(store, touchpoint, moment),
        application_id=application.id if application else None,
    )
    store.add_touchpoint(made)
    return made, True


def _touchpoint(contact: Contact, told: Told, moment: Moment) -> Touchpoint:
    on = told.on or moment.today
    if on > moment.today:
        raise Invalid("That day is still to come; log it once it has been.")
    at = moment.now
    if on != moment.today:
        at = datetime.combine(on, time(12), moment.zone)
    channel, nature = _AS[told.by]
    is_talk = nature is not Nature.MESSAGE
    is_inbound = is_talk or told.they_wrote
    return Touchpoint(
        id="",
        contact_id=contact.id,
        at=at,
        direction=Direction.INBOUND if is_inbound else Direction.OUTBOUND,
        channel=channel,
        nature=nature,
        note=told.note.strip(),
    )


def _is_same(one: Touchpoint, other: Touchpoint, moment: Moment) -> bool:
    is_same_day = local_day(one.at, moment.zone) == local_day(other.at, moment.zone)
    return (
        is_same_day and replace(one, id="", at=other.at, application_id=None, purpose=None) == other
    )


def _purpose(store: Store, touchpoint: Touchpoint, moment: Moment) -> Purpose | None:
    """Tell what a word of the person's own was for, from what was open with the other."""
    if touchpoint.direction is Direction.INBOUND:
        return None
    is_linkedin = touchpoint.channel is Channel.LINKEDIN
    for card in today(store, moment):
        purpose = card.step.purpose
        is_for_them = card.step.contact_id == touchpoint.contact_id
        if is_for_them and purpose and (purpose is Purpose.LINKEDIN_NOTE) == is_linkedin:
            return purpose
    return Purpose.CHECK_IN


def snooze(store: Store, contact: Contact, until: date, on: date) -> Contact:
    """Set somebody aside, ``on`` a day, until another.

    Raises:
        Invalid: The day has been, or is years away.
    """
    refuse_day(until, on, f"'afterword rest {contact.id}' lets somebody rest for good")
    return change(store, contact, snoozed_until=until)


def rest(store: Store, contact: Contact) -> Contact:
    """Let a tie rest until the person takes it up again."""
    return change(store, contact, is_closed=True, snoozed_until=None)


def stop(store: Store, contact: Contact) -> Contact:
    """Write no letter to somebody any more, of any kind."""
    return change(store, contact, do_not_contact=True, snoozed_until=None)


def reopen(store: Store, contact: Contact, on: date) -> Contact:
    """Take a tie up again, whatever closed it."""
    said = contact.reach.farewell
    # West of Greenwich the day of a mail may be tomorrow's; it was read all the same.
    on = on if said is None else max(on, said.at.date())
    return change(
        store,
        contact,
        do_not_contact=False,
        is_closed=False,
        snoozed_until=None,
        reopened_on=on,
    )


def change(store: Store, contact: Contact, **fields: Any) -> Contact:
    """Change some fields of a contact and leave what others change meanwhile.

    Raises:
        Unavailable: Others change it all the time, or it is gone.
    """
    for _ in range(_TRIES):
        was = next((one for one in store.contacts() if one.id == contact.id), None)
        if was is None:
            break
        new = replace(was, **fields)
        if new == was or store.replace_contact(new, was):
            return new
    raise Unavailable(f"{contact.name} was changed elsewhere just now: look again, then retry.")


def write_down(store: Store, contact: Contact, new: Notes, was: Notes) -> bool:
    """Keep the person's notes on somebody, if nobody else changed them meanwhile.

    Args:
        store: Where they are kept.
        contact: Whom they are about.
        new: The notes as they are wanted.
        was: The notes the person began from.

    Returns:
        Whether they are kept; if not, the others' words stand.

    Raises:
        Invalid: They are too long.
    """
    new = Notes(new.notes.strip(), new.interests.strip())
    _refuse_long(new.notes)
    _refuse_long(new.interests)
    kept = next((one for one in store.contacts() if one.id == contact.id), None)
    if kept is None or Notes(kept.notes, kept.interests) not in {was, new}:
        return False
    return store.replace_contact(replace(kept, notes=new.notes, interests=new.interests), kept)


def day_after(text: str, on: date) -> date:
    """Read how long somebody is set aside: ``10d``, ``3w``, ``2m``; return the day it ends.

    Raises:
        Invalid: It is none of these.
    """
    found = _SPAN.fullmatch(text.strip())
    if found is None or int(found[1]) == 0:
        raise Invalid(f"'{text}' is not a time; write 10d, 3w or 2m for days, weeks or months.")
    number, unit = int(found[1]), found[2].lower()
    if unit == "m":
        return add_months(on, number)
    return on + timedelta(days=number * (7 if unit == "w" else 1))


def _refuse_long(text: str) -> None:
    if len(text) > _LONGEST_NOTE:
        raise Invalid("This note is longer than fits: keep it under ten pages.")
