"""When there was last news of an application, so that every list and page says the same day."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from afterword.core.applications import Application
from afterword.core.momentum import is_own
from afterword.services.moment import Moment

if TYPE_CHECKING:
    from afterword.core.ports import Filed, Store


def heard_at(mail: "Iterable[Filed]", moment: Moment) -> datetime | None:
    """Return when the other side last wrote; None where they never did."""
    theirs = [
        one.message.date
        for one in mail
        if one.message.date is not None
        and one.message.date <= moment.now
        and not is_own(one, moment.owner.addresses)
    ]
    return max(theirs, default=None)


def last_news(application: Application, mail: "Iterable[Filed]", moment: Moment) -> datetime | None:
    """Return when something was last heard of an application: a mail, a talk, the answer.

    What the person wrote is no news to them; None where nothing was heard yet.
    """
    talks = [one.at for one in application.interviews if one.at <= moment.now]
    told = [application.rejection.at] if application.rejection else []
    written = heard_at(mail, moment)
    return max([*talks, *told, *([written] if written else [])], default=None)


def mail_of(store: "Store", applications: Iterable[Application]) -> "Mapping[str, list[Filed]]":
    """Return the kept mail of some applications, each oldest first, by the application's id."""
    chosen = list(applications)
    kept = store.messages_by_id(each for one in chosen for each in one.message_ids)
    return {one.id: [kept[each] for each in one.message_ids if each in kept] for one in chosen}
