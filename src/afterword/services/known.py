"""Everything the store holds that decisions are made from, loaded once."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from afterword.core.applications import Application
from afterword.core.lessons.kept import InterviewNote, Practice
from afterword.core.people import Contact
from afterword.core.playbook import invited_people, people_to_keep
from afterword.core.playbook.budget import notes_sent
from afterword.core.reasons.openings import has_found_work
from afterword.core.touchpoints import Touchpoint

if TYPE_CHECKING:
    from afterword.core.ports import Store


@dataclass(frozen=True, slots=True)
class Known:
    """Everything the store holds that decisions are made from, loaded once."""

    applications: dict[str, Application]
    contacts: dict[str, Contact]
    touchpoints: list[Touchpoint]
    of_contact: dict[str, list[Touchpoint]]
    of_application: dict[str, list[Touchpoint]]
    practices: tuple[Practice, ...] = ()
    notes: tuple[InterviewNote, ...] = ()
    invitations: tuple[datetime, ...] = ()
    """When notes for invitations went out, to anybody."""
    memo: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """What was worked out from all this and holds for some time, with what it hangs on."""

    @property
    def invited(self) -> dict[str, date | None]:
        """Return those whose no left a door open, with the day they named."""
        if "invited" not in self.memo:
            self.memo["invited"] = invited_people(self.applications.values())
        found: dict[str, date | None] = self.memo["invited"]
        return found

    @property
    def has_found_work(self) -> bool:
        """Tell whether the person took a job, and has not looked for another since."""
        if "has_found_work" not in self.memo:
            self.memo["has_found_work"] = has_found_work(self.applications.values())
        return bool(self.memo["has_found_work"])

    def people_of(self, application: Application) -> dict[str, None]:
        """Return the ids of everybody who had a part in an application."""
        about = self.of_application.get(application.id, ())
        return dict.fromkeys((*application.people, *(one.contact_id for one in about)))


def known(store: "Store") -> Known:
    """Load applications, contacts and touchpoints; nobody changes what is returned."""
    return store.derived("known", lambda: _loaded(store))


def _loaded(store: "Store") -> Known:
    touchpoints = store.touchpoints()
    return put_together(
        store.applications(),
        store.contacts(),
        touchpoints,
        store.practices(),
        store.interview_notes(),
        notes_sent(touchpoints),
    )


def put_together(  # noqa: PLR0913, PLR0917  six lists, each by its own name
    applications: Iterable[Application],
    contacts: Iterable[Contact],
    touchpoints: Iterable[Touchpoint],
    practices: Iterable[Practice],
    notes: Iterable[InterviewNote],
    invitations: tuple[datetime, ...],
) -> Known:
    """Put together what was loaded; touchpoints are in order, the oldest first."""
    of_contact: dict[str, list[Touchpoint]] = {}
    of_application: dict[str, list[Touchpoint]] = {}
    for one in touchpoints:
        of_contact.setdefault(one.contact_id, []).append(one)
        if one.application_id is not None:
            of_application.setdefault(one.application_id, []).append(one)
    return Known(
        {one.id: one for one in applications},
        {one.id: one for one in contacts},
        list(touchpoints),
        of_contact,
        of_application,
        tuple(practices),
        tuple(notes),
        invitations,
    )


def kept_people(everything: Known) -> frozenset[str]:
    """Return the ids of those one stays in touch with, the person's own doing counted in.

    Besides those the playbook names: everybody a talk or letter was logged with, and everybody
    who was reopened.
    """
    if "kept" in everything.memo:
        found: frozenset[str] = everything.memo["kept"]
        return found
    told = {one.contact_id for one in everything.touchpoints if one.is_logged}
    reopened = {one.id for one in everything.contacts.values() if one.reopened_on}
    made = people_to_keep(everything.applications.values()) | told | reopened
    everything.memo["kept"] = made
    return made
