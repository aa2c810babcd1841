"""When a word to each person fits, worked out once for everything that happened until now."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from afterword.core.cadence import Due, cadence
from afterword.core.people import Contact
from afterword.core.settings import CHECK_IN_DAYS
from afterword.core.touchpoints import Touchpoint
from afterword.core.workdays import next_day_among
from afterword.services.known import Known, kept_people
from afterword.services.moment import Moment

_LATELY: Final = timedelta(days=14)
"""How far back the letters of the week that is offered lie, at most."""


@dataclass(frozen=True, slots=True)
class Dues:
    """When a word fits, to those one stays in touch with."""

    waiting: tuple[Contact, ...]
    """Those it is time to write to until the next sending day, in the order of the book."""
    of: Mapping[str, Due]
    """By contact id; of those who wait."""
    lately: tuple[Touchpoint, ...]
    """What happened in the last two weeks, oldest first, with anybody."""


def dues(everything: Known, moment: Moment) -> Dues:
    """Return whom it is time to write to.

    Nothing of it hangs on the hour: it is worked out again on another day, by other settings, or
    when something has happened.
    """
    past = bisect_right(everything.touchpoints, moment.now, key=_when)
    key = (moment.settings, moment.zone, moment.today, past)
    kept = everything.memo.get("dues")
    if kept is not None and kept[0] == key:
        found: Dues = kept[1]
        return found
    made = _worked_out(everything, moment, past)
    everything.memo["dues"] = (key, made)
    return made


def _worked_out(everything: Known, moment: Moment, past: int) -> Dues:
    sending_day: date = next_day_among(CHECK_IN_DAYS, moment.today)
    kept, invited = kept_people(everything), everything.invited
    of: dict[str, Due] = {}
    waiting = []
    for contact in everything.contacts.values():
        if contact.id not in kept:
            continue
        due = cadence(
            contact,
            everything.of_contact.get(contact.id, ()),
            moment.now,
            moment.settings,
            moment.zone,
            door_on=invited.get(contact.id),
        )
        if due.on is not None and due.on <= sending_day:
            of[contact.id] = due
            waiting.append(contact)
    since = moment.now - _LATELY
    first = bisect_right(everything.touchpoints, since, key=_when)
    return Dues(tuple(waiting), of, tuple(everything.touchpoints[first:past]))


def _when(one: Touchpoint) -> datetime:
    return one.at
