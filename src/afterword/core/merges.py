"""Two entries of the contact book that count as one: what is known of both, and whose is whose."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from afterword.core.applications import Application
from afterword.core.cards.card import same_phone, same_profile
from afterword.core.people import HIRING_RANK, Contact, Participant, Reach, Ways


@dataclass(frozen=True, slots=True)
class Merge:
    """Two contacts that count as one."""

    id: str
    """``M`` and a number, given by the store and never used twice."""
    kept_id: str
    gone_id: str
    at: datetime
    is_automatic: bool
    made: Mapping[str, Any] = field(default_factory=dict)
    """The fields the joining set, as they are stored."""
    before: Mapping[str, Any] | None = None
    """What the person had changed of the kept one until then, as it is stored."""


def joined(kept: Contact, gone: Contact) -> Contact:
    """Return one contact with what is known of two.

    Where both say something the kept one's word stays, notes are put below each other, and a no
    to letters counts whoever it was said of.
    """
    addresses = _all((*kept.all_addresses, *gone.all_addresses))
    longer = len(gone.name.split()) > 1 and len(kept.name.split()) == 1
    return replace(
        kept,
        name=gone.name if longer else kept.name,
        address=kept.address or gone.address,
        title=kept.title or gone.title,
        organisation=kept.organisation or gone.organisation,
        do_not_contact=kept.do_not_contact or gone.do_not_contact,
        is_closed=kept.is_closed or gone.is_closed,
        snoozed_until=max(filter(None, (kept.snoozed_until, gone.snoozed_until)), default=None),
        reopened_on=max(filter(None, (kept.reopened_on, gone.reopened_on)), default=None),
        notes=_below(kept.notes, gone.notes, "\n\n"),
        interests=_below(kept.interests, gone.interests, ", "),
        ways=Ways(
            addresses=tuple(
                one
                for one in addresses
                if one.casefold() != (kept.address or gone.address or "").casefold()
            ),
            phones=_all((*kept.ways.phones, *gone.ways.phones), same_phone),
            profiles=_all((*kept.ways.profiles, *gone.ways.profiles), same_profile),
        ),
    )


def with_reach(kept: Contact, gone: Iterable[Contact]) -> Contact:
    """Return a contact with what mail shows of all the entries that are one person."""
    reaches = [kept.reach, *(one.reach for one in gone)]
    return replace(
        kept,
        reach=Reach(
            next((one.address for one in reaches if one.address), None),
            tuple(
                sorted(
                    {each for one in reaches for each in one.failed},
                    key=lambda each: (each.at, each.address, each.message_id),
                )
            ),
            tuple(dict.fromkeys(each for one in reaches for each in one.others)),
            max(
                (one.farewell for one in reaches if one.farewell is not None),
                key=lambda said: (said.at, said.message_id),
                default=None,
            ),
        ),
    )


def final(aliases: Mapping[str, str], contact_id: str) -> str:
    """Return who somebody counts as, through all joinings."""
    seen = {contact_id}
    while (after := aliases.get(contact_id)) is not None and after not in seen:
        contact_id = after
        seen.add(after)
    return contact_id


def seen_as_one(application: Application, aliases: Mapping[str, str]) -> Application:
    """Return an application with the people that are one as one."""
    if not aliases:
        return application
    parts: dict[str, Participant] = {}
    for one in application.participants:
        name = final(aliases, one.contact_id)
        before = parts.get(name, Participant(name))
        roles = [role for role in (before.role, one.role) if role is not None]
        parts[name] = Participant(
            name,
            min(roles, key=HIRING_RANK.index, default=None),
            before.was_interviewer or one.was_interviewer,
        )
    rejection = application.rejection
    if rejection is not None and rejection.contact_id is not None:
        rejection = replace(rejection, contact_id=final(aliases, rejection.contact_id))
    interviews = tuple(
        replace(one, with_=tuple(dict.fromkeys(final(aliases, each) for each in one.with_)))
        for one in application.interviews
    )
    return replace(
        application,
        participants=tuple(parts.values()),
        rejection=rejection,
        interviews=interviews,
    )


def _below(kept: str, gone: str, between: str) -> str:
    if not gone or gone in kept:
        return kept
    return f"{kept}{between}{gone}" if kept else gone


def _all(values: Iterable[str], same: Callable[[str], str] = str.casefold) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for one in values:
        found.setdefault(same(one) or one, one)
    return tuple(found.values())
