"""Due days brought up to date: only of those with whom something changed."""

from collections import defaultdict
from typing import TYPE_CHECKING

from afterword.core.cadence.due_day import DueDay, due_day, nobody, worked_out_with
from afterword.core.touchpoints import Touchpoint
from afterword.services.moment import Moment

if TYPE_CHECKING:
    from afterword.core.ports import Store


def keep_up(store: "Store", moment: Moment) -> None:
    """Work out when it is time to write to those whose kept day does not hold any more.

    Usually that is nobody, or the one person something was just noted of. After a change of the
    settings of the cadence, or of the zone one lives in, it is everybody: then it takes a second
    for ten thousand people.
    """
    with_ = worked_out_with(moment.settings, moment.zone)
    changes = store.due_days_to_work_out(with_, moment.now)
    if not changes:
        return
    contacts = store.contacts_by_id(changes.keys())
    theirs: dict[str, list[Touchpoint]] = defaultdict(list)
    for one in store.touchpoints_with(contacts.keys()):
        theirs[one.contact_id].append(one)

    def day_of(contact_id: str) -> DueDay:
        if contact_id not in contacts:
            return nobody(contact_id)
        of_them = theirs[contact_id]
        return due_day(contacts[contact_id], of_them, moment.now, moment.settings, moment.zone)

    store.keep_due_days(with_, map(day_of, changes), changes)
