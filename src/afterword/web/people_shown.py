"""The people of an application as its page shows them: their part, and a way to write to each."""

from dataclasses import dataclass
from typing import Final

from afterword.core.people import Contact, Participant
from afterword.core.reading.reading import HiringRole
from afterword.services.standing import part_of
from afterword.services.views import ApplicationView
from afterword.web.visit import Visit


@dataclass(frozen=True, slots=True)
class Part:
    """A part somebody can have, in words."""

    value: str
    words: str


PARTS: Final = (
    Part(HiringRole.INTERVIEWER.value, "They interviewed me"),
    Part(HiringRole.HIRING_MANAGER.value, "They would have been my manager"),
    Part(HiringRole.RECRUITER.value, "They recruit"),
    Part(HiringRole.COORDINATOR.value, "They arranged things"),
)


@dataclass(frozen=True, slots=True)
class PersonShown:
    """One person, in words."""

    name: str
    about: str
    address: str
    path: str
    write: str
    """The path to write to them; empty where no letter can go."""
    first_name: str
    note: str
    """Why no letter can go; empty where one can."""
    is_met: bool
    """The person added them by hand."""


def people_of(visit: Visit, found: ApplicationView) -> tuple[PersonShown, ...]:
    """Return the people of an application, those who decided first."""
    here = found.application.id
    met = {one.name.casefold() for one in visit.app.store.met() if one.application_id == here}
    parts = {one.contact_id: one for one in found.application.participants}
    people = sorted(found.people, key=lambda one: _rank(parts[one.id]))
    return tuple(
        _person(visit, here, one, parts[one.id], one.name.casefold() in met) for one in people
    )


def _rank(part: Participant) -> tuple[int, bool]:
    order = list(HiringRole)
    return (order.index(part.role) if part.role else len(order), not part.was_interviewer)


def _person(visit: Visit, here: str, one: Contact, part: Participant, is_met: bool) -> PersonShown:
    note = ""
    if one.do_not_contact:
        note = "No letters: that was asked for, or you decided so."
    elif not one.address:
        note = "No address is known yet, so no letter can reach them."
    title, role = one.title or "", part_of(part)
    about = title if title.casefold() == role else ", ".join(filter(None, (title, role)))
    return PersonShown(
        name=one.name,
        about=about[:1].upper() + about[1:],
        address=one.address or "",
        path=visit.url("person", id=one.id),
        write="" if note else f"{visit.url('write', id=here)}?to={one.id}",
        first_name=one.name.split()[0],
        note=note,
        is_met=is_met,
    )
