"""The people of an application as its page shows them: their part, and a way to write to each."""

from dataclasses import dataclass, replace
from typing import Final

from afterword.core.letters.encounters import encounters
from afterword.core.people import Contact, Participant
from afterword.core.reading.reading import HiringRole
from afterword.services.applications.standing import part_of
from afterword.services.applications.views import ApplicationView
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
    """Why no letter can go, or how it can be given; empty where there is nothing to say."""
    is_met: bool
    """The person added them by hand."""


def people_of(visit: Visit, found: ApplicationView) -> tuple[PersonShown, ...]:
    """Return the people of an application, those who decided first."""
    here = found.application.id
    met = {one.name.casefold() for one in visit.app.store.met() if one.application_id == here}
    parts = {one.contact_id: one for one in found.application.participants}
    people = sorted(found.people, key=lambda one: _rank(parts[one.id]))
    ahead = _ahead(visit, found, met)
    return tuple(
        replace(
            _person(visit, here, one, parts[one.id], _note(one, one.id in ahead)),
            is_met=one.name.casefold() in met,
        )
        for one in people
    )


def _ahead(visit: Visit, found: ApplicationView, met: set[str]) -> set[str]:
    """Return the ids of those the person is still to meet."""
    if found.application.outcome is not None:
        return set()
    said = [one.id for one in found.people if one.name.casefold() in met]
    so_far = encounters(found.application, found.touchpoints, found.mail, visit.moment.now, said)
    return {one.id for one in found.people if so_far.is_ahead(one.id)}


def _rank(part: Participant) -> tuple[int, bool]:
    order = list(HiringRole)
    return (order.index(part.role) if part.role else len(order), not part.was_interviewer)


_TAKEN_ALONG: Final = "No address is known yet; a letter can be written and taken along."


def _note(one: Contact, is_ahead: bool) -> str:
    """Say why no letter can be written to somebody; empty where one can."""
    if one.is_left_in_peace:
        return "No letters: that was asked for, or you decided so."
    return "You are still to meet; a letter to thank them comes after that." if is_ahead else ""


def _person(visit: Visit, here: str, one: Contact, part: Participant, note: str) -> PersonShown:
    title, role = one.title or "", part_of(part)
    about = title if title.casefold() == role else ", ".join(filter(None, (title, role)))
    return PersonShown(
        name=one.name,
        about=about[:1].upper() + about[1:],
        address=one.address or "",
        path=visit.url("person", id=one.id),
        write="" if note else f"{visit.url('write', id=here)}?to={one.id}",
        first_name=one.name.split()[0],
        note=note or ("" if one.address else _TAKEN_ALONG),
        is_met=False,
    )
