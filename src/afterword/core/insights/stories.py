"""What came of a "no" in the end: an application that ended, and one that grew out of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from types import MappingProxyType
from typing import Final

from afterword.core.applications import Application, Outcome, Stage
from afterword.core.mentions.lead import Lead
from afterword.core.touchpoints import Direction, Nature, Touchpoint
from afterword.core.wording import month

NO_NAMES: Final[Mapping[str, str]] = MappingProxyType({})
_MOST_BETWEEN: Final = 3
"""Letters and answers told between the end of one and the beginning of the next."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One thing that happened."""

    at: datetime
    says: str


@dataclass(frozen=True, slots=True)
class Story:
    """From a no to what followed."""

    first_id: str
    """The application that ended."""
    next_id: str
    """The one that followed."""
    chapters: tuple[Chapter, ...]

    def in_words(self, zone: tzinfo) -> str:
        """Tell it in one sentence."""
        parts = [f"{one.says} in {month(one.at.astimezone(zone).month)}" for one in self.chapters]
        told = ", ".join(parts)
        return f"{told[0].upper()}{told[1:]}."


def stories(
    applications: Iterable[Application],
    touchpoints: Sequence[Touchpoint],
    leads: Iterable[Lead] = (),
    names: Mapping[str, str] = NO_NAMES,
) -> tuple[Story, ...]:
    """Find applications that began after a no, with the same house or through the same person.

    Args:
        applications: All of them.
        touchpoints: Anybody's.
        leads: Those that led to an application tie it to the no of whoever mentioned it, wherever
            it went.
        names: What people are called, by contact id.
    """
    led_to = {one.application_id: one for one in leads if one.application_id is not None}
    found = sorted(applications, key=_began)
    places = {one.id: place for place, one in enumerate(found)}
    related: dict[str, list[Application]] = {}
    for one in found:
        for tie in _ties(one):
            related.setdefault(tie, []).append(one)
    told: list[Story] = []
    for later in found:
        near = {one.id: one for tie in _ties(later) for one in related[tie]}
        lead = led_to.get(later.id)
        if lead is not None:
            near = {one.id: one for one in related.get(lead.contact_id, [])} or near
        before = [one for one in near.values() if _ended_before(one, later)]
        if before:
            last = max(before, key=lambda one: places[one.id])
            told.append(_story(last, later, touchpoints, lead, names))
    return tuple(told)


def _began(application: Application) -> tuple[str, str]:
    return (application.applied_at.isoformat() if application.applied_at else "", application.id)


def _ties(application: Application) -> set[str]:
    """Return what ties an application to another: its house, and everybody who had a part."""
    people = {one.contact_id for one in application.participants}
    house = {f"at {application.organisation}"} if application.organisation is not None else set()
    return people | house


def _ended_before(ended: Application, later: Application) -> bool:
    rejection, began = ended.rejection, later.applied_at
    return rejection is not None and began is not None and began > rejection.at


def _story(
    ended: Application,
    later: Application,
    touchpoints: Sequence[Touchpoint],
    lead: Lead | None,
    names: Mapping[str, str],
) -> Story:
    rejection, began = ended.rejection, later.applied_at
    if rejection is None or began is None:  # stories() saw to it
        raise ValueError("a story begins with a no and goes on with an application")
    people = {one.contact_id for one in ended.participants}
    between = [
        Chapter(one.at, _said(one))
        for one in sorted(touchpoints, key=lambda one: (one.at, one.id))
        if one.contact_id in people
        and rejection.at < one.at <= began
        and one.is_human
        and one.is_confirmed
    ]
    chapters = [
        Chapter(rejection.at, f"a no from {ended.organisation or 'somebody'}"),
        *between[-_MOST_BETWEEN:],
    ]
    if lead is not None and rejection.at < lead.at <= began:
        chapters.append(Chapter(lead.at, f"a lead from {names.get(lead.contact_id) or 'them'}"))
        chapters.sort(key=lambda one: one.at)
    is_there = ended.organisation is not None and ended.organisation == later.organisation
    house = "there" if lead is None or is_there else f"to {later.organisation or 'somebody else'}"
    chapters.append(Chapter(began, f"a new application {house}"))
    if later.interviews:
        chapters.append(Chapter(later.interviews[-1].at, "an interview"))
    if later.stage is Stage.OFFER or later.outcome in {Outcome.HIRED, Outcome.DECLINED}:
        last = max(one.at for one in chapters)
        chapters.append(Chapter(last, "an offer"))
    return Story(ended.id, later.id, tuple(chapters))


def _said(one: Touchpoint) -> str:
    if one.direction is Direction.INBOUND:
        return "their advice" if one.nature is Nature.ADVICE else "a word from them"
    return "a letter from you" if one.nature is Nature.MESSAGE else "a talk"
